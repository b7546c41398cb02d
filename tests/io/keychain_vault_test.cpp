#include "io/keychain_vault.h"
#include "io/secret_service.h"
#include "support/fake_clock.h"
#include "support/keyring_session.h"

#include <QProcess>
#include <QTest>

#include <optional>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

const QString kApplication = QStringLiteral("org.example.LanyardTest");

template <class T>
struct Asked {
    std::optional<Result<T>> result;
    Reply<T> reply()
    {
        return [this](Result<T> answer) { result.emplace(std::move(answer)); };
    }
    [[nodiscard]] bool isOver() const { return result.has_value(); }
    [[nodiscard]] bool isGood() const { return result && *result; }
    [[nodiscard]] ErrorKind kind() const
    {
        return result && !*result ? result->error().kind : ErrorKind::Internal;
    }
};

using Value = std::optional<Secret>;

} // namespace

/// Against a real gnome-keyring. The session bus of a process never changes, so this process joins
/// one session and the keyring behind it comes and goes.
class KeychainVaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_session.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_session.join();
    }
    void init()
    {
        m_context = std::make_unique<QObject>();
        m_vault = std::make_unique<KeychainVault>(kApplication, m_clock);
    }
    void cleanup() { m_vault.reset(); }

    void isUsable();
    void keepsAnyBytes_data();
    void keepsAnyBytes();
    void refusesMoreThanItPromises();
    void replacesWhatIsThere();
    void saysThatNothingIsThere();
    void erasesAndErasesAgain();
    void keepsOrder();
    void keepsApplicationsApart();
    void storesOneBinaryItemThatOthersSee();
    void aDeadContextHearsNothingAndBlocksNobody();
    void aDestroyedVaultLeavesItsJobAlone();
    void aLateAnswerIsIgnored();
    void repliesAfterTheCallReturned();
    void aLockedKeyringIsNotAnEmptyOne();
    void aLockedKeyringErasesNothing();
    void survivesAKeyringThatEndsAndComesBack();
    void writesAtOnceWhereItWasOpenJustNow();
    void noticesThatItWasLockedSince();

private:
    template <class Ready>
    [[nodiscard]] bool wait(Ready ready)
    {
        return QTest::qWaitFor(ready, kPatience);
    }
    [[nodiscard]] ErrorKind probeKind()
    {
        Asked<void> probe;
        m_vault->probe(m_context.get(), probe.reply());
        return wait([&] { return probe.isOver(); }) && !probe.isGood() ? probe.kind()
                                                                       : ErrorKind::Internal;
    }
    [[nodiscard]] bool store(const QString &key, const QByteArray &bytes)
    {
        Asked<void> written;
        m_vault->write(key, Secret(bytes), m_context.get(), written.reply());
        return wait([&] { return written.isOver(); }) && written.isGood();
    }
    /// nullopt = not there, or an error.
    [[nodiscard]] std::optional<QByteArray> fetch(KeychainVault &vault, const QString &key)
    {
        Asked<Value> read;
        vault.read(key, m_context.get(), read.reply());
        if (!wait([&] { return read.isOver(); }) || !read.isGood() || !**read.result) {
            return std::nullopt;
        }
        return (**read.result)->reveal().toByteArray(); // into the test's comparison
    }
    [[nodiscard]] std::optional<QByteArray> fetch(const QString &key)
    {
        return fetch(*m_vault, key);
    }
    [[nodiscard]] SecretServiceState serviceState()
    {
        Asked<SecretServiceState> asked;
        probeSecretService(m_clock, m_context.get(), asked.reply());
        return wait([&] { return asked.isOver(); }) ? asked.result->value()
                                                    : SecretServiceState::NoSessionBus;
    }

    KeyringSession m_session;
    FakeClock m_clock;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<KeychainVault> m_vault;
};

void KeychainVaultTest::isUsable()
{
    QCOMPARE(serviceState(), SecretServiceState::Unlocked);
    Asked<void> probe;
    m_vault->probe(m_context.get(), probe.reply());
    QVERIFY(wait([&] { return probe.isOver(); }));
    QVERIFY2(probe.isGood(), qPrintable(probe.isGood() ? QString() : probe.result->error().detail));
}

void KeychainVaultTest::keepsAnyBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("rt-1");
    QTest::newRow("zero bytes and no UTF-8") << QByteArray("\0\xff\xfe\n\0", 5);
    QTest::newRow("64 KiB") << QByteArray(64 * 1024, 'x');
}

void KeychainVaultTest::keepsAnyBytes()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(store(QStringLiteral("account/bytes"), bytes));
    QCOMPARE(fetch(QStringLiteral("account/bytes")), std::optional(bytes));
}

void KeychainVaultTest::refusesMoreThanItPromises()
{
    Asked<void> written;
    m_vault->write(QStringLiteral("account/large"), Secret(QByteArray(64 * 1024 + 1, 'x')),
                   m_context.get(), written.reply());
    QVERIFY(wait([&] { return written.isOver(); }));
    QCOMPARE(written.kind(), ErrorKind::VaultFailed);
    QCOMPARE(fetch(QStringLiteral("account/large")), std::nullopt);
}

void KeychainVaultTest::replacesWhatIsThere()
{
    QVERIFY(store(QStringLiteral("account/a"), "first"));
    QVERIFY(store(QStringLiteral("account/a"), "second"));
    QCOMPARE(fetch(QStringLiteral("account/a")), std::optional<QByteArray>("second"));
}

void KeychainVaultTest::saysThatNothingIsThere()
{
    Asked<Value> read;
    m_vault->read(QStringLiteral("account/nobody"), m_context.get(), read.reply());
    QVERIFY(wait([&] { return read.isOver(); }));
    QVERIFY(read.isGood());
    QVERIFY(!read.result->value());
}

void KeychainVaultTest::erasesAndErasesAgain()
{
    const QString key = QStringLiteral("account/erased");
    QVERIFY(store(key, "gone soon"));
    for (int round = 0; round < 2; ++round) {
        Asked<void> erased;
        m_vault->erase(key, m_context.get(), erased.reply());
        QVERIFY(wait([&] { return erased.isOver(); }));
        QVERIFY(erased.isGood());
        QCOMPARE(fetch(key), std::nullopt);
    }
}

void KeychainVaultTest::keepsOrder()
{
    const QString key = QStringLiteral("account/order");
    QByteArray order;
    for (char name = 'a'; name < 'f'; ++name) {
        m_vault->write(key, Secret(QByteArray(1, name)), m_context.get(),
                       [&order, name](auto) { order += name; });
    }
    QCOMPARE(fetch(key), std::optional<QByteArray>("e"));
    QCOMPARE(order, QByteArray("abcde"));
}

void KeychainVaultTest::keepsApplicationsApart()
{
    KeychainVault other(kApplication + QStringLiteral(".Other"), m_clock);
    QVERIFY(store(QStringLiteral("account/shared"), "ours"));
    QCOMPARE(fetch(other, QStringLiteral("account/shared")), std::nullopt);
}

void KeychainVaultTest::storesOneBinaryItemThatOthersSee()
{
    QVERIFY(store(QStringLiteral("account/seen"), "see me"));
    QProcess tool;
    tool.setProcessEnvironment(m_session.environment());
    tool.start(QStringLiteral("secret-tool"),
               {QStringLiteral("lookup"), QStringLiteral("user"),
                kApplication + QStringLiteral("/account/seen"), QStringLiteral("server"),
                kApplication, QStringLiteral("type"), QStringLiteral("base64")});
    QVERIFY2(tool.waitForFinished(kPatience), qPrintable(tool.errorString()));
    QCOMPARE(QByteArray::fromBase64(tool.readAllStandardOutput().trimmed()), QByteArray("see me"));
}

void KeychainVaultTest::aDeadContextHearsNothingAndBlocksNobody()
{
    auto mortal = std::make_unique<QObject>();
    int replies = 0;
    for (int i = 0; i < 3; ++i) {
        m_vault->write(QStringLiteral("account/mortal"), Secret("x"), mortal.get(),
                       [&replies](auto) { ++replies; });
    }
    mortal.reset();
    QVERIFY(store(QStringLiteral("account/alive"), "y"));
    QCOMPARE(replies, 0);
}

void KeychainVaultTest::aDestroyedVaultLeavesItsJobAlone()
{
    // Deleting a job that runs crashes in libsecret's callback; the sanitizers would see it.
    int replies = 0;
    for (int i = 0; i < 3; ++i) {
        m_vault->read(QStringLiteral("account/a"), m_context.get(),
                      [&replies](auto) { ++replies; });
    }
    QVERIFY(wait([&] { return replies > 0; })); // so the next one has begun
    const int before = replies;
    m_vault.reset();
    m_vault = std::make_unique<KeychainVault>(kApplication, m_clock);
    QVERIFY(store(QStringLiteral("account/after"), "z"));
    QCOMPARE(replies, before);
}

void KeychainVaultTest::aLateAnswerIsIgnored()
{
    Asked<Value> read;
    m_vault->read(QStringLiteral("account/a"), m_context.get(), read.reply());
    m_clock.advance(10min);
    QVERIFY(wait([&] { return read.isOver(); }));
    // Not VaultFailed: that would be of the item, of which nothing is known.
    QCOMPARE(read.kind(), ErrorKind::VaultUnavailable);
    // What was asked next is answered.
    QVERIFY(store(QStringLiteral("account/next"), "n"));
    QCOMPARE(fetch(QStringLiteral("account/next")), std::optional<QByteArray>("n"));
    // And that of a write, which asks for nothing before it writes.
    Asked<void> written;
    m_vault->write(QStringLiteral("account/next"), Secret("n"), m_context.get(), written.reply());
    m_clock.advance(10min);
    QVERIFY(wait([&] { return written.isOver(); }));
    QCOMPARE(written.kind(), ErrorKind::VaultUnavailable);
}

void KeychainVaultTest::repliesAfterTheCallReturned()
{
    Asked<void> refused;
    m_vault->write(QStringLiteral("k"), Secret(QByteArray(70'000, 'x')), m_context.get(),
                   refused.reply());
    Asked<Value> read;
    m_vault->read(QStringLiteral("k"), m_context.get(), read.reply());
    QVERIFY(!refused.isOver());
    QVERIFY(!read.isOver());
    QVERIFY(wait([&] { return refused.isOver() && read.isOver(); }));
}

void KeychainVaultTest::aLockedKeyringIsNotAnEmptyOne()
{
    QVERIFY(store(QStringLiteral("account/locked"), "still there"));
    QCOMPARE(m_session.restart(KeyringSession::Keyring::Locked), QString());
    QCOMPARE(serviceState(), SecretServiceState::Locked);
    QCOMPARE(probeKind(), ErrorKind::VaultLocked);

    Asked<Value> read;
    m_vault->read(QStringLiteral("account/locked"), m_context.get(), read.reply());
    Asked<void> written;
    m_vault->write(QStringLiteral("account/locked"), Secret("new"), m_context.get(),
                   written.reply());
    QVERIFY(wait([&] { return read.isOver() && written.isOver(); }));
    QCOMPARE(read.kind(), ErrorKind::VaultLocked);
    QCOMPARE(written.kind(), ErrorKind::VaultLocked);

    QCOMPARE(m_session.restart(KeyringSession::Keyring::Open), QString());
    QCOMPARE(fetch(QStringLiteral("account/locked")), std::optional<QByteArray>("still there"));
}

void KeychainVaultTest::aLockedKeyringErasesNothing()
{
    QVERIFY(store(QStringLiteral("account/locked"), "still there"));
    QCOMPARE(m_session.restart(KeyringSession::Keyring::Locked), QString());
    Asked<void> erased;
    m_vault->erase(QStringLiteral("account/locked"), m_context.get(), erased.reply());
    QVERIFY(wait([&] { return erased.isOver(); }));
    QCOMPARE(erased.kind(), ErrorKind::VaultLocked);
    QCOMPARE(m_session.restart(KeyringSession::Keyring::Open), QString());
    QCOMPARE(fetch(QStringLiteral("account/locked")), std::optional<QByteArray>("still there"));
}

void KeychainVaultTest::survivesAKeyringThatEndsAndComesBack()
{
    for (const char *verb : {"read", "write"}) {
        QVERIFY(store(QStringLiteral("account/kept"), verb));
        QCOMPARE(m_session.restart(KeyringSession::Keyring::Open), QString());
        if (qstrcmp(verb, "write") == 0) {
            QVERIFY(store(QStringLiteral("account/kept"), verb));
        }
        QCOMPARE(fetch(QStringLiteral("account/kept")), std::optional<QByteArray>(verb));
    }
}

void KeychainVaultTest::writesAtOnceWhereItWasOpenJustNow()
{
    const QString key = QStringLiteral("account/once");
    for (const auto &[later, timers] : {std::pair(59s, 1), std::pair(60s, 3)}) {
        QVERIFY(store(key, "a"));
        m_clock.advance(later);
        const std::size_t before = m_clock.pending();
        Asked<void> written;
        m_vault->write(key, Secret("b"), m_context.get(), written.reply());
        // Its own patience; to ask for the keyring and its state takes more.
        QCOMPARE(m_clock.pending(), before + timers);
        QVERIFY(wait([&] { return written.isOver(); }));
        QVERIFY(written.isGood());
        QCOMPARE(fetch(key), std::optional<QByteArray>("b"));
    }
}

void KeychainVaultTest::noticesThatItWasLockedSince()
{
    QVERIFY(store(QStringLiteral("account/since"), "a"));
    QCOMPARE(m_session.restart(KeyringSession::Keyring::Locked), QString());
    Asked<void> written;
    m_vault->write(QStringLiteral("account/since"), Secret("b"), m_context.get(), written.reply());
    QVERIFY(wait([&] { return written.isOver(); }));
    QCOMPARE(written.kind(), ErrorKind::VaultLocked);
    QCOMPARE(m_session.restart(KeyringSession::Keyring::Open), QString());
    QCOMPARE(fetch(QStringLiteral("account/since")), std::optional<QByteArray>("a"));
}

QTEST_GUILESS_MAIN(KeychainVaultTest)
#include "keychain_vault_test.moc"
