#include "base/base64url.h"
#include "demo_peer.h"

#include <QCryptographicHash>
#include <QTest>

using namespace lanyard;
using namespace lanyard::demo;

class TokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTokensForACode() // RFC 6749 §5.1, OIDC Core §3.1.3.3
    {
        const PeerAnswer answer = m_peer.post("/token", DemoPeer::tokenRequest(m_peer.code()));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
        const QJsonObject tokens = answer.json();
        QCOMPARE(text(tokens, "token_type"), QByteArray("Bearer"));
        QCOMPARE(tokens[QStringLiteral("expires_in")].toInt(), 300);
        QCOMPARE(text(tokens, "scope"), QByteArray("openid profile email offline_access"));
        QVERIFY(text(tokens, "access_token").size() >= 43);
        QVERIFY(text(tokens, "refresh_token").size() >= 43);
    }

    void theIdTokenSaysWhoAndForWhom() // OIDC Core §2, §3.1.3.6
    {
        const qint64 now = m_peer.clock().now().toSecsSinceEpoch();
        const QJsonObject tokens = m_peer.signIn();
        const QJsonObject claims = claimsIn(text(tokens, "id_token"));
        QCOMPARE(text(claims, "iss"), m_peer.issuer());
        QCOMPARE(text(claims, "sub"), QByteArray("demo-1815"));
        QCOMPARE(text(claims, "aud"), QByteArray("lanyard-demo"));
        QCOMPARE(text(claims, "nonce"), QByteArray("a nonce"));
        QCOMPARE(claims[QStringLiteral("iat")].toInteger(), now);
        QCOMPARE(claims[QStringLiteral("exp")].toInteger(), now + 300);
        QCOMPARE(claims[QStringLiteral("auth_time")].toInteger(), now);
        const QByteArray hash
            = QCryptographicHash::hash(text(tokens, "access_token"), QCryptographicHash::Sha256);
        QCOMPARE(text(claims, "at_hash"), base64UrlEncode(hash.left(16)));
    }

    void givesNoMoreThanWasAskedFor()
    {
        const QJsonObject tokens = m_peer.signIn({{"scope", "profile"}});
        QCOMPARE(text(tokens, "scope"), QByteArray("profile"));
        QVERIFY(!tokens.contains(QStringLiteral("id_token")));
        QVERIFY(!tokens.contains(QStringLiteral("refresh_token")));
    }

    void refusesACode_data()
    {
        QTest::addColumn<Parameters>("changes");
        QTest::addColumn<int>("age");
        QTest::addColumn<QString>("error");
        const auto row
            = [](const char *name, const Parameters &changes, const char *error, int age = 0) {
                  QTest::newRow(name) << changes << age << QString::fromLatin1(error);
              };
        row("RFC 6749 §4.1.3 another redirect URI",
            {{"redirect_uri", "http://127.0.0.1:4712/callback/demo"}}, "invalid_grant");
        row("RFC 6749 §4.1.3 another client", {{"client_id", "other"}}, "invalid_grant");
        row("RFC 7636 §4.6 another verifier", {{"code_verifier", QByteArray(43, 'x')}},
            "invalid_grant");
        row("RFC 7636 §4.1 short verifier", {{"code_verifier", "x"}}, "invalid_grant");
        row("RFC 7636 §4.5 no verifier", {{"code_verifier", {}}}, "invalid_request");
        row("unknown", {{"code", "guess"}}, "invalid_grant");
        row("no code", {{"code", {}}}, "invalid_request");
        row("no redirect URI", {{"redirect_uri", {}}}, "invalid_request");
        row("60 s old", {}, "invalid_grant", 60);
        row("RFC 6749 §5.2 no client", {{"client_id", {}}}, "invalid_client");
        row("RFC 6749 §5.2 unknown client", {{"client_id", "nobody"}}, "invalid_client");
        row("a secret of a public client", {{"client_secret", "s"}}, "invalid_client");
        row("no grant", {{"grant_type", {}}}, "invalid_request");
        row("RFC 9700 §2.4 password", {{"grant_type", "password"}}, "unsupported_grant_type");
    }
    void refusesACode()
    {
        QFETCH(Parameters, changes);
        QFETCH(int, age);
        const Parameters request = DemoPeer::tokenRequest(m_peer.code());
        m_peer.clock().advance(std::chrono::seconds(age));
        const PeerAnswer answer = m_peer.post("/token", changed(request, changes));
        QTEST(answer.error(), "error");
        QCOMPARE(answer.status, answer.error() == u"invalid_client" ? 401 : 400);
        QCOMPARE(answer.headers.contains("www-authenticate"), answer.status == 401);
    }

    void refusesAnAuthorizationHeader() // token_endpoint_auth_methods_supported is none
    {
        const PeerAnswer answer = m_peer.post("/token", DemoPeer::tokenRequest(m_peer.code()),
                                              {{"Authorization", "Basic bGFueWFyZC1kZW1vOg=="}});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.error(), QStringLiteral("invalid_client"));
    }

    void refusesABodyThatIsNoForm() // RFC 6749 §4.1.3
    {
        const Parameters json{{"Content-Type", "application/json"}};
        QCOMPARE(m_peer.send("POST", "/token", json, "{}").error(),
                 QStringLiteral("invalid_request"));
    }

    void refusesARepeatedParameter() // RFC 6749 §3.2
    {
        const QByteArray body
            = encodedForm(DemoPeer::tokenRequest(m_peer.code())) + "&grant_type=refresh_token";
        const Parameters form{{"Content-Type", "application/x-www-form-urlencoded"}};
        QCOMPARE(m_peer.send("POST", "/token", form, body).error(),
                 QStringLiteral("invalid_request"));
    }

    void anotherClientCannotBurnACode()
    {
        const Parameters request = DemoPeer::tokenRequest(m_peer.code());
        QCOMPARE(m_peer.post("/token", changed(request, {{"client_id", "other"}})).status, 400);
        QCOMPARE(m_peer.post("/token", request).status, 200);
    }

    void aWrongVerifierBurnsTheCode()
    {
        const Parameters request = DemoPeer::tokenRequest(m_peer.code());
        const Parameters wrong = changed(request, {{"code_verifier", QByteArray(43, 'x')}});
        QCOMPARE(m_peer.post("/token", wrong).status, 400);
        QCOMPARE(m_peer.post("/token", request).error(), QStringLiteral("invalid_grant"));
    }

    void aCodeUsedTwiceTakesItsTokensBack() // RFC 6749 §4.1.2
    {
        const Parameters request = DemoPeer::tokenRequest(m_peer.code());
        const QJsonObject tokens = m_peer.post("/token", request).json();
        QCOMPARE(m_peer.userInfo(text(tokens, "access_token")).status, 200);
        QCOMPARE(m_peer.post("/token", request).error(), QStringLiteral("invalid_grant"));
        QCOMPARE(m_peer.userInfo(text(tokens, "access_token")).status, 401);
        QCOMPARE(refresh(m_peer, tokens).error(), QStringLiteral("invalid_grant"));
    }

    void refreshRotates() // RFC 9700 §4.14.2, OIDC Core §12.2
    {
        const QJsonObject first = m_peer.signIn();
        m_peer.clock().advance(std::chrono::seconds(100));
        const QJsonObject second = refresh(m_peer, first).json();
        const QJsonObject third = refresh(m_peer, second).json();
        QVERIFY(!text(third, "access_token").isEmpty());
        QVERIFY(text(second, "refresh_token") != text(first, "refresh_token"));
        QVERIFY(text(third, "refresh_token") != text(second, "refresh_token"));

        const QJsonObject before = claimsIn(text(first, "id_token"));
        const QJsonObject after = claimsIn(text(second, "id_token"));
        QCOMPARE(after[QStringLiteral("sub")], before[QStringLiteral("sub")]);
        QCOMPARE(after[QStringLiteral("auth_time")], before[QStringLiteral("auth_time")]);
        QCOMPARE(after[QStringLiteral("iat")].toInteger(),
                 before[QStringLiteral("iat")].toInteger() + 100);
        QVERIFY(!after.contains(QStringLiteral("nonce")));
    }

    void aRefreshTokenUsedTwiceEndsTheFamily() // RFC 9700 §4.14.2
    {
        const QJsonObject first = m_peer.signIn();
        const QJsonObject second = refresh(m_peer, first).json();
        QCOMPARE(m_peer.userInfo(text(second, "access_token")).status, 200);
        QCOMPARE(refresh(m_peer, first).error(), QStringLiteral("invalid_grant"));
        QCOMPARE(refresh(m_peer, second).error(), QStringLiteral("invalid_grant"));
        QCOMPARE(m_peer.userInfo(text(second, "access_token")).status, 401);
    }

    void familiesAreIndependent()
    {
        const QJsonObject one = m_peer.signIn();
        const QJsonObject other = m_peer.signIn();
        QCOMPARE(refresh(m_peer, one).status, 200);
        QCOMPARE(refresh(m_peer, one).status, 400);
        QCOMPARE(refresh(m_peer, other).status, 200);
    }

    void refusesARefresh_data()
    {
        QTest::addColumn<Parameters>("changes");
        QTest::addColumn<QString>("error");
        QTest::newRow("unknown") << Parameters{{"refresh_token", "guess"}}
                                 << QStringLiteral("invalid_grant");
        QTest::newRow("none") << Parameters{{"refresh_token", {}}}
                              << QStringLiteral("invalid_request");
        QTest::newRow("another client")
            << Parameters{{"client_id", "other"}} << QStringLiteral("invalid_grant");
        QTest::newRow("RFC 6749 §6 more scope")
            << Parameters{{"scope", "openid email"}} << QStringLiteral("invalid_scope");
    }
    void refusesARefresh()
    {
        QFETCH(Parameters, changes);
        const QJsonObject tokens = m_peer.signIn({{"scope", "openid profile offline_access"}});
        QTEST(refresh(m_peer, tokens, changes).error(), "error");
        QCOMPARE(refresh(m_peer, tokens).status, 200); // a refusal uses nothing up
    }

    void refreshMayNarrowTheScope() // RFC 6749 §6
    {
        const QJsonObject narrow = refresh(m_peer, m_peer.signIn(), {{"scope", "openid"}}).json();
        QCOMPARE(text(narrow, "scope"), QByteArray("openid"));
        QCOMPARE(m_peer.userInfo(text(narrow, "access_token")).json().keys(),
                 QStringList{QStringLiteral("sub")});
        QCOMPARE(text(refresh(m_peer, narrow).json(), "scope"),
                 QByteArray("openid profile email offline_access"));
    }

    void revocationEndsWhatItNames_data()
    {
        QTest::addColumn<Parameters>("changes");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("userInfo");
        QTest::addColumn<int>("refresh");
        const QByteArray refreshToken = "refresh_token";
        QTest::newRow("RFC 7009 §2.1 refresh token and family")
            << Parameters{} << refreshToken << 401 << 400;
        QTest::newRow("RFC 7009 §2.1 wrong hint")
            << Parameters{{"token_type_hint", "access_token"}} << refreshToken << 401 << 400;
        QTest::newRow("RFC 7009 §2.1 access token alone")
            << Parameters{} << QByteArray("access_token") << 401 << 200;
        QTest::newRow("RFC 7009 §2.1 of another client")
            << Parameters{{"client_id", "other"}} << refreshToken << 200 << 200;
        QTest::newRow("RFC 7009 §2.2 unknown")
            << Parameters{{"token", "guess"}} << refreshToken << 200 << 200;
    }
    void revocationEndsWhatItNames()
    {
        QFETCH(Parameters, changes);
        QFETCH(QByteArray, token);
        const QJsonObject tokens = m_peer.signIn();
        const Parameters request{{"client_id", "lanyard-demo"}, {"token", text(tokens, token)}};
        QCOMPARE(m_peer.post("/revoke", changed(request, changes)).status, 200);
        QTEST(m_peer.userInfo(text(tokens, "access_token")).status, "userInfo");
        QTEST(refresh(m_peer, tokens).status, "refresh");
    }

    void revocationWantsATokenAndAClient() // RFC 7009 §2.1
    {
        QCOMPARE(m_peer.post("/revoke", {{"client_id", "lanyard-demo"}}).error(),
                 QStringLiteral("invalid_request"));
        QCOMPARE(m_peer.post("/revoke", {{"token", "x"}}).error(),
                 QStringLiteral("invalid_client"));
    }

private:
    static PeerAnswer refresh(DemoPeer &peer, const QJsonObject &tokens,
                              const Parameters &changes = {})
    {
        return peer.post("/token",
                         changed(DemoPeer::refreshRequest(text(tokens, "refresh_token")), changes));
    }

    DemoPeer m_peer; ///< one for all: making its keys takes longest
};

QTEST_GUILESS_MAIN(TokenTest)
#include "token_test.moc"
