#include "accounts/account_store.h"
#include "accounts/managed_settings.h"
#include "accounts/provider_catalog.h"
#include "accounts/provider_setup.h"
#include "accounts/vault_home.h"
#include "support/limited_vault.h"
#include "support/ports.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using Stage = SignIn::Stage;

namespace {
const QByteArray kFileOnly("{\"vaults\":[\"file\"],\"locked\":[\"vaults\"]}");
}

/// What an administrator sets, from the file to the sign-in that is refused; each beside one that
/// goes through.
class ManagedSettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        Places &places = m_environment->places;
        places.adminConfig = {m_environment->folder.filePath(QStringLiteral("strong")),
                              m_environment->folder.filePath(QStringLiteral("weak"))};
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_provider->publish();
        m_store = std::make_unique<AccountStore>(m_environment->environment(), places);
        QVERIFY(m_store->load());
    }
    void cleanup()
    {
        m_signIn.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void nothingIsManagedWithoutAFile()
    {
        const auto managed = read();
        QVERIFY2(managed, qPrintable(problemOf(managed)));
        QVERIFY(managed->lines().isEmpty());
        QVERIFY(managed->checkIssuer(QStringLiteral("https://anywhere.example"), {}));
        QVERIFY(managed->checkPort(QUrl(QStringLiteral("http://127.0.0.1:5000/x"))));
        QVERIFY(!managed->isLocked(ManagedSetting::Clients));
    }

    void aFileThatIsNotUnderstoodAllowsNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *content, const char *named) {
            QTest::newRow(name) << QByteArray(content) << QString::fromLatin1(named);
        };
        row("no JSON", "{", "managed.json");
        row("no object", "[]", "managed.json");
        row("a member twice", "{\"locked\":[],\"locked\":[]}", "locked");
        row("a setting that does not exist", "{\"allowed_issuer\":[]}", "allowed_issuer");
        row("issuers as a text", "{\"allowed_issuers\":\"https://a.example\"}", "allowed_issuers");
        row("an issuer without https", "{\"allowed_issuers\":[\"http://a.example\"]}", "a.example");
        row("a number among issuers", "{\"allowed_issuers\":[1]}", "allowed_issuers");
        row("a path before the star", "{\"allowed_issuers\":[\"https://a.example/x/*\"]}", "/x/*");
        row("a star in the host", "{\"allowed_issuers\":[\"https://*.example/*\"]}", "*.example");
        row("clients as an array", "{\"clients\":[]}", "clients");
        row("a client as a text", "{\"clients\":{\"google\":\"id\"}}", "google");
        row("a client with a secret", "{\"clients\":{\"google\":{\"client_secret\":\"s\"}}}",
            "google");
        row("a client id as a number", "{\"clients\":{\"google\":{\"client_id\":1}}}", "google");
        row("a client id with an umlaut", "{\"clients\":{\"google\":{\"client_id\":\"ä\"}}}",
            "google");
        row("a port as a text", "{\"redirect_ports\":[\"8400\"]}", "redirect_ports");
        row("a port with a fraction", "{\"redirect_ports\":[8400.5]}", "redirect_ports");
        row("a port of the system's", "{\"redirect_ports\":[80]}", "redirect_ports");
        row("a port past the last", "{\"redirect_ports\":[65536]}", "redirect_ports");
        row("no port", "{\"redirect_ports\":[]}", "redirect_ports");
        row("ports as a number", "{\"redirect_ports\":8400}", "redirect_ports");
        row("vaults as a text", "{\"vaults\":\"file\"}", "vaults");
        row("no vault", "{\"vaults\":[]}", "vaults");
        row("a vault that does not exist", "{\"vaults\":[\"keyring\"]}", "keyring");
        row("a vault twice", "{\"vaults\":[\"file\",\"keychain\",\"file\"]}", "file");
        row("a number among vaults", "{\"vaults\":[1]}", "vaults");
        row("certificates, which are files", "{\"certificates\":[]}", "certificates");
        row("a word for ask_tools", "{\"ask_tools\":\"on\"}", "ask_tools");
        row("a lock on nothing", "{\"locked\":[\"vault\"]}", "\"vault\"");
        row("a lock on what is always locked", "{\"locked\":[\"allowed_issuers\"]}",
            "allowed_issuers");
        row("locks as a text", "{\"locked\":\"clients\"}", "locked");
    }
    void aFileThatIsNotUnderstoodAllowsNothing()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, named);
        put(m_environment->places.adminConfig.last(), content);
        const auto managed = read();
        QVERIFY(!managed);
        QCOMPARE(managed.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(managed.error().detail.contains(named), qPrintable(managed.error().detail));
        QVERIFY(managed.error().detail.contains(m_environment->places.adminConfig.last()));

        QVERIFY(!signIn(m_provider->provider()));
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Misconfigured);
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    void whatIsNoFileAllowsNothingEither()
    {
        QVERIFY(QDir().mkpath(m_environment->places.adminConfig.first()
                              + QStringLiteral("/managed.json")));
        QVERIFY(!read());
    }

    void theStrongerFileCountsWholeAndLocksAddUp()
    {
        put(m_environment->places.adminConfig.first(),
            "{\"redirect_ports\":[8400],\"locked\":[\"redirect_ports\"]}");
        put(m_environment->places.adminConfig.last(),
            "{\"redirect_ports\":[8401,8402],\"clients\":{\"google\":{\"client_id\":\"ours\"}},"
            "\"vaults\":[\"file\",\"keychain\"],"
            "\"locked\":[\"clients\",\"providers\",\"certificates\"]}");
        const auto managed = read();
        QVERIFY2(managed, qPrintable(problemOf(managed)));
        QStringList told;
        const auto lines = managed->lines();
        for (const ManagedSettings::Line &line : lines) {
            told += QStringList({nameOf(line.setting), line.value,
                                 QDir(m_environment->folder.path()).relativeFilePath(line.file),
                                 line.isLocked ? QStringLiteral("locked") : QString()})
                        .join(u'|');
        }
        QCOMPARE(told,
                 (QStringList{QStringLiteral("clients|google: ours|weak/managed.json|locked"),
                              QStringLiteral("redirect_ports|8400|strong/managed.json|locked"),
                              QStringLiteral("vaults|file, keychain|weak/managed.json|"),
                              QStringLiteral("certificates||weak/managed.json|locked"),
                              QStringLiteral("providers||weak/managed.json|locked")}));
    }

    void issuersAreTakenToTheLetterAndOriginsWhole_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("tokenEndpoint");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *issuer, const char *endpoint, bool isAllowed) {
            QTest::addRow("%s %s", issuer, endpoint)
                << QString::fromLatin1(issuer) << QString::fromLatin1(endpoint) << isAllowed;
        };
        row("https://sso.example/tenant", "https://sso.example/token", true);
        row("https://sso.example/tenant/", "https://sso.example/token", false);
        row("https://sso.example/other", "https://sso.example/token", false);
        row("https://sso.example", "https://sso.example/token", false);
        row("http://sso.example/tenant", "https://sso.example/token", false);
        row("https://open.example", "", true);
        row("https://open.example/any/realm", "", true);
        row("https://open.example:443/x", "", true);
        row("https://open.example:8443", "", false);
        row("https://open.example.evil.example", "", false);
        row("https://evil.example", "https://open.example/token", false);
        row("", "https://open.example/token", true);
        row("", "https://sso.example/token", false);
    }
    void issuersAreTakenToTheLetterAndOriginsWhole()
    {
        QFETCH(const QString, issuer);
        QFETCH(const QString, tokenEndpoint);
        QFETCH(const bool, isAllowed);
        put(m_environment->places.adminConfig.first(),
            "{\"allowed_issuers\":[\"https://sso.example/tenant\",\"https://open.example/*\"]}");
        const auto allowed = read()->checkIssuer(issuer, QUrl(tokenEndpoint));
        QCOMPARE(allowed.has_value(), isAllowed);
        if (!isAllowed) {
            QCOMPARE(allowed.error().cause, Cause::NotAllowedHere);
            QVERIFY(!allowed.error().place.isEmpty());
        }
    }

    void nobodySignsInWhereItIsNotAllowed()
    {
        allow(QStringLiteral("https://sso.example"));
        QVERIFY(!signIn(m_provider->provider()));
        const Error error = m_signIn->result().error();
        QCOMPARE(error.cause, Cause::NotAllowedHere);
        QCOMPARE(error.place, QStringLiteral("127.0.0.1"));
        QVERIFY(m_environment->browser.urls().isEmpty());

        allow(m_provider->issuer());
        QVERIFY2(signIn(m_provider->provider()), qPrintable(problemOf(m_signIn->result())));
    }

    void norDoesAServiceAccount()
    {
        allow(QStringLiteral("https://sso.example"));
        QCOMPARE(addService().error().cause, Cause::NotAllowedHere);
        QVERIFY(m_provider->server.requestsTo("/token").isEmpty());

        allow(m_provider->issuer());
        m_provider->server.expect(
            "POST", "/token",
            jsonAnswer("{\"access_token\":\"at\",\"token_type\":\"Bearer\",\"expires_in\":300}"));
        const auto added = addService();
        QVERIFY2(added, qPrintable(problemOf(added)));
    }

    void noSessionIsRenewedThereButNoneIsLost()
    {
        QVERIFY(signIn(m_provider->provider()));
        Account &account = *m_store->accounts().first();
        m_environment->clock.advance(3600s);
        const qsizetype before = m_provider->server.requests().size();

        allow(QStringLiteral("https://sso.example"));
        const auto refused = ensureFresh(account);
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Cause::NotAllowedHere);
        QCOMPARE(account.state(), Account::State::SignedIn);
        QCOMPARE(m_provider->server.requests().size(), before);

        allow(m_provider->issuer());
        m_provider->server.expect(
            "POST", "/token",
            m_provider->tokenAnswer(
                {.accessToken = "access-2", .refreshToken = "refresh-2", .hasIdToken = false}));
        const auto renewed = ensureFresh(account);
        QVERIFY2(renewed, qPrintable(problemOf(renewed)));
        QVERIFY(account.accessToken()->equals("access-2"));
    }

    /// As if the provider's own file had it: nobody is asked, and a shipped secret, which belongs
    /// to another client, does not go with it.
    void aClientIsSetForAListedProvider()
    {
        m_environment->places.adminProviders
            = {m_environment->folder.filePath(QStringLiteral("admin-providers"))};
        const QString file = m_environment->places.adminProviders.first();
        putFile(file + QStringLiteral("/sso.json"),
                "{\"name\":\"SSO\",\"issuer\":\"https://"
                "{tenant}.sso.example\",\"client_id\":\"theirs\","
                "\"client_secret\":\"shipped\"}");
        const auto before
            = ProviderCatalog::load(m_environment->places).find(QStringLiteral("sso"));
        QCOMPARE(before->clientId, QStringLiteral("theirs"));
        QVERIFY(before->clientSecret);

        put(m_environment->places.adminConfig.first(),
            "{\"clients\":{\"sso\":{\"client_id\":\"ours\",\"tenant\":\"acme\"}}}");
        const auto set = ProviderCatalog::load(m_environment->places).find(QStringLiteral("sso"));
        QVERIFY2(set, qPrintable(problemOf(set)));
        QCOMPARE(set->clientId, QStringLiteral("ours"));
        QCOMPARE(set->issuer, QStringLiteral("https://acme.sso.example"));
        QVERIFY(!set->clientSecret);
        QVERIFY(!questionsOf(*set).any());
    }

    void aClientIsSetForABareIssuer()
    {
        put(m_environment->places.adminConfig.first(),
            "{\"clients\":{\"https://sso.example\":{\"client_id\":\"ours\"}}}");
        const auto found = managedProvider(QStringLiteral("sso.example"), m_environment->places);
        QVERIFY2(found, qPrintable(problemOf(found)));
        QCOMPARE(found->clientId, QStringLiteral("ours"));
        const auto other = managedProvider(QStringLiteral("other.example"), m_environment->places);
        QVERIFY(other->clientId.isEmpty());
    }

    void lockedClientsAreTheOnlyOnes()
    {
        Provider own = m_provider->provider();
        own.isListed = false;
        own.client = Provider::Client::Answered;
        QVERIFY2(signIn(own), qPrintable(problemOf(m_signIn->result()))); // not locked

        const QByteArray clients
            = "\"clients\":{\"" + m_provider->issuer().toLatin1() + "\":{\"client_id\":\"ours\"}}";
        put(m_environment->places.adminConfig.first(),
            '{' + clients + ",\"locked\":[\"clients\"]}");
        const qsizetype before = m_provider->server.requests().size();
        QVERIFY(!signIn(own));
        QVERIFY2(m_signIn->result().error().detail.contains(QStringLiteral("clients of ")),
                 qPrintable(m_signIn->result().error().detail));
        own.client = Provider::Client::FromFile; // by --client-id, in place of what is listed
        QVERIFY(!signIn(own));
        QCOMPARE(m_provider->server.requests().size(), before);

        const auto ours = managedProvider(m_provider->issuer(), m_environment->places);
        QVERIFY2(signIn(*ours, QStringLiteral("ours")), qPrintable(problemOf(m_signIn->result())));
    }

    void lockedProvidersLeaveThePersonsOut()
    {
        putFile(m_environment->places.providers() + QStringLiteral("/own.json"),
                "{\"name\":\"Own\",\"issuer\":\"https://own.example\"}");
        QVERIFY(ProviderCatalog::load(m_environment->places).find(QStringLiteral("own")));
        put(m_environment->places.adminConfig.first(), "{\"locked\":[\"providers\"]}");
        const ProviderCatalog locked = ProviderCatalog::load(m_environment->places);
        QVERIFY(!locked.find(QStringLiteral("own")));
        QVERIFY(locked.find(QStringLiteral("google"))); // shipped
        QCOMPARE(locked.problems().size(), 1);
        QVERIFY(locked.problems().first().detail.contains(QStringLiteral("own.json")));
    }

    void theBrowserComesBackToASetPort()
    {
        const quint16 first = freePort();
        const quint16 second = freePort();
        setPorts({first, second}, "");
        QVERIFY(awaitBrowser({}));
        QCOMPARE(m_signIn->redirectUri().port(), int(first));
        const std::unique_ptr<SignIn> earlier = std::move(m_signIn); // which holds the first
        QVERIFY(awaitBrowser({}));
        QCOMPARE(m_signIn->redirectUri().port(), int(second));

        const quint16 other = freePort();
        const QUrl own(QStringLiteral("http://127.0.0.1:%1/own").arg(other));
        QVERIFY(awaitBrowser(own)); // not locked
        setPorts({first, second}, ",\"locked\":[\"redirect_ports\"]");
        QVERIFY(!awaitBrowser(own));
        QVERIFY2(m_signIn->result().error().detail.contains(QStringLiteral("redirect_ports of ")),
                 qPrintable(m_signIn->result().error().detail));
        QVERIFY(awaitBrowser(QUrl(QStringLiteral("http://127.0.0.1:%1/own").arg(second))));
    }

    void aPortThatThePersonChoseIsTheirsUnlessPortsAreLocked()
    {
        const QList<QUrl> open{QUrl(QStringLiteral("http://127.0.0.1/a"))};
        const auto portsFor = [this, &open](quint16 chosen) {
            QList<int> ports;
            const auto managed = read();
            const auto uris = managed ? managed->withPorts(open, chosen) : QList<QUrl>();
            for (const QUrl &uri : uris) {
                ports.append(uri.port(0));
            }
            return ports;
        };
        QCOMPARE(portsFor(0), QList<int>{0});
        QCOMPARE(portsFor(8410), QList<int>{8410});
        setPorts({8400, 8401}, "");
        QCOMPARE(portsFor(0), (QList<int>{8400, 8401}));
        QCOMPARE(portsFor(8410), QList<int>{8410});
        setPorts({8400, 8401}, ",\"locked\":[\"redirect_ports\"]");
        QCOMPARE(portsFor(8410), (QList<int>{8400, 8401}));
        const QString folder = m_environment->places.adminConfig.first();
        QCOMPARE(read()->lockedBy(ManagedSetting::RedirectPorts),
                 folder + QStringLiteral("/managed.json"));
        QCOMPARE(read()->lockedBy(ManagedSetting::Vaults), QString());
        put(folder, "{\"locked\":[\"redirect_ports\"]}");
        QCOMPARE(portsFor(8410), QList<int>{0});
        const QUrl listed(QStringLiteral("http://127.0.0.1:5000/a")); // by the provider's file
        QCOMPARE(ManagedSettings().withPorts({listed}, 8410), QList<QUrl>{listed});
    }

    void vaultsAreThoseThatAreListedWhereTheyAreLocked_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<VaultChoice>("byDefault");
        QTest::addColumn<bool>("isKeychain"); // allowed
        QTest::addColumn<bool>("isFile");
        const QByteArray locked = ",\"locked\":[\"vaults\"]}";
        QTest::newRow("nothing is set")
            << QByteArray("{}") << VaultChoice::Keychain << true << true;
        QTest::newRow("set, not locked")
            << QByteArray("{\"vaults\":[\"file\"]}") << VaultChoice::File << true << true;
        QTest::newRow("locked, not set")
            << QByteArray("{\"locked\":[\"vaults\"]}") << VaultChoice::Keychain << true << false;
        QTest::newRow("file only")
            << "{\"vaults\":[\"file\"]" + locked << VaultChoice::File << false << true;
        QTest::newRow("both") << "{\"vaults\":[\"file\",\"keychain\"]" + locked << VaultChoice::File
                              << true << true;
        QTest::newRow("nothing is kept")
            << "{\"vaults\":[\"memory\"]" + locked << VaultChoice::Memory << false << false;
    }
    void vaultsAreThoseThatAreListedWhereTheyAreLocked()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const bool, isKeychain);
        QFETCH(const bool, isFile);
        put(m_environment->places.adminConfig.first(), content);
        const auto managed = read();
        QVERIFY2(managed, qPrintable(problemOf(managed)));
        QTEST(managed->defaultVault(), "byDefault");
        QCOMPARE(managed->checkVault(VaultChoice::Keychain).has_value(), isKeychain);
        QCOMPARE(managed->checkVault(VaultChoice::File).has_value(), isFile);
        QVERIFY(managed->checkVault(VaultChoice::Memory)); // which keeps nothing
    }

    void nobodySignsInWhereItMayNotBeKept()
    {
        put(m_environment->places.adminConfig.first(), kFileOnly);
        const qsizetype before = m_provider->server.requests().size();
        QVERIFY(!signIn(m_provider->provider())); // into a keychain
        const Error error = m_signIn->result().error();
        QCOMPARE(error.kind, ErrorKind::Misconfigured);
        QCOMPARE(error.cause, Cause::NotAllowedHere);
        QCOMPARE(error.place, QString());
        QVERIFY2(error.detail.contains(QStringLiteral("\"keychain\" is not among them (file)")),
                 qPrintable(error.detail));
        QCOMPARE(addService().error(), error);
        QCOMPARE(m_provider->server.requests().size(), before);
        QVERIFY(m_environment->vault.keys().isEmpty());

        put(m_environment->places.adminConfig.first(),
            "{\"vaults\":[\"file\",\"keychain\"],\"locked\":[\"vaults\"]}");
        QVERIFY2(signIn(m_provider->provider()), qPrintable(problemOf(m_signIn->result())));
    }

    void whatIsKeptThereIsNotRenewedAndGoesWhereItMay()
    {
        QVERIFY(signIn(m_provider->provider()));
        Account &account = *m_store->accounts().first();
        m_environment->clock.advance(3600s);
        put(m_environment->places.adminConfig.first(), kFileOnly);
        const qsizetype before = m_provider->server.requests().size();
        const auto refused = ensureFresh(account);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(QStringLiteral("lanyard vault move --to=file")),
                 qPrintable(refused.error().detail));
        QCOMPARE(account.state(), Account::State::SignedIn);
        QCOMPARE(m_provider->server.requests().size(), before);

        LimitedVault::Items items;
        LimitedVault target(items, largestVaultValue);
        QCOMPARE(moveTo(target).error().cause, Cause::NotAllowedHere); // to another keychain
        QVERIFY(items.empty());
        target.kind = VaultChoice::File;
        const auto moved = moveTo(target);
        QVERIFY2(moved, qPrintable(problemOf(moved)));
        QVERIFY(!items.empty());
    }

    void anAdministratorSaysWhereTheFirstOneGoes()
    {
        const Places &places = m_environment->places;
        const QString admin = places.adminConfig.first();
        QCOMPARE(vaultToUse(places).value(), VaultChoice::Keychain);
        put(admin, "{\"vaults\":[\"file\"]}");
        QCOMPARE(vaultToUse(places).value(), VaultChoice::File);
        put(admin, "{\"vaults\":[\"memory\"]}");
        QCOMPARE(vaultToUse(places).value(), VaultChoice::Memory);
        put(admin, "{");
        QCOMPARE(vaultToUse(places).value(), VaultChoice::Keychain); // where nothing will be kept

        // Chosen by the person, which a lock overrules.
        QVERIFY(writeVaultHome(places, VaultChoice::Keychain));
        put(admin, "{\"vaults\":[\"file\"]}");
        QCOMPARE(vaultToUse(places).value(), VaultChoice::Keychain);
        put(admin, kFileOnly);
        QCOMPARE(vaultToUse(places).value(), VaultChoice::File);
        putFile(places.data + QStringLiteral("/accounts.json"), "not ours to judge");
        QCOMPARE(vaultToUse(places).value(), VaultChoice::Keychain);
    }

    void accountsAreLookedForWhereTheyAre()
    {
        QVERIFY(signIn(m_provider->provider()));
        put(m_environment->places.adminConfig.first(), kFileOnly);
        QCOMPARE(vaultToUse(m_environment->places).value(), VaultChoice::Keychain);
        AccountStore again(m_environment->environment(), m_environment->places);
        QVERIFY(again.load());
        QCOMPARE(again.accounts().size(), 1);
    }

private:
    [[nodiscard]] Result<VaultMoveReceipt> moveTo(TokenVault &target)
    {
        std::optional<Result<VaultMoveReceipt>> outcome;
        m_store->moveTo(target, this,
                        [&](Result<VaultMoveReceipt> moved) { outcome = std::move(moved); });
        const bool isAnswered = QTest::qWaitFor([&] { return outcome.has_value(); }, kPatience);
        return isAnswered ? *outcome : fail(ErrorKind::TimedOut, QStringLiteral("no answer"));
    }
    [[nodiscard]] Result<ManagedSettings> read() const
    {
        return ManagedSettings::read(m_environment->places);
    }
    static void putFile(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static void put(const QString &folder, const QByteArray &content)
    {
        putFile(folder + QStringLiteral("/managed.json"), content);
    }
    void allow(const QString &issuer) const
    {
        put(m_environment->places.adminConfig.first(),
            "{\"allowed_issuers\":[\"" + issuer.toLatin1() + "\"]}");
    }
    void setPorts(const QList<quint16> &ports, const QByteArray &more) const
    {
        QByteArrayList texts;
        for (const quint16 port : ports) {
            texts += QByteArray::number(port);
        }
        put(m_environment->places.adminConfig.first(),
            "{\"redirect_ports\":[" + texts.join(',') + ']' + more + '}');
    }

    /// To its end.
    [[nodiscard]] bool signIn(const Provider &provider, const QString &clientId = {})
    {
        ScriptedTokens tokens;
        if (!clientId.isEmpty()) {
            tokens.claims.insert(QStringLiteral("aud"), clientId);
        }
        m_signIn = m_store->startSignIn({provider});
        if (!QTest::qWaitFor(
                [this] {
                    return m_signIn->stage() == Stage::AwaitingBrowser
                        || m_signIn->stage() == Stage::Finished;
                },
                kPatience)
            || m_signIn->stage() == Stage::Finished) {
            return false;
        }
        m_provider->expectSignIn(tokens);
        m_provider->approve(m_signIn->authorizationUrl());
        return QTest::qWaitFor([this] { return m_signIn->stage() == Stage::Finished; }, kPatience)
            && m_signIn->result();
    }
    [[nodiscard]] bool awaitBrowser(const std::optional<QUrl> &redirectUri)
    {
        SignInRequest request{m_provider->provider()};
        request.redirectUri = redirectUri;
        m_signIn = m_store->startSignIn(std::move(request));
        return QTest::qWaitFor([this] { return m_signIn->stage() != Stage::Discovering; },
                               kPatience)
            && m_signIn->stage() == Stage::AwaitingBrowser;
    }
    [[nodiscard]] Result<SignIn::Outcome> addService()
    {
        ServiceRequest request;
        request.issuer = m_provider->issuer();
        request.client.clientId = QStringLiteral("robot");
        request.client.clientSecret = std::make_shared<const Secret>("hush");
        std::optional<Result<SignIn::Outcome>> outcome;
        m_store->addService(std::move(request), this,
                            [&](Result<SignIn::Outcome> added) { outcome = std::move(added); });
        const bool isAnswered = QTest::qWaitFor([&] { return outcome.has_value(); }, kPatience);
        return isAnswered ? *outcome : fail(ErrorKind::TimedOut, QStringLiteral("no answer"));
    }
    [[nodiscard]] Result<void> ensureFresh(Account &account)
    {
        std::optional<Result<void>> outcome;
        account.ensureFresh(Account::Freshness::IfStale, this,
                            [&](const Result<void> &fresh) { outcome = fresh; });
        const bool isAnswered = QTest::qWaitFor([&] { return outcome.has_value(); }, kPatience);
        return isAnswered ? *outcome : fail(ErrorKind::TimedOut, QStringLiteral("no answer"));
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
};

QTEST_GUILESS_MAIN(ManagedSettingsTest)
#include "managed_settings_test.moc"
