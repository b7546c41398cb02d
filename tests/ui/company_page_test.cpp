#include "support/test_certificates.h"
#include "ui/info_bar.h"
#include "ui/page.h"
#include "ui/window_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTest>
#include <QUrlQuery>

using namespace lanyard;

/// The company field takes an e-mail address, and asks its host (OIDC Discovery §2).
class CompanyPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_company = std::make_unique<ScriptedServer>();
        m_company->useTls(m_authority.serverConfiguration());
        m_fixture->authorities = {m_authority.certificate()};
        m_fixture->openWindow();
        m_fixture->click("companyButton");
    }
    void cleanup()
    {
        m_fixture.reset();
        m_company.reset();
    }

    void anEmailAddressLeadsToTheCompanysIssuer()
    {
        expectAnswer(linkToIssuer());
        expectLook(metadata());
        enter(email());
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Set up 127.0.0.1 once"));
        const QUrl asked(QString::fromLatin1(m_company->requests().first().target));
        QCOMPARE(QUrlQuery(asked).queryItemValue(QStringLiteral("resource"), QUrl::FullyDecoded),
                 QStringLiteral("acct:") + email());
        m_fixture->click("backButton");
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in with your company"));
        QCOMPARE(field()->text(), email());
        QVERIFY(m_fixture->button("continueButton")->isEnabled());
    }

    /// OIDC Discovery §2.1.2.
    void aWebAddressLeadsToTheIssuerThatAnswersForIt()
    {
        for (const char *path : {"/people/.well-known/openid-configuration",
                                 "/.well-known/oauth-authorization-server/people",
                                 "/.well-known/openid-configuration/people"}) {
            m_company->expect("GET", path, HttpAnswer{404});
        }
        expectAnswer(linkToIssuer());
        expectLook(metadata());
        enter(m_company->url(QStringLiteral("/people")).toString());
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Set up 127.0.0.1 once"));
        const auto *redirect
            = m_fixture->page()->findChild<QLineEdit *>(QStringLiteral("redirectField"));
        QVERIFY2(redirect->text().endsWith(QStringLiteral("realm")), qPrintable(redirect->text()));
    }

    void itSaysWhomItAsksAndCanBeLeft()
    {
        expectAnswer(Reaction::silence());
        enter(email());
        QVERIFY(m_fixture->text("addressProblem").startsWith(QStringLiteral("Asking 127.0.0.1")));
        QVERIFY(!m_fixture->button("continueButton")->isEnabled());
        QTRY_COMPARE(m_company->requests().size(), 1);
        m_fixture->click("backButton");
        QTRY_COMPARE(m_company->openConnections(), 0);
        m_fixture->click("companyButton");
        QCOMPARE(m_fixture->text("addressProblem"), QString());
        QVERIFY(m_fixture->button("continueButton")->isEnabled());
    }

    void anotherAddressEndsTheQuestion()
    {
        expectAnswer(Reaction::silence());
        enter(email());
        QTRY_COMPARE(m_company->requests().size(), 1);
        field()->setText(issuer());
        QTRY_COMPARE(m_company->openConnections(), 0);
        expectLook(metadata());
        m_fixture->click("continueButton");
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Set up 127.0.0.1 once"));
    }

    void nobodyIsAskedToRegisterWhereNoProviderIs()
    {
        expectLook(HttpAnswer{404});
        m_company->expect("GET", "/.well-known/oauth-authorization-server/realm", HttpAnswer{404});
        m_company->expect("GET", "/.well-known/openid-configuration/realm", HttpAnswer{404});
        expectAnswer(jsonAnswer("{}", 404));
        enter(issuer());
        QTRY_COMPARE(m_fixture->text("addressProblem"),
                     QStringLiteral("Looking for a sign-in page at 127.0.0.1…"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("No sign-in page at 127.0.0.1"));
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in with your company"));
        QCOMPARE(m_fixture->barButtons(), QStringList());
        QVERIFY(m_fixture->button("continueButton")->isEnabled());
        QVERIFY(field()->hasFocus());
    }

    void aLookCanBeLeft()
    {
        expectLook(Reaction::silence());
        enter(issuer());
        QTRY_COMPARE(m_company->requests().size(), 1);
        QVERIFY(!m_fixture->button("continueButton")->isEnabled());
        m_fixture->click("backButton");
        m_fixture->click("companyButton");
        QCOMPARE(m_fixture->text("addressProblem"), QString());
        QVERIFY(m_fixture->button("continueButton")->isEnabled());
    }

    void aHostThatKnowsNobodyIsTold()
    {
        expectAnswer(jsonAnswer("{}", 404));
        enter(email());
        QTRY_COMPARE(m_fixture->barTitle(),
                     QStringLiteral("No sign-in page at 127.0.0.1:%1").arg(m_company->port()));
        QVERIFY(m_fixture->button("continueButton")->isEnabled());
        QCOMPARE(m_fixture->barButtons(), QStringList());
    }

    void aCertificateOfAStrangerIsTold()
    {
        m_fixture->closeWindow();
        m_fixture->authorities.clear();
        m_fixture->openWindow();
        m_fixture->click("companyButton");
        enter(email());
        QTRY_COMPARE(
            m_fixture->barTitle(),
            QStringLiteral("The connection to 127.0.0.1:%1 isn’t safe").arg(m_company->port()));
        QVERIFY(m_company->requests().isEmpty());
    }

    void whatIsNoAddressIsToldBelowTheField()
    {
        enter(QStringLiteral("ada@@"));
        QTRY_VERIFY(m_fixture->text("addressProblem").startsWith(QStringLiteral("This isn’t")));
        QVERIFY(m_fixture->button("continueButton")->isEnabled());
        QVERIFY(m_company->requests().isEmpty());
    }

private:
    void expectAnswer(Reaction reaction)
    {
        m_company->expect("GET", "/.well-known/webfinger", std::move(reaction));
    }
    void expectLook(Reaction reaction)
    {
        m_company->expect("GET", "/realm/.well-known/openid-configuration", std::move(reaction));
    }
    [[nodiscard]] QString issuer() const
    {
        return m_company->url(QStringLiteral("/realm")).toString();
    }
    [[nodiscard]] HttpAnswer linkToIssuer() const
    {
        return jsonAnswer("{\"links\":[{\"rel\":\"http://openid.net/specs/connect/1.0/issuer\","
                          "\"href\":\""
                          + issuer().toUtf8() + "\"}]}");
    }
    [[nodiscard]] HttpAnswer metadata() const
    {
        QJsonObject document{
            {QStringLiteral("issuer"), issuer()},
            {QStringLiteral("response_types_supported"), QJsonArray{QStringLiteral("code")}},
            {QStringLiteral("subject_types_supported"), QJsonArray{QStringLiteral("public")}},
            {QStringLiteral("id_token_signing_alg_values_supported"),
             QJsonArray{QStringLiteral("RS256")}}};
        for (const char *endpoint : {"authorization_endpoint", "token_endpoint", "jwks_uri"}) {
            document.insert(QLatin1String(endpoint), issuer() + u'/' + QLatin1String(endpoint));
        }
        return jsonAnswer(QJsonDocument(document).toJson());
    }
    void enter(const QString &address)
    {
        field()->setText(address);
        m_fixture->click("continueButton");
    }
    [[nodiscard]] QString email() const
    {
        return QStringLiteral("ada@127.0.0.1:%1").arg(m_company->port());
    }
    [[nodiscard]] QLineEdit *field() const
    {
        return m_fixture->page()->findChild<QLineEdit *>(QStringLiteral("addressField"));
    }

    TestAuthority m_authority;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ScriptedServer> m_company;
};

QTEST_MAIN(CompanyPageTest)
#include "company_page_test.moc"
