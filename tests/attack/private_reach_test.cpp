#include "accounts/account_store.h"
#include "support/fake_browser.h"
#include "support/fake_clock.h"
#include "support/fake_random.h"
#include "support/fake_vault.h"
#include "support/problem.h"
#include "support/proxy_process.h"
#include "support/scripted_server.h"
#include "support/test_certificates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

using Stage = SignIn::Stage;

/// 19: a provider on the internet whose document, or whose host's WebFinger, leads into this
/// machine's own network. It has a public name, which a proxy finds for us.
class PrivateReachTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_proxy.start({host});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        qputenv("https_proxy", m_proxy.address().toUtf8());
    }
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_server->useTls(m_authority.serverConfiguration({.dnsName = host, .address = {}}));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<AccountStore>(m_environment, Places::below(m_folder->path()));
        QVERIFY(m_store->load());
    }
    void cleanup()
    {
        m_signIn.reset();
        m_store.reset();
        m_server.reset();
    }

    void goesWhereThePublicDocumentLeads()
    {
        publish({});
        start();
        QTRY_COMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
    }

    void sendsNothingIntoTheOwnNetwork_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("endpoint");
        for (const char *member : {"authorization_endpoint", "token_endpoint", "userinfo_endpoint",
                                   "jwks_uri", "revocation_endpoint", "end_session_endpoint"}) {
            QTest::addRow("%s in 10.0.0.0/8", member)
                << QString::fromLatin1(member) << QStringLiteral("https://10.0.0.1/x");
        }
        for (const char *endpoint :
             {"https://169.254.169.254/latest", "https://127.0.0.1/x", "https://localhost/x",
              "https://[::1]/x", "https://192.168.1.1/x"}) {
            QTest::newRow(endpoint)
                << QStringLiteral("token_endpoint") << QString::fromLatin1(endpoint);
        }
    }
    void sendsNothingIntoTheOwnNetwork()
    {
        QFETCH(QString, member);
        QFETCH(QString, endpoint);
        publish({{member, endpoint}});
        const qsizetype opened = m_browser.urls().size();
        start();
        QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
        QVERIFY(!m_signIn->result());
        const Error error = m_signIn->result().error();
        QCOMPARE(error.kind, ErrorKind::InvalidResponse);
        QVERIFY2(error.detail.contains(QLatin1String("a private address")),
                 qPrintable(error.detail));
        QCOMPARE(m_browser.urls().size(), opened);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void asksNoIssuerInTheOwnNetwork_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("isBelieved");
        QTest::newRow("public") << QStringLiteral("https://op.example") << true;
        QTest::newRow("10.0.0.0/8") << QStringLiteral("https://10.0.0.1") << false;
        QTest::newRow("loopback") << QStringLiteral("https://127.0.0.1:8443") << false;
    }
    void asksNoIssuerInTheOwnNetwork()
    {
        QFETCH(QString, issuer);
        QFETCH(bool, isBelieved);
        const QJsonObject link{
            {QStringLiteral("rel"), QStringLiteral("http://openid.net/specs/connect/1.0/issuer")},
            {QStringLiteral("href"), issuer}};
        m_server->expect("GET", "/.well-known/webfinger",
                         jsonAnswer(asJson({{QStringLiteral("links"), QJsonArray{link}}})));
        std::optional<Result<Provider>> found;
        QObject context;
        m_store->providerFor(QStringLiteral("ada@%1:%2").arg(host).arg(m_server->port()), &context,
                             [&](Result<Provider> provider) { found = std::move(provider); });
        QTRY_VERIFY(found.has_value());
        QVERIFY2(found->has_value() == isBelieved, qPrintable(problemOf(*found)));
        if (isBelieved) {
            QCOMPARE((*found)->issuer, issuer);
        } else {
            QCOMPARE(found->error().kind, ErrorKind::InvalidResponse);
        }
    }

private:
    inline static const QString host = QStringLiteral("id.lanyard.test");

    [[nodiscard]] static QByteArray asJson(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson();
    }
    [[nodiscard]] QString issuer() const
    {
        return QStringLiteral("https://%1:%2").arg(host).arg(m_server->port());
    }
    /// A document with `changed` over it.
    void publish(const QJsonObject &changed)
    {
        QJsonObject document{{QStringLiteral("issuer"), issuer()}};
        for (const char *member : {"authorization_endpoint", "token_endpoint", "userinfo_endpoint",
                                   "jwks_uri", "revocation_endpoint", "end_session_endpoint"}) {
            document.insert(QLatin1String(member), issuer() + u'/' + QLatin1String(member));
        }
        for (auto member = changed.begin(); member != changed.end(); ++member) {
            document.insert(member.key(), member.value());
        }
        m_server->always("GET", "/.well-known/openid-configuration", jsonAnswer(asJson(document)));
        m_server->always("GET", "/jwks_uri", jsonAnswer(R"({"keys":[]})"));
    }
    void start()
    {
        auto provider = providerForIssuer(issuer());
        QVERIFY2(provider, qPrintable(problemOf(provider)));
        provider->clientId = QStringLiteral("me");
        m_signIn = m_store->startSignIn({.provider = *provider});
    }

    ProxyProcess m_proxy;
    TestAuthority m_authority;
    FakeClock m_clock;
    FakeRandom m_random;
    SystemNetworkAccess m_network{m_clock, [this] {
                                      return Authorities{{m_authority.certificate()}, {}};
                                  }};
    FakeBrowser m_browser;
    FakeVault m_vault;
    Environment m_environment{m_clock, m_random, m_network, m_browser, m_vault};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
};

QTEST_GUILESS_MAIN(PrivateReachTest)
#include "private_reach_test.moc"
