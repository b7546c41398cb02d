#include "support/ports.h"
#include "ui/account_list_model.h"
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
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>
#include <QUrlQuery>

using namespace lanyard;
using namespace std::chrono_literals;

using Person = WindowFixture::Person;

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theFirstRunOffersTheProvidersAndACompany()
    {
        m_fixture->openWindow();
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in to get started"));
        QVERIFY(m_fixture->button("provider-demo"));
        QVERIFY(m_fixture->button("companyButton"));
        QVERIFY(!m_fixture->button("backButton")->isVisibleTo(m_fixture->page()));
    }

    void aProviderFileThatCannotBeReadIsNamed()
    {
        m_fixture->addProvider(QStringLiteral("broken"), "{");
        m_fixture->openWindow();
        QCOMPARE(m_fixture->barTitle(), QStringLiteral("A set-up file can’t be used"));
        const QString body = m_fixture->text("barBody");
        QVERIFY2(body.contains(QStringLiteral("/providers/broken.json: not JSON")),
                 qPrintable(body));
        QVERIFY(m_fixture->button("provider-demo")->hasFocus());

        m_fixture->click("provider-demo"); // the others work as ever
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        QCOMPARE(m_fixture->barTitle(), QString());
        m_fixture->click("cancelButton");
        QCOMPARE(m_fixture->text("barBody"), body); // nobody has mended it
        QVERIFY(m_fixture->signIn());
        m_fixture->window->findChild<QPushButton *>(QStringLiteral("addAccountButton"))->click();
        QCOMPARE(m_fixture->text("barBody"), body);
    }

    void aCertificateFileThatHoldsNoneIsNamedBeside()
    {
        m_fixture->addProvider(QStringLiteral("broken"), "{");
        m_fixture->openWindow();
        const QString before = m_fixture->text("barBody");
        m_fixture->window->setCertificateProblems(
            {{ErrorKind::Misconfigured, {}, QStringLiteral("/x/junk.pem holds no certificate")}});
        QCOMPARE(m_fixture->barTitle(), QStringLiteral("2 set-up files can’t be used"));
        QCOMPARE(m_fixture->text("barBody").split(u'\n').mid(1),
                 before.split(u'\n').mid(1)
                     + QStringList{QStringLiteral("/x/junk.pem holds no certificate")});
    }

    void manyBrokenProviderFilesLeaveRoomForThePage()
    {
        m_fixture->addProvider(QStringLiteral("a"), R"({"name": "A", "issuers": "typo"})");
        for (int number = 0; number < 7; ++number) {
            m_fixture->addProvider(QStringLiteral("junk-%1").arg(number), QByteArray(100, '{'));
        }
        m_fixture->openWindow();
        QCOMPARE(m_fixture->barTitle(), QStringLiteral("8 set-up files can’t be used"));
        const QStringList lines = m_fixture->text("barBody").split(u'\n');
        QCOMPARE(lines.size(), 7);
        QVERIFY2(lines[1].endsWith(QStringLiteral("a.json: \"issuers\" is not known here")),
                 qPrintable(lines[1]));
        QCOMPARE(lines.last(), QStringLiteral("… and 3 more"));
    }

    void signsInAndShowsTheProfile()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        QCOMPARE(m_fixture->text("name"), QStringLiteral("Ada Lovelace"));
        QCOMPARE(m_fixture->text("email"), QStringLiteral("ada@example.com"));
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("4711"));
        QVERIFY(m_fixture->text("status").startsWith(QStringLiteral("Signed in")));
        QVERIFY(m_fixture->text("permissions").contains(QStringLiteral("stay signed in")));
        QVERIFY(m_fixture->text("expiry").startsWith(QStringLiteral("Works for 60 min")));
        QCOMPARE(m_fixture->window->findChild<QListView *>()->model()->rowCount(), 1);
    }

    /// RFC 6749 §5.1: the answer names the scope where it is narrower than what was asked for.
    void aNarrowerScopeIsSaidAndShown()
    {
        m_fixture->openWindow();
        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn(QStringLiteral("offline_access"));
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("Not everything was allowed. Missing: read your profile."));
        QCOMPARE(m_fixture->page()->bar()->notice()->tone, Tone::Warning);
        QVERIFY2(!m_fixture->text("permissions").contains(QStringLiteral("profile")),
                 qPrintable(m_fixture->text("permissions")));
    }

    void theExpiryFollowsTheClock()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->clock.advance(18min + 1s);
        QVERIFY(m_fixture->text("expiry").startsWith(QStringLiteral("Works for 41 min")));
        m_fixture->network.isThere = false; // so that there is no other one
        m_fixture->clock.advance(42min);
        QVERIFY(m_fixture->text("expiry").startsWith(QStringLiteral("Ran out at")));
    }

    void theWaitingPageSaysWhatToDo()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        QCOMPARE(m_fixture->title(), QStringLiteral("Continue in your browser"));
        QVERIFY(m_fixture->text("staysSignedIn").contains(QStringLiteral("until you sign out")));
        QCOMPARE(m_fixture->text("hint"), QString());
        m_fixture->clock.advance(20s);
        QVERIFY(m_fixture->text("hint").startsWith(QStringLiteral("Don’t see it?")));
        m_fixture->clock.advance(8min);
        QCOMPARE(m_fixture->text("hint"), QStringLiteral("The link works for 2 more minutes."));
        m_fixture->clock.advance(40s);
        QCOMPARE(m_fixture->text("hint"), QStringLiteral("The link works for less than a minute."));

        m_fixture->click("copyLinkButton");
        QTRY_COMPARE(QUrl(QGuiApplication::clipboard()->text()), m_fixture->browser.lastUrl());
        m_fixture->click("openAgainButton");
        QTRY_COMPARE(m_fixture->browser.urls().size(), 2);
        QCOMPARE(m_fixture->browser.urls().first(), m_fixture->browser.urls().last());
    }

    /// What the provider has against the request is not told to us, but to whoever looks at it.
    void theSetUpCanBeCopiedForTheItTeam()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        QVERIFY(!m_fixture->button("copySetUpButton")->isVisibleTo(m_fixture->page()));
        m_fixture->clock.advance(20s);
        QVERIFY(
            m_fixture->text("setUpHint").startsWith(QStringLiteral("The page shows an error?")));
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        m_fixture->click("copySetUpButton");
        const QString copied = QGuiApplication::clipboard()->text();
        const QUrlQuery sent(m_fixture->browser.lastUrl());
        const auto value = [&sent](const char *name) {
            return sent.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
        };
        QStringList lines = copied.split(u'\n');
        QVERIFY(lines.takeFirst().contains(QStringLiteral("PKCE")));
        QCOMPARE(lines,
                 QStringList(
                     {QStringLiteral("Provider: Demo"),
                      QStringLiteral("Address: ")
                          + m_fixture->server.url(QStringLiteral("/authorize")).toString(),
                      QStringLiteral("Client ID: window-test"),
                      QStringLiteral("Redirect URI of this sign-in: ") + value("redirect_uri"),
                      QStringLiteral("Redirect URI to register: "
                                     "http://127.0.0.1/callback/demo (the port is another "
                                     "one each time)"),
                      QStringLiteral("Permissions: profile offline_access"),
                      QStringLiteral("response_type: ") + value("response_type"),
                      QStringLiteral("code_challenge_method: ") + value("code_challenge_method")}));
        QVERIFY(!copied.contains(value("state")));
        QVERIFY(!copied.contains(value("code_challenge")));
    }

    void cancellingGoesBackAndClosesThePort()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        m_fixture->click("cancelButton");
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in to get started"));
        QCOMPARE(m_fixture->barTitle(), QString());
        QTRY_VERIFY(!portIsOpen());
    }

    void closingTheWindowInMidSignInClosesThePort()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        QVERIFY(portIsOpen());
        m_fixture->window->close();
        QTRY_VERIFY(!portIsOpen());
    }

    void aDenialIsToldWhereItBeganAndCanBeTriedAgain()
    {
        m_fixture->decide(Person::SaysNo);
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Sign-in was cancelled"));
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in to get started"));

        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn();
        m_fixture->page()->bar()->firstButton()->click();
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
    }

    void theTimeLimitEndsTheAttempt()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        m_fixture->clock.advance(10min + 1s);
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("The sign-in wasn’t finished in time"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("The link stopped working. Nothing was saved."));
        QCOMPARE(m_fixture->barButtons(),
                 QStringList({QStringLiteral("Start again"), QStringLiteral("Back")}));
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
    }

    void afterTheTimeLimitItCanBeStartedAgain()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        const QUrl old = m_fixture->browser.lastUrl();
        m_fixture->clock.advance(10min + 1s);
        QTRY_VERIFY(!m_fixture->barTitle().isEmpty());
        m_fixture->clickInBar(QStringLiteral("Start again"));
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        QCOMPARE(m_fixture->barTitle(), QString());
        QVERIFY(m_fixture->browser.lastUrl() != old);
    }

    void afterTheTimeLimitBackLeadsWhereItBegan()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->server.expect("POST", "/token", jsonAnswer(R"({"error":"invalid_grant"})", 400));
        m_fixture->click("refreshButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Demo needs you to sign in again"));
        m_fixture->decide(Person::ClosesTheTab);
        m_fixture->clickInBar(QStringLiteral("Sign in again"));
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        m_fixture->clock.advance(10min + 1s);
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("The sign-in wasn’t finished in time"));
        QCOMPARE(m_fixture->text("name"), QStringLiteral("Ada Lovelace"));
        m_fixture->clickInBar(QStringLiteral("Back"));
        QCOMPARE(m_fixture->barTitle(), QStringLiteral("Demo needs you to sign in again"));
        QCOMPARE(m_fixture->text("name"), QStringLiteral("Ada Lovelace"));
    }

    void aBrowserThatDoesNotStartLeavesTheLink()
    {
        m_fixture->browser.failWith(
            Error{ErrorKind::BrowserUnavailable, {}, QStringLiteral("none")});
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Your browser didn’t open"));
        auto *link = m_fixture->page()->findChild<QLineEdit *>(QStringLiteral("linkField"));
        QVERIFY(link->isVisibleTo(m_fixture->page()));
        QCOMPARE(QUrl(link->text()), m_fixture->browser.lastUrl());

        m_fixture->browser.failWith(std::nullopt);
        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn();
        m_fixture->click("openAgainButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
    }

    void aStrangersPageIsToldAndTheWaitGoesOn()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        m_fixture->visitRedirect(QStringLiteral("code=evil&state=not-ours"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("A page answered that isn’t yours"));
        QCOMPARE(m_fixture->title(), QStringLiteral("Continue in your browser"));
        m_fixture->expectSignIn();
        m_fixture->visitRedirect(QStringLiteral("code=code-1"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
    }

    void aLockedKeychainIsToldBeforeABrowserOpens()
    {
        m_fixture->vault.trouble = Error{ErrorKind::VaultLocked, {}, {}};
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_VERIFY(m_fixture->barTitle().endsWith(QStringLiteral("is locked")));
        QVERIFY(m_fixture->browser.urls().isEmpty());
        QCOMPARE(m_fixture->barButtons(),
                 (QStringList{QStringLiteral("Unlock keyring…"), QStringLiteral("Not now")}));

        m_fixture->vault.mayBeUnlocked = false; // the person closes the question
        m_fixture->clickInBar(QStringLiteral("Unlock keyring…"));
        QTRY_COMPARE(m_fixture->barTitle(), QString());
        QTRY_VERIFY(m_fixture->barTitle().endsWith(QStringLiteral("is locked")));
        m_fixture->clickInBar(QStringLiteral("Not now"));
        QCOMPARE(m_fixture->barTitle(), QString());
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in to get started"));

        m_fixture->click("provider-demo");
        QTRY_VERIFY(m_fixture->barTitle().endsWith(QStringLiteral("is locked")));
        m_fixture->vault.mayBeUnlocked = true;
        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn();
        m_fixture->clickInBar(QStringLiteral("Unlock keyring…"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
    }

    void anAccountStaysAndShowsItsTrouble()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->closeWindow();
        m_fixture->vault.trouble = Error{ErrorKind::VaultLocked, {}, {}};
        m_fixture->openWindow();
        QCOMPARE(m_fixture->text("name"), QStringLiteral("Ada Lovelace"));
        QTRY_VERIFY(m_fixture->barTitle().endsWith(QStringLiteral("is locked")));
        m_fixture->clickInBar(QStringLiteral("Not now"));
        QCOMPARE(m_fixture->barTitle(), QString());
        QVERIFY2(m_fixture->text("status").startsWith(QStringLiteral("Keyring locked · since ")),
                 qPrintable(m_fixture->text("status")));
        m_fixture->click("refreshButton");
        QTRY_VERIFY(m_fixture->barTitle().endsWith(QStringLiteral("is locked")));
        m_fixture->clickInBar(QStringLiteral("Unlock keyring…"));
        QTRY_COMPARE(m_fixture->barTitle(), QString());
        QVERIFY(m_fixture->text("expiry").startsWith(QStringLiteral("Works for 60 min")));
        QVERIFY(m_fixture->text("status").startsWith(QStringLiteral("Signed in")));
    }

    void anUnlockedKeyringIsOpenForEveryAccount()
    {
        openWithTwoLockedAccounts();
        m_fixture->clickInBar(QStringLiteral("Unlock keyring…"));
        QTRY_COMPARE(statuses(), QStringList({m_signedIn, m_signedIn}));
        QTRY_COMPARE(m_fixture->barTitle(), QString());
    }

    void anAttemptThatUnlocksTheKeyringOpensItForTheAccounts()
    {
        openWithTwoLockedAccounts();
        m_fixture->window->findChild<QPushButton *>(QStringLiteral("addAccountButton"))->click();
        m_fixture->click("provider-demo");
        QTRY_VERIFY(m_fixture->barTitle().endsWith(QStringLiteral("is locked")));
        m_fixture->decide(Person::ClosesTheTab);
        m_fixture->clickInBar(QStringLiteral("Unlock keyring…"));
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        QTRY_COMPARE(statuses(), QStringList({m_signedIn, m_signedIn}));
        auto *list = m_fixture->window->findChild<QListView *>();
        Q_EMIT list->clicked(list->currentIndex());
        QTRY_COMPARE(m_fixture->barTitle(), QString());
    }

    void aReplacedSessionThatCouldNotBeSavedIsSaidWhileItLasts()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->server.expect("POST", "/token", [this](const HttpRequest &) {
            m_fixture->vault.trouble = Error{ErrorKind::VaultLocked, {}, {}};
            return jsonAnswer(R"({"access_token":"access-2","token_type":"Bearer",)"
                              R"("refresh_token":"refresh-2"})");
        });
        m_fixture->click("refreshButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Your sign-in couldn’t be saved"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("Your keyring is locked. You stay signed in until you quit "
                                "Lanyard."));

        m_fixture->vault.trouble.reset();
        m_fixture->expectRefresh();
        m_fixture->page()->bar()->firstButton()->click();
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Your sign-in is saved"));
    }

    void aSessionThatEndedAsksToSignInAgain()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->server.expect("POST", "/token", jsonAnswer(R"({"error":"invalid_grant"})", 400));
        m_fixture->click("refreshButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Demo needs you to sign in again"));
        QVERIFY(m_fixture->text("status").startsWith(QStringLiteral("Sign in again")));
        m_fixture->expectSignIn();
        m_fixture->page()->bar()->firstButton()->click();
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(m_fixture->store->accounts().size(), 1);
    }

    void signingOutAsksFirst()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->click("signOutButton");
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign out Ada Lovelace?"));
        const QString consequence = m_fixture->text("consequence");
        QVERIFY2(consequence.contains(QStringLiteral("Demo can’t be told from here")),
                 qPrintable(consequence));
        m_fixture->click("cancelButton");
        QCOMPARE(m_fixture->store->accounts().size(), 1);
        m_fixture->click("signOutButton");
        m_fixture->click("signOutNowButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed out here")); // it cannot revoke
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in to get started"));
        QVERIFY(m_fixture->store->accounts().isEmpty());
    }

    void signingOutTellsTheProviderWhereItListens()
    {
        m_fixture->offerRevocation();
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->click("signOutButton");
        const QString consequence = m_fixture->text("consequence");
        QVERIFY2(consequence.contains(QStringLiteral("tells Demo to end this sign-in")),
                 qPrintable(consequence));
        m_fixture->server.expect("POST", "/revoke", HttpAnswer{200});
        m_fixture->click("signOutNowButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed out"));
    }

    void anotherAccountIsOfferedBesideTheFirst()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->window->findChild<QPushButton *>(QStringLiteral("addAccountButton"))->click();
        QCOMPARE(m_fixture->title(), QStringLiteral("Add an account"));
        m_fixture->click("backButton");
        QCOMPARE(m_fixture->text("name"), QStringLiteral("Ada Lovelace"));
    }

    void anAccountInMidSignInCanBeLookedAt()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->decide(Person::ClosesTheTab);
        auto *add = m_fixture->window->findChild<QPushButton *>(QStringLiteral("addAccountButton"));
        add->click();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        auto *list = m_fixture->window->findChild<QListView *>();
        Q_EMIT list->clicked(list->model()->index(0, 0));
        QCOMPARE(m_fixture->text("name"), QStringLiteral("Ada Lovelace"));
        add->click(); // back to what is going on
        QCOMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
    }

    void aMissingClientIdIsAskedOnce()
    {
        m_fixture->addOpenProvider();
        m_fixture->openWindow();
        m_fixture->click("provider-open");
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Set up Open once"));
        QVERIFY(!m_fixture->button("continueButton")->isEnabled());
        QCOMPARE(field("redirectField")->text(), QStringLiteral("http://127.0.0.1/callback/open"));
        QVERIFY(m_fixture->text("registrationLink")
                    .contains(QStringLiteral("https://console.example/")));
        field("clientIdField")->setText(QStringLiteral(" my-client "));
        field("clientSecretField")->setText(QStringLiteral("s3cret"));
        m_fixture->click("continueButton");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Open"));
        QCOMPARE(
            QUrlQuery(m_fixture->browser.lastUrl()).queryItemValue(QStringLiteral("client_id")),
            QStringLiteral("my-client"));
        m_fixture->expectSignIn();
        m_fixture->visitRedirect(QStringLiteral("code=code-1"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        m_fixture->closeWindow();

        m_fixture->openWindow();
        m_fixture->window->findChild<QPushButton *>(QStringLiteral("addAccountButton"))->click();
        m_fixture->click("provider-open");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Open"));
    }

    void aTypedSecretIsInNoFile()
    {
        m_fixture->addOpenProvider();
        m_fixture->openWindow();
        m_fixture->click("provider-open");
        QTRY_VERIFY(field("clientIdField"));
        field("clientIdField")->setText(QStringLiteral("my-client"));
        field("clientSecretField")->setText(QStringLiteral("s3cret-typed"));
        m_fixture->click("continueButton");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Open"));
        m_fixture->expectSignIn();
        m_fixture->visitRedirect(QStringLiteral("code=code-1"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        bool idWasSeen = false;
        QDirIterator files(m_fixture->folder.path(), QDir::Files, QDirIterator::Subdirectories);
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
        m_fixture->addTenantProvider();
        m_fixture->openWindow();
        m_fixture->click("provider-tenant");
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Set up Tenant once"));
        QVERIFY(!field("clientIdField")->isVisibleTo(m_fixture->page()));
        field("tenantField")->setText(QStringLiteral("common"));
        m_fixture->click("continueButton");
        QTRY_VERIFY(!m_fixture->barTitle().isEmpty());
    }

    void aCompanysAddressIsCheckedBeforeAnythingIsSent()
    {
        m_fixture->openWindow();
        m_fixture->click("companyButton");
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in with your company"));
        QVERIFY(!m_fixture->button("continueButton")->isEnabled());
        field("addressField")->setText(QStringLiteral("http://sso.example.com"));
        m_fixture->click("continueButton");
        QTRY_VERIFY(!m_fixture->text("addressProblem").isEmpty());
        field("addressField")->setText(QStringLiteral("sso.example.com"));
        QVERIFY(m_fixture->text("addressProblem").isEmpty());
    }

    void everyPageFitsTheSmallestWindow()
    {
        m_fixture->openWindow();
        m_fixture->window->resize(360, 420);
        const auto fits = [this] {
            QCoreApplication::processEvents();
            const auto *scroll = m_fixture->page()->findChild<QScrollArea *>();
            return scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width();
        };
        QVERIFY(fits());
        m_fixture->click("companyButton");
        QVERIFY(fits());
        m_fixture->click("backButton");
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        QVERIFY(fits());
        m_fixture->click("cancelButton");
        QVERIFY(m_fixture->signIn());
        QVERIFY(fits());
        m_fixture->click("signOutButton");
        QVERIFY(fits());
    }

    void aNarrowWindowShowsTheListOrThePage()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        auto *list = m_fixture->window->findChild<QListView *>();
        auto *back = m_fixture->window->findChild<QPushButton *>(QStringLiteral("toListButton"));
        QVERIFY(list->isVisible() && m_fixture->page()->isVisible() && !back->isVisible());
        m_fixture->window->resize(400, 500);
        QTRY_VERIFY(!list->isVisible());
        QVERIFY(m_fixture->page()->isVisible());
        back->click();
        QVERIFY(list->isVisible() && !m_fixture->page()->isVisible());
        Q_EMIT list->clicked(list->model()->index(0, 0));
        QVERIFY(!list->isVisible() && m_fixture->page()->isVisible());
    }

    void everyMnemonicIsTheOnlyOneOfItsPage()
    {
        m_fixture->addOpenProvider();
        m_fixture->openWindow();
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        const Error locked{ErrorKind::VaultLocked, {}, {}};
        m_fixture->page()->display(noticeOfSignIn(locked, {}, false));
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        m_fixture->click("companyButton");
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        m_fixture->click("backButton");
        m_fixture->click("provider-open");
        QTRY_VERIFY(field("clientIdField"));
        m_fixture->page()->display(
            Notice{Tone::Bad, QStringLiteral("x"), {}, QStringLiteral("y"), {}});
        m_fixture->page()
            ->bar()
            ->findChild<QPushButton *>(QStringLiteral("detailsButton"))
            ->click();
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        m_fixture->click("backButton");
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        m_fixture->click("cancelButton");
        QVERIFY(m_fixture->signIn());
        m_fixture->page()->display(noticeOfAccount(locked, {}));
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        m_fixture->page()->display(noticeOfAccount({ErrorKind::TokenRejected, {}, {}}, {}));
        m_fixture->page()
            ->bar()
            ->findChild<QPushButton *>(QStringLiteral("detailsButton"))
            ->click();
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        m_fixture->click("signOutButton");
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
    }

    void escapeCancels()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        m_fixture->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get(), kPatience));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Sign in to get started"));
    }

    void everythingThatActsHasANameForScreenReaders()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->click("signOutButton");
        const auto widgets = m_fixture->window->findChildren<QWidget *>();
        int seen = 0;
        for (QWidget *widget : widgets) {
            const bool acts = qobject_cast<QAbstractButton *>(widget)
                || qobject_cast<QLineEdit *>(widget) || qobject_cast<QListView *>(widget);
            if (!acts || widget->objectName().startsWith(QStringLiteral("qt_"))
                || qobject_cast<QLineEdit *>(widget->parentWidget())) { // Qt's own in a field
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
    const QString m_signedIn = QStringLiteral("Signed in");
    const QString m_locked = QStringLiteral("Keyring locked");

    /// Both were looked at; the second one is on the page.
    void openWithTwoLockedAccounts()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->renamePerson({{QStringLiteral("sub"), QStringLiteral("1906")},
                                 {QStringLiteral("name"), QStringLiteral("Grace Hopper")}});
        m_fixture->expectSignIn();
        m_fixture->window->findChild<QPushButton *>(QStringLiteral("addAccountButton"))->click();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Grace Hopper"));
        m_fixture->closeWindow();

        m_fixture->vault.trouble = Error{ErrorKind::VaultLocked, {}, {}};
        m_fixture->openWindow();
        QTRY_COMPARE(statuses(), QStringList({m_locked, m_signedIn}));
        auto *list = m_fixture->window->findChild<QListView *>();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTRY_COMPARE(statuses(), QStringList({m_locked, m_locked}));
        QTRY_VERIFY(m_fixture->barTitle().endsWith(QStringLiteral("is locked")));
    }
    /// As the rows say them.
    [[nodiscard]] QStringList statuses() const
    {
        QStringList statuses;
        const QAbstractItemModel *model = m_fixture->window->findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            statuses += index.data(AccountListModel::SecondLineRole).toString().section(u'·', 1);
        }
        return statuses.replaceInStrings(QRegularExpression(QStringLiteral("^ ")), {});
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return m_fixture->page()->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool portIsOpen() const
    {
        const QUrl redirect(
            QUrlQuery(m_fixture->browser.lastUrl())
                .queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        return listensOn(static_cast<quint16>(redirect.port()));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
