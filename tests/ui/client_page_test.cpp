#include "accounts/client_choice.h"
#include "accounts/provider_setup.h"
#include "support/scripted_provider.h"
#include "ui/page.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace lanyard;

using Person = WindowFixture::Person;

/// What a file leaves open is asked once, at a provider that is there, and remembered when it
/// worked.
class ClientPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->addOpenProvider();
    }
    void cleanup() { m_fixture.reset(); }

    void anAttemptThatWasGivenUpIsNotRemembered()
    {
        m_fixture->openWindow();
        choose("provider-open");
        answer("my-client");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Open"));
        m_fixture->click("cancelButton");
        QCOMPARE(remembered(), ClientChoice());
        m_fixture->click("provider-open");
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Set up Open once"));
        QCOMPARE(field("clientIdField")->text(), QString());
    }

    void whatWasTypedIsGoodForTryingAgain()
    {
        m_fixture->openWindow();
        choose("provider-open");
        m_fixture->decide(Person::SaysNo);
        answer("my-client", "s3cret");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Sign-in was cancelled"));
        QCOMPARE(remembered(), ClientChoice());
        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn();
        m_fixture->clickInBar(QStringLiteral("Try again"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(remembered(), (ClientChoice{QStringLiteral("my-client"), {}, true}));
    }

    void aRefusedClientIsMendedWhereItWasAsked()
    {
        m_fixture->openWindow();
        choose("provider-open");
        refuseOnce();
        answer("my-cleint");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("The client ID or secret isn’t right"));
        QCOMPARE(m_fixture->title(), QStringLiteral("Set up Open once"));
        QCOMPARE(m_fixture->barButtons(), QStringList());
        QCOMPARE(field("clientIdField")->text(), QStringLiteral("my-cleint"));
        QVERIFY(field("clientIdField")->hasFocus());
        QCOMPARE(remembered(), ClientChoice());
        m_fixture->expectSignIn();
        answer("my-client");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(remembered(), (ClientChoice{QStringLiteral("my-client"), {}, false}));
    }

    void aSecretThatWasRefusedIsNotSentAgain()
    {
        m_fixture->openWindow();
        choose("provider-open");
        refuseOnce();
        answer("my-client", "wr0ng");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("The client ID or secret isn’t right"));
        m_fixture->expectSignIn();
        answer("my-client"); // which has none
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(remembered(), (ClientChoice{QStringLiteral("my-client"), {}, false}));
    }

    /// Its console may have shown it once only.
    void aRememberedSecretOutlivesARefusal()
    {
        m_fixture->openWindow();
        signInOnce("my-client", "s3cret");
        refuseOnce();
        addAnother();
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("The client ID or secret isn’t right"));
        m_fixture->expectSignIn();
        m_fixture->click("continueButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(remembered(), (ClientChoice{QStringLiteral("my-client"), {}, true}));
    }

    /// One refusal does not lose it, and does not make it be tried for ever.
    void aRememberedClientThatIsRefusedIsASuggestion()
    {
        m_fixture->openWindow();
        signInOnce("my-client");
        refuseOnce();
        addAnother();
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("The client ID or secret isn’t right"));
        QCOMPARE(field("clientIdField")->text(), QStringLiteral("my-client"));
        m_fixture->click("backButton");
        QCOMPARE(remembered().clientId, QStringLiteral("my-client"));
        m_fixture->closeWindow();

        m_fixture->openWindow();
        addAnother();
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Set up Open once"));
        QCOMPARE(field("clientIdField")->text(), QStringLiteral("my-client"));
        m_fixture->expectSignIn();
        m_fixture->click("continueButton"); // it has been registered again
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(remembered(), (ClientChoice{QStringLiteral("my-client"), {}, false}));

        m_fixture->expectSignIn();
        addAnother(); // asks no more
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
    }

    void theSignInStandsWhereItsAnswersCannotBeRemembered()
    {
        QVERIFY(QDir().mkpath(places().state + QStringLiteral("/settings.lock")));
        m_fixture->openWindow();
        choose("provider-open");
        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn();
        answer("my-client");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        const QStringList said = m_fixture->barBody().split(u'\n');
        QCOMPARE(said.first(),
                 QStringLiteral("What you said about Open couldn’t be remembered for the next "
                                "sign-in."));
        QVERIFY2(said.last().contains(places().state + QStringLiteral("/settings.lock")),
                 qPrintable(said.last()));
        QCOMPARE(m_fixture->store->accounts().size(), 1);
    }

    void goingOnWithoutAKeychainAsksNothingTwice()
    {
        m_fixture->openWindow();
        choose("provider-open");
        m_fixture->vault.trouble = Error{ErrorKind::VaultUnavailable, {}, {}};
        answer("my-client", "s3cret");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("No place to keep sign-ins"));
        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn();
        m_fixture->clickInBar(QStringLiteral("Go on for now"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("There is no keyring to keep it in. You stay signed in until you "
                                "quit Lanyard; it’s saved as soon as there is one."));
        QCOMPARE(remembered(), ClientChoice());
        m_fixture->expectSignIn();
        addAnother(); // asks no more
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));

        m_fixture->vault.comeBack();
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Your sign-in is saved"));
        QCOMPARE(remembered(), (ClientChoice{QStringLiteral("my-client"), {}, true}));
        m_fixture->closeWindow(); // the vault has the secret, too
        m_fixture->openWindow();
        m_fixture->expectSignIn();
        addAnother();
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
    }

    /// A secret that is kept in a keychain that is gone is asked for, and its client with it.
    void aSecretThatTheKeychainHasIsAskedForWithoutIt()
    {
        m_fixture->openWindow();
        choose("provider-open");
        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn();
        answer("my-client", "s3cret");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        m_fixture->vault.trouble = Error{ErrorKind::VaultUnavailable, {}, {}};
        addAnother();
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("No place to keep sign-ins"));
        m_fixture->clickInBar(QStringLiteral("Go on for now"));
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Set up Open once"));
    }

    void theLongestQuestionFitsTheDefaultWindow_data()
    {
        QTest::addColumn<bool>("besideTheList");
        QTest::addColumn<bool>("isLasting");
        QTest::newRow("alone") << false << true;
        QTest::newRow("alone, in memory") << false << false;
        QTest::newRow("beside the list") << true << true;
        QTest::newRow("beside the list, in memory") << true << false;
    }
    /// Nothing is cut off, and no scroll bar comes and goes with what the bar says.
    void theLongestQuestionFitsTheDefaultWindow()
    {
        QFETCH(const bool, besideTheList);
        QFETCH(const bool, isLasting);
        m_fixture->vault.lasts = isLasting;
        const QString origin = m_fixture->server.origin().toString();
        const QString redirect
            = QStringLiteral("http://127.0.0.1/callback/contoso-identity-services-for-"
                             "partners-and-suppliers/return-to-the-app");
        m_fixture->addProvider(
            QStringLiteral("long"),
            QJsonDocument(
                {{QStringLiteral("name"), QStringLiteral("Contoso Identity Services for Partners")},
                 {QStringLiteral("registration"),
                  QStringLiteral("https://console.identity.contoso-partners.example/apps")},
                 {QStringLiteral("redirect_uris"), QJsonArray{redirect}},
                 {QStringLiteral("authorization_endpoint"), origin + QStringLiteral("/authorize")},
                 {QStringLiteral("token_endpoint"), origin + QStringLiteral("/token")},
                 {QStringLiteral("userinfo_endpoint"), origin + QStringLiteral("/userinfo")},
                 {QStringLiteral("userinfo_claims"),
                  QJsonObject{{QStringLiteral("sub"), QStringLiteral("sub")}}}})
                .toJson());
        m_fixture->openWindow();
        if (besideTheList) {
            QVERIFY(m_fixture->signIn());
            m_fixture->window->findChild<QPushButton *>(QStringLiteral("addAccountButton"))
                ->click();
        }
        m_fixture->click("provider-long");
        QTRY_VERIFY(m_fixture->title().startsWith(QStringLiteral("Set up Contoso")));
        QCOMPARE(overflow(), 0);
        const int left = placeOf("clientIdField").x();

        m_fixture->browser.failWith(
            Error{ErrorKind::BrowserUnavailable, {}, QStringLiteral("none")});
        Q_EMIT m_fixture->page()
            ->findChild<QLabel *>(QStringLiteral("registrationLink"))
            ->linkActivated({});
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Your browser didn’t open"));
        QCOMPARE(overflow(), 0);
        QCOMPARE(placeOf("clientIdField").x(), left);

        m_fixture->browser.failWith(std::nullopt);
        refuseOnce();
        answer("my-client", "s3cret");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("The client ID or secret isn’t right"));
        QCOMPARE(overflow(), 0);
        QCOMPARE(placeOf("clientIdField").x(), left);
        QVERIFY(m_fixture->window->rect().contains(
            QRect(placeOf("continueButton"), m_fixture->button("continueButton")->size())));
    }

    void nothingIsSaidToOutliveAVaultInMemory()
    {
        m_fixture->vault.lasts = false;
        m_fixture->addTenantProvider();
        m_fixture->openWindow();
        choose("provider-tenant", "Set up Tenant once");
        QVERIFY(
            m_fixture->text("intro").endsWith(QStringLiteral("It remembers it until you quit.")));
        m_fixture->click("backButton");
        choose("provider-open");
        QVERIFY(m_fixture->text("intro").endsWith(
            QStringLiteral("Lanyard remembers it until you quit.")));
        QCOMPARE(m_fixture->text("secretHelp"),
                 QStringLiteral("A secret is kept nowhere but in memory, until you quit Lanyard."));
        answer("my-client");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Open"));
        QCOMPARE(m_fixture->text("staysSignedIn"), QString());
        openAbout();
        QCOMPARE(labelsWith(QStringLiteral("key(ring|chain)")), QStringList());
    }

    void aKeyringIsNamedWhereItKeeps()
    {
        m_fixture->openWindow();
        choose("provider-open");
        QVERIFY(m_fixture->text("intro").endsWith(QStringLiteral("Lanyard remembers it.")));
        answer("my-client");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Open"));
        openAbout();
        const QStringList labels = labelsWith(QStringLiteral("key(ring|chain)"));
        QCOMPARE(labels.size(), 2);
        QVERIFY(labels.contains(QStringLiteral("A secret is kept in your keyring only.")));
        QVERIFY(labels.contains(QStringLiteral("Signs you in with your own browser and keeps the "
                                               "session in this computer’s keychain.")));
    }

    void aVaultInMemoryIsAskedForOnceAsWell()
    {
        m_fixture->vault.lasts = false;
        m_fixture->openWindow();
        signInOnce("my-client", "s3cret");
        m_fixture->expectSignIn();
        addAnother();
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(remembered(), ClientChoice());

        refuseOnce();
        addAnother();
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("The client ID or secret isn’t right"));
        m_fixture->click("backButton");
        addAnother(); // and is a suggestion from now on
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Set up Open once"));
        QCOMPARE(field("clientIdField")->text(), QStringLiteral("my-client"));
        m_fixture->closeWindow();

        m_fixture->openWindow();
        choose("provider-open");
        QCOMPARE(field("clientIdField")->text(), QString());
    }

    void settingsThatBreakMeanwhileAreNamed()
    {
        m_fixture->openWindow();
        breakSettings();
        m_fixture->click("provider-open");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Lanyard’s set-up needs a correction"));
        QVERIFY2(m_fixture->barBody().contains(settings()), qPrintable(m_fixture->barBody()));
        QVERIFY(QFile::remove(settings()));
        m_fixture->clickInBar(QStringLiteral("Try again"));
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Set up Open once"));
    }

    void settingsThatBreakBehindTheQuestionAreNamed()
    {
        m_fixture->openWindow();
        choose("provider-open");
        breakSettings();
        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn();
        answer("my-client");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QVERIFY2(m_fixture->barBody().contains(settings()), qPrintable(m_fixture->barBody()));
    }

    void theTenantIsAskedBeforeTheClient()
    {
        FakeClock clock;
        ScriptedProvider provider(clock);
        provider.server.expect("GET", "/nobody/.well-known/openid-configuration", HttpAnswer{404});
        provider.server.expect("GET", "/.well-known/oauth-authorization-server/nobody",
                               HttpAnswer{404});
        provider.server.expect("GET", "/.well-known/openid-configuration/nobody", HttpAnswer{404});
        provider.server.expect(
            "GET", "/acme/.well-known/openid-configuration", [&](const HttpRequest &) {
                provider.metadata.insert(QStringLiteral("issuer"),
                                         provider.issuer() + QStringLiteral("/acme"));
                return jsonAnswer(QJsonDocument(provider.metadata).toJson());
            });
        m_fixture->addProvider(QStringLiteral("rented"),
                               R"({"name":"Rented","tenant_pattern":"[a-z]+","issuer":")"
                                   + provider.issuer().toUtf8() + R"(/{tenant}"})");
        m_fixture->openWindow();
        choose("provider-rented", "Set up Rented once");
        QVERIFY(!isShown("clientIdField"));

        tenant("?"); // is none
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Lanyard’s set-up needs a correction"));
        QVERIFY(provider.server.requests().isEmpty());
        QVERIFY(!isShown("clientIdField"));

        tenant("nobody");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("No sign-in page at 127.0.0.1"));
        QVERIFY(!isShown("clientIdField"));
        QCOMPARE(m_fixture->text("lookingText"), QString());

        tenant("acme");
        QCOMPARE(m_fixture->text("lookingText"),
                 QStringLiteral("Looking for a sign-in page at 127.0.0.1…"));
        QVERIFY(!m_fixture->button("continueButton")->isEnabled());
        QTRY_VERIFY(isShown("clientIdField"));
        QVERIFY(!isShown("tenantField"));
        QCOMPARE(m_fixture->barTitle(), QString());
        QCOMPARE(remembered(QStringLiteral("rented")), ClientChoice());
    }

private:
    void choose(const char *button, const char *title = "Set up Open once")
    {
        m_fixture->click(button);
        QTRY_COMPARE(m_fixture->title(), QString::fromLatin1(title));
    }
    void answer(const char *clientId, const char *secret = "")
    {
        field("clientIdField")->setText(QString::fromLatin1(clientId));
        field("clientSecretField")->setText(QString::fromLatin1(secret));
        m_fixture->click("continueButton");
    }
    void tenant(const char *text)
    {
        field("tenantField")->setText(QString::fromLatin1(text));
        m_fixture->click("continueButton");
    }
    void signInOnce(const char *clientId, const char *secret = "")
    {
        choose("provider-open");
        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn();
        answer(clientId, secret);
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
    }
    void refuseOnce()
    {
        m_fixture->decide(Person::SaysYes);
        m_fixture->server.expect("POST", "/token",
                                 jsonAnswer(R"({"error":"invalid_client"})", 401));
    }
    /// As Ctrl+N does.
    void addAnother()
    {
        m_fixture->window->findChild<QPushButton *>(QStringLiteral("addAccountButton"))->click();
        m_fixture->click("provider-open");
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return m_fixture->page()->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool isShown(const char *name) const
    {
        return field(name)->isVisibleTo(m_fixture->page());
    }
    [[nodiscard]] QPoint placeOf(const char *name) const
    {
        const auto *found = m_fixture->page()->findChild<QWidget *>(QString::fromLatin1(name));
        return found->mapTo(m_fixture->window.get(), QPoint());
    }
    /// How much of the page is out of sight.
    [[nodiscard]] int overflow() const
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        return m_fixture->page()->findChild<QScrollArea *>()->verticalScrollBar()->maximum();
    }
    void openAbout()
    {
        for (QAction *each : m_fixture->window->findChildren<QAction *>()) {
            if (each->text() == QStringLiteral("&About Lanyard")) {
                each->trigger();
            }
        }
    }
    /// On every page and dialog that was made, shown or not.
    [[nodiscard]] QStringList labelsWith(const QString &pattern) const
    {
        QStringList texts;
        for (const QLabel *each : m_fixture->window->findChildren<QLabel *>()) {
            texts += each->text();
        }
        return texts.filter(QRegularExpression(pattern));
    }
    [[nodiscard]] QString settings() const
    {
        return places().config + QStringLiteral("/settings.json");
    }
    void breakSettings()
    {
        QFile file(settings());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
    }
    [[nodiscard]] Places places() const { return Places::below(m_fixture->folder.path()); }
    [[nodiscard]] ClientChoice remembered(const QString &id = QStringLiteral("open")) const
    {
        return readClientChoice(places(), id).value();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(ClientPageTest)
#include "client_page_test.moc"
