#pragma once

/// One attempt to sign in, from the click to the account.
/// Source:  RFC 8252, RFC 6749 §4.1, OIDC Core §3.1; RFC 8628 on another device; the walk in README
/// Shape:   the steps are the private methods in reading order; one finish()
/// Note:    where the client id is empty, the one that the provider made for us before is used, or
///          it is asked to make one (RFC 7591). One that it does not know any more is replaced,
///          once
/// Errors:  result() holds any kind but BrowserUnavailable, which is no end: browserProblem() says
///          it, the link stays good and the attempt waits
/// Owner:   whoever started it. Destroying it cancels: the listener, its port and every request go
///          with it, and a token that had come already, or is held, is revoked, best effort. What
///          is being stored is stored to the end.

#include "accounts/account_index.h"
#include "accounts/managed_settings.h"
#include "accounts/provider.h"
#include "accounts/session_record.h"
#include "base/protection.h"
#include "base/redaction.h"
#include "base/result.h"
#include "flow/authorization_code_flow.h"
#include "flow/device_flow.h"
#include "io/loopback_listener.h"
#include "oauth/authorization_request.h"
#include "oauth/client_registration.h"
#include "oauth/revocation_request.h"
#include "oauth/userinfo.h"
#include "words/browser_page.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace lanyard {

class AccountStore;
struct AccountParts;
struct NewSession;

struct SignInRequest {
    Provider provider; ///< with the tenant put in, and a client id, if there is one
    QStringList scope{}; ///< empty = the provider's, else the default
    std::optional<QUrl> redirectUri{}; ///< `--redirect-uri`
    /// Where the provider leaves it open, and no administrator has locked another; 0 = any.
    quint16 redirectPort = 0;
    /// What is asked of the sign-in besides; the answer is held against it. Not on another device.
    oauth::AuthenticationRequest authentication{};
    /// Which APIs the tokens are for (RFC 8707); the account's own token is for the first one.
    QStringList resources{};
    QString name{}; ///< of the account; empty = the provider's id
    QString expectedAccountId{}; ///< set when an account signs in again: another person is refused
    std::chrono::seconds timeLimit{600};
    enum class Open {
        Browser,
        LinkOnly, ///< `--print-url`
        OtherDevice, ///< `--device`: no browser here, and no redirect
    } open
        = Open::Browser;
    /// Where the vault refuses at the end. GiveUp is for a process that ends: the tokens are
    /// revoked and the attempt ends in the vault's error.
    enum class Unsaved { KeepInMemory, GiveUp } unsaved = Unsaved::KeepInMemory;
    /// Where there is no vault at all. GoOn is for whoever was told so and signs in all the same:
    /// the session lives in memory until there is one.
    enum class WithoutVault { End, GoOn } withoutVault = WithoutVault::End;
    /// Where another person signed in than the one expected. Hold is for whoever asks what to do:
    /// until keepOther(), or until the SignIn goes, the tokens are neither stored nor revoked.
    enum class Other { GiveBack, Hold } other = Other::GiveBack;
    /// Of the account that signs in again. Keep is for whoever goes on with the same session: where
    /// the answer has no refresh token it keeps its own, and nothing of it is revoked.
    enum class Session { Replace, Keep } session = Session::Replace;
    QStringList answeredChallenges{}; ///< StepUp's, which tells with them that it goes in circles
    /// `client_name` where the provider registers us: what people read on its pages.
    QString clientName = QStringLiteral("Lanyard");
};

class SignIn final : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        Discovering, ///< vault, metadata, listener
        AwaitingBrowser, ///< authorizationUrl() is good; Cancel, Open again, Copy link
        AwaitingDevice, ///< deviceAuthorization() is good
        Exchanging, ///< "Checking the answer"
        FetchingUserInfo, ///< "Getting your profile"
        Storing, ///< "Saving to your keyring"; cannot be cancelled any more
        Finished,
    };
    Q_ENUM(Stage)

    ~SignIn() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const Provider &provider() const { return m_wish.provider; }
    struct Link {
        QUrl url{};
        std::optional<QDateTime> expiresAt{}; ///< of a pushed request
        bool isTaken = false; ///< by a browser, or by whoever asked for it
    };
    /// The newest link, to be looked at; empty before AwaitingBrowser. Who hands one on asks for it
    /// by link(), since a pushed request is good for one browser (RFC 9126 §4).
    [[nodiscard]] QUrl authorizationUrl() const { return m_link.url; }
    /// While AwaitingBrowser: one that nobody was given yet, where that makes a difference.
    /// Errors: those of pushed_authorization.h, where pushed requests are required
    void link(QObject *context, Reply<Link> reply);
    [[nodiscard]] QUrl redirectUri() const { return m_request.redirectUri; }
    /// What to show a person for another device; null where that is not what is waited for.
    [[nodiscard]] const oauth::DeviceAuthorization *deviceAuthorization() const;
    /// Could another attempt go on at another device? Known once this one has asked the provider.
    [[nodiscard]] bool offersOtherDevice() const;
    [[nodiscard]] QStringList scope() const { return m_request.scope; } ///< that is asked for
    /// The time limit's end, or that of the code for another device where it is sooner.
    [[nodiscard]] QDateTime expiresAt() const { return m_expiresAt; }
    [[nodiscard]] bool asksForOfflineAccess() const;
    /// It does, and there is a vault that outlives the program.
    [[nodiscard]] bool staysSignedIn() const;
    [[nodiscard]] bool isWithoutVault() const { return m_isWithoutVault; } ///< and goes on
    /// What the provider announced at the last sign-in there and does not any more; known from
    /// AwaitingBrowser on. A warning: whatever is announced, everything of ours is checked.
    [[nodiscard]] const QList<Protection> &lostProtections() const { return m_lostProtections; }
    [[nodiscard]] std::optional<Error> browserProblem() const { return m_browserProblem; }
    [[nodiscard]] bool strangerSeen() const
    {
        return m_strangerSeen;
    } ///< a page answered that is
      ///< not from this sign-in

    void openBrowserAgain();
    /// The address of the browser's last page, where that browser is on another computer and cannot
    /// come to our listener. Good for one answer, as the listener is.
    /// Errors: StateMismatch (of another sign-in, or no such address): nothing ended, ask again
    [[nodiscard]] Result<void> takeTypedAddress(const QString &typed);
    void cancel(); ///< ends in Canceled; nothing while Storing

    struct Outcome {
        QString accountId;
        enum class Kind { NewAccount, UpdatedAccount } kind = Kind::NewAccount;
        QStringList missingScope; ///< asked for, not granted
        QList<Protection> lostProtections{}; ///< as SignIn has it
        /// Set when the account could be kept in memory only, and why.
        std::optional<Error> notSaved;
        /// Set when what was answered about the provider was not written down, and why.
        std::optional<Error> notRemembered;
    };
    /// Valid when Finished.
    [[nodiscard]] const Result<Outcome> &result() const { return m_result; }

    /// Who signed in where somebody else was expected, and is held; name and id are empty.
    [[nodiscard]] const std::optional<AccountEntry> &other() const { return m_other; }
    /// Once, after AccountMismatch: whoever signed in becomes an account of their own. The one that
    /// was expected stays as it is. Needs other().
    void keepOther(QObject *context, Reply<Outcome> reply);

Q_SIGNALS:
    // Both come from the event loop, so a slot may destroy the SignIn.
    void stageChanged(); ///< read the getters again
    void finished(); ///< once, last

private:
    friend class AccountStore;

    SignIn(AccountStore &store, AccountParts &parts, SignInRequest request);

    void start();
    [[nodiscard]] Result<void> checkRequest() const;
    [[nodiscard]] Result<void> checkManaged();
    [[nodiscard]] Result<void> checkWishes() const;
    void probePlaces();
    void tryVault();
    void discover();
    void takeMetadata(const Result<oauth::ProviderMetadata> &metadata);
    void recallRegistration();
    void readRegistrationBack();
    void registerClient();
    void keepRegistration();
    void useRegistration();
    void beginAsClient();
    [[nodiscard]] Result<void> prepare(const oauth::ProviderMetadata &metadata);
    [[nodiscard]] Result<void> bindTokens(const oauth::ProviderMetadata &metadata);
    [[nodiscard]] Result<void> prepareAuthorizationRequest();
    [[nodiscard]] Result<void> prepareAuthentication();
    [[nodiscard]] QStringList chooseScope(const oauth::ProviderMetadata &metadata) const;
    [[nodiscard]] QList<QUrl> redirectCandidates() const;
    void listen();
    void awaitRedirect();
    void makeLink(QObject *context, Reply<Link> reply);
    void keepLinkGood();
    [[nodiscard]] bool isLinkToBeHad() const;
    void openBrowser();
    void fetchKeysAhead();
    void openLink();
    void takeRedirect(const QUrl &redirect);
    void takeAnswer(const QUrl &redirect);
    void requestDeviceCode();
    void awaitDevice();
    void exchangeCode(oauth::AuthorizationCode code);
    [[nodiscard]] KeepTokens noteTokens();
    void takeTokens(Result<BelievedTokens> believed);
    void fetchUserInfo();
    void takeUserInfo(const Result<oauth::UserInfo> &userInfo);
    [[nodiscard]] bool isMeantForOthers(const Error &refusal) const;
    [[nodiscard]] AccountEntry entryFor(const oauth::UserInfo &userInfo) const;
    void keepKnownProfile(AccountEntry &entry) const;
    [[nodiscard]] QStringList missingScope() const;
    [[nodiscard]] Result<void> checkExpected(const AccountEntry &entry) const;
    void store(const oauth::UserInfo &userInfo);
    [[nodiscard]] NewSession takeNewSession(AccountEntry entry);
    [[nodiscard]] SessionRecord takeSession(const AccountEntry &entry);
    /// Where a new registration does not help.
    void giveUp(const Error &error);
    void finish(Result<Outcome> result);

    /// A reply may be on its way when the attempt ends: no step begins after that.
    [[nodiscard]] bool isOver() const { return m_stage == Stage::Finished; }
    void enter(Stage stage);
    void signalChange();
    void noteInvalidScope(Error &error) const;
    void noteInvalidClient(const Error &error) const;
    [[nodiscard]] oauth::RegistrationRequest registrationRequest() const;
    [[nodiscard]] bool isOfUse(const oauth::ClientRegistration &registration) const;
    [[nodiscard]] bool replaceRegistration(const Error &error);
    [[nodiscard]] bool isRegistrationInDoubt() const;
    void forgetRegistration() const;
    void noteRegistration(const Error &error) const;
    void giveTokenBack();
    void tellBrowser(BrowserPage page);
    void abandon();

    AccountStore &m_store;
    AccountParts &m_parts;
    SignInRequest m_wish;
    Stage m_stage = Stage::Discovering;
    QDateTime m_expiresAt;
    std::optional<Error> m_browserProblem;
    bool m_strangerSeen = false;
    QList<Protection> m_lostProtections;
    ManagedSettings m_managed; ///< as they were when it began
    bool m_isWithoutVault = false;
    bool m_isAbandoned = false; ///< the store is gone, and with it all that m_parts refers to

    std::unique_ptr<QObject> m_work; ///< context of everything that finish() ends
    std::optional<oauth::ClientRegistration> m_registration;
    bool m_isRegistrationNew = false; ///< made in this attempt
    FlowClient m_client;
    oauth::AuthorizationRequest m_request;
    QUrl m_plainUrl; ///< with the whole request in it
    bool m_pushesRequests = false;
    Link m_link;
    std::unique_ptr<LoopbackListener> m_listener;
    bool m_isAnswered = false; ///< a browser waits for its page
    std::unique_ptr<AuthorizationCodeFlow> m_flow;
    std::unique_ptr<DeviceFlow> m_deviceFlow;
    Secret m_issued; ///< to be revoked if this does not end in an account
    oauth::TokenTypeHint m_issuedHint = oauth::TokenTypeHint::RefreshToken;
    std::optional<BelievedTokens> m_tokens;
    Redaction m_redaction; ///< what an error of this attempt must not say
    QString m_who;
    std::optional<AccountEntry> m_other;
    Result<Outcome> m_result = fail(ErrorKind::Internal, QStringLiteral("not finished"));
};

} // namespace lanyard
