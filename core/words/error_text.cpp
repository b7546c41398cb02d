#include "words/error_text.h"

#include "words/answer_error.h"
#include "words/connection_error.h"
#include "words/placeholders.h"
#include "words/setup_error.h"
#include "words/shown_text.h"
#include "words/time_text.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace lanyard {

namespace {

using During = ErrorContext::During;

constexpr qsizetype reasonCap = 120;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

ErrorText sessionOver(const Error &error, const ErrorContext &context)
{
    if (context.during == During::Service) {
        return {Words::tr("This service account can’t be used"),
                Words::tr("Its secret or key isn’t on this computer any more. Remove it, and add "
                          "it again.")};
    }
    if (error.kind == ErrorKind::TokenRejected && context.during == During::SignIn) {
        return {Words::tr("{provider} didn’t accept this sign-in"),
                Words::tr("Its answer had run out or was used before. Start again.")};
    }
    if (error.code == QLatin1String("session_missing")) {
        return {Words::tr("Your {store} doesn’t have this sign-in"),
                Words::tr("It may be another one than before. Bring that one back and try again, "
                          "or sign in again.")};
    }
    const QString title = Words::tr("{provider} needs you to sign in again");
    if (error.kind != ErrorKind::TokenRejected) {
        return {title,
                Words::tr("There is no usable sign-in on this computer any more. Sign in again to "
                          "go on.")};
    }
    return {title,
            error.at.isValid()
                ? Words::tr("Your sign-in ended on %1: it ran out, your password changed, "
                            "access was removed, or it was used from somewhere else.")
                      .arg(dateText(error.at))
                : Words::tr("Your sign-in ended: it ran out, your password changed, access was "
                            "removed, or it was used from somewhere else.")};
}

/// A host is from outside, a port is ours.
QString placeOf(const Error &error)
{
    const bool isHost
        = error.cause == Cause::ForeignEndpoint || error.cause == Cause::NotAllowedHere;
    return isHost ? shownHost(error.place) : error.place;
}

bool isNoAnswer(const Error &error)
{
    return error.code == QLatin1String("no_answer");
}

/// In the store's own words, without the full stop that ours end in.
QString reasonOf(const Error &error)
{
    QString reason = plainText(error.detail, reasonCap).trimmed();
    while (reason.endsWith(u'.')) {
        reason.chop(1);
    }
    return reason;
}

/// The word of the platform may begin a sentence.
QString withCapital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

/// It may only be slow: nothing is wrong yet, and nothing has to be set up.
ErrorText noAnswer()
{
    return {Words::tr("Your {store} isn’t answering"),
            Words::tr("Lanyard keeps your sign-ins there. Wait a moment, or start your {store} "
                      "again, then try again.")};
}

ErrorText vaultFailed(const Error &error, const ErrorContext &context)
{
    if (error.code == QLatin1String("session_unreadable")) {
        return {Words::tr("This sign-in can’t be read any more"),
                Words::tr("What your {store} has of it is damaged, or from a newer Lanyard. Sign "
                          "in again, and it’s replaced.")};
    }
    const QString what = reasonOf(error).isEmpty() ? Words::tr("Lanyard keeps your sign-ins there.")
                                                   : Words::tr("{Store} answered “{reason}”.");
    if (context.during == During::SignIn) { // before the browser was opened
        return {Words::tr("Your sign-in couldn’t be saved"),
                what + u' '
                    + Words::tr("Check your {store} and the room on its disk, then try again.")};
    }
    return {Words::tr("Your {store} didn’t do its part"),
            what + u' ' + Words::tr("Check it and the room on its disk, then try again.")};
}

/// The session is not lost as long as the window's process goes on.
ErrorText notSaved(const Error &error)
{
    if (error.kind == ErrorKind::VaultUnavailable && !isNoAnswer(error)) {
        return {Words::tr("Your sign-in isn’t saved yet"),
                Words::tr("There is no {store} to keep it in. You stay signed in until you quit "
                          "Lanyard; it’s saved as soon as there is one.")};
    }
    const QString what = error.kind == ErrorKind::VaultLocked ? Words::tr("Your {store} is locked.")
        : isNoAnswer(error)         ? Words::tr("Your {store} isn’t answering.")
        : reasonOf(error).isEmpty() ? Words::tr("Your {store} refused it.")
                                    : Words::tr("{Store} answered “{reason}”.");
    return {Words::tr("Your sign-in couldn’t be saved"),
            what + u' ' + Words::tr("You stay signed in until you quit Lanyard.")};
}

ErrorText listenerUnavailable(const Error &error)
{
    const QString title = Words::tr("The browser can’t reach Lanyard");
    if (error.place.isEmpty()) {
        return {title,
                Words::tr("Another program or a firewall blocks the local address that the details "
                          "name. Allow it, then try again.")};
    }
    return {title,
            Words::tr("Another program or a firewall blocks {place}. Allow it, or choose another "
                      "port in the provider’s file.")};
}

ErrorText requestRefused(const ErrorContext &context)
{
    const QString title = Words::tr("{provider} refused the request");
    switch (context.during) {
    case During::SignIn:
    case During::NewService:
        return {title,
                Words::tr("Nothing was saved. Try again; if it comes back, send the details to "
                          "your IT team.")};
    case During::Service:
        return {title,
                Words::tr("The account is unchanged. Try again later; if it comes back, send the "
                          "details to your IT team.")};
    case During::Refresh:
    case During::Rotation:
    case During::Other:
        break;
    }
    return {title,
            Words::tr("Your account is unchanged. Try again later; if it comes back, sign in "
                      "again.")};
}

ErrorText patternFor(const Error &error, const ErrorContext &context)
{
    if (context.during == During::Rotation && recoveryFor(error.kind) == Recovery::RepairVault) {
        return notSaved(error);
    }
    if (needsApproval(error)) {
        return {Words::tr("Your organisation has to approve Lanyard"),
                Words::tr("Ask your IT team; the request below tells them what Lanyard needs.")};
    }
    if (error.cause == Cause::NotRegistered) {
        return notRegisteredText(error, context);
    }
    if (isNoAnswer(error)) {
        return noAnswer();
    }
    switch (error.kind) {
    case ErrorKind::NotFound:
        return notFoundText(context);
    case ErrorKind::Misconfigured:
        return misconfiguredText(error, context);
    case ErrorKind::TokenRejected:
    case ErrorKind::SignInRequired:
        return sessionOver(error, context);
    case ErrorKind::InteractionRequired:
        return {Words::tr("{provider} wants to check it’s you"),
                Words::tr("More was asked for than this sign-in allows. Sign in once more to go "
                          "on.")};
    case ErrorKind::Network:
        return unreachableText(error.cause, context);
    case ErrorKind::TlsRefused:
        return {Words::tr("The connection to {host} isn’t safe"), notSafeText(error)};
    case ErrorKind::ServerError:
        return serverErrorText(error, context);
    case ErrorKind::InvalidResponse:
        return unfitAnswerText(context);
    case ErrorKind::OutcomeUnknown:
        return outcomeUnknownText(context);
    case ErrorKind::RateLimited:
        return askedToWaitText(error, context);
    case ErrorKind::RequestRefused:
        return error.cause == Cause::ClockOff ? notTrustedText(error) : requestRefused(context);
    case ErrorKind::Busy:
        return {Words::tr("Another program is using Lanyard’s files"),
                Words::tr("It didn’t let go of the one that the details name. Try again in a "
                          "moment.")};
    case ErrorKind::VaultUnavailable:
        return {
            Words::tr("No place to keep sign-ins"),
            Words::tr("Set up a keyring (GNOME Keyring, KDE Wallet or KeePassXC) to stay signed "
                      "in.")};
    case ErrorKind::VaultLocked:
        return {Words::tr("Your {store} is locked"),
                Words::tr("Lanyard keeps your sign-ins there. Unlock it to use your accounts.")};
    case ErrorKind::VaultFailed:
        return vaultFailed(error, context);
    case ErrorKind::StateMismatch:
    case ErrorKind::IssuerMismatch:
    case ErrorKind::IdTokenInvalid:
    case ErrorKind::SubjectMismatch:
        return notTrustedText(error);
    case ErrorKind::AccountMismatch:
        return differentAccountText(context);
    case ErrorKind::Canceled:
        return {Words::tr("Sign-in was cancelled"), Words::tr("Nothing was changed or saved.")};
    case ErrorKind::AuthorizationDenied:
        return deniedText(error);
    case ErrorKind::TimedOut:
        return {Words::tr("The sign-in wasn’t finished in time"),
                error.code == QLatin1String("expired_token") // RFC 8628 §3.5
                    ? Words::tr("The code stopped working. Nothing was saved.")
                    : Words::tr("The link stopped working. Nothing was saved.")};
    case ErrorKind::ListenerUnavailable:
        return listenerUnavailable(error);
    case ErrorKind::BrowserUnavailable:
        return {Words::tr("Your browser didn’t open"),
                Words::tr("No default browser is set, or it didn’t start. Copy the link and "
                          "paste it into any browser on this computer.")};
    case ErrorKind::Internal:
        return {Words::tr("Something went wrong in Lanyard"),
                Words::tr("The details say what. Try again; if it comes back, report it with "
                          "them.")};
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText errorText(const Error &error, const ErrorContext &context)
{
    const auto filled = [&error, &context](const QString &pattern) {
        return fillPlaceholders(pattern,
                                {{QLatin1String("provider"), context.provider},
                                 {QLatin1String("host"), shownHost(context.host)},
                                 {QLatin1String("store"), context.store},
                                 {QLatin1String("Store"), withCapital(context.store)},
                                 {QLatin1String("reason"), reasonOf(error)},
                                 {QLatin1String("place"), placeOf(error)},
                                 {QLatin1String("who"), context.who},
                                 {QLatin1String("other"), context.other},
                                 {QLatin1String("scope"), context.scope}},
                                Names::Isolated);
    };
    const ErrorText pattern = patternFor(error, context);
    return {filled(pattern.title), filled(pattern.body)};
}

QString secretStoreName()
{
    const QString kernel = QSysInfo::kernelType();
    if (kernel == QLatin1String("darwin")) {
        return Words::tr("Keychain");
    }
    if (kernel == QLatin1String("winnt")) {
        return Words::tr("Credential Manager");
    }
    const QByteArrayList desktops = qgetenv("XDG_CURRENT_DESKTOP").split(':');
    return desktops.contains("KDE") ? Words::tr("KDE Wallet") : Words::tr("keyring");
}

} // namespace lanyard
