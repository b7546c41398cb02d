#include "flow/endpoint_reach.h"

#include <QTest>

using namespace lanyard;

Q_DECLARE_METATYPE(QUrl oauth::ProviderMetadata::*)

class EndpointReachTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsPrivateHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isPrivate");
        const auto row = [](const char *name, const char *host, bool isPrivate) {
            QTest::newRow(name) << QString::fromLatin1(host) << isPrivate;
        };
        row("RFC 6761 localhost", "localhost", true);
        row("RFC 6761 below localhost", "a.localhost", true);
        row("RFC 1034 localhost of the root", "localhost.", true);
        row("RFC 1034 an address with a dot", "169.254.169.254.", true);
        row("RFC 1122 loopback", "127.1.2.3", true);
        row("RFC 1918 10/8", "10.0.0.1", true);
        row("RFC 1918 172.16/12", "172.31.255.255", true);
        row("RFC 1918 192.168/16", "192.168.1.1", true);
        row("RFC 3927 link-local (cloud metadata)", "169.254.169.254", true);
        row("RFC 6598 shared", "100.64.0.1", true);
        row("unspecified", "0.0.0.0", true);
        row("RFC 4291 loopback", "::1", true);
        row("RFC 4291 link-local", "fe80::1", true);
        row("RFC 4193 unique local", "fd00::1", true);
        row("RFC 4291 2.5.5.2 mapped", "::ffff:10.0.0.1", true);
        row("beside 172.16/12", "172.32.0.1", false);
        row("public", "93.184.216.34", false);
        row("public IPv6", "2606:2800:220:1::1", false);
        row("a name", "sso.example.com", false);
        row("a name that begins like one", "10.example.com", false);
    }
    void knowsPrivateHosts()
    {
        QFETCH(const QString, host);
        QFETCH(const bool, isPrivate);
        QCOMPARE(isPrivateHost(host), isPrivate);
    }

    void refusesAPrivateEndpointOfAPublicIssuer_data()
    {
        QTest::addColumn<QUrl oauth::ProviderMetadata::*>("endpoint");
        QTest::newRow("authorization_endpoint") << &oauth::ProviderMetadata::authorizationEndpoint;
        QTest::newRow("token_endpoint") << &oauth::ProviderMetadata::tokenEndpoint;
        QTest::newRow("userinfo_endpoint") << &oauth::ProviderMetadata::userinfoEndpoint;
        QTest::newRow("jwks_uri") << &oauth::ProviderMetadata::jwksUri;
        QTest::newRow("revocation_endpoint") << &oauth::ProviderMetadata::revocationEndpoint;
        QTest::newRow("end_session_endpoint") << &oauth::ProviderMetadata::endSessionEndpoint;
        QTest::newRow("device_authorization_endpoint")
            << &oauth::ProviderMetadata::deviceAuthorizationEndpoint;
        QTest::newRow("pushed_authorization_request_endpoint")
            << &oauth::ProviderMetadata::pushedAuthorizationRequestEndpoint;
    }
    void refusesAPrivateEndpointOfAPublicIssuer()
    {
        QFETCH(QUrl oauth::ProviderMetadata::*, endpoint);
        oauth::ProviderMetadata metadata;
        metadata.issuer = QStringLiteral("https://sso.example.com");
        metadata.tokenEndpoint = QUrl(QStringLiteral("https://elsewhere.example.net/token"));
        QVERIFY(checkReach(metadata)); // other hosts are fine
        metadata.*endpoint = QUrl(QStringLiteral("https://192.168.1.1/x"));
        QCOMPARE(checkReach(metadata).error().kind, ErrorKind::InvalidResponse);
        metadata.issuer = QStringLiteral("https://10.0.0.7");
        QVERIFY(checkReach(metadata));
    }

    void refusesToSendAPersonIntoTheirOwnNetwork()
    {
        const QUrl page(QStringLiteral("https://elsewhere.example.net/device"));
        const QUrl router(QStringLiteral("https://192.168.1.1/device"));
        const QUrl provider(QStringLiteral("https://sso.example.com/device"));
        QVERIFY(checkReach(page, provider));
        QCOMPARE(checkReach(router, provider).error().kind, ErrorKind::InvalidResponse);
        QVERIFY(checkReach(router, QUrl(QStringLiteral("https://10.0.0.7/device"))));
    }

    void refusesAnotherOwnersEndpoint_data()
    {
        QTest::addColumn<QUrl oauth::ProviderMetadata::*>("endpoint");
        QTest::newRow("token_endpoint") << &oauth::ProviderMetadata::tokenEndpoint;
        QTest::newRow("userinfo_endpoint") << &oauth::ProviderMetadata::userinfoEndpoint;
        QTest::newRow("jwks_uri") << &oauth::ProviderMetadata::jwksUri;
        QTest::newRow("revocation_endpoint") << &oauth::ProviderMetadata::revocationEndpoint;
        QTest::newRow("end_session_endpoint") << &oauth::ProviderMetadata::endSessionEndpoint;
        QTest::newRow("device_authorization_endpoint")
            << &oauth::ProviderMetadata::deviceAuthorizationEndpoint;
        QTest::newRow("pushed_authorization_request_endpoint")
            << &oauth::ProviderMetadata::pushedAuthorizationRequestEndpoint;
    }
    void refusesAnotherOwnersEndpoint()
    {
        QFETCH(QUrl oauth::ProviderMetadata::*, endpoint);
        oauth::ProviderMetadata metadata;
        metadata.issuer = QStringLiteral("https://sso.example.com");
        metadata.*endpoint = QUrl(QStringLiteral("https://api.example.com/x"));
        QVERIFY(checkOwner(metadata, {}));
        metadata.*endpoint = QUrl(QStringLiteral("https://example.net:8443/x"));
        const auto refused = checkOwner(metadata, {});
        QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(refused.error().cause, Cause::ForeignEndpoint);
        QCOMPARE(refused.error().place, QStringLiteral("example.net"));
        const auto listed = [&](const char *origin) {
            return bool(checkOwner(metadata, {QUrl(QLatin1String(origin))}));
        };
        QVERIFY(listed("https://example.net:8443"));
        QVERIFY(!listed("https://example.net")); // an origin has a port (RFC 6454 §4)
        QVERIFY(!listed("https://www.example.net:8443"));
    }

    /// Only who wants to be registered goes there.
    void asksOnlyTheProvidersOwnPlaceForARegistration_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<bool>("isPrivate");
        const auto row = [](const char *name, const char *endpoint, bool isPrivate) {
            QTest::newRow(name) << QString::fromLatin1(endpoint) << isPrivate;
        };
        row("another owner", "https://example.net/register", false);
        row("another port of them", "https://listed.example.net:444/register", false);
        row("10.0.0.0/8", "https://10.0.0.1/register", true);
        row("this computer", "https://localhost/register", true);
    }
    void asksOnlyTheProvidersOwnPlaceForARegistration()
    {
        QFETCH(const QString, endpoint);
        QFETCH(const bool, isPrivate);
        const QList<QUrl> listed{QUrl(QStringLiteral("https://listed.example.net"))};
        oauth::ProviderMetadata metadata;
        metadata.issuer = QStringLiteral("https://sso.example.com");
        metadata.registrationEndpoint = QUrl(QStringLiteral("https://api.example.com/register"));
        QVERIFY(checkRegistrationEndpoint(metadata, {}));
        metadata.registrationEndpoint = QUrl(QStringLiteral("https://listed.example.net/register"));
        QVERIFY(checkRegistrationEndpoint(metadata, listed));

        metadata.registrationEndpoint = QUrl(endpoint);
        const auto refused = checkRegistrationEndpoint(metadata, listed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind,
                 isPrivate ? ErrorKind::InvalidResponse : ErrorKind::Misconfigured);
        QVERIFY(refused.error().detail.contains(metadata.registrationEndpoint.host()));
        QVERIFY(checkOwner(metadata, {})); // no reason against it where we are known
        QVERIFY(checkReach(metadata));
    }

    /// The browser goes there, and the person sees where it is.
    void leavesTheSignInPageToTheBrowser()
    {
        oauth::ProviderMetadata metadata;
        metadata.issuer = QStringLiteral("https://sso.example.com");
        metadata.authorizationEndpoint = QUrl(QStringLiteral("https://example.net/authorize"));
        QVERIFY(checkOwner(metadata, {}));
    }

    void saysAllThatHasToBeListed()
    {
        oauth::ProviderMetadata metadata;
        metadata.issuer = QStringLiteral("https://accounts.example.com/a");
        metadata.tokenEndpoint = QUrl(QStringLiteral("https://oauth2.example.net/token"));
        metadata.revocationEndpoint = QUrl(QStringLiteral("https://oauth2.example.net/revoke"));
        metadata.jwksUri = QUrl(QStringLiteral("https://www.example.org/certs"));
        QCOMPARE(checkOwner(metadata, {}).error().detail,
                 QStringLiteral("the token_endpoint of https://accounts.example.com is at "
                                "oauth2.example.net, which is not its own site; if its IT team "
                                "says that this is right, a provider file with \"issuer\": "
                                "\"https://accounts.example.com/a\" and \"endpoint_origins\": "
                                "[\"https://oauth2.example.net\", \"https://www.example.org\"] "
                                "lets it through"));
    }
};

QTEST_GUILESS_MAIN(EndpointReachTest)
#include "endpoint_reach_test.moc"
