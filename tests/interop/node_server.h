#pragma once

/// A server on Node.js: started by the test, ended with it.
/// Errors:  start() says in one sentence what is missing and what helps

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace lanyard {

class NodeServer {
public:
    NodeServer();
    ~NodeServer(); ///< closes its stdin, which ends it

    /// Runs tests/interop/<script>. Empty = it serves; else why not.
    [[nodiscard]] QString start(const QString &script, const QStringList &arguments);
    /// What it printed: an origin, or an issuer.
    [[nodiscard]] QUrl origin() const { return m_origin; }

private:
    QProcess m_process;
    QUrl m_origin;
};

} // namespace lanyard
