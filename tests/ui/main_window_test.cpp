#include "ui/client_page.h"
#include "ui/info_bar.h"
#include "ui/page.h"
#include "ui/window_fixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QScrollArea>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace lanyard;
using namespace std::chrono_literals;

using Person = WindowFixture::Person;

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<WindowFixture>(); }
    void cleanup() { m.reset(); }

    void theFirstRunOffersTheProvidersAndACompany()
    {
        m->openWindow();
        QCOMPARE(m->title(), QStringLiteral("Sign in to get started"));
        QVERIFY(m->button("provider-demo"));
        QVERIFY(m->button("companyButton"));
        QVERIFY(!m->button("backButton")->isVisibleTo(m->page()));
    }

    void aProviderFileThatCannotBeReadIsNamed()
    {
        m->addProvider(QStringLiteral("broken"), "{");
        m->openWindow();
        QVERIFY(!m->barTitle().isEmpty());
        const QString details = m->page()->bar()->notice()->details;
        QVERIFY2(details.contains(QStringLiteral("broken")), qPrintable(details));
        QVERIFY(m->button("provider-demo"));
    }

    void signsInAndShowsTheProfile()
    {
        m->openWindow();
        QVERIFY(m->signIn());
        QCOMPARE(m->text("name"), QStringLiteral("Ada Lovelace"));
        QCOMPARE(m->text("email"), QStringLiteral("ada@example.com"));
        QCOMPARE(m->text("subject"), QStringLiteral("4711"));
        QVERIFY(m->text("status").startsWith(QStringLiteral("Signed in")));
        QVERIFY(m->text("permissions").contains(QStringLiteral("stay signed in")));
        QVERIFY(m->text("expiry").startsWith(QStringLiteral("Works for 60 min")));
        QCOMPARE(m->window->findChild<QListView *>()->model()->rowCount(), 1);
    }

    void theExpiryFollowsTheClock()
    {
        m->openWindow();
        QVERIFY(m->signIn());
        m->clock.advance(18min + 1s);
        QVERIFY(m->text("expiry").startsWith(QStringLiteral("Works for 41 min")));
        m->clock.advance(42min);
        QVERIFY(m->text("expiry").startsWith(QStringLiteral("Ran out at")));
    }

    void theWaitingPageSaysWhatToDo()
    {
        m->openWindow();
        m->click("provider-demo");
        QTRY_COMPARE(m->text("waitingText"), QStringLiteral("Waiting for Demo"));
        QCOMPARE(m->title(), QStringLiteral("Continue in your browser"));
        QVERIFY(m->text("staysSignedIn").contains(QStringLiteral("until you sign out")));
        QCOMPARE(m->text("hint"), QString());
        m->clock.advance(20s);
        QVERIFY(m->text("hint").startsWith(QStringLiteral("Don’t see it?")));
        m->clock.advance(8min);
        QCOMPARE(m->text("hint"), QStringLiteral("The link works for 2 more minutes."));
        m->clock.advance(40s);
        QCOMPARE(m->text("hint"), QStringLiteral("The link works for less than a minute."));

        m->click("copyLinkButton");
        QCOMPARE(QUrl(QGuiApplication::clipboard()->text()), m->browser.lastUrl());
        m->click("openAgainButton");
        QTRY_COMPARE(m->browser.urls().size(), 2);
        QCOMPARE(m->browser.urls().first(), m->browser.urls().last());
    }

    void cancellingGoesBackAndClosesThePort()
    {
        m->openWindow();
        m->click("provider-demo");
        QTRY_COMPARE(m->text("waitingText"), QStringLiteral("Waiting for Demo"));
        m->click("cancelButton");
        QCOMPARE(m->title(), QStringLiteral("Sign in to get started"));
        QCOMPARE(m->barTitle(), QString());
        QTRY_VERIFY(!portIsOpen());
    }

    void closingTheWindowInMidSignInClosesThePort()
    {
        m->openWindow();
        m->click("provider-demo");
        QTRY_COMPARE(m->text("waitingText"), QStringLiteral("Waiting for Demo"));
        QVERIFY(portIsOpen());
        m->window->close();
        QTRY_VERIFY(!portIsOpen());
    }

    void aDenialIsToldWhereItBeganAndCanBeTriedAgain()
    {
        m->decide(Person::SaysNo);
        m->openWindow();
        m->click("provider-demo");
        QTRY_COMPARE(m->barTitle(), QStringLiteral("Sign-in was cancelled"));
        QCOMPARE(m->title(), QStringLiteral("Sign in to get started"));

        m->decide(Person::SaysYes);
        m->expectSignIn();
        m->page()->bar()->firstButton()->click();
        QTRY_COMPARE(m->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
    }

    void theTimeLimitEndsTheAttempt()
    {
        m->openWindow();
        m->click("provider-demo");
        QTRY_COMPARE(m->text("waitingText"), QStringLiteral("Waiting for Demo"));
        m->clock.advance(10min + 1s);
        QTRY_COMPARE(m->barTitle(), QStringLiteral("The sign-in wasn’t finished in time"));
    }

    void aBrowserThatDoesNotStartLeavesTheLink()
    {
        m->browser.failWith(Error{ErrorKind::BrowserUnavailable, {}, QStringLiteral("none")});
        m->openWindow();
        m->click("provider-demo");
        QTRY_COMPARE(m->barTitle(), QStringLiteral("Your browser didn’t open"));
        auto *link = m->page()->findChild<QLineEdit *>(QStringLiteral("linkField"));
        QVERIFY(link->isVisibleTo(m->page()));
        QCOMPARE(QUrl(link->text()), m->browser.lastUrl());

        m->browser.failWith(std::nullopt);
        m->decide(Person::SaysYes);
        m->expectSignIn();
        m->click("openAgainButton");
        QTRY_COMPARE(m->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
    }

    void aStrangersPageIsToldAndTheWaitGoesOn()
    {
        m->openWindow();
        m->click("provider-demo");
        QTRY_COMPARE(m->text("waitingText"), QStringLiteral("Waiting for Demo"));
        m->visitRedirect(QStringLiteral("code=evil&state=not-ours"));
        QTRY_COMPARE(m->barTitle(), QStringLiteral("A page answered that isn’t yours"));
        QCOMPARE(m->title(), QStringLiteral("Continue in your browser"));
        m->expectSignIn();
        m->visitRedirect(QStringLiteral("code=code-1"));
        QTRY_COMPARE(m->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
    }

    void aLockedKeychainIsToldBeforeABrowserOpens()
    {
        m->vault.trouble = Error{ErrorKind::VaultLocked, {}, {}};
        m->openWindow();
        m->click("provider-demo");
        QTRY_VERIFY(m->barTitle().endsWith(QStringLiteral("is locked")));
        QVERIFY(m->browser.urls().isEmpty());
    }

    void anAccountStaysAndShowsItsTrouble()
    {
        m->openWindow();
        QVERIFY(m->signIn());
        m->closeWindow();
        m->vault.trouble = Error{ErrorKind::VaultLocked, {}, {}};
        m->openWindow();
        QCOMPARE(m->text("name"), QStringLiteral("Ada Lovelace"));
        QTRY_VERIFY(m->barTitle().endsWith(QStringLiteral("is locked")));
        m->vault.trouble.reset();
        m->expectRefresh();
        m->page()->bar()->firstButton()->click();
        QTRY_COMPARE(m->barTitle(), QString());
        QVERIFY(m->text("expiry").startsWith(QStringLiteral("Works for 60 min")));
    }

    void aSessionThatEndedAsksToSignInAgain()
    {
        m->openWindow();
        QVERIFY(m->signIn());
        m->server.expect("POST", "/token", jsonAnswer(R"({"error":"invalid_grant"})", 400));
        m->click("refreshButton");
        QTRY_COMPARE(m->barTitle(), QStringLiteral("Demo needs you to sign in again"));
        QVERIFY(m->text("status").startsWith(QStringLiteral("Sign in again")));
        m->expectSignIn();
        m->page()->bar()->firstButton()->click();
        QTRY_COMPARE(m->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(m->store->accounts().size(), 1);
    }

    void signingOutAsksFirst()
    {
        m->openWindow();
        QVERIFY(m->signIn());
        m->click("signOutButton");
        QCOMPARE(m->title(), QStringLiteral("Sign out Ada Lovelace?"));
        m->click("cancelButton");
        QCOMPARE(m->store->accounts().size(), 1);
        m->click("signOutButton");
        m->click("signOutNowButton");
        QTRY_COMPARE(m->barTitle(), QStringLiteral("Signed out here")); // it cannot revoke
        QCOMPARE(m->title(), QStringLiteral("Sign in to get started"));
        QVERIFY(m->store->accounts().isEmpty());
    }

    void anotherAccountIsOfferedBesideTheFirst()
    {
        m->openWindow();
        QVERIFY(m->signIn());
        m->window->findChild<QPushButton *>(QStringLiteral("addAccountButton"))->click();
        QCOMPARE(m->title(), QStringLiteral("Add an account"));
        m->click("backButton");
        QCOMPARE(m->text("name"), QStringLiteral("Ada Lovelace"));
    }

    void anAccountInMidSignInCanBeLookedAt()
    {
        m->openWindow();
        QVERIFY(m->signIn());
        m->decide(Person::ClosesTheTab);
        auto *add = m->window->findChild<QPushButton *>(QStringLiteral("addAccountButton"));
        add->click();
        m->click("provider-demo");
        QTRY_COMPARE(m->text("waitingText"), QStringLiteral("Waiting for Demo"));
        auto *list = m->window->findChild<QListView *>();
        Q_EMIT list->clicked(list->model()->index(0, 0));
        QCOMPARE(m->text("name"), QStringLiteral("Ada Lovelace"));
        add->click(); // back to what is going on
        QCOMPARE(m->text("waitingText"), QStringLiteral("Waiting for Demo"));
    }

    void aMissingClientIdIsAskedOnce()
    {
        m->addOpenProvider();
        m->openWindow();
        m->click("provider-open");
        QTRY_COMPARE(m->title(), QStringLiteral("Set up Open once"));
        QVERIFY(!m->button("continueButton")->isEnabled());
        QCOMPARE(field("redirectField")->text(), QStringLiteral("http://127.0.0.1/callback/open"));
        QVERIFY(m->text("registrationLink").contains(QStringLiteral("https://console.example/")));
        field("clientIdField")->setText(QStringLiteral(" my-client "));
        field("clientSecretField")->setText(QStringLiteral("s3cret"));
        m->click("continueButton");
        QTRY_COMPARE(m->text("waitingText"), QStringLiteral("Waiting for Open"));
        QCOMPARE(QUrlQuery(m->browser.lastUrl()).queryItemValue(QStringLiteral("client_id")),
                 QStringLiteral("my-client"));
        m->click("cancelButton");
        m->closeWindow();

        m->openWindow();
        m->click("provider-open");
        QTRY_COMPARE(m->text("waitingText"), QStringLiteral("Waiting for Open"));
    }

    void aTypedSecretIsInNoFile()
    {
        m->addOpenProvider();
        m->openWindow();
        m->click("provider-open");
        QTRY_VERIFY(field("clientIdField"));
        field("clientIdField")->setText(QStringLiteral("my-client"));
        field("clientSecretField")->setText(QStringLiteral("s3cret-typed"));
        m->click("continueButton");
        QTRY_COMPARE(m->text("waitingText"), QStringLiteral("Waiting for Open"));
        bool idWasSeen = false;
        QDirIterator files(m->folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            idWasSeen |= content.contains("my-client");
            QVERIFY2(!content.contains("s3cret-typed"), qPrintable(file.fileName()));
        }
        QVERIFY(idWasSeen);
    }

    void aTenantIsAskedAndCommonIsRefused()
    {
        m->addTenantProvider();
        m->openWindow();
        m->click("provider-tenant");
        QTRY_COMPARE(m->title(), QStringLiteral("Set up Tenant once"));
        QVERIFY(!field("clientIdField")->isVisibleTo(m->page()));
        field("tenantField")->setText(QStringLiteral("common"));
        m->click("continueButton");
        QTRY_VERIFY(!m->barTitle().isEmpty());
    }

    void aCompanysAddressIsCheckedBeforeAnythingIsSent()
    {
        m->openWindow();
        m->click("companyButton");
        QCOMPARE(m->title(), QStringLiteral("Sign in with your company"));
        QVERIFY(!m->button("continueButton")->isEnabled());
        field("addressField")->setText(QStringLiteral("http://sso.example.com"));
        m->click("continueButton");
        QVERIFY(!m->text("addressProblem").isEmpty());
        field("addressField")->setText(QStringLiteral("sso.example.com"));
        QVERIFY(m->text("addressProblem").isEmpty());
        m->click("continueButton");
        QTRY_COMPARE(m->title(), QStringLiteral("Set up sso.example.com once"));
        m->click("backButton");
        QCOMPARE(m->title(), QStringLiteral("Sign in with your company"));
    }

    void everyPageFitsTheSmallestWindow()
    {
        m->openWindow();
        m->window->resize(360, 420);
        const auto fits = [this] {
            QCoreApplication::processEvents();
            const auto *scroll = m->page()->findChild<QScrollArea *>();
            return scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width();
        };
        QVERIFY(fits());
        m->click("companyButton");
        QVERIFY(fits());
        m->click("backButton");
        m->click("provider-demo");
        QTRY_COMPARE(m->text("waitingText"), QStringLiteral("Waiting for Demo"));
        QVERIFY(fits());
        m->click("cancelButton");
        QVERIFY(m->signIn());
        QVERIFY(fits());
        m->click("signOutButton");
        QVERIFY(fits());
    }

    void aNarrowWindowShowsTheListOrThePage()
    {
        m->openWindow();
        QVERIFY(m->signIn());
        auto *list = m->window->findChild<QListView *>();
        auto *back = m->window->findChild<QPushButton *>(QStringLiteral("toListButton"));
        QVERIFY(list->isVisible() && m->page()->isVisible() && !back->isVisible());
        m->window->resize(400, 500);
        QTRY_VERIFY(!list->isVisible());
        QVERIFY(m->page()->isVisible());
        back->click();
        QVERIFY(list->isVisible() && !m->page()->isVisible());
        Q_EMIT list->clicked(list->model()->index(0, 0));
        QVERIFY(!list->isVisible() && m->page()->isVisible());
    }

    void everyMnemonicIsTheOnlyOneOfItsPage()
    {
        m->addOpenProvider();
        m->openWindow();
        QCOMPARE(doubleMnemonics(), QString());
        m->click("companyButton");
        QCOMPARE(doubleMnemonics(), QString());
        m->click("backButton");
        m->click("provider-open");
        QTRY_VERIFY(field("clientIdField"));
        m->page()->display(Notice{Tone::Bad, QStringLiteral("x"), {}, QStringLiteral("y"), {}});
        m->page()->bar()->findChild<QPushButton *>(QStringLiteral("detailsButton"))->click();
        QCOMPARE(doubleMnemonics(), QString());
        m->click("backButton");
        m->click("provider-demo");
        QTRY_COMPARE(m->text("waitingText"), QStringLiteral("Waiting for Demo"));
        QCOMPARE(doubleMnemonics(), QString());
        m->click("cancelButton");
        QVERIFY(m->signIn());
        m->page()->display(noticeOfAccount({ErrorKind::TokenRejected, {}, {}}, {}));
        m->page()->bar()->findChild<QPushButton *>(QStringLiteral("detailsButton"))->click();
        QCOMPARE(doubleMnemonics(), QString());
        m->click("signOutButton");
        QCOMPARE(doubleMnemonics(), QString());
    }

    void escapeCancels()
    {
        m->openWindow();
        m->click("provider-demo");
        QTRY_COMPARE(m->text("waitingText"), QStringLiteral("Waiting for Demo"));
        m->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m->window.get()));
        QTest::keyClick(m->window.get(), Qt::Key_Escape);
        QTRY_COMPARE(m->title(), QStringLiteral("Sign in to get started"));
    }

    void everythingThatActsHasANameForScreenReaders()
    {
        m->openWindow();
        QVERIFY(m->signIn());
        m->click("signOutButton");
        const auto widgets = m->window->findChildren<QWidget *>();
        int seen = 0;
        for (QWidget *widget : widgets) {
            const bool acts = qobject_cast<QAbstractButton *>(widget)
                || qobject_cast<QLineEdit *>(widget) || qobject_cast<QListView *>(widget);
            if (!acts || widget->objectName().startsWith(QStringLiteral("qt_"))) {
                continue;
            }
            ++seen;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            const QString name = spoken->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(name));
        }
        QVERIFY(seen > 20);
    }

private:
    /// The second text that shows with the same Alt+letter; empty = there is none.
    [[nodiscard]] QString doubleMnemonics() const
    {
        QStringList texts;
        for (const QAction *menu : m->window->menuBar()->actions()) {
            texts += menu->text();
        }
        const auto widgets = m->window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible()) {
                continue;
            }
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                texts += button->text();
            } else if (const auto *label = qobject_cast<const QLabel *>(widget);
                       label && label->buddy()) {
                texts += label->text();
            }
        }
        QSet<QKeySequence> seen;
        for (const QString &text : std::as_const(texts)) {
            const QKeySequence mnemonic = QKeySequence::mnemonic(text);
            if (!mnemonic.isEmpty() && seen.contains(mnemonic)) {
                return text;
            }
            seen.insert(mnemonic);
        }
        return {};
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return m->page()->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool portIsOpen() const
    {
        const QUrl redirect(
            QUrlQuery(m->browser.lastUrl())
                .queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        QTcpSocket socket;
        socket.connectToHost(redirect.host(), quint16(redirect.port()));
        return QTest::qWaitFor([&] {
                   return socket.state() != QAbstractSocket::ConnectingState
                       && socket.state() != QAbstractSocket::HostLookupState;
               })
            && socket.state() == QAbstractSocket::ConnectedState;
    }

    std::unique_ptr<WindowFixture> m;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
