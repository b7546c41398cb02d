#include "support/phone.h"

#include "support/patience.h"

#include <QProcess>

namespace lanyard {

QByteArray readByPhone(const QByteArray &rows, int pixels)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"), {QStringLiteral(LANYARD_READ_QR), QString::number(pixels)});
    node.write(rows);
    node.closeWriteChannel();
    return node.waitForFinished(kPatience) && node.exitCode() == 0 ? node.readAllStandardOutput()
                                                                   : QByteArray();
}

} // namespace lanyard
