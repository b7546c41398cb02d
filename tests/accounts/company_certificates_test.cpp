#include "accounts/company_certificates.h"
#include "support/test_certificates.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace lanyard;

class CompanyCertificatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qunsetenv("SSL_CERT_FILE");
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void nothingIsNothing()
    {
        qputenv("SSL_CERT_FILE", "");
        const Authorities found = companyCertificates(placesOf({path(QStringLiteral("missing"))}));
        QVERIFY(found.certificates.isEmpty());
        QVERIFY(found.problems.isEmpty());
    }

    void aFolderOfCertificatesIsRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("certificates");
        QTest::addColumn<QString>("problem"); // empty = none
        const QByteArray good = TestAuthority().certificate().toPem();
        const QByteArray two = good + TestAuthority().certificate().toPem();
        const auto row = [](const char *name, const QByteArray &content, int certificates,
                            const char *problem = "") {
            QTest::addRow("%s, %lld bytes", name, qlonglong(content.size()))
                << QString::fromLatin1(name) << content << certificates
                << QString::fromLatin1(problem);
        };
        row("company.pem", good, 1);
        row("company.crt", good, 1);
        row("two.pem", two, 2);
        row("with [brackets]*.pem", good, 1);
        row("empty.pem", {}, 0, "holds no certificate (PEM)");
        row("words.pem", "trust me", 0, "holds no certificate (PEM)");
        row("half.pem", good.left(good.size() / 2), 0, "holds no certificate (PEM)");
        row("README.txt", "trust me", 0); // not a certificate's name
    }
    /// One that is no good does not keep the others from being trusted.
    void aFolderOfCertificatesIsRead()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(int, certificates);
        QFETCH(QString, problem);
        put(name, content);
        put(QStringLiteral("zz.pem"), m_authority.certificate().toPem());
        const Authorities found
            = companyCertificates(placesOf({path(QStringLiteral("missing")), m_folder->path()}));
        QCOMPARE(found.certificates.size(), certificates + 1);
        QCOMPARE(found.certificates.last(), m_authority.certificate());
        QCOMPARE(found.files.value(m_authority.certificate()), path(QStringLiteral("zz.pem")));
        QCOMPARE(found.problems.size(), problem.isEmpty() ? 0 : 1);
        if (!problem.isEmpty()) {
            QCOMPARE(found.problems.first().kind, ErrorKind::Misconfigured);
            QCOMPARE(found.problems.first().detail, path(name) + u' ' + problem);
        }
    }

    void theVariablesFileIsNamedWithIt()
    {
        const QString file = path(QStringLiteral("ca*.pem"));
        qputenv("SSL_CERT_FILE", file.toUtf8());
        QCOMPARE(onlyProblem(), QStringLiteral("SSL_CERT_FILE: %1 is not there").arg(file));
        put(QStringLiteral("ca*.pem"), "nothing");
        QCOMPARE(onlyProblem(),
                 QStringLiteral("SSL_CERT_FILE: %1 holds no certificate (PEM)").arg(file));
        put(QStringLiteral("ca*.pem"), m_authority.certificate().toPem());
        QCOMPARE(companyCertificates({}).certificates.size(), 1);
    }

    /// Reading a FIFO would wait for a writer, for ever.
    void whatIsNoFileIsNotWaitedFor()
    {
        const QString file = path(QStringLiteral("fifo"));
        QCOMPARE(::mkfifo(qPrintable(file), 0600), 0);
        qputenv("SSL_CERT_FILE", file.toUtf8());
        QCOMPARE(onlyProblem(), QStringLiteral("%1: is no regular file").arg(file));
    }

    void onlyTheAdministratorsAreTrustedWhereTheyAreLocked_data()
    {
        QTest::addColumn<QByteArray>("managed");
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("not locked") << QByteArray("{\"locked\":[\"providers\"]}") << false;
        QTest::newRow("locked") << QByteArray("{\"locked\":[\"certificates\"]}") << true;
        QTest::newRow("nobody can tell") << QByteArray("{") << true;
    }
    void onlyTheAdministratorsAreTrustedWhereTheyAreLocked()
    {
        QFETCH(const QByteArray, managed);
        QFETCH(const bool, isLocked);
        Places places;
        places.config = path(QStringLiteral("own"));
        places.addAdminFolder(path(QStringLiteral("admin")));
        const QString own = QStringLiteral("own/certificates/mine.pem");
        const TestAuthority theirs;
        put(own, m_authority.certificate().toPem());
        put(QStringLiteral("admin/certificates/theirs.pem"), theirs.certificate().toPem());
        put(QStringLiteral("variable.pem"), TestAuthority().certificate().toPem());
        put(QStringLiteral("admin/managed.json"), managed);
        qputenv("SSL_CERT_FILE", path(QStringLiteral("variable.pem")).toUtf8());

        const Authorities found = companyCertificates(places);
        QVERIFY(found.certificates.contains(theirs.certificate()));
        QCOMPARE(found.certificates.size(), isLocked ? 1 : 3);
        QCOMPARE(found.certificates.contains(m_authority.certificate()), !isLocked);
        QCOMPARE(found.problems.size(), isLocked ? 2 : 0);
        if (isLocked) {
            QVERIFY(
                found.problems.first().detail.startsWith(path(own) + QStringLiteral(" is not")));
            QVERIFY(found.problems.last().detail.startsWith(QStringLiteral("SSL_CERT_FILE: ")));
        }
    }

private:
    [[nodiscard]] static Places placesOf(const QStringList &folders)
    {
        Places places;
        places.adminCertificates = folders;
        return places;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] static QString onlyProblem()
    {
        const Authorities found = companyCertificates({});
        return found.certificates.isEmpty() && found.problems.size() == 1
            ? found.problems.first().detail
            : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestAuthority m_authority;
};

QTEST_GUILESS_MAIN(CompanyCertificatesTest)
#include "company_certificates_test.moc"
