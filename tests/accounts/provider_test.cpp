#include "accounts/provider.h"

#include <QTest>

using namespace lanyard;

namespace {

const QByteArray kPlainOAuth = R"(
    "name": "Plain", "authorization_endpoint": "https://a.example/authorize",
    "token_endpoint": "https://a.example/token", "userinfo_endpoint": "https://api.example/user",
    "userinfo_claims": {"sub": "id"})";

QByteArray object(const QByteArray &members)
{
    return '{' + members + '}';
}

QByteArray issuerWith(const QByteArray &members)
{
    return R"({"name": "Example", "issuer": "https://id.example")"
        + (members.isEmpty() ? members : ", " + members) + '}';
}

Result<Provider> parsed(const QByteArray &json)
{
    return parseProvider(json, QStringLiteral("example"), QStringLiteral("example.json"));
}

Provider withPattern(const QByteArray &issuer, const QByteArray &pattern)
{
    auto provider
        = parsed(R"({"name": "T", "issuer": ")" + issuer
                 + R"(", "tenant_help": "the GUID", "tenant_pattern": ")" + pattern + "\"}");
    return provider.value_or(Provider());
}

} // namespace

class ProviderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryMember();
    void readsPlainOAuth();
    void refusesAndNamesFileAndField_data();
    void refusesAndNamesFileAndField();
    void acceptsLoopbackHttpOnlyWhereAllIsOnLoopback_data();
    void acceptsLoopbackHttpOnlyWhereAllIsOnLoopback();
    void redirectsToItsOwnPathOnAnyPort();
    void redirectsWhereTheFileSays();
    void takesAnIssuerAsAPersonTypesIt_data();
    void takesAnIssuerAsAPersonTypesIt();
    void refusesWhatIsNoIssuer_data();
    void refusesWhatIsNoIssuer();
    void putsTheTenantIn();
    void refusesTenants_data();
    void refusesTenants();
};

void ProviderTest::readsEveryMember()
{
    const auto provider = parsed(issuerWith(R"(
        "client_id": "c-1", "client_secret": "s-1",
        "token_endpoint_auth_method": "client_secret_post",
        "scope": "openid  email", "authorization_parameters": {"access_type": "offline",
        "prompt": null}, "redirect_uris": ["http://127.0.0.1:4567/cb", "http://localhost/x"],
        "token_response": "json", "dpop_bound_access_tokens": true,
        "registration": "https://id.example/apps")"));
    QVERIFY2(provider, qPrintable(provider ? QString() : provider.error().detail));
    QCOMPARE(provider->id, QStringLiteral("example"));
    QCOMPARE(provider->name, QStringLiteral("Example"));
    QCOMPARE(provider->issuer, QStringLiteral("https://id.example"));
    QVERIFY(!provider->isPlainOAuth());
    QVERIFY(!provider->needsTenant());
    QCOMPARE(provider->clientId, QStringLiteral("c-1"));
    QVERIFY(provider->clientSecret && provider->clientSecret->equals("s-1"));
    QVERIFY(provider->tokenEndpointAuthMethod
            == oauth::ClientAuthenticationMethod::ClientSecretPost);
    QCOMPARE(provider->scope, (QStringList{QStringLiteral("openid"), QStringLiteral("email")}));
    QCOMPARE(provider->authorizationParameters.size(), 2);
    QVERIFY(provider->authorizationParameters.value(QStringLiteral("access_type"))
            == QStringLiteral("offline"));
    QVERIFY(provider->authorizationParameters.value(QStringLiteral("prompt")) == std::nullopt);
    QCOMPARE(provider->redirectUris.size(), 2);
    QVERIFY(provider->tokenResponse == oauth::TokenResponseFormat::Json);
    QCOMPARE(provider->dpopBoundAccessTokens, std::optional(true));
    QCOMPARE(provider->registrationHelp, QStringLiteral("https://id.example/apps"));
}

void ProviderTest::readsPlainOAuth()
{
    const auto provider = parsed(object(kPlainOAuth + R"(, "token_response": "form",
                        "revocation_endpoint": "https://a.example/revoke",
                        "device_authorization_endpoint": "https://a.example/device")"));
    QVERIFY2(provider, qPrintable(provider ? QString() : provider.error().detail));
    QVERIFY(provider->isPlainOAuth());
    QCOMPARE(provider->endpoints.issuer, QString());
    QCOMPARE(provider->endpoints.authorizationEndpoint,
             QUrl(QStringLiteral("https://a.example/authorize")));
    QCOMPARE(provider->endpoints.tokenEndpoint, QUrl(QStringLiteral("https://a.example/token")));
    QCOMPARE(provider->endpoints.userinfoEndpoint,
             QUrl(QStringLiteral("https://api.example/user")));
    QCOMPARE(provider->endpoints.revocationEndpoint,
             QUrl(QStringLiteral("https://a.example/revoke")));
    QCOMPARE(provider->endpoints.deviceAuthorizationEndpoint,
             QUrl(QStringLiteral("https://a.example/device")));
    QCOMPARE(provider->userinfoClaims.value(QStringLiteral("sub")), QStringLiteral("id"));
    QVERIFY(provider->tokenResponse == oauth::TokenResponseFormat::Form);
    QVERIFY(provider->clientId.isEmpty());
    QVERIFY(!provider->dpopBoundAccessTokens);
}

void ProviderTest::refusesAndNamesFileAndField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &json, const char *field) {
        QTest::newRow(name) << json << QString::fromLatin1(field);
    };
    row("no JSON", "{", "not JSON");
    row("an array", "[]", "not a JSON object");
    row("a member twice", R"({"name": "a", "name": "b"})", "name");
    row("unknown key", issuerWith(R"("scopes": "openid")"), "scopes");
    row("key in other case", issuerWith(R"("Client_Id": "x")"), "Client_Id");
    row("no name", R"({"issuer": "https://id.example"})", "name");
    row("empty name", R"({"name": "", "issuer": "https://id.example"})", "name");
    row("name as a number", R"({"name": 1, "issuer": "https://id.example"})", "name");
    row("neither issuer nor endpoints", R"({"name": "x"})", "issuer");
    row("issuer not https", R"({"name": "x", "issuer": "http://id.example"})", "issuer");
    row("issuer with a query", R"({"name": "x", "issuer": "https://id.example?a"})", "issuer");
    row("issuer as a bare host", R"({"name": "x", "issuer": "id.example"})", "issuer");
    row("issuer with another placeholder", R"({"name": "x", "issuer": "https://{host}"})",
        "issuer");
    row("issuer with two placeholders", R"({"name": "x", "issuer": "https://{tenant}/{tenant}"})",
        "issuer");
    row("issuer and an endpoint", issuerWith(R"("token_endpoint": "https://id.example/t")"),
        "issuer");
    row("tenant_help without a tenant", issuerWith(R"("tenant_help": "x")"), "issuer");
    row("tenant_pattern that is none",
        R"({"name": "x", "issuer": "https://{tenant}", "tenant_pattern": "("})", "tenant_pattern");
    row("endpoint not https",
        object(QByteArray(kPlainOAuth).replace("https://a.example/token", "http://a.example/t")),
        "token_endpoint");
    row("endpoint relative",
        object(QByteArray(kPlainOAuth).replace("https://a.example/authorize", "/authorize")),
        "authorization_endpoint");
    row("plain OAuth without a token endpoint",
        R"({"name": "x", "authorization_endpoint": "https://a.example/a"})", "token_endpoint");
    row("plain OAuth without user-info",
        R"({"name": "x", "authorization_endpoint": "https://a.example/a",
            "token_endpoint": "https://a.example/t"})",
        "userinfo_endpoint");
    row("plain OAuth with keys", object(kPlainOAuth + R"(, "jwks_uri": "https://a.example/k")"),
        "jwks_uri");
    row("endpoint_origins with a path",
        issuerWith(R"("endpoint_origins": ["https://tokens.example/path"])"), "endpoint_origins");
    row("endpoint_origins with http",
        issuerWith(R"("endpoint_origins": ["http://tokens.example"])"), "endpoint_origins");
    row("endpoint_origins as a string",
        issuerWith(R"("endpoint_origins": "https://tokens.example")"), "endpoint_origins");
    row("endpoint_origins without an issuer",
        object(kPlainOAuth + R"(, "endpoint_origins": ["https://tokens.example"])"),
        "endpoint_origins");
    row("claim_sources with a path",
        QByteArray(R"({"name": "A", "issuer": "https://op.example", "client_id": "c",)")
            + R"( "claim_sources": ["https://claims.example/path"]})",
        "claim_sources");
    row("claim_sources with http",
        QByteArray(R"({"name": "A", "issuer": "https://op.example", "client_id": "c",)")
            + R"( "claim_sources": ["http://claims.example"]})",
        "claim_sources");
    row("userinfo_claims without sub",
        object(QByteArray(kPlainOAuth).replace(R"("sub": "id")", R"("name": "n")")),
        "userinfo_claims");
    row("userinfo_claims of a number",
        object(QByteArray(kPlainOAuth).replace(R"("sub": "id")", R"("sub": 1)")),
        "userinfo_claims");
    row("userinfo_claims of an unknown claim",
        object(QByteArray(kPlainOAuth).replace(R"("sub": "id")", R"("sub": "id", "nick": "n")")),
        "userinfo_claims");
    row("userinfo_claims with an issuer", issuerWith(R"("userinfo_claims": {"sub": "id"})"),
        "userinfo_claims");
    row("client_secret as a number", issuerWith(R"("client_id": "a", "client_secret": 5)"),
        "client_secret");
    row("client_secret alone", issuerWith(R"("client_secret": "s")"), "client_secret");
    row("client_secret with none", issuerWith(R"("client_id": "a", "client_secret": "s",
                       "token_endpoint_auth_method": "none")"),
        "client_secret");
    row("unknown method", issuerWith(R"("token_endpoint_auth_method": "private_key_jwt")"),
        "token_endpoint_auth_method");
    row("scope as an array", issuerWith(R"("scope": ["openid"])"), "scope");
    row("scope without openid", issuerWith(R"("scope": "profile")"), "scope");
    row("parameters as a string", issuerWith(R"("authorization_parameters": "a=b")"),
        "authorization_parameters");
    row("parameter as a number", issuerWith(R"("authorization_parameters": {"max_age": 5})"),
        "authorization_parameters");
    row("parameter that is ours alone",
        issuerWith(R"("authorization_parameters": {"response_type": "token"})"),
        "authorization_parameters");
    row("parameter state", issuerWith(R"("authorization_parameters": {"state": "x"})"),
        "authorization_parameters");
    row("redirect_uris as a string", issuerWith(R"("redirect_uris": "http://127.0.0.1/cb")"),
        "redirect_uris");
    row("redirect_uris empty", issuerWith(R"("redirect_uris": [])"), "redirect_uris");
    for (const char *uri :
         {"https://127.0.0.1/cb", "http://example.com/cb", "http://127.0.0.1",
          "http://127.0.0.1/cb?x", "http://127.0.0.1/cb#x", "app:/cb", "http://u@127.0.0.1/cb",
          "http://0.0.0.0/cb", "http://192.168.0.1/cb"}) {
        row(uri, issuerWith(QByteArray(R"("redirect_uris": [")") + uri + "\"]"), "redirect_uris");
    }
    row("token_response unknown", issuerWith(R"("token_response": "xml")"), "token_response");
    row("dpop_bound_access_tokens a word", issuerWith(R"("dpop_bound_access_tokens": "yes")"),
        "dpop_bound_access_tokens");
    row("dpop_bound_access_tokens without an issuer",
        object(kPlainOAuth + R"(, "dpop_bound_access_tokens": true)"), "dpop_bound_access_tokens");
    row("registration no URL", issuerWith(R"("registration": "ask us")"), "registration");
    row("registration a script", issuerWith(R"("registration": "javascript:x")"), "registration");
}

void ProviderTest::refusesAndNamesFileAndField()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto provider = parsed(json);
    QVERIFY(!provider);
    QCOMPARE(provider.error().kind, ErrorKind::Misconfigured);
    QVERIFY2(provider.error().detail.startsWith(QLatin1String("example.json: ")),
             qPrintable(provider.error().detail));
    QVERIFY2(provider.error().detail.contains(field), qPrintable(provider.error().detail));
}

void ProviderTest::acceptsLoopbackHttpOnlyWhereAllIsOnLoopback_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::newRow("issuer") << QByteArray(R"({"name": "x", "issuer": "http://127.0.0.1:1"})")
                            << true;
    QTest::newRow("localhost issuer")
        << QByteArray(R"({"name": "x", "issuer": "http://localhost:1/path/"})") << true;
    QTest::newRow("all endpoints")
        << object(QByteArray(kPlainOAuth)
                      .replace("https://a.example", "http://127.0.0.1:1")
                      .replace("https://api.example", "http://127.0.0.1:2"))
        << true;
    QTest::newRow("only the token endpoint") << object(
        QByteArray(kPlainOAuth).replace("https://a.example/token", "http://127.0.0.1:1/t"))
                                             << false;
}

void ProviderTest::acceptsLoopbackHttpOnlyWhereAllIsOnLoopback()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    QCOMPARE(parsed(json).has_value(), good);
}

void ProviderTest::redirectsToItsOwnPathOnAnyPort()
{
    const QUrl url = parsed(issuerWith({}))->redirectUri();
    QCOMPARE(url, QUrl(QStringLiteral("http://127.0.0.1/callback/example")));
    QCOMPARE(url.port(0), 0);
}

void ProviderTest::redirectsWhereTheFileSays()
{
    const auto provider = parsed(issuerWith(R"("redirect_uris": ["http://localhost:4567/cb/"])"));
    QCOMPARE(provider->redirectUri(), QUrl(QStringLiteral("http://localhost:4567/cb/")));
}

void ProviderTest::takesAnIssuerAsAPersonTypesIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const char *typed, const char *issuer, const char *id) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(issuer)
                            << QString::fromLatin1(id);
    };
    row("whole", "https://sso.example", "https://sso.example", "sso.example");
    row("bare host", "sso.example", "https://sso.example", "sso.example");
    row("bare host with a path", " sso.example/realms/a ", "https://sso.example/realms/a",
        "sso.example-realms-a");
    row("a last slash stays", "https://sso.example/", "https://sso.example/", "sso.example");
    row("a port", "sso.example:8443", "https://sso.example:8443", "sso.example");
    row("loopback", "http://127.0.0.1:5/", "http://127.0.0.1:5/", "127.0.0.1");
    row("IPv6", "http://[::1]:5", "http://[::1]:5", "1");
}

void ProviderTest::takesAnIssuerAsAPersonTypesIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, issuer);
    QFETCH(QString, id);
    const auto provider = providerForIssuer(typed);
    QVERIFY(provider);
    QCOMPARE(provider->issuer, issuer);
    QCOMPARE(provider->id, id);
    QVERIFY(!provider->name.isEmpty());
    QVERIFY(!provider->isPlainOAuth());
}

void ProviderTest::refusesWhatIsNoIssuer_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "http://sso.example", "https://", "https://sso.example?x",
                              "https://a b", "ftp://sso.example", "https://u:p@sso.example",
                              "https://{tenant}.example", "javascript://x"}) {
        QTest::newRow(*typed ? typed : "nothing") << QString::fromLatin1(typed);
    }
}

void ProviderTest::refusesWhatIsNoIssuer()
{
    QFETCH(QString, typed);
    const auto provider = providerForIssuer(typed);
    QVERIFY(!provider);
    QCOMPARE(provider.error().kind, ErrorKind::Misconfigured);
}

void ProviderTest::putsTheTenantIn()
{
    Provider provider = withPattern("https://id.example/{tenant}/v2.0", "[a-f0-9]{4}");
    QVERIFY(provider.needsTenant());
    const auto done = withTenant(provider, QStringLiteral("0a1F"));
    QVERIFY(done);
    QCOMPARE(done->issuer, QStringLiteral("https://id.example/0a1F/v2.0"));
    QVERIFY(!done->needsTenant());
}

void ProviderTest::refusesTenants_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("tenant");
    for (const char *tenant : {"common", "organizations", "consumers", "", "0a1f/../x", "0a1f?",
                               "0a1fx", "x0a1f", "0a1f\n", "{tenant}"}) {
        QTest::newRow(*tenant ? tenant : "nothing")
            << QStringLiteral("https://id.example/{tenant}/v2.0") << QString::fromLatin1(tenant);
    }
    QTest::newRow("no tenant asked")
        << QStringLiteral("https://id.example") << QStringLiteral("0a1f");
}

void ProviderTest::refusesTenants()
{
    QFETCH(QString, issuer);
    QFETCH(QString, tenant);
    Provider provider;
    provider.name = QStringLiteral("T");
    provider.issuer = issuer;
    provider.tenantPattern = QStringLiteral("[a-f0-9]{4}");
    provider.tenantHelp = QStringLiteral("the four digits");
    const auto done = withTenant(provider, tenant);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Misconfigured);
    QVERIFY(done.error().detail.contains(provider.tenantHelp));

    provider.tenantHelp = QStringLiteral("the\u202efour digits");
    QVERIFY(withTenant(provider, tenant)
                .error()
                .detail.endsWith(QStringLiteral("needed: the four digits")));
}

QTEST_GUILESS_MAIN(ProviderTest)
#include "provider_test.moc"
