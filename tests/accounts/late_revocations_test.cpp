#include "accounts/account_store.h"
#include "accounts/revocation_attempt.h"
#include "accounts/session_record.h"
#include "io/process_lock.h"
#include "support/dying_vault.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace lanyard;
using namespace std::chrono_literals;

using Receipt = Account::SignOutReceipt;
using Revocation = Receipt::Revocation;

/// Sign-outs that the provider could not be told of, and is told of later.
class LateRevocationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        begin();
    }
    void cleanup()
    {
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void aProviderThatCannotBeToldIsToldLater_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<Revocation>("revocation");
        QTest::newRow("RFC 7009 2.2 done") << Reaction(HttpAnswer{200}) << Revocation::Done;
        QTest::newRow("no answer") << Reaction::closeAfterReading() << Revocation::Later;
        QTest::newRow("RFC 7009 2.2.1 503") << Reaction(HttpAnswer{503}) << Revocation::Later;
        QTest::newRow("429") << Reaction(HttpAnswer{429}) << Revocation::Later;
        QTest::newRow("RFC 7009 2.2.1 refused for good")
            << Reaction(jsonAnswer(R"({"error":"unsupported_token_type"})", 400))
            << Revocation::Failed;
        QTest::newRow("another client") << Reaction(HttpAnswer{401}) << Revocation::Failed;
    }
    void aProviderThatCannotBeToldIsToldLater()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const Revocation, revocation);
        m_provider->server.expect("POST", "/revoke", reaction);
        const auto receipt = signOut();
        QVERIFY2(receipt, qPrintable(problemOf(receipt)));
        QCOMPARE(receipt->revocation, revocation);
        QVERIFY(m_store->accounts().isEmpty());
        if (revocation != Revocation::Later) {
            expectNothingKept();
            return;
        }
        QCOMPARE(m_environment->vault.keys(), QStringList(QStringLiteral("revocation/0011")));
        QVERIFY(list().contains("\"acme\""));
        QVERIFY(!list().contains("refresh-1"));

        tell(); // too early
        QCOMPARE(told(), 1);
        m_environment->clock.advance(2min);
        restart();
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        tell();
        QCOMPARE(told(), 2);
        const auto form = formOf(m_provider->server.requestsTo("/revoke").last().body);
        QCOMPARE(form.value(QStringLiteral("token")), QStringLiteral("refresh-1"));
        QCOMPARE(form.value(QStringLiteral("token_type_hint")), QStringLiteral("refresh_token"));
        QCOMPARE(form.value(QStringLiteral("client_id")), QStringLiteral("client-1"));
        expectNothingKept();
    }

    /// Nothing of it is left that its revocation does not need.
    void keepsNoMoreThanItNeeds()
    {
        signOutUnheard();
        const auto kept = SessionRecord::fromBytes(
            Secret(m_environment->vault.bytes(revocationKey(QStringLiteral("0011")))));
        QVERIFY(kept);
        QVERIFY(kept->refreshToken.equals("refresh-1"));
        QVERIFY(kept->scope.isEmpty());
        QVERIFY(kept->nonce.isEmpty());
        QVERIFY(kept->provider.userinfoEndpoint.isEmpty());
        QVERIFY(!kept->provider.revocationEndpoint.isEmpty());
    }

    void keepsTheTokenBeforeTheSessionGoes()
    {
        signOutUnheard();
        const QStringList calls = m_environment->vault.calls();
        const auto kept = calls.indexOf(QStringLiteral("write revocation/0011"));
        const auto erased = calls.indexOf(QStringLiteral("erase account/0011"));
        QVERIFY(kept >= 0);
        QVERIFY(erased > kept);
    }

    void waitsLongerEachTime_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::addColumn<std::chrono::seconds>("wait");
        const auto row = [](int attempts, std::chrono::seconds wait) {
            QTest::addRow("after %d", attempts) << attempts << wait;
        };
        row(-7, 1min); // of a file that somebody changed
        row(1, 1min);
        row(2, 4min);
        row(3, 16min);
        row(6, 1024min);
        row(7, 24h);
        row(2'000'000'000, 24h);
    }
    void waitsLongerEachTime()
    {
        QFETCH(const int, attempts);
        QFETCH(const std::chrono::seconds, wait);
        const QDateTime now = m_environment->clock.now();
        QCOMPARE(nextAttemptAfter(attempts, now), now.addSecs(wait.count()));
    }

    /// RFC 9110 §10.2.3, within bounds.
    void waitsAsLongAsTheProviderWants()
    {
        HttpAnswer busy{503};
        busy.headers = {{"Retry-After", "600"}};
        m_provider->server.expect("POST", "/revoke", busy);
        QCOMPARE(signOut()->revocation, Revocation::Later);
        QTRY_VERIFY(list().contains(
            m_environment->clock.now().addSecs(600).toString(Qt::ISODateWithMs).toLatin1()));
        m_environment->clock.advance(9min);
        tell();
        QCOMPARE(told(), 1);
        const QDateTime now = m_environment->clock.now();
        QCOMPARE(nextAttemptAfter(1, now, now.addDays(9)), now.addDays(1));
        m_environment->clock.advance(2min);
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        tell();
        expectNothingKept();
    }

    void countsEachTry()
    {
        signOutUnheard();
        m_environment->clock.advance(1min);
        m_provider->server.expect("POST", "/revoke", HttpAnswer{503});
        tell();
        QVERIFY(list().contains("\"attempts\": 2"));
        m_environment->clock.advance(3min);
        tell(); // four it has to be now
        QCOMPARE(told(), 2);
        m_environment->clock.advance(1min);
        m_provider->server.expect("POST", "/revoke", HttpAnswer{400}); // for good
        tell();
        expectNothingKept();
    }

    void givesUpAfterAMonth()
    {
        signOutUnheard();
        m_environment->clock.advance(29 * 24h);
        m_provider->server.expect("POST", "/revoke", HttpAnswer{503});
        tell();
        QCOMPARE(m_environment->vault.keys().size(), 1);
        m_environment->clock.advance(25h);
        tell();
        QCOMPARE(told(), 2);
        expectNothingKept();
    }

    /// It tells nobody what there is to revoke; a newer version of this program may know, and has a
    /// month for it.
    void givesUpOnASessionThatCannotBeRead()
    {
        m_environment->vault.failAll(Error{ErrorKind::VaultLocked, {}, {}});
        QVERIFY(forget()->erasureError);
        m_environment->vault.failAll({});
        m_environment->vault.put(sessionKey(QStringLiteral("0011")), Secret("garbage"));
        m_environment->clock.advance(29 * 24h);
        tell();
        QVERIFY(!list().isEmpty());
        QVERIFY(!m_environment->vault.bytes(sessionKey(QStringLiteral("0011"))).isEmpty());
        m_environment->clock.advance(24h);
        tell();
        QCOMPARE(told(), 0);
        expectNothingKept();
    }

    /// The account of it was not signed out after all: it keeps what it has.
    void leavesAnUnreadableSessionToItsAccount()
    {
        signOutUnheard();
        add(QStringLiteral("0011"), "refresh-2", 3600);
        m_environment->vault.put(sessionKey(QStringLiteral("0011")), Secret("garbage"));
        m_environment->clock.advance(24h);
        tell();
        QVERIFY(!list().isEmpty());
        m_environment->clock.advance(29 * 24h);
        tell();
        QCOMPARE(told(), 1); // at the sign-out
        QVERIFY(list().isEmpty());
        QVERIFY(m_environment->vault.bytes(revocationKey(QStringLiteral("0011"))).isEmpty());
        QCOMPARE(m_environment->vault.bytes(sessionKey(QStringLiteral("0011"))),
                 QByteArray("garbage"));
        QCOMPARE(m_store->accounts().size(), 1);
    }

    /// Where the access token is all there is, nothing has to be told when it has run out.
    void givesUpWithTheAccessToken()
    {
        SessionRecord session = sessionOf("");
        session.accessToken = Secret("access-0");
        session.accessTokenExpiresAt = m_environment->clock.now().addSecs(600);
        m_environment->vault.put(sessionKey(QStringLiteral("0011")), session.toBytes());
        signOutUnheard();
        QCOMPARE(formOf(m_provider->server.requestsTo("/revoke").last().body)
                     .value(QStringLiteral("token_type_hint")),
                 QStringLiteral("access_token"));
        m_environment->clock.advance(10min);
        tell();
        QCOMPARE(told(), 1);
        expectNothingKept();
    }

    void aClockThatWasWrongStopsNobody()
    {
        signOutUnheard();
        m_environment->clock.setNow(m_environment->clock.now().addDays(-3));
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        tell();
        expectNothingKept();
    }

    /// Whatever asks a provider with success finds out that there is a network.
    void isToldWhenAnotherAccountFoundTheNetwork()
    {
        add(QStringLiteral("0022"), "refresh-22", -3600);
        signOutUnheard();
        m_environment->clock.advance(2min);
        m_provider->server.expect(
            "POST", "/token",
            m_provider->tokenAnswer(
                {.accessToken = "access-22", .refreshToken = "refresh-23", .hasIdToken = false}));
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        bool isFresh = false;
        m_store->account(QStringLiteral("0022"))
            ->ensureFresh(Account::Freshness::IfStale, this,
                          [&](const Result<void> &fresh) { isFresh = fresh.has_value(); });
        QTRY_VERIFY(isFresh);
        QTRY_COMPARE(told(), 2);
        whenTold();
        QVERIFY(list().isEmpty());
    }

    void nobodyIsAskedWhereNothingIsKept()
    {
        const qsizetype calls = m_environment->vault.calls().size();
        tell();
        QCOMPARE(m_environment->vault.calls().size(), calls);
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    void aLockedVaultLosesNothing()
    {
        signOutUnheard();
        m_environment->clock.advance(2min);
        m_environment->vault.failRead = Error{ErrorKind::VaultLocked, {}, {}};
        tell();
        QCOMPARE(told(), 1);
        m_environment->vault.failRead.reset();
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        m_environment->vault.failErase = Error{ErrorKind::VaultFailed, {}, {}};
        tell(); // who knows it, is told again rather than never
        QVERIFY(!list().isEmpty());
        m_environment->vault.failErase.reset();
        m_environment->clock.advance(5min);
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        tell();
        expectNothingKept();
    }

    /// Two processes, or a sign-out that is going on.
    void isLeftToWhoeverHoldsTheLock()
    {
        signOutUnheard();
        m_environment->clock.advance(2min);
        auto held = ProcessLock::acquireNow(
            m_environment->places.accountLock(QStringLiteral("0011")), 0ms);
        QVERIFY(held);
        tell();
        QCOMPARE(told(), 1);
        held->reset();
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        AccountStore other(m_environment->environment(), m_environment->places);
        other.tellOfSignOuts();
        tell();
        bool isDone = false;
        other.whenToldOfSignOuts(this, [&](const Result<void> &) { isDone = true; });
        QTRY_VERIFY(isDone);
        QCOMPARE(told(), 2);
        expectNothingKept();
    }

    /// A process may end between any two steps. Afterwards the account is whole, or it is gone and
    /// the provider has heard; and nothing is left that nobody would ever look at.
    void aSignOutThatIsCutOffIsFinishedOrNeverWas_data()
    {
        QTest::addColumn<int>("turns");
        for (int turns = 0; turns <= 60; turns += turns < 20 ? 1 : 5) {
            QTest::addRow("after %d turns of the loop", turns) << turns;
        }
    }
    void aSignOutThatIsCutOffIsFinishedOrNeverWas()
    {
        QFETCH(const int, turns);
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        account()->signOut(this, [](const Result<Receipt> &) {});
        for (int turn = 0; turn < turns; ++turn) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        expectWholeOrGone();
    }

    /// The same, at each access to the vault: those steps are the ones that matter.
    void aSignOutThatIsCutOffInTheVaultIsFinishedOrNeverWas_data()
    {
        QTest::addColumn<int>("accesses");
        QTest::addColumn<bool>("isGone");
        QTest::newRow("before it is read") << 0 << false;
        QTest::newRow("read") << 1 << false;
        QTest::newRow("kept for later") << 2 << false;
        QTest::newRow("session erased") << 3 << true;
        QTest::newRow("access token erased") << 4 << true;
    }
    void aSignOutThatIsCutOffInTheVaultIsFinishedOrNeverWas()
    {
        QFETCH(const int, accesses);
        QFETCH(const bool, isGone);
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        DyingVault vault(m_environment->vault, accesses);
        const Environment world = m_environment->environment();
        m_store = std::make_unique<AccountStore>(
            Environment{world.clock, world.random, world.network, world.browser, vault},
            m_environment->places);
        QVERIFY(m_store->load());
        account()->signOut(this, [](const Result<Receipt> &) {});
        QTRY_VERIFY(vault.isDead());
        expectWholeOrGone();
        QCOMPARE(m_store->accounts().isEmpty(), isGone);
        QCOMPARE(told() > 0, isGone);
    }

    /// Whoever signs in again after half a sign-out keeps the new session; the old token is told
    /// of.
    void aNewSessionIsNotTakenForTheOldOne()
    {
        const QByteArray old = m_environment->vault.bytes(sessionKey(QStringLiteral("0011")));
        signOutUnheard();
        QVERIFY(AccountIndex(m_environment->places).update([this](QList<AccountEntry> &entries) {
            entries.append(entry(QStringLiteral("0011")));
        }));
        m_environment->vault.put(sessionKey(QStringLiteral("0011")),
                                 sessionOf("refresh-9").toBytes());
        restart();
        m_environment->clock.advance(2min);
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        tell();
        QCOMPARE(formOf(m_provider->server.requestsTo("/revoke").last().body)
                     .value(QStringLiteral("token")),
                 QStringLiteral("refresh-1"));
        QCOMPARE(m_environment->vault.keys(), QStringList(sessionKey(QStringLiteral("0011"))));
        QCOMPARE(m_store->accounts().size(), 1);
        QVERIFY(list().isEmpty());
    }

    void keepsAHundredAtMost()
    {
        QByteArray full(R"({"version":1,"revocations":[)");
        for (int number = 0; number < 100; ++number) {
            full += QStringLiteral(R"(%1{"account":"x%2","until":"2026-01-20T00:00:00.000Z",)"
                                   R"("next_attempt_at":"2026-01-02T04:00:00.000Z"})")
                        .arg(number == 0 ? QString() : QStringLiteral(","))
                        .arg(number)
                        .toLatin1();
        }
        putList(full + "]}");
        m_provider->server.expect("POST", "/revoke", HttpAnswer{503});
        QCOMPARE(signOut()->revocation, Revocation::Failed); // and that is what the person reads
        QVERIFY(m_environment->vault.keys().isEmpty());
    }

    void signsOutWhereNothingCanBeKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a newer version's list") << QByteArray(R"({"version":2,"revocations":[]})");
        QTest::newRow("the vault takes nothing") << QByteArray();
    }
    void signsOutWhereNothingCanBeKept()
    {
        QFETCH(const QByteArray, content);
        if (content.isEmpty()) {
            m_environment->vault.failWrite = Error{ErrorKind::VaultFailed, {}, {}};
        } else {
            putList(content);
        }
        m_provider->server.expect("POST", "/revoke", HttpAnswer{503});
        QCOMPARE(signOut()->revocation, Revocation::Failed);
        QVERIFY(m_environment->vault.keys().isEmpty());
        QCOMPARE(list(), content);
    }

    void aBrokenListIsSetAside()
    {
        putList("{ mine");
        tell();
        QCOMPARE(list(), QByteArray("{ mine")); // nothing to do yet
        signOutUnheard();
        QVERIFY(list().contains("\"acme\""));
        QVERIFY(QFile::exists(listFile() + QStringLiteral(".broken-1")));
    }

    /// An account whose keyring is locked, or gone for good.
    void anAccountIsForgottenWhereTheVaultCannotBeUsed_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("locked") << ErrorKind::VaultLocked;
        QTest::newRow("gone") << ErrorKind::VaultUnavailable;
    }
    void anAccountIsForgottenWhereTheVaultCannotBeUsed()
    {
        QFETCH(const ErrorKind, kind);
        const Error trouble{kind, {}, {}};
        m_environment->vault.failRead = trouble;
        m_environment->vault.failWrite = trouble;
        m_environment->vault.failErase = trouble;
        QCOMPARE(signOut().error().kind, kind); // the twin
        QCOMPARE(m_store->accounts().size(), 1);
        const auto receipt = forget();
        QVERIFY2(receipt, qPrintable(problemOf(receipt)));
        QCOMPARE(receipt->erasureError->kind, kind);
        QCOMPARE(receipt->revocation, Revocation::Failed);
        QVERIFY(m_store->accounts().isEmpty());
        QCOMPARE(m_environment->vault.keys().size(), 2);

        // Should it come back, what it has is not left there.
        m_environment->clock.advance(2min);
        tell();
        QVERIFY(m_provider->server.requests().isEmpty());
        m_environment->vault.failRead.reset();
        m_environment->vault.failWrite.reset();
        m_environment->vault.failErase.reset();
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        restart();
        tell();
        QCOMPARE(formOf(m_provider->server.requestsTo("/revoke").last().body)
                     .value(QStringLiteral("token")),
                 QStringLiteral("refresh-1"));
        expectNothingKept();
    }

    void forgettingIsSigningOutWhereTheVaultIsOpen()
    {
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        const auto receipt = forget();
        QVERIFY2(receipt, qPrintable(problemOf(receipt)));
        QVERIFY(!receipt->erasureError);
        QCOMPARE(receipt->revocation, Revocation::Done);
        expectNothingKept();
    }

    void forgetsWhatAVaultDoesNotErase()
    {
        m_environment->vault.failErase = Error{ErrorKind::VaultFailed, {}, {}};
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        const auto receipt = forget();
        QVERIFY2(receipt, qPrintable(problemOf(receipt)));
        QCOMPARE(receipt->erasureError->kind, ErrorKind::VaultFailed);
        QCOMPARE(receipt->revocation, Revocation::Done);
        m_environment->vault.failErase.reset();
        m_environment->clock.advance(2min);
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        tell();
        expectNothingKept();
    }

    void aFreshVaultHasNothingToTell()
    {
        m_environment->vault.failRead = Error{ErrorKind::VaultUnavailable, {}, {}};
        QVERIFY(forget());
        m_environment->vault.failRead.reset();
        eraseItems();
        m_environment->clock.advance(2min);
        tell();
        expectNothingKept();
        QVERIFY(m_provider->server.requests().isEmpty());
    }

private:
    void begin()
    {
        QVERIFY(AccountIndex(m_environment->places).update([](QList<AccountEntry> &entries) {
            entries.clear();
        }));
        add(QStringLiteral("0011"), "refresh-1", 3600);
    }

    void add(const QString &id, const QByteArray &refreshToken, int accessExpiresIn)
    {
        QVERIFY(AccountIndex(m_environment->places).update([&](QList<AccountEntry> &entries) {
            entries.append(entry(id));
        }));
        AccessTokenRecord access;
        access.accessToken = Secret("access-0");
        access.tokenType = QStringLiteral("Bearer");
        access.expiresAt = m_environment->clock.now().addSecs(accessExpiresIn);
        m_environment->vault.put(sessionKey(id), sessionOf(refreshToken).toBytes());
        m_environment->vault.put(accessTokenKey(id), access.toBytes());
        restart();
    }

    [[nodiscard]] AccountEntry entry(const QString &id) const
    {
        AccountEntry entry;
        entry.id = id;
        entry.name = id == QStringLiteral("0011") ? QStringLiteral("acme") : id;
        entry.providerId = QStringLiteral("acme");
        entry.providerName = QStringLiteral("Acme");
        entry.issuer = m_provider->issuer();
        entry.clientId = QStringLiteral("client-1");
        entry.subject = id;
        entry.protections = {QStringLiteral("revocation")};
        return entry;
    }

    [[nodiscard]] SessionRecord sessionOf(const QByteArray &refreshToken) const
    {
        SessionRecord session;
        session.issuer = m_provider->issuer();
        session.providerId = QStringLiteral("acme");
        session.subject = QStringLiteral("subject-1");
        session.refreshToken = Secret(refreshToken);
        session.accessToken = Secret(refreshToken.isEmpty() ? "access-0" : "");
        session.scope = QStringList{QStringLiteral("openid")};
        session.client.clientId = QStringLiteral("client-1");
        session.nonce = "nonce-0";
        session.provider = m_provider->parsedMetadata();
        return session;
    }

    void restart()
    {
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
    }
    [[nodiscard]] Account *account() const { return m_store->account(QStringLiteral("0011")); }

    void signOutUnheard()
    {
        m_provider->server.expect("POST", "/revoke", HttpAnswer{503});
        const auto receipt = signOut();
        QVERIFY2(receipt, qPrintable(problemOf(receipt)));
        QCOMPARE(receipt->revocation, Revocation::Later);
        QVERIFY(receipt->revocationError);
    }
    Result<Receipt> signOut() { return endWith(&Account::signOut); }
    Result<Receipt> forget() { return endWith(&Account::forget); }
    Result<Receipt> endWith(void (Account::*verb)(QObject *, Reply<Receipt>))
    {
        std::optional<Result<Receipt>> result;
        (account()->*verb)(this, [&](const Result<Receipt> &receipt) { result = receipt; });
        [&] { QTRY_VERIFY(result); }();
        return *result;
    }

    void tell()
    {
        m_store->tellOfSignOuts();
        whenTold();
    }
    void whenTold()
    {
        bool isDone = false;
        m_store->whenToldOfSignOuts(this, [&](const Result<void> &) { isDone = true; });
        QTRY_VERIFY(isDone);
    }
    [[nodiscard]] qsizetype told() const { return m_provider->server.requestsTo("/revoke").size(); }

    void expectWholeOrGone()
    {
        m_store.reset();
        m_environment->clock.advance(2min);
        restart();
        tell();
        QVERIFY(list().isEmpty());
        QVERIFY(m_environment->vault.bytes(revocationKey(QStringLiteral("0011"))).isEmpty());
        if (m_store->accounts().isEmpty()) {
            QVERIFY(told() > 0);
            QVERIFY(m_environment->vault.keys().isEmpty());
        } else {
            QVERIFY(SessionRecord::fromBytes(
                Secret(m_environment->vault.bytes(sessionKey(QStringLiteral("0011"))))));
            QCOMPARE(told(), 0);
        }
    }
    void expectNothingKept()
    {
        QVERIFY(m_environment->vault.keys().isEmpty());
        QVERIFY(list().isEmpty());
        QVERIFY(!QFile::exists(listFile()));
    }
    void eraseItems()
    {
        for (const QString &key : m_environment->vault.keys()) {
            m_environment->vault.erase(key, this, [](const Result<void> &) {});
        }
    }

    [[nodiscard]] QString listFile() const
    {
        return m_environment->places.data + QStringLiteral("/revocations.json");
    }
    [[nodiscard]] QByteArray list() const
    {
        QFile file(listFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void putList(const QByteArray &content)
    {
        QFile file(listFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
};

QTEST_GUILESS_MAIN(LateRevocationsTest)
#include "late_revocations_test.moc"
