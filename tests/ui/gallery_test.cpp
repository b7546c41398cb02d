#include "accounts/journal.h"
#include "agent/grants.h"
#include "languages.h"
#include "support/scripted_provider.h"
#include "ui/about_dialog.h"
#include "ui/consent_dialog.h"
#include "ui/gallery.h"
#include "ui/info_bar.h"
#include "ui/keyring_help.h"
#include "ui/page.h"
#include "ui/staying_dialog.h"
#include "ui/unlock_page.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace std::chrono_literals;

using Person = WindowFixture::Person;

/// Every state of the window, brought about by the world around it, and looked at in the language
/// that LANYARD_GALLERY_LANGUAGE names to this test.
class GalleryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ScriptedProvider> m_provider;
    QString m_language;
    std::unique_ptr<Gallery> m_gallery;

    void look(const char *state)
    {
        look(*m_fixture->window, state);
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
    }
    void look(QWidget &window, const char *state)
    {
        const QStringList problems = m_gallery->look(window, QLatin1String(state));
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }
    void lookAtDialog(const char *action, const char *state)
    {
        trigger(action);
        const auto dialogs = m_fixture->window->findChildren<QDialog *>();
        const auto shown = std::find_if(dialogs.begin(), dialogs.end(),
                                        [](const QDialog *each) { return each->isVisible(); });
        QVERIFY2(shown != dialogs.end(), action);
        look(**shown, state);
    }
    [[nodiscard]] Places places() const { return Places::below(m_fixture->folder.path()); }
    /// The bar says it; in another language than English, something.
    [[nodiscard]] bool barSays(const char *title) const
    {
        return QTest::qWaitFor(
            [&] {
                return m_language == QLatin1String("en")
                    ? m_fixture->barTitle() == QString::fromUtf8(title)
                    : !m_fixture->barTitle().isEmpty();
            },
            kPatience);
    }
    void lookAtBar(const char *title, const char *state)
    {
        QVERIFY2(barSays(title), qPrintable(m_fixture->barTitle()));
        look(state);
    }
    [[nodiscard]] bool isThere(const char *label) const
    {
        return QTest::qWaitFor([&] { return !m_fixture->text(label).isEmpty(); }, kPatience);
    }
    void repair(Repair repair)
    {
        const QString name = QStringLiteral("repair%1").arg(int(repair));
        auto *button = m_fixture->page()->bar()->findChild<QPushButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    void trigger(const char *name)
    {
        auto *action = m_fixture->window->findChild<QAction *>(QLatin1String(name));
        QVERIFY2(action && action->isEnabled(), name);
        action->trigger();
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return m_fixture->page()->findChild<QLineEdit *>(QLatin1String(name));
    }
    [[nodiscard]] bool signIn()
    {
        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn();
        m_fixture->click("provider-demo");
        return isThere("name");
    }
    void openSignedIn()
    {
        m_fixture->openWindow();
        QVERIFY(signIn());
    }
    void refreshEndsWith(const Reaction &reaction)
    {
        openSignedIn();
        m_fixture->server.expect("POST", "/token", reaction);
        m_fixture->click("refreshButton");
    }
    /// "Contoso", an OpenID Provider that can sign in on another device.
    void openWithContoso()
    {
        m_provider = std::make_unique<ScriptedProvider>(m_fixture->clock);
        m_provider->metadata.insert(QStringLiteral("device_authorization_endpoint"),
                                    m_provider->server.url(QStringLiteral("/device")).toString());
        m_provider->publish();
        m_fixture->addProvider(
            QStringLiteral("contoso"),
            QJsonDocument(QJsonObject{{QStringLiteral("name"), QStringLiteral("Contoso")},
                                      {QStringLiteral("issuer"), m_provider->issuer()},
                                      {QStringLiteral("client_id"), QStringLiteral("client-1")}})
                .toJson());
        m_fixture->openWindow();
    }
    void addRobot()
    {
        m_fixture->server.expect(
            "POST", "/token",
            jsonAnswer(R"({"token_type":"Bearer","access_token":"token-1","expires_in":3600})"));
        ServiceRequest request;
        request.tokenEndpoint = m_fixture->server.url(QStringLiteral("/token")).toString();
        request.client.clientId = QStringLiteral("reports-client");
        request.client.clientSecret
            = std::make_shared<const Secret>(Secret::take(QByteArray("s3cret")));
        request.access = {{QStringLiteral("reports.read")}, QStringLiteral("reports"), {}};
        request.name = QStringLiteral("nightly-build");
        m_fixture->store->addService(
            std::move(request), m_fixture->window.get(),
            [](const Result<SignIn::Outcome> &added) { QVERIFY(added.has_value()); });
    }
    void openWithRobot()
    {
        m_fixture->openWindow();
        addRobot();
        QTRY_COMPARE(m_fixture->store->accounts().size(), 1);
        m_fixture->closeWindow();
        m_fixture->openWindow();
        QVERIFY(isThere("expiry"));
    }
    void refuseWith(const char *parameters)
    {
        m_fixture->browser.onOpen([this, parameters](const QUrl &) {
            m_fixture->visitRedirect(QLatin1String(parameters));
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language = qEnvironmentVariable("LANYARD_GALLERY_LANGUAGE", QStringLiteral("en"));
        speak(m_language == QLatin1String("pseudo") ? QStringLiteral("en") : m_language);
        if (m_language == QLatin1String("pseudo")) {
            speakPseudo();
        }
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
        m_gallery = std::make_unique<Gallery>(QStringLiteral(LANYARD_GALLERY), m_language);
    }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        m_fixture.reset();
        m_provider.reset();
    }

    void firstRun()
    {
        m_fixture->openWindow();
        look("01-first-run");
    }

    void brokenSetUpFiles()
    {
        m_fixture->addProvider(QStringLiteral("broken"), "{");
        m_fixture->openWindow();
        lookAtBar("A set-up file can’t be used", "01-broken-file");
    }

    void companyAddress()
    {
        m_fixture->openWindow();
        m_fixture->click("companyButton");
        look("02-company");
        field("addressField")->setText(QStringLiteral("http://sso.example.com"));
        m_fixture->click("continueButton");
        QVERIFY(isThere("addressProblem"));
        look("02-company-problem");
    }

    void setUpOnce()
    {
        m_fixture->addOpenProvider();
        m_fixture->openWindow();
        m_fixture->click("provider-open");
        QVERIFY(QTest::qWaitFor([this] { return field("clientIdField") != nullptr; }, kPatience));
        look("02-client");
    }

    void setUpTenant()
    {
        m_fixture->addTenantProvider();
        m_fixture->openWindow();
        m_fixture->click("provider-tenant");
        QVERIFY(QTest::qWaitFor([this] { return field("tenantField") != nullptr; }, kPatience));
        look("02-tenant");
    }

    void waiting()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_VERIFY(!m_fixture->browser.urls().isEmpty());
        QVERIFY(isThere("waitingText"));
        look("06-waiting");
        m_fixture->clock.advance(20s);
        QVERIFY(isThere("hint"));
        look("06a-waiting-20-s");
        m_fixture->clock.advance(8min);
        look("06-waiting-last-minutes");
    }

    void aStrangersPage()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_VERIFY(!m_fixture->browser.urls().isEmpty());
        m_fixture->visitRedirect(QStringLiteral("code=evil&state=not-ours"));
        lookAtBar("A page answered that isn’t yours", "06-stranger");
    }

    void otherDevice()
    {
        openWithContoso();
        const QString address = m_provider->server.url(QStringLiteral("/enter")).toString();
        m_provider->server.expect(
            "POST", "/device",
            jsonAnswer(QJsonDocument(
                           QJsonObject{{QStringLiteral("device_code"), QStringLiteral("device-1")},
                                       {QStringLiteral("user_code"), QStringLiteral("WDJB-MJHT")},
                                       {QStringLiteral("verification_uri"), address},
                                       {QStringLiteral("verification_uri_complete"),
                                        address + QStringLiteral("?user_code=WDJB-MJHT")},
                                       {QStringLiteral("expires_in"), 300}})
                           .toJson()));
        m_fixture->click("provider-contoso");
        QTRY_VERIFY(m_fixture->button("openAgainButton")
                    && m_fixture->button("openAgainButton")->isEnabled());
        m_fixture->clock.advance(20s);
        look("06b-trouble");
        m_fixture->click("otherDeviceButton");
        QTRY_VERIFY(field("userCodeField") && !field("userCodeField")->text().isEmpty());
        look("06c-other-device");
    }

    void finishing()
    {
        m_fixture->decide(Person::SaysYes);
        m_fixture->server.expect("POST", "/token", Reaction::silence());
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->server.requestsTo("/token").size(), 1);
        look("07-finishing");
    }

    void success()
    {
        openSignedIn();
        lookAtBar("Signed in as Ada Lovelace", "08-success");
    }

    void sameAccountAgain()
    {
        openSignedIn();
        m_fixture->window->findChild<QPushButton *>(QStringLiteral("addAccountButton"))->click();
        look("01-add-account");
        m_fixture->expectSignIn();
        m_fixture->click("provider-demo");
        QTRY_VERIFY(m_fixture->server.requestsTo("/userinfo").size() == 2);
        lookAtBar("Signed in as Ada Lovelace", "08a-same-account");
    }

    void otherAccount()
    {
        refreshEndsWith(jsonAnswer(R"({"error":"invalid_grant"})", 400));
        lookAtBar("Demo needs you to sign in again", "18-sign-in-again");
        m_fixture->renamePerson({{QStringLiteral("sub"), QStringLiteral("1906")},
                                 {QStringLiteral("name"), QStringLiteral("Grace Hopper")}});
        m_fixture->expectSignIn();
        repair(Repair::SignInAgain);
        QTRY_VERIFY(m_fixture->server.requestsTo("/userinfo").size() == 2);
        QTRY_VERIFY(m_fixture->page()->bar()->findChild<QPushButton *>(
            QStringLiteral("repair%1").arg(int(Repair::KeepBoth))));
        lookAtBar("That’s a different account", "08b-different-account");
        repair(Repair::KeepBoth);
        QTRY_COMPARE(m_fixture->store->accounts().size(), 2);
        look("08-two-accounts");
    }

    void denied()
    {
        m_fixture->decide(Person::SaysNo);
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        lookAtBar("Sign-in was cancelled", "09-denied");
    }

    void adminConsent()
    {
        refuseWith("error=consent_required&error_description=AADSTS90094");
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        lookAtBar("Your organisation has to approve Lanyard", "09a-admin-consent");
    }

    void timeLimit()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_VERIFY(!m_fixture->browser.urls().isEmpty());
        m_fixture->clock.advance(10min + 1s);
        lookAtBar("The sign-in wasn’t finished in time", "10-time-limit");
    }

    void browserDidNotStart()
    {
        m_fixture->browser.failWith(
            Error{ErrorKind::BrowserUnavailable, {}, QStringLiteral("none")});
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        lookAtBar("Your browser didn’t open", "11-no-browser");
    }

    void portTaken()
    {
        QTcpServer another;
        QVERIFY(another.listen(QHostAddress::LocalHost));
        const QString origin = m_fixture->server.origin().toString();
        m_fixture->addProvider(
            QStringLiteral("fixed"),
            QJsonDocument(
                QJsonObject{
                    {QStringLiteral("name"), QStringLiteral("Fixed")},
                    {QStringLiteral("client_id"), QStringLiteral("x")},
                    {QStringLiteral("authorization_endpoint"),
                     origin + QStringLiteral("/authorize")},
                    {QStringLiteral("token_endpoint"), origin + QStringLiteral("/token")},
                    {QStringLiteral("userinfo_endpoint"), origin + QStringLiteral("/userinfo")},
                    {QStringLiteral("userinfo_claims"),
                     QJsonObject{{QStringLiteral("sub"), QStringLiteral("sub")}}},
                    {QStringLiteral("redirect_uris"),
                     QJsonArray{
                         QStringLiteral("http://127.0.0.1:%1/cb").arg(another.serverPort())}}})
                .toJson());
        m_fixture->openWindow();
        m_fixture->click("provider-fixed");
        lookAtBar("The browser can’t reach Lanyard", "12-port-taken");
    }

    void offlineSigningIn()
    {
        m_fixture->openWindow();
        m_fixture->browser.onOpen([this](const QUrl &) {
            m_fixture->network.isThere = false;
            m_fixture->visitRedirect(QStringLiteral("code=code-1"));
        });
        m_fixture->click("provider-demo");
        lookAtBar("You’re offline", "13-offline-signing-in");
    }

    void offlineSignedIn()
    {
        openSignedIn();
        m_fixture->network.isThere = false;
        const QString before = m_fixture->barTitle();
        m_fixture->click("refreshButton");
        QTRY_VERIFY(!m_fixture->barTitle().isEmpty() && m_fixture->barTitle() != before);
        lookAtBar("You’re offline", "14-offline");
    }

    void keyringLocked()
    {
        m_fixture->vault.trouble = Error{ErrorKind::VaultLocked, {}, {}};
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        lookAtBar("Your keyring is locked", "15-keyring-locked");
    }

    void keyringLockedForAnAccount()
    {
        openSignedIn();
        m_fixture->closeWindow();
        m_fixture->vault.trouble = Error{ErrorKind::VaultLocked, {}, {}};
        m_fixture->openWindow();
        lookAtBar("Your keyring is locked", "15-account-locked");
    }

    void keyringMissing()
    {
        m_fixture->openWindow();
        m_fixture->vault.trouble = Error{ErrorKind::VaultUnavailable, {}, {}};
        m_fixture->click("provider-demo");
        lookAtBar("No place to keep sign-ins", "16-no-keyring");
        repair(Repair::HowToSetUp);
        auto *help = m_fixture->window->findChild<KeyringHelp *>();
        QVERIFY(help);
        look(*help, "16-keyring-help");
    }

    void keyringSlow()
    {
        m_fixture->openWindow();
        m_fixture->vault.trouble
            = Error{ErrorKind::VaultUnavailable, QStringLiteral("no_answer"), {}};
        m_fixture->click("provider-demo");
        lookAtBar("Your keyring isn’t answering", "16-keyring-slow");
    }

    void notSaved()
    {
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
        lookAtBar("Your sign-in couldn’t be saved", "17-not-saved");
    }

    void moreSignInSteps()
    {
        refreshEndsWith(jsonAnswer(R"({"error":"interaction_required"})", 400));
        lookAtBar("Demo wants to check it’s you", "20-more-steps");
    }

    void providerInTrouble()
    {
        refreshEndsWith(HttpAnswer{503});
        lookAtBar("Demo isn’t answering properly", "22-provider-in-trouble");
    }

    void rateLimited()
    {
        refreshEndsWith(HttpAnswer{429, {{"Retry-After", "120"}}, {}});
        lookAtBar("Demo asked us to wait", "23-rate-limited");
    }

    void notTrusted()
    {
        openWithContoso();
        m_provider->expectSignIn();
        m_fixture->browser.onOpen([this](const QUrl &url) { m_provider->approve(url); });
        m_fixture->click("provider-contoso");
        QVERIFY(isThere("name"));
        m_provider->server.expect(
            "POST", "/token",
            m_provider->tokenAnswer(
                {.claims = {{QStringLiteral("aud"), QStringLiteral("somebody")}}}));
        m_fixture->click("refreshButton");
        QTRY_VERIFY(m_fixture->page()->bar()->findChild<QPushButton *>(
            QStringLiteral("repair%1").arg(int(Repair::CopyDetails))));
        lookAtBar("The answer couldn’t be trusted", "24-not-trusted");
    }

    void clockOff()
    {
        openWithContoso();
        m_provider->expectSignIn();
        m_fixture->browser.onOpen([this](const QUrl &url) { m_provider->approve(url); });
        m_fixture->click("provider-contoso");
        QVERIFY(isThere("name"));
        const QDateTime then = m_fixture->clock.now().addSecs(12 * 60);
        HttpAnswer answer = m_provider->tokenAnswer(
            {.claims = {{QStringLiteral("iat"), then.toSecsSinceEpoch()},
                        {QStringLiteral("exp"), then.addSecs(3600).toSecsSinceEpoch()}}});
        answer.headers.append({"Date", httpDateText(then)});
        m_provider->server.expect("POST", "/token", answer);
        m_fixture->click("refreshButton");
        QTRY_VERIFY(m_fixture->page()->bar()->findChild<QPushButton *>(
            QStringLiteral("repair%1").arg(int(Repair::Refresh))));
        lookAtBar("Your computer’s clock is off", "25-clock-off");
    }

    void serviceAccount()
    {
        openWithRobot();
        look("26-service-account");
    }

    void serviceAccountRefused()
    {
        openWithRobot();
        m_fixture->server.expect("POST", "/token",
                                 jsonAnswer(R"({"error":"invalid_client"})", 401));
        m_fixture->click("refreshButton");
        QTRY_VERIFY(!m_fixture->barTitle().isEmpty());
        look("26a-service-refused");
    }

    void signOut()
    {
        m_fixture->offerSignOutPage();
        openSignedIn();
        m_fixture->click("signOutButton");
        look("27-sign-out");
    }

    void signedOut()
    {
        openSignedIn();
        m_fixture->click("signOutButton");
        m_fixture->click("signOutNowButton");
        QTRY_VERIFY(m_fixture->store->accounts().isEmpty());
        lookAtBar("Signed out here", "27a-signed-out");
    }

    void signOutOfAll()
    {
        openSignedIn();
        trigger("signOutOfAllAction");
        look("27-sign-out-of-all");
    }

    void rename()
    {
        openSignedIn();
        trigger("renameAction");
        look("rename");
    }

    void copied()
    {
        openSignedIn();
        const QString before = m_fixture->barTitle();
        trigger("copyTokenAction");
        QTRY_VERIFY(!m_fixture->barTitle().isEmpty() && m_fixture->barTitle() != before);
        lookAtBar("Access token copied", "29-copied");
    }

    void addServiceAccount()
    {
        openSignedIn();
        trigger("addServiceAction");
        look("26-add-service-account");
    }

    void settings()
    {
        DesktopOffers offers;
        for (const QString &language : availableLanguages()) {
            offers.languages.append({language, ownNameOf(language)});
        }
        offers.isStartedAtLogin = [] { return false; };
        offers.setStartedAtLogin = [](bool) { return Result<void>(); };
        m_fixture->openWindow();
        m_fixture->window->setOffers(offers);
        lookAtDialog("settingsAction", "settings");
    }

    void activity()
    {
        JournalEntry entry;
        entry.at = m_fixture->clock.now();
        entry.decision = TokenDecision::AllowedAlways;
        entry.accountId = QStringLiteral("1");
        entry.accountName = QStringLiteral("ada@contoso");
        entry.program = QStringLiteral("/usr/bin/kubectl");
        entry.command = QStringLiteral("kubectl");
        entry.scope = QStringList{QStringLiteral("profile")};
        QVERIFY(Journal(places()).append(entry));
        m_fixture->openWindow();
        lookAtDialog("activityAction", "activity");
    }

    void tools()
    {
        openSignedIn();
        Grant grant;
        grant.program = QStringLiteral("/usr/bin/kubectl");
        grant.accountId = m_fixture->store->accounts().first()->id();
        grant.scope = QStringList{QStringLiteral("profile")};
        grant.since = m_fixture->clock.now();
        bool isAdded = false;
        Grants(places()).add(grant, this, [&isAdded](const Result<void> &) { isAdded = true; });
        QTRY_VERIFY(isAdded);
        lookAtDialog("toolsAction", "tools");
    }

    void shortcuts()
    {
        m_fixture->openWindow();
        lookAtDialog("shortcutsAction", "shortcuts");
    }

    void checkThisComputer()
    {
        m_fixture->openWindow();
        lookAtDialog("doctorAction", "doctor");
    }

    void tokenAndClaims()
    {
        openWithContoso();
        m_provider->expectSignIn();
        m_fixture->browser.onOpen([this](const QUrl &url) { m_provider->approve(url); });
        m_fixture->click("provider-contoso");
        QVERIFY(isThere("name"));
        lookAtDialog("showTokenAction", "token-and-claims");
    }

    void keepsRunning()
    {
        m_fixture->openWindow();
        StayingDialog staying;
        staying.show();
        look(staying, "keeps-running");
    }

    void about()
    {
        m_fixture->openWindow();
        AboutDialog about(Kept::InStore,
                          ManagedSettings::read(Places::below(m_fixture->folder.path())), nullptr);
        about.show();
        look(about, "about");
    }

    void aToolAsks()
    {
        m_fixture->openWindow();
        ConsentDialog dialog({.program = QStringLiteral("/usr/bin/git"),
                              .isProgramThere = true,
                              .command = QStringLiteral("git"),
                              .terminal = QStringLiteral("/dev/pts/3"),
                              .account = QStringLiteral("ada@contoso"),
                              .scope = {QStringLiteral("profile"), QStringLiteral("email")},
                              .resource = {},
                              .canBeKept = true});
        dialog.show();
        look(dialog, "28-a-tool-asks");
    }

    void vaultFile()
    {
        m_fixture->openWindow();
        UnlockPage page;
        page.resize(m_fixture->window->size());
        page.ask(QStringLiteral("/home/ada/.local/share/lanyard/vault"),
                 UnlockPage::Question::Open);
        page.show();
        look(page, "15-vault-file");
        page.ask(QStringLiteral("/home/ada/.local/share/lanyard/vault"),
                 UnlockPage::Question::Choose);
        look(page, "15-new-vault-file");
    }
};

QTEST_MAIN(GalleryTest)
#include "gallery_test.moc"
