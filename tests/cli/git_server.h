#pragma once

/// `git http-backend` behind a server that lets in whoever shows the right token.

#include "support/scripted_server.h"

#include <QByteArrayList>
#include <QString>

namespace lanyard {

class GitServer {
public:
    explicit GitServer(QString root);

    /// As a password.
    void letIn(const QByteArray &username, const QByteArray &token);
    /// RFC 6750 §2.1, and it says that it takes nothing else.
    void letInBearer(const QByteArray &token);
    [[nodiscard]] QString url() const { return m_server.origin().toString(); }
    /// What it was shown, each once, in their order.
    [[nodiscard]] const QByteArrayList &shown() const { return m_shown; }

private:
    [[nodiscard]] HttpAnswer serve(const HttpRequest &request);

    QString m_root;
    ScriptedServer m_server;
    QByteArray m_challenge = "Basic realm=\"git\"";
    QByteArray m_expected;
    QByteArrayList m_shown;
};

} // namespace lanyard
