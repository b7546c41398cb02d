#include "accounts/system_environment.h"
#include "support/test_certificates.h"

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

    void aFolderOfCertificatesIsRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind"); // Network: nobody listens there
        const QByteArray good = TestAuthority().certificate().toPem();
        const QByteArray two = good + TestAuthority().certificate().toPem();
        const auto row = [](const char *name, const QByteArray &content, ErrorKind kind) {
            QTest::addRow("%s, %lld bytes", name, qlonglong(content.size()))
                << QString::fromLatin1(name) << content << kind;
        };
        row("company.pem", good, ErrorKind::Network);
        row("company.crt", good, ErrorKind::Network);
        row("two.pem", two, ErrorKind::Network);
        row("with [brackets]*.pem", good, ErrorKind::Network);
        row("empty.pem", {}, ErrorKind::Misconfigured);
        row("words.pem", "trust me", ErrorKind::Misconfigured);
        row("README.txt", "trust me", ErrorKind::Network); // not a certificate's name
    }

    void aFolderOfCertificatesIsRead()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Error error = askOverTls({folder.filePath(QStringLiteral("missing")), folder.path()});
        QTEST(error.kind, "kind");
        QCOMPARE(error.detail.contains(file.fileName()), error.kind == ErrorKind::Misconfigured);
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
    Error askOverTls(const QStringList &certificateFolders = {})
    {
        QTcpServer closed;
        [&closed] { QVERIFY(closed.listen(QHostAddress::LocalHost)); }();
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(closed.serverPort()));
        closed.close();
        const auto system
            = SystemEnvironment::create(m_id, VaultChoice::Memory, certificateFolders);
        std::optional<Result<HttpReply>> answer;
        QObject context;
        const Environment environment = (*system)->environment();
        sendRequest(environment.network, environment.clock, {.origins = {url}},
                    QNetworkRequest(url), {}, &context,
                    [&answer](Result<HttpReply> result) { answer = std::move(result); });
        [&answer] { QTRY_VERIFY(answer.has_value()); }();
        return answer && !*answer ? answer->error() : Error();
    }

    const QString m_id = QStringLiteral("org.example.LanyardTest");
};

QTEST_GUILESS_MAIN(SystemEnvironmentTest)
#include "system_environment_test.moc"
