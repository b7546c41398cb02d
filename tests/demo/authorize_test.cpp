#include "demo_peer.h"

#include <QTest>

using namespace lanyard::demo;

class AuthorizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksThePersonOnAPageWithoutScript()
    {
        const PeerAnswer page = m_peer.authorize({});
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains(">Continue</button>"));
        QVERIFY(page.body.contains(">Deny</button>"));
        QVERIFY(!page.body.contains("<script"));
        const QByteArray policy = page.headers.value("content-security-policy");
        QVERIFY(policy.startsWith("default-src 'none'; style-src 'sha256-"));
        QVERIFY(policy.contains("form-action 'self' http://127.0.0.1:4711;"));
        QVERIFY(policy.contains("frame-ancestors 'none'"));
        QCOMPARE(page.headers.value("cache-control"), QByteArray("no-store"));
    }

    void takesTheRequestByPostAsWell() // OIDC Core §3.1.2.1
    {
        QCOMPARE(m_peer.post("/authorize", DemoPeer::authorizationRequest()).status, 200);
    }

    void escapesTheClientsName()
    {
        const QByteArray page
            = m_peer
                  .authorize({{"client_id", "other"}, {"redirect_uri", "http://127.0.0.1:1/other"}})
                  .body;
        QVERIFY(page.contains("&lt;b&gt;Other&lt;/b&gt;"));
        QVERIFY(!page.contains("<b>Other"));
    }

    void answersOnAPageWhenClientOrRedirectUriIsWrong_data()
    {
        QTest::addColumn<Parameters>("changes");
        const auto row
            = [](const char *name, const Parameters &changes) { QTest::newRow(name) << changes; };
        row("no client", {{"client_id", {}}});
        row("unknown client", {{"client_id", "nobody"}});
        row("no redirect URI", {{"redirect_uri", {}}});
        row("another path", {{"redirect_uri", "http://127.0.0.1:4711/callback"}});
        row("a longer path", {{"redirect_uri", "http://127.0.0.1:4711/callback/demo/"}});
        row("a query", {{"redirect_uri", "http://127.0.0.1:4711/callback/demo?x=1"}});
        row("a fragment", {{"redirect_uri", "http://127.0.0.1:4711/callback/demo#x"}});
        row("another address", {{"redirect_uri", "http://127.0.0.2:4711/callback/demo"}});
        row("a name", {{"redirect_uri", "http://localhost:4711/callback/demo"}});
        row("user info", {{"redirect_uri", "http://127.0.0.1:4711@evil.example/callback/demo"}});
        row("https", {{"redirect_uri", "https://127.0.0.1:4711/callback/demo"}});
        row("port 0", {{"redirect_uri", "http://127.0.0.1:0/callback/demo"}});
        row("port 65536", {{"redirect_uri", "http://127.0.0.1:65536/callback/demo"}});
        row("of another client", {{"redirect_uri", "http://127.0.0.1:4711/other"}});
        row("another port of a name",
            {{"client_id", "other"}, {"redirect_uri", "http://localhost:10/fixed"}});
    }
    void answersOnAPageWhenClientOrRedirectUriIsWrong() // RFC 6749 §4.1.2.1, RFC 9700 §4.1.3
    {
        QFETCH(Parameters, changes);
        const PeerAnswer page = m_peer.authorize(changes);
        QCOMPARE(page.status, 400);
        QVERIFY(page.location().isEmpty());
        QVERIFY(page.body.contains("<h1>"));
    }

    void takesTheRegisteredRedirectUri_data()
    {
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<QByteArray>("uri");
        const auto row = [](const char *name, const char *client, const char *uri) {
            QTest::newRow(name) << QByteArray(client) << QByteArray(uri);
        };
        row("RFC 8252 §7.3 any port", "lanyard-demo", "http://127.0.0.1:65535/callback/demo");
        row("RFC 8252 §7.3 IPv6", "lanyard-demo", "http://[::1]:4711/callback/demo");
        row("of a bare issuer", "lanyard-demo", "http://127.0.0.1:1/callback/127.0.0.1");
        row("exact where it is a name", "other", "http://localhost:9/fixed");
    }
    void takesTheRegisteredRedirectUri()
    {
        QFETCH(QByteArray, client);
        QFETCH(QByteArray, uri);
        const PeerAnswer answer
            = m_peer.decide("continue", {{"client_id", client}, {"redirect_uri", uri}});
        QVERIFY(answer.location().startsWith(uri + "?code="));
    }

    void sendsErrorsBack_data()
    {
        QTest::addColumn<Parameters>("changes");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const Parameters &changes, const char *error) {
            QTest::newRow(name) << changes << QString::fromLatin1(error);
        };
        row("no response_type", {{"response_type", {}}}, "invalid_request");
        row("implicit", {{"response_type", "token"}}, "unsupported_response_type");
        row("hybrid", {{"response_type", "code id_token"}}, "unsupported_response_type");
        row("form_post", {{"response_mode", "form_post"}}, "invalid_request");
        row("RFC 7636 §4.4.1 no challenge", {{"code_challenge", {}}}, "invalid_request");
        row("RFC 7636 §4.3 plain by default", {{"code_challenge_method", {}}}, "invalid_request");
        row("RFC 7636 §4.3 plain", {{"code_challenge_method", "plain"}}, "invalid_request");
        row("RFC 7636 §4.2 short challenge", {{"code_challenge", "abc"}}, "invalid_request");
        row("no scope", {{"scope", {}}}, "invalid_scope");
        row("unknown scope", {{"scope", "openid admin"}}, "invalid_scope");
        row("OIDC Core §3.1.2.6 request", {{"request", "x"}}, "request_not_supported");
        row("OIDC Core §3.1.2.6 request_uri", {{"request_uri", "https://x.example/"}},
            "request_uri_not_supported");
        row("prompt=none with more", {{"prompt", "none login"}}, "invalid_request");
        row("prompt=none, nobody signed in", {{"prompt", "none"}}, "login_required");
    }
    void sendsErrorsBack() // RFC 6749 §4.1.2.1, OIDC Core §3.1.2.6, RFC 9207 §2
    {
        QFETCH(Parameters, changes);
        const PeerAnswer answer = m_peer.authorize(changes);
        QCOMPARE(answer.status, 303);
        QVERIFY(answer.location().startsWith("http://127.0.0.1:4711/callback/demo?"));
        QTEST(answer.redirected("error"), "error");
        QCOMPARE(answer.redirected("state"), QStringLiteral("a state & more"));
        QCOMPARE(answer.redirected("iss").toLatin1(), m_peer.issuer());
        QVERIFY(answer.redirected("code").isEmpty());
    }

    void refusesARepeatedParameter() // RFC 6749 §3.1
    {
        const QByteArray query = encodedForm(DemoPeer::authorizationRequest());
        QCOMPARE(m_peer.get("/authorize?" + query + "&scope=openid").redirected("error"),
                 QStringLiteral("invalid_request"));
        QCOMPARE(m_peer.get("/authorize?" + query + "&client_id=other").status, 400);
    }

    void continueGivesACodeWithStateAndIssuer()
    {
        const PeerAnswer answer = m_peer.decide("continue");
        QCOMPARE(answer.status, 303);
        QVERIFY(answer.redirected("code").size() >= 43);
        QCOMPARE(answer.redirected("state"), QStringLiteral("a state & more"));
        QCOMPARE(answer.redirected("iss").toLatin1(), m_peer.issuer());
        const QByteArray cookie = answer.headers.value("set-cookie");
        QVERIFY(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    void denyGivesAccessDenied()
    {
        const PeerAnswer answer = m_peer.decide("deny");
        QCOMPARE(answer.redirected("error"), QStringLiteral("access_denied"));
        QCOMPARE(answer.redirected("state"), QStringLiteral("a state & more"));
        QVERIFY(!answer.headers.contains("set-cookie"));
    }

    void aDoubleClickGetsTheSameAnswer()
    {
        const Parameters form{
            {"ticket", m_peer.ticket()}, {"person", "demo-1815"}, {"decision", "continue"}};
        const QByteArray first = m_peer.post("/decision", form).location();
        QVERIFY(!first.isEmpty());
        QCOMPARE(m_peer.post("/decision", form).location(), first);
        QCOMPARE(m_peer.post("/decision", changed(form, {{"decision", "deny"}})).location(), first);
    }

    void refusesADecisionThatIsNotFromItsPage_data()
    {
        QTest::addColumn<Parameters>("changes");
        QTest::newRow("no ticket") << Parameters{{"ticket", {}}};
        QTest::newRow("a guess") << Parameters{{"ticket", "guess"}};
        QTest::newRow("nobody") << Parameters{{"person", {}}};
        QTest::newRow("somebody else") << Parameters{{"person", "root"}};
        QTest::newRow("no decision") << Parameters{{"decision", {}}};
    }
    void refusesADecisionThatIsNotFromItsPage()
    {
        QFETCH(Parameters, changes);
        const Parameters form{
            {"ticket", m_peer.ticket()}, {"person", "demo-1815"}, {"decision", "continue"}};
        const PeerAnswer answer = m_peer.post("/decision", changed(form, changes));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.location().isEmpty());
    }

    void aPageRunsOut()
    {
        const Parameters form{
            {"ticket", m_peer.ticket()}, {"person", "demo-1815"}, {"decision", "continue"}};
        m_peer.clock().advance(std::chrono::minutes(10));
        QCOMPARE(m_peer.post("/decision", form).status, 400);
    }

    void choosesThePersonOfTheLoginHint() // OIDC Core §3.1.2.1
    {
        const QByteArray page = m_peer.authorize({{"login_hint", "grace@example.com"}}).body;
        QVERIFY(page.contains("value=\"demo-1906\" checked"));
        QVERIFY(!page.contains("value=\"demo-1815\" checked"));
    }

    void answersSilentlyInsideASession_data()
    {
        QTest::addColumn<Parameters>("changes");
        QTest::addColumn<QString>("error");
        QTest::newRow("same client and scope") << Parameters{} << QString();
        QTest::newRow("max_age not over") << Parameters{{"max_age", "60"}} << QString();
        QTest::newRow("max_age over")
            << Parameters{{"max_age", "59"}} << QStringLiteral("login_required");
        QTest::newRow("more than was consented to")
            << Parameters{{"scope", "openid email"}} << QStringLiteral("consent_required");
        QTest::newRow("another client")
            << Parameters{{"client_id", "other"}, {"redirect_uri", "http://127.0.0.1:1/other"}}
            << QStringLiteral("consent_required");
    }
    void answersSilentlyInsideASession() // OIDC Core §3.1.2.1, prompt=none and max_age
    {
        QFETCH(Parameters, changes);
        const Parameters scope{{"scope", "openid profile offline_access"}};
        const Parameters cookie = m_peer.decide("continue", scope).cookie();
        m_peer.clock().advance(std::chrono::seconds(60));
        const PeerAnswer answer
            = m_peer.authorize(changed(changed(scope, {{"prompt", "none"}}), changes), cookie);
        QTEST(answer.redirected("error"), "error");
        QCOMPARE(answer.redirected("code").isEmpty(), !answer.redirected("error").isEmpty());
    }

    void givesNoOfflineAccessWithoutAConsentPage() // OIDC Core §11
    {
        const Parameters cookie = m_peer.decide("continue").cookie();
        const QString code = m_peer.authorize({{"prompt", "none"}}, cookie).redirected("code");
        const QJsonObject tokens
            = m_peer.post("/token", DemoPeer::tokenRequest(code.toLatin1())).json();
        QVERIFY(tokens.contains(QStringLiteral("access_token")));
        QVERIFY(!tokens.contains(QStringLiteral("refresh_token")));
        QCOMPARE(text(tokens, "scope"), QByteArray("openid profile email"));
    }

private:
    DemoPeer m_peer; ///< one for all: making its keys takes longest
};

QTEST_GUILESS_MAIN(AuthorizeTest)
#include "authorize_test.moc"
