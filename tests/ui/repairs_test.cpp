#include "accounts/provider_catalog.h"
#include "io/http_message.h"
#include "ui/info_bar.h"
#include "ui/keyring_help.h"
#include "ui/page.h"
#include "ui/window_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QLocale>
#include <QTest>
#include <QUrlQuery>

using namespace lanyard;
using namespace std::chrono_literals;

using Person = WindowFixture::Person;

/// What the buttons of a bar do, besides those of main_window_test.
class RepairsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() { m_fixture.reset(); }

    void bothAccountsAreKept()
    {
        signInAsAnother();
        m_fixture->clickInBar(QStringLiteral("Keep both"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Grace Hopper"));
        const QList<Account *> accounts = m_fixture->store->accounts();
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts.first()->entry().displayName, QStringLiteral("Ada Lovelace"));
        QCOMPARE(accounts.first()->state(), Account::State::SignInRequired);
        QCOMPARE(accounts.last()->state(), Account::State::SignedIn);
        QVERIFY(accounts.last()->accessToken());
    }

    void theOtherPersonIsLetGo_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("by Cancel") << QStringLiteral("Cancel");
        QTest::newRow("by trying again") << QStringLiteral("Try again as Ada Lovelace");
    }
    void theOtherPersonIsLetGo()
    {
        QFETCH(QString, button);
        m_fixture->offerRevocation();
        signInAsAnother();
        m_fixture->decide(Person::ClosesTheTab);
        m_fixture->server.expect("POST", "/revoke", HttpAnswer{200});
        m_fixture->clickInBar(button);
        QTRY_COMPARE(m_fixture->server.requestsTo("/revoke").size(), 1);
        if (button == QStringLiteral("Cancel")) {
            QCOMPARE(m_fixture->text("name"), QStringLiteral("Ada Lovelace"));
        } else {
            QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        }
        QCOMPARE(m_fixture->store->accounts().size(), 1);
    }

    void theOtherPersonIsLetGoWithThePage()
    {
        m_fixture->offerRevocation();
        signInAsAnother();
        m_fixture->server.expect("POST", "/revoke", HttpAnswer{200});
        auto *list = m_fixture->window->findChild<QListView *>();
        Q_EMIT list->clicked(list->model()->index(0, 0));
        QTRY_COMPARE(m_fixture->server.requestsTo("/revoke").size(), 1);
    }

    void anAdministratorIsAsked()
    {
        m_fixture->openWindow();
        m_fixture->browser.onOpen([this](const QUrl &) {
            m_fixture->visitRedirect(
                QStringLiteral("error=consent_required&error_description=AADSTS90094"));
        });
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->barTitle(),
                     QStringLiteral("Your organisation has to approve Lanyard"));
        QCOMPARE(m_fixture->barButtons(),
                 QStringList({QStringLiteral("Copy request for IT"), QStringLiteral("Try again")}));
        const QString request = m_fixture->text("barRequest");
        QVERIFY2(request.contains(QStringLiteral("Client ID: window-test")), qPrintable(request));
        QVERIFY2(request.contains(QStringLiteral("profile offline_access")), qPrintable(request));
        m_fixture->clickInBar(QStringLiteral("Copy request for IT"));
        QCOMPARE(QGuiApplication::clipboard()->text(), m_fixture->page()->bar()->notice()->request);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("AADSTS90094")));
    }

    void detailsAreCopiedAtOnce()
    {
        m_fixture->openWindow();
        const Error error{ErrorKind::IdTokenInvalid, {}, QStringLiteral("aud is another client")};
        m_fixture->window->say(noticeOfSignIn(error, {}, false));
        const auto buttons = m_fixture->page()->bar()->findChildren<QPushButton *>();
        QStringList words;
        for (const QPushButton *each : buttons) {
            words += each->text().remove(u'&');
        }
        QCOMPARE(words,
                 QStringList({QStringLiteral("Try again"), QStringLiteral("Copy details"),
                              QStringLiteral("Details")}));
        m_fixture->clickInBar(QStringLiteral("Copy details"));
        QVERIFY(
            QGuiApplication::clipboard()->text().contains(QStringLiteral("aud is another client")));
    }

    void aSignInGoesOnWhenTheNetworkIsBack()
    {
        loseTheNetworkInMidSignIn();
        m_fixture->clock.advance(1min);
        QCOMPARE(m_fixture->barTitle(), QStringLiteral("You’re offline"));
        m_fixture->network.isThere = true;
        m_fixture->clock.advance(1min);
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
    }

    void aSignInGoesOnNow()
    {
        loseTheNetworkInMidSignIn();
        m_fixture->network.isThere = true;
        m_fixture->clickInBar(QStringLiteral("Try now"));
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
    }

    void aSignInThatWasGivenUpDoesNotGoOn()
    {
        loseTheNetworkInMidSignIn();
        m_fixture->clickInBar(QStringLiteral("Cancel"));
        QCOMPARE(m_fixture->barTitle(), QString());
        const auto opened = m_fixture->browser.lastUrl();
        m_fixture->network.isThere = true;
        m_fixture->clock.advance(1min);
        QCoreApplication::processEvents();
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in to get started"));
        QCOMPARE(m_fixture->browser.lastUrl(), opened);
    }

    void anAccountRefreshesWhenTheNetworkIsBack()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        const QString until = QLocale().toString(
            m_fixture->clock.now().addSecs(3600).toLocalTime().time(), QLocale::ShortFormat);
        m_fixture->network.isThere = false;
        m_fixture->click("refreshButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("You’re offline"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("You stay signed in. Tokens refresh when you’re back online; this "
                                "one works until %1.")
                     .arg(until));
        QCOMPARE(m_fixture->barButtons(), QStringList());
        m_fixture->clock.advance(10s);
        QCOMPARE(m_fixture->barTitle(), QStringLiteral("You’re offline"));
        m_fixture->network.isThere = true;
        m_fixture->expectRefresh();
        m_fixture->clock.advance(5s);
        QTRY_COMPARE(m_fixture->barTitle(), QString());
        QVERIFY(m_fixture->store->accounts().first()->accessToken()->equals("access-2"));
    }

    /// An idle machine sleeps on: who is not seen wakes nobody.
    void nobodyLooksForTheNetworkWhereNobodyLooks()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->network.isThere = false;
        m_fixture->click("refreshButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("You’re offline"));
        const std::size_t seen = m_fixture->clock.pending();
        m_fixture->window->hide();
        QVERIFY(m_fixture->clock.pending() < seen);
        const std::size_t hidden = m_fixture->clock.pending();
        m_fixture->clock.advance(1h);
        QVERIFY(m_fixture->clock.pending() <= hidden); // what was due has been, and plans nothing
        m_fixture->network.isThere = true;
        m_fixture->expectRefresh();
        m_fixture->window->show();
        m_fixture->clock.advance(5s);
        QTRY_COMPARE(m_fixture->barTitle(), QString());
    }

    void aNextTryWaitsForTheWindow()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->server.expect("POST", "/token", jsonAnswer("{}", 500));
        m_fixture->click("refreshButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Demo isn’t answering properly"));
        QTRY_VERIFY(!m_fixture->store->accounts().first()->isRefreshing());
        m_fixture->window->hide();
        m_fixture->clock.advance(10min); // the server expects nothing
        QCoreApplication::processEvents();
        QCOMPARE(m_fixture->server.requestsTo("/token").size(), 2);
        m_fixture->expectRefresh();
        m_fixture->window->show();
        m_fixture->clock.advance(1ms); // it was due long ago
        QTRY_COMPARE(m_fixture->barTitle(), QString());
    }

    void troubleAtTheProviderIsTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("seconds"); ///< until the next try
        QTest::addColumn<QStringList>("buttons");
        QTest::newRow("5xx") << 503 << QStringLiteral("Demo isn’t answering properly")
                             << QStringLiteral("It returned “503 Service unavailable”. Your "
                                               "account is fine; next try at %1.")
                             << 300 << QStringList{QStringLiteral("Try now")};
        QTest::newRow("429") << 429 << QStringLiteral("Demo asked us to wait")
                             << QStringLiteral("Too many requests. Next try at %1.") << 900
                             << QStringList();
    }
    void troubleAtTheProviderIsTriedAgain()
    {
        QFETCH(int, status);
        QFETCH(int, seconds);
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        HttpAnswer answer = jsonAnswer("{}", status);
        answer.headers.append({"Retry-After", QByteArray::number(seconds)});
        m_fixture->server.expect("POST", "/token", answer);
        m_fixture->click("refreshButton");
        QFETCH(QString, title);
        QTRY_COMPARE(m_fixture->barTitle(), title);
        const QDateTime next = m_fixture->clock.now().addSecs(seconds).toLocalTime();
        QFETCH(QString, body);
        QCOMPARE(m_fixture->barBody(),
                 body.arg(QLocale().toString(next.time(), QLocale::ShortFormat)));
        QTEST(m_fixture->barButtons(), "buttons");
        m_fixture->clock.advance(std::chrono::seconds(seconds - 1));
        QVERIFY(!m_fixture->barTitle().isEmpty());
        m_fixture->expectRefresh();
        m_fixture->clock.advance(1s);
        QTRY_COMPARE(m_fixture->barTitle(), QString());
    }

    void troubleAtTheProviderIsTriedNow()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->server.expect("POST", "/token", jsonAnswer("{}", 500));
        m_fixture->click("refreshButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Demo isn’t answering properly"));
        m_fixture->expectRefresh();
        m_fixture->clickInBar(QStringLiteral("Try now"));
        QTRY_COMPARE(m_fixture->barTitle(), QString());
        m_fixture->clock.advance(10min); // nothing is planned any more: the server expects nothing
        QVERIFY(m_fixture->store->accounts().first()->accessToken()->equals("access-2"));
    }

    void aKeyringIsExplained()
    {
        m_fixture->openWindow();
        m_fixture->vault.trouble = Error{ErrorKind::VaultUnavailable, {}, {}};
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("No place to keep sign-ins"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("Set up a keyring (GNOME Keyring, KDE Wallet or KeePassXC) to stay "
                                "signed in. Or go on: you’ll sign in again after quitting."));
        QCOMPARE(m_fixture->barButtons(),
                 QStringList({QStringLiteral("Go on for now"), QStringLiteral("How to set one up"),
                              QStringLiteral("Try again")}));
        m_fixture->clickInBar(QStringLiteral("How to set one up"));
        const auto *help = m_fixture->window->findChild<KeyringHelp *>();
        QVERIFY(help && help->isVisible());
        QVERIFY(help->findChild<QLabel *>(QStringLiteral("keyringCommands"))
                    ->text()
                    .contains(QStringLiteral("gnome-keyring-daemon --unlock")));
        QCOMPARE(m_fixture->barTitle(), QStringLiteral("No place to keep sign-ins"));
    }

    /// One that is only slow is there: nothing has to be set up.
    void aKeyringThatDoesNotAnswerIsNotMissing()
    {
        m_fixture->openWindow();
        m_fixture->vault.trouble
            = Error{ErrorKind::VaultUnavailable, QStringLiteral("no_answer"), {}};
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Your keyring isn’t answering"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("Lanyard keeps your sign-ins there. Wait a moment, or start your "
                                "keyring again, then try again. Or go on: you’ll sign in again "
                                "after quitting."));
        QCOMPARE(m_fixture->barButtons(),
                 QStringList({QStringLiteral("Try again"), QStringLiteral("Go on for now")}));
        m_fixture->vault.trouble.reset();
        m_fixture->decide(Person::SaysYes);
        m_fixture->server.expect(
            "POST", "/token", jsonAnswer(R"({"access_token":"access-1","token_type":"Bearer"})"));
        m_fixture->server.expect("GET", "/userinfo", jsonAnswer(R"({"sub":"1"})"));
        m_fixture->clickInBar(QStringLiteral("Try again"));
        QTRY_COMPARE(m_fixture->store->accounts().size(), 1);
        QVERIFY(!m_fixture->store->accounts().first()->isUnsaved());
    }

    void aSignInThatCouldNotBeSavedIsTriedAgainOrLeft_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("again") << QStringLiteral("Try again");
        QTest::newRow("left") << QStringLiteral("Continue");
    }
    void aSignInThatCouldNotBeSavedIsTriedAgainOrLeft()
    {
        QFETCH(QString, button);
        m_fixture->openWindow();
        m_fixture->decide(Person::SaysYes);
        m_fixture->server.expect("POST", "/token", [this](const HttpRequest &) {
            m_fixture->vault.trouble
                = Error{ErrorKind::VaultFailed, {}, QStringLiteral("No space left.")};
            return jsonAnswer(R"({"access_token":"access-1","token_type":"Bearer",)"
                              R"("expires_in":3600,"refresh_token":"refresh-1"})");
        });
        m_fixture->server.expect("GET", "/userinfo", jsonAnswer(R"({"sub":"1"})"));
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Your sign-in couldn’t be saved"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("Keyring answered “No space left”. You stay "
                                "signed in until you quit Lanyard."));
        QCOMPARE(m_fixture->barButtons(),
                 QStringList({QStringLiteral("Try again"), QStringLiteral("Continue")}));
        const Account *account = m_fixture->store->accounts().first();
        QVERIFY(account->isUnsaved());
        m_fixture->vault.trouble.reset();
        if (button == QStringLiteral("Try again")) {
            m_fixture->expectRefresh();
        }
        m_fixture->clickInBar(button);
        const bool isLeft = button == QStringLiteral("Continue");
        QTRY_COMPARE(m_fixture->barTitle(),
                     isLeft ? QString() : QStringLiteral("Your sign-in is saved"));
        QCOMPARE(account->isUnsaved(), isLeft);
    }

    void aSessionWithoutARefreshTokenIsSavedAfterAll()
    {
        m_fixture->openWindow();
        m_fixture->decide(Person::SaysYes);
        m_fixture->server.expect("POST", "/token", [this](const HttpRequest &) {
            m_fixture->vault.trouble = Error{ErrorKind::VaultFailed, {}, {}};
            return jsonAnswer(R"({"access_token":"access-1","token_type":"Bearer"})");
        });
        m_fixture->server.expect("GET", "/userinfo", jsonAnswer(R"({"sub":"1"})"));
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Your sign-in couldn’t be saved"));
        m_fixture->vault.trouble.reset();
        m_fixture->clickInBar(QStringLiteral("Try again"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Your sign-in is saved"));
        QVERIFY(!m_fixture->store->accounts().first()->isUnsaved());
    }

    void theDayOnWhichASessionEndedIsRemembered()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->server.expect("POST", "/token", jsonAnswer(R"({"error":"invalid_grant"})", 400));
        m_fixture->click("refreshButton");
        const QString title = QStringLiteral("Demo needs you to sign in again");
        const QString body
            = QStringLiteral("Your sign-in ended on %1: it ran out, your password changed, "
                             "access was removed, or it was used from somewhere else.")
                  .arg(QLocale().toString(m_fixture->clock.now().toLocalTime().date(),
                                          QLocale::ShortFormat));
        QTRY_COMPARE(m_fixture->barTitle(), title);
        QCOMPARE(m_fixture->barBody(), body);
        QCOMPARE(m_fixture->barButtons(),
                 QStringList({QStringLiteral("Sign in again"), QStringLiteral("Remove account")}));
        m_fixture->closeWindow();
        m_fixture->clock.advance(48h);
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->barTitle(), title);
        QCOMPARE(m_fixture->barBody(), body);
    }

    /// RFC 8707: else the new session would bring tokens that the person's tools cannot use.
    void signingInAgainIsForTheSameApis()
    {
        m_fixture->openWindow();
        const auto demo = ProviderCatalog::load(Places::below(m_fixture->folder.path()))
                              .find(QStringLiteral("demo"));
        SignInRequest request{*demo};
        request.resources = {QStringLiteral("https://a.example"), QStringLiteral("urn:b")};
        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn();
        const auto signIn = m_fixture->store->startSignIn(std::move(request));
        QTRY_COMPARE(signIn->stage(), SignIn::Stage::Finished);
        QVERIFY(signIn->result());
        m_fixture->closeWindow();
        m_fixture->openWindow();
        m_fixture->server.expect("POST", "/token", jsonAnswer(R"({"error":"invalid_grant"})", 400));
        m_fixture->click("refreshButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Demo needs you to sign in again"));
        m_fixture->expectSignIn();
        m_fixture->clickInBar(QStringLiteral("Sign in again"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(QUrlQuery(m_fixture->browser.lastUrl())
                     .allQueryItemValues(QStringLiteral("resource"), QUrl::FullyDecoded),
                 (QStringList{QStringLiteral("https://a.example"), QStringLiteral("urn:b")}));
        QCOMPARE(m_fixture->store->accounts().first()->entry().resources.size(), 2);
    }

private:
    /// Ada's session is over, and Grace signs in where Ada was to.
    void signInAsAnother()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->server.expect("POST", "/token", jsonAnswer(R"({"error":"invalid_grant"})", 400));
        m_fixture->click("refreshButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Demo needs you to sign in again"));
        m_fixture->renamePerson({{QStringLiteral("sub"), QStringLiteral("1906")},
                                 {QStringLiteral("name"), QStringLiteral("Grace Hopper")}});
        m_fixture->expectSignIn();
        m_fixture->clickInBar(QStringLiteral("Sign in again"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("That’s a different account"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("You signed in as Grace Hopper, but Ada Lovelace needed it."));
        QCOMPARE(
            m_fixture->barButtons(),
            QStringList({QStringLiteral("Keep both"), QStringLiteral("Try again as Ada Lovelace"),
                         QStringLiteral("Cancel")}));
    }

    void loseTheNetworkInMidSignIn()
    {
        m_fixture->openWindow();
        m_fixture->browser.onOpen([this](const QUrl &) {
            m_fixture->network.isThere = false;
            m_fixture->visitRedirect(QStringLiteral("code=code-1"));
        });
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("You’re offline"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("Signing in needs 127.0.0.1. It goes on by "
                                "itself when you’re back online."));
        QCOMPARE(m_fixture->barButtons(),
                 QStringList({QStringLiteral("Try now"), QStringLiteral("Cancel")}));
        m_fixture->decide(Person::ClosesTheTab);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(RepairsTest)
#include "repairs_test.moc"
