#include "accounts/account_store.h"
#include "accounts/session_record.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace lanyard;

using WithoutVault = SignInRequest::WithoutVault;

namespace {

const Error missing{ErrorKind::VaultUnavailable, {}, QStringLiteral("there is none")};

} // namespace

/// Sessions that the vault did not take when they came, and what becomes of them when it is back.
class LateSavingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_provider->publish();
        m_environment->browser.onOpen([this](const QUrl &url) { m_provider->approve(url); });
        m_store = makeStore();
    }
    void cleanup()
    {
        m_signIn.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void isSavedWhenTheVaultIsThere()
    {
        Account *account = signInWithoutVault();
        QVERIFY(account && account->isUnsaved());
        QCOMPARE(account->lastError()->kind, ErrorKind::VaultUnavailable);
        QCOMPARE(vault().keys(), QStringList());
        QCOMPARE(listed(), QStringList()); // or the next start would find an account of nothing
        comeBack();
        QTRY_VERIFY(!account->isUnsaved());
        QVERIFY(!account->lastError());
        QVERIFY(session(account->id()).refreshToken.equals("refresh-1"));
        QCOMPARE(listed(), QStringList{account->id()});
        QVERIFY(account->accessToken()->equals("access-1"));
        m_store = makeStore();
        Account *again = m_store->accounts().first();
        bool isFresh = false;
        again->ensureFresh(Account::Freshness::IfStale, this,
                           [&](const Result<void> &fresh) { isFresh = fresh.has_value(); });
        QTRY_VERIFY(isFresh);
        QVERIFY(again->accessToken()->equals("access-1")); // without asking the provider
    }

    /// The twins: who was not told that there is no vault, and a vault that is there and locked.
    void nobodySignsInUntold_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<WithoutVault>("withoutVault");
        QTest::newRow("not told") << ErrorKind::VaultUnavailable << WithoutVault::End;
        QTest::newRow("locked") << ErrorKind::VaultLocked << WithoutVault::GoOn;
        QTest::newRow("broken") << ErrorKind::VaultFailed << WithoutVault::GoOn;
    }
    void nobodySignsInUntold()
    {
        QFETCH(const ErrorKind, kind);
        QFETCH(const WithoutVault, withoutVault);
        vault().failAll(Error{kind, {}, {}});
        signIn(withoutVault);
        QVERIFY(!m_signIn->result());
        QCOMPARE(m_signIn->result().error().kind, kind);
        QVERIFY(m_environment->browser.lastUrl().isEmpty());
    }

    void comesBackWhileNobodyWatched()
    {
        vault().onWrite = [this](const QString &) {
            QMetaObject::invokeMethod(
                this, [this] { vault().failAll({}); }, Qt::QueuedConnection);
        };
        const Account *account = signInWithoutVault();
        QVERIFY(account);
        QTRY_VERIFY(!account->isUnsaved());
    }

    void whatIsStillRefusedStaysInMemory()
    {
        const Account *account = signInWithoutVault();
        QVERIFY(account);
        vault().failAll({});
        vault().failWrite = Error{ErrorKind::VaultFailed, {}, QStringLiteral("full")};
        vault().tell();
        QTRY_COMPARE(account->lastError()->kind, ErrorKind::VaultFailed);
        QVERIFY(account->isUnsaved());
        QCOMPARE(listed(), QStringList());
        const auto calls = vault().calls().size();
        comeBack(); // as a vault may that tells of the write it refused
        QCOMPARE(vault().calls().size(), calls);
        m_environment->clock.advance(std::chrono::seconds(10));
        comeBack();
        QTRY_VERIFY(!account->isUnsaved());
        QCOMPARE(listed(), QStringList{account->id()});
    }

    void theSessionBeforeIsRevokedAndNotEarlier()
    {
        QVERIFY(signInWithVault());
        const Account *account = signInWithoutVault({.refreshToken = "refresh-9"});
        QVERIFY(account);
        QCOMPARE(m_store->accounts().size(), 1);
        QVERIFY(session(account->id()).refreshToken.equals("refresh-1"));
        QVERIFY(m_provider->server.requestsTo("/revoke").isEmpty());
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        comeBack();
        QTRY_VERIFY(!account->isUnsaved());
        QVERIFY(session(account->id()).refreshToken.equals("refresh-9"));
        QTRY_COMPARE(m_provider->server.requestsTo("/revoke").size(), 1);
        const auto revoked = formOf(m_provider->server.requestsTo("/revoke").first().body);
        QCOMPARE(revoked.value(QStringLiteral("token")), QStringLiteral("refresh-1"));
    }

    /// What the provider has replaced must not be written over what it was replaced by.
    void aRefreshThatRunsMeanwhileIsNotUndone()
    {
        Account *account = signInWithoutVault();
        QVERIFY(account);
        m_provider->server.expect("POST", "/token", [this](const HttpRequest &) {
            comeBack();
            return m_provider->tokenAnswer(
                {.accessToken = "access-2", .refreshToken = "refresh-2"});
        });
        bool isFresh = false;
        account->ensureFresh(Account::Freshness::Force, this,
                             [&](const Result<void> &fresh) { isFresh = fresh.has_value(); });
        QTRY_VERIFY(isFresh);
        QTRY_VERIFY(m_store->isIdle());
        QVERIFY(!account->isUnsaved());
        QVERIFY(session(account->id()).refreshToken.equals("refresh-2"));
        QCOMPARE(listed(), QStringList{account->id()});
    }

    /// Nor a sign-in that is being saved when the vault tells that it is back.
    void aSignInThatIsSavedMeanwhileIsNotUndone()
    {
        const Account *account = signInWithoutVault();
        QVERIFY(account);
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        vault().failAll({});
        bool isTold = false;
        vault().onWrite = [this, &isTold](const QString &) {
            if (!std::exchange(isTold, true)) {
                vault().tell();
            }
        };
        QVERIFY(signInWithVault({.refreshToken = "refresh-9"}));
        QVERIFY(isTold);
        QTRY_VERIFY(m_store->isIdle());
        vault().onWrite = {};
        QVERIFY(!account->isUnsaved());
        QVERIFY(session(account->id()).refreshToken.equals("refresh-9"));
        QCOMPARE(listed(), QStringList{account->id()});
    }

    /// Another process has signed the same person in since, with the vault that is back.
    void aPersonIsNotListedTwice()
    {
        QVERIFY(signInWithoutVault());
        vault().failAll({});
        const auto ours = std::exchange(m_store, makeStore());
        QVERIFY(signInWithVault({.refreshToken = "refresh-9"}));
        const QString theirs = m_store->accounts().first()->id();
        QCOMPARE(ours->accounts().size(), 1);
        QVERIFY(ours->accounts().first()->id() != theirs);
        vault().tell();
        QTRY_COMPARE(ours->accounts().first()->id(), theirs);
        QCOMPARE(ours->accounts().size(), 1);
        QCOMPARE(listed(), QStringList{theirs});
        QVERIFY(session(theirs).refreshToken.equals("refresh-9"));
        QCOMPARE(vault().keys().size(), 2); // theirs
        QVERIFY(m_provider->server.requestsTo("/revoke").isEmpty());
    }

    void whoSignedOutIsNotSaved()
    {
        Account *account = signInWithoutVault();
        QVERIFY(account);
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        bool isOut = false;
        account->signOut(this, [&](const Result<Account::SignOutReceipt> &receipt) {
            isOut = receipt.has_value();
        });
        QTRY_VERIFY(isOut);
        comeBack();
        QTRY_VERIFY(m_store->isIdle());
        QCOMPARE(vault().keys(), QStringList());
        QCOMPARE(listed(), QStringList());
    }

private:
    [[nodiscard]] std::unique_ptr<AccountStore> makeStore() const
    {
        auto store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        return store->load() ? std::move(store) : nullptr;
    }

    [[nodiscard]] FakeVault &vault() const { return m_environment->vault; }

    void comeBack() const
    {
        vault().failAll({});
        vault().tell();
    }

    void signIn(WithoutVault withoutVault)
    {
        SignInRequest request{m_provider->provider()};
        request.withoutVault = withoutVault;
        m_signIn = m_store->startSignIn(std::move(request));
        QSignalSpy finished(m_signIn.get(), &SignIn::finished);
        [&] { QTRY_COMPARE(finished.size(), 1); }();
    }

    /// The account; null = it went wrong.
    [[nodiscard]] Account *signInWithoutVault(const ScriptedTokens &tokens = {})
    {
        vault().failAll(missing);
        m_provider->expectSignIn(tokens);
        signIn(WithoutVault::GoOn);
        const bool isUnsaved = m_signIn->result() && m_signIn->result()->notSaved
            && m_signIn->result()->notSaved->kind == ErrorKind::VaultUnavailable;
        return isUnsaved ? m_store->account(m_signIn->result()->accountId) : nullptr;
    }

    [[nodiscard]] bool signInWithVault(const ScriptedTokens &tokens = {})
    {
        m_provider->expectSignIn(tokens);
        signIn(WithoutVault::End);
        return m_signIn->result() && !m_signIn->result()->notSaved;
    }

    [[nodiscard]] QStringList listed() const
    {
        QStringList ids;
        const auto loaded = AccountIndex(m_environment->places).load();
        for (const AccountEntry &each : loaded ? loaded->entries : QList<AccountEntry>()) {
            ids.append(each.id);
        }
        return ids;
    }

    [[nodiscard]] SessionRecord session(const QString &id) const
    {
        return SessionRecord::fromBytes(Secret(vault().bytes(sessionKey(id)))).value();
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
};

QTEST_GUILESS_MAIN(LateSavingTest)
#include "late_saving_test.moc"
