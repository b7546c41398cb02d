#include "accounts/settings_file.h"
#include "agent/consent.h"
#include "support/fake_clock.h"
#include "support/files.h"
#include "support/patience.h"
#include "support/problem.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

/// Answers when the test says so.
class Person final : public ConsentQuestion {
public:
    void ask(const TokenWish &wish, QObject *context, Reply<ConsentAnswer> reply) override
    {
        asked.append(wish);
        m_context = context;
        m_replier = Replier<ConsentAnswer>(context, std::move(reply));
    }
    void answer(Result<ConsentAnswer> answer) { m_replier(std::move(answer)); }
    [[nodiscard]] bool isLookedAt() const { return m_context && m_replier.isWaiting(); }

    QList<TokenWish> asked;

private:
    QPointer<QObject> m_context;
    Replier<ConsentAnswer> m_replier;
};

TokenWish wishOf(const char *program)
{
    TokenWish wish;
    wish.caller.program = QString::fromLatin1(program);
    wish.caller.isProgramThere = true;
    wish.accountId = QStringLiteral("a1");
    wish.accountName = QStringLiteral("work");
    wish.scope = {QStringLiteral("read")};
    return wish;
}

} // namespace

/// Setting, grants, person and journal, as whoever hands out tokens asks them.
class ConsentTest : public QObject {
    Q_OBJECT

    using Outcome = std::optional<Result<void>>;

    std::unique_ptr<QTemporaryDir> m_root;
    Places m_places;
    FakeClock m_clock;
    std::unique_ptr<Person> m_person;
    std::unique_ptr<Consent> m_consent;
    const TokenWish m_git = wishOf("/usr/bin/git");
    const TokenWish m_kubectl = wishOf("/usr/bin/kubectl");

    void askTools() { putFile(settingsFile(m_places), "{\"ask_tools\":true}"); }
    void ask(const TokenWish &wish, Outcome &outcome, QObject *context = nullptr)
    {
        m_consent->ask(wish, context ? context : this,
                       [&outcome](const Result<void> &done) { outcome = done; });
    }
    [[nodiscard]] Result<void> askedWithout(const TokenWish &wish)
    {
        Outcome outcome;
        ask(wish, outcome);
        return QTest::qWaitFor([&outcome] { return outcome.has_value(); }, kPatience)
            ? *outcome
            : fail(ErrorKind::Internal, QStringLiteral("no reply"));
    }
    [[nodiscard]] Result<void> askedWith(const TokenWish &wish, const Result<ConsentAnswer> &answer)
    {
        Outcome outcome;
        ask(wish, outcome);
        if (QTest::qWaitFor([this] { return m_person->isLookedAt(); }, kPatience)) {
            m_person->answer(answer);
        }
        return QTest::qWaitFor([&outcome] { return outcome.has_value(); }, kPatience)
            ? *outcome
            : fail(ErrorKind::Internal, QStringLiteral("no reply"));
    }
    [[nodiscard]] QList<TokenDecision> decisions() const
    {
        QList<TokenDecision> all;
        const auto entries = Journal(m_places).read(m_clock.now()).value_or(QList<JournalEntry>());
        for (const JournalEntry &each : entries) {
            all.append(each.decision);
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_root->path());
        m_person = std::make_unique<Person>();
        m_consent = std::make_unique<Consent>(m_places, m_clock, m_person.get());
    }
    void cleanup()
    {
        m_consent.reset();
        m_person.reset();
    }

    void everybodyMayWhereNobodyIsAsked()
    {
        const Result<void> asked = askedWithout(m_git);
        QVERIFY2(asked, qPrintable(problemOf(asked)));
        QVERIFY(m_person->asked.isEmpty());
        const auto entries = Journal(m_places).read(m_clock.now());
        QVERIFY(entries && entries->size() == 1);
        const JournalEntry expected{
            m_clock.now(),        TokenDecision::NotAsked, m_git.accountId,       m_git.accountName,
            m_git.caller.program, m_git.caller.command,    m_git.caller.terminal, m_git.scope,
            m_git.resource};
        QCOMPARE(entries->first(), expected);
    }

    void whoNeedsNoQuestionMayAlready()
    {
        using Allowed = std::optional<TokenDecision>;
        const auto allowed = [this](const TokenWish &wish) {
            return m_consent->allowsAlready(wish).value_or(TokenDecision::Refused);
        };
        QCOMPARE(allowed(m_git), Allowed(TokenDecision::NotAsked));
        askTools();
        QCOMPARE(allowed(m_git), Allowed());
        QVERIFY(askedWith(m_git, ConsentAnswer::AlwaysAllow));
        QCOMPARE(allowed(m_git), Allowed(TokenDecision::Granted));
        QCOMPARE(allowed(m_kubectl), Allowed());
        QCOMPARE(decisions(), QList<TokenDecision>{TokenDecision::AllowedAlways}); // by ask() alone
        QCOMPARE(m_person->asked.size(), 1);

        putFile(settingsFile(m_places), "{");
        const auto unknown = m_consent->allowsAlready(m_git);
        QVERIFY(!unknown && unknown.error().kind == ErrorKind::Misconfigured);
    }

    void thePersonDecides()
    {
        askTools();
        QVERIFY(askedWith(m_git, ConsentAnswer::AllowOnce));
        const Result<void> refused = askedWith(m_git, ConsentAnswer::DontAllow);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::AuthorizationDenied);
        QCOMPARE(refused.error().code, toolRefused);
        QCOMPARE(recoveryFor(refused.error().kind), Recovery::TryAgain);
        QCOMPARE(m_person->asked, (QList<TokenWish>{m_git, m_git}));
        QCOMPARE(decisions(),
                 (QList<TokenDecision>{TokenDecision::AllowedOnce, TokenDecision::Refused}));
    }

    void alwaysIsRememberedForThatProgram()
    {
        askTools();
        QVERIFY(askedWith(m_git, ConsentAnswer::AlwaysAllow));
        QVERIFY(askedWithout(m_git));
        QCOMPARE(m_person->asked.size(), 1);
        QVERIFY(!askedWith(m_kubectl, ConsentAnswer::DontAllow));
        QCOMPARE(m_person->asked.size(), 2);
        QCOMPARE(decisions(),
                 (QList<TokenDecision>{TokenDecision::AllowedAlways, TokenDecision::Granted,
                                       TokenDecision::Refused}));
    }

    void whatHasNoPathIsAskedForEachTime()
    {
        askTools();
        TokenWish hidden = m_git;
        hidden.caller.isProgramThere = false;
        QVERIFY(askedWith(hidden, ConsentAnswer::AlwaysAllow));
        QVERIFY(!askedWith(hidden, ConsentAnswer::DontAllow));
        QCOMPARE(decisions(),
                 (QList<TokenDecision>{TokenDecision::AllowedOnce, TokenDecision::Refused}));
    }

    void aLockedSessionAsksAgain()
    {
        askTools();
        QVERIFY(askedWith(m_git, ConsentAnswer::AlwaysAllow));
        std::optional<Result<void>> locked;
        Grants(m_places).suspend(this, [&locked](const Result<void> &done) { locked = done; });
        QTRY_VERIFY(locked);
        QVERIFY(*locked);
        QVERIFY(askedWith(m_git, ConsentAnswer::AllowOnce)); // which is no "always"
        QVERIFY(askedWith(m_git, ConsentAnswer::AlwaysAllow));
        QCOMPARE(m_person->asked.size(), 3);
        QVERIFY(askedWithout(m_git));
        QCOMPARE(m_person->asked.size(), 3);
    }

    void oneQuestionAtATime()
    {
        askTools();
        Outcome first;
        Outcome second;
        Outcome third;
        ask(m_git, first);
        ask(m_git, second);
        ask(m_kubectl, third);
        QTRY_VERIFY(m_person->isLookedAt());
        QCOMPARE(m_person->asked, QList<TokenWish>{m_git});
        m_person->answer(ConsentAnswer::AlwaysAllow); // which is the answer to the second, too
        QTRY_VERIFY(second.has_value());
        QVERIFY(*first);
        QVERIFY(*second);
        QTRY_COMPARE(m_person->asked, (QList<TokenWish>{m_git, m_kubectl}));
        QVERIFY(!third);
        m_person->answer(ConsentAnswer::DontAllow);
        QTRY_VERIFY(third.has_value());
        QVERIFY(!*third);
    }

    void whoLeavesTakesTheQuestionAlong()
    {
        askTools();
        Outcome left;
        Outcome stayed;
        auto caller = std::make_unique<QObject>();
        auto waiting = std::make_unique<QObject>();
        ask(m_git, left, caller.get());
        ask(m_git, left, waiting.get());
        ask(m_kubectl, stayed);
        QTRY_VERIFY(m_person->isLookedAt());
        waiting.reset();
        QVERIFY(m_person->isLookedAt());
        caller.reset();
        QTRY_COMPARE(m_person->asked, (QList<TokenWish>{m_git, m_kubectl}));
        m_person->answer(ConsentAnswer::AllowOnce);
        QTRY_VERIFY(stayed.has_value());
        QVERIFY(*stayed);
        QVERIFY(!left);
        QCOMPARE(decisions(), QList<TokenDecision>{TokenDecision::AllowedOnce});
    }

    void whereNobodyIsThereNobodyMay()
    {
        askTools();
        const auto isRefused = [](const Result<void> &asked) {
            return !asked && asked.error().kind == ErrorKind::AuthorizationDenied
                && asked.error().code == nobodyToAsk;
        };
        QVERIFY(isRefused(askedWith(
            m_git, fail(ErrorKind::AuthorizationDenied, QStringLiteral("no one"), nobodyToAsk))));
        m_consent = std::make_unique<Consent>(m_places, m_clock, nullptr);
        QVERIFY(isRefused(askedWithout(m_git)));
        QCOMPARE(decisions(),
                 (QList<TokenDecision>{TokenDecision::NobodyToAsk, TokenDecision::NobodyToAsk}));
    }

    void aQuestionThatFailsAllowsNothing()
    {
        askTools();
        const Result<void> asked
            = askedWith(m_git, fail(ErrorKind::Internal, QStringLiteral("no display")));
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, ErrorKind::Internal);
    }

    void whereNobodyCanTellNobodyMay()
    {
        putFile(settingsFile(m_places), "{");
        const Result<void> unclear = askedWithout(m_git);
        QVERIFY(!unclear);
        QCOMPARE(unclear.error().kind, ErrorKind::Misconfigured);
        askTools();
        putFile(m_places.data + QStringLiteral("/grants.json"), R"({"version":2,"grants":[]})");
        const Result<void> newer = askedWithout(m_git);
        QVERIFY(!newer);
        QCOMPARE(newer.error().kind, ErrorKind::Misconfigured);
        QVERIFY(m_person->asked.isEmpty());
    }

    /// A full disk would end every session.
    void aJournalThatIsInTheWayKeepsNobody()
    {
        QVERIFY(QDir().mkpath(m_places.state + QStringLiteral("/journal.jsonl")));
        QVERIFY(askedWithout(m_git));
    }

    void whatIsRememberedCountsInTheNextProcess()
    {
        askTools();
        QVERIFY(askedWith(m_git, ConsentAnswer::AlwaysAllow));
        m_consent = std::make_unique<Consent>(m_places, m_clock, nullptr);
        QVERIFY(askedWithout(m_git));
    }
};

QTEST_GUILESS_MAIN(ConsentTest)
#include "consent_test.moc"
