#include "accounts/account_index.h"
#include "accounts/account_store.h"
#include "accounts/session_record.h"
#include "support/problem.h"
#include "support/test_environment.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace lanyard;

using Where = AccountStore::Position::Where;

/// What a person arranges in the list of accounts: names, order, and the one by default.
class AccountArrangementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        begin({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    }
    void cleanup()
    {
        m_other.reset();
        m_store.reset();
        m_environment.reset();
    }

    void anAccountIsFoundByItsNewName()
    {
        QSignalSpy changed(m_store->account(QStringLiteral("id-a")), &Account::changed);
        QVERIFY(!rename(QStringLiteral("id-a"), QStringLiteral("work")));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(names(*m_store),
                 (QStringList{QStringLiteral("work"), QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(m_store->find(QStringLiteral("work")).value()->id(), QStringLiteral("id-a"));
        QVERIFY(!m_store->find(QStringLiteral("a")));
        QCOMPARE(names(*anotherProcess()), names(*m_store));
    }

    void aNameMayBeGivenAgain()
    {
        QVERIFY(!rename(QStringLiteral("id-a"), QStringLiteral("a")));
        QVERIFY(!rename(QStringLiteral("id-a"), QStringLiteral("work")));
        QVERIFY(!rename(QStringLiteral("id-b"), QStringLiteral("a")));
        QCOMPARE(names(*anotherProcess()),
                 (QStringList{QStringLiteral("work"), QStringLiteral("a"), QStringLiteral("c")}));
    }

    void aNameThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("plain") << QStringLiteral("Work_2.b-c") << false;
        QTest::newRow("64 characters") << QString(64, u'x') << false;
        QTest::newRow("65 characters") << QString(65, u'x') << true;
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("a path") << QStringLiteral("../b") << true;
        QTest::newRow("an option") << QStringLiteral("-b") << true;
        QTest::newRow("an e-mail") << QStringLiteral("b@example.org") << true;
        QTest::newRow("two words") << QStringLiteral("my work") << true;
        QTest::newRow("right to left") << QStringLiteral("work\u202e") << true;
        QTest::newRow("a line break") << QStringLiteral("work\n") << true;
        QTest::newRow("another's") << QStringLiteral("b") << true;
    }
    void aNameThatIsNoneIsRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isRefused);
        const auto error = rename(QStringLiteral("id-a"), name);
        QCOMPARE(error.has_value(), isRefused);
        QCOMPARE(names(*m_store).first(), isRefused ? QStringLiteral("a") : name);
        QCOMPARE(names(*anotherProcess()), names(*m_store));
        if (isRefused) {
            QCOMPARE(error->kind, ErrorKind::Misconfigured);
        }
    }

    /// Another process took the name, or the account, after we had looked.
    void theListOnDiskDecides()
    {
        m_other = anotherProcess();
        QVERIFY(!rename(QStringLiteral("id-b"), QStringLiteral("work"), m_other.get()));
        QCOMPARE(rename(QStringLiteral("id-a"), QStringLiteral("work")).value().kind,
                 ErrorKind::Misconfigured);
        QCOMPARE(names(*m_store),
                 (QStringList{QStringLiteral("a"), QStringLiteral("work"), QStringLiteral("c")}));
        removeElsewhere(QStringLiteral("id-a"));
        QCOMPARE(rename(QStringLiteral("id-a"), QStringLiteral("new")).value().kind,
                 ErrorKind::NotFound);
        QCOMPARE(move(QStringLiteral("id-b"), {Where::Before, QStringLiteral("id-a")}).value().kind,
                 ErrorKind::NotFound);
        QCOMPARE(setDefault(QStringLiteral("id-a")).value().kind, ErrorKind::NotFound);
        QCOMPARE(names(*m_store), (QStringList{QStringLiteral("work"), QStringLiteral("c")}));
    }

    /// It has loaded the old one, and saves what became of its session.
    void nothingThatIsSavedTakesANameBack()
    {
        QVERIFY(!setDefault(QStringLiteral("id-b")));
        m_other = anotherProcess();
        QVERIFY(!rename(QStringLiteral("id-a"), QStringLiteral("work")));
        QVERIFY(!setDefault(QStringLiteral("id-a")));
        bool isAnswered = false;
        for (const char *id : {"id-a", "id-b"}) {
            isAnswered = false;
            m_environment->vault.put(sessionKey(QLatin1String(id)), sessionThatRanOut(id));
            m_other->account(QLatin1String(id))
                ->ensureFresh(Account::Freshness::IfStale, this, [&](const Result<void> &fresh) {
                    QCOMPARE(fresh.error().kind, ErrorKind::SignInRequired);
                    isAnswered = true;
                });
            QTRY_VERIFY(isAnswered);
        }
        const auto now = AccountIndex(m_environment->places).load();
        QVERIFY(now->entries.first().signInRequired);
        QCOMPARE(now->entries.first().name, QStringLiteral("work"));
        QVERIFY(now->entries.first().isDefault);
        QVERIFY(!now->entries.at(1).isDefault);
    }

    void theOnlyAccountIsMeantByDefault()
    {
        QVERIFY(!m_store->defaultAccount());
        removeElsewhere(QStringLiteral("id-a"));
        removeElsewhere(QStringLiteral("id-b"));
        QVERIFY(m_store->load());
        QCOMPARE(m_store->defaultAccount()->id(), QStringLiteral("id-c"));
    }

    void oneAccountIsTheDefault()
    {
        QVERIFY(!setDefault(QStringLiteral("id-b")));
        QCOMPARE(m_store->defaultAccount()->id(), QStringLiteral("id-b"));
        QVERIFY(!setDefault(QStringLiteral("id-c")));
        QCOMPARE(m_store->defaultAccount()->id(), QStringLiteral("id-c"));
        QCOMPARE(anotherProcess()->defaultAccount()->id(), QStringLiteral("id-c"));
        QVERIFY(!m_store->account(QStringLiteral("id-b"))->entry().isDefault);
        QVERIFY(!setDefault({}));
        QVERIFY(!m_store->defaultAccount());
        QVERIFY(!anotherProcess()->defaultAccount());
    }

    void theDefaultGoesWithItsAccount()
    {
        QVERIFY(!setDefault(QStringLiteral("id-b")));
        removeElsewhere(QStringLiteral("id-b"));
        QVERIFY(m_store->load());
        QVERIFY(!m_store->defaultAccount());
    }

    void movesOneAccount_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Where>("where");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("order");
        const auto row = [](const char *title, const char *id, Where where, const char *other,
                            const char *order) {
            QTest::newRow(title) << QString::fromLatin1(id) << where << QString::fromLatin1(other)
                                 << QString::fromLatin1(order);
        };
        row("to the top", "id-c", Where::First, "", "cab");
        row("to the end", "id-a", Where::Last, "", "bca");
        row("up", "id-c", Where::Before, "id-b", "acb");
        row("down", "id-a", Where::After, "id-b", "bac");
        row("before the next", "id-a", Where::Before, "id-b", "abc");
        row("after itself", "id-a", Where::After, "id-a", "abc");
        row("the first to the top", "id-a", Where::First, "", "abc");
    }
    void movesOneAccount()
    {
        QFETCH(const QString, id);
        QFETCH(const Where, where);
        QFETCH(const QString, other);
        QFETCH(const QString, order);
        QSignalSpy ordered(m_store.get(), &AccountStore::orderChanged);
        QVERIFY(!move(id, {where, other}));
        QCOMPARE(names(*m_store).join(QString()), order);
        QCOMPARE(names(*anotherProcess()), names(*m_store));
        QCOMPARE(ordered.isEmpty(), order == QStringLiteral("abc"));
    }

    void anOrderFromElsewhereIsNoticed()
    {
        m_other = anotherProcess();
        QSignalSpy ordered(m_other.get(), &AccountStore::orderChanged);
        QVERIFY(!move(QStringLiteral("id-c"), {Where::First}));
        QVERIFY(m_other->load());
        QCOMPARE(ordered.size(), 1);
        QCOMPARE(names(*m_other), names(*m_store));
        removeElsewhere(QStringLiteral("id-a")); // which is no new order
        QVERIFY(m_other->load());
        QCOMPARE(ordered.size(), 1);
    }

    /// While another process adds accounts, two more of this kind rename and move.
    void losesNothingBetweenProcesses()
    {
        m_other = anotherProcess();
        QProcess writer;
        writer.start(QStringLiteral(ACCOUNT_INDEX_WRITER),
                     {m_environment->folder.path(), QStringLiteral("new"), QStringLiteral("40")});
        QVERIFY(writer.waitForStarted());
        int answered = 0;
        const auto count = [&answered](const Result<void> &result) {
            QVERIFY2(result, qPrintable(problemOf(result)));
            ++answered;
        };
        constexpr int rounds = 8;
        for (int round = 1; round <= rounds; ++round) {
            m_store->rename(QStringLiteral("id-a"), QStringLiteral("a-%1").arg(round), this, count);
            m_store->move(QStringLiteral("id-a"), {Where::First}, this, count);
            m_other->rename(QStringLiteral("id-b"), QStringLiteral("b-%1").arg(round), this, count);
            m_other->setDefault(QStringLiteral("id-b"), this, count);
        }
        QTRY_COMPARE(answered, 4 * rounds);
        QVERIFY(writer.state() == QProcess::NotRunning || writer.waitForFinished());
        QCOMPARE(writer.exitCode(), 0);
        const auto last = anotherProcess();
        const QStringList all = names(*last);
        QCOMPARE(all.size(), 43);
        QCOMPARE(last->accounts().first()->id(), QStringLiteral("id-a"));
        QVERIFY(last->account(QStringLiteral("id-a"))->name().startsWith(QStringLiteral("a-")));
        QVERIFY(last->account(QStringLiteral("id-b"))->name().startsWith(QStringLiteral("b-")));
        QCOMPARE(last->defaultAccount()->id(), QStringLiteral("id-b"));
        QVERIFY(all.contains(QStringLiteral("c")));
        for (int number = 1; number <= 40; ++number) {
            QVERIFY(all.contains(QStringLiteral("new-%1").arg(number)));
        }
    }

private:
    void begin(const QStringList &accounts)
    {
        QVERIFY(
            AccountIndex(m_environment->places).update([&accounts](QList<AccountEntry> &entries) {
                for (const QString &name : accounts) {
                    AccountEntry entry;
                    entry.id = QStringLiteral("id-") + name;
                    entry.name = name;
                    entry.issuer = QStringLiteral("https://id.example");
                    entry.subject = name;
                    entries.append(entry);
                }
            }));
        m_store = anotherProcess();
    }
    /// Of a provider that gave no refresh token.
    [[nodiscard]] Secret sessionThatRanOut(const QByteArray &accountId) const
    {
        SessionRecord session;
        session.issuer = QStringLiteral("https://id.example");
        session.subject = QString::fromLatin1(accountId.sliced(3));
        session.client.clientId = QStringLiteral("lanyard-test");
        session.provider.tokenEndpoint = QUrl(QStringLiteral("https://id.example/token"));
        session.accessToken = Secret(QByteArray("access"));
        session.accessTokenExpiresAt = m_environment->clock.now();
        return session.toBytes();
    }
    [[nodiscard]] std::unique_ptr<AccountStore> anotherProcess() const
    {
        auto store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        [&] { QVERIFY(store->load()); }();
        return store;
    }
    void removeElsewhere(const QString &id)
    {
        QVERIFY(AccountIndex(m_environment->places).update([&id](QList<AccountEntry> &entries) {
            erase_if(entries, [&id](const AccountEntry &entry) { return entry.id == id; });
        }));
    }
    [[nodiscard]] static QStringList names(const AccountStore &store)
    {
        QStringList names;
        for (const AccountEntry &entry : store.entries()) {
            names.append(entry.name);
        }
        return names;
    }

    /// The error; nullopt = done.
    std::optional<Error> rename(const QString &id, const QString &name,
                                AccountStore *store = nullptr)
    {
        return await([&](Reply<void> reply) {
            (store ? store : m_store.get())->rename(id, name, this, std::move(reply));
        });
    }
    std::optional<Error> setDefault(const QString &id)
    {
        return await([&](Reply<void> reply) { m_store->setDefault(id, this, std::move(reply)); });
    }
    std::optional<Error> move(const QString &id, const AccountStore::Position &position)
    {
        return await(
            [&](Reply<void> reply) { m_store->move(id, position, this, std::move(reply)); });
    }
    std::optional<Error> await(const std::function<void(Reply<void>)> &call)
    {
        std::optional<Result<void>> result;
        call([&result](const Result<void> &answer) { result = answer; });
        [&] { QTRY_VERIFY(result); }();
        return *result ? std::nullopt : std::optional(result->error());
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<AccountStore> m_other;
};

QTEST_GUILESS_MAIN(AccountArrangementTest)
#include "account_arrangement_test.moc"
