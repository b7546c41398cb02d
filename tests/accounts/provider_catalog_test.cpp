#include "accounts/provider_catalog.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace lanyard;

namespace {

const QString kGuid = QStringLiteral("12345678-90ab-cdef-1234-567890abcdef");

QByteArray named(const char *name)
{
    return QByteArray(R"({"name": ")") + name + R"(", "issuer": "https://id.example"})";
}

} // namespace

class ProviderCatalogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_root->filePath(QStringLiteral("own")));
        m_places.adminProviders = {m_root->filePath(QStringLiteral("strong")),
                                   m_root->filePath(QStringLiteral("weak"))};
    }

    void everyShippedFileIsGood();
    void shipsWhatEachProviderNeeds();
    void refusesMicrosoftsTemplates_data();
    void refusesMicrosoftsTemplates();
    void takesTenantsOfHostsAndPaths_data();
    void takesTenantsOfHostsAndPaths();
    void strongerFilesReplaceWeakerOnes();
    void namesABrokenFileAndSkipsIt();
    void aBrokenFileDoesNotBringBackTheWeakerOne();
    void ignoresWhatIsNoProviderFile();
    void namesWhatIsNoFileInAFilesPlace();
    void refusesNamesThatAreNotPlain();
    void unknownIsNotFound();
    void knowsWhereEndpointsMayBe();

private:
    void put(const QString &folder, const QString &name, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] Provider shipped(const char *id) const
    {
        return ProviderCatalog::load(m_places).find(QString::fromLatin1(id)).value_or(Provider());
    }

    std::unique_ptr<QTemporaryDir> m_root;
    Places m_places;
};

void ProviderCatalogTest::everyShippedFileIsGood()
{
    const ProviderCatalog catalog = ProviderCatalog::load(m_places);
    for (const Error &problem : catalog.problems()) {
        QFAIL(qPrintable(problem.detail));
    }
    QStringList ids;
    for (const Provider &provider : catalog.providers()) {
        ids.append(provider.id);
        QVERIFY2(provider.clientId.isEmpty(), "we hold no client ids");
        QVERIFY(!provider.clientSecret);
        QVERIFY(!provider.registrationHelp.isEmpty());
        QCOMPARE(provider.needsTenant(), !provider.tenantHelp.isEmpty());
        const QString path = QStringLiteral("/callback/") + provider.id;
        QCOMPARE(provider.redirectUri().path(), path);
    }
    QCOMPARE(ids.join(QLatin1Char(' ')),
             QStringLiteral("auth0 github gitlab google keycloak microsoft okta"));
}

void ProviderCatalogTest::shipsWhatEachProviderNeeds()
{
    const Provider google = shipped("google");
    QCOMPARE(google.issuer, QStringLiteral("https://accounts.google.com"));
    QVERIFY(google.authorizationParameters.value(QStringLiteral("access_type"))
            == QStringLiteral("offline"));
    QVERIFY(google.authorizationParameters.value(QStringLiteral("prompt"))
            == QStringLiteral("consent"));
    QVERIFY(!google.scope.contains(QStringLiteral("offline_access")));

    const auto microsoft = withTenant(shipped("microsoft"), kGuid);
    QVERIFY(microsoft);
    QCOMPARE(microsoft->issuer,
             QStringLiteral("https://login.microsoftonline.com/%1/v2.0").arg(kGuid));
    QCOMPARE(microsoft->redirectUri().host(), QStringLiteral("localhost"));
    QVERIFY(microsoft->scope.contains(QStringLiteral("offline_access")));

    const Provider github = shipped("github");
    QVERIFY(github.isPlainOAuth());
    QVERIFY(github.tokenResponse == oauth::TokenResponseFormat::Form);
    QCOMPARE(github.userinfoClaims.value(QStringLiteral("sub")), QStringLiteral("id"));

    // Okta and Auth0 compare the port as well.
    QVERIFY(shipped("okta").redirectUri().port() > 1024);
    QVERIFY(shipped("auth0").redirectUri().port() > 1024);
}

void ProviderCatalogTest::refusesMicrosoftsTemplates_data()
{
    QTest::addColumn<QString>("tenant");
    for (const char *tenant :
         {"common", "organizations", "consumers", "contoso.onmicrosoft.com", ""}) {
        QTest::newRow(*tenant ? tenant : "nothing") << QString::fromLatin1(tenant);
    }
}

void ProviderCatalogTest::refusesMicrosoftsTemplates()
{
    QFETCH(QString, tenant);
    const auto provider = withTenant(shipped("microsoft"), tenant);
    QVERIFY(!provider);
    QCOMPARE(provider.error().kind, ErrorKind::Misconfigured);
    QVERIFY(provider.error().detail.contains(QLatin1String("template that no ID token equals")));
}

void ProviderCatalogTest::takesTenantsOfHostsAndPaths_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("issuer"); // empty: refused
    const auto row = [](const char *id, const char *tenant, const char *issuer) {
        QTest::addRow("%s: %s", id, tenant)
            << QByteArray(id) << QString::fromLatin1(tenant) << QString::fromLatin1(issuer);
    };
    row("keycloak", "sso.example/realms/staff", "https://sso.example/realms/staff");
    row("keycloak", "sso.example:8443/auth/realms/a-b", "https://sso.example:8443/auth/realms/a-b");
    row("keycloak", "sso.example", "");
    row("keycloak", "https://sso.example/realms/staff", "");
    row("auth0", "acme.eu.auth0.com", "https://acme.eu.auth0.com/");
    row("auth0", "acme.eu.auth0.com/", "");
    row("auth0", "user@acme.eu.auth0.com", "");
    row("okta", "acme.okta.com", "https://acme.okta.com");
    row("okta", "acme.okta.com/oauth2/default", "https://acme.okta.com/oauth2/default");
    row("okta", "acme.okta.com/elsewhere", "");
}

void ProviderCatalogTest::takesTenantsOfHostsAndPaths()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, tenant);
    QFETCH(QString, issuer);
    const auto provider = withTenant(shipped(id.constData()), tenant);
    QCOMPARE(provider ? provider->issuer : QString(), issuer);
}

void ProviderCatalogTest::strongerFilesReplaceWeakerOnes()
{
    const QString a = QStringLiteral("a.json");
    put(m_places.adminProviders[1], a, named("weak"));
    put(m_places.adminProviders[1], QStringLiteral("google.json"), named("Our Google"));
    QCOMPARE(shipped("a").name, QStringLiteral("weak"));
    QCOMPARE(shipped("google").name, QStringLiteral("Our Google"));
    put(m_places.adminProviders[0], a, named("strong"));
    QCOMPARE(shipped("a").name, QStringLiteral("strong"));
    put(m_places.providers(), a, named("own"));
    QCOMPARE(shipped("a").name, QStringLiteral("own"));
}

void ProviderCatalogTest::namesABrokenFileAndSkipsIt()
{
    put(m_places.providers(), QStringLiteral("good.json"), named("good"));
    put(m_places.providers(), QStringLiteral("bad.json"), R"({"name": "x", "issuers": "y"})");
    const ProviderCatalog catalog = ProviderCatalog::load(m_places);
    QVERIFY(catalog.find(QStringLiteral("good")));
    const auto bad = catalog.find(QStringLiteral("bad"));
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::Misconfigured);
    QVERIFY(bad.error().detail.contains(m_places.providers() + QStringLiteral("/bad.json")));
    QVERIFY(bad.error().detail.contains(QLatin1String("issuers")));
    QCOMPARE(catalog.problems(), QList<Error>{bad.error()});
}

void ProviderCatalogTest::aBrokenFileDoesNotBringBackTheWeakerOne()
{
    put(m_places.providers(), QStringLiteral("google.json"), "{");
    const auto google = ProviderCatalog::load(m_places).find(QStringLiteral("google"));
    QVERIFY(!google);
    QCOMPARE(google.error().kind, ErrorKind::Misconfigured);
}

void ProviderCatalogTest::ignoresWhatIsNoProviderFile()
{
    put(m_places.providers(), QStringLiteral("a.json~"), "{");
    put(m_places.providers(), QStringLiteral("README"), "{");
    QVERIFY(QDir().mkpath(m_places.providers() + QStringLiteral("/folder")));
    QVERIFY(ProviderCatalog::load(m_places).problems().isEmpty());
}

/// Reading a FIFO would wait for a writer, for ever.
void ProviderCatalogTest::namesWhatIsNoFileInAFilesPlace()
{
    const QString folder = m_places.providers() + QLatin1Char('/');
    QVERIFY(QDir().mkpath(folder + QLatin1String("folder.json")));
    QCOMPARE(::mkfifo(qPrintable(folder + QLatin1String("fifo.json")), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), folder + QLatin1String("device.json")));
    const ProviderCatalog catalog = ProviderCatalog::load(m_places);
    QCOMPARE(catalog.problems().size(), 3);
    for (const char *id : {"folder", "fifo", "device"}) {
        const auto found = catalog.find(QString::fromLatin1(id));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(found.error().detail.contains(QLatin1String(id)),
                 qPrintable(found.error().detail));
    }
}

void ProviderCatalogTest::refusesNamesThatAreNotPlain()
{
    put(m_places.providers(), QStringLiteral("a b.json"), named("x"));
    const ProviderCatalog catalog = ProviderCatalog::load(m_places);
    QCOMPARE(catalog.problems().size(), 1);
    QVERIFY(!catalog.find(QStringLiteral("a b")));
}

void ProviderCatalogTest::unknownIsNotFound()
{
    const auto nobody = ProviderCatalog::load(m_places).find(QStringLiteral("nobody"));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
}

void ProviderCatalogTest::knowsWhereEndpointsMayBe()
{
    put(m_places.providers(), QStringLiteral("own.json"),
        R"({"name": "Own", "issuer": "https://accounts.google.com",
            "endpoint_origins": ["https://own.example"]})");
    const ProviderCatalog catalog = ProviderCatalog::load(m_places);
    QCOMPARE(catalog.endpointOrigins(QStringLiteral("https://accounts.google.com")),
             QList<QUrl>({QUrl(QStringLiteral("https://oauth2.googleapis.com")),
                          QUrl(QStringLiteral("https://openidconnect.googleapis.com")),
                          QUrl(QStringLiteral("https://www.googleapis.com")),
                          QUrl(QStringLiteral("https://own.example"))}));
    QCOMPARE(catalog.endpointOrigins(
                 QStringLiteral("https://login.microsoftonline.com/%1/v2.0").arg(kGuid)),
             QList<QUrl>{QUrl(QStringLiteral("https://graph.microsoft.com"))});
    QVERIFY(catalog.endpointOrigins(QStringLiteral("https://sso.example.com")).isEmpty());
}

QTEST_GUILESS_MAIN(ProviderCatalogTest)
#include "provider_catalog_test.moc"
