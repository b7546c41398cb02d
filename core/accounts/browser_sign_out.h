#pragma once

/// One sign-out here and at the provider's own page, in the person's browser.
/// Source:  OpenID Connect RP-Initiated Logout 1.0 §2, §3
/// Shape:   the steps are the private methods in reading order. What is here goes first and stands,
///          whatever becomes of the browser
/// Errors:  of result(): those of Account::signOut; then nothing was changed. The browser's part is
///          told in the receipt
/// Owner:   whoever started it; destroying it stops waiting for the browser

#include "accounts/account.h"
#include "base/result.h"
#include "io/loopback_listener.h"
#include "oauth/end_session_request.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace lanyard {

class BrowserSignOut final : public QObject {
    Q_OBJECT
public:
    enum class Stage { SigningOut, AwaitingBrowser, Finished };
    struct Receipt {
        Account::SignOutReceipt here;
        enum class Browser {
            NotOffered, ///< the provider has no end_session_endpoint, or no person is signed in
            Done, ///< the provider sent the browser back
            LeftThere, ///< its page is open and says the rest: no way back is registered
            NotDone, ///< `problem` says why
        } browser
            = Browser::NotOffered;
        /// With BrowserUnavailable: the provider's page, for whatever browser, on any computer. It
        /// holds no ID token, so the person is asked there whether they mean it (§2).
        QUrl page{};
        /// BrowserUnavailable, ListenerUnavailable, StateMismatch, TimedOut, Canceled
        std::optional<Error> problem;
    };

    ~BrowserSignOut() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    void stopWaiting(); ///< for the browser, or before it opens: that part ends as Canceled
    /// Valid when Finished.
    [[nodiscard]] const Result<Receipt> &result() const { return m_result; }

Q_SIGNALS:
    // Both come from the event loop, so a slot may destroy this.
    void stageChanged();
    void finished(); ///< once, last

private:
    friend class AccountStore;

    BrowserSignOut(Account &account, AccountParts &parts, std::chrono::seconds timeLimit);

    void start();
    void takeSession(const Result<std::optional<SessionRecord>> &session);
    void takePage(const SessionRecord &session);
    void takeIdToken(Result<std::optional<AccessTokenRecord>> access);
    void signOutHere();
    void takeReceipt(const Result<Account::SignOutReceipt> &receipt);
    void listen();
    void openBrowser();
    void finishBrowser(Receipt::Browser browser, std::optional<Error> problem = {});
    void finish(Result<Receipt> result);

    QPointer<Account> m_account;
    AccountParts &m_parts;
    std::chrono::seconds m_timeLimit;
    AccountEntry m_entry;
    Stage m_stage = Stage::SigningOut;
    std::unique_ptr<QObject> m_work; ///< context of everything that finish() ends
    oauth::EndSessionRequest m_request;
    QList<QUrl> m_waysBack;
    std::optional<Error> m_problem; ///< why the browser is not asked for
    Receipt m_receipt;
    std::unique_ptr<LoopbackListener> m_listener;
    Result<Receipt> m_result = fail(ErrorKind::Internal, QStringLiteral("not finished"));
};

} // namespace lanyard
