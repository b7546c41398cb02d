#include "accounts/account_store.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/stranger.h"
#include "support/test_environment.h"

#include <QTcpServer>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using Stage = SignIn::Stage;

namespace {

QByteArray callback(const Stranger &stranger, const QByteArray &query)
{
    return stranger.request("GET", stranger.target(query));
}

} // namespace

/// A listener's redirect at the wrong time or place: again, too late, on another port, of another
/// sign-in. The numbers are those of the list of attacks: RFC 8252 §8, RFC 9700 §4. Whoever comes
/// before the redirect is a row of the conformance table. A scheme of our own (14) is not
/// registered, so nobody hijacks it.
class ListenerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
        m_provider->publish();
    }
    void cleanup()
    {
        m_signIn.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void takesARedirectOnce();
    void sharesNoPort();
    void twoSignInsDoNotMeet();
    void leavesNothingInTheHistory();
    void explainsALateRedirect_data();
    void explainsALateRedirect();

private:
    [[nodiscard]] static QByteArray stateOf(const SignIn &signIn)
    {
        return ScriptedProvider::parameter(signIn.authorizationUrl(), QStringLiteral("state"));
    }
    void start()
    {
        m_signIn = m_store->startSignIn({m_provider->provider()});
        QTRY_COMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
    }
    void approve()
    {
        m_provider->expectSignIn();
        m_provider->approve(m_signIn->authorizationUrl());
        QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
    }
    [[nodiscard]] qsizetype tokenRequests() const
    {
        return m_provider->server.requestsTo("/token").size();
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
};

/// 4: from the history, while it runs and when it is over.
void ListenerTest::takesARedirectOnce()
{
    start();
    const QByteArray query = "code=code-1&state=" + stateOf(*m_signIn);
    const Stranger stranger(m_signIn->redirectUri());
    approve();
    QCOMPARE(statusOf(callback(stranger, query)), 410);
    QCOMPARE(statusOf(callback(stranger, query + "&more=1")), 400);
    QCOMPARE(tokenRequests(), 1);
    QCOMPARE(m_store->accounts().size(), 1);
}

/// 12: whoever holds a registered port keeps it, and we go to the next; ours is shared with nobody.
void ListenerTest::sharesNoPort()
{
    QTcpServer hijacker;
    QVERIFY(hijacker.listen(QHostAddress(QHostAddress::AnyIPv4)));
    Provider provider = m_provider->provider();
    provider.redirectUris
        = {QUrl(QStringLiteral("http://127.0.0.1:%1/callback/acme").arg(hijacker.serverPort())),
           QUrl(QStringLiteral("http://127.0.0.1/callback/acme"))};
    m_signIn = m_store->startSignIn({provider});
    QTRY_COMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
    QVERIFY(m_signIn->redirectUri().port() != hijacker.serverPort());

    const auto ours = static_cast<quint16>(m_signIn->redirectUri().port());
    for (const auto address : {QHostAddress::LocalHost, QHostAddress::AnyIPv4}) {
        QTcpServer late; // Qt asks for SO_REUSEADDR
        QVERIFY(!late.listen(QHostAddress(address), ours));
    }
    approve();
    QVERIFY(!hijacker.hasPendingConnections());
}

/// 13: two in one program, and of two programs or users.
void ListenerTest::twoSignInsDoNotMeet()
{
    start();
    const auto other = m_store->startSignIn({m_provider->provider()});
    QTRY_COMPARE(other->stage(), Stage::AwaitingBrowser);
    QVERIFY(stateOf(*other) != stateOf(*m_signIn));
    QVERIFY(other->redirectUri() != m_signIn->redirectUri());
    const Stranger toOther(other->redirectUri());
    const Stranger toFirst(m_signIn->redirectUri());
    QCOMPARE(statusOf(callback(toOther, "code=c&state=" + stateOf(*m_signIn))), 400);
    QCOMPARE(statusOf(callback(toFirst, "code=c&state=" + stateOf(*other))), 400);
    QCOMPARE(tokenRequests(), 0);
    approve();
    QCOMPARE(other->stage(), Stage::AwaitingBrowser);
    m_provider->expectSignIn({.refreshToken = {}, .subject = QStringLiteral("subject-2")});
    m_provider->approve(other->authorizationUrl());
    QTRY_COMPARE(other->stage(), Stage::Finished);
    QVERIFY2(other->result(), qPrintable(problemOf(other->result())));
    QCOMPARE(m_store->accounts().size(), 2);
}

/// 15: RFC 9700 §4.2.4.
void ListenerTest::leavesNothingInTheHistory()
{
    start();
    m_provider->expectSignIn();
    const QByteArray state = stateOf(*m_signIn);
    const Stranger stranger(m_signIn->redirectUri());
    m_provider->approve(m_signIn->authorizationUrl());
    QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
    QTRY_COMPARE(m_provider->pageStatus(), 200);
    QVERIFY(!m_provider->page().contains(state));
    QVERIFY(!m_provider->page().contains("code-1"));
    for (const QByteArray &target : {QByteArray("/done/"), QByteArray("/done/") + state}) {
        QCOMPARE(statusOf(stranger.request("GET", target)), 404);
    }
}

void ListenerTest::explainsALateRedirect_data()
{
    QTest::addColumn<bool>("isCanceled");
    QTest::newRow("17 after cancel") << true;
    QTest::newRow("17 after the time limit, or a long sleep") << false;
}

void ListenerTest::explainsALateRedirect()
{
    QFETCH(const bool, isCanceled);
    start();
    const QByteArray query = "code=late&state=" + stateOf(*m_signIn);
    const Stranger stranger(m_signIn->redirectUri());
    if (isCanceled) {
        m_signIn->cancel();
    } else {
        m_environment->clock.advance(9h);
    }
    QCOMPARE(m_signIn->stage(), Stage::Finished);
    const QByteArray answer = callback(stranger, query);
    // Nine hours later the port is closed already.
    QVERIFY2(isCanceled ? statusOf(answer) == 410 : statusOf(answer) == 410 || answer.isEmpty(),
             answer.left(60).constData());
    QCOMPARE(tokenRequests(), 0);
    QVERIFY(m_store->accounts().isEmpty());
}

QTEST_GUILESS_MAIN(ListenerTest)
#include "listener_test.moc"
