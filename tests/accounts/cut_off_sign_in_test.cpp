#include "accounts/account_store.h"
#include "accounts/revocation_list.h"
#include "accounts/session_record.h"
#include "support/dying_vault.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>
#include <optional>

using namespace lanyard;
using namespace std::chrono_literals;

/// A sign-in whose process is killed on the way from the tokens to the list of accounts. Nobody
/// would look for what it left in the vault, and the provider would honour it for good.
class CutOffSignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_provider->publish();
    }
    void cleanup()
    {
        m_signIn.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void leavesAnAccountOrNothing_data()
    {
        QTest::addColumn<int>("accesses");
        QTest::addColumn<bool>("isAccount");
        QTest::addColumn<int>("told");
        QTest::newRow("asked whether it is open") << 1 << false << 0;
        QTest::newRow("session written") << 2 << false << 1;
        QTest::newRow("access token written") << 3 << true << 0;
    }
    void leavesAnAccountOrNothing()
    {
        QFETCH(const int, accesses);
        QFETCH(const bool, isAccount);
        QFETCH(const int, told);
        DyingVault vault(m_environment->vault, accesses);
        signInWith(vault);
        if (isAccount) {
            QTRY_COMPARE(m_signIn->stage(), SignIn::Stage::Finished);
        } else {
            QTRY_VERIFY(vault.isDead());
            QCOMPARE(m_signIn->stage(), SignIn::Stage::Storing);
        }
        m_signIn.reset();
        m_store.reset();
        const QStringList left = m_environment->vault.keys();
        QCOMPARE(left.isEmpty(), accesses < 2); // or else this test would show nothing
        QCOMPARE(kept().size(), isAccount ? 0 : 1);

        restart();
        tell(); // too early: it could be going on
        QCOMPARE(m_environment->vault.keys(), left);
        m_environment->clock.advance(2min);
        if (told > 0) {
            m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        }
        tell();
        QVERIFY(kept().isEmpty());
        QCOMPARE(m_store->accounts().size(), isAccount ? 1 : 0);
        QCOMPARE(m_environment->vault.keys(), isAccount ? left : QStringList());
        QCOMPARE(m_provider->server.requestsTo("/revoke").size(), told);
        for (const HttpRequest &request : m_provider->server.requestsTo("/revoke")) {
            QCOMPARE(formOf(request.body).value(QStringLiteral("token")),
                     QStringLiteral("refresh-1"));
        }
    }

    /// The same where the vault was not there at the sign-in, and takes the session later: by
    /// itself, or with the next refresh.
    void soDoesOneThatIsSavedLate_data()
    {
        QTest::addColumn<bool>("isRefreshed");
        QTest::addColumn<int>("accesses"); // while it is saved
        QTest::addColumn<bool>("isAccount");
        QTest::addColumn<int>("told");
        for (const bool isRefreshed : {false, true}) {
            const char *how = isRefreshed ? "refreshed" : "saved by itself";
            const int before = isRefreshed ? 1 : 2; // whether it is open, and what it has
            QTest::addRow("%s: asked what it has", how) << isRefreshed << before << false << 0;
            QTest::addRow("%s: session written", how) << isRefreshed << before + 1 << false << 1;
            QTest::addRow("%s: token written", how) << isRefreshed << before + 2 << true << 0;
        }
    }
    void soDoesOneThatIsSavedLate()
    {
        QFETCH(const bool, isRefreshed);
        QFETCH(const int, accesses);
        QFETCH(const bool, isAccount);
        QFETCH(const int, told);
        constexpr int many = 100;
        DyingVault vault(m_environment->vault, many);
        m_environment->vault.failAll(Error{ErrorKind::VaultUnavailable, {}, {}});
        signInWith(vault, SignInRequest::WithoutVault::GoOn);
        QTRY_COMPARE(m_signIn->stage(), SignIn::Stage::Finished);
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QVERIFY(m_signIn->result()->notSaved);
        m_signIn.reset();
        QVERIFY(kept().isEmpty());

        m_environment->vault.failAll({});
        vault.dieAfter(accesses);
        Account *account = m_store->accounts().first();
        if (isRefreshed) {
            m_provider->server.expect(
                "POST", "/token",
                m_provider->tokenAnswer(
                    {.accessToken = "access-2", .refreshToken = "refresh-2", .hasIdToken = false}));
            account->ensureFresh(Account::Freshness::Force, this, [](const Result<void> &) {});
        } else {
            m_environment->vault.tell();
        }
        if (isAccount) {
            QTRY_VERIFY(!account->isUnsaved());
        } else {
            QTRY_VERIFY(vault.isDead());
            QVERIFY(account->isUnsaved());
        }
        m_store.reset();
        const QStringList left = m_environment->vault.keys();
        QCOMPARE(left.isEmpty(), !isAccount && told == 0); // or this test would show nothing

        restart();
        tell(); // too early: it could be going on
        QCOMPARE(m_environment->vault.keys(), left);
        m_environment->clock.advance(2min);
        if (told > 0) {
            m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        }
        tell();
        QVERIFY(kept().isEmpty());
        QCOMPARE(m_store->accounts().size(), isAccount ? 1 : 0);
        QCOMPARE(m_environment->vault.keys(), isAccount ? left : QStringList());
        QCOMPARE(m_provider->server.requestsTo("/revoke").size(), told);
        for (const HttpRequest &request : m_provider->server.requestsTo("/revoke")) {
            QCOMPARE(formOf(request.body).value(QStringLiteral("token")),
                     isRefreshed ? QStringLiteral("refresh-2") : QStringLiteral("refresh-1"));
        }
    }

    /// The account is in the list, and the note of it still there: it is struck, and nothing else.
    void anAccountThatIsThereIsLeftAlone()
    {
        signInWith(m_environment->vault);
        QTRY_COMPARE(m_signIn->stage(), SignIn::Stage::Finished);
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        const Account *account = m_store->accounts().first();
        const QStringList before = m_environment->vault.keys();
        LateRevocation note;
        note.id = account->id();
        note.until = m_environment->clock.now().addDays(30);
        bool isNoted = false;
        RevocationList(m_environment->places)
            .update([&note](QList<LateRevocation> &list) { list.append(note); }, this,
                    [&isNoted](const Result<void> &written) { isNoted = written.has_value(); });
        QTRY_VERIFY(isNoted);
        tell();
        QVERIFY(kept().isEmpty());
        QCOMPARE(m_environment->vault.keys(), before);
        QCOMPARE(m_store->accounts().size(), 1);
        QVERIFY(m_provider->server.requestsTo("/revoke").isEmpty());
    }

    /// An account that the provider has ended, and that was signed in again: the list still says
    /// the one, and the vault has the other.
    void anAccountThatWasEndedIsFoundToBeSignedInAgain_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("killed behind the vault") << true;
        QTest::newRow("the list cannot be written") << false;
    }
    void anAccountThatWasEndedIsFoundToBeSignedInAgain()
    {
        QFETCH(const bool, isKilled);
        signInAndEnd();
        const Account *account = m_store->accounts().first();
        QCOMPARE(account->state(), Account::State::SignInRequired);
        const QString list = m_environment->places.data + QStringLiteral("/accounts.json");
        const QString aside = list + QStringLiteral(".aside");
        if (!isKilled) {
            m_environment->vault.onWrite = [&](const QString &) {
                if (QFile::rename(list, aside)) {
                    QVERIFY(QDir().mkpath(list)); // a folder in its place
                }
            };
        }
        constexpr int many = 100;
        DyingVault vault(m_environment->vault, isKilled ? 3 : many); // open? what it has; session
        signInWith(vault);
        if (isKilled) {
            QTRY_VERIFY(vault.isDead());
        } else {
            QTRY_COMPARE(m_signIn->stage(), SignIn::Stage::Finished);
            QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
            m_environment->vault.onWrite = nullptr;
            QVERIFY(QDir().rmdir(list));
            QVERIFY(QFile::rename(aside, list));
        }
        m_signIn.reset();
        restart();
        QCOMPARE(m_store->accounts().first()->state(), Account::State::SignInRequired);
        if (isKilled) {
            m_provider->server.expect("POST", "/token",
                                      m_provider->tokenAnswer({.hasIdToken = false}));
        }
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        restart(); // and it is in the list by now
        QCOMPARE(m_store->accounts().first()->state(), Account::State::SignedIn);
        QVERIFY(ensureFresh());
    }

    /// The twin: what the vault still has may be the session that was ended.
    void whatWasEndedIsNotTakenForNewer()
    {
        signInAndEnd(HttpAnswer{403}, 2);
        QVERIFY(!m_environment->vault.keys().isEmpty());
        restart();
        const qsizetype asked = m_provider->server.requestsTo("/token").size();
        QVERIFY(!ensureFresh());
        QCOMPARE(m_store->accounts().first()->state(), Account::State::SignInRequired);
        QCOMPARE(m_provider->server.requestsTo("/token").size(), asked);
        const qsizetype calls = m_environment->vault.calls().size();
        QVERIFY(!ensureFresh()); // and the vault is asked once
        QCOMPARE(m_environment->vault.calls().size(), calls);
    }

    /// What lives in memory is in use, so there must be nobody to revoke it.
    void whatTheVaultDoesNotTakeIsNotRevoked()
    {
        m_environment->vault.failWrite = Error{ErrorKind::VaultFailed, {}, {}};
        signInWith(m_environment->vault);
        QTRY_COMPARE(m_signIn->stage(), SignIn::Stage::Finished);
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QVERIFY(m_signIn->result()->notSaved);
        QVERIFY(kept().isEmpty());
    }

private:
    void signInWith(TokenVault &vault,
                    SignInRequest::WithoutVault withoutVault = SignInRequest::WithoutVault::End)
    {
        const Environment world = m_environment->environment();
        m_store = std::make_unique<AccountStore>(
            Environment{world.clock, world.random, world.network, world.browser, vault},
            m_environment->places);
        QVERIFY(m_store->load());
        m_provider->expectSignIn();
        SignInRequest request{m_provider->provider()};
        request.withoutVault = withoutVault;
        m_signIn = m_store->startSignIn(std::move(request));
        QTRY_COMPARE(m_signIn->stage(), SignIn::Stage::AwaitingBrowser);
        m_provider->approve(m_environment->browser.lastUrl());
    }

    void signInAndEnd(const HttpAnswer &refusal = jsonAnswer(R"({"error":"invalid_grant"})", 400),
                      int times = 1)
    {
        signInWith(m_environment->vault);
        QTRY_COMPARE(m_signIn->stage(), SignIn::Stage::Finished);
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        m_signIn.reset();
        for (int time = 0; time < times; ++time) {
            m_provider->server.expect("POST", "/token", refusal);
            QVERIFY(!ensureFresh(Account::Freshness::Force));
        }
        m_environment->clock.advance(2min); // which no later sign-in is at
    }
    bool ensureFresh(Account::Freshness freshness = Account::Freshness::IfStale)
    {
        std::optional<Result<void>> result;
        m_store->accounts().first()->ensureFresh(
            freshness, this, [&result](const Result<void> &fresh) { result = fresh; });
        [&] { QTRY_VERIFY(result); }();
        m_problem = result ? problemOf(*result) : QStringLiteral("no answer");
        return result && *result;
    }

    void restart()
    {
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
    }

    void tell()
    {
        m_store->tellOfSignOuts();
        bool isDone = false;
        m_store->whenToldOfSignOuts(this, [&](const Result<void> &) { isDone = true; });
        QTRY_VERIFY(isDone);
    }

    [[nodiscard]] QList<LateRevocation> kept() const
    {
        return RevocationList(m_environment->places).load().value();
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
    QString m_problem;
};

QTEST_GUILESS_MAIN(CutOffSignInTest)
#include "cut_off_sign_in_test.moc"
