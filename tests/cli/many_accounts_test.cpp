#include "accounts/account_index.h"
#include "support/bus_watch.h"
#include "support/keyring_session.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;

/// A thousand accounts in the list, and what the keyring hears of it: nothing but whether it is
/// open.
class ManyAccountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listingTouchesNoItemOfTheKeyring_data()
    {
        QTest::addColumn<KeyringSession::Keyring>("keyring");
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("open") << KeyringSession::Keyring::Open << QByteArray("signed_in");
        QTest::newRow("locked") << KeyringSession::Keyring::Locked << QByteArray("vault_locked");
        QTest::newRow("none") << KeyringSession::Keyring::None << QByteArray("vault_missing");
    }
    void listingTouchesNoItemOfTheKeyring()
    {
        QFETCH(KeyringSession::Keyring, keyring);
        QFETCH(QByteArray, state);
        m_session = std::make_unique<KeyringSession>();
        const QString problem = m_session->start(keyring);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(writeAccounts(1));
        const QByteArray heardForOne = heardFor({QStringLiteral("list")});
        QCOMPARE(m_output.count(state), 1);
        QVERIFY(writeAccounts(1000));
        const QByteArray heard = heardFor({QStringLiteral("list")});
        QCOMPARE(m_output.count('\n'), 1000);
        QCOMPARE(m_output.count("  " + state + "  "), 1000);
        for (const char *word : {"SearchItems", "GetSecret", "OpenSession", "Unlock", "CreateItem",
                                 "org.freedesktop.Secret.Item", "account-999"}) {
            QVERIFY2(!heard.contains(word), word);
        }
        // No more for a thousand than for one.
        QVERIFY(heard.count("org.freedesktop.secrets")
                <= heardForOne.count("org.freedesktop.secrets"));
        if (keyring == KeyringSession::Keyring::Open) { // the twin: what needs an item asks for it
            QVERIFY(heardFor({QStringLiteral("token"), QStringLiteral("name-999")})
                        .contains("SearchItems"));
        }
    }

    /// It is asked, and not waited for: the twin of the one that is locked.
    void aKeyringThatDoesNotAnswerIsSaidToBeThat()
    {
        m_session = std::make_unique<KeyringSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(writeAccounts(1));
        m_session->suspend();
        run({QStringLiteral("list")});
        m_session->goOn();
        QVERIFY2(m_output.contains("  vault_not_answering  "), m_output.constData());
        run({QStringLiteral("list")});
        QVERIFY2(m_output.contains("  signed_in  "), m_output.constData());
    }

    void listsThemAllInJson()
    {
        m_session = std::make_unique<KeyringSession>();
        QVERIFY(m_session->start(KeyringSession::Keyring::None).isEmpty());
        QVERIFY(writeAccounts(1000));
        run({QStringLiteral("list"), QStringLiteral("--json")});
        const QJsonArray accounts = QJsonDocument::fromJson(m_output).array();
        QCOMPARE(accounts.size(), 1000);
        QCOMPARE(accounts.last().toObject().value(QLatin1String("sub")).toString(),
                 QStringLiteral("sub-999"));
    }

private:
    [[nodiscard]] bool writeAccounts(int count)
    {
        AccountIndex index(Places::below(folder()));
        const auto written = index.update([count](QList<AccountEntry> &entries) {
            entries.clear();
            for (int i = 0; i < count; ++i) {
                AccountEntry entry;
                entry.id = QStringLiteral("account-%1").arg(i);
                entry.name = QStringLiteral("name-%1").arg(i);
                entry.providerId = QStringLiteral("example");
                entry.providerName = QStringLiteral("Example");
                entry.issuer = QStringLiteral("https://id.example");
                entry.clientId = QStringLiteral("client");
                entry.subject = QStringLiteral("sub-%1").arg(i);
                entry.displayName = QStringLiteral("Person %1").arg(i);
                entries.append(entry);
            }
        });
        return written.has_value();
    }

    [[nodiscard]] QString folder() const { return m_session->home() + QStringLiteral("/many"); }

    void run(const QStringList &arguments)
    {
        m_output = runProgram(QStringLiteral(LANYARD_EXECUTABLE),
                              arguments + QStringList{QStringLiteral("--config-dir"), folder()});
    }
    QByteArray runProgram(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(m_session->environment());
        process.start(program, arguments);
        process.waitForFinished(kPatience);
        return process.readAllStandardOutput();
    }
    /// Everything on the bus, from its start to its end.
    QByteArray heardFor(const QStringList &arguments)
    {
        BusWatch watch;
        if (!watch.listen(m_session->environment())) {
            return "nobody listens";
        }
        run(arguments);
        runProgram(QStringLiteral("gdbus"),
                   {QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("--dest"),
                    QStringLiteral("org.freedesktop.DBus"), QStringLiteral("--object-path"),
                    QStringLiteral("/"), QStringLiteral("--method"),
                    QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                    QStringLiteral("the.end")});
        return watch.hears("the.end") ? watch.heard() : QByteArray("the end was not heard");
    }

    std::unique_ptr<KeyringSession> m_session;
    QByteArray m_output;
};

QTEST_GUILESS_MAIN(ManyAccountsTest)
#include "many_accounts_test.moc"
