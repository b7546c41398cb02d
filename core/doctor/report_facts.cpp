#include "doctor/report_facts.h"

#include "base/error.h"

#include <QDir>
#include <QSysInfo>

namespace lanyard {

ReportFacts reportFacts(const QString &program, const QDateTime &now)
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    return {program,
            QStringLiteral("%1, %2 %3, %4, Qt %5")
                .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                     QSysInfo::kernelVersion(),
                     desktop.isEmpty() ? QStringLiteral("no desktop") : plainText(desktop, 50),
                     QString::fromLatin1(qVersion())),
            QDir::homePath(), now};
}

} // namespace lanyard
