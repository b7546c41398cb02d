#include "accounts/account_index.h"
#include "ui/info_bar.h"
#include "ui/page.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace lanyard;

/// What is reached without a mouse.
class KeyboardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void digitsGoToTheAccounts()
    {
        open(3);
        press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("s3"));
        QVERIFY(m_fixture->page()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("s1"));
        press(Qt::Key_9, Qt::ControlModifier); // there is none
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("s1"));
    }

    void f6GoesRound_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("parts");
        QTest::newRow("forwards") << Qt::KeyboardModifiers(Qt::NoModifier)
                                  << QStringLiteral("list bar page list");
        QTest::newRow("backwards")
            << Qt::KeyboardModifiers(Qt::ShiftModifier) << QStringLiteral("list page bar list");
    }
    void f6GoesRound()
    {
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QString, parts);
        open(2);
        list()->setFocus();
        QStringList seen{part()};
        for (int step = 0; step < 3; ++step) {
            press(Qt::Key_F6, modifiers);
            seen += part();
            QVERIFY(QApplication::focusWidget()->isEnabled());
        }
        QCOMPARE(seen.join(u' '), parts);
    }

    void aBarWithoutAButtonIsPassedOver()
    {
        open(2);
        list()->setFocus();
        m_fixture->page()->display(std::nullopt);
        press(Qt::Key_F6);
        QCOMPARE(part(), QStringLiteral("page"));
        press(Qt::Key_F6);
        QCOMPARE(part(), QStringLiteral("list"));
    }

    void fewAccountsNeedNoFinding()
    {
        open(7);
        QVERIFY(!findField()->isVisible());
        list()->setFocus();
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(part(), QStringLiteral("list"));
    }

    void manyAccountsAreLookedThrough()
    {
        open(8);
        QVERIFY(findField()->isVisible());
        QCOMPARE(findField()->accessibleName(), QStringLiteral("Find an account"));
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(findField()));
        QTest::keyClicks(findField(), QStringLiteral("person 5"));
        QCOMPARE(rows(), QStringLiteral("5"));
        QTest::keyClick(findField(), Qt::Key_Return);
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("s5"));
        findField()->setText(QStringLiteral("ACME"));
        QCOMPARE(rows(), QStringLiteral("12345678"));
        findField()->setText(QStringLiteral("p7@example"));
        QCOMPARE(rows(), QStringLiteral("7"));
        findField()->setText(QStringLiteral("nobody"));
        QCOMPARE(rows(), QString());
        QVERIFY(nothingFound()->isVisible());
        QTest::keyClick(findField(), Qt::Key_Escape);
        QCOMPARE(rows(), QStringLiteral("12345678"));
        QVERIFY(!nothingFound()->isVisible());
        QCOMPARE(part(), QStringLiteral("list"));
    }

    void theFieldGoesWithTheEighth()
    {
        open(8);
        findField()->setText(QStringLiteral("person 5"));
        bool isSignedOut = false;
        m_fixture->store->accounts().at(6)->forget(this, [&](const auto &) { isSignedOut = true; });
        QTRY_VERIFY(isSignedOut);
        QTRY_VERIFY(!findField()->isVisible());
        QCOMPARE(rows(), QStringLiteral("1234568"));
    }

    void whatIsFoundKeepsToTheOrder()
    {
        open(9);
        findField()->setText(QStringLiteral("person 1"));
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(m_fixture->store->accounts().first()->name(), QStringLiteral("a2"));
        QTRY_COMPARE(rows(), QStringLiteral("1"));
    }

    void escapeGoesBack()
    {
        open(1);
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(m_fixture->title(), QStringLiteral("Add an account"));
        m_fixture->click("companyButton");
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in with your company"));
        press(Qt::Key_Escape);
        QCOMPARE(m_fixture->title(), QStringLiteral("Add an account"));
        press(Qt::Key_Escape);
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("s1"));
    }

    void theTokenIsAKeyAway()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        press(Qt::Key_I, Qt::ControlModifier);
        auto *dialog = m_fixture->window->findChild<QDialog *>(QStringLiteral("tokenDialog"));
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog, kPatience));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_fixture->window->findChild<QDialog *>(QStringLiteral("tokenDialog")));
        m_fixture->click("showTokenButton");
        QVERIFY(m_fixture->window->findChild<QDialog *>(QStringLiteral("tokenDialog")));
    }

    void refreshHasTwoKeys()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        for (const QKeySequence &keys :
             {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)}) {
            m_fixture->expectRefresh();
            const qsizetype before = m_fixture->server.requestsTo("/token").size();
            press(Qt::Key(keys[0].key()), keys[0].keyboardModifiers());
            QTRY_COMPARE(m_fixture->server.requestsTo("/token").size(), before + 1);
            QTRY_VERIFY(!m_fixture->store->accounts().first()->isRefreshing());
        }
    }

private:
    void open(int count)
    {
        AccountIndex index(Places::below(m_fixture->folder.path()));
        QVERIFY(index.update([count](QList<AccountEntry> &entries) {
            for (int number = 1; number <= count; ++number) {
                AccountEntry entry;
                entry.id = QString::number(number);
                entry.name = QStringLiteral("a%1").arg(number);
                entry.providerName = QStringLiteral("Acme");
                entry.issuer = QStringLiteral("https://id.example");
                entry.subject = QStringLiteral("s%1").arg(number);
                entry.displayName = QStringLiteral("Person %1").arg(number);
                entry.email = QStringLiteral("p%1@example.com").arg(number);
                entry.signInRequired = true; // the bar has buttons then
                entries.append(entry);
            }
        }));
        m_fixture->openWindow();
        m_fixture->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get(), kPatience));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_fixture->window.get(), key, modifiers);
    }
    [[nodiscard]] QListView *list() const { return m_fixture->window->findChild<QListView *>(); }
    [[nodiscard]] QLineEdit *findField() const
    {
        return m_fixture->window->findChild<QLineEdit *>(QStringLiteral("findField"));
    }
    [[nodiscard]] QLabel *nothingFound() const
    {
        return m_fixture->window->findChild<QLabel *>(QStringLiteral("nothingFound"));
    }
    /// Which one has the keyboard.
    [[nodiscard]] QString part() const
    {
        const QWidget *focus = QApplication::focusWidget();
        if (m_fixture->page()->bar()->isAncestorOf(focus)) {
            return QStringLiteral("bar");
        }
        if (m_fixture->page()->isAncestorOf(focus)) {
            return QStringLiteral("page");
        }
        return focus == list() ? QStringLiteral("list") : QString();
    }
    /// "257": whose rows are to be seen.
    [[nodiscard]] QString rows() const
    {
        QString numbers;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (!list()->isRowHidden(row)) {
                numbers += list()->model()->index(row, 0).data().toString().right(1);
            }
        }
        return numbers;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
