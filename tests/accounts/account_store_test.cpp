#include "accounts/account_store.h"
#include "io/memory_vault.h"
#include "support/files.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

class AccountStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
    }

    void cleanup()
    {
        m_store.reset();
        m_environment.reset();
    }

    void beginsEmptyAndTouchesNoVault()
    {
        QVERIFY(m_store->load());
        QVERIFY(m_store->accounts().isEmpty());
        QVERIFY(m_environment->vault.calls().isEmpty());
        QCOMPARE(m_store->indexSetAside(), QString());
    }

    /// On disk it would lead to nothing, once the process has ended.
    void listsInMemoryWhatTheVaultForgets()
    {
        MemoryVault memory;
        Environment environment = m_environment->environment();
        AccountStore store({environment.clock, environment.random, environment.network,
                            environment.browser, memory},
                           Places::below(m_environment->folder.filePath(QStringLiteral("other"))));
        QVERIFY(store.load());
        store.follow();
        QVERIFY(store.accounts().isEmpty());
        QVERIFY(store.probeIndex());
        QVERIFY(!QFile::exists(m_environment->folder.filePath(QStringLiteral("other"))));
    }

    void listsWhatTheIndexHoldsInItsOrder()
    {
        write({entry("b", "work"), entry("a", "home")});
        QSignalSpy added(m_store.get(), &AccountStore::accountAdded);
        QVERIFY(m_store->load());
        QCOMPARE(m_store->accounts().size(), 2);
        QCOMPARE(m_store->accounts().first()->name(), QStringLiteral("work"));
        QCOMPARE(m_store->account(QStringLiteral("a"))->name(), QStringLiteral("home"));
        QCOMPARE(m_store->account(QStringLiteral("c")), nullptr);
        QVERIFY(added.isEmpty()); // whoever loads first looks at accounts()
        QVERIFY(m_environment->vault.calls().isEmpty());
    }

    void setsACorruptIndexAside()
    {
        write({entry("a", "home")});
        putFile(m_environment->places.data + QLatin1String("/accounts.json"), "{ not json");
        QVERIFY(m_store->load());
        QVERIFY(m_store->accounts().isEmpty());
        QVERIFY(QFile::exists(m_store->indexSetAside()));
    }

    void findsByNameOrByAnEmailThatIsUnique()
    {
        write({entry("a", "home", "ada@example.org"), entry("b", "work", "both@example.org"),
               entry("c", "spare", "both@example.org")});
        QVERIFY(m_store->load());
        QCOMPARE(m_store->find(QStringLiteral("work")).value()->id(), QStringLiteral("b"));
        QCOMPARE(m_store->find(QStringLiteral("Ada@Example.org")).value()->id(),
                 QStringLiteral("a"));
        for (const char *unknown : {"both@example.org", "nobody", ""}) {
            const auto found = m_store->find(QString::fromLatin1(unknown));
            QVERIFY(!found);
            QCOMPARE(found.error().kind, ErrorKind::NotFound);
        }
    }

    void followsWhatOtherProcessesDo()
    {
        QVERIFY(m_store->load());
        m_store->follow();
        QSignalSpy added(m_store.get(), &AccountStore::accountAdded);
        QSignalSpy removed(m_store.get(), &AccountStore::accountRemoved);
        write({entry("a", "home")});
        QTRY_COMPARE(added.size(), 1);
        write({});
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(m_environment->vault.calls().isEmpty());
    }

    void saysNothingAboutWhatStayedTheSame()
    {
        write({entry("a", "home"), entry("b", "work")});
        QVERIFY(m_store->load());
        QSignalSpy same(m_store->account(QStringLiteral("a")), &Account::changed);
        QSignalSpy other(m_store->account(QStringLiteral("b")), &Account::changed);
        write({entry("a", "home"), entry("b", "office")});
        QVERIFY(m_store->load());
        QVERIFY(same.isEmpty());
        QCOMPARE(other.size(), 1);
    }

    void takesInWhatOtherProcessesChanged()
    {
        write({entry("a", "home"), entry("b", "work")});
        QVERIFY(m_store->load());
        const QPointer<Account> gone = m_store->account(QStringLiteral("a"));
        Account *stays = m_store->account(QStringLiteral("b"));
        QSignalSpy added(m_store.get(), &AccountStore::accountAdded);
        QSignalSpy removed(m_store.get(), &AccountStore::accountRemoved);
        QSignalSpy changed(stays, &Account::changed);
        // Whoever is told looks at a list that is whole.
        qsizetype seen = 0;
        connect(stays, &Account::changed, this, [&] { seen = m_store->accounts().size(); });

        AccountEntry required = entry("b", "office");
        required.signInRequired = true;
        write({required, entry("c", "spare")});
        QVERIFY(m_store->load());
        QCOMPARE(seen, 2);
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().first().toString(), QStringLiteral("c"));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().toString(), QStringLiteral("a"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(stays->name(), QStringLiteral("office"));
        QCOMPARE(stays->state(), Account::State::SignInRequired);
        QTRY_VERIFY(gone.isNull());
    }

    void noticesThatAnotherProcessSignedInAgain()
    {
        AccountEntry required = entry("a", "home");
        required.signInRequired = true;
        write({required});
        QVERIFY(m_store->load());
        Account *account = m_store->accounts().first();
        QCOMPARE(account->state(), Account::State::SignInRequired);
        write({entry("a", "home")});
        QVERIFY(m_store->load());
        QCOMPARE(account->state(), Account::State::SignedIn);
    }

    void isIdleAtOnceWhereNothingIsLeft()
    {
        QVERIFY(m_store->load());
        bool isIdle = false;
        m_store->whenIdle(this, [&](const Result<void> &) { isIdle = true; });
        QVERIFY(!isIdle); // never before the call returns
        QTRY_VERIFY(isIdle);
    }

    void isNotIdleWhileABrowserWaitsForItsPage()
    {
        QVERIFY(m_store->load());
        ScriptedProvider provider(m_environment->clock);
        provider.publish();
        provider.expectSignIn();
        m_environment->browser.onOpen([&](const QUrl &url) { provider.approve(url); });
        const auto signIn = m_store->startSignIn({provider.provider()});
        QSignalSpy finished(signIn.get(), &SignIn::finished);
        bool isIdle = false;
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(signIn->result(), qPrintable(problemOf(signIn->result())));
        m_store->whenIdle(this, [&](const Result<void> &) { isIdle = true; });
        QTRY_VERIFY(isIdle);
        QTRY_VERIFY(provider.page().contains("signed in")); // its bytes were on the way
    }

    /// Also where the person closes the tab: the listener gives up after some seconds.
    void isIdleWhenNobodyComesForThePage()
    {
        QVERIFY(m_store->load());
        ScriptedProvider provider(m_environment->clock);
        provider.publish();
        provider.expectSignIn();
        m_environment->browser.onOpen(
            [&](const QUrl &url) { provider.approveAndCloseTheTab(url); });
        const auto signIn = m_store->startSignIn({provider.provider()});
        QSignalSpy finished(signIn.get(), &SignIn::finished);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(signIn->result(), qPrintable(problemOf(signIn->result())));
        bool isIdle = false;
        m_store->whenIdle(this, [&](const Result<void> &) { isIdle = true; });
        QCoreApplication::processEvents();
        QVERIFY(!isIdle);
        m_environment->clock.advance(6s);
        QTRY_VERIFY(isIdle);
    }

private:
    static AccountEntry entry(const char *id, const char *name, const char *email = "")
    {
        AccountEntry entry;
        entry.id = QString::fromLatin1(id);
        entry.name = QString::fromLatin1(name);
        entry.providerId = QStringLiteral("acme");
        entry.providerName = QStringLiteral("Acme");
        entry.issuer = QStringLiteral("https://op.example");
        entry.clientId = QStringLiteral("client-1");
        entry.subject = QLatin1String("subject of ") + entry.id;
        entry.email = QString::fromLatin1(email);
        entry.signedInAt
            = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
        return entry;
    }

    void write(const QList<AccountEntry> &entries)
    {
        AccountIndex index(m_environment->places);
        QVERIFY(index.update([&](QList<AccountEntry> &there) { there = entries; }));
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<AccountStore> m_store;
};

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "account_store_test.moc"
