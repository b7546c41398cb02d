#include "accounts/account_index.h"
#include "io/process_lock.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <csignal>
#include <sys/resource.h>

using namespace lanyard;

namespace {

AccountEntry entryNamed(const QString &name)
{
    AccountEntry entry;
    entry.id = QStringLiteral("id-") + name;
    entry.name = name;
    entry.providerId = QStringLiteral("example");
    entry.providerName = QStringLiteral("Example");
    entry.issuer = QStringLiteral("https://id.example");
    entry.clientId = QStringLiteral("client");
    entry.subject = QStringLiteral("sub-") + name;
    entry.displayName = QString::fromUtf8("J\xc3\xbcrgen \"J\"\n\x01");
    entry.email = QStringLiteral("j@example.org");
    entry.picture = QStringLiteral("https://id.example/p.png");
    entry.scope = {QStringLiteral("openid"), QStringLiteral("email")};
    entry.signedInAt = QDateTime::fromMSecsSinceEpoch(1767323045678).toUTC();
    entry.signInRequired = true;
    entry.endedAt = QDateTime::fromMSecsSinceEpoch(1767409445678).toUTC();
    entry.protections = {QStringLiteral("pkce"), QStringLiteral("of-a-newer-version")};
    entry.resources = {QStringLiteral("https://api.example"), QStringLiteral("urn:b")};
    entry.secretEnds = QDate(2027, 1, 31);
    return entry;
}

/// Write faults without a full disk: no file may grow past `bytes` while this lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_previousHandler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_previous);
        const rlimit limit{bytes, m_previous.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_previous);
        std::signal(SIGXFSZ, m_previousHandler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_previous{};
    void (*m_previousHandler)(int) = nullptr;
};

} // namespace

class AccountIndexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_root->filePath(QStringLiteral("own")));
        m_file = m_places.data + QStringLiteral("/accounts.json");
    }

    void nothingThereIsEmptyAndMakesNothing();
    void bringsEverythingBack();
    void readsAFileFromBeforeProtectionsWereKept();
    void knowsOneDefaultAtMost();
    void survivesHalfASurrogatePair();
    void isForThePersonAlone();
    void setsACorruptFileAside_data();
    void setsACorruptFileAside();
    void losesNothingOfWhatAFuzzerFound_data();
    void losesNothingOfWhatAFuzzerFound();
    void overwritesNothingThatWasSetAside();
    void setsAsideBeforeAChange();
    void refusesANewerVersionAndLeavesIt();
    void aGlanceChangesNothingAndSeesEveryVaults();
    void losesNothingBetweenProcesses();
    void probesWhileAnotherProcessHoldsTheList();
    void saysThatAnotherProcessHoldsTheList();
    void waitsForTheListWhileTheProgramGoesOn();
    void changesNothingForAContextThatIsGone();
    void aFailedWriteLeavesTheOldContent();
    void saysBeforehandThatTheDiskIsFull();
    void saysBeforehandThatAFileIsInTheFoldersPlace_data();
    void saysBeforehandThatAFileIsInTheFoldersPlace();
    void aProbeLeavesNothingBehind();
    void keepsNothingOnDiskWhereTheVaultForgets();
    void aFileInTheFoldersPlaceIsAnError();
    void aFolderInTheFilesPlaceIsAnError();
    void knowsTheSameIdentity();
    void knowsPlainNames_data();
    void knowsPlainNames();
    void findsAFreeName();

private:
    Result<QList<AccountEntry>> add(const AccountEntry &entry)
    {
        return AccountIndex(m_places).update(
            [&entry](QList<AccountEntry> &entries) { entries.append(entry); });
    }
    /// As another process would.
    [[nodiscard]] std::unique_ptr<ProcessLock> hold() const
    {
        return ProcessLock::acquireNow(m_places.state + QStringLiteral("/accounts.lock"),
                                       std::chrono::milliseconds(0))
            .value_or(nullptr);
    }
    void put(const QByteArray &content) { putFile(m_file, content); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_places.data).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_root;
    Places m_places;
    QString m_file;
};

void AccountIndexTest::nothingThereIsEmptyAndMakesNothing()
{
    const auto loaded = AccountIndex(m_places).load();
    QVERIFY(loaded);
    QVERIFY(loaded->entries.isEmpty());
    QVERIFY(loaded->setAside.isEmpty());
    QVERIFY(!QDir(m_places.data).exists());
}

void AccountIndexTest::bringsEverythingBack()
{
    AccountEntry wanted = entryNamed(QStringLiteral("work"));
    wanted.isDefault = true;
    const auto updated = add(wanted);
    QVERIFY(updated);
    QCOMPARE(updated->size(), 1);
    const auto loaded = AccountIndex(m_places).load();
    QVERIFY(loaded);
    QCOMPARE(loaded->entries.size(), 1);
    const AccountEntry &entry = loaded->entries.first();
    QCOMPARE(entry.id, wanted.id);
    QCOMPARE(entry.name, wanted.name);
    QCOMPARE(entry.providerId, wanted.providerId);
    QCOMPARE(entry.providerName, wanted.providerName);
    QCOMPARE(entry.issuer, wanted.issuer);
    QCOMPARE(entry.clientId, wanted.clientId);
    QCOMPARE(entry.subject, wanted.subject);
    QCOMPARE(entry.displayName, wanted.displayName);
    QCOMPARE(entry.email, wanted.email);
    QCOMPARE(entry.picture, wanted.picture);
    QCOMPARE(entry.scope, wanted.scope);
    QCOMPARE(entry.signedInAt, wanted.signedInAt);
    QCOMPARE(entry.isDefault, wanted.isDefault);
    QCOMPARE(entry.signInRequired, wanted.signInRequired);
    QCOMPARE(entry.endedAt, wanted.endedAt);
    QCOMPARE(entry.protections, wanted.protections);
    QCOMPARE(entry.resources, wanted.resources);
    QCOMPARE(entry.secretEnds, wanted.secretEnds);
}

/// To the letter what the first version wrote. It is not set aside, and a change keeps it all.
void AccountIndexTest::readsAFileFromBeforeProtectionsWereKept()
{
    put(R"({
    "accounts": [
        {
            "client_id": "lanyard-demo",
            "display_name": "Ada Lovelace",
            "email": "ada@example.com",
            "id": "0f8fad5bd9cb469fa16570867728950e",
            "issuer": "http://127.0.0.1:8765",
            "name": "demo",
            "picture": "",
            "provider": "demo",
            "provider_name": "Demo",
            "refusals": 1,
            "scope": [
                "openid",
                "profile"
            ],
            "sign_in_required": false,
            "signed_in_at": "2026-01-02T03:04:05.678Z",
            "sub": "1815"
        }
    ],
    "version": 1
}
)");
    const auto loaded = AccountIndex(m_places).load();
    QVERIFY(loaded);
    QVERIFY(loaded->setAside.isEmpty());
    QCOMPARE(loaded->entries.size(), 1);
    const AccountEntry &old = loaded->entries.first();
    QCOMPARE(old.name, QStringLiteral("demo"));
    QCOMPARE(old.subject, QStringLiteral("1815"));
    QCOMPARE(old.refusals, 1);
    QCOMPARE(old.signedInAt.toUTC(),
             QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), QTimeZone::utc()));
    QCOMPARE(old.protections, QStringList());
    QCOMPARE(old.resources, QStringList());
    QVERIFY(!old.secretEnds.isValid());
    QVERIFY(!old.endedAt.isValid());

    const auto updated = add(entryNamed(QStringLiteral("work")));
    QVERIFY(updated);
    QCOMPARE(AccountIndex(m_places).load()->entries,
             (QList{old, entryNamed(QStringLiteral("work"))}));
}

void AccountIndexTest::knowsOneDefaultAtMost()
{
    for (const char *name : {"a", "b", "c"}) {
        AccountEntry entry = entryNamed(QLatin1String(name));
        entry.isDefault = name != QByteArray("a");
        QVERIFY(add(entry));
    }
    const auto loaded = AccountIndex(m_places).load();
    QVERIFY(loaded);
    QVERIFY(!loaded->entries.at(0).isDefault);
    QVERIFY(loaded->entries.at(1).isDefault);
    QVERIFY(!loaded->entries.at(2).isDefault);
}

void AccountIndexTest::survivesHalfASurrogatePair()
{
    AccountEntry entry = entryNamed(QStringLiteral("work"));
    entry.displayName = QStringLiteral("cut ") + QChar(0xd83d);
    QVERIFY(add(entry));
    const auto loaded = AccountIndex(m_places).load();
    QVERIFY(loaded);
    QCOMPARE(loaded->entries.size(), 1);
    QVERIFY(loaded->setAside.isEmpty());
}

void AccountIndexTest::isForThePersonAlone()
{
    QVERIFY(add(entryNamed(QStringLiteral("work"))));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &path : {m_file, m_places.data, m_places.state}) {
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }
    QCOMPARE(files(), QStringList{QStringLiteral("accounts.json")});
}

void AccountIndexTest::setsACorruptFileAside_data()
{
    QTest::addColumn<QByteArray>("damaged");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"version": 1, "accounts": [{"id")");
    QTest::newRow("no version") << QByteArray(R"({"accounts": []})");
    QTest::newRow("version as text") << QByteArray(R"({"version": "1", "accounts": []})");
    QTest::newRow("version 0") << QByteArray(R"({"version": 0, "accounts": []})");
    QTest::newRow("no list") << QByteArray(R"({"version": 1, "accounts": {}})");
    QTest::newRow("no account") << QByteArray(R"({"version": 1, "accounts": [5]})");
    QTest::newRow("account without id")
        << QByteArray(R"({"version": 1, "accounts": [{"name": "a", "sub": "s"}]})");
    QTest::newRow("id that is a path") << QByteArray(
        R"({"version": 1, "accounts": [{"id": "../../a", "name": "a", "sub": "a"}]})");
    QTest::newRow("wrong type") << QByteArray(
        R"({"version": 1, "accounts": [{"id": "i", "name": "a", "sub": 5}]})");
    QTest::newRow("protections that are no list") << QByteArray(
        R"({"version": 1, "accounts": [{"id": "i", "name": "a", "sub": "s", "protections": 5}]})");
    QTest::newRow("zero bytes") << QByteArray(4096, '\0');
}

void AccountIndexTest::setsACorruptFileAside()
{
    QFETCH(QByteArray, damaged);
    put(damaged);
    const auto loaded = AccountIndex(m_places).load();
    QVERIFY(loaded);
    QVERIFY(loaded->entries.isEmpty());
    QCOMPARE(loaded->setAside, m_file + QStringLiteral(".broken-1"));
    QCOMPARE(contentOf(loaded->setAside), damaged);
    // Reported once.
    const auto again = AccountIndex(m_places).load();
    QVERIFY(again);
    QVERIFY(again->setAside.isEmpty());
}

void AccountIndexTest::losesNothingOfWhatAFuzzerFound_data()
{
    QTest::addColumn<QByteArray>("found");
    const QDir corpus(QStringLiteral(LANYARD_TEST_DATA "/../fuzz/corpus/account_index"));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << contentOf(corpus.filePath(name));
    }
}

void AccountIndexTest::losesNothingOfWhatAFuzzerFound()
{
    QFETCH(QByteArray, found);
    put(found);
    AccountIndex index(m_places);
    const auto loaded = index.load();
    if (!loaded) {
        QCOMPARE(loaded.error().kind, ErrorKind::Misconfigured); // a newer version only
        QCOMPARE(contentOf(m_file), found);
        return;
    }
    if (!loaded->setAside.isEmpty()) {
        QVERIFY(loaded->entries.isEmpty());
        QCOMPARE(contentOf(loaded->setAside), found);
        return;
    }
    // A change that changes nothing, twice: what is written is what will be written again.
    QVERIFY(index.update([](auto &) {}));
    const QByteArray written = contentOf(m_file);
    const auto kept = index.update([](auto &) {});
    QVERIFY(kept);
    QCOMPARE(kept->size(), loaded->entries.size());
    QCOMPARE(contentOf(m_file), written);
}

void AccountIndexTest::overwritesNothingThatWasSetAside()
{
    for (int number = 1; number <= 3; ++number) {
        put("damaged " + QByteArray::number(number));
        const auto loaded = AccountIndex(m_places).load();
        QVERIFY(loaded);
        QCOMPARE(loaded->setAside, m_file + QStringLiteral(".broken-%1").arg(number));
    }
    QCOMPARE(contentOf(m_file + QStringLiteral(".broken-1")), QByteArray("damaged 1"));
    QCOMPARE(contentOf(m_file + QStringLiteral(".broken-3")), QByteArray("damaged 3"));
}

void AccountIndexTest::setsAsideBeforeAChange()
{
    put("damaged");
    QVERIFY(add(entryNamed(QStringLiteral("work"))));
    QCOMPARE(contentOf(m_file + QStringLiteral(".broken-1")), QByteArray("damaged"));
    QCOMPARE(AccountIndex(m_places).load()->entries.size(), 1);
}

void AccountIndexTest::refusesANewerVersionAndLeavesIt()
{
    const QByteArray newer = R"({"version": 2, "accounts": {"new": "shape"}})";
    put(newer);
    const auto loaded = AccountIndex(m_places).load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Misconfigured);
    QVERIFY(loaded.error().detail.contains(m_file));
    const auto updated = add(entryNamed(QStringLiteral("work")));
    QVERIFY(!updated);
    QCOMPARE(updated.error().kind, ErrorKind::Misconfigured);
    QCOMPARE(contentOf(m_file), newer);
    QCOMPARE(files(), QStringList{QStringLiteral("accounts.json")});
}

void AccountIndexTest::aGlanceChangesNothingAndSeesEveryVaults()
{
    AccountIndex inFile(m_places, AccountIndex::Kept::OnDisk, VaultChoice::File);
    QVERIFY(inFile.update(
        [](QList<AccountEntry> &entries) { entries.append(entryNamed(QStringLiteral("a"))); }));
    const AccountIndex index(m_places);
    QVERIFY(!index.load());
    const auto seen = index.glance();
    QVERIFY(seen);
    QCOMPARE(*seen, QList<AccountEntry>{entryNamed(QStringLiteral("a"))});

    put("{");
    const QStringList before = files();
    QVERIFY(!index.glance());
    QCOMPARE(files(), before);
    QCOMPARE(contentOf(m_file), QByteArray("{"));
}

void AccountIndexTest::losesNothingBetweenProcesses()
{
    constexpr int kWriters = 4;
    constexpr int kEach = 10;
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int number = 0; number < kWriters; ++number) {
        writers.push_back(std::make_unique<QProcess>());
        writers.back()->start(
            QStringLiteral(ACCOUNT_INDEX_WRITER),
            {m_places.data, QStringLiteral("w%1").arg(number), QString::number(kEach)});
    }
    for (const auto &writer : writers) {
        QVERIFY2(writer->waitForFinished(kPatience), qPrintable(writer->errorString()));
        QCOMPARE(writer->exitCode(), 0);
    }
    QSet<QString> names;
    const auto loaded = AccountIndex(m_places).load();
    QVERIFY(loaded);
    for (const AccountEntry &entry : loaded->entries) {
        names.insert(entry.name);
    }
    QCOMPARE(names.size(), kWriters * kEach);
}

void AccountIndexTest::probesWhileAnotherProcessHoldsTheList()
{
    const auto held = hold();
    QVERIFY(held);
    QVERIFY(AccountIndex(m_places).probe());
}

void AccountIndexTest::saysThatAnotherProcessHoldsTheList()
{
    const auto held = hold();
    QVERIFY(held);
    const auto updated = add(entryNamed(QStringLiteral("work")));
    QVERIFY(!updated);
    QCOMPARE(updated.error().kind, ErrorKind::Busy);
    QVERIFY2(updated.error().detail.contains(m_places.state + QStringLiteral("/accounts.lock")),
             qPrintable(updated.error().detail));
    put("damaged");
    const auto loaded = AccountIndex(m_places).load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Busy);
    QCOMPARE(contentOf(m_file), QByteArray("damaged"));
}

void AccountIndexTest::waitsForTheListWhileTheProgramGoesOn()
{
    auto held = hold();
    QVERIFY(held);
    AccountIndex index(m_places);
    std::optional<Result<QList<AccountEntry>>> updated;
    index.update(
        [](QList<AccountEntry> &entries) { entries += entryNamed(QStringLiteral("work")); }, this,
        [&](const Result<QList<AccountEntry>> &result) { updated = result; });
    QMetaObject::invokeMethod(
        this, [&held] { held.reset(); }, Qt::QueuedConnection);
    QTRY_VERIFY(updated.has_value());
    QVERIFY(updated->has_value());
    QCOMPARE(index.load()->entries.size(), 1);
    QVERIFY(hold()); // it was let go
}

void AccountIndexTest::changesNothingForAContextThatIsGone()
{
    auto held = hold();
    QVERIFY(held);
    AccountIndex index(m_places);
    {
        QObject context;
        index.update([](QList<AccountEntry> &) { QFAIL("changed"); }, &context,
                     [](const Result<QList<AccountEntry>> &) { QFAIL("told"); });
    }
    held.reset();
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(m_file));
}

void AccountIndexTest::aFailedWriteLeavesTheOldContent()
{
    QVERIFY(add(entryNamed(QStringLiteral("work"))));
    const QByteArray before = contentOf(m_file);
    {
        const FileSizeLimit limit(100);
        const auto updated = add(entryNamed(QStringLiteral("home")));
        QVERIFY(!updated);
        QCOMPARE(updated.error().kind, ErrorKind::Misconfigured);
        QVERIFY(updated.error().detail.contains(m_file));
    }
    QCOMPARE(contentOf(m_file), before);
    QCOMPARE(files(), QStringList{QStringLiteral("accounts.json")});
    QVERIFY(add(entryNamed(QStringLiteral("home"))));
}

void AccountIndexTest::saysBeforehandThatTheDiskIsFull()
{
    QVERIFY(add(entryNamed(QStringLiteral("work"))));
    const QByteArray before = contentOf(m_file);
    const AccountIndex index(m_places);
    QVERIFY(index.probe());
    {
        const FileSizeLimit limit(100);
        const auto probed = index.probe();
        QVERIFY(!probed);
        QCOMPARE(probed.error().kind, ErrorKind::Misconfigured);
        QVERIFY(probed.error().detail.contains(QLatin1String("list of accounts")));
        QVERIFY(probed.error().detail.contains(m_file));
    }
    QVERIFY(index.probe());
    QCOMPARE(contentOf(m_file), before);
    QCOMPARE(files(), QStringList{QStringLiteral("accounts.json")});
}

void AccountIndexTest::saysBeforehandThatAFileIsInTheFoldersPlace_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("data") << QString();
    QTest::newRow("state") << QStringLiteral("/state");
}

void AccountIndexTest::saysBeforehandThatAFileIsInTheFoldersPlace()
{
    QFETCH(const QString, below);
    const QString place = m_places.data + below;
    QVERIFY(QDir().mkpath(QFileInfo(place).absolutePath()));
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto probed = AccountIndex(m_places).probe();
    QVERIFY(!probed);
    QCOMPARE(probed.error().kind, ErrorKind::Misconfigured);
    QVERIFY2(probed.error().detail.contains(place), qPrintable(probed.error().detail));
}

void AccountIndexTest::aProbeLeavesNothingBehind()
{
    QVERIFY(AccountIndex(m_places).probe());
    QVERIFY(files().isEmpty());
}

void AccountIndexTest::keepsNothingOnDiskWhereTheVaultForgets()
{
    QVERIFY(add(entryNamed(QStringLiteral("disk"))));
    AccountIndex index(m_places, AccountIndex::Kept::InMemory);
    QVERIFY(index.probe());
    QVERIFY(index.load()->entries.isEmpty()); // its session is in another vault
    QVERIFY(index.update([](QList<AccountEntry> &entries) {
        entries.append(entryNamed(QStringLiteral("memory")));
    }));
    QCOMPARE(index.load()->entries.size(), 1);
    QCOMPARE(index.load()->entries.first().name, QStringLiteral("memory"));
    const auto onDisk = AccountIndex(m_places).load();
    QCOMPARE(onDisk->entries.size(), 1);
    QCOMPARE(onDisk->entries.first().name, QStringLiteral("disk"));
}

void AccountIndexTest::aFileInTheFoldersPlaceIsAnError()
{
    QFile file(m_places.data);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto updated = add(entryNamed(QStringLiteral("work")));
    QVERIFY(!updated);
    QCOMPARE(updated.error().kind, ErrorKind::Misconfigured);
    QVERIFY(updated.error().detail.contains(m_places.data));
}

void AccountIndexTest::aFolderInTheFilesPlaceIsAnError()
{
    QVERIFY(QDir().mkpath(m_file));
    const auto updated = add(entryNamed(QStringLiteral("work")));
    QVERIFY(!updated);
    QCOMPARE(updated.error().kind, ErrorKind::Misconfigured);
    QVERIFY(QDir(m_file).exists());
}

void AccountIndexTest::knowsTheSameIdentity()
{
    const AccountEntry entry = entryNamed(QStringLiteral("a"));
    AccountEntry other = entry;
    other.id = QStringLiteral("x");
    other.email = QStringLiteral("other@example.org");
    other.providerId = QStringLiteral("other file, same issuer");
    QVERIFY(entry.isSameIdentity(other));

    other.issuer = entry.issuer + QStringLiteral(":8443"); // another port, another provider
    QVERIFY(!entry.isSameIdentity(other));
    other.issuer = entry.issuer;
    other.subject = QStringLiteral("someone");
    QVERIFY(!entry.isSameIdentity(other));
    other = entry;
    other.issuer += QLatin1Char('/'); // compared to the letter
    QVERIFY(!entry.isSameIdentity(other));

    AccountEntry plain = entry;
    plain.issuer.clear();
    QVERIFY(!entry.isSameIdentity(plain));
    AccountEntry elsewhere = plain;
    QVERIFY(plain.isSameIdentity(elsewhere));
    elsewhere.providerId = QStringLiteral("elsewhere");
    QVERIFY(!plain.isSameIdentity(elsewhere));
}

void AccountIndexTest::knowsPlainNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("plain");
    QTest::newRow("letters") << QStringLiteral("Work") << true;
    QTest::newRow("all kinds") << QStringLiteral("a-b_c.9") << true;
    QTest::newRow("64") << QString(64, QLatin1Char('a')) << true;
    QTest::newRow("65") << QString(65, QLatin1Char('a')) << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("an option") << QStringLiteral("-a") << false;
    QTest::newRow("hidden") << QStringLiteral(".a") << false;
    QTest::newRow("a space") << QStringLiteral("a b") << false;
    QTest::newRow("a path") << QStringLiteral("a/b") << false;
    QTest::newRow("an e-mail") << QStringLiteral("a@b") << false;
    QTest::newRow("an umlaut") << QStringLiteral("\u00fc") << false;
    QTest::newRow("other digits") << QStringLiteral("\u0663") << false;
    QTest::newRow("a line") << QStringLiteral("a\n") << false;
}

void AccountIndexTest::knowsPlainNames()
{
    QFETCH(QString, name);
    QFETCH(bool, plain);
    QCOMPARE(isPlainName(name), plain);
}

void AccountIndexTest::findsAFreeName()
{
    QList<AccountEntry> entries;
    for (const char *expected : {"work", "work-2", "work-3"}) {
        const QString name = freeName(QStringLiteral("work"), entries);
        QCOMPARE(name, QLatin1String(expected));
        entries.append(entryNamed(name));
    }
    const QString longest(64, QLatin1Char('a'));
    entries.append(entryNamed(longest));
    const QString second = freeName(longest, entries);
    QVERIFY(isPlainName(second));
    QVERIFY(second.endsWith(QLatin1String("-2")));
}

QTEST_GUILESS_MAIN(AccountIndexTest)
#include "account_index_test.moc"
