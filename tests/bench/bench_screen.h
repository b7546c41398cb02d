#pragma once

/// A screen that nobody sees (Xvfb), for programs that have windows.

#include <QProcess>
#include <QString>

namespace lanyard {

class BenchScreen {
public:
    BenchScreen() = default;
    ~BenchScreen()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(BenchScreen)

    /// The display's name, or empty: error() says why.
    [[nodiscard]] QString start()
    {
        constexpr int patience = 30'000; // ms
        m_server.setStandardErrorFile(QProcess::nullDevice());
        // It begins anew when its last client goes, unless it is told not to, and whoever connects
        // meanwhile waits for nothing.
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"),
                        QStringLiteral("-screen"), QStringLiteral("0"),
                        QStringLiteral("1024x768x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp"), QStringLiteral("-noreset")});
        while (!m_server.canReadLine()) {
            if (!m_server.waitForReadyRead(patience)) {
                return {};
            }
        }
        return u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    }
    [[nodiscard]] QString error() const { return m_server.errorString(); }

private:
    QProcess m_server;
};

} // namespace lanyard
