#include "words/setup_error.h"

#include "words/error_words.h"

namespace lanyard {

using namespace error_words;

namespace {

ErrorText refusedScopeText(const ErrorContext &context)
{
    const QStringList scopes = context.scope.split(u' ', Qt::SkipEmptyParts);
    if (context.during == During::SignIn && scopes.contains(QStringLiteral("offline_access"))) {
        return {Text::tr("A permission isn’t allowed"),
                Text::tr("{provider} refused “{scope}”. Try again: Lanyard then leaves "
                         "“offline_access” out, and you may have to sign in more often.")};
    }
    if (scopes.size() == 1) {
        return {Text::tr("“{scope}” isn’t allowed"),
                Text::tr("Remove it, or ask {provider}’s admin to allow it.")};
    }
    return {Text::tr("A permission isn’t allowed"),
            scopes.isEmpty()
                ? Text::tr("Remove it, or ask {provider}’s admin to allow it.")
                : Text::tr("{provider} refused “{scope}”. Remove what isn’t needed, or ask "
                           "{provider}’s admin to allow it.")};
}

/// RFC 6749 §5.2, RFC 8707 §2: each code names what was wrong. It cannot be mended in place, but
/// giving it once more replaces it.
ErrorText misconfiguredServiceText(const Error &error, const ErrorContext &context)
{
    if (error.code == QLatin1String("invalid_client")
        || error.code == QLatin1String("invalid_grant")) {
        return {Text::tr("The client ID or secret isn’t right"),
                Text::tr("{provider} doesn’t know this client ID, or not with this secret or key. "
                         "Copy them again from its console, and enter them here.")};
    }
    if (error.code == QLatin1String("unauthorized_client")
        || error.code == QLatin1String("unsupported_grant_type")) {
        return {Text::tr("{provider} gives this client no tokens"),
                Text::tr("Its registration there has to allow the client credentials grant. Ask "
                         "whoever made it.")};
    }
    if (error.code == QLatin1String("invalid_scope")) {
        const bool isOne = !context.scope.isEmpty() && !context.scope.contains(u' ');
        return {isOne ? Text::tr("“{scope}” isn’t allowed")
                      : Text::tr("A permission isn’t allowed"),
                Text::tr("Ask {provider}’s admin to allow it, or add the service account again "
                         "without it.")};
    }
    if (error.code == QLatin1String("invalid_target")) {
        return {Text::tr("{provider} doesn’t know this audience"),
                Text::tr("Add the service account again, with an audience or resource that "
                         "{provider} knows.")};
    }
    return {Text::tr("{provider} didn’t accept the request"),
            Text::tr("The registration there doesn’t fit Lanyard’s set-up. Send the details to "
                     "your IT team.")};
}

/// RFC 6749 §5.2, RFC 8707 §2: each code names what was wrong.
QString misconfiguredServiceLine(const Error &error, const ErrorContext &context)
{
    if (error.code == QLatin1String("invalid_client")
        || error.code == QLatin1String("invalid_grant")) {
        return Line::tr("{provider} doesn’t know this client id, or its secret or private key "
                        "isn’t right; add the service account again with the right ones");
    }
    if (error.code == QLatin1String("unauthorized_client")
        || error.code == QLatin1String("unsupported_grant_type")) {
        return Line::tr("{provider} doesn’t give this client tokens of its own; its registration "
                        "there has to allow the client credentials grant");
    }
    if (error.code == QLatin1String("invalid_scope")) {
        return context.scope.isEmpty()
            ? Line::tr("{provider} wants to be told a scope; pass --scope")
            : Line::tr("{provider} refused the scope “{scope}”; pass one that it allows with "
                       "--scope");
    }
    if (error.code == QLatin1String("invalid_target")) {
        return Line::tr("{provider} doesn’t know this audience or resource; pass one that it "
                        "knows with --audience or --resource");
    }
    if (!error.code.isEmpty() || error.detail.isEmpty()) {
        return Line::tr("{provider} didn’t accept the request; check client id, scope, audience "
                        "and resource against the registration there");
    }
    return {};
}

/// The form is open, and can be corrected.
ErrorText misconfiguredNewServiceText(const Error &error, const ErrorContext &context)
{
    if (error.code == QLatin1String("invalid_client")
        || error.code == QLatin1String("invalid_grant")) {
        return {Text::tr("The client ID or secret isn’t right"),
                Text::tr("Copy both again from {provider}’s console; look for spaces at the "
                         "ends.")};
    }
    if (error.code == QLatin1String("invalid_scope")) {
        return refusedScopeText(context);
    }
    if (error.code == QLatin1String("invalid_target")) {
        return {Text::tr("{provider} doesn’t know this audience"),
                Text::tr("Correct it, or ask {provider}’s admin for the right one.")};
    }
    return misconfiguredServiceText(error, context);
}

} // namespace

ErrorText notFoundText(const ErrorContext &context)
{
    if (context.during == During::NewService) {
        return {Text::tr("No token address at {host}"),
                Text::tr("The address may have a typo. Check it, or ask whoever gave you the "
                         "client ID for the token or issuer address.")};
    }
    if (context.during == During::SignIn) {
        return {Text::tr("No sign-in page at {host}"),
                Text::tr("The address may have a typo, or the server doesn’t offer OpenID "
                         "Connect. Check it, or ask your IT team for the issuer address.")};
    }
    return {Text::tr("This account isn’t here"),
            Text::tr("It may have been removed from this computer. Choose another account, or "
                     "sign in.")};
}

/// RFC 6749 §4.1.2.1 and §5.2 name what is wrong; without a code it is in our own set-up.
ErrorText misconfiguredText(const Error &error, const ErrorContext &context)
{
    if (error.cause == Cause::ForeignEndpoint) {
        return {Text::tr("{host} sends tokens to another owner"),
                Text::tr("Its document names {place}, which no provider file here lists for it. "
                         "If your IT team says that’s right, add it; the details say how.")};
    }
    if (error.cause == Cause::NotAllowedHere && error.place.isEmpty()) {
        return {Text::tr("Sign-ins may not be kept there"),
                Text::tr("Whoever administers this computer says where they are kept. The details "
                         "name the file, and what it allows.")};
    }
    if (error.cause == Cause::NotAllowedHere) {
        return {Text::tr("{place} isn’t allowed on this computer"),
                Text::tr("Whoever administers this computer lists where you may sign in. Ask your "
                         "IT team to add it; the details name the file.")};
    }
    if (context.during == During::Service && !error.code.isEmpty()) {
        return misconfiguredServiceText(error, context);
    }
    if (context.during == During::NewService && !error.code.isEmpty()) {
        return misconfiguredNewServiceText(error, context);
    }
    if (error.code == QLatin1String("invalid_client")) {
        return {Text::tr("The client ID or secret isn’t right"),
                Text::tr("Copy both again from {provider}’s console; look for spaces at the "
                         "ends.")};
    }
    if (error.code == QLatin1String("unauthorized_client")) {
        return {Text::tr("{provider} doesn’t let Lanyard sign in"),
                Text::tr("The registration there doesn’t allow this way of signing in. Ask "
                         "whoever made it to allow the authorization code grant.")};
    }
    if (error.code == QLatin1String("invalid_scope")) {
        return refusedScopeText(context);
    }
    if (!error.code.isEmpty()) {
        return {Text::tr("{provider} didn’t accept the request"),
                Text::tr("The registration there doesn’t fit Lanyard’s set-up. Send the details "
                         "to your IT team.")};
    }
    return {Text::tr("Lanyard’s set-up needs a correction"),
            Text::tr("The details name the setting, file or folder. Correct it, then try "
                     "again.")};
}

/// RFC 7591 §3.2.2. By a status that says nothing of what was asked, it keeps the door shut.
ErrorText notRegisteredText(const Error &error, const ErrorContext &context)
{
    if (context.during != During::SignIn && error.code == QLatin1String("invalid_client")) {
        return {Text::tr("{provider} doesn’t know Lanyard any more"),
                Text::tr("It has dropped the registration that it made for Lanyard. Sign in "
                         "again; Lanyard then registers itself anew.")};
    }
    if (error.code == QLatin1String("invalid_redirect_uri")) {
        return {Text::tr("{provider} didn’t register Lanyard"),
                Text::tr("It doesn’t take an app whose sign-ins come back to your own computer. "
                         "Ask your IT team for a client ID.")};
    }
    if (error.status == 401 || error.status == 403) {
        return {Text::tr("{provider} registers no apps by itself"),
                Text::tr("It registers only those that its admins let in. Ask your IT team for a "
                         "client ID.")};
    }
    return {Text::tr("{provider} didn’t register Lanyard"),
            Text::tr("It says that it registers apps by itself, and didn’t. Ask your IT team for "
                     "a client ID; the details may help them.")};
}

QString notFoundLine(const Error &error, const ErrorContext &context)
{
    if (context.during == During::Service && context.who.isEmpty()) {
        return Line::tr("there is no provider at {host}; check the issuer address for a typo, or "
                        "pass its --token-endpoint");
    }
    if (context.during == During::SignIn) {
        return Line::tr("there is no sign-in page at {host}; check the issuer address for a "
                        "typo, or ask your IT team for it");
    }
    if (context.who.isEmpty() && !error.detail.isEmpty()) {
        return {};
    }
    return Line::tr("no one account is called “{who}”; lanyard list shows the names");
}

QString misconfiguredLine(const Error &error, const ErrorContext &context)
{
    if (error.code == QLatin1String("scope_not_narrowed")) { // RFC 6749 §6 leaves it to the server
        return Line::tr("{provider} gave a token that allows more than “{scope}”, so you don’t get "
                        "it; do without --scope there");
    }
    if (context.during == During::Service) {
        return misconfiguredServiceLine(error, context);
    }
    const bool isSignIn = context.during == During::SignIn;
    if (error.code == QLatin1String("invalid_client") && !isSignIn) {
        return Line::tr("{provider} doesn’t take this account’s client id or secret any more; "
                        "sign in again with lanyard login, --client-id (and "
                        "--client-secret-stdin)");
    }
    if (error.code == QLatin1String("invalid_scope") && !isSignIn && !context.scope.isEmpty()) {
        return Line::tr("this sign-in doesn’t allow “{scope}”; name less with --scope, or sign in "
                        "again with lanyard login and it as the --scope");
    }
    if (error.code == QLatin1String("invalid_scope") && !isSignIn) {
        return Line::tr("{provider} refused this account’s scope; sign in again with lanyard "
                        "login and a narrower --scope");
    }
    if (error.code == QLatin1String("invalid_client")) {
        return Line::tr("the client id or secret isn’t right; copy both again from {provider}’s "
                        "console and pass --client-id (and --client-secret-stdin)");
    }
    if (error.code == QLatin1String("unauthorized_client")) {
        return Line::tr("{provider} doesn’t let this client sign in; its registration there has "
                        "to allow the authorization code grant");
    }
    if (error.code == QLatin1String("invalid_scope")) {
        return context.scope.isEmpty()
            ? Line::tr("{provider} refused a scope; try again with a narrower --scope")
            : Line::tr("{provider} refused the scope “{scope}”; try again (without a --scope of "
                       "your own, offline_access is left out then), or pass a narrower --scope");
    }
    if (error.code == QLatin1String("invalid_target") && !isSignIn) { // RFC 8707 §2.2
        return Line::tr("this sign-in brings no tokens for that resource; sign in again with "
                        "lanyard login and it as a --resource");
    }
    if (error.code == QLatin1String("invalid_target")) {
        return Line::tr("{provider} doesn’t know this resource, or doesn’t give you tokens for "
                        "it; pass one that it knows with --resource");
    }
    if (!error.code.isEmpty() || error.detail.isEmpty()) {
        return Line::tr("{provider} didn’t accept the request; check client id, scope and "
                        "redirect URI against the registration there");
    }
    return {};
}

/// RFC 7591 §3.2.2. By a status that says nothing of what was asked, it keeps the door shut.
QString notRegisteredLine(const Error &error, const ErrorContext &context)
{
    if (context.during != During::SignIn && error.code == QLatin1String("invalid_client")) {
        return Line::tr("{provider} doesn’t know Lanyard’s registration any more; sign in again "
                        "with lanyard login, which registers it anew");
    }
    if (error.code == QLatin1String("invalid_redirect_uri")) {
        return Line::tr("{provider} didn’t register Lanyard, as it doesn’t take a redirect URI on "
                        "this computer; ask your IT team for a client id, and pass --client-id");
    }
    if (error.status == 401 || error.status == 403) {
        return Line::tr("{provider} registers only apps that its admins let in; ask your IT team "
                        "for a client id, and pass --client-id");
    }
    return Line::tr("{provider} says that it registers apps by itself, and didn’t register "
                    "Lanyard; ask your IT team for a client id, and pass --client-id");
}

} // namespace lanyard
