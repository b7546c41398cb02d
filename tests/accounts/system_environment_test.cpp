#include "accounts/system_environment.h"

#include "accounts/vault_home.h"
#include "support/vault_answers.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

class SystemEnvironmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesTheRealWorld()
    {
        auto system = SystemEnvironment::create(m_id, VaultChoice::Memory);
        QVERIFY(system);
        const Environment environment = (*system)->environment();
        QVERIFY(environment.clock.now().isValid());
        QVERIFY(environment.random.bytes(32) != environment.random.bytes(32));
        bool isOpen = false;
        environment.network.open({}, this,
                                 [&isOpen](const Result<NetworkAccess::Manager> &manager) {
                                     isOpen = manager.has_value();
                                 });
        QTRY_VERIFY(isOpen);
        bool usable = false;
        environment.vault.probe(this,
                                [&usable](const Result<void> &result) { usable = bool(result); });
        QTRY_VERIFY(usable);
    }

    void aVaultThatIsAFileNeedsAPlaceAndSomebodyWhoKnows()
    {
        const QTemporaryDir folder;
        const VaultFilePlace place = vaultFilePlace(Places::below(folder.path()));
        const PassphraseSource knows = [](PassphraseUse, QObject *context, Reply<Secret> reply) {
            const Replier<Secret> replier(context, std::move(reply));
            replier(Secret("correct horse"));
        };
        for (const FileVaultSetup &setup :
             {FileVaultSetup{}, FileVaultSetup{place, {}}, FileVaultSetup{{}, knows}}) {
            const auto refused = SystemEnvironment::create(m_id, VaultChoice::File, {}, setup);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
        }
        auto system = SystemEnvironment::create(m_id, VaultChoice::File, {}, {place, knows});
        QVERIFY(system);
        TokenVault &vault = (*system)->environment().vault;
        QCOMPARE(vault.choice(), VaultChoice::File);
        QVERIFY(unlocked(vault));
        QVERIFY(writeTo(vault, QStringLiteral("key"), "value"));
        // And beside it another, to move to.
        const auto other = (*system)->makeVault(VaultChoice::File, {place, knows});
        QVERIFY(unlocked(*other));
        QCOMPARE(readFrom(*other, QStringLiteral("key")).value(),
                 std::optional<QByteArray>("value"));
    }

    void nobodyHearsQtNetworkAuth()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("qt.*=true"));
        const auto system = SystemEnvironment::create(m_id, VaultChoice::Memory);
        const auto second = SystemEnvironment::create(m_id, VaultChoice::Memory);
        QVERIFY(system && second);
        const QLoggingCategory quiet("qt.networkauth.oauth2");
        const QLoggingCategory other("qt.other");
        QVERIFY(!quiet.isDebugEnabled());
        QVERIFY(!quiet.isWarningEnabled());
        QVERIFY(other.isDebugEnabled());
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        QVERIFY(!quiet.isDebugEnabled());
    }

private:
    const QString m_id = QStringLiteral("org.example.LanyardTest");
};

QTEST_GUILESS_MAIN(SystemEnvironmentTest)
#include "system_environment_test.moc"
