#include "rows.h"

namespace lanyard {

namespace {

constexpr auto document = "/.well-known/openid-configuration";

std::function<void(const HttpRequest &, HttpAnswer &)>
documentAs(std::function<void(HttpAnswer &)> change)
{
    return [change = std::move(change)](const HttpRequest &request, HttpAnswer &answer) {
        if (request.path() == document) {
            change(answer);
        }
    };
}

std::function<void(const HttpRequest &, HttpAnswer &)> documentWith(const QByteArray &front)
{
    return documentAs([front](HttpAnswer &answer) { answer.body.replace(0, 1, front); });
}

/// What a platform's opener or a shell might make something of. None reaches the browser.
Row endpointRow(const char *name, const char *does, const char *endpoint)
{
    return {.name = name,
            .source = "CVE-2025-6514, CVE-2021-22879; OIDC Discovery §3",
            .does = does,
            .mutation
            = {.metadata = withMember("authorization_endpoint", QString::fromLatin1(endpoint))},
            .expected = refused(ErrorKind::InvalidResponse, {"/authorize", "/token"})};
}

/// This machine by another name, at which the provider would answer as well as at its own.
std::function<void(QJsonObject &)> atLocalhost(const char *member)
{
    return [key = QString::fromLatin1(member)](QJsonObject &metadata) {
        const QString issuer = metadata.value(QStringLiteral("issuer")).toString();
        metadata.insert(key,
                        metadata.value(key)
                            .toString(issuer + QLatin1String("/x"))
                            .replace(QLatin1String("127.0.0.1"), QLatin1String("localhost")));
    };
}

/// Codes, tokens and secrets are for the issuer's own site.
Row ownerRow(const char *name, const char *does, const char *member)
{
    return {.name = name,
            .source = "RFC 9700 §2.6, §4.4; OIDC Discovery §3",
            .does = does,
            .mutation = {.metadata = atLocalhost(member)},
            .expected = refused(ErrorKind::Misconfigured,
                                {"/authorize", "/token", "/jwks", "/userinfo", "/revoke"})};
}

QString wentToLocalhost(const Outcome &outcome)
{
    const auto token
        = std::find_if(outcome.requests.begin(), outcome.requests.end(),
                       [](const HttpRequest &request) { return request.path() == "/token"; });
    return token != outcome.requests.end()
            && token->header("Host").value_or(QByteArray()).startsWith("localhost:")
        ? QString()
        : QStringLiteral("the code did not go to the listed origin");
}

QList<Row> ownerRows()
{
    return {
        ownerRow("attack-endpoint-token-elsewhere", "token_endpoint at another host",
                 "token_endpoint"),
        ownerRow("attack-endpoint-userinfo-elsewhere", "userinfo_endpoint at another host",
                 "userinfo_endpoint"),
        ownerRow("attack-endpoint-keys-elsewhere", "jwks_uri at another host", "jwks_uri"),
        ownerRow("attack-endpoint-revocation-elsewhere", "revocation_endpoint at another host",
                 "revocation_endpoint"),
        ownerRow("attack-endpoint-end-session-elsewhere", "end_session_endpoint at another host",
                 "end_session_endpoint"),
        ownerRow("attack-endpoint-device-elsewhere",
                 "device_authorization_endpoint at another host", "device_authorization_endpoint"),
        ownerRow("attack-endpoint-pushed-elsewhere",
                 "pushed_authorization_request_endpoint at another host",
                 "pushed_authorization_request_endpoint"),
        {.name = "lanyard-endpoint-listed",
         .source = "RFC 9700 §2.6",
         .does = "token_endpoint at another host, which the provider's file lists",
         .mutation = {.metadata = atLocalhost("token_endpoint")},
         .expected = accepted(),
         .file =
             [](Provider &provider) {
                 provider.endpointOrigins
                     = {QUrl(QString(provider.issuer)
                                 .replace(QLatin1String("127.0.0.1"), QLatin1String("localhost")))};
             },
         .check = wentToLocalhost},
    };
}

Row issuerRow(const char *name, const char *does, std::function<QString(const QString &)> change)
{
    return {.name = name,
            .source = "OIDC Discovery §4.3",
            .does = does,
            .mutation = {.metadata =
                             [change = std::move(change)](QJsonObject &metadata) {
                                 const QString key = QStringLiteral("issuer");
                                 metadata.insert(key, change(metadata.value(key).toString()));
                             }},
            .expected = refused(ErrorKind::IssuerMismatch, {"/authorize", "/token"})};
}

Row bombRow(const char *name, const char *does,
            std::function<void(const HttpRequest &, HttpAnswer &)> answer)
{
    return {.name = name,
            .source = "RFC 8259 §9",
            .does = does,
            .mutation = {.answer = std::move(answer)},
            .expected = refused(ErrorKind::InvalidResponse, {"/authorize", "/token"})};
}

QList<Row> endpointRows()
{
    return {
        endpointRow("attack-endpoint-file", "authorization_endpoint: file:", "file:///etc/passwd"),
        endpointRow("attack-endpoint-smb", "authorization_endpoint: smb:", "smb://host/share"),
        endpointRow("attack-endpoint-ms", "authorization_endpoint: ms-settings:", "ms-settings:x"),
        endpointRow("attack-endpoint-unc", "authorization_endpoint: \\\\host\\share",
                    "\\\\host\\share"),
        endpointRow("attack-endpoint-substitution", "authorization_endpoint: $(calc)", "$(calc)"),
        endpointRow("attack-endpoint-quote", "authorization_endpoint: a quote and & calc",
                    "https://op.example/\" & calc"),
        endpointRow("attack-endpoint-variable", "authorization_endpoint: %USERPROFILE%",
                    "%USERPROFILE%"),
        endpointRow("attack-endpoint-option", "authorization_endpoint: --option", "--version"),
        endpointRow("attack-endpoint-relative", "authorization_endpoint: a path alone",
                    "/authorize"),
        endpointRow("attack-endpoint-http", "authorization_endpoint: http to another host",
                    "http://op.example/authorize"),
        endpointRow("attack-endpoint-user", "authorization_endpoint: with a user name",
                    "https://op.example@evil.example/"),
        endpointRow("attack-endpoint-data",
                    "authorization_endpoint: data:", "data:text/html,<script>1</script>"),
        {.name = "attack-endpoint-unix",
         .source = "RFC 8414 §2",
         .does = "token_endpoint: a socket of this machine",
         .mutation
         = {.metadata = withMember("token_endpoint", QStringLiteral("unix:///run/docker.sock"))},
         .expected = refused(ErrorKind::InvalidResponse, {"/authorize", "/token"})},
    };
}

QList<Row> issuerRows()
{
    return {
        issuerRow("attack-issuer-upper-case", "metadata: the issuer in capital letters",
                  [](const QString &issuer) { return issuer.toUpper(); }),
        issuerRow("attack-issuer-user", "metadata: the issuer with a user name",
                  [](const QString &issuer) {
                      return QString(issuer).replace(QStringLiteral("://"),
                                                     QStringLiteral("://user@"));
                  }),
        issuerRow("attack-issuer-query", "metadata: the issuer with a query",
                  [](const QString &issuer) { return issuer + QLatin1String("?a=b"); }),
        issuerRow("attack-issuer-fragment", "metadata: the issuer with a fragment",
                  [](const QString &issuer) { return issuer + QLatin1String("#a"); }),
        issuerRow("attack-issuer-no-port", "metadata: the issuer without its port",
                  [](const QString &issuer) { return issuer.section(u':', 0, 1); }),
        issuerRow("attack-issuer-path", "metadata: the issuer with a path",
                  [](const QString &issuer) { return issuer + QLatin1String("/tenant"); }),
        issuerRow("attack-issuer-homograph", "metadata: the issuer with a letter of another script",
                  [](const QString &issuer) { return QString(issuer).replace(u't', u'т'); }),
    };
}

QList<Row> bombRows()
{
    // Before the memory of any run is measured.
    static const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, ' ')).mid(4);
    return {
        bombRow("attack-document-large", "8 MB in front of the document",
                documentAs([](HttpAnswer &answer) {
                    answer.body.prepend(QByteArray(8 * 1024 * 1024, ' '));
                })),
        bombRow(
            "attack-document-deep", "100 000 arrays in each other",
            documentWith(R"({"x":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + ',')),
        bombRow("attack-document-nan", "NaN, which is not JSON", documentWith(R"({"x":NaN,)")),
        bombRow("attack-document-mark", "a byte order mark before the document",
                documentWith("\xEF\xBB\xBF{")),
        bombRow("attack-document-nul", "a NUL, and more behind it",
                documentAs([](HttpAnswer &answer) { answer.body += QByteArray("\0{}", 3); })),
        bombRow("attack-document-latin1", "bytes that are not UTF-8",
                documentWith("{\"x\":\"\xE4\",")),
        bombRow("attack-document-type", "the document as text/html",
                documentAs([](auto &answer) { answer.headers.first().second = "text/html"; })),
        bombRow("attack-document-bomb", "64 MB, compressed to 64 kB",
                documentAs([](HttpAnswer &answer) {
                    answer.headers.append(
                        QPair<QByteArray, QByteArray>("Content-Encoding", "deflate"));
                    answer.body = bomb;
                })),
        {.name = "attack-document-endless",
         .source = "RFC 9112 §8",
         .does = "a document without a length that does not end",
         .mutation = {.instead = {{"GET", document,
                                   Reaction::rawKeptOpen(
                                       "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"
                                       + QByteArray(1024 * 1024, ' '))}}},
         .expected = refused(ErrorKind::InvalidResponse, {"/authorize", "/token"})},
        {.name = "attack-document-chunked",
         .source = "RFC 9112 §7.1",
         .does = "a document in chunks that do not end",
         .mutation
         = {.instead = {{"GET", document,
                         Reaction::rawKeptOpen(
                             "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                             "Transfer-Encoding: chunked\r\n\r\n"
                             + ("400\r\n" + QByteArray(1024, ' ') + "\r\n").repeated(1024))}}},
         .expected = refused(ErrorKind::InvalidResponse, {"/authorize", "/token"})},
        {.name = "attack-document-slow",
         .source = "RFC 9112 §9.5",
         .does = "a document that stops in its middle",
         .mutation = {.instead = {{"GET", document,
                                   Reaction::rawKeptOpen(
                                       "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                       "Content-Length: 999\r\n\r\n{")}},
                      .stalls = document},
         .expected = refused(ErrorKind::Network, {"/authorize", "/token"})},
    };
}

std::function<QString(const Outcome &)> says(const QList<Protection> &lost)
{
    return [lost](const Outcome &outcome) {
        return outcome.lostProtections == lost ? QString()
                                               : QStringLiteral("%1 losses were said, not %2")
                                                     .arg(outcome.lostProtections.size())
                                                     .arg(lost.size());
    };
}

/// It is no reason to refuse: a provider may have done it itself. But the person hears of it.
Row downgradeRow(const char *name, const char *does, Mutation mutation,
                 const QList<Protection> &lost, const Mutation &earlier = {})
{
    return {.name = name,
            .source = "RFC 9700 §2.1, §4.8.2",
            .does = does,
            .mutation = std::move(mutation),
            .expected = accepted(),
            .act = Act::SignInNextDay,
            .earlier = earlier,
            .check = says(lost),
            .twin = Twin{.mutation = earlier, .check = says({})}};
}

QList<Row> downgradeRows()
{
    const auto algorithms = [](const QJsonArray &names) {
        return withMember("id_token_signing_alg_values_supported", names);
    };
    return {
        downgradeRow("attack-downgrade-pkce", "a day later PKCE is not announced any more",
                     {.metadata = withoutMember("code_challenge_methods_supported")},
                     {Protection::CodeProof}),
        downgradeRow("attack-downgrade-pkce-plain", "a day later PKCE is announced as plain",
                     {.metadata = withMember("code_challenge_methods_supported",
                                             QJsonArray{QStringLiteral("plain")})},
                     {Protection::CodeProof}),
        downgradeRow("attack-downgrade-iss", "a day later iss is neither announced nor sent",
                     {.metadata = withoutMember("authorization_response_iss_parameter_supported"),
                      .redirect = dropParameter("iss")},
                     {Protection::IssuerInAnswer}),
        downgradeRow("attack-downgrade-alg-none", "a day later alg none is announced as well",
                     {.metadata = algorithms({QStringLiteral("RS256"), QStringLiteral("ES256"),
                                              QStringLiteral("none")})},
                     {Protection::SignedTokens}),
        downgradeRow("attack-downgrade-alg-weaker", "a day later RS256 alone is announced",
                     {.metadata = algorithms({QStringLiteral("RS256")})},
                     {Protection::StrongSignatures}),
        downgradeRow("attack-downgrade-revocation", "a day later nothing can be revoked",
                     {.metadata = withoutMember("revocation_endpoint")}, {Protection::Revocation}),
        downgradeRow("attack-downgrade-par", "a day later pushed requests are not announced", {},
                     {Protection::PushedRequests},
                     {.metadata =
                          [](QJsonObject &metadata) {
                              metadata.insert(
                                  QStringLiteral("pushed_authorization_request_endpoint"),
                                  metadata.value(QStringLiteral("issuer")).toString()
                                      + QStringLiteral("/par"));
                          }}),
        downgradeRow("attack-downgrade-dpop", "a day later DPoP is not announced", {},
                     {Protection::BoundTokens},
                     {.metadata = withMember("dpop_signing_alg_values_supported",
                                             QJsonArray{QStringLiteral("ES256")})}),
    };
}

} // namespace

QList<Row> attackDiscoveryRows()
{
    return endpointRows() + ownerRows() + issuerRows() + bombRows() + downgradeRows();
}

} // namespace lanyard
