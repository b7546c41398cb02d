#pragma once

/// One attempt to sign in, from the click to the account.
/// Source:  RFC 8252, RFC 6749 §4.1, OIDC Core §3.1; the walk in README
/// Shape:   the steps are the private methods in reading order; one finish()
/// Errors:  result() holds any kind but BrowserUnavailable, which is no end: browserProblem() says
///          it, the link stays good and the attempt waits
/// Owner:   whoever started it. Destroying it cancels: the listener, its port and every request go
///          with it, and a token that had come already is revoked, best effort.

#include "accounts/environment.h"
#include "accounts/provider.h"
#include "base/result.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace lanyard {

class AccountStore;

struct SignInRequest {
    Provider provider; ///< with client id, and the tenant put in
    QStringList scope; ///< empty = the provider's, else the default
    std::optional<QUrl> redirectUri; ///< `--redirect-uri`
    QString name; ///< of the account; empty = the provider's id
    QString expectedAccountId; ///< set when an account signs in again: another person is refused
    std::chrono::seconds timeLimit{600};
    enum class Open { Browser, LinkOnly } open = Open::Browser; ///< LinkOnly: `--print-url`
};

class SignIn final : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        Discovering, ///< vault, metadata, listener
        AwaitingBrowser, ///< authorizationUrl() is good; Cancel, Open again, Copy link
        Exchanging, ///< "Checking the answer"
        FetchingUserInfo, ///< "Getting your profile"
        Storing, ///< "Saving to your keyring"; cannot be cancelled any more
        Finished,
    };
    Q_ENUM(Stage)

    ~SignIn() override;

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] const Provider &provider() const;
    [[nodiscard]] QUrl authorizationUrl() const; ///< empty before AwaitingBrowser
    [[nodiscard]] QUrl redirectUri() const;
    [[nodiscard]] QDateTime expiresAt() const; ///< when the time limit ends the attempt
    [[nodiscard]] bool asksForOfflineAccess() const;
    [[nodiscard]] std::optional<Error> browserProblem() const;
    [[nodiscard]] bool strangerSeen() const; ///< a page answered that is not from this sign-in

    void openBrowserAgain();
    void cancel(); ///< ends in Canceled; nothing while Storing

    struct Outcome {
        QString accountId;
        enum class Kind { NewAccount, UpdatedAccount } kind = Kind::NewAccount;
        QStringList missingScope; ///< asked for, not granted
        /// Set when the account could be kept in memory only, and why.
        std::optional<Error> notSaved;
    };
    /// Valid when Finished.
    [[nodiscard]] const Result<Outcome> &result() const;

Q_SIGNALS:
    void stageChanged();
    void finished(); ///< once, last

private:
    friend class AccountStore;
};

} // namespace lanyard
