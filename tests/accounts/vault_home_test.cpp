#include "accounts/vault_home.h"

#include "accounts/account_index.h"
#include "io/private_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

namespace {

constexpr auto kOnDisk = AccountIndex::Kept::OnDisk;

AccountIndex::Change adding(const char *id)
{
    AccountEntry entry;
    entry.id = QString::fromLatin1(id);
    entry.name = entry.id;
    entry.subject = QStringLiteral("sub");
    return [entry](QList<AccountEntry> &entries) { entries.append(entry); };
}

} // namespace

class VaultHomeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_folder->path());
        m_file = m_places.data + QStringLiteral("/vault.json");
    }

    void isTheKeychainWhereNobodySaidSo()
    {
        QCOMPARE(readVaultHome(m_places).value(), VaultChoice::Keychain);
        AccountIndex index(m_places);
        QVERIFY(index.update(adding("a")));
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(index.load());
    }

    void isRemembered()
    {
        for (const VaultChoice choice : {VaultChoice::File, VaultChoice::Keychain}) {
            QVERIFY(writeVaultHome(m_places, choice));
            QCOMPARE(readVaultHome(m_places).value(), choice);
        }
    }

    void isSettledByTheFirstAccount()
    {
        AccountIndex index(m_places, kOnDisk, VaultChoice::File);
        QVERIFY(index.load());
        QVERIFY(index.probe());
        QVERIFY(!QFile::exists(m_file)); // looking settles nothing
        QVERIFY(index.update(adding("a")));
        QCOMPARE(readVaultHome(m_places).value(), VaultChoice::File);
        QVERIFY(index.update(adding("b")));
        QCOMPARE(index.load()->entries.size(), qsizetype(2));
    }

    void accountsAreNotLookedForInAnotherVault_data()
    {
        QTest::addColumn<VaultChoice>("home");
        QTest::addColumn<VaultChoice>("ours");
        QTest::newRow("they are in the file") << VaultChoice::File << VaultChoice::Keychain;
        QTest::newRow("they are in the keychain") << VaultChoice::Keychain << VaultChoice::File;
    }
    void accountsAreNotLookedForInAnotherVault()
    {
        QFETCH(VaultChoice, home);
        QFETCH(VaultChoice, ours);
        AccountIndex theirs(m_places, kOnDisk, home);
        QVERIFY(theirs.update(adding("a")));
        AccountIndex index(m_places, kOnDisk, ours);
        const auto loaded = index.load();
        const auto updated = index.update(adding("b"));
        const auto probed = index.probe();
        const auto checked = index.checkVault();
        for (const auto &error :
             {loaded ? Error() : loaded.error(), updated ? Error() : updated.error(),
              probed ? Error() : probed.error(), checked ? Error() : checked.error()}) {
            QCOMPARE(error.kind, ErrorKind::Misconfigured);
            QVERIFY2(error.detail.contains(QLatin1String("lanyard vault move --to=")),
                     qPrintable(error.detail));
        }
        QCOMPARE(readVaultHome(m_places).value(), home);
        // The twin.
        QVERIFY(theirs.checkVault());
        QVERIFY(theirs.probe());
        QCOMPARE(theirs.load()->entries.size(), qsizetype(1));
    }

    void anEmptyListIsAnybodys()
    {
        AccountIndex theirs(m_places, kOnDisk, VaultChoice::File);
        QVERIFY(theirs.update(adding("a")));
        QVERIFY(theirs.update([](QList<AccountEntry> &entries) { entries.clear(); }));
        AccountIndex index(m_places);
        QVERIFY(index.load());
        QVERIFY(index.update(adding("b")));
        QCOMPARE(readVaultHome(m_places).value(), VaultChoice::Keychain);
        QVERIFY(!theirs.load());
    }

    void whatIsListedInMemoryHasNoHome()
    {
        AccountIndex theirs(m_places, kOnDisk, VaultChoice::File);
        QVERIFY(theirs.update(adding("a")));
        AccountIndex index(m_places, AccountIndex::Kept::InMemory, VaultChoice::Memory);
        QVERIFY(index.load());
        QVERIFY(index.probe());
        QVERIFY(index.checkVault());
        QVERIFY(index.update(adding("b")));
    }

    void aFileThatCannotBeUnderstoodIsNamedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("file");
        QTest::newRow("no vault") << QByteArray(R"({"version":1})");
        QTest::newRow("an unknown vault") << QByteArray(R"({"version":1,"vault":"memory"})");
        QTest::newRow("no version") << QByteArray(R"({"vault":"file"})");
        QTest::newRow("newer") << QByteArray(R"({"version":2,"vault":"file"})");
        QTest::newRow("too large")
            << QByteArray(R"({"version":1,"vault":"file"})") + QByteArray(5'000, ' ');
    }
    void aFileThatCannotBeUnderstoodIsNamedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writePrivateFile(m_file, bytes));
        const auto home = readVaultHome(m_places);
        QVERIFY(!home);
        QCOMPARE(home.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(home.error().detail.contains(m_file), qPrintable(home.error().detail));
        for (const VaultChoice choice : {VaultChoice::File, VaultChoice::Keychain}) {
            AccountIndex index(m_places, kOnDisk, choice);
            QVERIFY(!index.update(adding("a"))); // it would be settled by guessing
        }
        QCOMPARE(readPrivateFile(m_file, 10'000)->value(), bytes);
    }

    void aMoveIsToldOnce()
    {
        AccountIndex index(m_places);
        QVERIFY(index.update(adding("a")));
        const auto moved = move(index, {QStringLiteral("a")});
        QVERIFY(moved);
        QCOMPARE(readVaultHome(m_places).value(), VaultChoice::File);
        const auto again = move(index, {QStringLiteral("a")});
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Misconfigured);
    }

    void anAccountThatWasNotCarriedStopsAMove()
    {
        AccountIndex index(m_places);
        QVERIFY(index.update(adding("a")));
        QVERIFY(index.update(adding("b")));
        const auto moved = move(index, {QStringLiteral("a")});
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::Busy);
        QCOMPARE(readVaultHome(m_places).value(), VaultChoice::Keychain);
        QVERIFY(move(index, {QStringLiteral("b"), QStringLiteral("a")})); // the twin
    }

private:
    static Result<void> move(AccountIndex &index, const QStringList &ids)
    {
        QObject context;
        std::optional<Result<void>> answer;
        index.moveTo(VaultChoice::File, ids, &context,
                     [&](const Result<void> &told) { answer = told; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, kPatience)) {
            return fail(ErrorKind::TimedOut, QStringLiteral("no answer"));
        }
        return *answer;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
    QString m_file;
};

QTEST_GUILESS_MAIN(VaultHomeTest)
#include "vault_home_test.moc"
