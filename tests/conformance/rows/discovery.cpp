#include "rows.h"

#include "misbehaving_provider.h"

namespace lanyard {

namespace {

Expected stopped(ErrorKind kind)
{
    return refused(kind, {"/authorize", "/token", "/userinfo"});
}

QString pathsOf(const Outcome &outcome)
{
    QByteArrayList paths;
    for (const HttpRequest &request : outcome.requests) {
        paths.append(request.path());
    }
    return QString::fromLatin1(paths.join(' '));
}

/// The same server by another name, where nobody serves that path: a request would be seen.
void redirectElsewhere(const HttpRequest &request, HttpAnswer &answer)
{
    if (request.path() == "/.well-known/openid-configuration") {
        const QByteArray port = request.header("Host").value_or(QByteArray()).split(':').last();
        answer = {302, {{"Location", "http://localhost:" + port + "/elsewhere"}}, {}};
    }
}

QString discoveredFirst(const Outcome &outcome)
{
    return pathsOf(outcome).startsWith(QStringLiteral("/.well-known/openid-configuration "))
        ? QString()
        : QStringLiteral("something was asked before discovery");
}

QString fingeredFirst(const Outcome &outcome)
{
    return pathsOf(outcome).startsWith(
               QStringLiteral("/.well-known/webfinger /.well-known/openid-configuration "))
        ? QString()
        : QStringLiteral("the address was not asked first");
}

QString fingeredByUrl(const Outcome &outcome)
{
    const QString paths = pathsOf(outcome);
    const auto asked = paths.indexOf(QStringLiteral("/.well-known/webfinger "));
    return asked > 0
            && paths.indexOf(QStringLiteral("/.well-known/openid-configuration "), asked) > 0
        ? QString()
        : QStringLiteral("the host was not asked who answers for the address");
}

/// The keys lie where only the document says.
void moveKeys(QJsonObject &metadata)
{
    appendedMember("jwks_uri", "-4711")(metadata);
}

void serveMovedKeys(const HttpRequest &request, MisbehavingProvider &provider)
{
    if (request.path() == "/.well-known/openid-configuration") {
        provider.serve("GET", "/jwks-4711", Reaction([&provider](HttpRequest moved) {
                           moved.target = "/jwks";
                           return provider.answer(moved);
                       }));
    }
}

QString fetchedMovedKeys(const Outcome &outcome)
{
    const QString paths = pathsOf(outcome);
    const bool isFirst
        = paths.indexOf(QStringLiteral("/jwks-4711")) < paths.indexOf(QStringLiteral("/userinfo"));
    return paths.contains(QStringLiteral("/jwks-4711")) && isFirst
        ? QString()
        : QStringLiteral("the keys were not fetched before user-info");
}

} // namespace

QList<Row> discoveryRows()
{
    return {
        {.name = "oidcc-client-test-discovery-openid-config",
         .source = "OIDC Discovery §4",
         .does = "nothing wrong",
         .expected = accepted(),
         .check = discoveredFirst},
        {.name = "oidcc-client-test-discovery-jwks-uri-keys",
         .source = "OIDC Discovery §3",
         .does = "jwks_uri is another one in each run",
         .mutation = {.metadata = moveKeys, .before = serveMovedKeys},
         .expected = accepted(),
         .check = fetchedMovedKeys},
        {.name = "oidcc-client-test-discovery-issuer-mismatch",
         .source = "OIDC Discovery §4.3",
         .does = "metadata: issuer + \"INVALID\"",
         .mutation = {.metadata = appendedMember("issuer", "INVALID")},
         .expected = stopped(ErrorKind::IssuerMismatch)},
        {.name = "lanyard-discovery-issuer-slash",
         .source = "OIDC Discovery §4.3",
         .does = "metadata: issuer with a slash at its end",
         .mutation = {.metadata = appendedMember("issuer", "/")},
         .expected = stopped(ErrorKind::IssuerMismatch)},
        {.name = "lanyard-discovery-duplicate-member",
         .source = "RFC 8259 §4",
         .does = "metadata: token_endpoint twice",
         .mutation = {.answer =
                          [](const HttpRequest &request, HttpAnswer &answer) {
                              if (request.path() == "/.well-known/openid-configuration") {
                                  answer.body.replace(
                                      0, 1, R"({"token_endpoint":"https://evil.example",)");
                              }
                          }},
         .expected = stopped(ErrorKind::InvalidResponse)},
        {.name = "lanyard-discovery-no-token-endpoint",
         .source = "OIDC Discovery §3",
         .does = "metadata: no token_endpoint",
         .mutation = {.metadata = withoutMember("token_endpoint")},
         .expected = stopped(ErrorKind::InvalidResponse)},
        {.name = "lanyard-discovery-plain-http-endpoint",
         .source = "OIDC Discovery §3; RFC 8414 §2; CVE-2023-32762",
         .does = "https issuer, and a token_endpoint with http",
         .mutation = {.metadata =
                          [](QJsonObject &metadata) {
                              QString endpoint
                                  = metadata[QStringLiteral("token_endpoint")].toString();
                              endpoint.replace(QStringLiteral("https:"), QStringLiteral("http:"));
                              metadata.insert(QStringLiteral("token_endpoint"), endpoint);
                          }},
         .expected = stopped(ErrorKind::InvalidResponse),
         .certificate = Certificate::Right},
        {.name = "lanyard-discovery-script-endpoint",
         .source = "OIDC Discovery §3",
         .does = "metadata: authorization_endpoint is javascript:",
         .mutation = {.metadata = withMember("authorization_endpoint",
                                             QStringLiteral("javascript:alert(1)"))},
         .expected = stopped(ErrorKind::InvalidResponse)},
        {.name = "lanyard-discovery-redirect-elsewhere",
         .source = "RFC 9700 §4.11",
         .does = "metadata: 302 to another origin",
         .mutation = {.answer = redirectElsewhere},
         .expected = stopped(ErrorKind::InvalidResponse)},
        {.name = "lanyard-discovery-404-page",
         .source = "OIDC Discovery §4.2",
         .does = "a web page answers every path with 200",
         .mutation = {.answer =
                          [](const HttpRequest &request, HttpAnswer &answer) {
                              if (request.path() == "/.well-known/openid-configuration") {
                                  answer.headers.first().second = "text/html";
                              }
                          }},
         .expected = stopped(ErrorKind::InvalidResponse)},
        {.name = "oidcc-client-test-discovery-webfinger-acct",
         .source = "OIDC Discovery §2.1.3",
         .does = "its host is known by an e-mail address only",
         .expected = accepted(),
         .act = Act::SignInByEmail,
         .certificate = Certificate::Right,
         .check = fingeredFirst},
        {.name = "oidcc-client-test-discovery-webfinger-url",
         .source = "OIDC Discovery §2.1.2",
         .does = "its host is known by another web address only",
         .expected = accepted(),
         .act = Act::SignInByUrl,
         .certificate = Certificate::Right,
         .check = fingeredByUrl},
        {.name = "lanyard-webfinger-url-other-issuer",
         .source = "OIDC Discovery §2, §4.3",
         .does = "a web address leads to an issuer that its own document denies",
         .mutation = {.webFinger = appendedMember("href", "/")},
         .expected = stopped(ErrorKind::IssuerMismatch),
         .act = Act::SignInByUrl,
         .certificate = Certificate::Right},
        {.name = "lanyard-webfinger-url-nobody",
         .source = "RFC 7033 §4.4",
         .does = "there is no provider at a web address, and its host names none",
         .mutation = {.webFinger = withMember("rel", QStringLiteral("avatar"))},
         .expected = stopped(ErrorKind::NotFound),
         .act = Act::SignInByUrl,
         .certificate = Certificate::Right},
        {.name = "lanyard-webfinger-plain-http-issuer",
         .source = "OIDC Discovery §2",
         .does = "WebFinger: an issuer with http",
         .mutation = {.webFinger = withMember("href", QStringLiteral("http://127.0.0.1:9"))},
         .expected = stopped(ErrorKind::InvalidResponse),
         .act = Act::SignInByEmail,
         .certificate = Certificate::Right},
        {.name = "lanyard-webfinger-other-issuer",
         .source = "OIDC Discovery §2, §4.3",
         .does = "WebFinger: an issuer that its own document denies",
         .mutation = {.webFinger = appendedMember("href", "/")},
         .expected = stopped(ErrorKind::IssuerMismatch),
         .act = Act::SignInByEmail,
         .certificate = Certificate::Right},
        {.name = "lanyard-webfinger-nobody",
         .source = "RFC 7033 §4.4",
         .does = "WebFinger: no link to an issuer",
         .mutation = {.webFinger = withMember("rel", QStringLiteral("avatar"))},
         .expected = stopped(ErrorKind::NotFound),
         .act = Act::SignInByEmail,
         .certificate = Certificate::Right},
        {.name = "lanyard-tls-right",
         .source = "OIDC Discovery §7.1",
         .does = "https with a certificate of a trusted authority",
         .expected = accepted(),
         .certificate = Certificate::Right},
        {.name = "lanyard-tls-expired",
         .source = "OIDC Discovery §7.1",
         .does = "https with a certificate that ran out",
         .expected = stopped(ErrorKind::TlsRefused),
         .certificate = Certificate::Expired},
        {.name = "lanyard-tls-other-name",
         .source = "OIDC Discovery §7.1",
         .does = "https with a certificate of another name",
         .expected = stopped(ErrorKind::TlsRefused),
         .certificate = Certificate::OtherName},
        {.name = "lanyard-tls-unknown-authority",
         .source = "OIDC Discovery §7.1",
         .does = "https with a certificate of an unknown authority",
         .expected = stopped(ErrorKind::TlsRefused),
         .certificate = Certificate::UnknownAuthority},
    };
}

} // namespace lanyard
