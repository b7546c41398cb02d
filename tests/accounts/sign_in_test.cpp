#include "accounts/account_index.h"
#include "accounts/account_store.h"
#include "accounts/client_choice.h"
#include "accounts/provider_setup.h"
#include "accounts/session_record.h"
#include "io/process_lock.h"
#include "support/ports.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using Stage = SignIn::Stage;

Q_DECLARE_METATYPE(Reaction)

class SignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
    }

    void cleanup()
    {
        m_signIn.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void makesAnAccountFromAClick()
    {
        m_provider->publish();
        m_provider->expectSignIn();
        approveInBrowser();
        QSignalSpy added(m_store.get(), &AccountStore::accountAdded);
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));

        const SignIn::Outcome &outcome = *m_signIn->result();
        QCOMPARE(outcome.kind, SignIn::Outcome::Kind::NewAccount);
        QVERIFY(!outcome.notSaved);
        QCOMPARE(outcome.missingScope, QStringList());
        QCOMPARE(added.value(0).value(0).toString(), outcome.accountId);

        const Account *account = m_store->account(outcome.accountId);
        QVERIFY(account);
        QCOMPARE(account->name(), QStringLiteral("acme"));
        QCOMPARE(account->entry().displayName, QStringLiteral("Ada Lovelace"));
        QCOMPARE(account->entry().email, QStringLiteral("ada@example.org"));
        QCOMPARE(account->entry().issuer, m_provider->issuer());
        QCOMPARE(account->entry().subject, QStringLiteral("subject-1"));
        QCOMPARE(account->state(), Account::State::SignedIn);
        QVERIFY(account->accessToken()->equals("access-1"));
        QCOMPARE(account->accessTokenExpiresAt(), m_environment->clock.now().addSecs(3600));
        QCOMPARE(account->idToken()->checkedAt, m_environment->clock.now());

        const SessionRecord session = sessionOf(outcome.accountId);
        QVERIFY(session.refreshToken.equals("refresh-1"));
        QCOMPARE(session.provider.tokenEndpoint, m_provider->parsedMetadata().tokenEndpoint);
        QTRY_VERIFY(m_provider->page().contains("signed in"));
        QCOMPARE(m_provider->pageStatus(), 200);
    }

    /// RFC 6749 §4.1.1 and §4.1.3, RFC 7636, RFC 8252 §7.3: what goes over the wire.
    void asksAsTheStandardsSay()
    {
        m_provider->publish();
        m_provider->expectSignIn();
        approveInBrowser("4%2F0Ab_c a%2Bb+");
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));

        const auto asked
            = formOf(m_environment->browser.lastUrl().query(QUrl::FullyEncoded).toLatin1());
        QCOMPARE(asked.value(QStringLiteral("response_type")), QStringLiteral("code"));
        QCOMPARE(asked.value(QStringLiteral("scope")),
                 QStringLiteral("openid profile email offline_access"));
        QCOMPARE(asked.value(QStringLiteral("prompt")), QStringLiteral("consent"));
        QCOMPARE(asked.value(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
        QCOMPARE(asked.value(QStringLiteral("state")).size(), 43);
        QCOMPARE(asked.value(QStringLiteral("nonce")).size(), 43);
        const QUrl redirect(asked.value(QStringLiteral("redirect_uri")));
        QCOMPARE(redirect.host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(redirect.path(), QStringLiteral("/callback/acme"));
        QCOMPARE(redirect, m_signIn->redirectUri());

        const auto posted = formOf(m_provider->server.requestsTo("/token").first().body);
        QCOMPARE(posted.keys(),
                 (QStringList{QStringLiteral("client_id"), QStringLiteral("code"),
                              QStringLiteral("code_verifier"), QStringLiteral("grant_type"),
                              QStringLiteral("redirect_uri")}));
        QCOMPARE(posted.value(QStringLiteral("code")), QStringLiteral("4%2F0Ab_c a%2Bb+"));
        QCOMPARE(posted.value(QStringLiteral("redirect_uri")),
                 asked.value(QStringLiteral("redirect_uri")));
        QCOMPARE(m_provider->server.requestsTo("/userinfo").first().header("Authorization"),
                 QByteArray("Bearer access-1"));
    }

    void goesThroughTheStagesInOrder()
    {
        m_provider->publish();
        m_provider->expectSignIn();
        approveInBrowser();
        m_signIn = m_store->startSignIn({m_provider->provider()});
        QList<Stage> stages;
        connect(m_signIn.get(), &SignIn::stageChanged, this, [&] {
            if (stages.isEmpty() || stages.last() != m_signIn->stage()) {
                stages.append(m_signIn->stage());
            }
        });
        waitForEnd();
        QCOMPARE(stages.first(), Stage::AwaitingBrowser);
        QVERIFY(stages.contains(Stage::Exchanging));
        QVERIFY(std::is_sorted(stages.begin(), stages.end()));
        QCOMPARE(stages.last(), Stage::Finished);
    }

    /// architecture: the person must not hear at the end that nothing can be kept.
    void saysThatTheVaultIsLockedBeforeTheBrowserOpens()
    {
        m_environment->vault.failProbe = Error{ErrorKind::VaultLocked, {}, {}};
        run({m_provider->provider()});
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::VaultLocked);
        QVERIFY(m_environment->browser.urls().isEmpty());
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    /// A full disk is the same to us, and is account_index's to test.
    void saysThatTheListCannotBeWrittenBeforeTheBrowserOpens()
    {
        QFile file(m_environment->places.state);
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file in the place of the folder
        run({m_provider->provider()});
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Misconfigured);
        QVERIFY(m_signIn->result().error().detail.contains(file.fileName()));
        QVERIFY(m_environment->browser.urls().isEmpty());
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    /// RFC 9700 §4.8.2: it is said before the browser opens, and the sign-in goes on.
    void saysWhatTheProviderNoLongerAnnounces()
    {
        announce(true);
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QCOMPARE(m_signIn->result()->lostProtections, QList<Protection>());

        startTheProgramAgain();
        announce(false);
        QList<Protection> saidBefore;
        m_environment->browser.onOpen([&](const QUrl &url) {
            saidBefore = m_signIn->lostProtections();
            m_provider->approve(url);
        });
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        const QList<Protection> lost{Protection::CodeProof, Protection::IssuerInAnswer};
        QCOMPARE(m_signIn->result()->lostProtections, lost);
        QCOMPARE(saidBefore, lost);
        const Account *account = m_store->account(m_signIn->result()->accountId);
        QVERIFY(account);
        QCOMPARE(account->state(), Account::State::SignedIn);

        // It was said; the next sign-in is compared with this one.
        startTheProgramAgain();
        announce(false);
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QCOMPARE(m_signIn->result()->lostProtections, QList<Protection>());
    }

    /// Nothing was stored, so that the comparison is still with the last that was.
    void saysItAgainAfterAnAttemptThatFailed()
    {
        announce(true);
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));

        startTheProgramAgain();
        m_provider->metadata.remove(QStringLiteral("code_challenge_methods_supported"));
        m_environment->browser.onOpen([this](const QUrl &) { m_signIn->cancel(); });
        for (int attempt = 0; attempt < 2; ++attempt) {
            run({m_provider->provider()});
            QVERIFY(!m_signIn->result());
            QCOMPARE(m_signIn->lostProtections(), QList{Protection::CodeProof});
        }
    }

    /// OIDC Core §3.1.2.1.
    void refusesAScopeThatIsNoSignIn()
    {
        m_provider->publish();
        SignInRequest request{m_provider->provider()};
        request.scope = {QStringLiteral("read")};
        run(std::move(request));
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Misconfigured);
        QVERIFY(m_signIn->result().error().detail.contains(QLatin1String("openid")));
        QVERIFY(m_environment->browser.urls().isEmpty());
    }

    void refusesRequestsThatCannotWork_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("name");
        QTest::newRow("RFC 6749 Appendix A.1") << QStringLiteral("caf\u00e9") << QString();
        QTest::newRow("a line break") << QStringLiteral("c\n") << QString();
        QTest::newRow("not a plain name") << QStringLiteral("c") << QStringLiteral("../x");
    }
    void refusesRequestsThatCannotWork()
    {
        QFETCH(const QString, clientId);
        QFETCH(const QString, name);
        SignInRequest request{m_provider->provider()};
        request.provider.clientId = clientId;
        request.name = name;
        run(std::move(request));
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Misconfigured);
        QVERIFY(m_environment->browser.urls().isEmpty());
    }

    /// It is not called what nobody asked for, either.
    void anAccountKeepsItsNameWhereTheWantedOneIsSomebodyElses()
    {
        const QString id = signInOnce();
        const QString other = QStringLiteral("other");
        m_provider->expectSignIn(
            {.refreshToken = "refresh-2", .subject = QStringLiteral("subject-2")});
        SignInRequest request{m_provider->provider()};
        request.name = other;
        run(std::move(request));
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));

        m_provider->expectSignIn({.refreshToken = "refresh-3"});
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        SignInRequest again{m_provider->provider()};
        again.name = other;
        run(std::move(again));
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QCOMPARE(m_signIn->result()->accountId, id);
        QCOMPARE(m_store->account(id)->name(), QStringLiteral("acme"));
        waitUntilIdle();
    }

    void waitsOnWhenAStrangerCalls()
    {
        m_provider->publish();
        m_provider->expectSignIn();
        start({m_provider->provider()});
        const QUrl url = m_signIn->authorizationUrl();
        m_provider->comeBack(url, "code=evil&state=wrong");
        QTRY_VERIFY(m_signIn->strangerSeen());
        m_provider->comeBack(url, "error=access_denied");
        QTRY_COMPARE(m_provider->pageStatus(), 400);
        QCOMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 0);
        m_provider->approve(url);
        waitForEnd();
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
    }

    void takesTheLastPagesAddressTypedIn_data()
    {
        QTest::addColumn<QString>("around");
        QTest::newRow("white space") << QStringLiteral("  %1\n");
        QTest::newRow("for a shell") << QStringLiteral(" '%1'");
        QTest::newRow("in quotation marks") << QStringLiteral("\"%1\" ");
        QTest::newRow("typographic") << QString::fromUtf8("“ %1 ”");
        QTest::newRow("RFC 3986 Appendix C") << QStringLiteral("<%1>");
        QTest::newRow("twice") << QStringLiteral("\"'%1'\"");
    }
    /// The browser is on another computer, and its last page could not be loaded.
    void takesTheLastPagesAddressTypedIn()
    {
        QFETCH(const QString, around);
        m_provider->publish();
        start({m_provider->provider()});
        m_provider->server.expect(
            "POST", "/token",
            m_provider->tokenAnswer({.nonce = ScriptedProvider::parameter(
                                         m_signIn->authorizationUrl(), QStringLiteral("nonce"))}));
        m_provider->server.expect("GET", "/userinfo", ScriptedProvider::userInfoAnswer());
        QUrl address = m_signIn->redirectUri();
        address.setQuery(QStringLiteral("code=code-1&state=")
                         + QString::fromLatin1(ScriptedProvider::parameter(
                             m_signIn->authorizationUrl(), QStringLiteral("state"))));
        QVERIFY(m_signIn->takeTypedAddress(around.arg(address.toString())));
        QVERIFY(!m_signIn->takeTypedAddress(address.toString())); // once
        m_provider->comeBack(m_signIn->authorizationUrl(), address.query().toLatin1());
        waitForEnd();
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 1);
        QVERIFY(!m_signIn->takeTypedAddress(address.toString()));
    }

    void waitsOnWhenAnotherAddressIsTyped_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("isOurState");
        QTest::newRow("another state") << QString() << false;
        QTest::newRow("another path")
            << QStringLiteral("http://127.0.0.1:%1/callback/evil") << true;
        QTest::newRow("another host")
            << QStringLiteral("http://evil.example:%1/callback/acme") << true;
        QTest::newRow("another scheme")
            << QStringLiteral("https://127.0.0.1:%1/callback/acme") << true;
        QTest::newRow("no address") << QStringLiteral("what? %1") << true;
        QTest::newRow("the code alone") << QStringLiteral("code-1") << true;
        QTest::newRow("half a quotation")
            << QStringLiteral("\"http://127.0.0.1:%1/callback/acme") << true;
    }
    void waitsOnWhenAnotherAddressIsTyped()
    {
        QFETCH(const QString, base);
        QFETCH(const bool, isOurState);
        m_provider->publish();
        start({m_provider->provider()});
        const QUrl redirect = m_signIn->redirectUri();
        const QString state = QString::fromLatin1(
            ScriptedProvider::parameter(m_signIn->authorizationUrl(), QStringLiteral("state")));
        const QString typed
            = QString(base).replace(QLatin1String("%1"), QString::number(redirect.port()));
        const auto taken = m_signIn->takeTypedAddress(
            (base.isEmpty() ? redirect.toString() : typed) + QStringLiteral("?code=code-1&state=")
            + (isOurState ? state : QStringLiteral("guess")));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::StateMismatch);
        QVERIFY(!taken.error().detail.contains(state));
        QCOMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
        QVERIFY(m_provider->server.requestsTo("/token").isEmpty());
    }

    void endsWithWhatTheProviderAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("RFC 6749 4.1.2.1 access_denied")
            << QByteArray("error=access_denied") << ErrorKind::AuthorizationDenied
            << QStringLiteral("access_denied") << QByteArray("cancelled");
        QTest::newRow("OIDC Core 3.1.2.6 login_required")
            << QByteArray("error=login_required") << ErrorKind::InteractionRequired
            << QStringLiteral("login_required") << QByteArray("finished");
        QTest::newRow("RFC 9207 2.4 another iss")
            << QByteArray("code=c&iss=https%3A%2F%2Fevil.example") << ErrorKind::IssuerMismatch
            << QString() << QByteArray("finished");
    }
    void endsWithWhatTheProviderAnswers()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const ErrorKind, kind);
        QFETCH(const QString, code);
        QFETCH(const QByteArray, page);
        m_provider->publish();
        m_environment->browser.onOpen([&](const QUrl &url) {
            m_provider->comeBack(
                url,
                answer + "&state=" + ScriptedProvider::parameter(url, QStringLiteral("state")));
        });
        run({m_provider->provider()});
        QCOMPARE(m_signIn->result().error().kind, kind);
        QCOMPARE(m_signIn->result().error().code, code);
        QVERIFY(m_provider->server.requestsTo("/token").isEmpty());
        QTRY_VERIFY(m_provider->page().contains(page));
        QVERIFY(m_store->accounts().isEmpty());
    }

    void saysNoSecretBackFromTheRedirect()
    {
        m_provider->publish();
        QByteArray state;
        m_environment->browser.onOpen([&](const QUrl &url) {
            state = ScriptedProvider::parameter(url, QStringLiteral("state"));
            m_provider->comeBack(
                url, "error=server_error&error_description=no+" + state + "&state=" + state);
        });
        run({m_provider->provider()});
        const Error &error = m_signIn->result().error();
        QVERIFY2(error.detail.contains(QLatin1String("no [secret]")), qPrintable(error.detail));
        QVERIFY(!error.detail.contains(QLatin1String(state)));
    }

    void saysNoSecretBackFromTheTokenEndpoint()
    {
        m_provider->publish();
        approveInBrowser("code-of-this-attempt");
        QByteArray verifier;
        m_provider->server.expect("POST", "/token", [&](const HttpRequest &request) {
            const auto form = formOf(request.body);
            verifier = form.value(QStringLiteral("code_verifier")).toLatin1();
            return jsonAnswer(R"({"error":"invalid_request","error_description":"bad code )"
                                  + form.value(QStringLiteral("code")).toLatin1() + " or verifier "
                                  + verifier + R"("})",
                              400);
        });
        run({m_provider->provider()});
        const Error &error = m_signIn->result().error();
        QVERIFY2(error.detail.contains(QLatin1String("bad code [secret] or verifier [secret]")),
                 qPrintable(error.detail));
        QVERIFY(!error.detail.contains(QLatin1String(verifier)));
    }

    void namesARefusedScopeAndAsksForLessNextTime()
    {
        m_provider->publish();
        m_environment->browser.onOpen([&](const QUrl &url) {
            m_provider->comeBack(url,
                                 "error=invalid_scope&state="
                                     + ScriptedProvider::parameter(url, QStringLiteral("state")));
        });
        run({m_provider->provider()});
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Misconfigured);
        QCOMPARE(m_signIn->result().error().code, QStringLiteral("invalid_scope"));
        QVERIFY(m_signIn->result().error().detail.contains(QLatin1String("offline_access")));
        QVERIFY(m_signIn->asksForOfflineAccess());

        // In another process, too.
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        m_provider->expectSignIn();
        approveInBrowser();
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QVERIFY(!m_signIn->asksForOfflineAccess());
        QCOMPARE(
            ScriptedProvider::parameter(m_environment->browser.lastUrl(), QStringLiteral("scope")),
            QByteArray("openid profile email"));
        QVERIFY(
            ScriptedProvider::parameter(m_environment->browser.lastUrl(), QStringLiteral("prompt"))
                .isEmpty());
    }

    void endsWhenTheTimeIsOver()
    {
        m_provider->publish();
        SignInRequest request{m_provider->provider()};
        request.timeLimit = 60s;
        start(std::move(request));
        QCOMPARE(m_signIn->expiresAt(), m_environment->clock.now().addSecs(60));
        m_environment->clock.advance(61s);
        waitForEnd();
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::TimedOut);
        m_provider->comeBack(m_signIn->authorizationUrl(), "code=c&state=s");
        QTRY_VERIFY(m_provider->page().contains("run out"));
        m_environment->clock.advance(6s);
        QTRY_VERIFY(isClosed(m_signIn->redirectUri()));
    }

    void cancelsAndLeavesNothingBehind()
    {
        m_provider->publish();
        start({m_provider->provider()});
        const QUrl redirect = m_signIn->redirectUri();
        m_signIn->cancel();
        waitForEnd();
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Canceled);
        QVERIFY(m_store->accounts().isEmpty());
        m_environment->clock.advance(6s);
        QTRY_VERIFY(isClosed(redirect));
    }

    /// The vault's word is on its way already when the person cancels.
    void goesNoFurtherOnceItIsOver()
    {
        Provider provider = m_provider->provider();
        provider.issuer.clear();
        provider.endpoints = m_provider->parsedMetadata(); // so that nothing has to be fetched
        m_signIn = m_store->startSignIn({provider});
        QMetaObject::invokeMethod(
            m_signIn.get(), [this] { m_signIn->cancel(); }, Qt::QueuedConnection);
        waitForEnd();
        QCoreApplication::processEvents();
        QCOMPARE(m_signIn->stage(), Stage::Finished);
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Canceled);
        QVERIFY(m_environment->browser.urls().isEmpty());
    }

    void showsTheLinkWhereNoBrowserCanBeStarted()
    {
        m_provider->publish();
        m_provider->expectSignIn();
        m_environment->browser.failWith(Error{ErrorKind::BrowserUnavailable, {}, {}});
        start({m_provider->provider()});
        QTRY_VERIFY(m_signIn->browserProblem());
        QCOMPARE(m_signIn->stage(), Stage::AwaitingBrowser);

        m_environment->browser.failWith(std::nullopt);
        m_signIn->openBrowserAgain();
        QTRY_VERIFY(!m_signIn->browserProblem());
        QCOMPARE(m_environment->browser.urls().size(), 2);
        m_provider->approve(m_signIn->authorizationUrl());
        waitForEnd();
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
    }

    void opensNothingWhereOnlyTheLinkIsWanted()
    {
        m_provider->publish();
        SignInRequest request{m_provider->provider()};
        request.open = SignInRequest::Open::LinkOnly;
        start(std::move(request));
        QVERIFY(!m_signIn->authorizationUrl().isEmpty());
        QVERIFY(m_environment->browser.urls().isEmpty());
    }

    void updatesTheAccountOfTheSamePersonAndRevokesItsOldToken()
    {
        signInOnce();
        m_provider->expectSignIn({.accessToken = "access-2", .refreshToken = "refresh-2"});
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QCOMPARE(m_signIn->result()->kind, SignIn::Outcome::Kind::UpdatedAccount);
        QCOMPARE(m_store->accounts().size(), 1);
        QVERIFY(sessionOf(m_signIn->result()->accountId).refreshToken.equals("refresh-2"));
        waitUntilIdle();
        const auto revoked = formOf(m_provider->server.requestsTo("/revoke").first().body);
        QCOMPARE(revoked.value(QStringLiteral("token")), QStringLiteral("refresh-1"));
        QCOMPARE(revoked.value(QStringLiteral("token_type_hint")), QStringLiteral("refresh_token"));
    }

    void joinsTheAccountThatAnotherProcessMadeMeanwhile()
    {
        m_environment->vault.onWrite = [this](const QString &) {
            m_environment->vault.onWrite = {};
            AccountEntry quicker;
            quicker.id = QStringLiteral("quicker");
            quicker.name = QStringLiteral("acme");
            quicker.providerId = m_provider->provider().id;
            quicker.issuer = m_provider->issuer();
            quicker.subject = QStringLiteral("subject-1");
            QVERIFY(AccountIndex(m_environment->places).update([&](QList<AccountEntry> &entries) {
                entries.append(quicker);
            }));
        };
        QCOMPARE(signInOnce(), QStringLiteral("quicker"));
        QCOMPARE(m_signIn->result()->kind, SignIn::Outcome::Kind::UpdatedAccount);
        QCOMPARE(m_store->accounts().size(), 1);
        QCOMPARE(m_store->accounts().first()->name(), QStringLiteral("acme"));
        QVERIFY(m_store->accounts().first()->accessToken()->equals("access-1"));
        QVERIFY(sessionOf(QStringLiteral("quicker")).refreshToken.equals("refresh-1"));
        // Nothing is left that no account would ever find again.
        QCOMPARE(m_environment->vault.keys().filter(QStringLiteral("quicker")),
                 m_environment->vault.keys());
    }

    void keepsTwoPeopleApart()
    {
        signInOnce();
        m_provider->expectSignIn({.subject = QStringLiteral("subject-2")});
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QCOMPARE(m_store->accounts().size(), 2);
        QCOMPARE(m_store->accounts().last()->name(), QStringLiteral("acme-2"));
    }

    void refusesAnotherPersonWhereOneIsExpected()
    {
        const QString id = signInOnce();
        m_provider->expectSignIn(
            {.refreshToken = "refresh-2", .subject = QStringLiteral("subject-2")});
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        SignInRequest request{m_provider->provider()};
        request.expectedAccountId = id;
        run(std::move(request));
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::AccountMismatch);
        QCOMPARE(m_store->accounts().size(), 1);
        QVERIFY(sessionOf(id).refreshToken.equals("refresh-1"));
        waitUntilIdle();
        QCOMPARE(formOf(m_provider->server.requestsTo("/revoke").first().body)
                     .value(QStringLiteral("token")),
                 QStringLiteral("refresh-2"));
    }

    void keepsBothWhereThePersonSaysSo()
    {
        const QString id = signInOnce();
        holdAnother(id);
        QVERIFY(m_signIn->other());
        QCOMPARE(m_signIn->other()->subject, QStringLiteral("subject-2"));
        QCOMPARE(m_store->accounts().size(), 1);

        std::optional<Result<SignIn::Outcome>> kept;
        m_signIn->keepOther(m_store.get(),
                            [&](Result<SignIn::Outcome> outcome) { kept = std::move(outcome); });
        QVERIFY(!m_signIn->other());
        m_signIn.reset(); // it has given everything away
        QTRY_VERIFY(kept);
        QVERIFY2(*kept, qPrintable(problemOf(*kept)));
        QCOMPARE((*kept)->kind, SignIn::Outcome::Kind::NewAccount);
        QCOMPARE(m_store->accounts().size(), 2);
        QVERIFY(sessionOf(id).refreshToken.equals("refresh-1"));
        QVERIFY(sessionOf((*kept)->accountId).refreshToken.equals("refresh-2"));
        const Account *other = m_store->account((*kept)->accountId);
        QCOMPARE(other->entry().subject, QStringLiteral("subject-2"));
        QVERIFY(other->accessToken());
        waitUntilIdle();
        QVERIFY(m_provider->server.requestsTo("/revoke").isEmpty());
    }

    void givesTheOtherPersonBackWhereNobodyWantsThem()
    {
        const QString id = signInOnce();
        holdAnother(id);
        waitUntilIdle();
        QVERIFY(m_provider->server.requestsTo("/revoke").isEmpty());
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        m_signIn.reset();
        waitUntilIdle();
        QCOMPARE(formOf(m_provider->server.requestsTo("/revoke").first().body)
                     .value(QStringLiteral("token")),
                 QStringLiteral("refresh-2"));
        QCOMPARE(m_store->accounts().size(), 1);
    }

    void believesNothingThatIsNotProven_data()
    {
        QTest::addColumn<ScriptedTokens>("tokens");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("OIDC Core 3.1.3.3 no ID token")
            << ScriptedTokens{.hasIdToken = false} << ErrorKind::IdTokenInvalid;
        QTest::newRow("3.1.3.7 rule 2 iss")
            << ScriptedTokens{.claims = {{QStringLiteral("iss"), QStringLiteral("https://x.y")}}}
            << ErrorKind::IssuerMismatch;
        QTest::newRow("3.1.3.7 rule 3 aud")
            << ScriptedTokens{.claims = {{QStringLiteral("aud"), QStringLiteral("other")}}}
            << ErrorKind::IdTokenInvalid;
        QTest::newRow("3.1.3.7 rule 9 exp")
            << ScriptedTokens{.claims = {{QStringLiteral("exp"), 1000}}}
            << ErrorKind::IdTokenInvalid;
        QTest::newRow("3.1.3.7 rule 11 nonce")
            << ScriptedTokens{.claims = {{QStringLiteral("nonce"), QStringLiteral("other")}}}
            << ErrorKind::IdTokenInvalid;
        QTest::newRow("3.1.3.8 at_hash")
            << ScriptedTokens{.claims = {{QStringLiteral("at_hash"), QStringLiteral("AAAA")}}}
            << ErrorKind::IdTokenInvalid;
    }
    void believesNothingThatIsNotProven()
    {
        QFETCH(const ScriptedTokens, tokens);
        QFETCH(const ErrorKind, kind);
        m_provider->publish();
        m_environment->browser.onOpen([this](const QUrl &url) { m_provider->approve(url); });
        m_provider->server.expect("POST", "/token", [this, tokens](const HttpRequest &) {
            ScriptedTokens answered = tokens;
            answered.nonce = ScriptedProvider::parameter(m_environment->browser.lastUrl(),
                                                         QStringLiteral("nonce"));
            return m_provider->tokenAnswer(answered);
        });
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        run({m_provider->provider()});
        QCOMPARE(m_signIn->result().error().kind, kind);
        QVERIFY(m_store->accounts().isEmpty());
        QVERIFY(m_environment->vault.keys().isEmpty());
        QTRY_VERIFY(m_provider->page().contains("finished"));
        waitUntilIdle(); // the refresh token that came is given back
        QVERIFY(m_provider->server.requestsTo("/userinfo").isEmpty());
    }

    /// OIDC Core §5.3.2.
    void refusesTheProfileOfSomebodyElse()
    {
        m_provider->publish();
        approveInBrowser();
        expectToken();
        m_provider->server.expect(
            "GET", "/userinfo",
            ScriptedProvider::userInfoAnswer({{QStringLiteral("sub"), QStringLiteral("other")}}));
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        run({m_provider->provider()});
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::SubjectMismatch);
        QVERIFY(m_store->accounts().isEmpty());
        waitUntilIdle();
    }

    /// OIDC Core §10.1.1.
    void fetchesTheKeysAgainWhenOneIsUnknown()
    {
        m_provider->keys = {TokenSigner(QStringLiteral("ES256"), QStringLiteral("old")).jwk()};
        m_provider->publish();
        m_provider->expectSignIn();
        // The person comes back when the keys are there, and then the provider rotates.
        connect(&m_provider->server, &ScriptedServer::requested, this,
                [this](const QByteArray &, const QByteArray &path) {
                    if (path == "/jwks" && m_signIn->stage() == Stage::AwaitingBrowser) {
                        m_provider->approve(m_environment->browser.lastUrl());
                    } else if (path == "/token") {
                        m_provider->keys = {m_provider->signer.jwk()};
                    }
                });
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QCOMPARE(m_provider->server.requestsTo("/jwks").size(), 2);
    }

    void sendsTheCodeOnce_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const Reaction &reaction, ErrorKind kind,
                            const char *code = "") {
            QTest::newRow(name) << reaction << kind << QString::fromLatin1(code);
        };
        row("RFC 6749 5.2 invalid_grant", jsonAnswer(R"({"error":"invalid_grant"})", 400),
            ErrorKind::TokenRejected, "invalid_grant");
        row("RFC 6749 5.2 invalid_client", jsonAnswer(R"({"error":"invalid_client"})", 401),
            ErrorKind::Misconfigured, "invalid_client");
        row("401 with Basic",
            HttpAnswer{
                401, {{"WWW-Authenticate", "Basic realm=x"}}, R"({"error":"invalid_client"})"},
            ErrorKind::Misconfigured, "invalid_client");
        row("RFC 9700 4.12 a 307", redirectAnswer("/elsewhere", 307), ErrorKind::InvalidResponse);
        row("a 302", redirectAnswer("/elsewhere", 302), ErrorKind::InvalidResponse);
        row("a 503", HttpAnswer{503}, ErrorKind::ServerError);
        row("closed without an answer", Reaction::closeAfterReading(), ErrorKind::OutcomeUnknown);
        row("reset", Reaction::reset(), ErrorKind::OutcomeUnknown);
        row("half a status line", Reaction::raw("HTTP/1."), ErrorKind::OutcomeUnknown);
        row("a form in text/html",
            HttpAnswer{200, {{"Content-Type", "text/html"}}, "access_token=x&token_type=bearer"},
            ErrorKind::InvalidResponse);
    }
    void sendsTheCodeOnce()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const ErrorKind, kind);
        QFETCH(const QString, code);
        m_provider->publish();
        approveInBrowser();
        m_provider->server.expect("POST", "/token", reaction);
        run({m_provider->provider()});
        QCOMPARE(nameOf(m_signIn->result().error().kind), nameOf(kind));
        QCOMPARE(m_signIn->result().error().code, code);
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 1);
        QVERIFY(!m_provider->server.requestsTo("/token").first().header("Authorization"));
        QTRY_VERIFY(m_provider->page().contains("finished"));
    }

    void authenticatesAsTheProviderWants_data()
    {
        using Method = oauth::ClientAuthenticationMethod;
        QTest::addColumn<Method>("method");
        QTest::newRow("client_secret_basic") << Method::ClientSecretBasic;
        QTest::newRow("client_secret_post") << Method::ClientSecretPost;
    }
    void authenticatesAsTheProviderWants()
    {
        using Method = oauth::ClientAuthenticationMethod;
        QFETCH(const Method, method);
        m_provider->publish();
        m_provider->expectSignIn();
        approveInBrowser();
        Provider provider = m_provider->provider();
        provider.clientSecret = std::make_shared<const Secret>("s e:c%");
        provider.tokenEndpointAuthMethod = method;
        run({provider});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        const HttpRequest request = m_provider->server.requestsTo("/token").first();
        const auto form = formOf(request.body);
        if (method == Method::ClientSecretPost) {
            QCOMPARE(form.value(QStringLiteral("client_secret")), QStringLiteral("s e:c%"));
            QVERIFY(!request.header("Authorization"));
        } else {
            QVERIFY(!form.contains(QStringLiteral("client_secret")));
            QCOMPARE(request.header("Authorization"),
                     "Basic " + QByteArray("client-1:s%20e%3Ac%25").toBase64());
        }
        QVERIFY(sessionOf(m_signIn->result()->accountId).client.clientSecret->equals("s e:c%"));
    }

    void remembersAnAnswerOnceItWorked()
    {
        m_provider->publish();
        m_provider->expectSignIn();
        m_environment->browser.onOpen([this](const QUrl &url) {
            QCOMPARE(remembered(), ClientChoice()); // the person may still turn back
            m_provider->approve(url);
        });
        run({answered("client-1", "hush")});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QVERIFY(!m_signIn->result()->notRemembered);
        QCOMPARE(remembered(), (ClientChoice{QStringLiteral("client-1"), {}, true}));
        QCOMPARE(m_environment->vault.bytes(QStringLiteral("client/acme client-1")),
                 QByteArray("hush"));
    }

    void aFailedAttemptLeavesWhatWasRemembered_data()
    {
        QTest::addColumn<QByteArray>("redirect");
        QTest::addColumn<QByteArray>("tokenAnswer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("denied") << QByteArray("error=access_denied") << QByteArray()
                                << ErrorKind::AuthorizationDenied;
        QTest::newRow("RFC 6749 5.2 invalid_client")
            << QByteArray("code=c") << QByteArray(R"({"error":"invalid_client"})")
            << ErrorKind::Misconfigured;
        QTest::newRow("timed out") << QByteArray() << QByteArray() << ErrorKind::TimedOut;
    }
    void aFailedAttemptLeavesWhatWasRemembered()
    {
        QFETCH(const QByteArray, redirect);
        QFETCH(const QByteArray, tokenAnswer);
        QFETCH(const ErrorKind, kind);
        m_provider->publish();
        m_provider->expectSignIn();
        approveInBrowser();
        run({answered("client-1", "hush")});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));

        if (!tokenAnswer.isEmpty()) {
            m_provider->server.expect("POST", "/token", jsonAnswer(tokenAnswer, 401));
        }
        m_environment->browser.onOpen([&](const QUrl &url) {
            if (redirect.isEmpty()) {
                m_environment->clock.advance(601s);
                return;
            }
            m_provider->comeBack(
                url,
                redirect + "&state=" + ScriptedProvider::parameter(url, QStringLiteral("state")));
        });
        run({answered("mistyped", "hum")});
        QCOMPARE(nameOf(m_signIn->result().error().kind), nameOf(kind));
        QCOMPARE(remembered(), (ClientChoice{QStringLiteral("client-1"), {}, true}));
        QCOMPARE(m_environment->vault.bytes(QStringLiteral("client/acme client-1")),
                 QByteArray("hush"));
        QCOMPARE(m_environment->vault.bytes(QStringLiteral("client/acme mistyped")), QByteArray());
    }

    void aRememberedClientThatIsRefusedIsAskedForUntilOneWorks()
    {
        publishLeniently();
        run({answered("client-1")});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));

        m_provider->server.expect("POST", "/token",
                                  jsonAnswer(R"({"error":"invalid_client"})", 401));
        const Provider recalled = completed();
        QVERIFY(!questionsOf(recalled).clientId);
        run({recalled});
        QCOMPARE(m_signIn->result().error().code, QStringLiteral("invalid_client"));
        QVERIFY(questionsOf(completed()).clientId);
        QCOMPARE(remembered(), (ClientChoice{QStringLiteral("client-1"), {}, false, true}));

        run({recalled}); // the provider has come to its senses
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QVERIFY(!questionsOf(completed()).any());
    }

    void theSignInStandsWhereItsAnswersCannotBeRemembered_data()
    {
        QTest::addColumn<bool>("keychainIsGone");
        QTest::newRow("settings.json cannot be written") << false;
        QTest::newRow("the keychain is gone") << true;
    }
    void theSignInStandsWhereItsAnswersCannotBeRemembered()
    {
        QFETCH(const bool, keychainIsGone);
        m_provider->publish();
        m_provider->expectSignIn();
        approveInBrowser();
        if (keychainIsGone) { // after it took the session
            m_environment->vault.onWrite = [this](const QString &key) {
                if (key.startsWith(QLatin1String("client/"))) {
                    m_environment->vault.failWrite = Error{ErrorKind::VaultUnavailable, {}, {}};
                }
            };
        } else {
            QVERIFY(QDir().mkpath(m_environment->places.state + QLatin1String("/settings.lock")));
        }
        run({answered("client-1", "hush")});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        const SignIn::Outcome &outcome = *m_signIn->result();
        QVERIFY(!outcome.notSaved);
        QVERIFY(outcome.notRemembered);
        QCOMPARE(outcome.notRemembered->kind,
                 keychainIsGone ? ErrorKind::VaultUnavailable : ErrorKind::Misconfigured);
        QVERIFY(sessionOf(outcome.accountId).refreshToken.equals("refresh-1"));
        QCOMPARE(m_store->account(outcome.accountId)->state(), Account::State::SignedIn);
        QCOMPARE(remembered(), ClientChoice());
        QTRY_VERIFY(m_provider->page().contains("signed in"));
    }

    void looksForAProviderWhereAPersonSaidItIs_data()
    {
        QTest::addColumn<bool>("isListed");
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("a bare issuer") << false << QString() << true;
        QTest::newRow("a tenant") << true << QStringLiteral("acme") << true;
        QTest::newRow("a file's own issuer") << true << QString() << false;
    }
    void looksForAProviderWhereAPersonSaidItIs()
    {
        QFETCH(const bool, isListed);
        QFETCH(const QString, tenant);
        QFETCH(const bool, isAsked);
        Provider provider = m_provider->provider();
        provider.isListed = isListed;
        provider.tenant = tenant;
        m_provider->server.always("GET", "/.well-known/openid-configuration", HttpAnswer{404});
        m_provider->server.always("GET", "/.well-known/oauth-authorization-server",
                                  HttpAnswer{404});
        std::optional<Result<Provider>> found;
        m_store->lookFor(provider, this, [&](const Result<Provider> &result) { found = result; });
        QTRY_VERIFY(found.has_value());
        QCOMPARE(found->has_value(), !isAsked);
        QCOMPARE(m_provider->server.requests().isEmpty(), !isAsked);
        if (isAsked) {
            QCOMPARE(found->error().kind, ErrorKind::NotFound);
        }
    }

    void saysWhatWasNotGranted()
    {
        m_provider->publish();
        m_provider->expectSignIn({.scope = QStringLiteral("openid email")});
        approveInBrowser();
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QCOMPARE(m_signIn->result()->missingScope, QStringList{QStringLiteral("profile")});
    }

    /// OIDC Core §2: without a user-info endpoint the validated ID token tells the profile.
    void takesTheProfileFromTheIdTokenWhereThereIsNoUserInfo()
    {
        m_provider->metadata.remove(QStringLiteral("userinfo_endpoint"));
        m_provider->publish();
        approveInBrowser();
        expectToken({{QStringLiteral("name"), QStringLiteral("From Token")}});
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QCOMPARE(m_store->accounts().first()->entry().displayName, QStringLiteral("From Token"));
    }

    void signsInWithPlainOAuth()
    {
        Provider provider;
        provider.id = QStringLiteral("plain");
        provider.name = QStringLiteral("Plain");
        provider.clientId = QStringLiteral("client-1");
        provider.endpoints.authorizationEndpoint
            = m_provider->server.url(QStringLiteral("/authorize"));
        provider.endpoints.tokenEndpoint = m_provider->server.url(QStringLiteral("/token"));
        provider.endpoints.userinfoEndpoint = m_provider->server.url(QStringLiteral("/user"));
        provider.scope = {QStringLiteral("read:user")};
        provider.userinfoClaims = {{QStringLiteral("sub"), QStringLiteral("id")},
                                   {QStringLiteral("name"), QStringLiteral("login")}};
        provider.tokenResponse = oauth::TokenResponseFormat::Form;
        m_provider->server.expect(
            "POST", "/token", formAnswer("access_token=gho_1&scope=read%3Auser&token_type=bearer"));
        m_provider->server.expect("GET", "/user", jsonAnswer(R"({"id":42,"login":"octo"})"));
        approveInBrowser();
        run({provider});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QVERIFY(
            ScriptedProvider::parameter(m_environment->browser.lastUrl(), QStringLiteral("nonce"))
                .isEmpty());
        const Account *account = m_store->accounts().first();
        QCOMPARE(account->entry().subject, QStringLiteral("42"));
        QCOMPARE(account->entry().displayName, QStringLiteral("octo"));
        QCOMPARE(account->entry().issuer, QString());
        QVERIFY(!account->accessTokenExpiresAt());
        const SessionRecord session = sessionOf(account->id());
        QVERIFY(session.refreshToken.isEmpty());
        QVERIFY(session.accessToken.equals("gho_1"));
    }

    void keepsTheAccountInMemoryWhereTheVaultFails()
    {
        m_provider->publish();
        m_provider->expectSignIn();
        approveInBrowser();
        m_environment->vault.failWrite = Error{ErrorKind::VaultFailed, {}, {}};
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QVERIFY(m_signIn->result()->notSaved);
        QCOMPARE(m_signIn->result()->notSaved->kind, ErrorKind::VaultFailed);
        QCOMPARE(m_store->accounts().size(), 1);
        QVERIFY(m_store->accounts().first()->accessToken()->equals("access-1"));
        // Nothing is there after a restart …
        AccountStore next(m_environment->environment(), m_environment->places);
        QVERIFY(next.load());
        QVERIFY(next.accounts().isEmpty());

        // … unless the vault takes it later.
        m_environment->vault.failWrite.reset();
        m_environment->clock.advance(2h);
        m_provider->server.expect("POST", "/token",
                                  m_provider->tokenAnswer({.refreshToken = "refresh-2"}));
        bool isFresh = false;
        m_store->accounts().first()->ensureFresh(
            Account::Freshness::IfStale, this,
            [&](const Result<void> &fresh) { isFresh = fresh.has_value(); });
        QTRY_VERIFY(isFresh);
        QVERIFY(next.load());
        QCOMPARE(next.accounts().size(), 1);
        QVERIFY(sessionOf(next.accounts().first()->id()).refreshToken.equals("refresh-2"));
    }

    void givesTheTokensBackWhereACommandCannotSaveThem()
    {
        m_provider->publish();
        m_provider->expectSignIn();
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        m_environment->browser.onOpen([this](const QUrl &url) {
            m_environment->vault.failWrite = Error{ErrorKind::VaultFailed, {}, {}};
            m_provider->approve(url, "code-1");
        });
        SignInRequest request{m_provider->provider()};
        request.unsaved = SignInRequest::Unsaved::GiveUp;
        run(std::move(request));
        QVERIFY(!m_signIn->result());
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::VaultFailed);
        QVERIFY(m_store->accounts().isEmpty());
        QTRY_VERIFY(m_provider->page().contains("finished"));
        QTRY_COMPARE(m_provider->server.requestsTo("/revoke").size(), 1);
        const auto revoked = formOf(m_provider->server.requestsTo("/revoke").first().body);
        QCOMPARE(revoked.value(QStringLiteral("token")), QStringLiteral("refresh-1"));
    }

    void triesTheVaultOfACommandBeforeTheBrowserOpens()
    {
        m_provider->publish();
        m_environment->vault.failWrite = Error{ErrorKind::VaultFailed, {}, {}};
        SignInRequest request{m_provider->provider()};
        request.unsaved = SignInRequest::Unsaved::GiveUp;
        run(std::move(request));
        QVERIFY(!m_signIn->result());
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::VaultFailed);
        QVERIFY(m_environment->browser.lastUrl().isEmpty());
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    void leavesNoTrialInTheVaultOfACancelledAttempt()
    {
        SignInRequest request{m_provider->provider()};
        request.unsaved = SignInRequest::Unsaved::GiveUp;
        m_environment->vault.onWrite = [this](const QString &) { m_signIn->cancel(); };
        run(std::move(request));
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Canceled);
        m_signIn.reset();
        waitUntilIdle();
        QCOMPARE(trialsIn(m_environment->vault).size(), 1);
        QCOMPARE(m_environment->vault.keys(), QStringList());
    }

    /// Each erases when it is through, and another may be between writing and reading back.
    void attemptsTryTheVaultOneAfterTheOther()
    {
        m_provider->publish();
        SignInRequest request{m_provider->provider()};
        request.unsaved = SignInRequest::Unsaved::GiveUp;
        request.open = SignInRequest::Open::LinkOnly;
        const auto other = m_store->startSignIn(request);
        start(std::move(request));
        QTRY_COMPARE(other->stage(), Stage::AwaitingBrowser);
        QTRY_COMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
        const QStringList trials = m_environment->vault.calls().filter(QStringLiteral(" trial/"));
        QCOMPARE(trials.size(), 4);
        for (qsizetype each = 0; each < trials.size(); ++each) {
            QVERIFY(trials[each].startsWith(each % 2 == 0 ? QStringLiteral("write")
                                                          : QStringLiteral("erase")));
        }
        QCOMPARE(m_environment->vault.keys(), QStringList());
    }

    /// A process that was killed left it; the next one has the same place for its own.
    void clearsUpTheTrialOfOneThatWasKilled()
    {
        m_provider->publish();
        SignInRequest request{m_provider->provider()};
        request.unsaved = SignInRequest::Unsaved::GiveUp;
        request.open = SignInRequest::Open::LinkOnly;
        FakeVault &vault = m_environment->vault;
        QString left;
        vault.onWrite = [&left](const QString &key) { left = key; };
        start(request);
        QTRY_COMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
        m_signIn.reset();
        vault.put(left, Secret("what it left"));
        start(std::move(request));
        QTRY_COMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
        QCOMPARE(vault.keys(), QStringList());
    }

    /// Whoever holds it tries the same keychain, which is slow.
    void canBeCancelledWhileAnotherTriesTheVault()
    {
        const auto held = ProcessLock::acquireNow(
            m_environment->places.state + QStringLiteral("/trial.lock"), 0ms);
        QVERIFY(held);
        SignInRequest request{m_provider->provider()};
        request.unsaved = SignInRequest::Unsaved::GiveUp;
        m_signIn = m_store->startSignIn(std::move(request));
        FakeVault &vault = m_environment->vault;
        QTRY_VERIFY(vault.calls().contains(QStringLiteral("probe"))); // and then the lock
        QCoreApplication::processEvents();
        QVERIFY(trialsIn(m_environment->vault).isEmpty());
        m_signIn->cancel();
        QTRY_VERIFY(m_signIn->stage() == Stage::Finished);
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Canceled);
        waitUntilIdle();
        QVERIFY(trialsIn(m_environment->vault).isEmpty());
    }

    void leavesNoTrialThatTheVaultTookAndDenied()
    {
        FakeVault &vault = m_environment->vault;
        vault.failWrite = Error{ErrorKind::VaultFailed, {}, {}};
        vault.onWrite = [&vault](const QString &key) { vault.put(key, Secret("half")); };
        SignInRequest request{m_provider->provider()};
        request.unsaved = SignInRequest::Unsaved::GiveUp;
        run(std::move(request));
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::VaultFailed);
        waitUntilIdle();
        QCOMPARE(vault.keys(), QStringList());
    }

    void waitsForTheListsThatAnotherProcessHoldsAndGoesOnMeanwhile()
    {
        const auto held = std::make_shared<std::vector<std::unique_ptr<ProcessLock>>>();
        for (const char *name : {"/accounts.lock", "/settings.lock"}) {
            auto lock
                = ProcessLock::acquireNow(m_environment->places.state + QString::fromLatin1(name),
                                          std::chrono::milliseconds(0));
            QVERIFY(lock);
            held->push_back(std::move(*lock));
        }
        // One turn of the event loop after the list is waited for.
        m_environment->vault.onWrite = [this, held](const QString &key) {
            if (key.endsWith(QLatin1String("/access"))) {
                later([this, held] { later([held] { held->erase(held->begin()); }); });
            }
        };
        m_provider->publish();
        m_provider->expectSignIn();
        approveInBrowser();
        connect(m_store.get(), &AccountStore::accountAdded, this,
                [this, held] { later([held] { held->clear(); }); });
        run({answered("client-1")});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QVERIFY(!m_signIn->result()->notSaved);
        QVERIFY(!m_signIn->result()->notRemembered);
        QCOMPARE(remembered(), (ClientChoice{QStringLiteral("client-1"), {}, false}));
        startTheProgramAgain();
        QCOMPARE(m_store->accounts().size(), 1);
    }

    void doesNotLoseASessionWhereTheIndexCannotBeWritten()
    {
        const QString id = signInOnce();
        const QString index = m_environment->places.data + QLatin1String("/accounts.json");
        const auto breakIndex = [this, &index] { // while the person is in the browser
            m_environment->browser.onOpen([this, &index](const QUrl &url) {
                QVERIFY(QFile::rename(index, index + QLatin1String(".before")));
                QVERIFY(QDir().mkpath(index)); // a folder in the place of the file
                m_provider->approve(url, "code-1");
            });
        };
        breakIndex();
        m_provider->expectSignIn({.refreshToken = "refresh-2"});
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QVERIFY(sessionOf(id).refreshToken.equals("refresh-2"));
        waitUntilIdle();

        QVERIFY(QDir().rmdir(index));
        QVERIFY(QFile::rename(index + QLatin1String(".before"), index));
        breakIndex();
        m_provider->expectSignIn({.subject = QStringLiteral("subject-2")});
        run({m_provider->provider()});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QVERIFY(m_signIn->result()->notSaved); // nobody would find it again
        QCOMPARE(m_environment->vault.keys().size(), 2);
        QCOMPARE(m_store->accounts().size(), 2);
    }

    void triesTheRegisteredAddressesOneAfterTheOther()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        m_provider->publish();
        m_provider->expectSignIn();
        approveInBrowser();
        Provider provider = m_provider->provider();
        provider.redirectUris
            = {QUrl(QStringLiteral("http://127.0.0.1:%1/cb").arg(taken.serverPort())),
               QUrl(QStringLiteral("http://127.0.0.1/other"))};
        run({provider});
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QCOMPARE(m_signIn->redirectUri().path(), QStringLiteral("/other"));
    }

    void saysThatNoPortCouldBeOpened()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        m_provider->publish();
        SignInRequest request{m_provider->provider()};
        request.redirectUri
            = QUrl(QStringLiteral("http://127.0.0.1:%1/cb").arg(taken.serverPort()));
        run(std::move(request));
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::ListenerUnavailable);
        QVERIFY(m_environment->browser.urls().isEmpty());
    }

    void canBeDestroyedAtEachStage_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::newRow("Discovering") << Stage::Discovering;
        QTest::newRow("AwaitingBrowser") << Stage::AwaitingBrowser;
        QTest::newRow("Exchanging") << Stage::Exchanging;
        QTest::newRow("FetchingUserInfo") << Stage::FetchingUserInfo;
        QTest::newRow("Storing") << Stage::Storing;
        QTest::newRow("Finished") << Stage::Finished;
    }
    void canBeDestroyedAtEachStage()
    {
        QFETCH(const Stage, stage);
        publishLeniently();
        m_signIn = m_store->startSignIn({m_provider->provider()});
        bool isGone = false;
        connect(m_signIn.get(), &SignIn::stageChanged, this, [&] {
            if (m_signIn && m_signIn->stage() >= stage) {
                m_signIn.reset();
                isGone = true;
            }
        });
        if (stage == Stage::Discovering) {
            m_signIn.reset();
            isGone = true;
        }
        QTRY_VERIFY(isGone);
        if (stage == Stage::Exchanging || stage == Stage::FetchingUserInfo) {
            // A browser waits for its page, and gets one.
            QTRY_VERIFY(m_provider->page().contains("finished"));
        }
        waitUntilIdle();
        if (stage == Stage::FetchingUserInfo) {
            QCOMPARE(m_provider->server.requestsTo("/revoke").size(), 1);
        }
        QCOMPARE(m_store->accounts().size(), stage >= Stage::Storing ? 1 : 0);
    }

    void survivesTheStore_data() { canBeDestroyedAtEachStage_data(); }
    void survivesTheStore()
    {
        QFETCH(const Stage, stage);
        publishLeniently();
        m_signIn = m_store->startSignIn({m_provider->provider()});
        QSignalSpy finished(m_signIn.get(), &SignIn::finished);
        connect(m_signIn.get(), &SignIn::stageChanged, this, [&] {
            if (m_store && m_signIn->stage() >= stage) {
                m_store.reset();
            }
        });
        if (stage == Stage::Discovering) {
            m_store.reset();
        }
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_signIn->stage(), Stage::Finished);
        QCOMPARE(m_signIn->result().has_value(), stage == Stage::Finished);
    }

private:
    void later(const std::function<void()> &call)
    {
        QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
    }

    void approveInBrowser(const QByteArray &code = "code-1")
    {
        m_environment->browser.onOpen(
            [this, code](const QUrl &url) { m_provider->approve(url, code); });
    }

    /// A provider that announces PKCE and iss, and sends the latter, or neither; and one sign-in.
    void announce(bool everything)
    {
        const QString pkce = QStringLiteral("code_challenge_methods_supported");
        const QString iss = QStringLiteral("authorization_response_iss_parameter_supported");
        m_provider->metadata.remove(pkce);
        if (everything) {
            m_provider->metadata.insert(pkce, QJsonArray{QStringLiteral("S256")});
        }
        m_provider->metadata.insert(iss, everything);
        m_provider->publish();
        expectToken();
        m_provider->server.expect("GET", "/userinfo", ScriptedProvider::userInfoAnswer());
        m_environment->browser.onOpen([this, everything](const QUrl &url) {
            QByteArray answer
                = "code=code-1&state=" + ScriptedProvider::parameter(url, QStringLiteral("state"));
            if (everything) {
                answer += "&iss=" + m_provider->issuer().toUtf8().toPercentEncoding();
            }
            m_provider->comeBack(url, answer);
        });
    }

    /// With what the disk and the vault have.
    void startTheProgramAgain()
    {
        m_signIn.reset();
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
    }

    /// A token answer with the nonce of this sign-in, and nothing about user-info.
    void expectToken(const QJsonObject &claims = {})
    {
        m_provider->server.expect("POST", "/token", [this, claims](const HttpRequest &) {
            return m_provider->tokenAnswer(
                {.nonce = ScriptedProvider::parameter(m_environment->browser.lastUrl(),
                                                      QStringLiteral("nonce")),
                 .claims = claims});
        });
    }

    /// Everything works, any number of times, or not at all.
    void publishLeniently()
    {
        m_provider->publish();
        approveInBrowser();
        m_provider->server.always("POST", "/token", [this](const HttpRequest &) {
            return m_provider->tokenAnswer(
                {.nonce = ScriptedProvider::parameter(m_environment->browser.lastUrl(),
                                                      QStringLiteral("nonce"))});
        });
        m_provider->server.always("GET", "/userinfo", ScriptedProvider::userInfoAnswer());
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
    }

    /// Until the browser is asked for.
    void start(SignInRequest request)
    {
        m_signIn = m_store->startSignIn(std::move(request));
        [&] { QTRY_COMPARE(m_signIn->stage(), Stage::AwaitingBrowser); }();
        QCoreApplication::processEvents();
    }

    /// Where `id` was to sign in again, somebody else does, and is held.
    void holdAnother(const QString &id)
    {
        m_provider->expectSignIn(
            {.refreshToken = "refresh-2", .subject = QStringLiteral("subject-2")});
        SignInRequest request{m_provider->provider()};
        request.expectedAccountId = id;
        request.other = SignInRequest::Other::Hold;
        run(std::move(request));
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::AccountMismatch);
    }

    void run(SignInRequest request)
    {
        m_signIn = m_store->startSignIn(std::move(request));
        waitForEnd();
    }

    void waitForEnd()
    {
        if (m_signIn->stage() != Stage::Finished) {
            QSignalSpy finished(m_signIn.get(), &SignIn::finished);
            [&] { QTRY_COMPARE(finished.size(), 1); }();
        }
    }

    QString signInOnce()
    {
        m_provider->publish();
        m_provider->expectSignIn();
        approveInBrowser();
        run({m_provider->provider()});
        return m_signIn->result() ? m_signIn->result()->accountId : QString();
    }

    void waitUntilIdle()
    {
        bool isIdle = false;
        m_store->whenIdle(this, [&](const Result<void> &) { isIdle = true; });
        [&] { QTRY_VERIFY(isIdle); }();
    }

    /// The provider, as a person answered what its file leaves open.
    [[nodiscard]] Provider answered(const char *clientId, const char *secret = "") const
    {
        Provider open = m_provider->provider();
        open.isListed = true;
        open.clientId.clear();
        return withAnswers(open, {QString::fromLatin1(clientId), {}, Secret(secret)}).value();
    }

    /// The provider, as what is remembered completes it.
    [[nodiscard]] Provider completed()
    {
        Provider open = m_provider->provider();
        open.isListed = true;
        open.clientId.clear();
        std::optional<Result<Provider>> reply;
        completeProvider(open, m_environment->places, m_environment->vault, this,
                         [&](Result<Provider> result) { reply = std::move(result); });
        [&] { QTRY_VERIFY(reply.has_value()); }();
        return reply->value();
    }

    [[nodiscard]] ClientChoice remembered() const
    {
        return readClientChoice(m_environment->places, QStringLiteral("acme")).value();
    }

    [[nodiscard]] SessionRecord sessionOf(const QString &accountId) const
    {
        const QByteArray bytes = m_environment->vault.bytes(sessionKey(accountId));
        return SessionRecord::fromBytes(Secret(bytes)).value();
    }

    /// "write …" of each trial.
    static QStringList trialsIn(const FakeVault &vault)
    {
        return vault.calls().filter(QStringLiteral("write trial"));
    }

    static bool isClosed(const QUrl &url) { return !listensOn(static_cast<quint16>(url.port())); }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
};

QTEST_GUILESS_MAIN(SignInTest)
#include "sign_in_test.moc"
