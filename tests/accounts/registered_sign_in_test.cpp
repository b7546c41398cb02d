#include "accounts/account_store.h"
#include "accounts/client_registrations.h"
#include "accounts/provider_setup.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using Stage = SignIn::Stage;

Q_DECLARE_METATYPE(Reaction)

/// A sign-in at a provider that nobody told us a client id of (RFC 7591).
class RegisteredSignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_provider->metadata.insert(QStringLiteral("registration_endpoint"),
                                    m_provider->issuer() + QStringLiteral("/register"));
        m_provider->publish();
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
        m_made = 0;
    }
    void cleanup()
    {
        m_signIn.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void registersAndSignsIn()
    {
        expectRegistration();
        const auto outcome = signIn();
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        const AccountEntry entry = m_store->account(outcome->accountId)->entry();
        QCOMPARE(entry.clientId, QStringLiteral("made-1"));
        QCOMPARE(lastTokenRequest().value(QStringLiteral("client_id")), QStringLiteral("made-1"));
        const auto kept = this->kept();
        QVERIFY(kept);
        QCOMPARE(kept->client.clientId, QStringLiteral("made-1"));
        QCOMPARE(kept->redirectUris,
                 QStringList({QStringLiteral("http://127.0.0.1/callback/acme"),
                              QStringLiteral("http://[::1]/callback/acme")}));
        QVERIFY(remembered().clientId.isEmpty()); // nobody answered anything
    }

    void itIsWrittenBeforeTheBrowserOpens()
    {
        expectRegistration();
        QVERIFY(start());
        QVERIFY(kept());
        m_signIn->cancel();
        QVERIFY(kept()); // the provider has made it all the same
    }

    void theSecondAccountUsesItAgain()
    {
        expectRegistration();
        const auto first = signIn();
        QVERIFY2(first, qPrintable(problemOf(first)));
        const auto second = signIn({.subject = QStringLiteral("subject-2")});
        QVERIFY2(second, qPrintable(problemOf(second)));
        QVERIFY(first->accountId != second->accountId);
        QCOMPARE(m_store->account(second->accountId)->entry().clientId, QStringLiteral("made-1"));
        QCOMPARE(m_provider->server.requestsTo("/register").size(), 1);
    }

    void itOutlivesTheLastSignOut()
    {
        expectRegistration();
        const auto outcome = signIn();
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        bool isOut = false;
        m_store->account(outcome->accountId)
            ->signOut(this, [&](const Result<Account::SignOutReceipt> &) { isOut = true; });
        QTRY_VERIFY(isOut);
        QVERIFY(m_store->accounts().isEmpty());
        QVERIFY(kept());
    }

    void aGivenClientIdWins()
    {
        const Provider given = m_provider->provider();
        QVERIFY(!given.clientId.isEmpty());
        const auto outcome = signIn({}, {given});
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        QCOMPARE(lastTokenRequest().value(QStringLiteral("client_id")), given.clientId);
        QVERIFY(m_provider->server.requestsTo("/register").isEmpty());
        QVERIFY(!kept());
    }

    void aSecretThatIsGivenIsUsedAndKeptInTheVaultOnly()
    {
        expectRegistration({{QStringLiteral("client_secret"), QStringLiteral("s3cret")},
                            {QStringLiteral("token_endpoint_auth_method"),
                             QStringLiteral("client_secret_basic")}});
        const auto outcome = signIn();
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        QCOMPARE(m_provider->server.requestsTo("/token").last().header("Authorization"),
                 "Basic " + QByteArray("made-1:s3cret").toBase64());
        QVERIFY(kept()->client.clientSecret->equals("s3cret"));
        QCOMPARE(sessionOf(outcome->accountId).client.method,
                 oauth::ClientAuthenticationMethod::ClientSecretBasic);
    }

    void asksAnewBeforeTheSecretRunsOut_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("registrations");
        // Of the ten minutes that an attempt may take.
        QTest::newRow("in mid-attempt") << 599 << 2;
        QTest::newRow("after it") << 601 << 1;
    }
    void asksAnewBeforeTheSecretRunsOut()
    {
        QFETCH(const int, seconds);
        QFETCH(const int, registrations);
        expectRegistration(
            {{QStringLiteral("client_secret"), QStringLiteral("s3cret")},
             {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("client_secret_post")},
             {QStringLiteral("client_secret_expires_at"),
              m_environment->clock.now().toSecsSinceEpoch() + seconds}});
        QVERIFY(signIn());
        if (registrations == 2) {
            expectRegistration();
        }
        QVERIFY(signIn());
        QCOMPARE(m_provider->server.requestsTo("/register").size(), registrations);
    }

    void asksAnewForAnotherRedirectUri()
    {
        expectRegistration();
        QVERIFY(signIn());
        expectRegistration();
        SignInRequest request{unknown()};
        request.redirectUri = QUrl(QStringLiteral("http://127.0.0.1/other"));
        QVERIFY(signIn({}, request));
        QCOMPARE(kept()->redirectUris, QStringList{QStringLiteral("http://127.0.0.1/other")});
    }

    void asksAnewWhereWhatWasKeptCannotBeRead()
    {
        for (const QByteArray &bytes :
             {QByteArray("{}"), QByteArray("no JSON"),
              QByteArray("{\"version\":1,\"issuer\":\"other\",\"client_id\":\"x\"}")}) {
            m_environment->vault.put(registrationKey(m_provider->issuer()), Secret(bytes));
            expectRegistration();
            const auto outcome = signIn();
            QVERIFY2(outcome, qPrintable(problemOf(outcome)));
            QCOMPARE(kept()->client.clientId, QStringLiteral("made-%1").arg(m_made));
        }
    }

    void aVaultThatCannotBeReadEndsTheAttempt()
    {
        m_environment->vault.failRead = Error{ErrorKind::VaultLocked, {}, {}};
        const auto outcome = endOf({unknown()});
        QCOMPARE(outcome.error().kind, ErrorKind::VaultLocked);
        QVERIFY(m_provider->server.requestsTo("/register").isEmpty());
    }

    void aVaultThatDoesNotTakeItIsNoReasonToStop()
    {
        m_environment->vault.failWrite = Error{ErrorKind::VaultFailed, {}, {}};
        expectRegistration();
        const auto outcome = signIn();
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        QVERIFY(outcome->notSaved);
    }

    void asksTheProviderWhetherItStillKnowsUs_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<QString>("used");
        const auto row = [](const char *name, const Reaction &reaction, const char *used) {
            QTest::newRow(name) << reaction << QString::fromLatin1(used);
        };
        row("it does", jsonAnswer(R"({"client_id":"made-1"})"), "made-1");
        row("it does not", HttpAnswer{401}, "made-2");
        row("it does not say", HttpAnswer{503}, "made-1");
    }
    void asksTheProviderWhetherItStillKnowsUs()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const QString, used);
        expectRegistration(configured());
        QVERIFY(signIn());
        m_provider->server.expect("GET", "/register/made-1", reaction);
        if (used == QLatin1String("made-2")) {
            expectRegistration();
        }
        const auto outcome = signIn();
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        QCOMPARE(m_store->account(outcome->accountId)->entry().clientId, used);
        QCOMPARE(m_provider->server.requestsTo("/register/made-1").last().header("Authorization"),
                 QByteArray("Bearer hush"));
        QCOMPARE(kept()->client.clientId, used);
        QCOMPARE(kept()->configurationEndpoint.isEmpty(), used == QLatin1String("made-2"));
    }

    /// RFC 7592 §3: a read may bring another access token.
    void keepsWhatTheReadBrought()
    {
        expectRegistration(configured());
        QVERIFY(signIn());
        QJsonObject changed = configured();
        changed.insert(QStringLiteral("client_id"), QStringLiteral("made-1"));
        changed.insert(QStringLiteral("registration_access_token"), QStringLiteral("hush hush"));
        m_provider->server.expect("GET", "/register/made-1",
                                  jsonAnswer(QJsonDocument(changed).toJson()));
        QVERIFY(signIn());
        QVERIFY(kept()->registrationAccessToken.equals("hush hush"));
    }

    void aClientThatIsRefusedIsReplacedOnceAndTheSignInGoesOn_data() { refusals(); }
    void aClientThatIsRefusedIsReplacedOnceAndTheSignInGoesOn()
    {
        QFETCH(const QString, where);
        QFETCH(const QByteArray, error);
        expectRegistration();
        QVERIFY(signIn());
        QVERIFY(start());
        refuse(where, error);
        expectRegistration();
        const qsizetype opened = m_environment->browser.urls().size();
        QTRY_COMPARE(m_environment->browser.urls().size(), opened + 1);
        QTRY_COMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
        QTRY_VERIFY(m_provider->page().contains("Go back to Lanyard"));

        approve();
        QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QCOMPARE(kept()->client.clientId, QStringLiteral("made-2"));
        QCOMPARE(m_provider->server.requestsTo("/register").size(), 2);
    }

    void aNewClientThatIsRefusedIsForgottenAndTheSignInEnds_data() { refusals(); }
    void aNewClientThatIsRefusedIsForgottenAndTheSignInEnds()
    {
        QFETCH(const QString, where);
        QFETCH(const QByteArray, error);
        expectRegistration();
        QVERIFY(start());
        refuse(where, error);
        QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Misconfigured);
        QCOMPARE(m_signIn->result().error().code, QString::fromLatin1(error));
        QCOMPARE(m_provider->server.requestsTo("/register").size(), 1);
        QTRY_VERIFY(!kept());
    }

    void aPushThatIsRefusedReplacesItBeforeTheBrowserOpens()
    {
        expectRegistration();
        QVERIFY(signIn());
        announcePushes();
        const qsizetype opened = m_environment->browser.urls().size();
        m_provider->server.expect("POST", "/par", jsonAnswer(R"({"error":"invalid_client"})", 401));
        expectRegistration();
        m_provider->server.expect("POST", "/par",
                                  jsonAnswer(R"({"request_uri":"urn:a","expires_in":60})", 201));
        QVERIFY(start());
        QCOMPARE(m_environment->browser.urls().size(), opened + 1);
        QCOMPARE(ScriptedProvider::parameter(m_environment->browser.lastUrl(),
                                             QStringLiteral("client_id")),
                 QByteArray("made-2"));
    }

    /// An unknown client ends on a page of the provider's, from which nobody comes back.
    void whoWaitedForNobodyRegistersAnewTheNextTime_data() { ends(); }
    void whoWaitedForNobodyRegistersAnewTheNextTime()
    {
        expectRegistration();
        QVERIFY(signIn());
        QVERIFY(start());
        QVERIFY(kept());
        endWithoutAnswer();
        QVERIFY(!kept());
        expectRegistration();
        const auto outcome = signIn();
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        QCOMPARE(kept()->client.clientId, QStringLiteral("made-2"));
    }

    void whoCanAskKeepsItAfterAWaitForNobody_data() { ends(); }
    void whoCanAskKeepsItAfterAWaitForNobody()
    {
        expectRegistration(configured());
        QVERIFY(signIn());
        m_provider->server.expect("GET", "/register/made-1",
                                  jsonAnswer(R"({"client_id":"made-1"})"));
        QVERIFY(start());
        endWithoutAnswer();
        QVERIFY(kept());
    }

    void whoCameBackKeepsItWhateverTheySaid()
    {
        expectRegistration();
        QVERIFY(signIn());
        QVERIFY(start());
        const QUrl opened = m_environment->browser.lastUrl();
        m_provider->comeBack(opened,
                             "error=access_denied&state="
                                 + ScriptedProvider::parameter(opened, QStringLiteral("state")));
        QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
        waitUntilIdle();
        QVERIFY(kept());
    }

    /// Each session has a copy of the client, and what is kept for the next sign-in goes with the
    /// first that hears of it.
    void oneThatIsGoneAtARenewalIsSaidToBeGoneAndMadeAnew()
    {
        expectRegistration();
        const auto first = signIn();
        const auto second = signIn({.subject = QStringLiteral("subject-2")});
        QVERIFY2(first && second, qPrintable(problemOf(second)));
        m_environment->clock.advance(3600s);
        QVERIFY(kept());
        for (const auto &outcome : {first, second}) {
            m_provider->server.expect("POST", "/token",
                                      jsonAnswer(R"({"error":"invalid_client"})", 401));
            Account &account = *m_store->account(outcome->accountId);
            const Error refused = refusalOf(account);
            QCOMPARE(refused.kind, ErrorKind::Misconfigured);
            QCOMPARE(refused.code, QStringLiteral("invalid_client"));
            QCOMPARE(refused.cause, Cause::NotRegistered);
            QCOMPARE(account.state(), Account::State::SignedIn); // it may have been a mistake
            QVERIFY(!kept());
        }
        expectRegistration();
        const auto again = signIn();
        QVERIFY2(again, qPrintable(problemOf(again)));
        QCOMPARE(again->accountId, first->accountId);
        QCOMPARE(kept()->client.clientId, QStringLiteral("made-2"));
    }

    /// Also where another one is kept for the issuer, which is not the one that was refused.
    void aClientThatSomebodyGaveIsNotSaidToBeGone()
    {
        const auto outcome = signIn({}, {m_provider->provider()});
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        expectRegistration();
        QVERIFY(signIn({.subject = QStringLiteral("subject-2")}));
        m_environment->clock.advance(3600s);
        m_provider->server.expect("POST", "/token",
                                  jsonAnswer(R"({"error":"invalid_client"})", 401));
        const Error refused = refusalOf(*m_store->account(outcome->accountId));
        QCOMPARE(refused.code, QStringLiteral("invalid_client"));
        QCOMPARE(refused.cause, Cause::Unnamed);
        QVERIFY(kept());
    }

    void saysHowItWasNotRegistered_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("isDefinite");
        const auto row
            = [](const char *name, const Reaction &reaction, ErrorKind kind,
                 bool isDefinite = true) { QTest::newRow(name) << reaction << kind << isDefinite; };
        row("closed", HttpAnswer{401}, ErrorKind::Misconfigured);
        row("RFC 7591 §3.2.2", jsonAnswer(R"({"error":"invalid_redirect_uri"})", 400),
            ErrorKind::Misconfigured);
        row("nothing of use", jsonAnswer("[]", 201), ErrorKind::InvalidResponse);
        row("not now", HttpAnswer{503}, ErrorKind::ServerError, false);
    }
    void saysHowItWasNotRegistered()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const ErrorKind, kind);
        QFETCH(const bool, isDefinite);
        m_provider->server.expect("POST", "/register", reaction);
        const auto outcome = endOf({unknown()});
        QCOMPARE(outcome.error().kind, kind);
        QCOMPARE(outcome.error().cause == Cause::NotRegistered, isDefinite);
        QVERIFY(m_environment->browser.urls().isEmpty());
        QVERIFY(!kept());
    }

    void neverAsksAnotherOwner()
    {
        m_provider->metadata.insert(QStringLiteral("registration_endpoint"),
                                    QStringLiteral("https://evil.example/register"));
        const auto outcome = endOf({unknown()});
        QCOMPARE(outcome.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(outcome.error().cause, Cause::NotRegistered);
        QVERIFY2(outcome.error().detail.contains(QStringLiteral("evil.example")),
                 qPrintable(problemOf(outcome)));
    }

    void wantsAClientIdWhereNobodyRegisters()
    {
        m_provider->metadata.remove(QStringLiteral("registration_endpoint"));
        const auto outcome = endOf({unknown()});
        QCOMPARE(outcome.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(outcome.error().detail.contains(QStringLiteral("client_id is missing")),
                 qPrintable(problemOf(outcome)));
    }

    void whoLooksIsToldWhetherItRegisters_data()
    {
        QTest::addColumn<QJsonValue>("endpoint");
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("it does") << QJsonValue(QStringLiteral("/register")) << QString() << false;
        QTest::newRow("a page for that is known")
            << QJsonValue(QStringLiteral("/register")) << QStringLiteral("https://op.example/apps")
            << true;
        QTest::newRow("it does not") << QJsonValue() << QString() << true;
    }
    void whoLooksIsToldWhetherItRegisters()
    {
        QFETCH(const QJsonValue, endpoint);
        QFETCH(const QString, page);
        QFETCH(const bool, isAsked);
        m_provider->metadata.insert(
            QStringLiteral("registration_endpoint"),
            endpoint.isNull() ? endpoint : QJsonValue(m_provider->issuer() + endpoint.toString()));
        Provider wanted = unknown();
        wanted.isListed = false;
        wanted.registrationHelp = page;
        QVERIFY(questionsOf(wanted).clientId);
        std::optional<Result<Provider>> found;
        m_store->lookFor(wanted, this, [&](Result<Provider> result) { found = std::move(result); });
        QTRY_VERIFY(found);
        QVERIFY2(*found, qPrintable(problemOf(*found)));
        QCOMPARE(questionsOf(**found).clientId, isAsked);
    }

    void canBeDestroyedWhileItRegisters()
    {
        m_provider->server.expect("POST", "/register", [this](const HttpRequest &) {
            QMetaObject::invokeMethod(
                this, [this] { m_signIn.reset(); }, Qt::QueuedConnection);
            return HttpAnswer{503};
        });
        m_signIn = m_store->startSignIn({unknown()});
        QTRY_VERIFY(!m_signIn);
    }

private:
    /// Of a renewal.
    [[nodiscard]] Error refusalOf(Account &account)
    {
        std::optional<Result<void>> outcome;
        account.ensureFresh(Account::Freshness::Force, this,
                            [&](const Result<void> &fresh) { outcome = fresh; });
        const bool isAnswered = QTest::qWaitFor([&] { return outcome.has_value(); }, kPatience);
        return isAnswered && !*outcome ? outcome->error() : Error{};
    }
    [[nodiscard]] Provider unknown() const
    {
        Provider provider = m_provider->provider();
        provider.clientId.clear();
        return provider;
    }
    /// One that brings home "made-1", then "made-2".
    void expectRegistration(const QJsonObject &more = {})
    {
        m_provider->server.expect("POST", "/register", [this, more](const HttpRequest &) {
            QJsonObject answer = more;
            answer.insert(QStringLiteral("client_id"), QStringLiteral("made-%1").arg(++m_made));
            return jsonAnswer(QJsonDocument(answer).toJson(), 201);
        });
    }
    /// RFC 7592 §3.
    [[nodiscard]] QJsonObject configured() const
    {
        return {{QStringLiteral("registration_client_uri"),
                 m_provider->issuer() + QStringLiteral("/register/made-1")},
                {QStringLiteral("registration_access_token"), QStringLiteral("hush")}};
    }
    static void refusals()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("RFC 6749 §5.2") << QStringLiteral("token") << QByteArray("invalid_client");
        QTest::newRow("RFC 6749 §4.1.2.1")
            << QStringLiteral("redirect") << QByteArray("unauthorized_client");
    }
    void refuse(const QString &where, const QByteArray &error)
    {
        const QUrl opened = m_environment->browser.lastUrl();
        if (where == QLatin1String("token")) {
            m_provider->server.expect("POST", "/token",
                                      jsonAnswer("{\"error\":\"" + error + "\"}", 401));
            m_provider->approve(opened);
        } else {
            m_provider->comeBack(
                opened,
                "error=" + error
                    + "&state=" + ScriptedProvider::parameter(opened, QStringLiteral("state")));
        }
    }
    static void ends()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"time", "cancel", "destroyed"}) {
            QTest::newRow(how) << QString::fromLatin1(how);
        }
    }
    void endWithoutAnswer()
    {
        QFETCH(const QString, how);
        if (how == QLatin1String("time")) {
            m_environment->clock.advance(600s);
        } else if (how == QLatin1String("cancel")) {
            m_signIn->cancel();
        } else {
            m_signIn.reset();
        }
        QTRY_VERIFY(!m_signIn || m_signIn->stage() == Stage::Finished);
        waitUntilIdle();
    }
    void announcePushes()
    {
        m_provider->metadata.insert(QStringLiteral("pushed_authorization_request_endpoint"),
                                    m_provider->issuer() + QStringLiteral("/par"));
        m_store.reset(); // and what it knows of the provider
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
    }
    [[nodiscard]] bool start()
    {
        m_signIn = m_store->startSignIn({unknown()});
        return QTest::qWaitFor([this] { return m_signIn->stage() == Stage::AwaitingBrowser; },
                               kPatience);
    }
    [[nodiscard]] Result<SignIn::Outcome> signIn(const ScriptedTokens &tokens = {})
    {
        return signIn(tokens, {unknown()});
    }
    [[nodiscard]] Result<SignIn::Outcome> signIn(const ScriptedTokens &tokens,
                                                 const SignInRequest &request)
    {
        // The one before revokes what it replaced.
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        m_signIn = m_store->startSignIn(request);
        if (!QTest::qWaitFor([this] { return m_signIn->stage() == Stage::AwaitingBrowser; },
                             kPatience)) {
            return m_signIn->result();
        }
        approve(tokens);
        return end();
    }
    /// The person agrees, and the tokens are for whoever asked.
    void approve(ScriptedTokens tokens = {})
    {
        const QUrl opened = m_environment->browser.lastUrl();
        tokens.claims.insert(
            QStringLiteral("aud"),
            QString::fromLatin1(ScriptedProvider::parameter(opened, QStringLiteral("client_id"))));
        m_provider->expectSignIn(tokens);
        m_provider->approve(opened);
    }
    [[nodiscard]] Result<SignIn::Outcome> endOf(const SignInRequest &request)
    {
        m_signIn = m_store->startSignIn(request);
        return end();
    }
    [[nodiscard]] Result<SignIn::Outcome> end()
    {
        [&] { QTRY_COMPARE(m_signIn->stage(), Stage::Finished); }();
        waitUntilIdle();
        return m_signIn->result();
    }
    void waitUntilIdle()
    {
        bool isIdle = false;
        m_store->whenIdle(this, [&](const Result<void> &) { isIdle = true; });
        [&] { QTRY_VERIFY(isIdle); }();
    }
    [[nodiscard]] std::optional<oauth::ClientRegistration> kept() const
    {
        const QByteArray bytes = m_environment->vault.bytes(registrationKey(m_provider->issuer()));
        auto registration = registrationFromBytes(Secret(bytes), m_provider->issuer());
        return registration ? std::optional(std::move(*registration)) : std::nullopt;
    }
    [[nodiscard]] ClientChoice remembered() const
    {
        return readClientChoice(m_environment->places, unknown().key()).value();
    }
    [[nodiscard]] SessionRecord sessionOf(const QString &accountId) const
    {
        return SessionRecord::fromBytes(Secret(m_environment->vault.bytes(sessionKey(accountId))))
            .value();
    }
    [[nodiscard]] QMultiMap<QString, QString> lastTokenRequest() const
    {
        return formOf(m_provider->server.requestsTo("/token").last().body);
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(RegisteredSignInTest)
#include "registered_sign_in_test.moc"
