#include "oauth/provider_metadata.h"

#include "support/problem.h"
#include "support/test_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

namespace {

const QString issuer = QStringLiteral("https://op.example/realms/staff");

QByteArray document(const char *member, const QJsonValue &value)
{
    QJsonObject object
        = QJsonDocument::fromJson(testData(QStringLiteral("oauth/discovery_full.json"))).object();
    if (value.isUndefined()) {
        object.remove(QLatin1String(member));
    } else {
        object.insert(QLatin1String(member), value);
    }
    return QJsonDocument(object).toJson();
}

} // namespace

class ProviderMetadataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAWholeDocument()
    {
        const auto metadata
            = parseProviderMetadata(testData(QStringLiteral("oauth/discovery_full.json")), issuer);
        QVERIFY2(metadata, qPrintable(problemOf(metadata)));
        const QString base = QStringLiteral("https://op.example/realms/staff/");
        QCOMPARE(metadata->issuer, issuer);
        QCOMPARE(metadata->authorizationEndpoint, QUrl(base + QStringLiteral("auth")));
        QCOMPARE(metadata->tokenEndpoint, QUrl(base + QStringLiteral("token")));
        QCOMPARE(metadata->userinfoEndpoint, QUrl(base + QStringLiteral("userinfo")));
        QCOMPARE(metadata->jwksUri, QUrl(base + QStringLiteral("certs")));
        QCOMPARE(metadata->revocationEndpoint, QUrl(base + QStringLiteral("revoke")));
        QCOMPARE(metadata->endSessionEndpoint, QUrl(base + QStringLiteral("logout")));
        QCOMPARE(metadata->deviceAuthorizationEndpoint, QUrl(base + QStringLiteral("device")));
        QVERIFY(metadata->scopesSupported->contains(QStringLiteral("offline_access")));
        QCOMPARE(metadata->idTokenSigningAlgValuesSupported->size(), 3);
        QCOMPARE(metadata->tokenEndpointAuthMethodsSupported->size(), 3);
        QCOMPARE(metadata->codeChallengeMethodsSupported->size(), 2);
        QVERIFY(metadata->authorizationResponseIssParameterSupported);
        QVERIFY(metadata->isOpenIdProvider());
    }

    void absentMeansNothing()
    {
        const auto metadata = parseProviderMetadata(
            testData(QStringLiteral("oauth/discovery_minimal.json")), issuer);
        QVERIFY2(metadata, qPrintable(problemOf(metadata)));
        QVERIFY(metadata->userinfoEndpoint.isEmpty());
        QVERIFY(metadata->revocationEndpoint.isEmpty());
        QVERIFY(metadata->endSessionEndpoint.isEmpty());
        QVERIFY(metadata->deviceAuthorizationEndpoint.isEmpty());
        QVERIFY(!metadata->scopesSupported);
        QVERIFY(!metadata->idTokenSigningAlgValuesSupported);
        QVERIFY(!metadata->tokenEndpointAuthMethodsSupported);
        QVERIFY(!metadata->codeChallengeMethodsSupported);
        QVERIFY(!metadata->authorizationResponseIssParameterSupported);
        QCOMPARE(metadata->authorizationEndpoint.query(), QStringLiteral("tenant=staff"));
    }

    void knowsWhatIsOnlyOffered_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("pushed");
        QTest::addColumn<bool>("dpop");
        constexpr auto par = "pushed_authorization_request_endpoint";
        constexpr auto dpop = "dpop_signing_alg_values_supported";
        QTest::newRow("RFC 9126 §5")
            << document(par, QStringLiteral("https://op.example/par")) << true << false;
        QTest::newRow("RFC 9449 §5.1")
            << document(dpop, QJsonArray{QStringLiteral("ES256")}) << false << true;
        QTest::newRow("neither") << document("x", 1) << false << false;
        QTest::newRow("RFC 9126 §5: empty") << document(par, QString()) << false << false;
        QTest::newRow("RFC 9126 §5: a number ends no sign-in")
            << document(par, 1) << false << false;
        QTest::newRow("RFC 9126 §5: no https ends no sign-in")
            << document(par, QStringLiteral("javascript:alert(1)")) << false << false;
        QTest::newRow("RFC 9449 §5.1: an empty list")
            << document(dpop, QJsonArray()) << false << false;
        QTest::newRow("RFC 9449 §5.1: a text ends no sign-in")
            << document(dpop, QStringLiteral("ES256")) << false << false;
    }
    void knowsWhatIsOnlyOffered()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, pushed);
        QFETCH(const bool, dpop);
        const auto metadata = parseProviderMetadata(body, issuer);
        QVERIFY2(metadata, qPrintable(problemOf(metadata)));
        QCOMPARE(!metadata->pushedAuthorizationRequestEndpoint.isEmpty(), pushed);
        QVERIFY(!metadata->requirePushedAuthorizationRequests);
        QCOMPARE(!metadata->dpopSigningAlgValuesSupported.isEmpty(), dpop);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("named");
        const auto invalid = ErrorKind::InvalidResponse;
        const auto row = [&](const char *name, const char *member, const QJsonValue &value) {
            QTest::newRow(name) << document(member, value) << invalid
                                << QString::fromLatin1(member);
        };
        const QJsonValue gone(QJsonValue::Undefined);
        row("Discovery §3: no issuer", "issuer", gone);
        row("Discovery §3: no authorization_endpoint", "authorization_endpoint", gone);
        row("Discovery §3: no token_endpoint", "token_endpoint", gone);
        row("Discovery §3: no jwks_uri", "jwks_uri", gone);
        row("null counts as absent", "token_endpoint", QJsonValue());
        row("empty counts as absent", "token_endpoint", QString());
        row("endpoint is a number", "token_endpoint", 1);
        row("endpoint http", "token_endpoint", QStringLiteral("http://op.example/token"));
        row("endpoint on loopback, issuer is not", "token_endpoint",
            QStringLiteral("http://127.0.0.1/token"));
        row("endpoint relative", "authorization_endpoint", QStringLiteral("/auth"));
        row("endpoint without scheme", "authorization_endpoint", QStringLiteral("//evil.example/"));
        row("file:", "authorization_endpoint", QStringLiteral("file:///etc/passwd"));
        row("javascript:", "authorization_endpoint", QStringLiteral("javascript:alert(1)"));
        row("smb:", "authorization_endpoint", QStringLiteral("smb://host/share"));
        row("ms-settings:", "authorization_endpoint", QStringLiteral("ms-settings:network"));
        row("UNC path", "authorization_endpoint", QStringLiteral("\\\\host\\share"));
        row("shell words", "authorization_endpoint",
            QStringLiteral("https://op.example/\" & calc"));
        row("environment variable", "authorization_endpoint", QStringLiteral("%USERPROFILE%"));
        row("space before", "authorization_endpoint", QStringLiteral(" https://op.example/"));
        row("line break", "authorization_endpoint", QStringLiteral("https://op.example/\nx"));
        row("endpoint with a user name", "userinfo_endpoint",
            QStringLiteral("https://op.example@evil.example/"));
        row("endpoint with an empty user name", "userinfo_endpoint",
            QStringLiteral("https://@evil.example/"));
        row("endpoint with a fragment, RFC 6749 §3.1", "authorization_endpoint",
            QStringLiteral("https://op.example/#x"));
        row("endpoint without host", "jwks_uri", QStringLiteral("https:///jwks"));
        row("endpoint not ASCII", "jwks_uri", QStringLiteral("https://öp.example/"));
        row("port out of range", "jwks_uri", QStringLiteral("https://op.example:70000/"));
        row("optional endpoint http", "revocation_endpoint",
            QStringLiteral("http://op.example/revoke"));
        row("list is a string", "scopes_supported", QStringLiteral("openid"));
        row("flag is a string", "authorization_response_iss_parameter_supported",
            QStringLiteral("true"));

        const auto other = ErrorKind::IssuerMismatch;
        QTest::newRow("Discovery §4.3: another issuer")
            << document("issuer", QStringLiteral("https://evil.example")) << other
            << QStringLiteral("evil.example");
        QTest::newRow("Discovery §4.3: slash at the end")
            << document("issuer", issuer + u'/') << other << QStringLiteral("to the letter");
        QTest::newRow("Discovery §4.3: upper case")
            << document("issuer", QStringLiteral("https://OP.example/realms/staff")) << other
            << QString();
        QTest::newRow("Discovery §4.3: explicit port")
            << document("issuer", QStringLiteral("https://op.example:443/realms/staff")) << other
            << QString();
        QTest::newRow("Discovery §4.3: escaped")
            << document("issuer", QStringLiteral("https://op.example/realms/%73taff")) << other
            << QString();
        QTest::newRow("a template for an issuer")
            << document("issuer", QStringLiteral("https://op.example/{tenantid}")) << other
            << QString();

        QTest::newRow("nothing") << QByteArray() << invalid << QString();
        QTest::newRow("a page") << QByteArray("<html></html>") << invalid << QString();
        QTest::newRow("an array") << QByteArray("[]") << invalid << QString();
        QTest::newRow("a member twice")
            << QByteArray(R"({"issuer":"x","issuer":"x"})") << invalid << QStringLiteral("issuer");
        QTest::newRow("100 000 deep")
            << QByteArray("{\"a\":") + QByteArray(100000, '[') << invalid << QString();
        QTest::newRow("more than 256 kB")
            << document("x", QString(256 * 1024, QChar(u'x'))) << invalid << QString();
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, named);
        const auto metadata = parseProviderMetadata(body, issuer);
        QVERIFY(!metadata);
        QCOMPARE(metadata.error().kind, kind);
        QVERIFY2(metadata.error().detail.contains(named), qPrintable(metadata.error().detail));
    }

    void comparesAnIssuerThatEndsInASlashAsItIs()
    {
        const QByteArray body = document("issuer", QStringLiteral("https://op.example/"));
        QVERIFY(parseProviderMetadata(body, QStringLiteral("https://op.example/")));
        QVERIFY(!parseProviderMetadata(body, QStringLiteral("https://op.example")));
    }

    void plainHttpIsForLoopbackIssuersOnly()
    {
        for (const char *base :
             {"http://127.0.0.1:8080", "http://[::1]:8080", "http://localhost:8080"}) {
            const QString own = QString::fromLatin1(base);
            QJsonObject object{
                {QStringLiteral("issuer"), own},
                {QStringLiteral("authorization_endpoint"), own + QStringLiteral("/auth")},
                {QStringLiteral("token_endpoint"), own + QStringLiteral("/token")},
                {QStringLiteral("jwks_uri"), own + QStringLiteral("/jwks")}};
            const auto all = parseProviderMetadata(QJsonDocument(object).toJson(), own);
            QVERIFY2(all, qPrintable(problemOf(all)));
            // Behind a proxy one may say https for an http issuer, and that is as good.
            object.insert(QStringLiteral("token_endpoint"),
                          QStringLiteral("https://op.example/token"));
            QVERIFY(parseProviderMetadata(QJsonDocument(object).toJson(), own));
            object.insert(QStringLiteral("token_endpoint"),
                          QStringLiteral("http://op.example/token"));
            QVERIFY(!parseProviderMetadata(QJsonDocument(object).toJson(), own));
        }
    }

    void looksInThreePlaces_data()
    {
        QTest::addColumn<QString>("named");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("Discovery §4.1, RFC 8414 §3.1: no path")
            << QStringLiteral("https://op.example")
            << QStringList{
                   QStringLiteral("https://op.example/.well-known/openid-configuration"),
                   QStringLiteral("https://op.example/.well-known/oauth-authorization-server")};
        QTest::newRow("slash at the end")
            << QStringLiteral("https://op.example/")
            << QStringList{
                   QStringLiteral("https://op.example/.well-known/openid-configuration"),
                   QStringLiteral("https://op.example/.well-known/oauth-authorization-server")};
        const QStringList withPath{
            QStringLiteral("https://op.example:8443/a/b/.well-known/openid-configuration"),
            QStringLiteral("https://op.example:8443/.well-known/oauth-authorization-server/a/b"),
            QStringLiteral("https://op.example:8443/.well-known/openid-configuration/a/b")};
        QTest::newRow("a path and a port")
            << QStringLiteral("https://op.example:8443/a/b") << withPath;
        QTest::newRow("a path and a slash at the end")
            << QStringLiteral("https://op.example:8443/a/b/") << withPath;
        QTest::newRow("loopback")
            << QStringLiteral("http://[::1]:8080")
            << QStringList{
                   QStringLiteral("http://[::1]:8080/.well-known/openid-configuration"),
                   QStringLiteral("http://[::1]:8080/.well-known/oauth-authorization-server")};
        QTest::newRow("escapes stay")
            << QStringLiteral("https://op.example/a%20b")
            << QStringList{
                   QStringLiteral("https://op.example/a%20b/.well-known/openid-configuration"),
                   QStringLiteral(
                       "https://op.example/.well-known/oauth-authorization-server/a%20b"),
                   QStringLiteral("https://op.example/.well-known/openid-configuration/a%20b")};
    }
    void looksInThreePlaces()
    {
        QFETCH(QString, named);
        QFETCH(QStringList, places);
        QStringList urls;
        const QList<QUrl> found = discoveryUrls(named);
        for (const QUrl &url : found) {
            urls.append(QString::fromLatin1(url.toEncoded()));
        }
        QCOMPARE(urls, places);
    }

    void issuers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char *name, const char *text, bool accepted) {
            QTest::newRow(name) << QString::fromUtf8(text) << accepted;
        };
        row("https", "https://op.example", true);
        row("slash", "https://op.example/", true);
        row("path", "https://op.example/realms/staff", true);
        row("port", "https://op.example:8443", true);
        row("address", "https://192.0.2.7", true);
        row("loopback 127.0.0.1", "http://127.0.0.1:8080", true);
        row("loopback ::1", "http://[::1]:8080", true);
        row("loopback localhost", "http://localhost:8080", true);
        row("Discovery §3: http", "http://op.example", false);
        row("loopback only in the name", "http://localhost.evil.example", false);
        row("loopback only as a user", "http://127.0.0.1@evil.example", false);
        row("Discovery §3: query", "https://op.example/?x=1", false);
        row("Discovery §3: empty query", "https://op.example/?", false);
        row("Discovery §3: fragment", "https://op.example/#x", false);
        row("user name", "https://user@op.example", false);
        row("user name and password", "https://user:pw@op.example", false);
        row("empty user name", "https://@op.example", false);
        row("a bare host", "op.example", false);
        row("no host", "https://", false);
        row("nothing", "", false);
        row("file", "file:///etc/passwd", false);
        row("javascript", "javascript:alert(1)", false);
        row("space before", " https://op.example", false);
        row("space after", "https://op.example ", false);
        row("space within", "https://op.example/a b", false);
        row("line break", "https://op.example/\n", false);
        row("not ASCII", "https://öp.example", false);
        row("homograph", "https://\xd0\xbep.example", false);
        row("backslash", "https://op.example\\@evil.example", false);
        row("a tenant not filled in", "https://op.example/{tenant}/v2.0", false);
        row("port out of range", "https://op.example:70000", false);
    }
    void issuers()
    {
        QFETCH(QString, text);
        QFETCH(bool, accepted);
        const auto named = parseIssuer(text);
        QCOMPARE(named.has_value(), accepted);
        if (named) {
            QCOMPARE(*named, text);
        } else {
            QCOMPARE(named.error().kind, ErrorKind::Misconfigured);
        }
    }
};

QTEST_APPLESS_MAIN(ProviderMetadataTest)
#include "provider_metadata_test.moc"
