#include "accounts/system_environment.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

class SystemEnvironmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { qunsetenv("SSL_CERT_FILE"); }

    void givesTheRealWorld()
    {
        auto system = SystemEnvironment::create(m_id, VaultChoice::Memory);
        QVERIFY(system);
        const Environment environment = (*system)->environment();
        QVERIFY(environment.clock.now().isValid());
        QVERIFY(environment.random.bytes(32) != environment.random.bytes(32));
        QVERIFY(environment.network.open({}) != nullptr);
        bool usable = false;
        environment.vault.probe(this,
                                [&usable](const Result<void> &result) { usable = bool(result); });
        QTRY_VERIFY(usable);
    }

    void anEmptyCertificateVariableIsNone()
    {
        qputenv("SSL_CERT_FILE", "");
        QVERIFY(SystemEnvironment::create(m_id, VaultChoice::Memory));
    }

    void aCertificateFileWithoutOneIsNamed_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("missing") << false;
        QTest::newRow("no certificate inside") << true;
    }

    void aCertificateFileWithoutOneIsNamed()
    {
        QFETCH(bool, exists);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("ca*.pem")));
        if (exists) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("nothing");
            file.close();
        }
        qputenv("SSL_CERT_FILE", file.fileName().toUtf8());
        const auto system = SystemEnvironment::create(m_id, VaultChoice::Memory);
        QVERIFY(!system);
        QCOMPARE(system.error().kind, ErrorKind::Misconfigured);
        QVERIFY(system.error().detail.contains(file.fileName()));
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
