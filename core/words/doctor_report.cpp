#include "words/doctor_text.h"
#include "words/doctor_words.h"

#include <QRegularExpression>
#include <QStringList>

// What is given to somebody else.

namespace lanyard {

using doctor_words::Words;

namespace {

/// Somebody's e-mail address is theirs, wherever a message has it from.
QString withoutPersons(QString text, const QString &home)
{
    static const QRegularExpression address(QStringLiteral("[^\\s\"“”<>(){},;:/@]+@(?=[^\\s@])"));
    text.replace(address, QStringLiteral("…@"));
    return home.size() > 1 ? text.replace(home, QStringLiteral("~")) : text;
}

QString named(const DoctorLines &lines)
{
    QStringList names;
    for (const DoctorLine &line : lines) {
        if (!line.subject.isEmpty() && !names.contains(line.subject)) {
            names += plainText(line.subject, 100);
        }
    }
    return names.isEmpty()
        ? QString()
        : Words::tr("It names: %1.").arg(names.join(QLatin1String(", "))) + u'\n';
}

} // namespace

QString doctorReport(const DoctorLines &lines, const ReportFacts &facts)
{
    const QString head = facts.version + QLatin1String(", ") + facts.system + QLatin1String(", ")
        + facts.at.toUTC().toString(Qt::ISODate) + u'\n'
        + Words::tr("There is no token, password or e-mail address in this report. Look through it "
                    "before you give it away: names of hosts and accounts may be nobody else’s "
                    "business.")
        + u'\n' + named(lines);
    return withoutPersons(head + u'\n' + doctorTable(lines), facts.home);
}

QString doctorReportWritten(const QString &file)
{
    return Words::tr("The report is in %1; look through it before you give it away.")
        .arg(plainText(file));
}

} // namespace lanyard
