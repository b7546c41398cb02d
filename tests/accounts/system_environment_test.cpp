#include "accounts/system_environment.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTcpServer>
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
        QCOMPARE(askOverTls().kind, ErrorKind::Network);
    }

    void aCertificateFileWithoutOneIsNamed_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("missing") << false;
        QTest::newRow("no certificate inside") << true;
    }

    /// By whoever needs it; all else goes on without.
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
        const Error error = askOverTls();
        QCOMPARE(error.kind, ErrorKind::Misconfigured);
        QVERIFY2(error.detail.contains(file.fileName()), qPrintable(error.detail));
        QVERIFY(error.detail.contains(QLatin1String("SSL_CERT_FILE")));
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
    /// Of a port where nobody listens.
    Error askOverTls()
    {
        QTcpServer closed;
        [&closed] { QVERIFY(closed.listen(QHostAddress::LocalHost)); }();
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(closed.serverPort()));
        closed.close();
        const auto system = SystemEnvironment::create(m_id, VaultChoice::Memory);
        std::optional<Result<HttpReply>> answer;
        QObject context;
        const Environment environment = (*system)->environment();
        sendRequest(environment.network, environment.clock, {.origins = {url}},
                    QNetworkRequest(url), {}, &context,
                    [&answer](Result<HttpReply> result) { answer = std::move(result); });
        [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30'000); }();
        return answer && !*answer ? answer->error() : Error();
    }

    const QString m_id = QStringLiteral("org.example.LanyardTest");
};

QTEST_GUILESS_MAIN(SystemEnvironmentTest)
#include "system_environment_test.moc"
