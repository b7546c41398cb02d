#pragma once

/// Asks the provider who this is, with a fresh token, and once more after a 401.
/// Source:  OIDC Core §5.3, RFC 6750 §3.1
/// Owner:   child of the account until it has answered

#include "accounts/account.h"

#include <optional>

namespace lanyard {

class Account::UserInfoFetch final : public QObject {
public:
    UserInfoFetch(Account &account, QObject *context, Reply<oauth::UserInfo> reply);

    void start();

private:
    void readSession();
    void takeSession(Result<std::optional<SessionRecord>> session);
    void ensureToken(Freshness freshness);
    void ask();
    void take(const Result<oauth::UserInfo> &userInfo);
    void finish(const Result<oauth::UserInfo> &userInfo);

    Account &m_account;
    Replier<oauth::UserInfo> m_reply;
    std::optional<SessionRecord> m_session;
    bool m_hasRefreshed = false;
};

} // namespace lanyard
