#include "accounts/account_index.h"
#include "support/patience.h"
#include "ui/info_bar.h"
#include "ui/page.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QDir>
#include <QKeySequence>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

/// What a person arranges in the window: names, the account by default, the order; and signing out
/// of many.
class ArrangementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_index = std::make_unique<AccountIndex>(Places::below(m_fixture->folder.path()));
    }
    void cleanup() { m_fixture.reset(); }

    void anAccountGetsAnotherName()
    {
        open(2);
        QCOMPARE(m_fixture->text("toolName"), QStringLiteral("a1"));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F2);
        QCOMPARE(m_fixture->title(), QStringLiteral("Rename Person 1"));
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field()));
        QCOMPARE(field()->selectedText(), QStringLiteral("a1")); // typing replaces it
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        QTest::keyClicks(field(), QStringLiteral("work"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Renamed"));
        QCOMPARE(m_fixture->text("toolName"), QStringLiteral("work"));
        QCOMPARE(m_index->load()->entries.first().name, QStringLiteral("work"));
    }

    void aNameThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a plain one") << QStringLiteral("work") << QString();
        QTest::newRow("two words") << QStringLiteral("my work") << QStringLiteral("Use letters");
        QTest::newRow("right to left")
            << QStringLiteral("wo\u202erk") << QStringLiteral("Use letters");
        QTest::newRow("another's")
            << QStringLiteral("a2") << QStringLiteral("Another account has this name");
    }
    void aNameThatIsNoneIsRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, problem);
        open(2);
        trigger("renameAction");
        field()->setText(name);
        m_fixture->click("renameButton");
        if (problem.isEmpty()) {
            QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Renamed"));
            return;
        }
        QTRY_VERIFY(m_fixture->text("nameProblem").startsWith(problem));
        QVERIFY(field()->accessibleDescription().startsWith(problem));
        QCOMPARE(m_index->load()->entries.first().name, QStringLiteral("a1"));
        field()->setText(QStringLiteral("work"));
        QCOMPARE(m_fixture->text("nameProblem"), QString());
        m_fixture->click("renameButton");
        QTRY_COMPARE(m_fixture->text("toolName"), QStringLiteral("work"));
    }

    void aNameIsNotChangedByLeaving()
    {
        open(1);
        trigger("renameAction");
        field()->setText(QStringLiteral("work"));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
        QCOMPARE(m_fixture->text("toolName"), QStringLiteral("a1"));
        trigger("renameAction");
        QCOMPARE(field()->text(), QStringLiteral("a1"));
    }

    void theWindowOpensOnTheDefaultAccount()
    {
        open(3);
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("s1"));
        Q_EMIT list()->clicked(list()->model()->index(1, 0));
        QVERIFY(!action("defaultAction")->isChecked());
        trigger("defaultAction");
        QTRY_VERIFY(m_index->load()->entries.at(1).isDefault);
        QTRY_VERIFY(action("defaultAction")->isChecked());
        QVERIFY(spoken(1).endsWith(QStringLiteral(", default")));
        QVERIFY(!spoken(0).contains(QStringLiteral("default")));
        m_fixture->closeWindow();
        m_fixture->openWindow();
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("s2"));
        QVERIFY(action("defaultAction")->isChecked());
        trigger("defaultAction");
        QTRY_VERIFY(!m_index->load()->entries.at(1).isDefault);
        m_fixture->closeWindow();
        m_fixture->openWindow();
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("s1"));
    }

    void theKeyboardMovesAnAccount()
    {
        open(3);
        QSignalSpy resets(list()->model(), &QAbstractItemModel::modelReset);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(rows(), QStringLiteral("213"));
        QCOMPARE(list()->currentIndex().row(), 1); // the cursor goes with it
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("s1"));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(rows(), QStringLiteral("231"));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Down, Qt::AltModifier); // no further
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(rows(), QStringLiteral("213"));
        QVERIFY(resets.isEmpty());
        m_fixture->closeWindow();
        m_fixture->openWindow();
        QCOMPARE(rows(), QStringLiteral("213"));
    }

    void aRowIsDraggedToItsPlace_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("order");
        QTest::newRow("up") << 2 << 0 << QStringLiteral("312");
        QTest::newRow("down") << 0 << 2 << QStringLiteral("213");
        QTest::newRow("to the end") << 0 << 3 << QStringLiteral("231");
    }
    void aRowIsDraggedToItsPlace()
    {
        QFETCH(const int, row);
        QFETCH(const int, before);
        QFETCH(const QString, order);
        open(3);
        QVERIFY(list()->model()->flags(list()->model()->index(0, 0)) & Qt::ItemIsDragEnabled);
        QVERIFY(!(list()->model()->flags(list()->model()->index(0, 0)) & Qt::ItemIsDropEnabled));
        QCOMPARE(list()->dragDropMode(), QAbstractItemView::InternalMove);
        QVERIFY(list()->model()->moveRow({}, row, {}, before)); // as the view does at a drop
        QTRY_COMPARE(rows(), order);
        QCOMPARE(m_index->load()->entries.first().subject, QStringLiteral("s%1").arg(order.at(0)));
    }

    void theRowsMenuOffersWhatTheMenuDoes()
    {
        open(1);
        QCOMPARE(list()->contextMenuPolicy(), Qt::ActionsContextMenu);
        for (const char *name :
             {"renameAction", "defaultAction", "moveUpAction", "moveDownAction"}) {
            QVERIFY(list()->actions().contains(action(name)));
            QVERIFY(action(name)->isEnabled());
        }
    }

    void aListThatCannotBeWrittenIsSaid()
    {
        open(2);
        const QString lock
            = Places::below(m_fixture->folder.path()).state + QStringLiteral("/accounts.lock");
        QFile::remove(lock);
        QVERIFY(QDir().mkpath(lock)); // a folder in its place
        const QString before = m_fixture->barTitle();
        trigger("moveDownAction");
        QTRY_VERIFY(m_fixture->barTitle() != before);
        QCOMPARE(rows(), QStringLiteral("12"));
        trigger("defaultAction");
        QTRY_VERIFY(!action("defaultAction")->isChecked());
    }

    void allAccountsAreSignedOutAfterAQuestion()
    {
        open(3);
        trigger("signOutOfAllAction");
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign out of all accounts?"));
        QVERIFY(m_fixture->text("accounts").contains(QStringLiteral("Person 2 (Acme)")));
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        m_fixture->click("cancelButton");
        QCOMPARE(m_fixture->store->accounts().size(), 3);
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("s1"));

        trigger("signOutOfAllAction");
        m_fixture->click("signOutOfAllButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed out of all accounts"));
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in to get started"));
        QVERIFY(m_fixture->store->accounts().isEmpty());
        QVERIFY(!action("signOutOfAllAction")->isEnabled());
    }

    void whoIsStillSignedInIsSaid()
    {
        open(3);
        QVERIFY(QDir().mkpath(
            Places::below(m_fixture->folder.path()).accountLock(QStringLiteral("2"))));
        trigger("signOutOfAllAction");
        m_fixture->click("signOutOfAllButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Some accounts are still signed in"));
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("s2"));
        QCOMPARE(m_fixture->store->accounts().size(), 1);
    }

    void aProviderIsToldWhenTheWindowOpensAgain()
    {
        m_fixture->offerRevocation();
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->network.isThere = false;
        m_fixture->click("signOutButton");
        m_fixture->click("signOutNowButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed out here"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("Demo will be told when you’re back online."));
        m_fixture->closeWindow();

        m_fixture->clock.advance(std::chrono::minutes(2));
        m_fixture->network.isThere = true;
        m_fixture->server.expect("POST", "/revoke", HttpAnswer{200});
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->server.requestsTo("/revoke").size(), 1);
    }

    void theBrowserIsSignedOutTooWhereTheProviderHasAPage()
    {
        m_fixture->offerSignOutPage();
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->click("signOutButton");
        auto *both = m_fixture->page()->findChild<QRadioButton *>(QStringLiteral("browserToo"));
        QTRY_VERIFY(both->isVisible());
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        QVERIFY(m_fixture->text("consequence")
                    .endsWith(QStringLiteral("Your browser stays signed in there.")));
        both->click();
        QVERIFY(
            m_fixture->text("consequence").endsWith(QStringLiteral("signs you out there, too.")));
        QUrl step;
        m_fixture->browser.onOpen([&step](const QUrl &url) { step = url; });
        m_fixture->click("signOutNowButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Continue in your browser"));
        QVERIFY(m_fixture->store->accounts().isEmpty());
        QTRY_VERIFY(!step.isEmpty());
        QVERIFY(!step.toString().contains(QStringLiteral("end-session"))); // sent there from here
        m_fixture->clock.advance(std::chrono::minutes(3)); // nobody goes on
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed out here"));
        QVERIFY(m_fixture->barBody().endsWith(QStringLiteral(
            "Whether Demo signed you out in your browser isn’t known; look there.")));
    }

    void aBrowserThatDoesNotOpenLeavesTheAddressOfThePage()
    {
        m_fixture->offerSignOutPage();
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->browser.failWith(
            Error{ErrorKind::BrowserUnavailable, {}, QStringLiteral("none")});
        m_fixture->click("signOutButton");
        auto *both = m_fixture->page()->findChild<QRadioButton *>(QStringLiteral("browserToo"));
        QTRY_VERIFY(both->isVisible());
        both->click();
        m_fixture->click("signOutNowButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed out here"));
        const QString body = m_fixture->barBody();
        QVERIFY2(body.contains(m_fixture->server.origin().toString()
                               + QStringLiteral("/end-session?client_id=")),
                 qPrintable(body));
        QVERIFY(!body.contains(QStringLiteral("id_token_hint")));
    }

    void thereIsNoChoiceWhereTheProviderHasNoPage()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->click("signOutButton");
        bool isLookedFor = false; // in the vault, as the page did before
        m_fixture->store->hasSignOutPage(*m_fixture->store->accounts().first(), this,
                                         [&](const Result<bool> &has) {
                                             isLookedFor = true;
                                             QVERIFY(!*has);
                                         });
        QTRY_VERIFY(isLookedFor);
        QVERIFY(!m_fixture->page()
                     ->findChild<QRadioButton *>(QStringLiteral("browserToo"))
                     ->isVisible());
    }

    void anAccountWithoutItsKeyringCanBeRemoved()
    {
        open(1);
        m_fixture->vault.trouble = Error{ErrorKind::VaultUnavailable, {}, {}};
        m_fixture->click("signOutButton");
        QVERIFY(!m_fixture->button("forgetButton")->isVisible());
        m_fixture->click("signOutNowButton");
        QTRY_VERIFY(m_fixture->button("forgetButton")->isVisible());
        QCOMPARE(m_fixture->store->accounts().size(), 1);
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        m_fixture->click("forgetButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Removed from the list"));
        QVERIFY(m_fixture->barBody().startsWith(
            QStringLiteral("Nothing could be erased from your keyring")));
        QVERIFY(m_fixture->store->accounts().isEmpty());
    }

private:
    void open(int count)
    {
        QVERIFY(m_index->update([count](QList<AccountEntry> &entries) {
            for (int number = 1; number <= count; ++number) {
                AccountEntry entry;
                entry.id = QString::number(number);
                entry.name = QStringLiteral("a%1").arg(number);
                entry.providerName = QStringLiteral("Acme");
                entry.issuer = QStringLiteral("https://id.example");
                entry.subject = QStringLiteral("s%1").arg(number);
                entry.displayName = QStringLiteral("Person %1").arg(number);
                entry.signInRequired = true; // so that nobody says that its session is missing
                entries.append(entry);
            }
        }));
        m_fixture->openWindow();
    }
    [[nodiscard]] QListView *list() const { return m_fixture->window->findChild<QListView *>(); }
    [[nodiscard]] QLineEdit *field() const
    {
        return m_fixture->window->findChild<QLineEdit *>(QStringLiteral("nameField"));
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_fixture->window->findChild<QAction *>(QString::fromLatin1(name));
    }
    void trigger(const char *name)
    {
        QVERIFY2(action(name) && action(name)->isEnabled(), name);
        action(name)->trigger();
    }
    /// "213": whose rows they are.
    [[nodiscard]] QString rows() const
    {
        QString numbers;
        const QAbstractItemModel *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            numbers += model->index(row, 0).data().toString().right(1);
        }
        return numbers;
    }
    [[nodiscard]] QString spoken(int row) const
    {
        return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<AccountIndex> m_index;
};

QTEST_MAIN(ArrangementTest)
#include "arrangement_test.moc"
