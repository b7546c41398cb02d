#include "ui/staying_dialog.h"
#include "ui/window_fixture.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

/// The window, closed while the program goes on.
class BackgroundTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void closedItEnds()
    {
        m_fixture->openWindow();
        const QSignalSpy closed(m_fixture->window.get(), &MainWindow::closed);
        const QSignalSpy putAway(m_fixture->window.get(), &MainWindow::putAway);
        m_fixture->window->close();
        QCOMPARE(closed.size(), 1);
        QCOMPARE(putAway.size(), 0);
    }

    void keptRunningItIsOnlyHidden()
    {
        m_fixture->openWindow();
        m_fixture->window->setKeepsRunning(true);
        const QSignalSpy closed(m_fixture->window.get(), &MainWindow::closed);
        const QSignalSpy putAway(m_fixture->window.get(), &MainWindow::putAway);
        m_fixture->window->close();
        QVERIFY(!m_fixture->window->isVisible());
        QCOMPARE(putAway.size(), 1);
        m_fixture->window->present();
        QVERIFY(m_fixture->window->isVisible());
        QCOMPARE(closed.size(), 0);
        m_fixture->window->setKeepsRunning(false);
        m_fixture->window->close();
        QCOMPARE(closed.size(), 1);
    }

    void aSignInGoesOnBehindAClosedWindow()
    {
        m_fixture->openWindow();
        m_fixture->window->setKeepsRunning(true);
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        m_fixture->window->close();
        m_fixture->expectSignIn();
        m_fixture->visitRedirect(QStringLiteral("code=code-1"));
        QTRY_COMPARE(m_fixture->store->accounts().size(), 1);
        QVERIFY(!m_fixture->window->isVisible());
    }

    void quitEndsItShownOrHidden_data()
    {
        QTest::addColumn<bool>("isHidden");
        QTest::newRow("shown") << false;
        QTest::newRow("hidden") << true;
    }
    void quitEndsItShownOrHidden()
    {
        QFETCH(const bool, isHidden);
        m_fixture->openWindow();
        m_fixture->window->setKeepsRunning(true);
        const QSignalSpy closed(m_fixture->window.get(), &MainWindow::closed);
        if (isHidden) {
            m_fixture->window->close();
            m_fixture->window->quit();
        } else {
            m_fixture->window->findChild<QAction *>(QStringLiteral("quitAction"))->trigger();
        }
        QCOMPARE(closed.size(), 1);
        QVERIFY(!m_fixture->window->isVisible());
    }

    /// What the first picture would have begun.
    void startedHiddenItBeginsItsWork()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->closeWindow();

        const Places places = Places::below(m_fixture->folder.path());
        const Environment environment{m_fixture->clock, m_fixture->random, m_fixture->network,
                                      m_fixture->browser, m_fixture->vault};
        AccountStore store(environment, places);
        QVERIFY(store.load());
        MainWindow window(store, environment, places);
        const QSignalSpy begun(&window, &MainWindow::shownFirst);
        window.startHidden();
        QTRY_VERIFY(store.accounts().first()->accessToken());
        QCOMPARE(begun.size(), 1);
        QVERIFY(!window.isVisible());
        window.present();
        QVERIFY(QTest::qWaitForWindowExposed(&window, kPatience));
        window.repaint();
        QTest::qWait(0);
        QCOMPARE(begun.size(), 1); // and once
    }

    void anAccountIsOpenedAndMendedFromOutside()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        const QString id = m_fixture->store->accounts().first()->id();
        m_fixture->window->showAdd();
        m_fixture->window->openAccount(QStringLiteral("gone"));
        QVERIFY(m_fixture->button("companyButton")); // the same page
        m_fixture->window->openAccount(id);
        QCOMPARE(m_fixture->text("name"), QStringLiteral("Ada Lovelace"));

        m_fixture->server.expect("POST", "/token", jsonAnswer(R"({"error":"invalid_grant"})", 400));
        m_fixture->window->findChild<QAction *>(QStringLiteral("refreshAction"))->trigger();
        QTRY_COMPARE(m_fixture->store->accounts().first()->state(), Account::State::SignInRequired);
        m_fixture->decide(WindowFixture::Person::ClosesTheTab);
        m_fixture->window->showAdd();
        m_fixture->window->repairAccount(id);
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
    }

    void theDialogSaysItAndOffersToQuit()
    {
        StayingDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog, kPatience));
        dialog.grab().save(QStringLiteral("staying-dialog.png"));
        QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("title"))->text(),
                 QStringLiteral("Lanyard keeps running so your tools stay signed in."));
        const QSignalSpy quit(&dialog, &StayingDialog::quitChosen);
        QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("keepRunningButton"))->isDefault());
        dialog.findChild<QPushButton *>(QStringLiteral("keepRunningButton"))->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(quit.size(), 0);
        dialog.show();
        dialog.findChild<QPushButton *>(QStringLiteral("quitInsteadButton"))->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(quit.size(), 1);
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(BackgroundTest)
#include "background_test.moc"
