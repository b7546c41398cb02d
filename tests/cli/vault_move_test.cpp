#include "vault_session.h"

#include "support/kept_secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace lanyard;

/// Accounts on their way between the real keyring and the vault that is a file.
class VaultMoveTest final : public VaultSession {
    Q_OBJECT
    [[nodiscard]] bool isRegistrationInKeyring() const
    {
        const Ended items = m_session->runProgram(
            QStringLiteral("secret-tool"),
            {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
             QStringLiteral("app.lanyard.Lanyard")});
        return (items.output + items.errors).contains("registration/");
    }
    [[nodiscard]] QByteArray clientOfTheAccount() const
    {
        QFile file(m_data + QStringLiteral("/accounts.json"));
        return file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(
                  file.readAll())[QStringLiteral("accounts")][0][QStringLiteral("client_id")]
                  .toString()
                  .toUtf8()
            : QByteArray();
    }

    /// With nothing in any vault.
    void addEndedAccounts(int count)
    {
        QFile file(m_data + QStringLiteral("/accounts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject list = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QJsonArray accounts = list.value(QStringLiteral("accounts")).toArray();
        for (int number = 0; number < count; ++number) {
            QJsonObject entry = accounts.first().toObject();
            entry.insert(QStringLiteral("id"), QStringLiteral("ended-%1").arg(number));
            entry.insert(QStringLiteral("name"), QStringLiteral("ended-%1").arg(number));
            entry.insert(QStringLiteral("sub"), QStringLiteral("ended-%1").arg(number));
            entry.insert(QStringLiteral("default"), false);
            entry.insert(QStringLiteral("sign_in_required"), true);
            accounts.append(entry);
        }
        list.insert(QStringLiteral("accounts"), accounts);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(list).toJson());
    }
    [[nodiscard]] QByteArray revocations() const
    {
        QFile file(m_data + QStringLiteral("/revocations.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// As though the time to wait were over.
    void letItBeDue()
    {
        QString text = QString::fromUtf8(revocations());
        text.replace(QRegularExpression(QStringLiteral("\"next_attempt_at\": \"[^\"]+\"")),
                     QStringLiteral("\"next_attempt_at\": \"2026-01-01T00:00:00.000Z\""));
        QFile file(m_data + QStringLiteral("/revocations.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

private Q_SLOTS:
    void init()
    {
        const QString problem = startSession();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup() { m_session.reset(); }

    void oneHomeHasOneVault()
    {
        QCOMPARE(run("login --provider demo").exitCode, 0);
        const Ended file = opening("token demo --vault file");
        QCOMPARE(file.exitCode, 2);
        QVERIFY2(
            file.errors.contains("kept in the keyring; use it, or carry them over with lanyard "
                                 "vault move --to=file"),
            file.errors.constData());
        QVERIFY(!QFile::exists(m_file));
        QCOMPARE(run("token demo").exitCode, 0); // the twin
        QCOMPARE(opening("vault move --to=file").exitCode, 0);
        const Ended keyring = run("token demo --vault keychain");
        QCOMPARE(keyring.exitCode, 2);
        QVERIFY2(keyring.errors.contains("kept in the vault file " + m_file.toUtf8()),
                 keyring.errors.constData());
        QCOMPARE(opening("token demo --vault file").exitCode, 0);
    }

    void accountsGoThereAndBack()
    {
        QCOMPARE(run("login --provider demo").exitCode, 0);
        QCOMPARE(run("login --provider demo --name work").exitCode, 0); // the same person
        const QByteArray token = run("token work").output;
        QVERIFY(!keptSecrets(m_session->environment()).isEmpty());
        const Ended there = opening("vault move --to=file");
        QVERIFY2(there.exitCode == 0, there.errors.constData());
        QCOMPARE(there.output, "Moved to the vault file " + m_file.toUtf8() + ": work.\n");
        removeKeyring(); // it is not needed any more
        QCOMPARE(opening("token work").output, token);
        QCOMPARE(opening("token work --force-refresh").exitCode, 0);
        bringBackKeyring();
        QVERIFY(keptSecrets(m_session->environment()).isEmpty());
        const Ended back = opening("vault move --to=keyring --json");
        QVERIFY2(back.exitCode == 0, back.errors.constData());
        QCOMPARE(back.output,
                 QByteArray(
                     R"({"accounts":["work"],"erased":true,"registrations":[],"vault":"keychain"})"
                     "\n"));
        QVERIFY(!QFile::exists(m_file));
        QCOMPARE(run("token work --force-refresh").exitCode, 0);
        const Ended again = run("vault move --to=keyring");
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.output, QByteArray("Sign-ins are kept in your keyring already.\n"));
    }

    /// The home comes to another vault with its next first account. Nothing of the old one is lost.
    void aSignOutIsToldFromWhereItIsKept()
    {
        QCOMPARE(run("login --provider demo").exitCode, 0);
        const int port = QUrl(m_session->issuer()).port();
        m_session->stopProvider();
        const Ended logout = run("logout demo");
        QVERIFY2(logout.output.contains("will be told"), logout.output.constData());
        QVERIFY(!keptSecrets(m_session->environment()).isEmpty());
        QVERIFY(m_session->startProvider(quint16(port)));
        signInToFile();
        letItBeDue();
        QCOMPARE(opening("token demo --force-refresh").exitCode, 0);
        QVERIFY(!keptSecrets(m_session->environment()).isEmpty());
        QVERIFY(!revocations().isEmpty());
        const Ended moved = opening("vault move --to=file");
        QVERIFY2(moved.exitCode == 0, moved.errors.constData());
        QVERIFY(keptSecrets(m_session->environment()).isEmpty());
        QVERIFY(!revocations().isEmpty());
        QCOMPARE(opening("token demo --force-refresh").exitCode, 0);
        QVERIFY(revocations().isEmpty());
    }

    /// Each account is locked for the move, and each lock is an open file.
    void moreAccountsThanOpenFiles_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("that we may raise") << QStringLiteral("-S -n 100") << 0;
        QTest::newRow("the system's own") << QStringLiteral("-n 100") << 2;
    }
    void moreAccountsThanOpenFiles()
    {
        QFETCH(QString, limit);
        QFETCH(int, exitCode);
        QCOMPARE(run("login --provider demo").exitCode, 0);
        addEndedAccounts(150);
        const QString command = QStringLiteral("ulimit %1; exec " LANYARD_EXECUTABLE
                                               " vault move --to=file --vault-passphrase-fd 0")
                                    .arg(limit);
        const Ended moved = m_session->runProgram(
            QStringLiteral("sh"), {QStringLiteral("-c"), command}, kPassphrase + '\n');
        QVERIFY2(moved.exitCode == exitCode, moved.errors.constData());
        if (exitCode == 0) {
            QCOMPARE(opening("token demo").exitCode, 0);
        } else {
            QVERIFY2(moved.errors.contains("open files at once, and the system allows 100"),
                     moved.errors.constData());
            QCOMPARE(run("token demo").exitCode, 0);
        }
    }

    void withoutAKeyringNothingGoesThere()
    {
        signInToFile();
        removeKeyring();
        const Ended moved = opening("vault move --to=keyring");
        QCOMPARE(moved.exitCode, 5);
        QCOMPARE(opening("token demo").exitCode, 0);
    }

    /// In the middle of writing the file: a disk without room ends it.
    void aMoveThatIsCutShortLosesNothing()
    {
        QCOMPARE(run("login --provider demo").exitCode, 0);
        const QByteArray token = run("token demo").output;
        const Ended cut = m_session->runProgram(
            QStringLiteral("sh"),
            {QStringLiteral("-c"),
             QStringLiteral("ulimit -f 1; exec " LANYARD_EXECUTABLE
                            " vault move --to=file --vault-passphrase-fd 0")},
            kPassphrase + '\n');
        QVERIFY(cut.exitCode != 0);
        QCOMPARE(run("token demo").output, token);
        QCOMPARE(run("token demo --force-refresh").exitCode, 0);
        const Ended moved = opening("vault move --to=file");
        QVERIFY2(moved.exitCode == 0, moved.errors.constData());
        QCOMPARE(opening("token demo --force-refresh").exitCode, 0);
        QVERIFY(keptSecrets(m_session->environment()).isEmpty());
    }

    void aMoveThatIsKilledLosesNothing()
    {
        QCOMPARE(run("login --provider demo").exitCode, 0);
        for (int tries = 0; tries < 3; ++tries) {
            const auto process = m_session->begin(fileArguments("vault move --to=file"));
            process->write(kPassphrase + '\n');
            // It has made the file, and is somewhere behind that.
            QTRY_VERIFY(QFile::exists(m_file) || process->state() == QProcess::NotRunning);
            process->kill();
            QTRY_COMPARE(process->state(), QProcess::NotRunning); // or had ended by itself
            const Ended token = opening("token demo --force-refresh");
            QVERIFY2(token.exitCode == 0, token.errors.constData());
        }
        QCOMPARE(opening("vault move --to=file").exitCode, 0);
        QCOMPARE(opening("token demo --force-refresh").exitCode, 0);
        QVERIFY(keptSecrets(m_session->environment()).isEmpty());
    }

    /// A registration belongs to no account: it outlives the last one at its provider.
    void aRegistrationGoesAlongWithoutAnAccount()
    {
        m_session->letAppsRegister(demo::Registration::Open);
        const auto port = quint16(QUrl(m_session->issuer()).port());
        m_session->stopProvider();
        QVERIFY(m_session->startProvider(port));
        const QString login = QStringLiteral("login --issuer ") + m_session->issuer();
        QCOMPARE(run(qPrintable(login)).exitCode, 0);
        const QByteArray made = clientOfTheAccount();
        QVERIFY2(made.startsWith("registered-"), made.constData());
        QVERIFY(isRegistrationInKeyring());
        QCOMPARE(run("logout 127.0.0.1").exitCode, 0);
        const Ended moved = opening("vault move --to=file");
        QVERIFY2(moved.exitCode == 0, moved.errors.constData());
        QVERIFY2(moved.output.endsWith(" Lanyard’s registrations went along: "
                                       + m_session->issuer().toUtf8() + ".\n"),
                 moved.output.constData());
        QVERIFY(!isRegistrationInKeyring());
        QCOMPARE(opening(qPrintable(login)).exitCode, 0);
        QCOMPARE(clientOfTheAccount(), made); // the provider made no other one
        const Ended back = opening("vault move --to=keyring --json");
        QVERIFY2(back.output.contains("\"registrations\":[\"" + m_session->issuer().toUtf8()),
                 back.output.constData());
        QVERIFY(isRegistrationInKeyring());
    }

    void inMemoryThereIsNothingToMove()
    {
        const Ended moved = run("vault move --to=file --vault memory");
        QCOMPARE(moved.exitCode, 2);
        QVERIFY2(moved.errors.contains("--vault memory keeps nothing"), moved.errors.constData());
    }
};

QTEST_GUILESS_MAIN(VaultMoveTest)
#include "vault_move_test.moc"
