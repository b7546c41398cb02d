#pragma once

/// An account's access token, fresh for each request that a gateway passes on.
/// Source:  RFC 6750 §2.1, §3.1; RFC 9449 §7.1, §9 (nonces of a resource)
/// Shape:   "Authorization: Bearer …"; of a token that is bound to a key "DPoP …" and its proof
/// Note:    a 401 says that the token is none any more (revoked, or it ran out early): another one
///          is got for the next request, which may be the same one again. Where that is refused as
///          well, it is not the token, and no further one is got for that: a server that refuses
///          all of them would have a session renewed with each request. One that wants the person
///          to sign in anew (RFC 9470) wants no other token
/// Errors:  those of Account::ensureFresh, or fetchTokenFor; NotFound: the account was signed out
/// Owner:   whoever runs the gateway; the accounts outlive it

#include "agent/agent_accounts.h"
#include "agent/gateway_credentials.h"
#include "agent/limited_token.h"

#include <memory>

namespace lanyard {

class AccountCredentials final : public GatewayCredentials {
public:
    /// Of the account's own token.
    AccountCredentials(AgentAccounts &accounts, const Account &account);
    /// Of one within `limits`; `token` is one that is there.
    AccountCredentials(AgentAccounts &accounts, const Account &account, TokenLimits limits,
                       AccessTokenRecord token);

    void fetch(const Request &request, QObject *context, Reply<CredentialFields> reply) override;
    [[nodiscard]] bool isWorthAnother(const CredentialFields &used,
                                      const HttpResponseHead &answer) override;
    [[nodiscard]] QString describe(const Error &error) const override;

private:
    class Errand;

    /// Null: it is not there any more, or nobody can tell.
    [[nodiscard]] Account *listedAccount();
    void ensureToken(Account &account, Account::Freshness freshness, QObject *context,
                     Reply<void> reply);
    struct Token {
        const Secret *bytes; ///< null = there is none
        QString type;
    };
    [[nodiscard]] Token tokenOf(const Account &account) const;

    AgentAccounts &m_accounts;
    QString m_id;
    QString m_name;
    TokenLimits m_limits;
    std::unique_ptr<LimitedToken> m_limited; ///< null = the account's own
    Secret m_refused; ///< the token that a server took for none; empty = none
    Secret m_renewed; ///< the one that came instead of it
    QByteArray m_nonce; ///< that the server wants in a proof
};

} // namespace lanyard
