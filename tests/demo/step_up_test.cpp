#include "demo_peer.h"

#include "demo_client.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::demo;

/// Tokens for the API (RFC 8707), and a place of it that wants more of a sign-in (RFC 9470).
class StepUpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTokenIsForOneApi()
    {
        const QJsonObject tokens = signIn({{"resource", api()}});
        QCOMPARE(transfers(text(tokens, "access_token")).status, 401); // not for the API yet
        QCOMPARE(m_peer.userInfo(text(tokens, "access_token")).status, 200);

        const PeerAnswer refreshed
            = m_peer.post("/token",
                          changed(DemoPeer::refreshRequest(text(tokens, "refresh_token")),
                                  {{"resource", api()}}));
        QCOMPARE(refreshed.status, 200);
        const QByteArray forApi = text(refreshed.json(), "access_token");
        QCOMPARE(transfers(forApi).error(), QStringLiteral("insufficient_user_authentication"));
        QCOMPARE(m_peer.userInfo(forApi).status, 401);
    }

    void knowsNoOtherResource_data()
    {
        QTest::addColumn<Parameters>("asked");
        QTest::addColumn<Parameters>("posted");
        const Parameters other{{"resource", "https://api.example"}};
        QTest::newRow("RFC 8707 §2.2 not granted")
            << Parameters() << Parameters{{"resource", api()}};
        QTest::newRow("RFC 8707 §2.2 unknown") << Parameters{{"resource", api()}} << other;
    }
    void knowsNoOtherResource()
    {
        QFETCH(const Parameters, asked);
        QFETCH(const Parameters, posted);
        const PeerAnswer exchanged
            = m_peer.post("/token", changed(DemoPeer::tokenRequest(m_peer.code(asked)), posted));
        QCOMPARE(exchanged.status, 400);
        QCOMPARE(exchanged.error(), QStringLiteral("invalid_target"));
        const PeerAnswer refreshed = m_peer.post(
            "/token",
            changed(DemoPeer::refreshRequest(text(signIn(asked), "refresh_token")), posted));
        QCOMPARE(refreshed.error(), QStringLiteral("invalid_target"));
    }

    void refusesAnUnknownResourceAtOnce() // RFC 8707 §2.1
    {
        const Parameters other{{"resource", "https://api.example"}};
        QCOMPARE(m_peer.authorize(other).redirected("error"), QStringLiteral("invalid_target"));
        QCOMPARE(m_peer.authorize({{"resource", api()}}).status, 200);
        QCOMPARE(m_peer
                     .post("/device_authorization",
                           {{"client_id", "lanyard-demo"},
                            {"scope", "openid"},
                            {"resource", "https://api.example"}})
                     .error(),
                 QStringLiteral("invalid_target"));
    }

    void givesOneTokenForOneResource() // RFC 8707 §3
    {
        const QByteArray twice = "&resource=" + api().toPercentEncoding();
        const QByteArray form
            = encodedForm(DemoPeer::tokenRequest(m_peer.code({{"resource", api()}}))) + twice;
        const Parameters type{{"Content-Type", "application/x-www-form-urlencoded"}};
        QCOMPARE(m_peer.send("POST", "/token", type, form + twice).error(),
                 QStringLiteral("invalid_target"));
        QCOMPARE(m_peer.send("POST", "/token", type, form).status, 200);
    }

    void saysHowSomebodySignedIn() // OIDC Core §2, §3.1.2.1
    {
        const auto acr = [&](const Parameters &changes) {
            return claimsIn(text(signIn(changes), "id_token"))[QStringLiteral("acr")].toString();
        };
        QCOMPARE(acr({}), QString(chosenAcr));
        QCOMPARE(acr({{"acr_values", confirmed()}}), QString(confirmedAcr));
        QCOMPARE(acr({{"acr_values", "urn:unknown " + confirmed()}}), QString(confirmedAcr));
        QCOMPARE(acr({{"acr_values", "urn:unknown"}}), QString(chosenAcr));
        QVERIFY(m_peer.authorize({{"acr_values", confirmed()}}).body.contains("confirm"));
        QVERIFY(!m_peer.authorize({}).body.contains("confirm"));
    }

    void wantsAConfirmedAndRecentSignIn() // RFC 9470 §3
    {
        const Parameters resource{{"resource", api()}};
        const PeerAnswer weak = transfers(forApi(resource));
        QCOMPARE(weak.status, 401);
        QCOMPARE(weak.error(), QStringLiteral("insufficient_user_authentication"));
        const QByteArray challenge = weak.headers.value("www-authenticate");
        QVERIFY(challenge.startsWith("Bearer "));
        QVERIFY(challenge.contains("error=\"insufficient_user_authentication\""));
        QVERIFY(challenge.contains("acr_values=\"" + confirmed() + '"'));
        QVERIFY(challenge.contains("max_age=300"));

        const QByteArray strong = forApi(changed(resource, {{"acr_values", confirmed()}}));
        const PeerAnswer opened = transfers(strong);
        QCOMPARE(opened.status, 200);
        QCOMPARE(text(opened.json(), "asked_by"), QByteArray("Ada Lovelace"));
    }

    void theSignInGetsOldWithItsSession()
    {
        const Parameters asked{{"resource", api()}, {"acr_values", confirmed()}};
        QJsonObject tokens = signIn(asked);
        m_peer.clock().advance(std::chrono::seconds(300));
        const auto refreshed = [&] {
            tokens = m_peer
                         .post("/token",
                               changed(DemoPeer::refreshRequest(text(tokens, "refresh_token")),
                                       {{"resource", api()}}))
                         .json();
            return text(tokens, "access_token");
        };
        QCOMPARE(transfers(refreshed()).status, 200);
        m_peer.clock().advance(std::chrono::seconds(1));
        QCOMPARE(transfers(refreshed()).error(),
                 QStringLiteral("insufficient_user_authentication"));
    }

    void asksNothingWhereItIsToAskNothing() // OIDC Core §3.1.2.1, prompt=none and acr_values
    {
        const Parameters scope{{"scope", "openid"}};
        const Parameters cookie = m_peer.decide("continue", scope).cookie();
        const auto silently = [&](const Parameters &changes) {
            return m_peer.authorize(changed(changed(scope, {{"prompt", "none"}}), changes), cookie);
        };
        QVERIFY(!silently({}).redirected("code").isEmpty());
        QCOMPARE(silently({{"acr_values", confirmed()}}).redirected("error"),
                 QStringLiteral("interaction_required"));
    }

private:
    [[nodiscard]] QByteArray api() const { return m_peer.issuer() + "/api"; }
    [[nodiscard]] static QByteArray confirmed()
    {
        return {confirmedAcr.data(), confirmedAcr.size()};
    }
    QJsonObject signIn(const Parameters &changes) { return m_peer.signIn(changes); }
    /// Signs in with these, and gives a token for the API.
    QByteArray forApi(const Parameters &changes)
    {
        return text(
            m_peer
                .post("/token",
                      changed(DemoPeer::tokenRequest(m_peer.code(changes)), {{"resource", api()}}))
                .json(),
            "access_token");
    }
    PeerAnswer transfers(const QByteArray &token)
    {
        return m_peer.get("/api/transfers", {{"Authorization", "Bearer " + token}});
    }

    DemoPeer m_peer;
};

QTEST_GUILESS_MAIN(StepUpTest)
#include "step_up_test.moc"
