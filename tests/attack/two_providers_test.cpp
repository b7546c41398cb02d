#include "accounts/account_store.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QTest>

using namespace lanyard;

using Stage = SignIn::Stage;

/// An honest provider, and one that wants what is the other's: mix-up and IdP confusion (RFC 9700
/// §4.4; Fett, Küsters, Schmitz 2016). The person signs in to the evil one, or to both.
class TwoProvidersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_honest = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_evil = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
    }
    void cleanup()
    {
        m_signIn.reset();
        m_store.reset();
        m_evil.reset();
        m_honest.reset();
        m_environment.reset();
    }

    /// 20: the evil one's document sends the person to the honest one, and wants the code.
    void givesNoCodeOfTheHonestOneToTheEvilOne()
    {
        m_evil->metadata.insert(QStringLiteral("authorization_endpoint"),
                                m_honest->metadata.value(QStringLiteral("authorization_endpoint")));
        m_evil->publish();
        start(evil());
        m_evil->comeBack(url(), answer("code-of-honest", m_honest->issuer()));
        refusedWith(ErrorKind::IssuerMismatch);
    }

    /// 20: who announces iss must send it, or it could be anybody's answer.
    void takesNoAnswerWithoutTheAnnouncedIssuer()
    {
        m_honest->metadata.insert(QStringLiteral("authorization_response_iss_parameter_supported"),
                                  true);
        m_honest->publish();
        start(honest());
        m_honest->comeBack(url(), answer("code-of-evil", {}));
        refusedWith(ErrorKind::IssuerMismatch);
    }

    /// 20, 29: each provider has a redirect path and a state of its own.
    void takesNoAnswerOnThePathOfAnother()
    {
        m_honest->publish();
        m_evil->publish();
        start(evil());
        const auto evilSignIn = std::move(m_signIn);
        start(honest());
        QVERIFY(evilSignIn->redirectUri().path() != m_signIn->redirectUri().path());

        QUrl crossed = m_signIn->redirectUri();
        crossed.setPath(evilSignIn->redirectUri().path());
        crossed.setQuery(QString::fromLatin1(answer("code-of-evil", {})));
        QNetworkAccessManager browser;
        const std::unique_ptr<QNetworkReply> reply(browser.get(QNetworkRequest(crossed)));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 404);
        QCOMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
        m_honest->expectSignIn();
        m_honest->approve(url());
        QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QVERIFY(m_evil->server.requestsTo("/token").isEmpty());
    }

    /// 21: signed by the honest one, for our client and even with the right nonce.
    void believesNoTokenOfTheHonestOneFromTheEvilOne_data()
    {
        QTest::addColumn<bool>("publishesTheKeysToo");
        QTest::newRow("with keys of its own") << false;
        QTest::newRow("with the keys of the honest one") << true;
    }
    void believesNoTokenOfTheHonestOneFromTheEvilOne()
    {
        QFETCH(const bool, publishesTheKeysToo);
        if (publishesTheKeysToo) {
            m_evil->keys = m_honest->keys;
        }
        m_evil->publish();
        start(evil());
        m_evil->server.expect("POST", "/token", [this](const HttpRequest &) {
            return m_honest->tokenAnswer(
                {.nonce = ScriptedProvider::parameter(url(), QStringLiteral("nonce"))});
        });
        m_evil->server.always("POST", "/revoke", HttpAnswer{200}); // what was issued is given back
        m_evil->comeBack(url(), answer("code-1", {}));
        QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
        QVERIFY(!m_signIn->result());
        QVERIFY(m_evil->server.requestsTo("/userinfo").isEmpty());
        QVERIFY(m_honest->server.requests().isEmpty());
        QVERIFY(m_store->accounts().isEmpty());
    }

    /// 22: the evil one's document under the honest one's name.
    void believesNoDocumentThatNamesAnother()
    {
        m_evil->metadata.insert(QStringLiteral("issuer"), m_honest->issuer());
        m_evil->publish();
        m_signIn = m_store->startSignIn({evil()});
        refusedWith(ErrorKind::IssuerMismatch);
        QVERIFY(m_environment->browser.urls().isEmpty());
    }

private:
    [[nodiscard]] Provider honest() const { return m_honest->provider(); }
    [[nodiscard]] Provider evil() const
    {
        Provider provider = m_evil->provider();
        provider.id = QStringLiteral("evil");
        return provider;
    }
    [[nodiscard]] QUrl url() const { return m_signIn->authorizationUrl(); }
    [[nodiscard]] QByteArray answer(const QByteArray &code, const QString &issuer) const
    {
        const QByteArray state = ScriptedProvider::parameter(url(), QStringLiteral("state"));
        return "code=" + code + "&state=" + state
            + (issuer.isEmpty() ? QByteArray() : "&iss=" + issuer.toUtf8().toPercentEncoding());
    }
    void start(const Provider &provider)
    {
        m_signIn = m_store->startSignIn({provider});
        QTRY_COMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
    }
    /// And nobody got a code.
    void refusedWith(ErrorKind kind)
    {
        QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
        QVERIFY(!m_signIn->result());
        QCOMPARE(m_signIn->result().error().kind, kind);
        QVERIFY(m_honest->server.requestsTo("/token").isEmpty());
        QVERIFY(m_evil->server.requestsTo("/token").isEmpty());
        QVERIFY(m_store->accounts().isEmpty());
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_honest;
    std::unique_ptr<ScriptedProvider> m_evil;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
};

QTEST_GUILESS_MAIN(TwoProvidersTest)
#include "two_providers_test.moc"
