#include "words/error_text.h"

#include "words/placeholders.h"
#include "words/shown_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

#include <algorithm>
#include <cstdlib>

namespace lanyard {

namespace {

using During = ErrorContext::During;

constexpr qsizetype reasonCap = 120;
constexpr qsizetype nameCap = 100;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString dateOf(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

ErrorText notFound(const ErrorContext &context)
{
    if (context.during == During::SignIn) {
        return {Words::tr("No sign-in page at {host}"),
                Words::tr("The address may have a typo, or the server doesn’t offer OpenID "
                          "Connect. Check it, or ask your IT team for the issuer address.")};
    }
    return {Words::tr("This account isn’t here"),
            Words::tr("It may have been removed from this computer. Choose another account, or "
                      "sign in.")};
}

ErrorText refusedScope(const ErrorContext &context)
{
    const QStringList scopes = context.scope.split(u' ', Qt::SkipEmptyParts);
    if (context.during == During::SignIn && scopes.contains(QStringLiteral("offline_access"))) {
        return {Words::tr("A permission isn’t allowed"),
                Words::tr("{provider} refused “{scope}”. Try again: Lanyard then leaves "
                          "“offline_access” out, and you may have to sign in more often.")};
    }
    if (scopes.size() == 1) {
        return {Words::tr("“{scope}” isn’t allowed"),
                Words::tr("Remove it, or ask {provider}’s admin to allow it.")};
    }
    return {Words::tr("A permission isn’t allowed"),
            scopes.isEmpty()
                ? Words::tr("Remove it, or ask {provider}’s admin to allow it.")
                : Words::tr("{provider} refused “{scope}”. Remove what isn’t needed, or ask "
                            "{provider}’s admin to allow it.")};
}

/// RFC 6749 §5.2, RFC 8707 §2: each code names what was wrong. It cannot be mended in place, but
/// giving it once more replaces it.
ErrorText misconfiguredService(const Error &error, const ErrorContext &context)
{
    if (error.code == QLatin1String("invalid_client")
        || error.code == QLatin1String("invalid_grant")) {
        return {Words::tr("The client ID or secret isn’t right"),
                Words::tr("{provider} doesn’t know this client ID, or not with this secret or key. "
                          "Copy them again from its console, and add the service account again.")};
    }
    if (error.code == QLatin1String("unauthorized_client")
        || error.code == QLatin1String("unsupported_grant_type")) {
        return {Words::tr("{provider} gives this client no tokens"),
                Words::tr("Its registration there has to allow the client credentials grant. Ask "
                          "whoever made it.")};
    }
    if (error.code == QLatin1String("invalid_scope")) {
        const bool isOne = !context.scope.isEmpty() && !context.scope.contains(u' ');
        return {isOne ? Words::tr("“{scope}” isn’t allowed")
                      : Words::tr("A permission isn’t allowed"),
                Words::tr("Ask {provider}’s admin to allow it, or add the service account again "
                          "without it.")};
    }
    if (error.code == QLatin1String("invalid_target")) {
        return {Words::tr("{provider} doesn’t know this audience"),
                Words::tr("Add the service account again, with an audience or resource that "
                          "{provider} knows.")};
    }
    return {Words::tr("{provider} didn’t accept the request"),
            Words::tr("The registration there doesn’t fit Lanyard’s set-up. Send the details to "
                      "your IT team.")};
}

/// RFC 6749 §4.1.2.1 and §5.2 name what is wrong; without a code it is in our own set-up.
ErrorText misconfigured(const Error &error, const ErrorContext &context)
{
    if (error.cause == Cause::ForeignEndpoint) {
        return {Words::tr("{host} sends tokens to another owner"),
                Words::tr("Its document names {place}, which no provider file here lists for it. "
                          "If your IT team says that’s right, add it; the details say how.")};
    }
    if (error.cause == Cause::NotAllowedHere) {
        return {Words::tr("{place} isn’t allowed on this computer"),
                Words::tr("Whoever administers this computer lists where you may sign in. Ask your "
                          "IT team to add it; the details name the file.")};
    }
    if (context.during == During::Service && !error.code.isEmpty()) {
        return misconfiguredService(error, context);
    }
    if (error.code == QLatin1String("invalid_client")) {
        return {Words::tr("The client ID or secret isn’t right"),
                Words::tr("Copy both again from {provider}’s console; look for spaces at the "
                          "ends.")};
    }
    if (error.code == QLatin1String("unauthorized_client")) {
        return {Words::tr("{provider} doesn’t let Lanyard sign in"),
                Words::tr("The registration there doesn’t allow this way of signing in. Ask "
                          "whoever made it to allow the authorization code grant.")};
    }
    if (error.code == QLatin1String("invalid_scope")) {
        return refusedScope(context);
    }
    if (!error.code.isEmpty()) {
        return {Words::tr("{provider} didn’t accept the request"),
                Words::tr("The registration there doesn’t fit Lanyard’s set-up. Send the details "
                          "to your IT team.")};
    }
    return {Words::tr("Lanyard’s set-up needs a correction"),
            Words::tr("The details name the setting, file or folder. Correct it, then try "
                      "again.")};
}

/// RFC 7591 §3.2.2. By a status that says nothing of what was asked, it keeps the door shut.
ErrorText notRegistered(const Error &error)
{
    if (error.code == QLatin1String("invalid_redirect_uri")) {
        return {Words::tr("{provider} didn’t register Lanyard"),
                Words::tr("It doesn’t take an app whose sign-ins come back to your own computer. "
                          "Ask your IT team for a client ID.")};
    }
    if (error.status == 401 || error.status == 403) {
        return {Words::tr("{provider} registers no apps by itself"),
                Words::tr("It registers only those that its admins let in. Ask your IT team for a "
                          "client ID.")};
    }
    return {Words::tr("{provider} didn’t register Lanyard"),
            Words::tr("It says that it registers apps by itself, and didn’t. Ask your IT team for "
                      "a client ID; the details may help them.")};
}

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
                      .arg(dateOf(error.at))
                : Words::tr("Your sign-in ended: it ran out, your password changed, access was "
                            "removed, or it was used from somewhere else.")};
}

/// Where the person stands after trouble that changes nothing.
QString accountIsFine(const ErrorContext &context)
{
    if (context.during == During::SignIn) {
        return Words::tr("Nothing was saved; try again in a few minutes.");
    }
    return context.nextTry.isValid()
        ? Words::tr("Your account is fine; next try at %1.").arg(timeText(context.nextTry))
        : Words::tr("Your account is fine; try again in a few minutes.");
}

/// RFC 9110 §15. What a server calls it would be its own text.
QString statusText(int status)
{
    switch (status) {
    case 408:
        return Words::tr("408 Request timeout");
    case 500:
        return Words::tr("500 Internal server error");
    case 501:
        return Words::tr("501 Not implemented");
    case 502:
        return Words::tr("502 Bad gateway");
    case 503:
        return Words::tr("503 Service unavailable");
    case 504:
        return Words::tr("504 Gateway timeout");
    default:
        return QString::number(status);
    }
}

ErrorText serverError(const Error &error, const ErrorContext &context)
{
    const QString what = error.status == 0
        ? Words::tr("The trouble is at {host}.")
        : Words::tr("It returned “%1”.", "an HTTP status").arg(statusText(error.status));
    return {Words::tr("{provider} isn’t answering properly"), what + u' ' + accountIsFine(context)};
}

ErrorText askedToWait(const Error &error, const ErrorContext &context)
{
    const QDateTime next = context.nextTry.isValid() ? context.nextTry : error.at;
    return {Words::tr("{provider} asked us to wait"),
            context.nextTry.isValid()
                ? Words::tr("Too many requests. Next try at %1.").arg(timeText(next))
                : next.isValid()
                ? Words::tr("Too many requests. Try again after %1.").arg(timeText(next))
                : Words::tr("Too many requests. Try again in a few minutes.")};
}

ErrorText offline(const ErrorContext &context)
{
    if (context.during == During::SignIn) {
        return {Words::tr("You’re offline"),
                Words::tr("Signing in needs {host}. It goes on by itself when you’re back "
                          "online.")};
    }
    if (context.during == During::Service) {
        return {Words::tr("You’re offline"),
                Words::tr("The next token comes when you’re back online.")};
    }
    return {Words::tr("You’re offline"),
            context.worksUntil.isValid()
                ? Words::tr("You stay signed in. Tokens refresh when you’re back online; this one "
                            "works until %1.")
                      .arg(timeText(context.worksUntil))
                : Words::tr("You stay signed in. Tokens refresh when you’re back online.")};
}

ErrorText unreachable(Cause cause, const ErrorContext &context)
{
    if (cause == Cause::Offline) {
        return offline(context);
    }
    const bool isNameUnknown = cause == Cause::HostNotFound;
    if (isNameUnknown && context.during == During::SignIn) {
        return {Words::tr("{host} wasn’t found"),
                Words::tr("The address may have a typo, or you’re offline. Check both, then try "
                          "again.")};
    }
    const QString title = isNameUnknown ? Words::tr("{host} wasn’t found")
                                        : Words::tr("You’re offline, or {host} is");
    if (context.during == During::Service) {
        return {title, Words::tr("The next token comes when {host} can be reached again.")};
    }
    return {title,
            context.during == During::SignIn
                ? Words::tr("Signing in needs {host}. Check your connection, then try again.")
                : Words::tr("You stay signed in. Tokens refresh when {host} can be reached "
                            "again.")};
}

/// No bypass: what cannot be secured does not happen.
QString notSafe(const Error &error)
{
    switch (error.cause) {
    case Cause::NoTls:
        return Words::tr("What answers there doesn’t speak TLS, so nothing was sent. Check the "
                         "address for a typo, or ask your IT team.");
    case Cause::CertificateExpired:
        return Words::tr("Its certificate expired on %1. Don’t go on; ask your IT team.")
            .arg(dateOf(error.at));
    case Cause::CertificateNotYetValid:
        return Words::tr("Its certificate is valid only from %1 on. Check this computer’s date and "
                         "time; if they are right, ask your IT team.")
            .arg(dateOf(error.at));
    case Cause::CertificateForAnother:
        return Words::tr("Its certificate is for another name. Don’t go on; ask your IT team.");
    case Cause::CertificateUnknown:
        return Words::tr("Its certificate isn’t trusted here. Don’t go on; ask your IT team.");
    case Cause::AuthorityExpired:
        return Words::tr("The company certificate here that vouches for it expired on %1. Ask your "
                         "IT team for the current one, and put it in place of the file that the "
                         "details name.")
            .arg(dateOf(error.at));
    case Cause::Offline:
    case Cause::HostNotFound:
    case Cause::ApprovalNeeded:
    case Cause::ForeignEndpoint:
    case Cause::NotAllowedHere:
    case Cause::NotRegistered:
    case Cause::ClockOff:
    case Cause::Unnamed:
        break;
    }
    return Words::tr("It isn’t secured as it has to be, by TLS 1.2 or later and a good "
                     "certificate. Don’t go on; ask your IT team.");
}

ErrorText notTrusted(const Error &error)
{
    if (error.cause == Cause::ClockOff) {
        const QString pattern = error.behind.count() < 0
            ? Words::tr("It’s about %1 ahead of {provider}’s. Set date and time to automatic, then "
                        "try again.")
            : Words::tr("It’s about %1 behind {provider}’s. Set date and time to automatic, then "
                        "try again.");
        return {Words::tr("Your computer’s clock is off"), pattern.arg(spanText(error.behind))};
    }
    return {Words::tr("The answer couldn’t be trusted"),
            Words::tr("It didn’t match what {provider} publishes, so Lanyard didn’t use it. "
                      "Try again; if it comes back, send the details to your IT team.")};
}

/// A host is from outside, a port is ours.
QString placeOf(const Error &error)
{
    const bool isHost
        = error.cause == Cause::ForeignEndpoint || error.cause == Cause::NotAllowedHere;
    return isHost ? shownHost(error.place) : error.place;
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

ErrorText vaultFailed(const Error &error, const ErrorContext &context)
{
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
    const QString what = error.kind == ErrorKind::VaultLocked ? Words::tr("Your {store} is locked.")
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

ErrorText differentAccount(const ErrorContext &context)
{
    const QString title = Words::tr("That’s a different account");
    if (!context.who.isEmpty() && !context.other.isEmpty()) {
        return {title, Words::tr("You signed in as {other}, but {who} needed it.")};
    }
    return {title,
            context.who.isEmpty()
                ? Words::tr("You signed in as someone else than this account needs. Try again "
                            "and choose the other account.")
                : Words::tr("You signed in as someone else, but {who} needed it. Try again as "
                            "{who}.")};
}

ErrorText requestRefused(const ErrorContext &context)
{
    const QString title = Words::tr("{provider} refused the request");
    switch (context.during) {
    case During::SignIn:
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

/// By the provider, or by what its answer says (OIDC Core §3.1.3.7, 12 and 13).
bool isUnmet(const Error &error)
{
    return error.code == QLatin1String("unmet_authentication_requirements");
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
        return notRegistered(error);
    }
    switch (error.kind) {
    case ErrorKind::NotFound:
        return notFound(context);
    case ErrorKind::Misconfigured:
        return misconfigured(error, context);
    case ErrorKind::TokenRejected:
    case ErrorKind::SignInRequired:
        return sessionOver(error, context);
    case ErrorKind::InteractionRequired:
        return {Words::tr("{provider} wants to check it’s you"),
                Words::tr("More was asked for than this sign-in allows. Sign in once more to go "
                          "on.")};
    case ErrorKind::Network:
        return unreachable(error.cause, context);
    case ErrorKind::TlsRefused:
        return {Words::tr("The connection to {host} isn’t safe"), notSafe(error)};
    case ErrorKind::ServerError:
        return serverError(error, context);
    case ErrorKind::InvalidResponse:
        return {Words::tr("{provider} isn’t answering properly"),
                Words::tr("The answer wasn’t what sign-in servers send.") + u' '
                    + accountIsFine(context)};
    case ErrorKind::OutcomeUnknown:
        return {Words::tr("{provider} didn’t finish its answer"),
                Words::tr("The connection broke before the answer was here.") + u' '
                    + accountIsFine(context)};
    case ErrorKind::RateLimited:
        return askedToWait(error, context);
    case ErrorKind::RequestRefused:
        return error.cause == Cause::ClockOff ? notTrusted(error) : requestRefused(context);
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
        if (isUnmet(error)) {
            return {Words::tr("The sign-in wasn’t what was asked"),
                    Words::tr("{provider} didn’t say that you signed in as strongly, or as lately, "
                              "as it was asked to. Try again; the details say what is missing.")};
        }
        return notTrusted(error);
    case ErrorKind::AccountMismatch:
        return differentAccount(context);
    case ErrorKind::Canceled:
        return {Words::tr("Sign-in was cancelled"), Words::tr("Nothing was changed or saved.")};
    case ErrorKind::AuthorizationDenied:
        if (isUnmet(error)) {
            return {Words::tr("{provider} can’t do what was asked"),
                    Words::tr("It has no way to sign you in that is strong or recent enough. "
                              "Nothing was changed or saved.")};
        }
        return {Words::tr("Sign-in was cancelled"),
                Words::tr("{provider} says access wasn’t allowed. Nothing was changed or saved.")};
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

bool needsApproval(const Error &error)
{
    return error.cause == Cause::ApprovalNeeded;
}

QString approvalRequest(const Error &error, const ErrorContext &context)
{
    QStringList lines{
        Words::tr("Approval wanted: Lanyard, a desktop app that signs people in with their own "
                  "browser (OAuth 2.0 authorization code with PKCE)."),
        Words::tr("Provider: %1")
            .arg(plainText(context.provider, nameCap) + QLatin1String(", ")
                 + shownHost(context.host))};
    if (!context.clientId.isEmpty()) {
        lines += Words::tr("Client ID: %1").arg(plainText(context.clientId, nameCap));
    }
    if (!context.scope.isEmpty()) {
        lines += Words::tr("Permissions: %1").arg(plainText(context.scope));
    }
    const QString said = error.detail.isEmpty() ? error.code : error.detail;
    if (!said.isEmpty()) {
        lines += Words::tr("It answered: %1").arg(plainText(said));
    }
    return lines.join(u'\n');
}

QString spanText(std::chrono::seconds span)
{
    // Rounded up, so that it is never "1 minutes"; below two of a unit the smaller one is used.
    const qint64 minutes = (std::abs(span.count()) + 59) / 60;
    if (minutes < 120) {
        return Words::tr("%n minutes", nullptr, int(std::max<qint64>(minutes, 2)));
    }
    const qint64 hours = minutes / 60;
    return hours < 48 ? Words::tr("%n hours", nullptr, int(hours))
                      : Words::tr("%n days", nullptr, int(hours / 24));
}

QString timeText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

QString errorDetails(const Error &error, const ErrorContext &context)
{
    QStringList lines{nameOf(error.kind)};
    if (!error.code.isEmpty()) {
        lines += Words::tr("Code: %1").arg(plainText(error.code));
    }
    if (!error.detail.isEmpty()) {
        lines += plainText(error.detail);
    }
    if (error.status != 0) {
        lines += Words::tr("HTTP status: %1").arg(error.status);
    }
    if (!context.host.isEmpty()) {
        lines += Words::tr("Host: %1").arg(shownHost(context.host));
    }
    return lines.join(u'\n');
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
