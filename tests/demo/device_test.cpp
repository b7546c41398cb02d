#include "demo_peer.h"

#include <QRegularExpression>
#include <QTest>

using namespace lanyard;
using namespace lanyard::demo;
using namespace std::chrono_literals;

/// Sign-ins on another device (RFC 8628).
class DeviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesCodesAsTheStandardSays() // §3.2, §6.1
    {
        const QJsonObject codes = ask();
        static const QRegularExpression letters(
            QStringLiteral("\\A[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}\\z"));
        const QString userCode = codes[QStringLiteral("user_code")].toString();
        QVERIFY2(letters.match(userCode).hasMatch(), qPrintable(userCode));
        QCOMPARE(text(codes, "device_code").size(), 43);
        QCOMPARE(text(codes, "verification_uri"), m_peer.issuer() + "/device");
        QCOMPARE(text(codes, "verification_uri_complete"),
                 m_peer.issuer() + "/device?user_code=" + userCode.toLatin1());
        QCOMPARE(codes[QStringLiteral("expires_in")].toInt(), 600);
        QCOMPARE(codes[QStringLiteral("interval")].toInt(), 1);
        QVERIFY(text(ask(), "user_code") != userCode.toLatin1());
    }

    void givesTokensOnceThePersonAgreed() // §3.4
    {
        const QJsonObject codes = ask();
        QCOMPARE(poll(codes).error(), QStringLiteral("authorization_pending"));
        const PeerAnswer decided = decide(codes, "continue");
        QCOMPARE(decided.status, 303);
        QVERIFY(m_peer.get(decided.location().mid(m_peer.issuer().size()))
                    .body.contains("signed in on your other device"));
        m_peer.clock().advance(1s);
        const PeerAnswer tokens = poll(codes);
        QCOMPARE(tokens.status, 200);
        QVERIFY(!text(tokens.json(), "refresh_token").isEmpty());
        const QJsonObject claims = claimsIn(text(tokens.json(), "id_token"));
        QCOMPARE(claims[QStringLiteral("sub")].toString(), QStringLiteral("demo-1815"));
        QVERIFY(!claims.contains(QStringLiteral("nonce")));
        QCOMPARE(m_peer.userInfo(text(tokens.json(), "access_token")).status, 200);
        m_peer.clock().advance(1s);
        QCOMPARE(poll(codes).error(), QStringLiteral("invalid_grant")); // told once
    }

    void saysThatThePersonSaidNo() // §3.5
    {
        const QJsonObject codes = ask();
        QVERIFY(decide(codes, "deny").location().contains("denied"));
        QCOMPARE(poll(codes).error(), QStringLiteral("access_denied"));
    }

    /// A double click, and a change of mind after it: the first decision stays.
    void keepsTheFirstDecision()
    {
        const QJsonObject codes = ask();
        const QByteArray ticket = ticketFor(text(codes, "user_code"));
        for (const char *decision : {"continue", "deny"}) {
            const PeerAnswer decided = m_peer.post(
                "/decision", {{"ticket", ticket}, {"person", "demo-1815"}, {"decision", decision}});
            QVERIFY(decided.location().contains("approved"));
        }
        QCOMPARE(poll(codes).status, 200);
    }

    void slowsDownWhoeverIsTooFast() // §3.5
    {
        const QJsonObject codes = ask();
        QCOMPARE(poll(codes).error(), QStringLiteral("authorization_pending"));
        m_peer.clock().advance(999ms);
        QCOMPARE(poll(codes).error(), QStringLiteral("slow_down"));
        m_peer.clock().advance(5999ms);
        QCOMPARE(poll(codes).error(), QStringLiteral("slow_down"));
        m_peer.clock().advance(11s);
        QCOMPARE(poll(codes).error(), QStringLiteral("authorization_pending"));
    }

    void lastsTenMinutes() // §3.5
    {
        const QJsonObject codes = ask();
        m_peer.clock().advance(600s);
        QCOMPARE(poll(codes).error(), QStringLiteral("expired_token"));
        QCOMPARE(m_peer.post("/device", {{"user_code", text(codes, "user_code")}}).status, 400);
    }

    void readsACodeHoweverItIsTyped() // §6.1
    {
        const QByteArray userCode = text(ask(), "user_code");
        QVERIFY(!ticketFor(userCode.toLower()).isEmpty());
        QVERIFY(!ticketFor(' ' + QByteArray(userCode).replace('-', ' ')).isEmpty());
        QCOMPARE(m_peer.post("/device", {{"user_code", "BBBB-BBBB"}}).status, 400);
        QCOMPARE(m_peer.post("/device", {}).status, 400);
    }

    /// §3.3.1: the code is in the field, and nothing has happened yet.
    void fillsTheCodeIn()
    {
        const PeerAnswer page = m_peer.get("/device?user_code=%22%3E%3Cb%3E");
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("value=\"&quot;&gt;&lt;b&gt;\""));
        QVERIFY(m_peer.get("/device").body.contains("value=\"\""));
    }

    void warnsOfACodeFromSomebodyElse() // §5.4
    {
        const PeerAnswer page = m_peer.post("/device", {{"user_code", text(ask(), "user_code")}});
        QVERIFY(page.body.contains("Only go on if you started this yourself."));
    }

    void refuses_data()
    {
        QTest::addColumn<Parameters>("changes");
        QTest::addColumn<QString>("error");
        QTest::newRow("an unknown client")
            << Parameters{{"client_id", "nobody"}} << QStringLiteral("invalid_client");
        QTest::newRow("a service account") << Parameters{{"client_id", "lanyard-demo-service"},
                                                         {"client_secret", "demo-service-secret"}}
                                           << QStringLiteral("unauthorized_client");
        QTest::newRow("no scope") << Parameters{{"scope", ""}} << QStringLiteral("invalid_scope");
        QTest::newRow("another scope")
            << Parameters{{"scope", "openid reports.read"}} << QStringLiteral("invalid_scope");
    }
    void refuses()
    {
        QFETCH(const Parameters, changes);
        QFETCH(const QString, error);
        QCOMPARE(m_peer.post("/device_authorization", changed(request(), changes)).error(), error);
    }

    void refusesPollsOfOthers()
    {
        const QJsonObject codes = ask();
        QCOMPARE(poll({{QStringLiteral("device_code"), QStringLiteral("guess")}}).error(),
                 QStringLiteral("invalid_grant"));
        QCOMPARE(m_peer
                     .post("/token",
                           {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                            {"device_code", text(codes, "device_code")},
                            {"client_id", "lanyard-demo-service"},
                            {"client_secret", "demo-service-secret"}})
                     .error(),
                 QStringLiteral("invalid_grant"));
        QCOMPARE(m_peer
                     .post("/token",
                           {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                            {"client_id", "lanyard-demo"}})
                     .error(),
                 QStringLiteral("invalid_request"));
    }

private:
    [[nodiscard]] static Parameters request()
    {
        return {{"client_id", "lanyard-demo"}, {"scope", "openid profile offline_access"}};
    }

    [[nodiscard]] QJsonObject ask()
    {
        return m_peer.post("/device_authorization", request()).json();
    }

    [[nodiscard]] PeerAnswer poll(const QJsonObject &codes)
    {
        return m_peer.post("/token",
                           {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                            {"device_code", text(codes, "device_code")},
                            {"client_id", "lanyard-demo"}});
    }

    [[nodiscard]] QByteArray ticketFor(const QByteArray &userCode)
    {
        const PeerAnswer page = m_peer.post("/device", {{"user_code", userCode}});
        static const QRegularExpression ticket(
            QStringLiteral("name=\"ticket\" value=\"([^\"]+)\""));
        return ticket.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
    }

    [[nodiscard]] PeerAnswer decide(const QJsonObject &codes, const QByteArray &decision)
    {
        return m_peer.post("/decision",
                           {{"ticket", ticketFor(text(codes, "user_code"))},
                            {"person", "demo-1815"},
                            {"decision", decision}});
    }

    DemoPeer m_peer;
};

QTEST_GUILESS_MAIN(DeviceTest)
#include "device_test.moc"
