#include "demo_peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace lanyard::demo;

namespace {

QJsonObject nativeApp()
{
    return {
        {QStringLiteral("application_type"), QStringLiteral("native")},
        {QStringLiteral("client_name"), QStringLiteral("<b>App</b>")},
        {QStringLiteral("redirect_uris"),
         QJsonArray{QStringLiteral("http://127.0.0.1/callback/app"),
                    QStringLiteral("http://127.0.0.1:8400/fixed")}},
        {QStringLiteral("grant_types"),
         QJsonArray{QStringLiteral("authorization_code"), QStringLiteral("password")}},
        {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("none")},
    };
}

PeerAnswer enroll(DemoPeer &peer, const QByteArray &body)
{
    return peer.send("POST", "/register", {{"Content-Type", "application/json"}}, body);
}

PeerAnswer enroll(DemoPeer &peer, const QJsonObject &app = nativeApp())
{
    return enroll(peer, QJsonDocument(app).toJson());
}

/// What GET gives at the address that the registration told.
PeerAnswer readBack(DemoPeer &peer, const QJsonObject &told, const QByteArray &token)
{
    const QUrl uri(told[QStringLiteral("registration_client_uri")].toString());
    return peer.get(uri.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority),
                    {{"Authorization", "Bearer " + token}});
}

} // namespace

/// RFC 7591 and RFC 7592 §2.1 at the demo provider.
class RegistrationTest : public QObject {
    Q_OBJECT

    static constexpr auto rs256 = SigningAlgorithm::Rs256;
    static constexpr auto notPushed = PushedRequests::No;

private Q_SLOTS:
    void registersANativeAppThatCanThenSignIn()
    {
        DemoPeer peer(rs256, notPushed, Dpop::No, Registration::Open);
        const PeerAnswer made = enroll(peer);
        QCOMPARE(made.status, 201);
        const QJsonObject told = made.json();
        const QByteArray id = text(told, "client_id");
        QVERIFY(!id.isEmpty());
        QCOMPARE(told[QStringLiteral("grant_types")].toArray(),
                 QJsonArray{QStringLiteral("authorization_code")}); // and no password
        QVERIFY(!told.contains(QStringLiteral("client_secret")));

        for (const char *redirectUri :
             {"http://127.0.0.1:1024/callback/app", "http://127.0.0.1:8401/fixed"}) {
            const PeerAnswer page
                = peer.authorize({{"client_id", id}, {"redirect_uri", redirectUri}});
            QCOMPARE(page.status, 200);
            QVERIFY(page.body.contains("&lt;b&gt;App&lt;/b&gt;"));
        }
        QCOMPARE(peer.authorize({{"client_id", id},
                                 {"redirect_uri", "http://127.0.0.1:1024/callback/other"}})
                     .status,
                 400);
    }

    void tellsTheClientAgainToWhoeverHasItsToken()
    {
        DemoPeer peer(rs256, notPushed, Dpop::No, Registration::Open);
        const QJsonObject told = enroll(peer).json();
        const QByteArray token = text(told, "registration_access_token");
        QCOMPARE(readBack(peer, told, token).json(), told);
        QCOMPARE(readBack(peer, told, token + 'x').status, 401);
        QCOMPARE(readBack(peer, told, {}).status, 401);
        const QJsonObject other = enroll(peer).json();
        QCOMPARE(readBack(peer, other, token).status, 401);
    }

    void refusesWhatIsNoNativeApp_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error");
        const auto row
            = [](const char *name, const char *member, const QJsonValue &value, const char *error) {
                  QJsonObject app = nativeApp();
                  app.insert(QString::fromLatin1(member), value);
                  QTest::newRow(name) << QJsonDocument(app).toJson() << QString::fromLatin1(error);
              };
        row("an address elsewhere", "redirect_uris",
            QJsonArray{QStringLiteral("https://evil.example/")}, "invalid_redirect_uri");
        row("one of them elsewhere", "redirect_uris",
            QJsonArray{QStringLiteral("http://127.0.0.1/a"),
                       QStringLiteral("https://evil.example/")},
            "invalid_redirect_uri");
        row("no address", "redirect_uris", QJsonArray(), "invalid_redirect_uri");
        row("a web app", "application_type", QStringLiteral("web"), "invalid_client_metadata");
        row("a secret", "token_endpoint_auth_method", QStringLiteral("client_secret_basic"),
            "invalid_client_metadata");
        QTest::newRow("no JSON") << QByteArray("client_name=App")
                                 << QStringLiteral("invalid_client_metadata");
    }
    void refusesWhatIsNoNativeApp()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, error);
        DemoPeer peer(rs256, notPushed, Dpop::No, Registration::Open);
        const PeerAnswer answer = enroll(peer, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error(), error);
    }

    void forgetsTheOldestOfMany()
    {
        DemoPeer peer(rs256, notPushed, Dpop::No, Registration::Open);
        const QJsonObject first = enroll(peer).json();
        for (qsizetype more = 0; more < Registrations::most; ++more) {
            QCOMPARE(enroll(peer).status, 201);
        }
        QCOMPARE(readBack(peer, first, text(first, "registration_access_token")).status, 401);
        QCOMPARE(peer.authorize({{"client_id", text(first, "client_id")},
                                 {"redirect_uri", "http://127.0.0.1:1024/callback/app"}})
                     .status,
                 400);
    }

    void announcesItAlsoWhereItLetsNobodyIn()
    {
        const auto announced = [](Registration how) {
            DemoPeer peer(rs256, notPushed, Dpop::No, how);
            return peer.get("/.well-known/openid-configuration")
                .json()
                .contains(QStringLiteral("registration_endpoint"));
        };
        QVERIFY(!announced(Registration::No));
        QVERIFY(announced(Registration::Open));
        QVERIFY(announced(Registration::Closed));
        DemoPeer none;
        QCOMPARE(enroll(none).status, 404);
        DemoPeer closed(rs256, notPushed, Dpop::No, Registration::Closed);
        const PeerAnswer refused = enroll(closed);
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.headers.value("www-authenticate").startsWith("Bearer"));
    }
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "registration_test.moc"
