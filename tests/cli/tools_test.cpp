#include "demo_session.h"

#include "support/patience.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace lanyard;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// What tools get, through the real executable, keyring, demo provider and tools.
class ToolsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;

    void signIn(demo::Dpop dpop = demo::Dpop::No)
    {
        m_session = std::make_unique<DemoSession>();
        m_session->makeOfProofs(dpop);
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const Ended ended = m_session->run(words("login --provider demo"));
        QVERIFY2(ended.exitCode == 0, ended.output + ended.errors);
    }
    /// Once more, and for the demo's API.
    void signInForApi()
    {
        const Ended ended = m_session->run(words("login --provider demo --resource") << api());
        QVERIFY2(ended.exitCode == 0, ended.output + ended.errors);
    }
    [[nodiscard]] QString api() const { return url("/api"); }
    [[nodiscard]] QByteArray token()
    {
        return m_session->run(words("token demo")).output.trimmed();
    }
    [[nodiscard]] QString url(const char *path) const
    {
        return m_session->issuer() + QLatin1String(path);
    }
    /// A line of a shell's, with `lanyard` in it.
    [[nodiscard]] Ended shell(const QString &line)
    {
        return m_session->runProgram(
            QStringLiteral("sh"),
            {QStringLiteral("-c"),
             QStringLiteral("lanyard() { \"%1\" \"$@\"; }; ").arg(QLatin1String(LANYARD_EXECUTABLE))
                 + line});
    }

private Q_SLOTS:
    void cleanup() { m_session.reset(); }

    void curlReadsTheHeader()
    {
        signIn();
        const Ended printed = m_session->run(words("header demo"));
        QCOMPARE(printed.exitCode, 0);
        QCOMPARE(printed.output, "Authorization: Bearer " + token() + '\n');
        QVERIFY(printed.errors.isEmpty());
        const QString ask
            = QStringLiteral(" | curl -sS --fail --noproxy '*' -H @- ") + url("/userinfo");
        const Ended asked = shell(QStringLiteral("lanyard header") + ask);
        QVERIFY2(asked.exitCode == 0, asked.errors);
        QVERIFY2(asked.output.contains("Ada Lovelace"), asked.output);
        // Its twin: without the field nobody is told anything.
        QCOMPARE(shell(QStringLiteral("echo X-Nothing: 1") + ask).exitCode, 22);
    }

    /// The address may stand there for any account.
    void aPlainTokenNeedsNoProof()
    {
        signIn();
        const Ended printed
            = m_session->run(words("header demo --json --url https://api.example/orders"));
        QCOMPARE(printed.exitCode, 0);
        const QJsonObject fields = QJsonDocument::fromJson(printed.output).object();
        QCOMPARE(fields.keys(), QStringList{QStringLiteral("Authorization")});
        QCOMPARE(fields.value(QStringLiteral("Authorization")).toString().toLatin1(),
                 "Bearer " + token());
    }

    void curlReadsABoundTokensProof()
    {
        signIn(demo::Dpop::Required);
        const QString ask = QStringLiteral("lanyard header demo --url %1 | curl -sS --fail "
                                           "--noproxy '*' -H @- %2");
        const Ended asked = shell(ask.arg(url("/userinfo"), url("/userinfo")));
        QVERIFY2(asked.exitCode == 0, asked.errors);
        QVERIFY2(asked.output.contains("Ada Lovelace"), asked.output);
        // The proof is for that address.
        QCOMPARE(shell(ask.arg(url("/other"), url("/userinfo"))).exitCode, 22);
        const Ended fields = m_session->run(words("header demo --json --url") << url("/userinfo"));
        QCOMPARE(QJsonDocument::fromJson(fields.output).object().keys(),
                 (QStringList{QStringLiteral("Authorization"), QStringLiteral("DPoP")}));
    }

    /// The same address goes to both, in whatever way somebody writes it.
    void aProofIsForWhatCurlSends()
    {
        signIn(demo::Dpop::Required);
        for (const char *path :
             {"/userinfo?a=b|c", "/userinfo#a", "/x/../userinfo", "/./userinfo"}) {
            QString address = url(path);
            address.replace(QLatin1String("http://"), QLatin1String("HTTP://"));
            const Ended asked
                = shell(QStringLiteral("lanyard header demo --url '%1' | curl -sS --fail "
                                       "--noproxy '*' -H @- '%1'")
                            .arg(address));
            QVERIFY2(asked.output.contains("Ada Lovelace"), asked.output + asked.errors);
        }
    }

    void aBoundTokenWithoutAProofIsNotPrinted()
    {
        signIn(demo::Dpop::Required);
        const Ended ended = m_session->run(words("header demo"));
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.output.isEmpty());
        QVERIFY2(ended.errors.contains("--url"), ended.errors);
    }

    void aTokenForOneApi_data()
    {
        QTest::addColumn<int>("dpop");
        QTest::newRow("plain") << int(demo::Dpop::No);
        QTest::newRow("bound") << int(demo::Dpop::Required);
    }
    /// The demo's API knows it, and wants the person to sign in for it once more.
    void aTokenForOneApi()
    {
        QFETCH(const int, dpop);
        signIn(demo::Dpop(dpop));
        signInForApi();
        const QByteArray own = token();
        const QStringList ask = words("header demo --resource")
            << api() << QStringLiteral("--url") << url("/api/transfers");
        const Ended printed = m_session->run(ask);
        QVERIFY2(printed.exitCode == 0, printed.errors);
        QVERIFY(!printed.output.contains(own));
        const Ended asked
            = shell(QStringLiteral("lanyard ") + ask.join(u' ')
                    + QStringLiteral(" | curl -sS -i --noproxy '*' -H @- ") + ask.last());
        QVERIFY2(asked.output.contains("error=\"insufficient_user_authentication\""),
                 asked.output + asked.errors);
        QCOMPARE(token(), own);
    }

    void aCommandReadsATokenForOneApi()
    {
        signIn();
        const auto read = [this] {
            return m_session->run(words("exec demo --env API_TOKEN --resource")
                                  << api() << words("-- printenv API_TOKEN"));
        };
        const Ended refused = read(); // the sign-in was not for it
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.output.isEmpty());
        QVERIFY2(refused.errors.contains(api().toUtf8()), refused.errors);
        signInForApi();
        const QByteArray own = token();
        const Ended ended = read();
        QVERIFY2(ended.exitCode == 0, ended.errors);
        QVERIFY(ended.output.size() > 1 && ended.output.trimmed() != own);
        QCOMPARE(token(), own);
    }

    /// RFC 6749 §6: the demo's rotates its refresh token each time, and what that allows stays.
    void aTokenThatAllowsLess()
    {
        signIn();
        const QByteArray own = token();
        const Ended narrow
            = m_session->run(words("token demo --json --scope") << QStringLiteral("openid email"));
        QVERIFY2(narrow.exitCode == 0, narrow.errors);
        const QJsonObject told = QJsonDocument::fromJson(narrow.output).object();
        QCOMPARE(told.value(QStringLiteral("scope")).toString(), QStringLiteral("openid email"));
        QVERIFY(told.value(QStringLiteral("access_token")).toString().toLatin1() != own);

        // What it was not asked for it does not open.
        const QString ask = QStringLiteral(" | curl -sS --fail --noproxy '*' -H @- ");
        const QString userInfo = url("/userinfo");
        const Ended email
            = shell(QStringLiteral("lanyard header demo --scope 'openid email'") + ask + userInfo);
        QVERIFY2(email.output.contains("ada@"), email.output + email.errors);
        QVERIFY2(!email.output.contains("Ada Lovelace"), email.output);
        const Ended all = shell(QStringLiteral("lanyard header demo") + ask + userInfo);
        QVERIFY2(all.output.contains("Ada Lovelace"), all.output + all.errors);

        const Ended read = m_session->run(words("exec demo --env API_TOKEN --scope openid -- "
                                                "printenv API_TOKEN"));
        QVERIFY2(read.exitCode == 0, read.errors);
        QVERIFY(read.output.size() > 1 && read.output.trimmed() != own);
        QCOMPARE(token(), own);
        const Ended renewed = m_session->run(words("token demo --json --force-refresh"));
        QVERIFY2(QJsonDocument::fromJson(renewed.output)
                     .object()
                     .value(QStringLiteral("scope"))
                     .toString()
                     .contains(QLatin1String("profile")),
                 renewed.output);

        const Ended journal = m_session->run(words("journal --json"));
        QVERIFY2(journal.output.contains(R"("scope":"openid email")"), journal.output);
    }

    void aScopeThatWasNotGrantedIsNamed_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *scope, const char *says) {
            QTest::newRow(name) << QString::fromUtf8(scope) << QByteArray(says);
        };
        row("not granted", "openid admin", "\"admin\" was not granted");
        row("RFC 6749 §3.3", "a\"b", "“a\"b” isn’t a scope");
        row("a space", " ", "isn’t a scope");
        row("nothing", "", "the value is empty");
    }
    void aScopeThatWasNotGrantedIsNamed()
    {
        QFETCH(const QString, scope);
        QFETCH(const QByteArray, says);
        signIn();
        const auto issued = m_session->issued().size();
        const QStringList option{QStringLiteral("--scope"), scope};
        for (const QStringList &command :
             {words("token demo") + option, words("header demo") + option,
              words("exec demo --env A") + option + words("-- true"),
              words("proxy demo --to https://api.example") + option}) {
            const Ended refused = m_session->run(command);
            QCOMPARE(refused.exitCode, 2);
            QVERIFY2(refused.errors.contains(says), refused.errors);
            QVERIFY(refused.output.isEmpty());
        }
        QCOMPARE(m_session->issued().size(), issued);
    }

    void aCommandReadsItsVariable()
    {
        signIn();
        m_session->environment().insert(QStringLiteral("API_TOKEN"), QStringLiteral("an old one"));
        const Ended ended = m_session->run(
            words("exec demo --env API_TOKEN -- sh -c")
                << QStringLiteral("cat; echo \"$API_TOKEN\"; echo \"$0|$1|$2\" >&2; exit 42")
                << QStringLiteral("[a,b]") << QStringLiteral("--json")
                << QString::fromLocal8Bit("\xc3\xa9 \n"),
            "typed\n");
        QCOMPARE(ended.exitCode, 42);
        QCOMPARE(ended.output, "typed\n" + token() + '\n');
        QCOMPARE(ended.errors, QByteArray("[a,b]|--json|\xc3\xa9 \n\n"));
    }

    /// As if it had been started without us: the same process and the same descriptors, no signal
    /// that we ignored, and nothing in its arguments.
    void nothingOfUsStays()
    {
        signIn();
        const QStringList looking{
            QStringLiteral("/bin/sh"), QStringLiteral("-c"),
            QStringLiteral("ls /proc/$$/fd; grep SigIgn /proc/$$/status; "
                           "tr '\\0' ' ' </proc/$$/cmdline; echo; echo $$; kill -TERM $$")};
        const auto looks = [](QProcess &process) {
            process.closeWriteChannel();
            return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; },
                                   kPatience);
        };
        QProcess alone;
        alone.setProcessEnvironment(m_session->environment());
        alone.start(looking.first(), looking.mid(1));
        QVERIFY(looks(alone));
        const QByteArrayList expected = alone.readAllStandardOutput().split('\n');

        const auto process = m_session->begin(words("exec demo --env API_TOKEN --") + looking);
        const QByteArray pid = QByteArray::number(process->processId());
        QVERIFY(looks(*process));
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QCOMPARE(process->exitCode(), SIGTERM);
        QByteArrayList lines = process->readAllStandardOutput().split('\n');
        QVERIFY(lines.size() > 5);
        QCOMPARE(lines.takeAt(lines.size() - 2), pid);
        QCOMPARE(lines, expected.mid(0, expected.size() - 2) + QByteArrayList{expected.last()});
    }

    void saysWhatIsWrongWithACommand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        const auto row
            = [](const char *name, const char *arguments, int exitCode, const char *says) {
                  QTest::newRow(name) << words(arguments) << exitCode << QByteArray(says);
              };
        row("no variable", "exec demo -- true", 2, "--env is required");
        row("no name for one", "exec demo --env 1A=B -- true", 2, "begins with no digit");
        row("no command", "exec demo --env A", 2, "say what to run");
        row("nothing behind the mark", "exec demo --env A --", 2, "say what to run");
        row("no mark", "exec demo --env A true", 2, "say what to run");
        row("no such account", "exec other --env A -- true", 2, "no one account is called");
        row("no such command", "exec demo --env A -- lanyard-no-such-command", 127,
            "lanyard-no-such-command can’t be run");
        row("not executable", "exec demo --env A -- /dev/null", 126, "/dev/null can’t be run");
    }
    void saysWhatIsWrongWithACommand()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        QFETCH(const QByteArray, says);
        signIn();
        const Ended ended = m_session->run(arguments);
        QCOMPARE(ended.exitCode, exitCode);
        QVERIFY2(ended.errors.contains(says), ended.errors);
        QVERIFY(ended.output.isEmpty());
    }

    void aCommandsPersonHearsOfABoundToken()
    {
        signIn(demo::Dpop::Required);
        const Ended ended = m_session->run(words("exec demo --env A -- true"));
        QCOMPARE(ended.exitCode, 0);
        QVERIFY2(ended.errors.contains("lanyard dpop-proof demo"), ended.errors);
    }
};

QTEST_GUILESS_MAIN(ToolsTest)
#include "tools_test.moc"
