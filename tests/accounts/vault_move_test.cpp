#include "accounts/account_store.h"
#include "accounts/client_choice.h"
#include "accounts/client_registrations.h"
#include "accounts/registration_list.h"
#include "accounts/revocation_attempt.h"
#include "accounts/revocation_list.h"
#include "accounts/session_record.h"
#include "accounts/vault_home.h"
#include "support/limited_vault.h"
#include "support/test_environment.h"
#include "support/vault_answers.h"

#include <QFile>
#include <QTest>

using namespace lanyard;

using Items = LimitedVault::Items;

namespace {

constexpr qsizetype kNoLimit = largestVaultValue;

AccountEntry entryOf(const QString &id)
{
    AccountEntry entry;
    entry.id = id;
    entry.name = QStringLiteral("name-") + id;
    entry.providerId = QStringLiteral("example");
    entry.issuer = QStringLiteral("https://id.example");
    entry.subject = QStringLiteral("sub-") + id;
    return entry;
}

QByteArray session(const char *refreshToken)
{
    SessionRecord record;
    record.issuer = QStringLiteral("https://id.example");
    record.subject = QStringLiteral("sub");
    record.refreshToken = Secret(refreshToken);
    record.client.clientId = QStringLiteral("client");
    return record.toBytes().reveal().toByteArray(); // into the test's vault
}

} // namespace

/// Two vaults in memory that a test can let die; the list of accounts is real.
class VaultMoveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_keychain = {{sessionKey(QStringLiteral("a")), session("rt-a")},
                      {accessTokenKey(QStringLiteral("a")), "at-a"},
                      {sessionKey(QStringLiteral("b")), session("rt-b")},
                      {clientSecretKey(QStringLiteral("google"), QStringLiteral("client")), "cs"}};
        m_file.clear();
        AccountIndex index(places());
        QVERIFY(index.update([](QList<AccountEntry> &entries) {
            // c was signed out by its provider: there is nothing to carry.
            for (const char *id : {"b", "a", "c"}) {
                entries.append(entryOf(QString::fromLatin1(id)));
            }
        }));
        QVERIFY(writeClientChoice(places(), QStringLiteral("google"),
                                  {QStringLiteral("client"), {}, true, false}));
        m_keychain[registrationKey(QStringLiteral("https://id.example"))] = "made for us";
        // Whose last account was signed out.
        const QString left = QStringLiteral("https://left.example");
        VaultAnswer<void> listed;
        listRegistration(places(), left, this, listed.reply());
        QVERIFY(listed.wait() && *listed.result);
        m_keychain[registrationKey(left)] = "made for us there";
        // d was signed out offline: its provider has still to be told.
        m_keychain[revocationKey(QStringLiteral("d"))] = session("rt-d");
        QFile list(places().data + QStringLiteral("/revocations.json"));
        QVERIFY(list.open(QIODevice::WriteOnly));
        LateRevocation late;
        late.id = QStringLiteral("d");
        late.name = QStringLiteral("name-d");
        late.providerName = QStringLiteral("Example");
        late.signedOutAt = m_environment->clock.now();
        late.nextAttemptAt = late.signedOutAt;
        late.until = late.signedOutAt.addDays(30);
        list.write(revocationListBytes({late}));
        m_all = m_keychain;
    }

    void carriesEverythingAndErasesTheOld()
    {
        const auto receipt = move();
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().detail));
        QCOMPARE(receipt->accounts,
                 (QStringList{QStringLiteral("name-a"), QStringLiteral("name-b"),
                              QStringLiteral("name-c")}));
        QVERIFY(!receipt->notErased);
        QCOMPARE(m_file, m_all);
        QVERIFY(m_keychain.empty());
        QCOMPARE(readVaultHome(places()).value(), VaultChoice::File);

        LimitedVault file(m_file, kNoLimit);
        file.kind = VaultChoice::File;
        AccountStore there(world(file), places());
        QVERIFY(there.load());
        QCOMPARE(there.accounts().size(), qsizetype(3));
        LimitedVault keychain(m_keychain, kNoLimit);
        AccountStore here(world(keychain), places());
        QVERIFY(!here.load());
    }

    void goesBackAgain()
    {
        QVERIFY(move());
        LimitedVault file(m_file, kNoLimit);
        file.kind = VaultChoice::File;
        LimitedVault keychain(m_keychain, kNoLimit);
        QVERIFY(moveBetween(file, keychain));
        QCOMPARE(m_keychain, m_all);
        QVERIFY(m_file.empty());
        QCOMPARE(readVaultHome(places()).value(), VaultChoice::Keychain);
    }

    void whatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<int>("room");
        for (int room = 0; room < 6; ++room) {
            QTest::addRow("the target takes %d items", room) << room;
        }
    }
    void whatIsRefusedChangesNothing()
    {
        QFETCH(int, room);
        LimitedVault keychain(m_keychain, kNoLimit);
        LimitedVault file(m_file, kNoLimit);
        file.kind = VaultChoice::File;
        file.writesUntilFull = room;
        const auto receipt = moveBetween(keychain, file);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, ErrorKind::VaultFailed);
        QCOMPARE(m_keychain, m_all);
        QVERIFY(m_file.empty()); // the copies are taken back
        QCOMPARE(readVaultHome(places()).value(), VaultChoice::Keychain);
    }

    void aCopyThatIsNotReadBackIsNotBelieved()
    {
        LimitedVault keychain(m_keychain, kNoLimit);
        LimitedVault file(m_file, kNoLimit);
        file.kind = VaultChoice::File;
        file.onRead = [this](const QString &) { m_lies = true; };
        LyingVault liar(file);
        const auto receipt = moveBetween(keychain, liar);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, ErrorKind::VaultFailed);
        QVERIFY(m_lies); // it was asked
        QCOMPARE(m_keychain, m_all);
        QVERIFY(m_file.empty());
        QCOMPARE(readVaultHome(places()).value(), VaultChoice::Keychain);
    }

    void whatIsUnreadableChangesNothing()
    {
        LimitedVault keychain(m_keychain, kNoLimit);
        keychain.failRead = Error{ErrorKind::VaultLocked, {}, QStringLiteral("locked")};
        LimitedVault file(m_file, kNoLimit);
        file.kind = VaultChoice::File;
        const auto receipt = moveBetween(keychain, file);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, ErrorKind::VaultLocked);
        QVERIFY(m_file.empty());
        QCOMPARE(readVaultHome(places()).value(), VaultChoice::Keychain);
    }

    void anOlderCopyIsReplaced()
    {
        m_file = {{sessionKey(QStringLiteral("a")), "old"},
                  {sessionKey(QStringLiteral("c")), "of a session that is over"}};
        QVERIFY(move());
        QCOMPARE(m_file, m_all);
    }

    void aKilledMoveLosesNothing()
    {
        LimitedVault wholeSource(m_keychain, kNoLimit);
        LimitedVault wholeTarget(m_file, kNoLimit);
        wholeTarget.kind = VaultChoice::File;
        QVERIFY(moveBetween(wholeSource, wholeTarget));
        const int written = wholeTarget.changes();
        const int erased = wholeSource.changes();
        QVERIFY(written >= 4 && erased >= 4);
        int stayed = 0;
        int went = 0;
        for (int step = 0; step <= written + erased; ++step) {
            init();
            {
                LimitedVault keychain(m_keychain, kNoLimit);
                LimitedVault file(m_file, kNoLimit);
                file.kind = VaultChoice::File;
                file.changesUntilDeath = qMin(step, written);
                keychain.changesUntilDeath = qMax(0, step - written);
                startAndDie(keychain, file);
            }
            const VaultChoice home = readVaultHome(places()).value();
            const bool isThere = home == VaultChoice::File;
            ++(isThere ? went : stayed);
            QCOMPARE(isThere ? m_file : m_keychain, m_all);
            // Going on, from wherever they are.
            LimitedVault keychain(m_keychain, kNoLimit);
            LimitedVault file(m_file, kNoLimit);
            file.kind = VaultChoice::File;
            const auto again = isThere ? clearUp(file, keychain) : moveBetween(keychain, file);
            QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
            QCOMPARE(m_file, m_all);
            QVERIFY(m_keychain.empty());
            QCOMPARE(readVaultHome(places()).value(), VaultChoice::File);
        }
        QVERIFY(stayed > 3 && went > 3);
    }

    void whatCannotBeErasedIsSaidAndErasedByTheNext()
    {
        LimitedVault keychain(m_keychain, kNoLimit);
        keychain.failErase = Error{ErrorKind::VaultLocked, {}, QStringLiteral("locked")};
        LimitedVault file(m_file, kNoLimit);
        file.kind = VaultChoice::File;
        const auto receipt = moveBetween(keychain, file);
        QVERIFY(receipt);
        QCOMPARE(receipt->notErased, keychain.failErase);
        QCOMPARE(m_file, m_all);
        QCOMPARE(m_keychain, m_all);
        keychain.failErase.reset();
        const auto cleared = clearUp(file, keychain);
        QVERIFY(cleared);
        QVERIFY(cleared->accounts.isEmpty());
        QVERIFY(!cleared->notErased);
        QVERIFY(m_keychain.empty());
        QCOMPARE(m_file, m_all);
    }

    void anAccountThatComesMeanwhileStopsIt()
    {
        LimitedVault keychain(m_keychain, kNoLimit);
        LimitedVault file(m_file, kNoLimit);
        file.kind = VaultChoice::File;
        bool isAdded = false;
        keychain.onRead = [&](const QString &) {
            if (!std::exchange(isAdded, true)) {
                AccountIndex index(places());
                QVERIFY(index.update([](QList<AccountEntry> &entries) {
                    entries.append(entryOf(QStringLiteral("d")));
                }));
            }
        };
        const auto receipt = moveBetween(keychain, file);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, ErrorKind::Busy);
        QCOMPARE(m_keychain, m_all);
        QVERIFY(m_file.empty());
        QVERIFY(moveBetween(keychain, file)); // the twin
    }

    /// A home whose last account was signed out offline, and that began anew in another vault. What
    /// is to be told stays where it is, until it is carried over.
    void whatWasLeftBehindIsCarriedOver_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("to where the accounts are") << false;
        QTest::newRow("also where that was cut off") << true;
    }
    void whatWasLeftBehindIsCarriedOver()
    {
        QFETCH(bool, isKilled);
        setVaultOfRevocation(VaultChoice::Keychain);
        QVERIFY(writeVaultHome(places(), VaultChoice::File));
        m_file = std::exchange(m_keychain, {});
        const QString key = revocationKey(QStringLiteral("d"));
        m_keychain[key] = m_file.at(key);
        m_file.erase(key);
        LimitedVault keychain(m_keychain, kNoLimit);
        LimitedVault file(m_file, kNoLimit);
        file.kind = VaultChoice::File;
        if (isKilled) {
            LimitedVault dying(m_keychain, kNoLimit);
            dying.changesUntilDeath = 0;
            AccountStore store(world(file), places());
            QVERIFY(store.load());
            QObject context;
            store.clearUp(dying, &context, [](const Result<VaultMoveReceipt> &) {});
            QTRY_COMPARE(vaultOfRevocation(), std::optional(VaultChoice::File));
            QVERIFY(m_keychain.contains(key));
        }
        QVERIFY(clearUp(file, keychain));
        QVERIFY(m_keychain.empty());
        QCOMPARE(m_file, m_all);
        QCOMPARE(vaultOfRevocation(), std::optional(VaultChoice::File));
    }

    /// The twin: it is where the accounts go, and nothing there is taken for an old copy.
    void whatIsThereAlreadyStays()
    {
        setVaultOfRevocation(VaultChoice::File);
        const QString key = revocationKey(QStringLiteral("d"));
        m_file[key] = m_keychain.at(key);
        m_keychain.erase(key);
        QVERIFY(move());
        QCOMPARE(m_file, m_all);
        QVERIFY(m_keychain.empty());
        QCOMPARE(vaultOfRevocation(), std::optional(VaultChoice::File));
    }

    void whatIsToBeToldIsLookedForWhereItWent()
    {
        setVaultOfRevocation(VaultChoice::Keychain);
        QVERIFY(move());
        QCOMPARE(vaultOfRevocation(), std::optional(VaultChoice::File));
    }

    /// A window that is open while the command line moves everything.
    void whoeverStillUsesTheOldVaultChangesNothing()
    {
        LimitedVault keychain(m_keychain, kNoLimit);
        AccountStore open(world(keychain), places());
        QVERIFY(open.load());
        keychain.failErase = Error{ErrorKind::VaultLocked, {}, QStringLiteral("locked")};
        LimitedVault file(m_file, kNoLimit);
        file.kind = VaultChoice::File;
        QVERIFY(moveBetween(keychain, file)); // and the old items are still there
        keychain.failErase.reset();
        QObject context;
        VaultAnswer<void> fresh;
        VaultAnswer<Account::SignOutReceipt> signedOut;
        Account *account = open.account(QStringLiteral("b"));
        account->ensureFresh(Account::Freshness::Force, &context, fresh.reply());
        QVERIFY(fresh.wait());
        QVERIFY(!*fresh.result);
        QCOMPARE(fresh.result->error().kind, ErrorKind::Misconfigured);
        QVERIFY2(fresh.result->error().detail.contains(QLatin1String("kept in the vault file")),
                 qPrintable(fresh.result->error().detail));
        account->signOut(&context, signedOut.reply());
        QVERIFY(signedOut.wait());
        QVERIFY(!*signedOut.result);
        QCOMPARE(signedOut.result->error().kind, ErrorKind::Misconfigured);
        QCOMPARE(m_file, m_all);
        AccountIndex index(places(), AccountIndex::Kept::OnDisk, VaultChoice::File);
        const auto entries = index.load()->entries;
        QCOMPARE(entries.size(), qsizetype(3));
        for (const AccountEntry &entry : entries) {
            QVERIFY(!entry.signInRequired);
        }
    }

    /// Nothing is left behind that nobody knows of.
    void aDamagedListOfRegistrationsIsNamed()
    {
        QFile list(places().data + QStringLiteral("/registrations.json"));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("{");
        list.close();
        const auto receipt = move();
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(receipt.error().detail.contains(list.fileName()),
                 qPrintable(receipt.error().detail));
        QCOMPARE(m_keychain, m_all);
        QVERIFY(m_file.empty());
    }

private:
    /// Reads what it likes.
    class LyingVault final : public TokenVault {
    public:
        explicit LyingVault(LimitedVault &behind) : m_behind(behind) { }
        [[nodiscard]] VaultChoice choice() const override { return m_behind.choice(); }
        void probe(QObject *context, Reply<void> reply) override
        {
            m_behind.probe(context, std::move(reply));
        }
        void read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply) override
        {
            m_behind.read(key, context,
                          [reply = std::move(reply)](Result<std::optional<Secret>> value) {
                              const bool isThere = value && *value;
                              reply(isThere ? Result<std::optional<Secret>>(Secret("a lie"))
                                            : std::move(value));
                          });
        }
        void write(const QString &key, Secret value, QObject *context, Reply<void> reply) override
        {
            m_behind.write(key, std::move(value), context, std::move(reply));
        }
        void erase(const QString &key, QObject *context, Reply<void> reply) override
        {
            m_behind.erase(key, context, std::move(reply));
        }

    private:
        LimitedVault &m_behind;
    };

    [[nodiscard]] const Places &places() const { return m_environment->places; }
    Environment world(TokenVault &vault)
    {
        TestEnvironment &test = *m_environment;
        return {test.clock, test.random, test.network, test.browser, vault};
    }

    void setVaultOfRevocation(VaultChoice vault)
    {
        bool isDone = false;
        RevocationList(places()).update(
            [vault](QList<LateRevocation> &revocations) { revocations.first().vault = vault; },
            this, [&isDone](const Result<void> &written) { isDone = written.has_value(); });
        QTRY_VERIFY(isDone);
    }
    [[nodiscard]] std::optional<VaultChoice> vaultOfRevocation() const
    {
        return RevocationList(places()).load().value().first().vault;
    }

    Result<VaultMoveReceipt> move()
    {
        LimitedVault keychain(m_keychain, kNoLimit);
        LimitedVault file(m_file, kNoLimit);
        file.kind = VaultChoice::File;
        return moveBetween(keychain, file);
    }
    Result<VaultMoveReceipt> moveBetween(TokenVault &source, TokenVault &target)
    {
        AccountStore store(world(source), places());
        return answer(store, [&](QObject *context, const Reply<VaultMoveReceipt> &reply) {
            store.moveTo(target, context, reply);
        });
    }
    Result<VaultMoveReceipt> clearUp(TokenVault &home, TokenVault &other)
    {
        AccountStore store(world(home), places());
        return answer(store, [&](QObject *context, const Reply<VaultMoveReceipt> &reply) {
            store.clearUp(other, context, reply);
        });
    }
    template <class Start>
    static Result<VaultMoveReceipt> answer(AccountStore &store, Start start)
    {
        if (const auto loaded = store.load(); !loaded) {
            return fail(loaded.error());
        }
        QObject context;
        VaultAnswer<VaultMoveReceipt> answer;
        start(&context, answer.reply());
        return answer.wait() ? *answer.result
                             : fail(ErrorKind::TimedOut, QStringLiteral("no answer"));
    }
    void startAndDie(LimitedVault &source, LimitedVault &target)
    {
        AccountStore store(world(source), places());
        QVERIFY(store.load());
        QObject context;
        store.moveTo(target, &context, [](const Result<VaultMoveReceipt> &) {});
        // All it does is queued; what is left when nothing comes any more is a dead process.
        for (int before = -1; before != source.changes() + target.changes();) {
            before = source.changes() + target.changes();
            for (int i = 0; i < 200; ++i) {
                QCoreApplication::processEvents();
            }
        }
    }

    std::unique_ptr<TestEnvironment> m_environment;
    Items m_keychain;
    Items m_file;
    Items m_all;
    bool m_lies = false;
};

QTEST_GUILESS_MAIN(VaultMoveTest)
#include "vault_move_test.moc"
