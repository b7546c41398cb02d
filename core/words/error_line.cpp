#include "words/error_text.h"

#include "words/placeholders.h"
#include "words/shown_text.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

using During = ErrorContext::During;

/// A terminal line has to stay a line.
constexpr qsizetype saidCap = 300;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorLine)
};

QString notFound(const Error &error, const ErrorContext &context)
{
    if (context.during == During::Service && context.who.isEmpty()) {
        return Words::tr("there is no provider at {host}; check the issuer address for a typo, or "
                         "pass its --token-endpoint");
    }
    if (context.during == During::SignIn) {
        return Words::tr("there is no sign-in page at {host}; check the issuer address for a "
                         "typo, or ask your IT team for it");
    }
    if (context.who.isEmpty() && !error.detail.isEmpty()) {
        return {};
    }
    return Words::tr("no one account is called “{who}”; lanyard list shows the names");
}

/// RFC 6749 §5.2, RFC 8707 §2: each code names what was wrong.
QString misconfiguredService(const Error &error, const ErrorContext &context)
{
    if (error.code == QLatin1String("invalid_client")
        || error.code == QLatin1String("invalid_grant")) {
        return Words::tr("{provider} doesn’t know this client id, or its secret or private key "
                         "isn’t right; add the service account again with the right ones");
    }
    if (error.code == QLatin1String("unauthorized_client")
        || error.code == QLatin1String("unsupported_grant_type")) {
        return Words::tr("{provider} doesn’t give this client tokens of its own; its registration "
                         "there has to allow the client credentials grant");
    }
    if (error.code == QLatin1String("invalid_scope")) {
        return context.scope.isEmpty()
            ? Words::tr("{provider} wants to be told a scope; pass --scope")
            : Words::tr("{provider} refused the scope “{scope}”; pass one that it allows with "
                        "--scope");
    }
    if (error.code == QLatin1String("invalid_target")) {
        return Words::tr("{provider} doesn’t know this audience or resource; pass one that it "
                         "knows with --audience or --resource");
    }
    if (!error.code.isEmpty() || error.detail.isEmpty()) {
        return Words::tr("{provider} didn’t accept the request; check client id, scope, audience "
                         "and resource against the registration there");
    }
    return {};
}

QString misconfigured(const Error &error, const ErrorContext &context)
{
    if (context.during == During::Service) {
        return misconfiguredService(error, context);
    }
    const bool isSignIn = context.during == During::SignIn;
    if (error.code == QLatin1String("invalid_client") && !isSignIn) {
        return Words::tr("{provider} doesn’t take this account’s client id or secret any more; "
                         "sign in again with lanyard login, --client-id (and "
                         "--client-secret-stdin)");
    }
    if (error.code == QLatin1String("invalid_scope") && !isSignIn) {
        return Words::tr("{provider} refused this account’s scope; sign in again with lanyard "
                         "login and a narrower --scope");
    }
    if (error.code == QLatin1String("invalid_client")) {
        return Words::tr("the client id or secret isn’t right; copy both again from {provider}’s "
                         "console and pass --client-id (and --client-secret-stdin)");
    }
    if (error.code == QLatin1String("unauthorized_client")) {
        return Words::tr("{provider} doesn’t let this client sign in; its registration there has "
                         "to allow the authorization code grant");
    }
    if (error.code == QLatin1String("invalid_scope")) {
        return context.scope.isEmpty()
            ? Words::tr("{provider} refused a scope; try again with a narrower --scope")
            : Words::tr("{provider} refused the scope “{scope}”; try again (without a --scope of "
                        "your own, offline_access is left out then), or pass a narrower --scope");
    }
    if (error.code == QLatin1String("invalid_target") && !isSignIn) { // RFC 8707 §2.2
        return Words::tr("this sign-in brings no tokens for that resource; sign in again with "
                         "lanyard login and it as a --resource");
    }
    if (error.code == QLatin1String("invalid_target")) {
        return Words::tr("{provider} doesn’t know this resource, or doesn’t give you tokens for "
                         "it; pass one that it knows with --resource");
    }
    if (!error.code.isEmpty() || error.detail.isEmpty()) {
        return Words::tr("{provider} didn’t accept the request; check client id, scope and "
                         "redirect URI against the registration there");
    }
    return {};
}

/// RFC 7591 §3.2.2. By a status that says nothing of what was asked, it keeps the door shut.
QString notRegistered(const Error &error)
{
    if (error.code == QLatin1String("invalid_redirect_uri")) {
        return Words::tr("{provider} didn’t register Lanyard, as it doesn’t take a redirect URI on "
                         "this computer; ask your IT team for a client id, and pass --client-id");
    }
    if (error.status == 401 || error.status == 403) {
        return Words::tr("{provider} registers only apps that its admins let in; ask your IT team "
                         "for a client id, and pass --client-id");
    }
    return Words::tr("{provider} says that it registers apps by itself, and didn’t register "
                     "Lanyard; ask your IT team for a client id, and pass --client-id");
}

QString sessionOver(ErrorKind kind, const ErrorContext &context)
{
    if (kind == ErrorKind::TokenRejected && context.during == During::SignIn) {
        return Words::tr("{provider} didn’t accept this sign-in, as it had run out or was used "
                         "before; run lanyard login again");
    }
    // RFC 9700 §4.14.2: a session also ends where its refresh token is used twice, and nobody is
    // told which of the two was the thief.
    return kind == ErrorKind::TokenRejected
        ? Words::tr("the sign-in at {provider} has ended: it ran out, access was removed, or it "
                    "was used from somewhere else; sign in again with lanyard login")
        : Words::tr("the sign-in at {provider} has ended; sign in again with lanyard login");
}

QString vaultFailed(const ErrorContext &context)
{
    if (context.during == During::SignIn) {
        return Words::tr("your {store} couldn’t keep the sign-in, so nothing was changed; check it "
                         "and the room on its disk, and try again");
    }
    return context.during == During::Refresh
        ? Words::tr("your {store} didn’t do its part, so the session was left as it is; check it "
                    "and the room on its disk, and try again")
        : Words::tr("your {store} didn’t do its part; check it and the room on its disk, and try "
                    "again");
}

/// What the keychain kept is worth nothing any more, whatever is wrong with it.
QString lostRotation(ErrorKind kind)
{
    return kind == ErrorKind::VaultLocked
        ? Words::tr("{provider} has replaced the session, and your {store} is locked and couldn’t "
                    "keep the new one; unlock it and sign in again with lanyard login")
        : Words::tr("{provider} has replaced the session, and your {store} couldn’t keep the new "
                    "one; check it and sign in again with lanyard login");
}

QString notSafe(const Error &error)
{
    switch (error.cause) {
    case Cause::NoTls:
        return Words::tr("{host} doesn’t answer with TLS, so nothing was sent; check the address "
                         "and its port for a typo, or ask your IT team");
    case Cause::CertificateExpired:
        return Words::tr("the connection to {host} isn’t safe, as its certificate has expired; ask "
                         "your IT team");
    case Cause::CertificateNotYetValid:
        return Words::tr("the connection to {host} isn’t safe, as its certificate isn’t valid yet; "
                         "check this computer’s date and time, and if they are right, ask your IT "
                         "team");
    case Cause::CertificateForAnother:
        return Words::tr("the connection to {host} isn’t safe, as its certificate is for another "
                         "name; ask your IT team");
    case Cause::CertificateUnknown:
        return Words::tr("the connection to {host} isn’t safe, as its certificate isn’t trusted "
                         "here; ask your IT team, or put your company’s certificate into the "
                         "folder certificates beside your provider files");
    case Cause::AuthorityExpired:
        return Words::tr("the connection to {host} isn’t safe, as the company certificate here "
                         "that vouches for it has expired; ask your IT team for the current one, "
                         "and put it in place of the file that is named");
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
    return Words::tr("the connection to {host} isn’t safe, as it isn’t secured by TLS 1.2 or later "
                     "and a good certificate; ask your IT team");
}

QString unreachable(Cause cause, const ErrorContext &context)
{
    if (cause != Cause::HostNotFound) {
        return Words::tr("{host} can’t be reached; check the connection and try again");
    }
    return context.during == During::Refresh || context.during == During::Rotation
        ? Words::tr("{host} wasn’t found; check the connection and try again")
        : Words::tr("{host} wasn’t found; check the address for a typo, and the connection, and "
                    "try again");
}

/// Trouble there that passes.
QString notNow(const Error &error)
{
    const bool isAsked = error.kind == ErrorKind::RateLimited;
    if (!error.at.isValid()) {
        return isAsked ? Words::tr("{provider} asked us to wait; try again in a few minutes")
                       : Words::tr("{provider} has trouble of its own; try again in a few minutes");
    }
    const QString pattern = isAsked
        ? Words::tr("{provider} asked us to wait; try again after %1", "a time of day")
        : Words::tr("{provider} has trouble of its own; try again after %1", "a time of day");
    return pattern.arg(timeText(error.at));
}

/// OIDC Core §3.1.2.6: what could not be done without asking (prompt=none). RFC 9470 §3.
QString interactionRequired(const Error &error, const ErrorContext &context)
{
    if (needsApproval(error)) {
        return Words::tr("your organisation has to approve Lanyard at {provider}; ask your IT "
                         "team");
    }
    if (error.code == QLatin1String("insufficient_user_authentication")) {
        return Words::tr("{provider} wants another sign-in for this; run lanyard login again and "
                         "ask for it with --acr-values and --max-age");
    }
    if (context.during == During::SignIn && error.code == QLatin1String("login_required")) {
        return Words::tr("nobody is signed in to {provider} in this browser, and it was to ask "
                         "nothing; run lanyard login without --prompt none");
    }
    if (context.during == During::SignIn && error.code == QLatin1String("consent_required")) {
        return Words::tr("{provider} has to ask you for consent first; run lanyard login without "
                         "--prompt none");
    }
    if (context.during == During::SignIn
        && error.code == QLatin1String("account_selection_required")) {
        return Words::tr("{provider} has to ask which account you mean; run lanyard login without "
                         "--prompt none, or with a --login-hint");
    }
    if (context.during == During::SignIn && error.code == QLatin1String("interaction_required")) {
        return Words::tr("{provider} has to ask you something first; run lanyard login without "
                         "--prompt none");
    }
    return Words::tr("{provider} wants to check that it’s you; sign in again with lanyard login");
}

/// The answer is {provider}’s own, but not to what was asked (OIDC Core §3.1.3.7, 12 and 13).
bool isUnmet(const Error &error)
{
    return error.code == QLatin1String("unmet_authentication_requirements");
}

QString notTrusted(const Error &error)
{
    if (isUnmet(error)) {
        return Words::tr("{provider} didn’t sign you in the way it was asked to, or not as lately, "
                         "so the answer wasn’t used; try again, and ask whoever runs it if it "
                         "comes back");
    }
    if (error.cause != Cause::ClockOff) {
        return Words::tr("the answer didn’t match what {provider} publishes, so it wasn’t used; "
                         "try again, and tell your IT team if it comes back");
    }
    if (error.kind == ErrorKind::RequestRefused) { // it was ours that was not good there
        const QString refused = error.behind.count() < 0
            ? Words::tr("this computer’s clock is about %1 ahead of {provider}’s, so the request "
                        "was refused; set date and time to automatic, then try again")
            : Words::tr("this computer’s clock is about %1 behind {provider}’s, so the request "
                        "was refused; set date and time to automatic, then try again");
        return refused.arg(spanText(error.behind));
    }
    const QString pattern = error.behind.count() < 0
        ? Words::tr("this computer’s clock is about %1 ahead of {provider}’s, so the answer wasn’t "
                    "used; set date and time to automatic, then try again")
        : Words::tr("this computer’s clock is about %1 behind {provider}’s, so the answer wasn’t "
                    "used; set date and time to automatic, then try again");
    return pattern.arg(spanText(error.behind));
}

QString patternFor(const Error &error, const ErrorContext &context)
{
    if (context.during == During::Rotation && recoveryFor(error.kind) == Recovery::RepairVault) {
        return lostRotation(error.kind);
    }
    if (error.cause == Cause::NotRegistered) {
        return notRegistered(error);
    }
    switch (error.kind) {
    case ErrorKind::NotFound:
        return notFound(error, context);
    case ErrorKind::Misconfigured:
        return misconfigured(error, context);
    case ErrorKind::TokenRejected:
    case ErrorKind::SignInRequired:
        return sessionOver(error.kind, context);
    case ErrorKind::InteractionRequired:
        return interactionRequired(error, context);
    case ErrorKind::Network:
        return unreachable(error.cause, context);
    case ErrorKind::TlsRefused:
        return notSafe(error);
    case ErrorKind::ServerError:
    case ErrorKind::RateLimited:
        return notNow(error);
    case ErrorKind::InvalidResponse:
        return Words::tr("{provider} answered with something that no sign-in server sends; try "
                         "again, and report it there if it comes back");
    case ErrorKind::OutcomeUnknown:
        return Words::tr("the connection to {host} broke before the answer was here; try again");
    case ErrorKind::RequestRefused:
        if (error.code == QLatin1String("insufficient_user_authentication")) { // RFC 9470
            return Words::tr("the resource asks again for the sign-in that it has just got; ask "
                             "whoever runs it, and start afresh with lanyard login");
        }
        return error.cause == Cause::ClockOff
            ? notTrusted(error)
            : Words::tr("{provider} refused the request; try again later, and sign in again if "
                        "it comes back");
    case ErrorKind::Busy:
        return Words::tr("another lanyard is busy with the same file; try again in a moment");
    case ErrorKind::VaultUnavailable:
        return Words::tr("there is no keychain to keep sign-ins in; set one up (GNOME Keyring, KDE "
                         "Wallet or KeePassXC), and without a desktop start it with the session "
                         "(dbus-run-session, gnome-keyring-daemon --unlock)");
    case ErrorKind::VaultLocked:
        return Words::tr("your {store} is locked; unlock it and try again");
    case ErrorKind::VaultFailed:
        return vaultFailed(context);
    case ErrorKind::StateMismatch:
    case ErrorKind::IssuerMismatch:
    case ErrorKind::IdTokenInvalid:
    case ErrorKind::SubjectMismatch:
        return notTrusted(error);
    case ErrorKind::AccountMismatch:
        return Words::tr("you signed in as someone else than this account needs; try again and "
                         "choose the other account");
    case ErrorKind::Canceled:
        return context.during == During::SignIn
            ? Words::tr("sign-in was cancelled; nothing was changed")
            : Words::tr("cancelled");
    case ErrorKind::AuthorizationDenied:
        if (isUnmet(error)) {
            return Words::tr("{provider} can’t sign you in the way it was asked to; nothing was "
                             "changed");
        }
        return Words::tr("{provider} says access wasn’t allowed; nothing was changed, and lanyard "
                         "login starts again");
    case ErrorKind::TimedOut:
        if (error.code == QLatin1String("expired_token")) { // RFC 8628 §3.5
            return Words::tr("the code ran out before the sign-in was finished; run lanyard login "
                             "again for a new one");
        }
        return Words::tr("the sign-in wasn’t finished in time; run lanyard login again (--timeout "
                         "gives more time)");
    case ErrorKind::ListenerUnavailable:
        return Words::tr("the browser can’t reach Lanyard, as another program or a firewall "
                         "blocks its local address; close or allow it and try again");
    case ErrorKind::BrowserUnavailable:
        return Words::tr("no browser could be started; open the link in any browser on this "
                         "computer");
    case ErrorKind::Internal:
        return Words::tr(
            "something went wrong in Lanyard; try again, and report it if it comes back");
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorLine(const Error &error, const ErrorContext &context)
{
    const QString line = fillPlaceholders(patternFor(error, context),
                                          {{QLatin1String("provider"), context.provider},
                                           {QLatin1String("host"), shownHost(context.host)},
                                           {QLatin1String("store"), context.store},
                                           {QLatin1String("who"), context.who},
                                           {QLatin1String("scope"), context.scope}},
                                          Names::Bare);
    QStringList said;
    for (const QString &text : {error.code, error.detail}) {
        if (!text.isEmpty()) {
            said += plainText(text, saidCap);
        }
    }
    if (line.isEmpty()) {
        return plainText(error.detail);
    }
    // Whoever pressed Ctrl-C knows.
    return said.isEmpty() || error.kind == ErrorKind::Canceled
        ? line
        : line + QLatin1String(" (") + said.join(QLatin1String(": ")) + QLatin1Char(')');
}

} // namespace lanyard
