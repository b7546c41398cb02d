#include "demo_peer.h"

#include <QTest>

using namespace lanyard::demo;

class EndSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsThePersonBackOnlyWithAHintOfOurs_data() // RP-Initiated Logout §2, §3
    {
        QTest::addColumn<Parameters>("changes");
        QTest::addColumn<bool>("isEnded");
        QTest::addColumn<bool>("isSentBack");
        const auto row
            = [](const char *name, const Parameters &changes, bool isEnded, bool isSentBack) {
                  QTest::newRow(name) << changes << isEnded << isSentBack;
              };
        row("hint and address", {}, true, true);
        row("with its client", {{"client_id", "lanyard-demo"}}, true, true);
        row("with another client", {{"client_id", "other"}}, false, false);
        row("no hint", {{"id_token_hint", {}}}, false, false);
        row("no JWT", {{"id_token_hint", "hint"}}, false, false);
        row("unsigned", {{"id_token_hint", "eyJhbGciOiJub25lIn0.e30."}}, false, false);
        row("no address", {{"post_logout_redirect_uri", {}}}, true, false);
        row("an address that is registered for sign-ins",
            {{"post_logout_redirect_uri", "http://127.0.0.1:4711/callback/demo"}}, true, false);
        row("an address that is not registered",
            {{"post_logout_redirect_uri", "https://evil.example/"}}, true, false);
    }
    void sendsThePersonBackOnlyWithAHintOfOurs()
    {
        QFETCH(Parameters, changes);
        QFETCH(bool, isEnded);
        QFETCH(bool, isSentBack);
        const PeerAnswer signedIn = m_peer.decide("continue");
        const QByteArray code = signedIn.redirected("code").toLatin1();
        const QJsonObject tokens = m_peer.post("/token", DemoPeer::tokenRequest(code)).json();
        const Parameters request{
            {"id_token_hint", text(tokens, "id_token")},
            {"post_logout_redirect_uri", "http://127.0.0.1:4711/signed-out/demo"},
            {"state", "s"}};

        const PeerAnswer answer = m_peer.get(
            "/end-session?" + encodedForm(changed(request, changes)), signedIn.cookie());
        QCOMPARE(answer.location(),
                 isSentBack ? QByteArray("http://127.0.0.1:4711/signed-out/demo?state=s")
                            : QByteArray());
        QCOMPARE(isSignedIn(m_peer, signedIn.cookie()), !isEnded);
    }

    void takesAHintSignedWithEs256()
    {
        DemoPeer peer(SigningAlgorithm::Es256);
        const QByteArray hint = text(peer.signIn(), "id_token");
        QVERIFY(peer.get("/end-session?id_token_hint=" + hint).body.contains("signed out"));
        QByteArray forged = hint;
        forged[forged.size() - 10] = forged[forged.size() - 10] == 'A' ? 'B' : 'A';
        QVERIFY(!peer.get("/end-session?id_token_hint=" + forged).body.contains("signed out"));
    }

    void asksThePersonWhenNobodyVouches()
    {
        const Parameters cookie = m_peer.decide("continue").cookie();
        QVERIFY(m_peer.get("/end-session", cookie).body.contains(">Sign out</button>"));
        QVERIFY(isSignedIn(m_peer, cookie));
        const PeerAnswer answer = m_peer.post("/end-session", {{"decision", "sign-out"}}, cookie);
        QVERIFY(answer.headers.value("set-cookie").contains("Max-Age=0"));
        QVERIFY(!isSignedIn(m_peer, cookie));
    }

private:
    static bool isSignedIn(DemoPeer &peer, const Parameters &cookie)
    {
        return !peer.authorize({{"prompt", "none"}}, cookie).redirected("code").isEmpty();
    }

    DemoPeer m_peer; ///< one for all: making its keys takes longest
};

QTEST_GUILESS_MAIN(EndSessionTest)
#include "end_session_test.moc"
