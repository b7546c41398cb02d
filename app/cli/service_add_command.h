#pragma once

/// `lanyard service add`: a service account, for a program instead of a person.
/// Source:  RFC 6749 §4.4; RFC 7523 with --private-key
/// Shape:   JSON {"account","issuer","sub","name","email"} as of login; issuer is null where only
///          the token endpoint is known, name is the client id, email is null
/// Note:    the first token is asked for before anything is kept, and is kept, too

#include "accounts/service_request.h"
#include "command.h"
#include "input_line.h"

#include <memory>
#include <string>
#include <vector>

namespace lanyard {

class ServiceAddCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::NewAccount; }

private:
    [[nodiscard]] QString problem() const;
    void readKey();
    void readSecret();
    void takeSecret(Result<Secret> line);
    void add();
    void tellOutcome(const Result<SignIn::Outcome> &outcome);

    std::string m_issuer;
    std::string m_tokenEndpoint;
    std::string m_clientId;
    bool m_clientSecretStdin = false;
    std::string m_authMethod; ///< empty = chosen
    std::string m_privateKeyFile;
    std::string m_keyId;
    std::string m_secretExpires; ///< empty = not said
    std::string m_scope;
    std::string m_audience;
    std::vector<std::string> m_resources;
    std::string m_name;
    ServiceRequest m_request;
    ErrorContext m_context;
    QList<AccountEntry> m_before; ///< the accounts that were there
    std::unique_ptr<InputLine> m_input;
};

} // namespace lanyard
