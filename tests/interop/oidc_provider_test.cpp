#include "accounts/fresh_id_token.h"
#include "household.h"
#include "node_server.h"
#include "support/own_key.h"
#include "support/problem.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace lanyard;

/// Against npm oidc-provider, a certified OpenID Provider.
class OidcProviderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem
            = m_server.start(QStringLiteral("oidc_provider.mjs"),
                             {QStringLiteral("http://127.0.0.1/callback/127.0.0.1"),
                              QString::fromLatin1(m_key.publicPem())});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void signsInAndStaysSignedInOverARestart()
    {
        Household home;
        const auto outcome = home.signIn(request(home));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->missingScope, QStringList());

        home.restart();
        QCOMPARE(home.store().accounts().size(), 1);
        Account &account = *home.store().accounts().first();
        QCOMPARE(account.id(), outcome->accountId);
        QCOMPARE(account.state(), Account::State::SignedIn);
        QCOMPARE(account.entry().subject, QStringLiteral("ada"));
        QCOMPARE(account.entry().displayName, QStringLiteral("Ada Lovelace"));
        QVERIFY(home.ensureFresh(account, Account::Freshness::IfStale));

        const auto info = home.userInfo(account);
        QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
        QCOMPARE(info->email, QStringLiteral("ada@example.com"));
    }

    void rotatesTheRefreshTokenEachTime()
    {
        Household home;
        QVERIFY(home.signIn(request(home)));
        Account &account = *home.store().accounts().first();
        for (int turn = 0; turn < 2; ++turn) {
            const Secret before = home.session(account.id())->refreshToken.clone();
            QVERIFY(!before.isEmpty());
            const auto refreshed = home.ensureFresh(account, Account::Freshness::Force);
            QVERIFY2(refreshed, qPrintable(refreshed ? QString() : refreshed.error().detail));
            const Secret after = home.session(account.id())->refreshToken.clone();
            QVERIFY(!after.isEmpty());
            QVERIFY(!after.equals(before.reveal())); // stays in the test
            QVERIFY(home.userInfo(account));
        }
    }

    /// For Kubernetes: each refresh brings an ID token.
    void givesAnIdTokenThatLasts()
    {
        Household home;
        QVERIFY(home.signIn(request(home)));
        home.restart();
        Account &account = *home.store().accounts().first();
        const auto idToken = [&] {
            return await<FreshIdToken>([&](QObject *context, auto reply) {
                fetchIdToken(account, home.environment(), context, std::move(reply));
            });
        };
        const auto first = idToken();
        QVERIFY2(first, qPrintable(problemOf(first)));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(first->expiresAt > now && first->expiresAt <= now.addSecs(300));
        QVERIFY(home.ensureFresh(account, Account::Freshness::Force));
        const auto second = idToken();
        QVERIFY2(second, qPrintable(problemOf(second)));
        // Of the same second it may be the same, byte for byte.
        QVERIFY(second->expiresAt >= first->expiresAt);
    }

    void aRevokedRefreshTokenIsGone()
    {
        Household home;
        QVERIFY(home.signIn(request(home)));
        Account &account = *home.store().accounts().first();
        const auto session = home.session(account.id());
        QVERIFY(session);
        const auto receipt = home.signOut(account);
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().detail));
        QCOMPARE(receipt->revocation, Account::SignOutReceipt::Revocation::Done);
        QVERIFY(home.store().accounts().isEmpty());

        const auto reply = home.post(
            session->provider.tokenEndpoint,
            "grant_type=refresh_token&client_id=native&refresh_token="
                + session->refreshToken.reveal().toByteArray()); // to the server that made it
        QVERIFY(reply);
        QCOMPARE(reply->status, 400);
        QCOMPARE(QJsonDocument::fromJson(reply->body)[QStringLiteral("error")].toString(),
                 QStringLiteral("invalid_grant"));
    }

    /// RFC 8628, with the code typed in on another device.
    void signsInOnAnotherDevice()
    {
        Household home;
        SignInRequest wish = request(home);
        wish.open = SignInRequest::Open::OtherDevice;
        const auto signIn = home.store().startSignIn(std::move(wish));
        QTRY_VERIFY(signIn->deviceAuthorization() || signIn->stage() == SignIn::Stage::Finished);
        QVERIFY2(signIn->deviceAuthorization(), qPrintable(problemOf(signIn->result())));
        FormBrowser phone;
        phone.type(QStringLiteral("user_code"), signIn->deviceAuthorization()->userCode);
        phone.type(QStringLiteral("login"), QStringLiteral("grace"));
        phone.type(QStringLiteral("password"), QStringLiteral("any"));
        phone.open(signIn->deviceAuthorization()->verificationUri, &phone,
                   [](const Result<void> &) {});
        QTRY_COMPARE(signIn->stage(), SignIn::Stage::Finished);
        QVERIFY2(signIn->result(), qPrintable(problemOf(signIn->result())));
        QVERIFY(home.browser().visited().isEmpty());

        home.restart();
        Account &account = *home.store().accounts().first();
        QCOMPARE(account.entry().subject, QStringLiteral("grace"));
        QCOMPARE(account.state(), Account::State::SignedIn);
        QVERIFY(home.userInfo(account));
    }

    /// RFC 8707, with tokens that say themselves whom they are for.
    void givesTokensForResources()
    {
        const QString first = QStringLiteral("https://api.example/a");
        const QString second = QStringLiteral("https://api.example/b");
        Household home;
        SignInRequest wish = request(home);
        wish.scope = {QStringLiteral("openid"), QStringLiteral("offline_access"),
                      QStringLiteral("read"), QStringLiteral("write")};
        wish.resources = {first, second};
        const auto outcome = home.signIn(std::move(wish));
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));

        home.restart();
        Account &account = *home.store().accounts().first();
        QVERIFY(home.ensureFresh(account, Account::Freshness::IfStale));
        QCOMPARE(audienceOf(*account.accessToken()), first);
        const auto other = tokenFor(account, second);
        QVERIFY2(other, qPrintable(problemOf(other)));
        QCOMPARE(audienceOf(other->accessToken), second);
        QCOMPARE(other->scope, QStringList{QStringLiteral("write")});
        QVERIFY(home.ensureFresh(account, Account::Freshness::Force));
        QCOMPARE(audienceOf(*account.accessToken()), first);

        const QString unknown = QStringLiteral("https://api.example/c");
        const auto refused = tokenFor(account, unknown);
        QCOMPARE(refused.error().code, QStringLiteral("invalid_target"));
        QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
        QVERIFY(refused.error().detail.contains(unknown));
        QVERIFY(home.ensureFresh(account, Account::Freshness::Force));

        // A token for an API opens no profile: the ID token says who it is.
        const auto info = home.userInfo(account);
        QVERIFY2(info, qPrintable(problemOf(info)));
        QVERIFY(!info->isAsked);
        QCOMPARE(info->subject, QStringLiteral("ada"));
    }

    /// RFC 6749 §6, with rotation at each step: what the refresh token allows stays.
    void givesTokensThatAllowLess()
    {
        Household home;
        SignInRequest wish = request(home);
        wish.scope = {QStringLiteral("openid"), QStringLiteral("offline_access"),
                      QStringLiteral("profile"), QStringLiteral("reports.read")};
        const auto outcome = home.signIn(std::move(wish));
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));

        home.restart();
        Account &account = *home.store().accounts().first();
        const auto reports = tokenFor(account, {}, QStringLiteral("reports.read"));
        QVERIFY2(reports, qPrintable(problemOf(reports)));
        QCOMPARE(reports->scope, QStringList{QStringLiteral("reports.read")});
        const auto profile = tokenFor(account, {}, QStringLiteral("openid profile"));
        QVERIFY2(profile, qPrintable(problemOf(profile)));
        QCOMPARE(profile->scope,
                 (QStringList{QStringLiteral("openid"), QStringLiteral("profile")}));

        const auto more = tokenFor(account, {}, QStringLiteral("profile email"));
        QCOMPARE(more.error().code, QStringLiteral("invalid_scope"));
        QVERIFY(more.error().detail.contains(QStringLiteral("\"email\"")));

        const auto fresh = home.ensureFresh(account, Account::Freshness::Force);
        QVERIFY2(fresh, qPrintable(problemOf(fresh)));
        QVERIFY(account.scope().contains(QStringLiteral("reports.read")));
        QVERIFY(account.scope().contains(QStringLiteral("profile")));
        const auto info = home.userInfo(account);
        QVERIFY2(info, qPrintable(problemOf(info)));
        QCOMPARE(info->name, QStringLiteral("Ada Lovelace"));
    }

    void givesTokensForOneResourceThatAllowLess()
    {
        const QString first = QStringLiteral("https://api.example/a");
        const QString second = QStringLiteral("https://api.example/b");
        Household home;
        SignInRequest wish = request(home);
        wish.scope = {QStringLiteral("openid"), QStringLiteral("offline_access"),
                      QStringLiteral("read"), QStringLiteral("write")};
        wish.resources = {first, second};
        const auto outcome = home.signIn(std::move(wish));
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        Account &account = *home.store().accounts().first();
        const auto other = tokenFor(account, second, QStringLiteral("write"));
        QVERIFY2(other, qPrintable(problemOf(other)));
        QCOMPARE(audienceOf(other->accessToken), second);
        QCOMPARE(other->scope, QStringList{QStringLiteral("write")});
        // Of that API only the provider knows, and what it refuses costs no session.
        const auto more = tokenFor(account, second, QStringLiteral("admin"));
        QCOMPARE(more.error().code, QStringLiteral("invalid_scope"));
        QVERIFY(home.ensureFresh(account, Account::Freshness::Force));
    }

    void refusesAResourceBeforeAnybodySignsIn()
    {
        Household home;
        SignInRequest wish = request(home);
        wish.resources = {QStringLiteral("https://api.example/c")};
        const auto outcome = home.signIn(std::move(wish));
        QCOMPARE(outcome.error().code, QStringLiteral("invalid_target"));
        QVERIFY(outcome.error().detail.contains(QStringLiteral("https://api.example/c")));
    }

    /// OIDC Core §3.1.2.1: what is asked for is done, and said.
    void signsInAsItIsAskedTo()
    {
        Household home;
        SignInRequest wish = request(home);
        wish.authentication = {.prompt = {QStringLiteral("login")},
                               .required = {{QStringLiteral("urn:mfa")}, std::chrono::seconds(0)}};
        const auto outcome = home.signIn(std::move(wish));
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));

        wish = request(home);
        wish.authentication = {.required = {{QStringLiteral("urn:other")}, {}}};
        const auto weak = home.signIn(std::move(wish));
        QCOMPARE(weak.error().kind, ErrorKind::IdTokenInvalid);
        QCOMPARE(weak.error().code, QLatin1String(oauth::unmetCode));
    }

    void saysThatNobodyIsSignedIn()
    {
        Household home;
        SignInRequest wish = request(home);
        wish.authentication.prompt = {QStringLiteral("none")};
        const auto silent = home.signIn(std::move(wish));
        QCOMPARE(silent.error().kind, ErrorKind::InteractionRequired);
        QCOMPARE(silent.error().code, QStringLiteral("login_required"));
    }

    /// RFC 9470: the browser's session is there, and not enough.
    void stepsUpInTheSameBrowser()
    {
        Household home;
        QVERIFY(home.signIn(request(home)));
        Account &account = *home.store().accounts().first();
        const Secret before = account.accessToken()->clone();
        const auto stepUp = home.store().startStepUp(
            account, {{{QStringLiteral("urn:mfa")}, std::chrono::seconds(0)}, {}}, request(home));
        QTRY_VERIFY(stepUp->isFinished());
        QVERIFY2(stepUp->result(), qPrintable(problemOf(stepUp->result())));
        QCOMPARE(home.store().accounts().size(), 1);
        QVERIFY(!account.accessToken()->equals(before.reveal())); // into the comparison only
        QVERIFY(home.becomesIdle());
        QVERIFY(home.ensureFresh(account, Account::Freshness::Force));
    }

    /// RFC 6749 §4.4, with a secret and (RFC 7523) with a key; revoked at the end (RFC 7009).
    void givesTokensToServices_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::newRow("client_secret_basic") << QStringLiteral("robot");
        QTest::newRow("private_key_jwt") << QStringLiteral("robot-key");
    }
    void givesTokensToServices()
    {
        QFETCH(const QString, clientId);
        Household home;
        ServiceRequest wish;
        wish.issuer = m_server.origin().toString();
        wish.client.clientId = clientId;
        wish.access.scope = {QStringLiteral("reports.read")};
        if (clientId == QLatin1String("robot")) {
            wish.client.clientSecret = std::make_shared<const Secret>("robot/secret%");
        } else {
            wish.client.privateKey = std::make_shared<const Secret>(m_key.pem());
        }
        const auto outcome = await<SignIn::Outcome>(
            [&](QObject *context, auto reply) { home.store().addService(wish, context, reply); });
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->missingScope, QStringList());

        home.restart();
        Account &account = *home.store().accounts().first();
        QVERIFY(home.ensureFresh(account, Account::Freshness::IfStale));
        const Secret before = account.accessToken()->clone();
        const auto narrow = tokenFor(account, {}, QStringLiteral("reports.read"));
        QVERIFY2(narrow, qPrintable(problemOf(narrow)));
        QCOMPARE(narrow->scope, QStringList{QStringLiteral("reports.read")});
        const auto renewed = home.ensureFresh(account, Account::Freshness::Force);
        QVERIFY2(renewed, qPrintable(renewed ? QString() : renewed.error().detail));
        QVERIFY(!account.accessToken()->equals(before.reveal())); // into the comparison only
        const auto receipt = home.signOut(account);
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().detail));
        QCOMPARE(receipt->revocation, Account::SignOutReceipt::Revocation::Done);
    }

    /// RFC 7591; used again, and made anew when the provider has it no more (RFC 7592 §2.1, §2.3).
    void registersItself()
    {
        Household home;
        SignInRequest wish = request(home);
        wish.provider.clientId.clear();
        const auto first = home.signIn(wish);
        QVERIFY2(first, qPrintable(problemOf(first)));
        QCOMPARE(first->missingScope, QStringList());
        const QString issuer = wish.provider.issuer;
        const auto made = home.registration(issuer);
        QVERIFY2(made, qPrintable(problemOf(made)));
        QVERIFY(!made->configurationEndpoint.isEmpty());
        QCOMPARE(made->client.method, oauth::ClientAuthenticationMethod::None);

        home.restart();
        Account &account = *home.store().accounts().first();
        QCOMPARE(account.entry().clientId, made->client.clientId);
        const auto refreshed = home.ensureFresh(account, Account::Freshness::Force);
        QVERIFY2(refreshed, qPrintable(problemOf(refreshed)));
        const auto second = home.signIn(wish);
        QVERIFY2(second, qPrintable(problemOf(second)));
        QVERIFY(home.becomesIdle());
        QCOMPARE(home.registration(issuer)->client.clientId, made->client.clientId);

        QCOMPARE(removeClient(*home.registration(issuer)), 204);
        const auto third = home.signIn(wish);
        QVERIFY2(third, qPrintable(problemOf(third)));
        QVERIFY(home.registration(issuer)->client.clientId != made->client.clientId);
        QCOMPARE(home.store().accounts().size(), 1);
    }

    void saysThatOnlySomeMayRegister()
    {
        NodeServer closed;
        const QString problem
            = closed.start(QStringLiteral("oidc_provider.mjs"),
                           {QStringLiteral("http://127.0.0.1/callback/127.0.0.1"),
                            QString::fromLatin1(m_key.publicPem()), QStringLiteral("closed")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        Household home;
        SignInRequest wish = request(home);
        wish.provider = *providerForIssuer(closed.origin().toString());
        const auto refused = home.signIn(wish);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(refused.error().cause, Cause::NotRegistered);
        QVERIFY(refused.error().status == 401 || refused.error().status == 400);
        QVERIFY(home.browser().visited().isEmpty());
    }

private:
    /// `aud` of a JWT, unverified.
    static QString audienceOf(const Secret &token)
    {
        const QByteArray payload = token.reveal().toByteArray().split('.').value(1); // a test's
        const QByteArray json = QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding);
        return QJsonDocument::fromJson(json)[QStringLiteral("aud")].toString();
    }
    static Result<AccessTokenRecord> tokenFor(Account &account, const QString &resource,
                                              const QString &scope = {})
    {
        return await<AccessTokenRecord>([&](QObject *context, auto reply) {
            account.fetchTokenFor(tokenLimits(resource, scope), context, std::move(reply));
        });
    }
    /// As an administrator would; the status.
    [[nodiscard]] static int removeClient(const oauth::ClientRegistration &registration)
    {
        QNetworkAccessManager admin;
        QNetworkRequest request(registration.configurationEndpoint);
        request.setRawHeader(
            "Authorization",
            "Bearer " + registration.registrationAccessToken.reveal().toByteArray()); // who made it
        const std::unique_ptr<QNetworkReply> reply(admin.deleteResource(request));
        (void)QTest::qWaitFor([&] { return reply->isFinished(); }, kPatience);
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    SignInRequest request(Household &home) const
    {
        home.browser().type(QStringLiteral("login"), QStringLiteral("ada"));
        home.browser().type(QStringLiteral("password"), QStringLiteral("any"));
        SignInRequest request;
        request.provider = *providerForIssuer(m_server.origin().toString());
        request.provider.clientId = QStringLiteral("native");
        return request;
    }

    OwnKey m_key{QStringLiteral("RSA")};
    NodeServer m_server;
};

QTEST_GUILESS_MAIN(OidcProviderTest)
#include "oidc_provider_test.moc"
