#include "accounts/account_index.h"
#include "ui/window_fixture.h"

#include <QListView>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

using Person = WindowFixture::Person;

/// Other processes change the list of accounts while the window looks at it.
class OthersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_index = std::make_unique<AccountIndex>(Places::below(m_fixture->folder.path()));
    }
    void cleanup() { m_fixture.reset(); }

    void anAccountOfAnotherProcessAppears()
    {
        m_fixture->openWindow();
        QVERIFY(!list()->isVisible());
        addByAnotherProcess(QStringLiteral("other"), 1);
        QTRY_COMPARE(rows(), QStringList(QStringLiteral("other-1")));
        QVERIFY(list()->isVisible());
        QCOMPARE(m_fixture->title(), QStringLiteral("Add an account")); // the page stays
    }

    void whoSignsInFirstElsewhereIsSeenToo()
    {
        QVERIFY(QDir(m_fixture->folder.path()).removeRecursively()); // there is not even a folder
        m_fixture->openWindow();
        addByAnotherProcess(QStringLiteral("first"), 2);
        QTRY_COMPARE(rows().size(), 2);
    }

    void nothingMovesUnderThePerson()
    {
        addByAnotherProcess(QStringLiteral("before"), 30);
        m_fixture->openWindow();
        QTRY_COMPARE(rows().size(), 30);
        Q_EMIT list()->clicked(list()->model()->index(20, 0));
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("before-21"));
        list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum() / 2);
        const int scrolled = list()->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        list()->setFocus();
        QSignalSpy resets(list()->model(), &QAbstractItemModel::modelReset);

        addByAnotherProcess(QStringLiteral("new"), 3);
        removeElsewhere(QStringLiteral("before-30"));
        QTRY_COMPARE(rows().size(), 32);
        QVERIFY(rows().contains(QStringLiteral("new-3")));
        QTRY_VERIFY(!rows().contains(QStringLiteral("before-30")));
        QCOMPARE(list()->verticalScrollBar()->value(), scrolled);
        QCOMPARE(list()->currentIndex().row(), 20);
        QVERIFY(list()->hasFocus());
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("before-21"));
        QVERIFY(resets.isEmpty());
        QCOMPARE(m_fixture->barTitle(), QString());
    }

    void aNewNameIsShownWhereItStands()
    {
        addByAnotherProcess(QStringLiteral("who"), 2);
        m_fixture->openWindow();
        QTRY_COMPARE(rows().size(), 2);
        QVERIFY(m_index->update([](QList<AccountEntry> &entries) {
            entries.first().displayName = QStringLiteral("Ada Lovelace");
            entries.first().signInRequired = true;
        }));
        QTRY_COMPARE(rows(),
                     QStringList({QStringLiteral("Ada Lovelace"), QStringLiteral("who-2")}));
        QTRY_COMPARE(m_fixture->text("name"), QStringLiteral("Ada Lovelace"));
        QVERIFY(m_fixture->text("status").startsWith(QStringLiteral("Sign in again")));
    }

    void theAccountOnThePageIsSignedOutElsewhere()
    {
        addByAnotherProcess(QStringLiteral("who"), 2);
        QVERIFY(m_index->update([](QList<AccountEntry> &entries) {
            for (AccountEntry &entry : entries) {
                entry.signInRequired = true; // so that no account says that its session is missing
            }
        }));
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->text("subject"), QStringLiteral("who-1"));
        removeElsewhere(QStringLiteral("who-1"));
        QTRY_COMPARE(m_fixture->text("subject"), QStringLiteral("who-2"));
        QCOMPARE(m_fixture->barTitle(), QStringLiteral("Signed out here"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("Another program on this computer signed who-1 out."));
        removeElsewhere(QStringLiteral("who-2"));
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Sign in to get started"));
        QCOMPARE(m_fixture->barTitle(), QStringLiteral("Signed out here"));
        QVERIFY(!list()->isVisible());
    }

    void anAccountThatIsNotOnThePageGoesSilently()
    {
        addByAnotherProcess(QStringLiteral("who"), 2);
        m_fixture->openWindow();
        QTRY_COMPARE(rows().size(), 2);
        removeElsewhere(QStringLiteral("who-2"));
        QTRY_COMPARE(rows().size(), 1);
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("who-1"));
        QVERIFY(!m_fixture->barTitle().startsWith(QStringLiteral("Signed out")));
    }

    void theQuestionWhetherToSignOutEndsWithTheAccount()
    {
        addByAnotherProcess(QStringLiteral("who"), 1);
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->text("subject"), QStringLiteral("who-1"));
        m_fixture->click("signOutButton");
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign out who-1?"));
        removeElsewhere(QStringLiteral("who-1"));
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Sign in to get started"));
    }

    void ourOwnSignOutIsToldOnce()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->click("signOutButton");
        m_fixture->click("signOutNowButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed out here"));
        QVERIFY(m_fixture->barBody().startsWith(QStringLiteral("Demo can’t be told from here")));
    }

    void aSignInThatIsGoingOnIsNotDisturbed()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        addByAnotherProcess(QStringLiteral("other"), 1);
        QTRY_COMPARE(rows().size(), 1);
        QCOMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        m_fixture->expectSignIn();
        m_fixture->visitRedirect(QStringLiteral("code=code-1"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(rows().size(), 2);
    }

private:
    [[nodiscard]] QListView *list() const { return m_fixture->window->findChild<QListView *>(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        const QAbstractItemModel *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            names += model->index(row, 0).data().toString();
        }
        return names;
    }
    void addByAnotherProcess(const QString &name, int count)
    {
        QProcess writer;
        writer.start(QStringLiteral(ACCOUNT_INDEX_WRITER),
                     {m_fixture->folder.path(), name, QString::number(count)});
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitCode(), 0);
    }
    void removeElsewhere(const QString &id)
    {
        QVERIFY(m_index->update([&id](QList<AccountEntry> &entries) {
            erase_if(entries, [&id](const AccountEntry &entry) { return entry.id == id; });
        }));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<AccountIndex> m_index;
};

QTEST_MAIN(OthersTest)
#include "others_test.moc"
