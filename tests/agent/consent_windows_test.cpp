#include "accounts/settings_file.h"
#include "agent/agent_host.h"
#include "agent/consent_watch.h"
#include "agent_home.h"
#include "support/files.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

OwnPrograms thisProgram()
{
    return {{QCoreApplication::applicationFilePath()}};
}

} // namespace

/// An agent that has no window of its own, and windows that are its clients.
class ConsentWindowsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<AgentHome> m_home;
    std::unique_ptr<AgentHost> m_host;

    [[nodiscard]] bool start(const OwnPrograms &own)
    {
        auto host = AgentHost::open(m_home->place, m_home->store, m_home->world, m_home->places,
                                    own, nullptr);
        if (host) {
            m_host = std::move(*host);
        }
        return m_host && m_home->store.load();
    }
    /// That the agent has heard of.
    [[nodiscard]] std::unique_ptr<ConsentWatch> window()
    {
        auto watch = std::make_unique<ConsentWatch>(m_home->place, m_home->environment.clock);
        const bool hasBegun = watch->begin();
        AgentClient after(*m_home);
        after.say(AgentHome::bytesOf(wire::Type::Hello));
        if (!hasBegun || !after.hear()) {
            qFatal("nobody is there");
        }
        return watch;
    }
    [[nodiscard]] std::unique_ptr<ConsentWatch> windowWithQuestion(AgentClient &asker)
    {
        auto watch = window();
        asker.say(m_home->question());
        if (!QTest::qWaitFor([&] { return watch->question().has_value(); }, kPatience)) {
            qFatal("no question came");
        }
        return watch;
    }
    [[nodiscard]] static QByteArray heardBy(AgentClient &asker)
    {
        return asker.token({}); // it has asked already
    }
    /// May there be a token, without one?
    [[nodiscard]] QByteArray ask() const
    {
        return AgentHome::bytesOf(
            wire::AskRequest{.surroundings = m_home->surroundings(), .account = "acme"});
    }
    void allowInVain(AgentClient &asker, ConsentWatch &watch)
    {
        m_home->environment.vault.failRead = Error{ErrorKind::VaultLocked, {}, {}};
        watch.answer(ConsentAnswer::AllowOnce);
        QCOMPARE(heardBy(asker), QByteArray("type 134"));
        QTRY_VERIFY(!watch.question());
    }
    [[nodiscard]] qsizetype grants() const
    {
        const auto loaded = Grants(m_home->places).load();
        return loaded ? loaded->grants.size() : -1;
    }
    [[nodiscard]] QList<TokenDecision> journal() const
    {
        QList<TokenDecision> decisions;
        const auto entries = Journal(m_home->places)
                                 .read(m_home->environment.clock.now())
                                 .value_or(QList<JournalEntry>());
        for (const JournalEntry &each : entries) {
            decisions += each.decision;
        }
        return decisions;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<AgentHome>();
        qputenv("HOME", m_home->home);
        qputenv("XDG_CONFIG_DIRS", m_home->admin);
        for (const char *unset : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"}) {
            qunsetenv(unset);
        }
        putFile(settingsFile(m_home->places), "{\"ask_tools\":true}");
        QVERIFY(start(thisProgram()));
    }
    void cleanup()
    {
        m_host.reset();
        m_home.reset();
    }

    void theWindowIsAsked()
    {
        AgentClient asker(*m_home);
        const auto watch = windowWithQuestion(asker);
        QCOMPARE(watch->question()->account, QStringLiteral("acme"));
        QVERIFY(!watch->question()->program.isEmpty());
        QVERIFY(asker.hasHeardNothing());
        watch->answer(ConsentAnswer::AllowOnce);
        QCOMPARE(heardBy(asker), QByteArray("access-0"));
        QTRY_VERIFY(!watch->question());
        QCOMPARE(grants(), 0);
        QCOMPARE(journal(), QList{TokenDecision::AllowedOnce});
    }

    void aNoIsTold()
    {
        AgentClient asker(*m_home);
        const auto watch = windowWithQuestion(asker);
        watch->answer(ConsentAnswer::DontAllow);
        const QByteArray told = heardBy(asker);
        QVERIFY2(told.startsWith("7 "), told);
        QVERIFY2(told.endsWith("was not allowed a token for acme"), told);
        QCOMPARE(journal(), QList{TokenDecision::Refused});
    }

    void alwaysIsNotAskedAgain()
    {
        AgentClient asker(*m_home);
        const auto watch = windowWithQuestion(asker);
        QVERIFY(watch->question()->canBeKept);
        watch->answer(ConsentAnswer::AlwaysAllow);
        QCOMPARE(heardBy(asker), QByteArray("access-0"));
        QCOMPARE(grants(), 1);
        QCOMPARE(AgentClient(*m_home).token(m_home->question()), QByteArray("access-0"));
        QVERIFY(!watch->question());
        QCOMPARE(journal(), (QList{TokenDecision::AllowedAlways, TokenDecision::Granted}));
    }

    /// One after the other.
    void theNextQuestionFollows()
    {
        AgentClient first(*m_home);
        const auto watch = windowWithQuestion(first);
        AgentClient second(*m_home);
        second.say(m_home->question());
        watch->answer(ConsentAnswer::DontAllow);
        QVERIFY(heardBy(first).startsWith("7 "));
        QTRY_VERIFY(watch->question());
        watch->answer(ConsentAnswer::AllowOnce);
        QCOMPARE(heardBy(second), QByteArray("access-0"));
    }

    void whoLeavesTakesTheQuestionAlong()
    {
        auto asker = std::make_unique<AgentClient>(*m_home);
        const auto watch = windowWithQuestion(*asker);
        asker.reset();
        QTRY_VERIFY(!watch->question());
        QCOMPARE(journal(), QList<TokenDecision>());
    }

    /// It says nothing more, but waits for its answer.
    void whoOnlyListensIsAskedFor()
    {
        AgentClient asker(*m_home);
        const auto watch = windowWithQuestion(asker);
        asker.sayNoMore();
        AgentClient other(*m_home);
        other.say(AgentHome::bytesOf(wire::Type::Hello));
        QVERIFY(other.hear()); // so the agent has seen that, too
        QVERIFY(watch->question());
        watch->answer(ConsentAnswer::AllowOnce);
        QCOMPARE(heardBy(asker), QByteArray("access-0"));
    }

    /// To its terminal.
    void withoutAWindowWhoAsksIsPassedOn()
    {
        QCOMPARE(AgentClient(*m_home).token(m_home->question()), QByteArray("type 134"));

        AgentClient asker(*m_home);
        auto watch = windowWithQuestion(asker);
        watch.reset();
        QCOMPARE(heardBy(asker), QByteArray("type 134"));
    }

    void oneAnswerOfSeveralWindowsCounts()
    {
        AgentClient asker(*m_home);
        const auto first = windowWithQuestion(asker);
        const auto second = window();
        QTRY_VERIFY(second->question());
        second->answer(ConsentAnswer::DontAllow);
        first->answer(ConsentAnswer::AllowOnce);
        QVERIFY(heardBy(asker).startsWith("7 "));
        QTRY_VERIFY(!first->question());
        QTRY_VERIFY(!second->question());
    }

    /// A program that could answer would allow itself what it asks for.
    void onlyOurProgramsAnswer()
    {
        m_host.reset();
        QVERIFY(start({{QStringLiteral("/somewhere/else")}}));
        ConsentWatch watch(m_home->place, m_home->environment.clock);
        QSignalSpy ended(&watch, &ConsentWatch::ended);
        QVERIFY(watch.begin());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(AgentClient(*m_home).token(m_home->question()), QByteArray("type 134"));
        AgentClient deciding(*m_home);
        deciding.say(AgentHome::bytesOf(
            wire::DecideRequest{m_home->surroundings(), 1, wire::Decision::AlwaysAllow}));
        QTRY_VERIFY(deciding.hasEnded());
    }

    /// What hands out tokens itself asks only whether it may.
    void whoOnlyAsksGetsNoToken()
    {
        QCOMPARE(AgentClient(*m_home).token(ask()), QByteArray("type 134"));
        const auto watch = window();
        for (const bool isAllowed : {true, false}) {
            AgentClient asker(*m_home);
            asker.say(ask());
            QTRY_VERIFY(watch->question());
            watch->answer(isAllowed ? ConsentAnswer::AllowOnce : ConsentAnswer::DontAllow);
            const QByteArray heard = heardBy(asker);
            QVERIFY2(isAllowed ? heard == "type 136" : heard.startsWith("7 "), heard);
            QTRY_VERIFY(!watch->question());
        }
    }

    /// The agent passes on whom it cannot help, to the command that has the keyring opened; that is
    /// the same program, and wants the same.
    void onceIsNotAskedForTwiceWhereTheVaultIsLocked()
    {
        AgentClient asker(*m_home);
        const auto watch = windowWithQuestion(asker);
        allowInVain(asker, *watch);
        AgentClient again(*m_home);
        QCOMPARE(again.token(ask()), QByteArray("type 136"));
        QVERIFY(!watch->question());
        QCOMPARE(journal(), QList{TokenDecision::AllowedOnce}); // one word, one token

        AgentClient next(*m_home);
        next.say(m_home->question());
        QTRY_VERIFY(watch->question());
    }

    void onceLastsUntilItsToken()
    {
        AgentClient asker(*m_home);
        const auto watch = windowWithQuestion(asker);
        allowInVain(asker, *watch);
        QCOMPARE(AgentClient(*m_home).token(m_home->question()), QByteArray("type 134"));
        m_home->environment.vault.failRead.reset();
        QCOMPARE(AgentClient(*m_home).token(m_home->question()), QByteArray("access-0"));
        QVERIFY(!watch->question());
        AgentClient next(*m_home);
        next.say(m_home->question());
        QTRY_VERIFY(watch->question());
    }

    void onceIsNoLongerThanAMinute()
    {
        AgentClient asker(*m_home);
        const auto watch = windowWithQuestion(asker);
        allowInVain(asker, *watch);
        m_home->environment.clock.advance(30s);
        QCOMPARE(AgentClient(*m_home).token(m_home->question()), QByteArray("type 134"));
        m_home->environment.clock.advance(30s); // that it was in vain again makes it no longer
        AgentClient next(*m_home);
        const auto later = windowWithQuestion(next); // the other one may have given the agent up
    }

    void onceIsForTheSameAlone()
    {
        AgentClient asker(*m_home);
        const auto watch = windowWithQuestion(asker);
        allowInVain(asker, *watch);
        AgentClient other(*m_home);
        other.say(AgentHome::bytesOf(wire::TokenRequest{
            .surroundings = m_home->surroundings(), .account = "acme", .scope = "openid"}));
        QTRY_VERIFY(watch->question());
    }

    void aLockTakesItBack()
    {
        AgentClient asker(*m_home);
        const auto watch = windowWithQuestion(asker);
        allowInVain(asker, *watch);
        AgentClient locking(*m_home);
        locking.say(AgentHome::bytesOf(wire::LockRequest{m_home->surroundings()}));
        const auto locked = locking.hear();
        QVERIFY(locked && locked->type == wire::Type::Done);
        AgentClient next(*m_home);
        next.say(m_home->question());
        QTRY_VERIFY(watch->question());
    }

    void aNoIsNothingToGoOnWith()
    {
        AgentClient asker(*m_home);
        const auto watch = windowWithQuestion(asker);
        watch->answer(ConsentAnswer::DontAllow);
        QVERIFY(heardBy(asker).startsWith("7 "));
        QTRY_VERIFY(!watch->question());
        AgentClient next(*m_home);
        next.say(m_home->question());
        QTRY_VERIFY(watch->question());
    }

    void whatIsOverIsNotDecided()
    {
        AgentClient asker(*m_home);
        const auto watch = windowWithQuestion(asker);
        AgentClient late(*m_home);
        late.say(AgentHome::bytesOf(
            wire::DecideRequest{m_home->surroundings(), 200, wire::Decision::AlwaysAllow}));
        const auto heard = late.hear();
        QVERIFY(heard && heard->type == wire::Type::Done);
        QVERIFY(watch->question());
        QVERIFY(asker.hasHeardNothing());
    }

    void itEndsWithAQuestionOpen()
    {
        AgentClient asker(*m_home);
        const auto watch = windowWithQuestion(asker);
        bool isOver = false;
        m_host->stop(this, [&isOver](const Result<void> &) { isOver = true; });
        QCOMPARE(heardBy(asker), QByteArray("type 134"));
        QTRY_VERIFY(isOver);
    }
};

QTEST_GUILESS_MAIN(ConsentWindowsTest)
#include "consent_windows_test.moc"
