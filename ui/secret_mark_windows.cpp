#include "ui/secret_mark.h"

#include <QMimeData>

namespace lanyard {

void markAsSecret(QMimeData &data)
{
    const QByteArray no(4, '\0'); // a DWORD
    for (const char *format : {"ExcludeClipboardContentFromMonitorProcessing",
                               "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"}) {
        data.setData(
            QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(format)),
            no);
    }
}

} // namespace lanyard
