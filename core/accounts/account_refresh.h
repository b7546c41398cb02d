#pragma once

/// The one refresh of an account, from looking into the vault to telling everybody.
/// Source:  RFC 6749 §6, OIDC Core §12.2, RFC 9700 §4.14 (rotation); RFC 8707 §2.2
/// Shape:   the steps are the private methods in reading order; one finish(), which calls
///          Account::endRefresh(), or endLimitedRefresh() where the token is good for less than
///          the account's own
/// Owner:   the account

#include "accounts/account.h"
#include "accounts/last_refresh.h"
#include "base/redaction.h"
#include "flow/authorization_code_flow.h"
#include "io/process_lock.h"

#include <memory>
#include <optional>

namespace lanyard {

class Account::Refresh final : public QObject {
public:
    /// Error::code where somebody asks for another token of a session that can only be used as it
    /// is. Nothing is wrong with that session.
    static constexpr auto notPossibleCode = "no_refresh_token";

    Refresh(Account &account, Freshness freshness);
    Refresh(Account &account, TokenLimits limits, Replier<AccessTokenRecord> reply);
    ~Refresh() override;

    void start();
    /// Somebody who joins cannot use the token that is there.
    void force() { m_freshness = Freshness::Force; }
    [[nodiscard]] bool isAhead() const { return m_freshness == Freshness::Ahead; }
    /// What fetchTokenFor() was asked with; called once.
    void answer(Result<AccessTokenRecord> token) { m_reply(std::move(token)); }
    [[nodiscard]] const TokenLimits &limits() const { return m_limits; }

private:
    void lookForUnlisted();
    void takeUnlisted(const Result<std::optional<SessionRecord>> &session);
    void begin();
    void lookForToken();
    void lock();
    void lookAgain();
    void takeFound(Result<std::optional<AccessTokenRecord>> found, void (Refresh::*next)());
    [[nodiscard]] bool isUsable(const AccessTokenRecord &access) const;
    void waitIfAsked();
    void shareFailure();
    void readSession();
    void takeSession(Result<std::optional<SessionRecord>> session);
    void useAccessTokenAsSession();
    void requestServiceToken();
    void tryVault();
    void refresh();
    void keep(const oauth::TokenResponse &tokens, const std::function<void()> &kept);
    void noteKept(const Result<void> &written);
    void takeTokens(Result<BelievedTokens> believed);
    void lookForNewerSession(const Error &rejection);
    void takeKept(const Result<std::optional<SessionRecord>> &kept, const Error &rejection);
    void lookForRegistration(const Error &refusal);
    void forgetSession(const Error &rejection);
    void storeToken(BelievedTokens believed);
    void saveUnsaved();
    void stayEnded();
    void finish(const Result<void> &outcome);
    void end(const Result<void> &outcome);
    [[nodiscard]] Result<void> judged(const Result<void> &outcome);
    void takeVerdict(const Error &error);
    void tellWaiting(const Result<void> &outcome);
    /// Is the session one that other processes have as well?
    [[nodiscard]] bool isOfAll() const;
    [[nodiscard]] bool isLimited() const { return !m_limits.isNone(); }

    Account &m_account;
    Freshness m_freshness;
    TokenLimits m_limits; ///< none = the account's own token
    Replier<AccessTokenRecord> m_reply;
    AccessTokenRecord m_token; ///< within them, on its way to the reply
    /// A program must not end in the middle of a rotation; while another process has the lock there
    /// is none of ours.
    std::shared_ptr<void> m_hold;
    std::unique_ptr<ProcessLock> m_lock;
    LastRefresh m_last; ///< of whatever process
    bool m_hasAskedForAll = false; ///< the provider, or tried to, with what others have as well
    bool m_isShared = false; ///< the failure was that of another process
    Secret m_refused; ///< the token that Force does not want again
    Secret m_idToken; ///< the last one, where the new answer has none
    std::optional<QDateTime> m_idTokenCheckedAt; ///< that one
    bool m_isRefreshTokenKept = false; ///< after the last refresh; then after this one
    std::optional<SessionRecord> m_session;
    Secret m_replaced; ///< its refresh token before the one that the provider gave
    std::optional<Error> m_vaultTrouble;
    std::unique_ptr<AuthorizationCodeFlow> m_flow;
    Redaction m_redaction; ///< what an error must not say
    bool m_hasReread = false;
};

} // namespace lanyard
