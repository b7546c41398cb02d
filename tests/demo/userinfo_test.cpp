#include "demo_peer.h"

#include <QTest>

using namespace lanyard::demo;

class UserinfoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheScopeOpens_data() // OIDC Core §5.4
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("email");
        const QByteArray none;
        QTest::newRow("openid") << QByteArray("openid") << none << none;
        QTest::newRow("profile") << QByteArray("openid profile") << QByteArray("Ada Lovelace")
                                 << none;
        QTest::newRow("email") << QByteArray("openid email") << none
                               << QByteArray("ada@example.com");
    }
    void showsWhatTheScopeOpens()
    {
        QFETCH(QByteArray, scope);
        const QJsonObject tokens = m_peer.signIn({{"scope", scope}});
        const PeerAnswer answer = m_peer.userInfo(text(tokens, "access_token"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(text(answer.json(), "sub"), QByteArray("demo-1815"));
        QTEST(text(answer.json(), "name"), "name");
        QTEST(text(answer.json(), "email"), "email");
    }

    void takesAPostWithTheHeaderAsWell() // OIDC Core §5.3.1
    {
        const QByteArray token = text(m_peer.signIn(), "access_token");
        QCOMPARE(m_peer.post("/userinfo", {}, {{"Authorization", "bearer " + token}}).status, 200);
    }

    void refusesOtherWaysIn_data() // RFC 6750 §2, §3.1
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const char *target, const char *authorization,
                            int status, const char *error) {
            QTest::newRow(name) << QByteArray(target) << QByteArray(authorization) << status
                                << QByteArray(error);
        };
        row("no token", "/userinfo", "", 401, "");
        row("Basic", "/userinfo", "Basic {token}", 401, "");
        row("in the address", "/userinfo?access_token={token}", "", 400, "invalid_request");
        row("unknown", "/userinfo", "Bearer guess", 401, "invalid_token");
        row("empty", "/userinfo", "Bearer", 401, "");
    }
    void refusesOtherWaysIn()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, authorization);
        QFETCH(QByteArray, error);
        const QByteArray token = text(m_peer.signIn(), "access_token");
        target.replace("{token}", token);
        authorization.replace("{token}", token);
        const PeerAnswer answer
            = m_peer.get(target, changed({}, {{"Authorization", authorization}}));
        QTEST(answer.status, "status");
        QCOMPARE(answer.headers.value("www-authenticate"),
                 error.isEmpty() ? QByteArray("Bearer realm=\"demo\"")
                                 : "Bearer realm=\"demo\", error=\"" + error + '"');
    }

    void refusesAnExpiredToken()
    {
        const QByteArray token = text(m_peer.signIn(), "access_token");
        m_peer.clock().advance(std::chrono::seconds(299));
        QCOMPARE(m_peer.userInfo(token).status, 200);
        m_peer.clock().advance(std::chrono::seconds(1));
        QCOMPARE(m_peer.userInfo(token).status, 401);
    }

    void refusesATokenThatIsNotForIt() // RFC 6750 §3.1
    {
        const QJsonObject tokens = m_peer.signIn({{"scope", "profile"}});
        const PeerAnswer answer = m_peer.userInfo(text(tokens, "access_token"));
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.headers.value("www-authenticate").contains("insufficient_scope"));
    }

private:
    DemoPeer m_peer; ///< one for all: making its keys takes longest
};

QTEST_GUILESS_MAIN(UserinfoTest)
#include "userinfo_test.moc"
