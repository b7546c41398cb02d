#include "words/error_text.h"

#include "words/answer_error.h"
#include "words/connection_error.h"
#include "words/placeholders.h"
#include "words/setup_error.h"
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

QString sessionOver(const Error &error, const ErrorContext &context)
{
    const ErrorKind kind = error.kind;
    if (error.code == QLatin1String("session_missing")) {
        return Words::tr("your {store} doesn’t have this sign-in; it may be another one than "
                         "before: bring that one back, or sign in again with lanyard login");
    }
    if (error.code == QLatin1String("no_id_token")) {
        return Words::tr("the ID token of {who} ran out, and {provider} gives no new one when a "
                         "sign-in is renewed; sign in again with lanyard login, or have that "
                         "server take access tokens");
    }
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

QString vaultFailed(const Error &error, const ErrorContext &context)
{
    if (error.code == QLatin1String("session_unreadable")) {
        return Words::tr("what your {store} has of this sign-in is damaged, or from a newer "
                         "version; sign in again with lanyard login, and it’s replaced");
    }
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

QString patternFor(const Error &error, const ErrorContext &context)
{
    if (context.during == During::Rotation && recoveryFor(error.kind) == Recovery::RepairVault) {
        return lostRotation(error.kind);
    }
    if (error.cause == Cause::NotRegistered) {
        return notRegisteredLine(error, context);
    }
    if (error.code == QLatin1String("no_answer")) {
        return Words::tr("your {store} isn’t answering; no account is changed by that: wait a "
                         "moment or start it again, and try again");
    }
    switch (error.kind) {
    case ErrorKind::NotFound:
        return notFoundLine(error, context);
    case ErrorKind::Misconfigured:
        return misconfiguredLine(error, context);
    case ErrorKind::TokenRejected:
    case ErrorKind::SignInRequired:
        return sessionOver(error, context);
    case ErrorKind::InteractionRequired:
        return interactionRequiredLine(error, context);
    case ErrorKind::Network:
        return unreachableLine(error.cause, context);
    case ErrorKind::TlsRefused:
        return notSafeLine(error);
    case ErrorKind::ServerError:
    case ErrorKind::RateLimited:
        return notNowLine(error);
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
            ? notTrustedLine(error)
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
        return vaultFailed(error, context);
    case ErrorKind::StateMismatch:
    case ErrorKind::IssuerMismatch:
    case ErrorKind::IdTokenInvalid:
    case ErrorKind::SubjectMismatch:
        return notTrustedLine(error);
    case ErrorKind::AccountMismatch:
        return Words::tr("you signed in as someone else than this account needs; try again and "
                         "choose the other account");
    case ErrorKind::Canceled:
        return context.during == During::SignIn
            ? Words::tr("sign-in was cancelled; nothing was changed")
            : Words::tr("cancelled");
    case ErrorKind::AuthorizationDenied:
        return deniedLine(error);
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
        return context.during == During::SignIn
            ? Words::tr("no browser could be started; open the link in any browser on this "
                        "computer")
            : Words::tr("no browser could be started; open the link that is shown above in the "
                        "browser that you signed in with");
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
