#include "misbehaving_provider.h"
#include "rows/rows.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

namespace {

constexpr int patience = 120'000; ///< ms

Row rowOf(const QString &name)
{
    for (const Section &section : sections()) {
        for (const Row &row : section.rows()) {
            if (QString::fromUtf8(row.name) == name) {
                return row;
            }
        }
    }
    return {};
}

} // namespace

/// A sample of the rows through the real `lanyard`, from its arguments to its exit code.
class CommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesAsTheLibraryDoes_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {
                 "oidcc-client-test",
                 "oidcc-client-test-invalid-iss",
                 "oidcc-client-test-invalid-aud",
                 "oidcc-client-test-nonce-invalid",
                 "oidcc-client-test-idtoken-sig-none",
                 "oidcc-client-test-invalid-sig-rs256",
                 "oidcc-client-test-kid-absent-multiple-jwks",
                 "oidcc-client-test-userinfo-invalid-sub",
                 "oidcc-client-test-userinfo-signed",
                 "oidcc-client-test-discovery-issuer-mismatch",
                 "fapi2-security-profile-final-client-test-invalid-expired-exp",
                 "fapi2-security-profile-final-client-test-invalid-authorization-response-iss",
                 "lanyard-token-redirect",
             }) {
            QTest::newRow(name) << QString::fromUtf8(name);
        }
    }
    void judgesAsTheLibraryDoes()
    {
        QFETCH(QString, name);
        const Row row = rowOf(name);
        QCOMPARE(QString::fromUtf8(row.name), name);
        MisbehavingProvider provider(m_clock, m_random);
        provider.behave(row.mutation);
        login(provider.issuer());
        const bool isRefused = row.expected.kind == Outcome::Kind::Refused;
        QVERIFY2(m_exitCode == (isRefused ? int(recoveryFor(row.expected.error)) : 0),
                 m_said.constData());
        if (isRefused) {
            const QString kind
                = QJsonDocument::fromJson(m_said).object()[QStringLiteral("error")].toString();
            QCOMPARE(kind, nameOf(row.expected.error));
        }
        for (const HttpRequest &request : provider.requests()) {
            QVERIFY2(!row.expected.notAsked.contains(request.path()), request.path().constData());
        }
        QCOMPARE(provider.surprises(), QStringList());
    }

private:
    void login(const QString &issuer)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BROWSER"), QStringLiteral(LANYARD_PERSON));
        environment.insert(QStringLiteral("PERSON_NOTES"), m_notes.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LANYARD_EXECUTABLE),
                      {QStringLiteral("login"), QStringLiteral("--issuer"), issuer,
                       QStringLiteral("--client-id"), QStringLiteral("lanyard-demo"),
                       QStringLiteral("--vault"), QStringLiteral("memory"),
                       QStringLiteral("--config-dir"),
                       m_notes.filePath(QString::number(++m_logins)), QStringLiteral("--json")});
        process.closeWriteChannel();
        // The event loop runs: the provider lives in this very process.
        const bool hasEnded = QTest::qWaitFor(
            [&process] { return process.state() == QProcess::NotRunning; }, patience);
        if (!hasEnded) {
            process.kill();
            process.waitForFinished();
        }
        m_exitCode
            = hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        m_said = process.readAllStandardOutput();
    }

    QTemporaryDir m_notes; // the person may still be reading when the command is done
    int m_logins = 0;
    SystemClock m_clock;
    SystemRandomSource m_random;
    int m_exitCode = -1;
    QByteArray m_said;
};

QTEST_GUILESS_MAIN(CommandTest)
#include "command_test.moc"
