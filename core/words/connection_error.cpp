#include "words/connection_error.h"

#include "words/error_words.h"
#include "words/time_text.h"

namespace lanyard {

using namespace error_words;

namespace {

/// Where the person stands after trouble that changes nothing.
QString accountIsFine(const ErrorContext &context)
{
    if (context.during == During::SignIn || context.during == During::NewService) {
        return Text::tr("Nothing was saved; try again in a few minutes.");
    }
    return context.nextTry.isValid()
        ? Text::tr("Your account is fine; next try at %1.").arg(timeText(context.nextTry))
        : Text::tr("Your account is fine; try again in a few minutes.");
}

/// RFC 9110 §15. What a server calls it would be its own text.
QString statusText(int status)
{
    switch (status) {
    case 408:
        return Text::tr("408 Request timeout");
    case 500:
        return Text::tr("500 Internal server error");
    case 501:
        return Text::tr("501 Not implemented");
    case 502:
        return Text::tr("502 Bad gateway");
    case 503:
        return Text::tr("503 Service unavailable");
    case 504:
        return Text::tr("504 Gateway timeout");
    default:
        return QString::number(status);
    }
}

ErrorText offlineText(const ErrorContext &context)
{
    if (context.during == During::SignIn) {
        return {Text::tr("You’re offline"),
                Text::tr("Signing in needs {host}. It goes on by itself when you’re back "
                         "online.")};
    }
    if (context.during == During::NewService) {
        return {Text::tr("You’re offline"),
                Text::tr("The first token comes from {host}. It goes on by itself when you’re back "
                         "online.")};
    }
    if (context.during == During::Service) {
        return {Text::tr("You’re offline"),
                Text::tr("The next token comes when you’re back online.")};
    }
    return {Text::tr("You’re offline"),
            context.worksUntil.isValid()
                ? Text::tr("You stay signed in. Tokens refresh when you’re back online; this one "
                           "works until %1.")
                      .arg(timeText(context.worksUntil))
                : Text::tr("You stay signed in. Tokens refresh when you’re back online.")};
}

/// Both forms, so that no cause is known to one of them only.
struct NotSafe {
    QString text;
    QString line;
};

NotSafe notSafe(const Error &error)
{
    switch (error.cause) {
    case Cause::NoTls:
        return {Text::tr("What answers there doesn’t speak TLS, so nothing was sent. Check the "
                         "address for a typo, or ask your IT team."),
                Line::tr("{host} doesn’t answer with TLS, so nothing was sent; check the address "
                         "and its port for a typo, or ask your IT team")};
    case Cause::CertificateExpired:
        return {Text::tr("Its certificate expired on %1. Don’t go on; ask your IT team.")
                    .arg(dateText(error.at)),
                Line::tr("the connection to {host} isn’t safe, as its certificate has expired; ask "
                         "your IT team")};
    case Cause::CertificateNotYetValid:
        return {Text::tr("Its certificate is valid only from %1 on. Check this computer’s date and "
                         "time; if they are right, ask your IT team.")
                    .arg(dateText(error.at)),
                Line::tr("the connection to {host} isn’t safe, as its certificate isn’t valid yet; "
                         "check this computer’s date and time, and if they are right, ask your IT "
                         "team")};
    case Cause::CertificateForAnother:
        return {Text::tr("Its certificate is for another name. Don’t go on; ask your IT team."),
                Line::tr("the connection to {host} isn’t safe, as its certificate is for another "
                         "name; ask your IT team")};
    case Cause::CertificateUnknown:
        return {Text::tr("Its certificate isn’t trusted here. Don’t go on; ask your IT team."),
                Line::tr("the connection to {host} isn’t safe, as its certificate isn’t trusted "
                         "here; ask your IT team, or put your company’s certificate into the "
                         "folder certificates beside your provider files")};
    case Cause::AuthorityExpired:
        return {Text::tr("The company certificate here that vouches for it expired on %1. Ask your "
                         "IT team for the current one, and put it in place of the file that the "
                         "details name.")
                    .arg(dateText(error.at)),
                Line::tr("the connection to {host} isn’t safe, as the company certificate here "
                         "that vouches for it has expired; ask your IT team for the current one, "
                         "and put it in place of the file that is named")};
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
    return {Text::tr("It isn’t secured as it has to be, by TLS 1.2 or later and a good "
                     "certificate. Don’t go on; ask your IT team."),
            Line::tr("the connection to {host} isn’t safe, as it isn’t secured by TLS 1.2 or later "
                     "and a good certificate; ask your IT team")};
}

} // namespace

ErrorText unreachableText(Cause cause, const ErrorContext &context)
{
    if (cause == Cause::Offline) {
        return offlineText(context);
    }
    const bool isNameUnknown = cause == Cause::HostNotFound;
    const bool isAddressNew
        = context.during == During::SignIn || context.during == During::NewService;
    if (isNameUnknown && isAddressNew) {
        return {Text::tr("{host} wasn’t found"),
                Text::tr("The address may have a typo, or you’re offline. Check both, then try "
                         "again.")};
    }
    const QString title = isNameUnknown ? Text::tr("{host} wasn’t found")
                                        : Text::tr("You’re offline, or {host} is");
    if (context.during == During::NewService) {
        return {title,
                Text::tr("The first token comes from {host}. Check your connection, then try "
                         "again.")};
    }
    if (context.during == During::Service) {
        return {title, Text::tr("The next token comes when {host} can be reached again.")};
    }
    return {title,
            context.during == During::SignIn
                ? Text::tr("Signing in needs {host}. Check your connection, then try again.")
                : Text::tr("You stay signed in. Tokens refresh when {host} can be reached "
                           "again.")};
}

/// No bypass: what cannot be secured does not happen.
QString notSafeText(const Error &error)
{
    return notSafe(error).text;
}

ErrorText serverErrorText(const Error &error, const ErrorContext &context)
{
    const QString what = error.status == 0
        ? Text::tr("The trouble is at {host}.")
        : Text::tr("It returned “%1”.", "an HTTP status").arg(statusText(error.status));
    return {Text::tr("{provider} isn’t answering properly"), what + u' ' + accountIsFine(context)};
}

ErrorText askedToWaitText(const Error &error, const ErrorContext &context)
{
    const QDateTime next = context.nextTry.isValid() ? context.nextTry : error.at;
    return {Text::tr("{provider} asked us to wait"),
            context.nextTry.isValid()
                ? Text::tr("Too many requests. Next try at %1.").arg(timeText(next))
                : next.isValid()
                ? Text::tr("Too many requests. Try again after %1.").arg(timeText(next))
                : Text::tr("Too many requests. Try again in a few minutes.")};
}

ErrorText unfitAnswerText(const ErrorContext &context)
{
    return {Text::tr("{provider} isn’t answering properly"),
            Text::tr("The answer wasn’t what sign-in servers send.") + u' '
                + accountIsFine(context)};
}

ErrorText outcomeUnknownText(const ErrorContext &context)
{
    return {Text::tr("{provider} didn’t finish its answer"),
            Text::tr("The connection broke before the answer was here.") + u' '
                + accountIsFine(context)};
}

QString unreachableLine(Cause cause, const ErrorContext &context)
{
    if (cause != Cause::HostNotFound) {
        return Line::tr("{host} can’t be reached; check the connection and try again");
    }
    return context.during == During::Refresh || context.during == During::Rotation
        ? Line::tr("{host} wasn’t found; check the connection and try again")
        : Line::tr("{host} wasn’t found; check the address for a typo, and the connection, and "
                   "try again");
}

QString notSafeLine(const Error &error)
{
    return notSafe(error).line;
}

/// Trouble there that passes.
QString notNowLine(const Error &error)
{
    const bool isAsked = error.kind == ErrorKind::RateLimited;
    if (!error.at.isValid()) {
        return isAsked ? Line::tr("{provider} asked us to wait; try again in a few minutes")
                       : Line::tr("{provider} has trouble of its own; try again in a few minutes");
    }
    const QString pattern = isAsked
        ? Line::tr("{provider} asked us to wait; try again after %1", "a time of day")
        : Line::tr("{provider} has trouble of its own; try again after %1", "a time of day");
    return pattern.arg(timeText(error.at));
}

} // namespace lanyard
