#include "demo_session.h"

#include "base/base64url.h"
#include "support/kept_secrets.h"
#include "support/secret_scan.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace lanyard;

/// `lanyard doctor` by the real executable: with everything in order, and with one thing at a time
/// that really is not.
class DoctorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void everythingIsInOrder();
    void renewsASessionWhereThatIsWished();
    void theBrowserComesBack();
    void noBrowserStarts();
    void aLockedKeyring();
    void aDamagedList();
    void aListThatCannotBeRead();
    void aFolderThatIsNone();
    void aBrokenProviderFile();
    void aProviderThatIsDown();
    void aSessionThatIsGone();
    void aProviderOfNoAccount();
    void theAgent();
    void aReportHoldsNoSecret();

private:
    Ended run(const QStringList &arguments)
    {
        return m_session->run(QStringList{QStringLiteral("doctor")} + arguments);
    }
    void logIn();
    /// By its name, of `--json`.
    [[nodiscard]] static QJsonObject check(const Ended &ended, const char *name);
    [[nodiscard]] static QString state(const Ended &ended, const char *name)
    {
        return check(ended, name).value(QLatin1String("state")).toString();
    }
    [[nodiscard]] QString dataFile(const char *name) const
    {
        return m_session->environment().value(QStringLiteral("XDG_DATA_HOME"))
            + QStringLiteral("/lanyard/") + QString::fromLatin1(name);
    }
    static void write(const QString &file, const QByteArray &bytes);

    const QStringList m_json{QStringLiteral("--json")};
    std::unique_ptr<DemoSession> m_session;
};

void DoctorTest::init()
{
    m_session = std::make_unique<DemoSession>();
    const QString problem = m_session->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void DoctorTest::logIn()
{
    const Ended login = m_session->run(
        {QStringLiteral("login"), QStringLiteral("--provider"), QStringLiteral("demo")});
    QVERIFY2(login.exitCode == 0, login.errors.constData());
}

QJsonObject DoctorTest::check(const Ended &ended, const char *name)
{
    const QJsonArray checks
        = QJsonDocument::fromJson(ended.output).object().value(QLatin1String("checks")).toArray();
    for (const auto &each : checks) {
        if (each.toObject().value(QLatin1String("check")).toString() == QLatin1String(name)) {
            return each.toObject();
        }
    }
    return {};
}

void DoctorTest::write(const QString &file, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

void DoctorTest::everythingIsInOrder()
{
    logIn();
    const Ended ended = run(m_json);
    QVERIFY2(ended.exitCode == 0, ended.output.constData());
    for (const char *name : {"folders", "account_list", "set_up_files", "certificates", "keyring",
                             "browser", "agent", "loopback", "proxy", "name_lookup", "connection",
                             "discovery", "clock", "session", "token"}) {
        QVERIFY2(state(ended, name) == QLatin1String("ok"), name);
    }
    QCOMPARE(state(ended, "browser_return"), QStringLiteral("skipped"));
    QCOMPARE(state(ended, "refresh"), QStringLiteral("skipped"));

    const Ended text = run({QStringLiteral("demo")});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.errors, QByteArray());
    QVERIFY2(text.output.contains("ok       clock                 127.0.0.1: agrees with"),
             text.output.constData());
    QVERIFY(text.output.contains("lanyard doctor --browser"));
}

void DoctorTest::renewsASessionWhereThatIsWished()
{
    logIn();
    const qsizetype before = m_session->issued().size();
    const Ended left = run({QStringLiteral("demo"), QStringLiteral("--json")});
    QCOMPARE(left.exitCode, 0);
    QCOMPARE(m_session->issued().size(), before);
    const Ended renewed
        = run({QStringLiteral("demo"), QStringLiteral("--refresh"), QStringLiteral("--json")});
    QVERIFY2(renewed.exitCode == 0, renewed.output.constData());
    QCOMPARE(state(renewed, "refresh"), QStringLiteral("ok"));
    QVERIFY(m_session->issued().size() > before);
}

void DoctorTest::theBrowserComesBack()
{
    const Ended ended = run({QStringLiteral("--browser"), QStringLiteral("--json")});
    QVERIFY2(ended.exitCode == 0, ended.output.constData());
    QCOMPARE(state(ended, "browser_return"), QStringLiteral("ok"));
    QVERIFY(m_session->lastPage().contains("Your browser reaches Lanyard"));
}

void DoctorTest::noBrowserStarts()
{
    m_session->environment().insert(QStringLiteral("BROWSER"), QStringLiteral("/nowhere/at-all"));
    const Ended ended = run({QStringLiteral("--browser"), QStringLiteral("--json")});
    QCOMPARE(ended.exitCode, 7);
    QCOMPARE(state(ended, "browser"), QStringLiteral("warning"));
    QCOMPARE(state(ended, "browser_return"), QStringLiteral("problem"));
}

void DoctorTest::aLockedKeyring()
{
    logIn();
    QCOMPARE(m_session->keyring().restart(KeyringSession::Keyring::Locked), QString());
    const Ended ended = run(m_json);
    QCOMPARE(ended.exitCode, 5);
    QCOMPARE(check(ended, "keyring").value(QLatin1String("error")).toString(),
             QStringLiteral("VaultLocked"));
    QVERIFY(check(ended, "keyring")
                .value(QLatin1String("help"))
                .toString()
                .contains(QLatin1String("unlock it")));
    QCOMPARE(state(ended, "session"), QStringLiteral("skipped"));
    QCOMPARE(state(ended, "discovery"), QStringLiteral("ok"));
}

void DoctorTest::aDamagedList()
{
    logIn();
    write(dataFile("accounts.json"), "{ mine");
    const Ended ended = run(m_json);
    QVERIFY2(ended.exitCode == 0, ended.output.constData());
    QCOMPARE(state(ended, "account_list"), QStringLiteral("warning"));
    QVERIFY(check(ended, "account_list")
                .value(QLatin1String("seen"))
                .toString()
                .contains(dataFile("accounts.json.broken-1")));
}

void DoctorTest::aListThatCannotBeRead()
{
    QVERIFY(QDir().mkpath(dataFile("accounts.json")));
    const Ended ended = run(m_json);
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(state(ended, "account_list"), QStringLiteral("problem"));
    QVERIFY(check(ended, "account_list")
                .value(QLatin1String("help"))
                .toString()
                .contains(QLatin1String("is a folder where a file should be")));
    QCOMPARE(state(ended, "keyring"), QStringLiteral("ok")); // and all else is looked at
}

void DoctorTest::aFolderThatIsNone()
{
    const QString state = m_session->home() + QStringLiteral("/elsewhere/state");
    write(state, "no folder");
    const Ended ended
        = run({QStringLiteral("--config-dir"), m_session->home() + QStringLiteral("/elsewhere"),
               QStringLiteral("--json")});
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(DoctorTest::state(ended, "folders"), QStringLiteral("problem"));
}

void DoctorTest::aBrokenProviderFile()
{
    QVERIFY(m_session->addProvider(QStringLiteral("work"), {{QStringLiteral("nane"), 1}}));
    const Ended ended = run(m_json);
    QVERIFY2(ended.exitCode == 0, ended.output.constData());
    QCOMPARE(state(ended, "set_up_files"), QStringLiteral("warning"));
    QVERIFY(check(ended, "set_up_files")
                .value(QLatin1String("help"))
                .toString()
                .contains(QLatin1String("work.json")));
}

void DoctorTest::aProviderThatIsDown()
{
    logIn();
    m_session->stopProvider();
    const Ended ended = run(m_json);
    QCOMPARE(ended.exitCode, 4);
    QCOMPARE(state(ended, "connection"), QStringLiteral("problem"));
    QCOMPARE(state(ended, "discovery"), QStringLiteral("skipped"));
    QCOMPARE(state(ended, "session"), QStringLiteral("ok"));
}

/// Another keyring than before: open, and empty.
void DoctorTest::aSessionThatIsGone()
{
    logIn();
    const QDir data(m_session->environment().value(QStringLiteral("XDG_DATA_HOME")));
    QCOMPARE(m_session->keyring().restart(KeyringSession::Keyring::None), QString());
    QVERIFY(QDir().rename(data.filePath(QStringLiteral("keyrings")),
                          data.filePath(QStringLiteral("others"))));
    QVERIFY(QDir().mkpath(data.filePath(QStringLiteral("keyrings"))));
    QCOMPARE(m_session->keyring().restart(KeyringSession::Keyring::Open), QString());
    const Ended ended = run(m_json);
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(state(ended, "keyring"), QStringLiteral("ok"));
    QCOMPARE(state(ended, "session"), QStringLiteral("problem"));
    QVERIFY(check(ended, "session")
                .value(QLatin1String("help"))
                .toString()
                .contains(QLatin1String("it may be another one than before")));
}

void DoctorTest::aProviderOfNoAccount()
{
    const Ended ended = run({m_session->issuer(), QStringLiteral("--json")});
    QVERIFY2(ended.exitCode == 0, ended.output.constData());
    QCOMPARE(state(ended, "discovery"), QStringLiteral("ok"));
    QVERIFY(check(ended, "session").isEmpty());

    const Ended nowhere
        = run({QStringLiteral("https://sso.lanyard.invalid"), QStringLiteral("--json")});
    QCOMPARE(nowhere.exitCode, 4);
    QCOMPARE(state(nowhere, "name_lookup"), QStringLiteral("problem"));

    const Ended person = run({QStringLiteral("ada@lanyard.invalid"), QStringLiteral("--json")});
    QCOMPARE(person.exitCode, 4);
    QCOMPARE(state(person, "name_lookup"), QStringLiteral("problem"));
}

void DoctorTest::theAgent()
{
    const auto seenOfAgent
        = [this] { return check(run(m_json), "agent").value(QLatin1String("seen")).toString(); };
    QVERIFY(seenOfAgent().startsWith(QLatin1String("none is running")));
    const auto agent = m_session->begin({QStringLiteral("agent")});
    QByteArray said;
    QTRY_VERIFY((said += agent->readAllStandardError()).contains("The agent answers at "));
    QCOMPARE(seenOfAgent(), QStringLiteral("hands out tokens of these accounts"));

    QProcessEnvironment &environment = m_session->environment();
    const QString data = environment.value(QStringLiteral("XDG_DATA_HOME"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"),
                       m_session->home() + QStringLiteral("/other"));
    QVERIFY(seenOfAgent().contains(QLatin1String("serves other accounts")));
    QCOMPARE(state(run(m_json), "agent"), QStringLiteral("warning"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data);

    ::kill(pid_t(agent->processId()), SIGSTOP);
    const QString silent = seenOfAgent();
    ::kill(pid_t(agent->processId()), SIGCONT);
    QVERIFY2(silent.contains(QStringLiteral("doesn’t answer")), qPrintable(silent));
}

/// What the keyring holds, what the provider issued, a proxy's password, the person's address and
/// where their home is: in every way in which it could be written.
void DoctorTest::aReportHoldsNoSecret()
{
    logIn();
    SecretScan scan;
    const auto kept = keptSecrets(m_session->environment());
    QVERIFY(kept.size() >= 2);
    for (const auto &[name, secret] : kept) {
        scan.add(name, secret);
    }
    for (const QByteArray &issued : m_session->issued()) {
        scan.add(QStringLiteral("issued"), issued);
    }
    scan.add(QStringLiteral("password of the proxy"), "s3cret-of-the-proxy");
    scan.add(QStringLiteral("e-mail"), "ada.lovelace@lanyard.invalid");
    scan.add(QStringLiteral("home"), m_session->home().toUtf8());
    m_session->environment().insert(QStringLiteral("all_proxy"),
                                    QStringLiteral("http://me:s3cret-of-the-proxy@127.0.0.1:1"));
    QVERIFY(m_session->addProvider(QStringLiteral("work"), {{QStringLiteral("nane"), 1}}));

    const QString file = m_session->home() + QStringLiteral("/report.txt");
    const Ended written = run({QStringLiteral("--report"), file, QStringLiteral("--refresh")});
    QVERIFY2(written.exitCode == 0, written.output.constData());
    QVERIFY(written.errors.contains("The report is in "));
    QFile report(file);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const QByteArray text = report.readAll();
    QVERIFY(text.contains("There is no token, password or e-mail address in this report."));
    QVERIFY2(text.contains("It names: 127.0.0.1, demo."), text.constData());
    QVERIFY2(text.contains("~/"), text.constData());

    const Ended printed = run({QStringLiteral("ada.lovelace@lanyard.invalid"),
                               QStringLiteral("--report"), QStringLiteral("-")});
    QCOMPARE(printed.exitCode, 4);
    QVERIFY(printed.output.startsWith("lanyard "));
    QVERIFY2(printed.output.contains("through 127.0.0.1:1"), printed.output.constData());

    QCOMPARE(scan.findingsIn(text + printed.output), QStringList());
    QVERIFY(!scan.findingsIn(text + m_session->home().toUtf8()).isEmpty()); // it would be found
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "doctor_test.moc"
