#pragma once

/// What the command line says: its help, its questions, and its notes on stderr.
/// Shape:   one line each without a line break at the end, except where it says "lines"
/// Note:    names come in bare and are made plain here (placeholders.h)

#include "base/protection.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

enum class CommandHelp {
    Program,
    ExitCodes, ///< lines
    Login,
    List,
    UserInfo,
    Token,
    DpopProof,
    ProofMethod,
    ProofUrl,
    ProofNonce,
    Logout,
    Settings,
    LogoutBrowser,
    LogoutAll,
    LogoutForget,
    Rename,
    NewName,
    Default,
    DefaultNone,
    Order,
    OrderFirst,
    OrderLast,
    OrderBefore,
    OrderAfter,
    Name,
    NameOrDefault,
    Provider,
    Issuer,
    ClientId,
    ClientSecretStdin,
    Tenant,
    Scope,
    RedirectUri,
    AccountName,
    Timeout,
    PrintUrl,
    Device,
    Prompt,
    LoginHint,
    MaxAge,
    AcrValues,
    LoginResource,
    ForceRefresh,
    TokenResource,
    TokenScope,
    ChallengeStdin,
    ChallengeTimeout,
    ChallengePrintUrl,
    Service,
    ServiceAdd,
    ServiceIssuer,
    TokenEndpoint,
    ServiceClientId,
    AuthMethod,
    PrivateKey,
    KeyId,
    SecretExpires,
    ServiceScope,
    Audience,
    Resource,
    Json,
    Vault,
    VaultPassphraseFd,
    VaultCommand,
    VaultMove,
    VaultMoveTo,
    ConfigDir,
    Help,
    Version,
};
[[nodiscard]] QString commandHelp(CommandHelp text);

/// While `lanyard login` waits.
[[nodiscard]] QString continueInBrowser(const QString &provider, const QDateTime &until);
[[nodiscard]] QString staysSignedIn();
[[nodiscard]] QString openThisLink();
[[nodiscard]] QString useAnotherDevice(const QString &address, const QString &userCode);
[[nodiscard]] QString onlyIfYouStartedIt();
[[nodiscard]] QString deviceGoesOn(const QDateTime &until);
[[nodiscard]] QString orTypeTheAddress();
[[nodiscard]] QString linkHasRunOut();
[[nodiscard]] QString notThisSignInsAddress();
[[nodiscard]] QString browserDidNotOpen();
[[nodiscard]] QString dontSeeIt();
[[nodiscard]] QString pageShowsAnError(const QString &provider, const QString &redirectUri);
[[nodiscard]] QString strangerAnswered();
/// While `lanyard token --challenge-stdin` waits. `asked` as oauth::description() tells it.
[[nodiscard]] QString askForChallenge();
[[nodiscard]] QString resourceWantsSignIn(const QString &asked);
[[nodiscard]] QString protectionsLost(const QString &provider,
                                      const QList<Protection> &protections);

/// How it ended.
[[nodiscard]] QString signedIn(const QString &who, const QString &name, const QString &provider);
[[nodiscard]] QString signInUpdated(const QString &who, const QString &name,
                                    const QString &provider);
[[nodiscard]] QString scopeNotGranted(const QString &provider, const QStringList &scope);
[[nodiscard]] QString serviceAdded(const QString &client, const QString &name,
                                   const QString &provider);
[[nodiscard]] QString serviceUpdated(const QString &client, const QString &name,
                                     const QString &provider);
[[nodiscard]] QString keptInMemoryOnly();
[[nodiscard]] QString answersNotRemembered(const QString &provider, const QString &why);

[[nodiscard]] QString userInfoOfIdToken(const QString &provider);
[[nodiscard]] QString tokenIsBound(const QString &name);

/// Signing out.
[[nodiscard]] QString signedOutAndRevoked(const QString &name, const QString &provider);
[[nodiscard]] QString signedOutNotRevoked(const QString &name, const QString &provider);
[[nodiscard]] QString continueSignOutInBrowser(const QString &provider);
[[nodiscard]] QString signedOutInBrowser(const QString &provider);
[[nodiscard]] QString leftAtSignOutPage(const QString &provider);
[[nodiscard]] QString noSignOutPage(const QString &provider);
[[nodiscard]] QString notSignedOutInBrowser(const QString &provider);
/// Before the link, which has a line of its own.
[[nodiscard]] QString signOutAtThisPage(const QString &provider);
[[nodiscard]] QString signedOutHere(const QString &name, const QString &provider);

/// After Ctrl-C, where something has to be finished first.
[[nodiscard]] QString waitingForRotation();
[[nodiscard]] QString waitingForSignOut();

/// Listing.
[[nodiscard]] QString noAccounts();
[[nodiscard]] QString noAccountsInMemory();
[[nodiscard]] QString nothingIsManaged();
[[nodiscard]] QString indexWasSetAside(const QString &file);
[[nodiscard]] QString settingsWereSetAside(const QString &file);

/// Set-up that is asked once. `redirectUri` is what has to be registered, to the letter.
[[nodiscard]] QString registerClientFirst(const QString &provider, const QString &registrationHelp,
                                          const QString &redirectUri); ///< lines
[[nodiscard]] QString clientWasRefused(const QString &provider, const QString &clientId);
[[nodiscard]] QString refusedClientIsMissing(const QString &provider,
                                             const QString &clientId); ///< nobody is there to ask
[[nodiscard]] QString clientIdIsMissing(const QString &provider, const QString &registrationHelp,
                                        const QString &redirectUri);
[[nodiscard]] QString tenantIsMissing(const QString &provider, const QString &tenantHelp);
[[nodiscard]] QString tenantIsNotAsked(const QString &provider);
[[nodiscard]] QString askForClientId();
[[nodiscard]] QString askForClientSecret();
[[nodiscard]] QString askForServiceSecret();
[[nodiscard]] QString askForTenant(const QString &provider, const QString &tenantHelp);

/// Bad usage, as detail of a Misconfigured or NotFound.
[[nodiscard]] QString badUsage(const QString &problem, const QString &command);
[[nodiscard]] QString commandIsMissing();
[[nodiscard]] QString valueIsEmpty(); ///< of an option, which is named before it
[[nodiscard]] QString chooseProviderOrIssuer();
[[nodiscard]] QString chooseIssuerOrTokenEndpoint();
[[nodiscard]] QString chooseSecretOrKey();
[[nodiscard]] QString authMethodIsForSecret();
[[nodiscard]] QString notADate(const QString &typed);
[[nodiscard]] QString keyFileIsMissing(); ///< a reason for the next one
[[nodiscard]] QString keyFileCannotBeRead(const QString &file, const QString &reason);
[[nodiscard]] QString unknownProvider(const QString &id, const QStringList &known);
[[nodiscard]] QString notAPlainName(const QString &name);
[[nodiscard]] QString notAClientId(const QString &clientId);
[[nodiscard]] QString notAScope(const QString &scope);
[[nodiscard]] QString notALoopbackUri(const QString &uri);
[[nodiscard]] QString secretIsMissingOnStdin();
[[nodiscard]] QString challengeIsMissingOnStdin();
[[nodiscard]] QString notAChallenge(const QString &reason);
[[nodiscard]] QString challengeAsksForNoSignIn(const QString &error);
[[nodiscard]] QString outputCannotBeWritten(const QString &reason);

} // namespace lanyard
