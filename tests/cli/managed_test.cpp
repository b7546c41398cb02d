#include "demo_session.h"

#include "support/kept_secrets.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

/// An administrator's managed.json, as the command line obeys and shows it.
class ManagedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const QString folders = m_session->home() + QStringLiteral("/etc-xdg");
        m_file = folders + QStringLiteral("/lanyard/managed.json");
        m_session->environment().insert(QStringLiteral("XDG_CONFIG_DIRS"), folders);
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    }
    void cleanup() { m_session.reset(); }

    void showsWhatIsSetAndByWhom()
    {
        const Ended none = run({"settings"});
        QCOMPARE(none.exitCode, 0);
        QCOMPARE(none.output, QByteArray());
        QVERIFY2(none.errors.contains("No administrator"), none.errors.constData());
        QCOMPARE(run({"settings", "--json"}).output, QByteArray("[]\n"));

        put("{\"redirect_ports\":[8400],\"locked\":[\"providers\"]}");
        const QByteArray file = m_file.toUtf8();
        QCOMPARE(run({"settings"}).output,
                 "redirect_ports  8400  default  " + file + "\nproviders       -     locked   "
                     + file + '\n');
        QCOMPARE(run({"settings", "--json"}).output,
                 "[{\"file\":\"" + file
                     + "\",\"locked\":false,\"setting\":\"redirect_ports\",\"value\":\"8400\"},{"
                       "\"file\":\""
                     + file + "\",\"locked\":true,\"setting\":\"providers\",\"value\":null}]"
                     + '\n');
    }

    void refusesWhatIsNotAllowedInEveryFolder()
    {
        put("{\"allowed_issuers\":[\"https://sso.example\"]}");
        for (const QStringList &folder :
             {QStringList(),
              QStringList{QStringLiteral("--config-dir"),
                          m_session->home() + QStringLiteral("/elsewhere")}}) {
            const Ended refused
                = m_session->run(QStringList{QStringLiteral("login"), QStringLiteral("--issuer"),
                                             m_session->issuer(), QStringLiteral("--client-id"),
                                             QStringLiteral("lanyard-demo")}
                                 + folder);
            QCOMPARE(refused.exitCode, 2);
            QVERIFY2(
                refused.errors.contains("is not among the allowed_issuers of " + m_file.toUtf8()),
                refused.errors.constData());
            QCOMPARE(m_session->seenByPerson(QStringLiteral("link")), QByteArray());
        }

        put("{\"allowed_issuers\":[\"" + m_session->issuer().toUtf8() + "\"]}");
        const Ended signedIn = run({"login", "--provider", "demo"});
        QVERIFY2(signedIn.exitCode == 0, signedIn.errors.constData());
    }

    void takesNoClientIdWhereTheyAreLocked()
    {
        put("{\"locked\":[\"clients\"]}");
        const Ended refused = run({"login", "--provider", "demo", "--client-id", "mine"});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.errors.contains("are locked by an administrator"),
                 refused.errors.constData());
        const Ended signedIn = run({"login", "--provider", "demo"});
        QVERIFY2(signedIn.exitCode == 0, signedIn.errors.constData());
    }

    void aDamagedFileStopsSignInsAndListsNothing()
    {
        QCOMPARE(run({"login", "--provider", "demo"}).exitCode, 0);
        put("{");
        const Ended refused = run({"login", "--provider", "demo"});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.errors.contains(m_file.toUtf8()), refused.errors.constData());
        QCOMPARE(run({"settings"}).exitCode, 2);
        // What is here already stays in the person's hands.
        const Ended listed = run({"list"});
        QCOMPARE(listed.exitCode, 0);
        QVERIFY(listed.output.contains("signed_in"));
        QCOMPARE(run({"logout", "demo"}).exitCode, 0);
    }

    void keepsSignInsWhereItIsSetUnlessTheyAreElsewhere()
    {
        put("{\"vaults\":[\"file\"]}");
        const Ended login = runOpening({"login", "--provider", "demo"});
        QVERIFY2(login.exitCode == 0, login.errors.constData());
        QVERIFY(QFile::exists(vaultFile()));
        QVERIFY(keptSecrets(m_session->environment()).isEmpty());
        // What is kept there is looked for there when the administrator thinks otherwise.
        put("{}");
        QCOMPARE(runOpening({"token", "demo", "--force-refresh"}).exitCode, 0);
        QCOMPARE(runOpening({"logout", "demo"}).exitCode, 0);

        put("{\"vaults\":[\"file\"]}"); // for who does not say it
        const Ended keyring = run({"login", "--provider", "demo", "--vault", "keychain"});
        QVERIFY2(keyring.exitCode == 0, keyring.errors.constData());
        QVERIFY(!keptSecrets(m_session->environment()).isEmpty());
        QCOMPARE(run({"token", "demo", "--force-refresh"}).exitCode, 0);
    }

    /// A passphrase would be asked for in vain, and a file be made.
    void takesNoOtherVaultWhereTheyAreLocked()
    {
        put("{\"vaults\":[\"keychain\"],\"locked\":[\"vaults\"]}");
        for (const Ended &refused :
             {runOpening({"login", "--provider", "demo", "--vault", "file"}),
              runOpening({"service", "add", "--issuer", qPrintable(m_session->issuer()),
                          "--client-id", "x", "--client-secret-stdin", "--vault", "file"}),
              runOpening({"vault", "move", "--to=file"})}) {
            QCOMPARE(refused.exitCode, 2);
            QVERIFY2(refused.errors.contains("vaults of " + m_file.toUtf8() + " are locked"),
                     refused.errors.constData());
            QVERIFY2(refused.errors.contains("\"file\" is not among them (keychain)"),
                     refused.errors.constData());
        }
        QVERIFY(!QFile::exists(vaultFile()));
        QCOMPARE(run({"login", "--provider", "demo"}).exitCode, 0);
        const Ended nowhere = run({"login", "--provider", "demo", "--vault", "memory"});
        QVERIFY2(nowhere.exitCode == 0, nowhere.errors.constData());
        const Ended moved = runOpening({"vault", "move", "--to=file"});
        QCOMPARE(moved.exitCode, 2);
        QCOMPARE(run({"token", "demo", "--force-refresh"}).exitCode, 0);
    }

    void whatIsKeptElsewhereByThenGoesThere()
    {
        QCOMPARE(run({"login", "--provider", "demo"}).exitCode, 0);
        put("{\"vaults\":[\"file\"],\"locked\":[\"vaults\"]}");
        for (const Ended &refused : {run({"token", "demo", "--force-refresh"}),
                                     run({"login", "--provider", "demo", "--name", "two"})}) {
            QCOMPARE(refused.exitCode, 2);
            QVERIFY2(refused.errors.contains("lanyard vault move --to=file"),
                     refused.errors.constData());
        }
        QVERIFY(run({"list"}).output.contains("signed_in"));
        const Ended moved = runOpening({"vault", "move", "--to=file"});
        QVERIFY2(moved.exitCode == 0, moved.errors.constData());
        QCOMPARE(runOpening({"token", "demo", "--force-refresh"}).exitCode, 0);
    }

private:
    [[nodiscard]] QString vaultFile() const
    {
        return m_session->environment().value(QStringLiteral("XDG_DATA_HOME"))
            + QStringLiteral("/lanyard/vault/sessions.vault");
    }
    /// With the passphrase at its standard input.
    [[nodiscard]] Ended runOpening(std::initializer_list<const char *> arguments)
    {
        QStringList list{QStringLiteral("--vault-passphrase-fd"), QStringLiteral("0")};
        for (const char *argument : arguments) {
            list += QString::fromLatin1(argument);
        }
        return m_session->run(list, "correct horse battery\n");
    }
    [[nodiscard]] Ended run(std::initializer_list<const char *> arguments)
    {
        QStringList list;
        for (const char *argument : arguments) {
            list += QString::fromLatin1(argument);
        }
        return m_session->run(list);
    }
    void put(const QByteArray &content) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<DemoSession> m_session;
    QString m_file;
};

QTEST_GUILESS_MAIN(ManagedTest)
#include "managed_test.moc"
