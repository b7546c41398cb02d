#include "demo_peer.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;
using namespace lanyard::demo;

/// Tokens for programs (RFC 6749 §4.4), and the API that they open.
class ServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesATokenForTheApi() // RFC 6749 §4.4.3
    {
        const PeerAnswer answer = ask({});
        QCOMPARE(answer.status, 200);
        const QJsonObject tokens = answer.json();
        QCOMPARE(text(tokens, "token_type"), QByteArray("Bearer"));
        QCOMPARE(text(tokens, "scope"), QByteArray("reports.read"));
        QVERIFY(!tokens.contains(QStringLiteral("refresh_token")));
        QVERIFY(!tokens.contains(QStringLiteral("id_token")));
        const PeerAnswer reports = api(text(tokens, "access_token"));
        QCOMPARE(reports.status, 200);
        QCOMPARE(text(reports.json(), "asked_by"), QByteArray("lanyard-demo-service"));
        QVERIFY(!reports.json()[QStringLiteral("reports")].toArray().isEmpty());
    }

    void takesTheSecretInTheBodyToo() // RFC 6749 §2.3.1
    {
        QCOMPARE(m_peer
                     .post("/token",
                           {{"grant_type", "client_credentials"},
                            {"client_id", "lanyard-demo-service"},
                            {"client_secret", "demo-service-secret"}})
                     .status,
                 200);
    }

    void refuses_data()
    {
        QTest::addColumn<Parameters>("changes");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QString>("error");
        const QByteArray right = basic("lanyard-demo-service:demo-service-secret");
        QTest::newRow("RFC 6749 §5.2 a wrong secret")
            << Parameters() << basic("lanyard-demo-service:guess")
            << QStringLiteral("invalid_client");
        QTest::newRow("RFC 6749 §5.2 no secret")
            << Parameters{{"client_id", "lanyard-demo-service"}} << QByteArray()
            << QStringLiteral("invalid_client");
        QTest::newRow("RFC 6749 §2.3 two ways at once")
            << Parameters{{"client_secret", "demo-service-secret"}} << right
            << QStringLiteral("invalid_client");
        QTest::newRow("no Basic") << Parameters() << QByteArray("Basic ???")
                                  << QStringLiteral("invalid_client");
        QTest::newRow("RFC 6749 §4.4 a public client")
            << Parameters{{"client_id", "lanyard-demo"}} << QByteArray()
            << QStringLiteral("unauthorized_client");
        QTest::newRow("RFC 6749 §5.2 a scope of somebody else")
            << Parameters{{"scope", "reports.read openid"}} << right
            << QStringLiteral("invalid_scope");
        QTest::newRow("RFC 8707 §2") << Parameters{{"resource", "https://api.example"}} << right
                                     << QStringLiteral("invalid_target");
    }
    void refuses()
    {
        QFETCH(const Parameters, changes);
        QFETCH(const QByteArray, authorization);
        QFETCH(const QString, error);
        const PeerAnswer answer = ask(changes, authorization);
        QCOMPARE(answer.error(), error);
        QCOMPARE(answer.status, error == QLatin1String("invalid_client") ? 401 : 400);
    }

    void theApiLooksAtTheToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("RFC 6750 §3 none") << QByteArray() << 401 << QString();
        QTest::newRow("RFC 6750 §3.1 unknown")
            << QByteArray("guess") << 401 << QStringLiteral("invalid_token");
        QTest::newRow("RFC 6750 §3.1 for somebody else")
            << text(m_peer.signIn(), "access_token") << 401 << QStringLiteral("invalid_token");
    }
    void theApiLooksAtTheToken()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const int, status);
        QFETCH(const QString, error);
        const PeerAnswer answer = token.isEmpty() ? m_peer.get("/api/reports") : api(token);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.error(), error);
        QVERIFY(answer.headers.value("www-authenticate").startsWith("Bearer"));
    }

    void aTokenRunsOutAndCanBeTakenBack() // RFC 7009 §2.1
    {
        const QByteArray first = text(ask({}).json(), "access_token");
        const QByteArray second = text(ask({}).json(), "access_token");
        QCOMPARE(m_peer
                     .post("/revoke", {{"token", first}},
                           {{"Authorization", basic("lanyard-demo-service:demo-service-secret")}})
                     .status,
                 200);
        QCOMPARE(api(first).status, 401);
        QCOMPARE(api(second).status, 200);
        m_peer.clock().advance(std::chrono::seconds(300));
        QCOMPARE(api(second).status, 401);
    }

    void theProfileIsNobodys()
    {
        QCOMPARE(m_peer.userInfo(text(ask({}).json(), "access_token")).status, 401);
    }

private:
    static QByteArray basic(const QByteArray &credentials)
    {
        return "Basic " + credentials.toBase64();
    }
    PeerAnswer ask(const Parameters &changes)
    {
        return ask(changes, basic("lanyard-demo-service:demo-service-secret"));
    }
    PeerAnswer ask(const Parameters &changes, const QByteArray &authorization)
    {
        return m_peer.post("/token", changed({{"grant_type", "client_credentials"}}, changes),
                           authorization.isEmpty() ? Parameters()
                                                   : Parameters{{"Authorization", authorization}});
    }
    PeerAnswer api(const QByteArray &token)
    {
        return m_peer.get("/api/reports", {{"Authorization", "Bearer " + token}});
    }

    DemoPeer m_peer;
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "service_test.moc"
