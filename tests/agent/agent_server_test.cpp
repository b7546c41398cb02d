#include "agent/agent_home.h"
#include "agent/consent.h"
#include "agent/wire/account_list.h"

#include "accounts/kept_stamps.h"
#include "io/process_lock.h"

#include <QScopeGuard>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace lanyard;
using namespace std::chrono_literals;

class AgentServerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<AgentHome> m_home;

    [[nodiscard]] QByteArray token(const QByteArray &question)
    {
        AgentClient client(*m_home);
        return client.token(question);
    }
    [[nodiscard]] QByteArray token() { return token(m_home->question()); }
    /// A question for a token that allows no more than this.
    [[nodiscard]] QByteArray narrow(std::string_view scope) const
    {
        return AgentHome::bytesOf(wire::TokenRequest{
            .surroundings = m_home->surroundings(), .account = "acme", .scope = scope});
    }
    [[nodiscard]] QStringList vaultCalls() const { return m_home->environment.vault.calls(); }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<AgentHome>();
        const QString problem = m_home->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup() { m_home.reset(); }

    /// One read of the keyring, however often it is asked.
    void givesAFreshTokenFromMemory()
    {
        QCOMPARE(token(), QByteArray("access-0"));
        const QStringList before = vaultCalls();
        AgentClient client(*m_home);
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(client.token(m_home->question()), QByteArray("access-0"));
        }
        QCOMPARE(token(m_home->question("")), QByteArray("access-0")); // by default
        QCOMPARE(token(m_home->question("ada@example.org")), QByteArray("access-0"));
        QCOMPARE(vaultCalls(), before);
        QVERIFY(m_home->provider.server.requests().isEmpty());
        QCOMPARE(m_home->gate.asked.size(), 6);
        QCOMPARE(m_home->gate.asked.first().accountName, QStringLiteral("acme"));
    }

    void refreshesWhatRanOut()
    {
        m_home->putToken("access-0", -1);
        m_home->provider.server.expect(
            "POST", "/token",
            m_home->provider.tokenAnswer({.accessToken = "access-2", .hasIdToken = false}));
        QCOMPARE(token(), QByteArray("access-2"));
        QCOMPARE(token(), QByteArray("access-2"));
        QCOMPARE(m_home->provider.server.requests().size(), 1);
    }

    void refreshesWhereItIsForced()
    {
        QCOMPARE(token(), QByteArray("access-0"));
        m_home->provider.server.expect(
            "POST", "/token",
            m_home->provider.tokenAnswer({.accessToken = "access-2", .hasIdToken = false}));
        QCOMPARE(token(AgentHome::bytesOf(wire::TokenRequest{.surroundings = m_home->surroundings(),
                                                             .account = "acme",
                                                             .freshness = wire::Freshness::Force})),
                 QByteArray("access-2"));
    }

    /// With the exit code and the sentence of lanyard-cli.
    void saysWhatIsWrong()
    {
        QCOMPARE(token(m_home->question("other")),
                 QByteArray("2 no one account is called “other”; lanyard list shows the names"));
        QCOMPARE(token(m_home->question("a/b")),
                 QByteArray("2 “a/b” isn’t a plain name; use letters, digits, “-”, “_” and “.”"));
        // The sign-in did not ask for that one, so the provider is not asked.
        const QByteArray answer
            = token(AgentHome::bytesOf(wire::TokenRequest{.surroundings = m_home->surroundings(),
                                                          .account = "acme",
                                                          .resource = "https://api.example.com"}));
        QVERIFY2(answer.startsWith("2 ") && answer.contains("api.example.com"), answer);
        QCOMPARE(m_home->gate.asked.size(), 1);
        QCOMPARE(m_home->gate.asked.first().limits,
                 (TokenLimits{.resource = QStringLiteral("https://api.example.com")}));
    }

    /// The account's own stays in its memory.
    void givesATokenThatAllowsLess()
    {
        QCOMPARE(token(), QByteArray("access-0"));
        m_home->provider.server.expect(
            "POST", "/token",
            m_home->provider.tokenAnswer(
                {.accessToken = "narrow", .hasIdToken = false, .scope = QStringLiteral("openid")}));
        QCOMPARE(token(narrow("openid")), QByteArray("narrow"));
        QCOMPARE(m_home->gate.asked.last().limits,
                 (TokenLimits{.scope = {QStringLiteral("openid")}}));
        QCOMPARE(token(), QByteArray("access-0"));
        QCOMPARE(m_home->provider.server.requests().size(), 1);

        const QByteArray refused = token(narrow("openid admin"));
        QVERIFY2(refused.startsWith("2 ") && refused.contains("\"admin\""), refused);
        // What could not be asked for is no question for a person.
        const auto asked = m_home->gate.asked.size();
        QVERIFY(token(narrow("a\"b")).startsWith("2 "));
        QCOMPARE(m_home->gate.asked.size(), asked);
        QCOMPARE(m_home->provider.server.requests().size(), 1);
    }

    void saysThatASignInIsNeeded()
    {
        m_home->putToken("access-0", -1);
        m_home->provider.server.expect("POST", "/token",
                                       jsonAnswer(R"({"error":"invalid_grant"})", 400));
        AgentClient client(*m_home);
        client.say(m_home->question());
        const auto heard = client.hear();
        QVERIFY(heard && heard->type == wire::Type::SignInNeeded);
        const auto needed
            = wire::parseSignInNeeded({heard->body.constData(), std::size_t(heard->body.size())});
        QVERIFY(needed);
        QCOMPARE(needed->account, std::string_view("acme"));
        QVERIFY(needed->sentence.find("sign in again") != std::string_view::npos);
    }

    /// There a person can be asked for a passphrase, or to unlock it.
    void leavesATroubledVaultToTheCommand()
    {
        m_home->environment.vault.failRead = Error{ErrorKind::VaultLocked, {}, {}};
        QCOMPARE(token(), QByteArray("type 134"));
    }

    void servesNoOtherHome()
    {
        const QByteArray other = AgentHome::bytesOf(
            wire::TokenRequest{.surroundings = {.home = "/home/other",
                                                .dataHome = {},
                                                .configHome = {},
                                                .stateHome = {},
                                                .configDirs = m_home->surroundings().configDirs},
                               .account = "acme"});
        QCOMPARE(token(other), QByteArray("type 134"));
        QVERIFY(m_home->gate.asked.isEmpty());
    }

    /// No message about it has to reach the agent before the question does.
    void givesNoTokenOfWhoWasSignedOutElsewhere()
    {
        QCOMPARE(token(), QByteArray("access-0"));
        QVERIFY(AccountIndex(m_home->places).update([](QList<AccountEntry> &entries) {
            entries.clear();
        }));
        QCOMPARE(token(),
                 QByteArray("2 no one account is called “acme”; lanyard list shows the names"));
        QVERIFY(m_home->store.accounts().isEmpty());
    }

    /// Nor of who is signed out while somebody thinks about it.
    void givesNoTokenOfWhoIsSignedOutMeanwhile()
    {
        m_home->gate.isSilent = true;
        AgentClient client(*m_home);
        client.say(m_home->question());
        QTRY_COMPARE(m_home->gate.asked.size(), 1);
        QVERIFY(AccountIndex(m_home->places).update([](QList<AccountEntry> &entries) {
            entries.clear();
        }));
        m_home->gate.answer();
        QCOMPARE(client.token({}),
                 QByteArray("2 no one account is called “acme”; lanyard list shows the names"));
    }

    /// Whoever forces a refresh elsewhere has a reason: the token before may be of no use.
    void givesTheTokenThatAnotherProcessGot()
    {
        QCOMPARE(token(), QByteArray("access-0"));
        {
            const auto lock
                = ProcessLock::acquireNow(m_home->places.accountLock(QStringLiteral("0011")), 0ms);
            QVERIFY(lock);
            m_home->putToken("access-9", 3600);
            noteNewToken(m_home->places, QStringLiteral("0011"));
        }
        QCOMPARE(token(), QByteArray("access-9"));
        const QStringList before = vaultCalls();
        QCOMPARE(token(), QByteArray("access-9"));
        QCOMPARE(vaultCalls(), before);
        QVERIFY(m_home->provider.server.requests().isEmpty());
    }

    /// What it did itself is none of another process's, and it finds that out without the provider.
    void ownRefreshesLeaveAStampAsWell()
    {
        m_home->putToken("access-0", -1);
        m_home->provider.server.expect(
            "POST", "/token",
            m_home->provider.tokenAnswer({.accessToken = "access-2", .hasIdToken = false}));
        QCOMPARE(token(), QByteArray("access-2"));
        QCOMPARE(token(), QByteArray("access-2"));
        const QStringList before = vaultCalls();
        QCOMPARE(token(), QByteArray("access-2"));
        QCOMPARE(vaultCalls(), before);
        QCOMPARE(m_home->provider.server.requests().size(), 1);
    }

    /// Its store notes it for others: the agent, or another one.
    void aRefreshElsewhereIsNoticed()
    {
        QCOMPARE(token(), QByteArray("access-0"));
        AccountStore other(m_home->world, m_home->places);
        QVERIFY(other.load());
        m_home->provider.server.expect(
            "POST", "/token",
            m_home->provider.tokenAnswer({.accessToken = "access-2", .hasIdToken = false}));
        std::optional<Result<void>> forced;
        other.accounts().first()->ensureFresh(Account::Freshness::Force, this,
                                              [&](const Result<void> &fresh) { forced = fresh; });
        QTRY_VERIFY(forced);
        QVERIFY(*forced);
        QCOMPARE(token(), QByteArray("access-2"));
        QCOMPARE(m_home->provider.server.requests().size(), 1);
    }

    void listsTheAccounts()
    {
        AgentClient client(*m_home);
        client.say(AgentHome::bytesOf(wire::ListRequest{m_home->surroundings()}));
        const auto heard = client.hear();
        QVERIFY(heard && heard->type == wire::Type::Accounts);
        const auto accounts
            = wire::parseAccounts({heard->body.constData(), std::size_t(heard->body.size())});
        QVERIFY(accounts && accounts->size() == 1);
        QVERIFY(accounts->front()
                == (wire::ListedAccount{"acme", "ada@example.org", "Acme",
                                        wire::AccountState::SignedIn, false}));
    }

    void forgetsItsTokensWhereItIsLocked()
    {
        QCOMPARE(token(), QByteArray("access-0"));
        QVERIFY(m_home->store.accounts().first()->accessToken());
        AgentClient client(*m_home);
        client.say(AgentHome::bytesOf(wire::LockRequest{m_home->surroundings()}));
        const auto heard = client.hear();
        QVERIFY(heard && heard->type == wire::Type::Done);
        QVERIFY(!m_home->store.accounts().first()->accessToken());
        const qsizetype before = vaultCalls().size();
        QCOMPARE(token(), QByteArray("access-0")); // from the keyring
        QVERIFY(vaultCalls().size() > before);
        QVERIFY(m_home->provider.server.requests().isEmpty());
    }

    /// What is asked meanwhile is answered, and is no reason to keep anything.
    void finishesARotationBeforeItIsLocked()
    {
        m_home->putToken("access-0", -1);
        AgentClient locking(*m_home);
        bool wasRefreshing = false;
        m_home->provider.server.expect("POST", "/token", [&](const HttpRequest &) {
            wasRefreshing = m_home->store.accounts().first()->isRefreshing();
            locking.say(AgentHome::bytesOf(wire::LockRequest{m_home->surroundings()}));
            return m_home->provider.tokenAnswer({.accessToken = "access-2", .hasIdToken = false});
        });
        AgentClient asking(*m_home);
        asking.say(m_home->question());
        const auto heard = locking.hear();
        QVERIFY(heard && heard->type == wire::Type::Done);
        QVERIFY(wasRefreshing);
        QVERIFY(!m_home->store.accounts().first()->isRefreshing());
        QVERIFY(!m_home->store.accounts().first()->accessToken());
        QCOMPARE(token(), QByteArray("access-2")); // which is kept
        QCOMPARE(m_home->provider.server.requests().size(), 1);
    }

    /// What nobody gets is no use: whoever does it in our place notes it.
    void notesATokenThatItGives()
    {
        QCOMPARE(token(), QByteArray("access-0"));
        QCOMPARE(m_home->gate.uses, 1);
        m_home->store.accounts().first()->forgetAccessToken();
        m_home->environment.vault.failRead = Error{ErrorKind::VaultLocked, {}, {}};
        QCOMPARE(token(), QByteArray("type 134"));
        QCOMPARE(m_home->gate.uses, 1);
    }

    void asksTheGateFirst()
    {
        m_home->gate.refusal = Error{ErrorKind::AuthorizationDenied, {}, {}};
        const QByteArray answer = token();
        QVERIFY2(answer.startsWith("7 "), answer);
        QCOMPARE(m_home->gate.asked.size(), 1);
        QVERIFY(m_home->gate.asked.first().asker.connection >= 0);
        QVERIFY(m_home->gate.asked.first().asker.connectedBy > 0ms);
        QVERIFY(vaultCalls().isEmpty());
    }

    /// lanyard-cli has a terminal.
    void passesOnWhoHasToBeAsked()
    {
        m_home->gate.refusal = Error{ErrorKind::AuthorizationDenied, nobodyToAsk, {}};
        QCOMPARE(token(), QByteArray("type 134"));
        QVERIFY(vaultCalls().isEmpty());
    }

    void saysThatItTakesLonger()
    {
        m_home->gate.isSilent = true;
        AgentClient client(*m_home);
        client.say(m_home->question());
        QTRY_COMPARE(m_home->gate.asked.size(), 1);
        m_home->environment.clock.advance(1min); // it is not too slow, and is told once
        const auto heard = client.hear();
        QVERIFY(heard && heard->type == wire::Type::Working);
        QVERIFY(client.hasHeardNothing());
        QVERIFY(!client.hasEnded());
    }

    void greetsWhoSpeaksAnotherVersion()
    {
        AgentClient client(*m_home);
        client.say(QByteArray("LY\x03\x03\x04\0\0\0abcd", 12));
        const auto heard = client.hear();
        QVERIFY(heard && heard->type == wire::Type::Welcome);
        QTRY_VERIFY(client.hasEnded());

        AgentClient ours(*m_home);
        ours.say(AgentHome::bytesOf(wire::Type::Hello));
        const auto welcome = ours.hear();
        QVERIFY(welcome && welcome->type == wire::Type::Welcome);
        QCOMPARE(ours.token(m_home->question()), QByteArray("access-0"));
    }

    void dropsWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("too large") << QByteArray("LY\x02\x03\xf9\x3f\0\0", 8);
        QTest::newRow("no such type") << QByteArray("LY\x02\x63\0\0\0\0", 8);
        QTest::newRow("an answer") << AgentHome::bytesOf(wire::Welcome{"1"});
        QTest::newRow("cut off inside") << QByteArray("LY\x02\x03\x04\0\0\0\xff\0\0\0", 12);
        QTest::newRow("a list that is none") << QByteArray("LY\x02\x02\x01\0\0\0x", 9);
        QTest::newRow("a lock that is none") << QByteArray("LY\x02\x04\x01\0\0\0x", 9);
    }
    void dropsWhatIsNoRequest()
    {
        QFETCH(const QByteArray, bytes);
        AgentClient client(*m_home);
        client.say(bytes);
        QTRY_VERIFY(client.hasEnded());
        QVERIFY(client.hasHeardNothing());
        QCOMPARE(token(), QByteArray("access-0")); // nobody else is the worse for it
    }

    void dropsWhoIsSlow()
    {
        AgentClient silent(*m_home);
        AgentClient slow(*m_home);
        slow.say(m_home->question().left(20));
        QCOMPARE(token(), QByteArray("access-0"));
        m_home->environment.clock.advance(4s);
        QCOMPARE(token(), QByteArray("access-0"));
        QVERIFY(!slow.hasEnded() && !silent.hasEnded());
        m_home->environment.clock.advance(2s);
        QTRY_VERIFY(slow.hasEnded() && silent.hasEnded());
    }

    /// Whoever waits is let in a second later, and the agent does not turn round and round.
    void waitsWhereItCanOpenNothingMore()
    {
        QCOMPARE(token(), QByteArray("access-0"));
        AgentClient client(*m_home);
        rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        const auto restored = qScopeGuard([limit] { ::setrlimit(RLIMIT_NOFILE, &limit); });
        const int next = ::dup(STDERR_FILENO);
        QCOMPARE(::close(next), 0);
        const rlimit full{rlim_t(next), limit.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &full), 0);
        const std::size_t before = m_home->environment.clock.pending();
        QTRY_COMPARE(m_home->environment.clock.pending(), before + 1);
        for (int turn = 0; turn < 100; ++turn) {
            QCoreApplication::processEvents();
        }
        QCOMPARE(m_home->environment.clock.pending(), before + 1);
        QVERIFY(client.isConnected() && client.hasHeardNothing());
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
        m_home->environment.clock.advance(1s);
        QCOMPARE(client.token(m_home->question()), QByteArray("access-0"));
    }

    /// It has said all it wanted, and listens.
    void answersWhoSaysNoMore()
    {
        AgentClient client(*m_home);
        client.say(m_home->question());
        QTRY_VERIFY(client.isConnected());
        client.sayNoMore();
        const auto heard = client.hear();
        QVERIFY(heard && heard->type == wire::Type::GivenToken);
        QTRY_VERIFY(client.hasEnded());
    }

    void answersBeforeItStops()
    {
        m_home->gate.isSilent = true;
        AgentClient client(*m_home);
        client.say(m_home->question());
        QTRY_COMPARE(m_home->gate.asked.size(), 1);
        bool isStopped = false;
        m_home->server->stop(this, [&](const Result<void> &) { isStopped = true; });
        AgentClient late(*m_home);
        QTRY_VERIFY(late.hasEnded());
        QVERIFY(!QFile::exists(m_home->place.socket));
        QVERIFY(!isStopped);
        m_home->gate.answer();
        QCOMPARE(client.token({}), QByteArray("access-0"));
        QTRY_VERIFY(isStopped);
    }
};

QTEST_GUILESS_MAIN(AgentServerTest)
#include "agent_server_test.moc"
