#include "demo_session.h"

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

private:
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
