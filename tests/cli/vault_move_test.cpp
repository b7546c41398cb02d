#include "vault_session.h"

#include "support/kept_secrets.h"

using namespace lanyard;

/// Accounts on their way between the real keyring and the vault that is a file.
class VaultMoveTest final : public VaultSession {
    Q_OBJECT
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
                 QByteArray(R"({"accounts":["work"],"erased":true,"vault":"keychain"})"
                            "\n"));
        QVERIFY(!QFile::exists(m_file));
        QCOMPARE(run("token work --force-refresh").exitCode, 0);
        const Ended again = run("vault move --to=keyring");
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.output, QByteArray("Sign-ins are kept in your keyring already.\n"));
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

    void inMemoryThereIsNothingToMove()
    {
        const Ended moved = run("vault move --to=file --vault memory");
        QCOMPARE(moved.exitCode, 2);
        QVERIFY2(moved.errors.contains("--vault memory keeps nothing"), moved.errors.constData());
    }
};

QTEST_GUILESS_MAIN(VaultMoveTest)
#include "vault_move_test.moc"
