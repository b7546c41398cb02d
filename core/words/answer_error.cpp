#include "words/answer_error.h"

#include "words/error_words.h"
#include "words/time_text.h"

namespace lanyard {

using namespace error_words;

namespace {

/// By the provider, or by what its answer says (OIDC Core §3.1.3.7, 12 and 13).
bool isUnmet(const Error &error)
{
    return error.code == QLatin1String("unmet_authentication_requirements");
}

} // namespace

ErrorText notTrustedText(const Error &error)
{
    if (isUnmet(error)) {
        return {Text::tr("The sign-in wasn’t what was asked"),
                Text::tr("{provider} didn’t say that you signed in as strongly, or as lately, "
                         "as it was asked to. Try again; the details say what is missing.")};
    }
    if (error.cause == Cause::ClockOff) {
        const QString pattern = error.behind.count() < 0
            ? Text::tr("It’s about %1 ahead of {provider}’s. Set date and time to automatic, then "
                       "try again.")
            : Text::tr("It’s about %1 behind {provider}’s. Set date and time to automatic, then "
                       "try again.");
        return {Text::tr("Your computer’s clock is off"), pattern.arg(spanText(error.behind))};
    }
    return {Text::tr("The answer couldn’t be trusted"),
            Text::tr("It didn’t match what {provider} publishes, so Lanyard didn’t use it. "
                     "Try again; if it comes back, send the details to your IT team.")};
}

ErrorText differentAccountText(const ErrorContext &context)
{
    const QString title = Text::tr("That’s a different account");
    if (!context.who.isEmpty() && !context.other.isEmpty()) {
        return {title, Text::tr("You signed in as {other}, but {who} needed it.")};
    }
    return {title,
            context.who.isEmpty()
                ? Text::tr("You signed in as someone else than this account needs. Try again "
                           "and choose the other account.")
                : Text::tr("You signed in as someone else, but {who} needed it. Try again as "
                           "{who}.")};
}

ErrorText deniedText(const Error &error)
{
    if (isUnmet(error)) {
        return {Text::tr("{provider} can’t do what was asked"),
                Text::tr("It has no way to sign you in that is strong or recent enough. "
                         "Nothing was changed or saved.")};
    }
    return {Text::tr("Sign-in was cancelled"),
            Text::tr("{provider} says access wasn’t allowed. Nothing was changed or saved.")};
}

/// OIDC Core §3.1.2.6: what could not be done without asking (prompt=none). RFC 9470 §3.
QString interactionRequiredLine(const Error &error, const ErrorContext &context)
{
    if (needsApproval(error)) {
        return Line::tr("your organisation has to approve Lanyard at {provider}; ask your IT "
                        "team");
    }
    if (error.code == QLatin1String("insufficient_user_authentication")) {
        return Line::tr("{provider} wants another sign-in for this; run lanyard login again and "
                        "ask for it with --acr-values and --max-age");
    }
    if (context.during == During::SignIn && error.code == QLatin1String("login_required")) {
        return Line::tr("nobody is signed in to {provider} in this browser, and it was to ask "
                        "nothing; run lanyard login without --prompt none");
    }
    if (context.during == During::SignIn && error.code == QLatin1String("consent_required")) {
        return Line::tr("{provider} has to ask you for consent first; run lanyard login without "
                        "--prompt none");
    }
    if (context.during == During::SignIn
        && error.code == QLatin1String("account_selection_required")) {
        return Line::tr("{provider} has to ask which account you mean; run lanyard login without "
                        "--prompt none, or with a --login-hint");
    }
    if (context.during == During::SignIn && error.code == QLatin1String("interaction_required")) {
        return Line::tr("{provider} has to ask you something first; run lanyard login without "
                        "--prompt none");
    }
    return Line::tr("{provider} wants to check that it’s you; sign in again with lanyard login");
}

QString notTrustedLine(const Error &error)
{
    if (isUnmet(error)) {
        return Line::tr("{provider} didn’t sign you in the way it was asked to, or not as lately, "
                        "so the answer wasn’t used; try again, and ask whoever runs it if it "
                        "comes back");
    }
    if (error.cause != Cause::ClockOff) {
        return Line::tr("the answer didn’t match what {provider} publishes, so it wasn’t used; "
                        "try again, and tell your IT team if it comes back");
    }
    if (error.kind == ErrorKind::RequestRefused) { // it was ours that was not good there
        const QString refused = error.behind.count() < 0
            ? Line::tr("this computer’s clock is about %1 ahead of {provider}’s, so the request "
                       "was refused; set date and time to automatic, then try again")
            : Line::tr("this computer’s clock is about %1 behind {provider}’s, so the request "
                       "was refused; set date and time to automatic, then try again");
        return refused.arg(spanText(error.behind));
    }
    const QString pattern = error.behind.count() < 0
        ? Line::tr("this computer’s clock is about %1 ahead of {provider}’s, so the answer wasn’t "
                   "used; set date and time to automatic, then try again")
        : Line::tr("this computer’s clock is about %1 behind {provider}’s, so the answer wasn’t "
                   "used; set date and time to automatic, then try again");
    return pattern.arg(spanText(error.behind));
}

QString deniedLine(const Error &error)
{
    if (isUnmet(error)) {
        return Line::tr("{provider} can’t sign you in the way it was asked to; nothing was "
                        "changed");
    }
    return Line::tr("{provider} says access wasn’t allowed; nothing was changed, and lanyard "
                    "login starts again");
}

} // namespace lanyard
