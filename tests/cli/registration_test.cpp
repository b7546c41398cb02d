#include "demo_session.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace lanyard;

/// `lanyard login --issuer` where nobody told us a client id: the real executable, keyring and
/// provider.
class RegistrationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;

    /// Empty on success.
    [[nodiscard]] QString begin(demo::Registration how)
    {
        m_session->letAppsRegister(how);
        return m_session->start();
    }
    [[nodiscard]] QStringList command(const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("login"), QStringLiteral("--issuer"), m_session->issuer()}
        + more;
    }
    [[nodiscard]] QString dataFile(const char *name) const
    {
        return m_session->environment().value(QStringLiteral("XDG_DATA_HOME"))
            + QStringLiteral("/lanyard/") + QString::fromLatin1(name);
    }
    /// Of the accounts, in their order.
    [[nodiscard]] QStringList clientIds() const
    {
        QFile file(dataFile("accounts.json"));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        QStringList ids;
        const QJsonArray accounts
            = QJsonDocument::fromJson(file.readAll())[QStringLiteral("accounts")].toArray();
        for (const auto &account : accounts) {
            ids += account[QStringLiteral("client_id")].toString();
        }
        return ids;
    }
    [[nodiscard]] bool hasSettings() const
    {
        return QFile::exists(m_session->environment().value(QStringLiteral("XDG_CONFIG_HOME"))
                             + QStringLiteral("/lanyard/settings.json"));
    }

private Q_SLOTS:
    void init() { m_session = std::make_unique<DemoSession>(); }
    void cleanup() { m_session.reset(); }

    void anUnknownIssuerWorksWithoutAskingAnyone()
    {
        QCOMPARE(begin(demo::Registration::Open), QString());
        const Ended ended = m_session->run(command());
        QVERIFY2(ended.exitCode == 0, ended.errors);
        QCOMPARE(ended.output,
                 QByteArray("Signed in to 127.0.0.1 as Ada Lovelace; the account is "
                            "called 127.0.0.1.\n"));
        QVERIFY2(!ended.errors.contains("lient"), ended.errors);
        QCOMPARE(clientIds().size(), 1);
        QVERIFY(clientIds().first().startsWith(QStringLiteral("registered-")));
        QVERIFY(!hasSettings());
        const Ended token = m_session->run({QStringLiteral("token"), QStringLiteral("127.0.0.1"),
                                            QStringLiteral("--force-refresh")});
        QVERIFY2(token.exitCode == 0, token.errors);
    }

    void theRegistrationIsUsedAgainAlsoAfterSigningOut()
    {
        QCOMPARE(begin(demo::Registration::Open), QString());
        QCOMPARE(m_session->run(command()).exitCode, 0);
        const QStringList first = clientIds();
        QCOMPARE(first.size(), 1);
        const Ended again = m_session->run(command());
        QVERIFY2(again.exitCode == 0, again.errors);
        QVERIFY2(again.output.startsWith("You were already signed in"), again.output);
        QCOMPARE(clientIds(), first);
        QCOMPARE(m_session->run({QStringLiteral("logout"), QStringLiteral("127.0.0.1")}).exitCode,
                 0);
        QVERIFY(clientIds().isEmpty());
        QCOMPARE(m_session->run(command()).exitCode, 0);
        QCOMPARE(clientIds(), first);
    }

    void aProviderThatForgotUsRegistersUsAnew()
    {
        QCOMPARE(begin(demo::Registration::Open), QString());
        QCOMPARE(m_session->run(command()).exitCode, 0);
        const QStringList first = clientIds();
        const auto port = quint16(QUrl(m_session->issuer()).port());
        m_session->stopProvider();
        QVERIFY(m_session->startProvider(port)); // it kept nothing
        const Ended token = m_session->run({QStringLiteral("token"), QStringLiteral("127.0.0.1"),
                                            QStringLiteral("--force-refresh")});
        QCOMPARE(token.exitCode, 2);
        QVERIFY2(token.errors.contains("registration any more; sign in again with lanyard login"),
                 token.errors);
        QVERIFY2(!token.errors.contains("--client-id"), token.errors);
        const Ended again = m_session->run(command());
        QVERIFY2(again.exitCode == 0, again.errors);
        QCOMPARE(clientIds().size(), 1);
        QVERIFY(clientIds() != first);
    }

    void onAnotherDeviceToo()
    {
        QCOMPARE(begin(demo::Registration::Open), QString());
        const auto login = m_session->begin(command({QStringLiteral("--device")}));
        QByteArray said;
        QVERIFY(QTest::qWaitFor(
            [&] {
                said += login->readAllStandardError();
                return said.contains("/device and enter ")
                    || login->state() == QProcess::NotRunning;
            },
            kPatience));
        QVERIFY2(said.contains("/device and enter "), said);
        login->terminate(); // as Ctrl-C
        QCOMPARE(DemoSession::endOf(*login).exitCode, 7);
    }

    void aGivenClientIdWins()
    {
        QCOMPARE(begin(demo::Registration::Open), QString());
        const Ended ended = m_session->run(
            command({QStringLiteral("--client-id"), QStringLiteral("lanyard-demo")}));
        QVERIFY2(ended.exitCode == 0, ended.errors);
        QCOMPARE(clientIds(), QStringList{QStringLiteral("lanyard-demo")});
        QCOMPARE(m_session->run(command()).exitCode, 0); // and it is remembered
        QCOMPARE(clientIds(), QStringList{QStringLiteral("lanyard-demo")});
    }

    void aClosedDoorIsToldWithWhatHelps()
    {
        QCOMPARE(begin(demo::Registration::Closed), QString());
        const Ended ended = m_session->run(command());
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(ended.errors,
                 QByteArray("127.0.0.1 has to know Lanyard: register a native (desktop) client "
                            "there, or ask your IT team for its client id\n"
                            "Its redirect URI, to the letter: http://127.0.0.1/callback/127.0.0.1\n"
                            "lanyard: 127.0.0.1 registers only apps that its admins let in; ask "
                            "your IT team for a client id, and pass --client-id (HTTP status "
                            "401)\n"));
        const Ended json = m_session->run(command({QStringLiteral("--json")}));
        QCOMPARE(json.exitCode, 2);
        QCOMPARE(QJsonDocument::fromJson(json.output)[QStringLiteral("error")].toString(),
                 QStringLiteral("Misconfigured"));
    }

    void whoSitsAtATerminalIsAskedThen()
    {
        QCOMPARE(begin(demo::Registration::Closed), QString());
        const auto login
            = m_session->beginAtTerminal(QStringLiteral("login --issuer ") + m_session->issuer());
        QByteArray said;
        const auto answer = [&](const char *question, const char *line) {
            QVERIFY2(QTest::qWaitFor(
                         [&] {
                             said += login->readAllStandardOutput();
                             return said.contains(question);
                         },
                         kPatience),
                     said.constData());
            login->write(line);
        };
        answer("Client id:", "lanyard-demo\n");
        answer("Client secret", "\n");
        Ended ended = DemoSession::endOf(*login);
        ended.output.prepend(said);
        QVERIFY2(ended.output.contains("127.0.0.1 registers only apps that its admins let in"),
                 ended.output);
        QVERIFY2(ended.output.contains("Signed in to 127.0.0.1 as Ada Lovelace"), ended.output);
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(clientIds(), QStringList{QStringLiteral("lanyard-demo")});
        QVERIFY(hasSettings()); // what a person answered is remembered
    }

    /// The registration access token, among others: only the keyring has it.
    void nothingSecretLiesAbout()
    {
        QCOMPARE(begin(demo::Registration::Open), QString());
        m_session->environment().insert(QStringLiteral("QT_LOGGING_RULES"),
                                        QStringLiteral("*=true"));
        const Ended first = m_session->run(command());
        QVERIFY2(first.exitCode == 0, first.errors);
        const Ended second = m_session->run(command());
        QVERIFY2(second.exitCode == 0, second.errors);
        qsizetype secrets = 0;
        qsizetype files = 0;
        for (const QByteArray &issued : m_session->issued()) {
            if (issued.size() < 40) {
                continue; // the client's id, which is none
            }
            ++secrets;
            for (const Ended &ended : {first, second}) {
                QVERIFY(!ended.output.contains(issued) && !ended.errors.contains(issued));
            }
            QDirIterator home(m_session->home(), QDir::Files | QDir::Hidden,
                              QDirIterator::Subdirectories);
            while (home.hasNext()) {
                QFile file(home.next());
                if (file.open(QIODevice::ReadOnly)) {
                    ++files;
                    QVERIFY2(!file.readAll().contains(issued), qPrintable(file.fileName()));
                }
            }
        }
        QVERIFY(secrets > 4 && files > secrets);
    }
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "registration_test.moc"
