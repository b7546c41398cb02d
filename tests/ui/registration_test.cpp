#include "accounts/client_choice.h"
#include "support/scripted_provider.h"
#include "ui/page.h"
#include "ui/window_fixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lanyard;

/// A company that nobody told us a client id of (RFC 7591): it is asked for one before a person is.
class RegistrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_company = std::make_unique<ScriptedProvider>(m_fixture->clock);
        m_company->metadata.insert(QStringLiteral("registration_endpoint"),
                                   m_company->issuer() + QStringLiteral("/register"));
        m_company->publish();
        m_company->server.always("POST", "/revoke", HttpAnswer{200});
        m_fixture->openWindow();
    }
    void cleanup()
    {
        m_fixture.reset();
        m_company.reset();
    }

    void anUnknownCompanyWorksWithoutAskingAnyone()
    {
        expectRegistration();
        enterAddress();
        signIn();
        QCOMPARE(m_fixture->store->accounts().first()->entry().clientId, QStringLiteral("made-1"));
        QCOMPARE(remembered(), ClientChoice());
    }

    void anAccountThatSignsInAgainUsesItsRegistration()
    {
        expectRegistration();
        enterAddress();
        signIn();
        m_fixture->closeWindow();
        m_fixture->openWindow();
        // Another person at the same company.
        m_fixture->window->findChild<QPushButton *>(QStringLiteral("addAccountButton"))->click();
        enterAddress();
        signIn(QStringLiteral("subject-2"));
        QCOMPARE(m_fixture->store->accounts().size(), 2);
        QCOMPARE(m_fixture->store->accounts().last()->entry().clientId, QStringLiteral("made-1"));
        QCOMPARE(m_company->server.requestsTo("/register").size(), 1);
    }

    void aClosedDoorAsksThePerson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("title");
        QTest::newRow("closed") << QByteArray() << 401
                                << QStringLiteral("127.0.0.1 registers no apps by itself");
        QTest::newRow("no loopback") << QByteArray(R"({"error":"invalid_redirect_uri"})") << 400
                                     << QStringLiteral("127.0.0.1 didn’t register Lanyard");
        QTest::newRow("nothing of use")
            << QByteArray("{}") << 201 << QStringLiteral("127.0.0.1 didn’t register Lanyard");
    }
    void aClosedDoorAsksThePerson()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const QString, title);
        m_company->server.expect("POST", "/register", jsonAnswer(body, status));
        enterAddress();
        QTRY_COMPARE(m_fixture->barTitle(), title);
        QCOMPARE(m_fixture->title(), QStringLiteral("Set up 127.0.0.1 once"));
        QCOMPARE(m_fixture->barButtons(), QStringList());
        auto *field = m_fixture->page()->findChild<QLineEdit *>(QStringLiteral("clientIdField"));
        QVERIFY(field->hasFocus());
        QCOMPARE(field->text(), QString());
        field->setText(QStringLiteral("my-client"));
        m_fixture->click("continueButton");
        signIn();
        QCOMPARE(remembered().clientId, QStringLiteral("my-client"));
        QCOMPARE(m_company->server.requestsTo("/register").size(), 1);
    }

    /// It passes: nobody is asked for anything.
    void troubleThereIsNoClosedDoor()
    {
        m_company->server.expect("POST", "/register", HttpAnswer{503});
        enterAddress();
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("127.0.0.1 isn’t answering properly"));
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in with your company"));
        expectRegistration();
        m_fixture->clickInBar(QStringLiteral("Try now"));
        signIn();
    }

private:
    void expectRegistration()
    {
        m_company->server.expect("POST", "/register", jsonAnswer(R"({"client_id":"made-1"})", 201));
    }
    void enterAddress()
    {
        m_fixture->click("companyButton");
        m_fixture->page()
            ->findChild<QLineEdit *>(QStringLiteral("addressField"))
            ->setText(m_company->issuer());
        m_fixture->click("continueButton");
    }
    void signIn(const QString &subject = QStringLiteral("subject-1"))
    {
        const bool isWaiting = QTest::qWaitFor(
            [&] {
                return m_fixture->text("waitingText") == QLatin1String("Waiting for 127.0.0.1");
            },
            kPatience);
        QVERIFY2(isWaiting, qPrintable(m_fixture->barTitle()));
        const QUrl opened = m_fixture->browser.lastUrl();
        const QByteArray clientId
            = ScriptedProvider::parameter(opened, QStringLiteral("client_id"));
        m_company->expectSignIn(
            {.subject = subject,
             .claims = {{QStringLiteral("aud"), QString::fromLatin1(clientId)}}});
        m_company->approve(opened);
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
    }
    [[nodiscard]] ClientChoice remembered() const
    {
        return readClientChoice(Places::below(m_fixture->folder.path()), m_company->issuer())
            .value();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ScriptedProvider> m_company;
};

QTEST_MAIN(RegistrationTest)
#include "registration_test.moc"
