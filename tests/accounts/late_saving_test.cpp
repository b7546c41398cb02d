#include "accounts/account_store.h"
#include "accounts/session_record.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace lanyard;
using namespace std::chrono_literals;

using WithoutVault = SignInRequest::WithoutVault;

namespace {

const Error missing{ErrorKind::VaultUnavailable, {}, QStringLiteral("there is none")};
const Error full{ErrorKind::VaultFailed, {}, QStringLiteral("no room")};

/// Where a session came from that the vault did not take.
enum class Came { FromSignIn, FromRefresh };
/// What a person meets who wants it saved.
enum class Moment { Served, Later, End };

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

    void whatARefreshBroughtIsSavedToo_data()
    {
        QTest::addColumn<Moment>("moment");
        QTest::newRow("when it is used") << Moment::Served;
        QTest::newRow("after a while") << Moment::Later;
        QTest::newRow("at the end") << Moment::End;
    }
    void whatARefreshBroughtIsSavedToo()
    {
        QFETCH(const Moment, moment);
        Account *account = beInMemory(Came::FromRefresh);
        QVERIFY(account);
        QVERIFY(session(account->id()).refreshToken.equals("refresh-1"));
        bool isEnded = false;
        switch (moment) {
        case Moment::Served:
            QVERIFY(isFresh(*account, Account::Freshness::IfStale));
            break;
        case Moment::Later:
            m_environment->clock.advance(10s);
            break;
        case Moment::End:
            m_store->finish(this, [&](const Result<void> &) { isEnded = true; });
            QTRY_VERIFY(isEnded);
            QVERIFY(!account->isUnsaved()); // by then
            break;
        }
        QTRY_VERIFY(!account->isUnsaved());
        QTRY_VERIFY(m_store->isIdle());
        QVERIFY(!account->lastError());
        QVERIFY(session(account->id()).refreshToken.equals("refresh-2"));
        QVERIFY(m_provider->server.requestsTo("/revoke").isEmpty());
    }

    void aFullDiskIsTriedLessAndLess()
    {
        Account *account = beInMemory(Came::FromRefresh);
        QVERIFY(account);
        vault().failWrite = full;
        QVERIFY(isFresh(*account, Account::Freshness::IfStale));
        QTRY_COMPARE(writes(), 4); // the sign-in's two, the refresh's, and this one
        QVERIFY(isFresh(*account, Account::Freshness::IfStale));
        QTRY_VERIFY(m_store->isIdle());
        QCOMPARE(writes(), 4);
        for (const auto &[wait, expected] :
             {std::pair(10s, 5), {10s, 5}, {10s, 6}, {30s, 6}, {10s, 7}}) {
            m_environment->clock.advance(wait);
            QTRY_COMPARE(writes(), expected);
            QTRY_VERIFY(m_store->isIdle());
        }
        vault().failWrite.reset();
        m_environment->clock.advance(80s);
        QTRY_VERIFY(!account->isUnsaved());
        QCoreApplication::processEvents();
        const auto calls = vault().calls().size();
        m_environment->clock.advance(24h); // there is nothing to wait for any more
        QCoreApplication::processEvents();
        QCOMPARE(vault().calls().size(), calls);
    }

    /// Another process has the newer session, and the provider refuses ours.
    void aRefusedSessionTakesNoOtherAlong_data() { rowsOfOrigins(); }
    void aRefusedSessionTakesNoOtherAlong()
    {
        QFETCH(const Came, came);
        Account *account = beInMemory(came);
        QVERIFY(account);
        const auto ours = std::exchange(m_store, makeStore());
        QVERIFY(signInElsewhere());
        QVERIFY(ours->load());
        m_provider->server.expect("POST", "/token",
                                  HttpAnswer{400,
                                             {{"Content-Type", "application/json"}},
                                             R"({"error":"invalid_grant"})"});
        QVERIFY(isFresh(*account, Account::Freshness::Force));
        QCOMPARE(formOf(m_provider->server.requestsTo("/token").last().body)
                     .value(QStringLiteral("refresh_token")),
                 QStringLiteral("refresh-2"));
        QVERIFY(account->accessToken()->equals("access-9"));
        QVERIFY(!account->isUnsaved());
        QCOMPARE(account->state(), Account::State::SignedIn);
        QVERIFY(session(account->id()).refreshToken.equals("refresh-9"));
        QVERIFY(!AccountIndex(m_environment->places).load()->entries.first().signInRequired);
    }

    /// Nor is it over where nobody can look.
    void aLockedVaultMayHoldAnother()
    {
        Account *account = beInMemory(Came::FromRefresh);
        QVERIFY(account);
        vault().failAll(Error{ErrorKind::VaultLocked, {}, {}});
        m_provider->server.expect("POST", "/token",
                                  HttpAnswer{400,
                                             {{"Content-Type", "application/json"}},
                                             R"({"error":"invalid_grant"})"});
        QVERIFY(!isFresh(*account, Account::Freshness::Force));
        QCOMPARE(account->state(), Account::State::VaultLocked);
        vault().failAll({});
        const auto ours = std::exchange(m_store, makeStore());
        QVERIFY(signInElsewhere());
        QVERIFY(isFresh(*account, Account::Freshness::Force));
        QVERIFY(account->accessToken()->equals("access-9"));
    }

    void whatWasSavedSinceIsNotUndone_data()
    {
        QTest::addColumn<Came>("came");
        QTest::addColumn<bool>("isListRead");
        QTest::newRow("a sign-in") << Came::FromSignIn << false;
        QTest::newRow("a sign-in, with the list read") << Came::FromSignIn << true;
        QTest::newRow("a refresh") << Came::FromRefresh << false;
        QTest::newRow("a refresh, with the list read") << Came::FromRefresh << true;
    }
    void whatWasSavedSinceIsNotUndone()
    {
        QFETCH(const Came, came);
        QFETCH(const bool, isListRead);
        Account *account = beInMemory(came);
        QVERIFY(account);
        const auto ours = std::exchange(m_store, makeStore());
        QVERIFY(signInElsewhere());
        QVERIFY(!isListRead || ours->load());
        vault().tell();
        QTRY_VERIFY(!account->isUnsaved());
        QTRY_VERIFY(ours->isIdle());
        QVERIFY(session(account->id()).refreshToken.equals("refresh-9"));
        const QDateTime listed
            = AccountIndex(m_environment->places).load()->entries.first().signedInAt;
        QCOMPARE(listed, m_environment->clock.now());
        QCOMPARE(account->entry().signedInAt, listed);
        for (const HttpRequest &request : m_provider->server.requestsTo("/revoke")) {
            QCOMPARE(formOf(request.body).value(QStringLiteral("token")),
                     QStringLiteral("refresh-1"));
        }
    }

    /// What others find out of the session in the vault is nothing that is wrong with ours.
    void theListTellsOfTheOtherSession_data() { rowsOfOrigins(); }
    void theListTellsOfTheOtherSession()
    {
        QFETCH(const Came, came);
        Account *account = beInMemory(came);
        QVERIFY(account);
        QVERIFY(AccountIndex(m_environment->places).update([](QList<AccountEntry> &entries) {
            entries.first().signInRequired = true;
            entries.first().name = QStringLiteral("work");
        }));
        QVERIFY(m_store->load());
        QCOMPARE(account->state(), Account::State::SignedIn);
        QVERIFY(account->accessToken()->equals("access-2"));
        QCOMPARE(account->name(), QStringLiteral("work"));
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        comeBack();
        QTRY_VERIFY(!account->isUnsaved());
        QVERIFY(session(account->id()).refreshToken.equals("refresh-2"));
        QVERIFY(!AccountIndex(m_environment->places).load()->entries.first().signInRequired);
    }

    void whoWasSignedOutElsewhereStaysOut_data()
    {
        QTest::addColumn<bool>("isListRead");
        QTest::newRow("which the list says") << true;
        QTest::newRow("which is found when it is to be saved") << false;
    }
    void whoWasSignedOutElsewhereStaysOut()
    {
        QFETCH(const bool, isListRead);
        QVERIFY(beInMemory(Came::FromRefresh));
        const auto ours = std::exchange(m_store, makeStore());
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        QVERIFY(signOut(*m_store->accounts().first()));
        QSignalSpy removed(ours.get(), &AccountStore::accountRemoved);
        if (isListRead) {
            QVERIFY(ours->load());
        } else {
            vault().tell();
        }
        QTRY_COMPARE(removed.size(), 1);
        QTRY_VERIFY(ours->isIdle());
        QCOMPARE(ours->accounts().size(), 0);
        QCOMPARE(revoked(),
                 (QStringList{QStringLiteral("refresh-1"), QStringLiteral("refresh-2")}));
        vault().tell();
        m_environment->clock.advance(1h);
        QTRY_VERIFY(ours->isIdle());
        QCOMPARE(vault().keys(), QStringList());
        QCOMPARE(listed(), QStringList());
    }

    /// The one that the vault has, and the one in memory.
    void aSignOutEndsBothSessions_data()
    {
        QTest::addColumn<bool>("isVaultThere");
        QTest::newRow("with the vault") << true;
        QTest::newRow("without it") << false;
    }
    void aSignOutEndsBothSessions()
    {
        QFETCH(const bool, isVaultThere);
        Account *account = beInMemory(Came::FromSignIn);
        QVERIFY(account);
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        if (!isVaultThere) {
            vault().failAll(missing);
        }
        const auto receipt = signOut(*account);
        QVERIFY2(receipt, qPrintable(problemOf(receipt)));
        QCOMPARE(receipt->revocation, Account::SignOutReceipt::Revocation::Done);
        QCOMPARE(receipt->erasureError.has_value(), !isVaultThere);
        QCOMPARE(listed(), QStringList());
        QCOMPARE(m_store->accounts().size(), 0);
        vault().failAll({});
        m_environment->clock.advance(2min);
        m_store->tellOfSignOuts();
        QTRY_COMPARE(revoked(),
                     (QStringList{QStringLiteral("refresh-1"), QStringLiteral("refresh-2")}));
        QTRY_COMPARE(vault().keys(), QStringList());
    }

private:
    static void rowsOfOrigins()
    {
        QTest::addColumn<Came>("came");
        QTest::newRow("a sign-in") << Came::FromSignIn;
        QTest::newRow("a refresh") << Came::FromRefresh;
    }

    /// An account that is listed: the vault has refresh-1, and would take refresh-2 by now, which
    /// is in memory. Null = it went wrong.
    [[nodiscard]] Account *beInMemory(Came came)
    {
        if (!signInWithVault()) {
            return nullptr;
        }
        m_environment->clock.advance(1s);
        Account *account = m_store->accounts().first();
        const ScriptedTokens tokens{
            .accessToken = "access-2", .refreshToken = "refresh-2", .hasIdToken = false};
        switch (came) {
        case Came::FromSignIn:
            if (signInWithoutVault({.accessToken = "access-2", .refreshToken = "refresh-2"})
                != account) {
                return nullptr;
            }
            break;
        case Came::FromRefresh:
            m_provider->server.expect("POST", "/token", [this, tokens](const HttpRequest &) {
                vault().failWrite = full;
                return m_provider->tokenAnswer(tokens);
            });
            if (!isFresh(*account, Account::Freshness::Force)) {
                return nullptr;
            }
            break;
        }
        QCoreApplication::processEvents(); // it is looked at once whether the vault came back
        vault().failAll({});
        return account->isUnsaved() ? account : nullptr;
    }

    /// By another process; later than what is in memory.
    [[nodiscard]] bool signInElsewhere()
    {
        m_environment->clock.advance(1s);
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        return signInWithVault({.accessToken = "access-9", .refreshToken = "refresh-9"});
    }

    [[nodiscard]] bool isFresh(Account &account, Account::Freshness freshness)
    {
        std::optional<bool> isFresh;
        account.ensureFresh(freshness, this,
                            [&](const Result<void> &fresh) { isFresh = fresh.has_value(); });
        [&] { QTRY_VERIFY(isFresh); }();
        return isFresh.value_or(false);
    }

    [[nodiscard]] Result<Account::SignOutReceipt> signOut(Account &account)
    {
        Result<Account::SignOutReceipt> result
            = fail(ErrorKind::Internal, QStringLiteral("no answer"));
        bool isAnswered = false;
        account.signOut(this, [&](const Result<Account::SignOutReceipt> &receipt) {
            result = receipt;
            isAnswered = true;
        });
        [&] { QTRY_VERIFY(isAnswered); }();
        return result;
    }

    [[nodiscard]] QStringList revoked() const
    {
        QStringList tokens;
        for (const HttpRequest &request : m_provider->server.requestsTo("/revoke")) {
            tokens += formOf(request.body).value(QStringLiteral("token"));
        }
        tokens.removeDuplicates();
        tokens.sort();
        return tokens;
    }

    /// Of sessions, whatever came of them.
    [[nodiscard]] qsizetype writes() const
    {
        const QString write
            = QStringLiteral("write ") + sessionKey(m_store->accounts().first()->id());
        return vault().calls().count(write);
    }

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
