#include "accounts/system_environment.h"

#include <QLoggingCategory>
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
