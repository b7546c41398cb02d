#include "vault_session.h"

#include "support/secret_scan.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace lanyard;

namespace {

QJsonDocument jsonOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text);
}

} // namespace

/// The vault that is a file, through the real executable.
class VaultTest final : public VaultSession {
    Q_OBJECT
    /// Another provider at the same address knows none of them.
    void endSessions()
    {
        const int port = QUrl(m_session->issuer()).port();
        m_session->stopProvider();
        QVERIFY(m_session->startProvider(quint16(port)));
    }

private Q_SLOTS:
    void init()
    {
        const QString problem = startSession();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup() { m_session.reset(); }

    void staysSignedInWithoutAKeyring()
    {
        removeKeyring();
        QCOMPARE(run("login --provider demo").exitCode, 5); // the twin
        QVERIFY(!QFile::exists(m_file)); // and nothing was chosen silently
        const Ended login = opening("login --provider demo --vault file");
        QVERIFY2(login.exitCode == 0, login.errors.constData());
        QVERIFY(QFile::exists(m_file));
        QCOMPARE(QFile::permissions(m_file) & others(), QFile::Permissions());
        QCOMPARE(QFile::permissions(m_data + QStringLiteral("/vault")) & others(),
                 QFile::Permissions());
        // From now on nobody has to say where.
        const Ended token = opening("token demo");
        QVERIFY2(token.exitCode == 0, token.errors.constData());
        const Ended fresh = opening("token demo --force-refresh");
        QVERIFY2(fresh.exitCode == 0, fresh.errors.constData());
        QVERIFY(fresh.output != token.output);
        QCOMPARE(opening("token demo").output, fresh.output);
        QCOMPARE(opening("userinfo demo").exitCode, 0);
        QCOMPARE(opening("logout demo").exitCode, 0);
        QVERIFY(!QFile::exists(m_file));
        // With another sign-in comes another passphrase.
        const Ended again = m_session->run(fileArguments("login --provider demo"), "another one\n");
        QVERIFY2(again.exitCode == 0, again.errors.constData());
        QCOMPARE(opening("token demo").exitCode, 5);
    }

    void isListedWithoutItsPassphrase()
    {
        signInToFile();
        const Ended list = run("list");
        QCOMPARE(list.exitCode, 0);
        QVERIFY2(list.output.startsWith("demo  signed_in  Ada Lovelace"), list.output.constData());
        QCOMPARE(list.errors, "Sign-ins are kept in the vault file " + m_file.toUtf8() + ".\n");
        const QJsonObject entry = jsonOf(run("list --json").output).array().first().toObject();
        QCOMPARE(entry.value(QLatin1String("vault")).toString(), QStringLiteral("file"));
        QCOMPARE(entry.value(QLatin1String("state")).toString(), QStringLiteral("signed_in"));
        QVERIFY(QFile::rename(m_file, m_file + QStringLiteral(".away")));
        const QJsonObject lost = jsonOf(run("list --json").output).array().first().toObject();
        QCOMPARE(lost.value(QLatin1String("state")).toString(), QStringLiteral("vault_missing"));
    }

    void itsTroubleIsToldAsWhatItIs_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("another passphrase")
            << "passphrase" << QByteArray(" has another passphrase; try again with the right one");
        QTest::newRow("cut off") << "cut off" << QByteArray(" is cut off: ");
        QTest::newRow("a flipped bit") << "flipped" << QByteArray(" is damaged, or somebody ");
        QTest::newRow("a newer version") << "newer" << QByteArray(" by a newer version ");
        QTest::newRow("gone") << "gone" << QByteArray(" is not there; put it back where it was");
    }
    void itsTroubleIsToldAsWhatItIs()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, says);
        signInToFile();
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        QByteArray bad = good;
        if (what == QLatin1String("cut off")) {
            bad.chop(100);
        } else if (what == QLatin1String("flipped")) {
            bad[bad.size() / 2] = char(bad[bad.size() / 2] ^ 1);
        } else if (what == QLatin1String("newer")) {
            bad[14] = 2;
        }
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bad);
        file.close();
        if (what == QLatin1String("gone")) {
            QVERIFY(file.remove());
        }
        const bool isWrong = what == QLatin1String("passphrase");
        for (const char *command :
             {"token demo", "userinfo demo", "logout demo", "login --provider demo"}) {
            const Ended ended = m_session->run(fileArguments(command),
                                               isWrong ? "wrong horse\n" : kPassphrase + '\n');
            QCOMPARE(ended.exitCode, 5);
            QVERIFY2(ended.errors.contains("the vault file " + m_file.toUtf8()),
                     ended.errors.constData());
            QVERIFY2(ended.errors.contains(says), ended.errors.constData());
            QCOMPARE(ended.output, QByteArray());
        }
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(good);
        file.close();
        QCOMPARE(opening("token demo").exitCode, 0); // the twin: nothing was lost
    }

    /// The last item goes, and with it the file. The account stays in the list.
    void whatItsProviderEndsCanBeSignedInAgain()
    {
        signInToFile();
        endSessions();
        QCOMPARE(opening("token demo --force-refresh").exitCode, 3);
        QVERIFY(!QFile::exists(m_file));
        const Ended token = run("token demo"); // whose passphrase should be asked for?
        QCOMPARE(token.exitCode, 3);
        QVERIFY2(token.errors.contains("lanyard login"), token.errors.constData());
        QVERIFY2(run("list").output.startsWith("demo  sign_in_required"),
                 run("list").output.constData());
        const Ended login = opening("login --provider demo");
        QVERIFY2(login.exitCode == 0, login.errors.constData());
        QVERIFY(QFile::exists(m_file));
        QCOMPARE(opening("token demo").exitCode, 0);
    }

    void whatItsProviderEndsCanBeSignedOutAndMoved()
    {
        signInToFile();
        endSessions();
        QCOMPARE(opening("token demo --force-refresh").exitCode, 3);
        const Ended moved = run("vault move --to=keyring");
        QVERIFY2(moved.exitCode == 0, moved.errors.constData());
        QCOMPARE(run("token demo").exitCode, 3);
        const Ended back = opening("vault move --to=file");
        QVERIFY2(back.exitCode == 0, back.errors.constData());
        const Ended logout = run("logout demo");
        QVERIFY2(logout.exitCode == 0, logout.errors.constData());
        QCOMPARE(run("list --json").output, QByteArray("[]\n"));
    }

    void forgettingNamesTheFile()
    {
        signInToFile();
        QVERIFY(QFile::rename(m_file, m_file + QStringLiteral(".away")));
        const Ended logout = run("logout demo --forget");
        QVERIFY2(logout.exitCode == 0, logout.errors.constData());
        QVERIFY2(logout.output.contains("Your vault file couldn’t be used"),
                 logout.output.constData());
    }

    void thePassphraseComesFromADescriptor()
    {
        signInToFile();
        const QString command = QStringLiteral(
            "printf 'correct horse battery\\nnot this\\n' > \"$HOME/pipe\"; "
            "exec " LANYARD_EXECUTABLE " token demo --vault-passphrase-fd 7 7<\"$HOME/pipe\"");
        const Ended token
            = m_session->runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), command});
        QVERIFY2(token.exitCode == 0, token.errors.constData());
        QFile::remove(m_session->home() + QStringLiteral("/pipe"));
    }

    void aDescriptorThatIsNoneIsTold_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("not open") << "77" << 2 << QByteArray("descriptor 77 is no open file");
        QTest::newRow("ended") << "0" << 2 << QByteArray("standard input has ended");
        QTest::newRow("no number") << "x" << 2 << QByteArray("--vault-passphrase-fd");
        QTest::newRow("negative") << "-1" << 2 << QByteArray("--vault-passphrase-fd");
    }
    void aDescriptorThatIsNoneIsTold()
    {
        QFETCH(QString, number);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        signInToFile();
        const Ended token = m_session->run({QStringLiteral("token"), QStringLiteral("demo"),
                                            QStringLiteral("--vault-passphrase-fd=") + number});
        QCOMPARE(token.exitCode, exitCode);
        QVERIFY2(token.errors.contains(says), token.errors.constData());
    }

    void anEmptyPassphraseIsRefused()
    {
        const Ended login
            = m_session->run(fileArguments("login --provider demo --vault file"), "\n");
        QCOMPARE(login.exitCode, 2);
        QVERIFY2(login.errors.contains("the passphrase is empty"), login.errors.constData());
        QVERIFY(!QFile::exists(m_file));
    }

    void thePassphraseIsASystemdCredential()
    {
        signInToFile();
        const QString folder = m_session->home() + QStringLiteral("-credentials");
        QVERIFY(QDir().mkpath(folder));
        m_session->environment().insert(QStringLiteral("CREDENTIALS_DIRECTORY"), folder);
        const Ended without = run("token demo");
        QCOMPARE(without.exitCode, 2);
        QVERIFY2(without.errors.contains("needs its passphrase"), without.errors.constData());
        for (const char *end : {"\n", "\r\n", "\r", ""}) {
            QFile credential(folder + QStringLiteral("/lanyard.vault-passphrase"));
            QVERIFY(credential.open(QIODevice::WriteOnly));
            credential.write(kPassphrase + end);
            credential.close();
            const Ended token = run("token demo");
            QVERIFY2(token.exitCode == 0, token.errors.constData());
            // As one that is read from a descriptor.
            const Ended read = m_session->run(fileArguments("token demo"), kPassphrase + end);
            QVERIFY2(read.exitCode == 0, read.errors.constData());
        }
        QDir(folder).removeRecursively();
    }

    void aPersonTypesItTwiceAndThenOnce()
    {
        const auto login
            = m_session->beginAtTerminal(QStringLiteral("login --provider demo --vault file"));
        QVERIFY(typeAfter(*login, "Choose a passphrase"));
        QVERIFY(typeAfter(*login, "again, then Enter"));
        const Ended signedIn = DemoSession::endOf(*login);
        QVERIFY2(signedIn.exitCode == 0, signedIn.output.constData());
        QVERIFY(!m_shown.contains(kPassphrase));
        const auto token = m_session->beginAtTerminal(QStringLiteral("token demo --json"));
        QVERIFY(typeAfter(*token, "Passphrase of the vault file"));
        const Ended printed = DemoSession::endOf(*token);
        QCOMPARE(printed.exitCode, 0);
        QVERIFY2(printed.output.contains("access_token"), printed.output.constData());
    }

    void aTypingErrorIsFoundOutInTime()
    {
        const auto login
            = m_session->beginAtTerminal(QStringLiteral("login --provider demo --vault file"));
        QVERIFY(typeAfter(*login, "Choose a passphrase"));
        QVERIFY(typeAfter(*login, "again, then Enter", "corect horse battery"));
        const Ended ended = DemoSession::endOf(*login);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.output.contains("the two passphrases are not the same"),
                 ended.output.constData());
        QVERIFY(!QFile::exists(m_file));
    }

    void leavesNoSecretInTheClear()
    {
        signInToFile();
        QCOMPARE(opening("token demo --force-refresh").exitCode, 0);
        SecretScan scan;
        scan.add(QStringLiteral("the passphrase"), kPassphrase);
        for (const QByteArray &issued : m_session->issued()) {
            scan.add(QStringLiteral("what the provider issued"), issued);
        }
        QVERIFY(scan.size() > 3);
        QCOMPARE(scan.findingsBelow(m_data), QStringList());
        QCOMPARE(
            scan.findingsBelow(m_session->environment().value(QStringLiteral("XDG_STATE_HOME"))),
            QStringList());
    }

    void processesAtOnceLoseNothing()
    {
        signInToFile();
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 4; ++i) {
            processes.push_back(m_session->begin(fileArguments("token demo --force-refresh")));
            processes.back()->write(kPassphrase + '\n');
        }
        for (const auto &process : processes) {
            const Ended ended = DemoSession::endOf(*process);
            QVERIFY2(ended.exitCode == 0, ended.errors.constData());
        }
        QCOMPARE(opening("token demo --force-refresh").exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "vault_test.moc"
