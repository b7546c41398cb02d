#pragma once

/// `lanyard proxy [NAME] --to URL`: passes requests of the person's programs on to one server, each
/// with a fresh token of the account, until it is told to end (Ctrl-C, SIGTERM).
/// Shape:   in the foreground; its address is one line on standard output, "http://127.0.0.1:PORT"
///          or the path of --socket, or JSON {"address"}; then a line on standard error says what
///          it is for, and later ones which requests came to nothing, each once in a row
/// Note:    who calls is asked for once, at the start, as by `lanyard token`; from then on it is
///          for whoever runs as the same user (agent/gateway_door.h)
/// Errors:  at the start those of `lanyard token`, and of agent/gateway_door.h; later ones are told
///          to whoever asks, and it goes on

#include "agent/account_credentials.h"
#include "agent/gateway.h"
#include "fresh_token_command.h"

#include <memory>

namespace lanyard {

class ProxyCommand final : public FreshTokenCommand {
    Q_OBJECT
public:
    ~ProxyCommand() override;

    void addTo(CLI::App &program) override;

protected:
    void start() override;
    void useToken(Account &account) override;
    void endInOrder() override;
    void endAtOnce() override;

private:
    [[nodiscard]] Result<QUrl> server() const;
    void serve(const Account &account, std::unique_ptr<GatewayDoor> door);
    void tell(const QString &line);

    std::string m_name;
    std::string m_to;
    quint16 m_port = 0;
    std::string m_socket;
    QUrl m_server;
    QString m_lastTold;
    std::unique_ptr<AgentAccounts> m_accounts;
    std::unique_ptr<AccountCredentials> m_credentials;
    std::unique_ptr<WebConnector> m_connector;
    std::unique_ptr<Gateway> m_gateway; ///< null = not yet, or not any more
};

} // namespace lanyard
