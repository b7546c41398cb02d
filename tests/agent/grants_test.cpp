#include "agent/grants.h"
#include "support/files.h"
#include "support/patience.h"
#include "support/problem.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <optional>

using namespace lanyard;

namespace {

const QDateTime kNow(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc());

TokenWish gitsWish()
{
    TokenWish wish;
    wish.caller.program = QStringLiteral("/usr/bin/git");
    wish.caller.isProgramThere = true;
    wish.caller.command = QStringLiteral("git");
    wish.accountId = QStringLiteral("a1");
    wish.accountName = QStringLiteral("work");
    wish.scope = {QStringLiteral("openid"), QStringLiteral("read")};
    return wish;
}

Grant gitsGrant(const std::optional<QDateTime> &until = std::nullopt)
{
    return grantFor(gitsWish(), kNow, until).value();
}

} // namespace

/// What the person allowed, for which program and how long.
class GrantsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Grants> m_grants;
    QString m_file;

    [[nodiscard]] Result<void> outcomeOf(const std::function<void(Reply<void>)> &call)
    {
        std::optional<Result<void>> outcome;
        call([&outcome](const Result<void> &done) { outcome = done; });
        return QTest::qWaitFor([&outcome] { return outcome.has_value(); }, kPatience)
            ? *outcome
            : fail(ErrorKind::Internal, QStringLiteral("no reply"));
    }
    [[nodiscard]] Result<void> add(const Grant &grant)
    {
        return outcomeOf([&](Reply<void> reply) { m_grants->add(grant, this, std::move(reply)); });
    }
    [[nodiscard]] Result<void> remove(const QList<Grant> &grants)
    {
        return outcomeOf(
            [&](Reply<void> reply) { m_grants->remove(grants, this, std::move(reply)); });
    }
    [[nodiscard]] QList<Grant> kept() const
    {
        const auto loaded = m_grants->load();
        return loaded ? loaded->grants : QList<Grant>();
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        const Places places = Places::below(m_root->filePath(QStringLiteral("own")));
        m_grants = std::make_unique<Grants>(places);
        m_file = places.data + QStringLiteral("/grants.json");
    }

    void thereIsNoneAtFirst()
    {
        const auto loaded = m_grants->load();
        QVERIFY2(loaded, qPrintable(problemOf(loaded)));
        QVERIFY(loaded->grants.isEmpty());
        QVERIFY(!QFile::exists(m_file));
    }

    void keepsThemUntilTheyAreRevoked()
    {
        Grant other = gitsGrant(kNow.addSecs(3600));
        other.program = QStringLiteral("/usr/bin/kubectl");
        other.resource = QStringLiteral("https://api.example.com");
        QVERIFY(add(gitsGrant()));
        QVERIFY(add(other));
        QCOMPARE(kept(), (QList<Grant>{gitsGrant(), other}));
        QVERIFY(remove({gitsGrant()}));
        QCOMPARE(kept(), QList<Grant>{other});
        QVERIFY(remove({gitsGrant()})); // it is gone, as was asked for
        QCOMPARE(kept(), QList<Grant>{other});
    }

    void oneThatSaysMoreTakesTheOthersPlace()
    {
        QVERIFY(add(gitsGrant(kNow.addSecs(60))));
        Grant more = gitsGrant();
        more.scope += QStringLiteral("write");
        QVERIFY(add(more));
        QCOMPARE(kept(), QList<Grant>{more});
        // One that says less for longer, or anything of something else, stands beside it.
        QVERIFY(add(gitsGrant(kNow.addSecs(60))));
        QCOMPARE(kept().size(), 2);
        Grant another = more;
        another.accountId = QStringLiteral("b2");
        QVERIFY(add(another));
        QCOMPARE(kept().size(), 3);
    }

    void oneThatHasRunOutGoesWithTheNext()
    {
        QVERIFY(add(gitsGrant(kNow.addSecs(60))));
        Grant later = gitsGrant();
        later.since = kNow.addSecs(60);
        later.program = QStringLiteral("/usr/bin/kubectl");
        QVERIFY(add(later));
        QCOMPARE(kept(), QList<Grant>{later});
    }

    /// It stays on the list, and what is granted to others does not take it away.
    void aSuspendedOneIsOfNoEffectUntilItIsGrantedAnew()
    {
        QVERIFY(add(gitsGrant()));
        QVERIFY(outcomeOf([&](Reply<void> reply) { m_grants->suspend(this, std::move(reply)); }));
        Grant suspended = gitsGrant();
        suspended.isSuspended = true;
        QCOMPARE(kept(), QList<Grant>{suspended});
        QVERIFY(!isInForce(kept().first(), kNow));
        Grant another = gitsGrant();
        another.program = QStringLiteral("/usr/bin/kubectl");
        QVERIFY(add(another));
        QCOMPARE(kept(), (QList<Grant>{suspended, another}));
        QVERIFY(add(gitsGrant()));
        QCOMPARE(kept(), (QList<Grant>{another, gitsGrant()}));
    }

    void withoutGrantsThereIsNothingToSuspend()
    {
        QVERIFY(outcomeOf([&](Reply<void> reply) { m_grants->suspend(this, std::move(reply)); }));
        QVERIFY(!QFile::exists(m_file));
    }

    void runsOutToTheSecond()
    {
        const Grant grant = gitsGrant(kNow.addSecs(60));
        QVERIFY(isInForce(grant, kNow.addSecs(59)));
        QVERIFY(!isInForce(grant, kNow.addSecs(60)));
        QVERIFY(isInForce(gitsGrant(), kNow.addYears(100)));
    }

    /// Of one that says no scope, nobody knows what an unlimited token can do.
    void oneThatIsNarrowIsForNarrowTokensAlone()
    {
        TokenWish narrow = gitsWish();
        narrow.isScopeNarrowed = true;
        const auto grant = grantFor(narrow, gitsGrant().since, std::nullopt);
        QVERIFY(grant && covers(*grant, narrow));
        TokenWish unlimited = gitsWish();
        QVERIFY(!covers(*grant, unlimited));
        unlimited.scope.clear();
        QVERIFY(!covers(*grant, unlimited));
        QVERIFY(covers(gitsGrant(), narrow)); // whoever may have all may have less
        const auto kept = parseGrantList(grantListBytes({*grant}));
        QVERIFY(kept && kept->first().isScopeNarrowed);
    }

    void coversWhatWasAllowedAndNothingElse_data()
    {
        QTest::addColumn<TokenWish>("wish");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, bool expected, auto change) {
            TokenWish wish = gitsWish();
            change(wish);
            QTest::newRow(name) << wish << expected;
        };
        row("the same", true, [](TokenWish &) {});
        row("from another terminal", true,
            [](TokenWish &wish) { wish.caller.terminal = QStringLiteral("/dev/pts/9"); });
        row("less", true, [](TokenWish &wish) { wish.scope.removeLast(); });
        row("more", false, [](TokenWish &wish) { wish.scope += QStringLiteral("write"); });
        row("another program", false,
            [](TokenWish &wish) { wish.caller.program = QStringLiteral("/tmp/git"); });
        row("another name for itself", true,
            [](TokenWish &wish) { wish.caller.command = QStringLiteral("tig"); });
        row("a file that is not there any more", false,
            [](TokenWish &wish) { wish.caller.isProgramThere = false; });
        row("a hidden program", false, [](TokenWish &wish) { wish.caller.program.clear(); });
        row("another account", false,
            [](TokenWish &wish) { wish.accountId = QStringLiteral("b2"); });
        row("one API alone", false,
            [](TokenWish &wish) { wish.resource = QStringLiteral("https://api.example.com"); });
    }
    void coversWhatWasAllowedAndNothingElse()
    {
        QFETCH(const TokenWish, wish);
        QFETCH(const bool, expected);
        QCOMPARE(covers(gitsGrant(), wish), expected);
    }

    void aProgramWithoutAPathHasNone()
    {
        TokenWish wish = gitsWish();
        wish.caller.isProgramThere = false;
        QVERIFY(!grantFor(wish, kNow, std::nullopt));
        wish = gitsWish();
        wish.caller.program.clear();
        QVERIFY(!grantFor(wish, kNow, std::nullopt));
    }

    void aDamagedFileIsSetAsideAndGrantsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no version") << QByteArray(R"({"grants":[]})");
        QTest::newRow("no list") << QByteArray(R"({"version":1})");
        QTest::newRow("no object") << QByteArray(R"({"version":1,"grants":[1]})");
        const auto row
            = [](const char *name, const char *what, const char *with) {
                  QTest::newRow(name)
                      << grantListBytes({gitsGrant(kNow.addSecs(60))}).replace(what, with);
              };
        row("a program without a folder", "/usr/bin/git", "git");
        row("no program", "\"program\"", "\"programme\"");
        row("an account that is no name", "\"a1\"", "\"../a1\"");
        row("no account", "\"account\"", "\"acount\"");
        row("no scope", "\"scope\"", "\"scopes\"");
        row("a scope that is a text", "[", "{\"x\": [");
        row("no end that is known", "\"until\"", "\"untill\"");
        row("an end that is no time", "2026-01-02T03:05:05.000Z", "never");
        row("no beginning", "\"since\"", "\"sinse\"");
    }
    void aDamagedFileIsSetAsideAndGrantsNothing()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(bytes != grantListBytes({gitsGrant(kNow.addSecs(60))}));
        putFile(m_file, bytes);
        const auto loaded = m_grants->load();
        QVERIFY2(loaded, qPrintable(problemOf(loaded)));
        QVERIFY(loaded->grants.isEmpty());
        QCOMPARE(loaded->setAside, m_file + QStringLiteral(".broken-1"));
        QCOMPARE(contentOf(loaded->setAside), bytes);
        QVERIFY(!QFile::exists(m_file));
        putFile(m_file, bytes); // and where it is to be changed
        QVERIFY(add(gitsGrant()));
        QCOMPARE(kept(), QList<Grant>{gitsGrant()});
        QCOMPARE(contentOf(m_file + QStringLiteral(".broken-2")), bytes);
    }

    void aNewerOneStaysAsItIs()
    {
        const QByteArray newer(R"({"version":2,"grants":[]})");
        putFile(m_file, newer);
        for (const Result<void> &outcome :
             {m_grants->load().map([](const Grants::Loaded &) {}), add(gitsGrant())}) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ErrorKind::Misconfigured);
            QVERIFY2(outcome.error().detail.contains(m_file), qPrintable(outcome.error().detail));
        }
        QCOMPARE(contentOf(m_file), newer);
    }

    void whatCannotBeWrittenIsSaid()
    {
        putFile(QFileInfo(m_file).path(), "in the way");
        const Result<void> added = add(gitsGrant());
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Misconfigured);
    }
};

QTEST_GUILESS_MAIN(GrantsTest)
#include "grants_test.moc"
