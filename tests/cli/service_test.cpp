#include "demo_client.h"
#include "demo_session.h"
#include "support/own_key.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace lanyard;

namespace {

QJsonObject jsonOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// A service account against the demo provider and its API, through the real executable and a real
/// keyring.
class ServiceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;

    [[nodiscard]] QStringList addition(const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("service"),     QStringLiteral("add"),
                           QStringLiteral("--issuer"),    m_session->issuer(),
                           QStringLiteral("--client-id"), QString(demo::serviceClientId),
                           QStringLiteral("--json")}
        + more;
    }
    [[nodiscard]] Ended add(const QStringList &more = {},
                            const QByteArray &secret = demo::serviceClientSecret.data())
    {
        return m_session->run(addition(QStringList{QStringLiteral("--client-secret-stdin")} + more),
                              secret + '\n');
    }
    [[nodiscard]] Ended run(std::initializer_list<const char *> arguments)
    {
        QStringList list;
        for (const char *argument : arguments) {
            list += QString::fromLatin1(argument);
        }
        return m_session->run(list);
    }
    /// What the API says to that token.
    [[nodiscard]] std::pair<int, QJsonObject> reports(const QByteArray &token)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_session->issuer() + QStringLiteral("/api/reports")));
        request.setRawHeader("Authorization", "Bearer " + token);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                jsonOf(reply->readAll())};
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup() { m_session.reset(); }

    void itsTokenOpensTheApi()
    {
        const Ended added = add({QStringLiteral("--name"), QStringLiteral("robot")});
        QCOMPARE(added.errors, QByteArray());
        QCOMPARE(added.exitCode, 0);
        const QJsonObject identity = jsonOf(added.output);
        QCOMPARE(identity.value(QStringLiteral("account")).toString(), QStringLiteral("robot"));
        QCOMPARE(identity.value(QStringLiteral("issuer")).toString(), m_session->issuer());
        QCOMPARE(identity.value(QStringLiteral("sub")).toString(), QString(demo::serviceClientId));

        const Ended token = run({"token", "robot"});
        QCOMPARE(token.exitCode, 0);
        const auto [status, answer] = reports(token.output.trimmed());
        QCOMPARE(status, 200);
        QCOMPARE(answer.value(QStringLiteral("asked_by")).toString(),
                 QString(demo::serviceClientId));
        // The next process finds the token; by force there is another.
        QCOMPARE(run({"token", "robot"}).output, token.output);
        const Ended forced = run({"token", "robot", "--force-refresh"});
        QCOMPARE(forced.exitCode, 0);
        QVERIFY(forced.output != token.output);
        QCOMPARE(reports(forced.output.trimmed()).first, 200);
    }

    void theDayOfItsSecretIsKept()
    {
        QCOMPARE(add({QStringLiteral("--secret-expires"), QStringLiteral("2027-01-31")}).exitCode,
                 0);
        QFile list(m_session->environment().value(QStringLiteral("XDG_DATA_HOME"))
                   + QStringLiteral("/lanyard/accounts.json"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(list.readAll())
                     .object()
                     .value(QStringLiteral("accounts"))
                     .toArray()[0]
                     .toObject()
                     .value(QStringLiteral("secret_expires"))
                     .toString(),
                 QStringLiteral("2027-01-31"));
    }

    void theListSaysThatItIsAService()
    {
        QCOMPARE(add().exitCode, 0);
        const QJsonArray accounts = QJsonDocument::fromJson(run({"list", "--json"}).output).array();
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts[0].toObject().value(QStringLiteral("state")).toString(),
                 QStringLiteral("service"));
        const QString problem = m_session->keyring().restart(KeyringSession::Keyring::Locked);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(QJsonDocument::fromJson(run({"list", "--json"}).output)
                     .array()[0]
                     .toObject()
                     .value(QStringLiteral("state"))
                     .toString(),
                 QStringLiteral("vault_locked"));
    }

    void givesATokenThatAllowsLess()
    {
        QCOMPARE(add({QStringLiteral("--name"), QStringLiteral("robot")}).exitCode, 0);
        const Ended narrow = run({"token", "robot", "--json", "--scope", "reports.read"});
        QVERIFY2(narrow.exitCode == 0, narrow.output);
        QCOMPARE(jsonOf(narrow.output).value(QStringLiteral("scope")).toString(),
                 QStringLiteral("reports.read"));
        const Ended more = run({"token", "robot", "--scope", "reports.write"});
        QCOMPARE(more.exitCode, 2);
        QVERIFY2(more.errors.contains("\"reports.write\" was not granted"), more.errors);
    }

    void itEndsAsOthersDo()
    {
        QCOMPARE(add({QStringLiteral("--name"), QStringLiteral("robot")}).exitCode, 0);
        const QByteArray token = run({"token", "robot"}).output.trimmed();
        const Ended gone = run({"logout", "robot", "--json"});
        QCOMPARE(gone.exitCode, 0);
        QCOMPARE(jsonOf(gone.output).value(QStringLiteral("revoked")), QJsonValue(true));
        QCOMPARE(reports(token).first, 401);
        QCOMPARE(run({"token", "robot"}).exitCode, 2);
    }

    void namesWhatTheProviderRefused_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const QByteArray right(demo::serviceClientSecret.data());
        QTest::newRow("RFC 6749 5.2 invalid_client")
            << QStringList() << QByteArray("wrong") << QStringLiteral("invalid_client")
            << QStringLiteral("secret or private key");
        QTest::newRow("RFC 6749 5.2 invalid_scope")
            << QStringList{QStringLiteral("--scope"), QStringLiteral("reports.write")} << right
            << QStringLiteral("invalid_scope") << QStringLiteral("reports.write");
        QTest::newRow("RFC 8707 2 invalid_target")
            << QStringList{QStringLiteral("--resource"), QStringLiteral("https://api.example")}
            << right << QStringLiteral("invalid_target") << QStringLiteral("--resource");
    }
    void namesWhatTheProviderRefused()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QByteArray, secret);
        QFETCH(const QString, code);
        QFETCH(const QString, says);
        const Ended refused = add(more, secret);
        QCOMPARE(refused.exitCode, 2);
        const QJsonObject failure = jsonOf(refused.output);
        QCOMPARE(failure.value(QStringLiteral("error")).toString(),
                 QStringLiteral("Misconfigured"));
        QCOMPARE(failure.value(QStringLiteral("code")).toString(), code);
        const QString message = failure.value(QStringLiteral("message")).toString();
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY(!message.contains(QString::fromLatin1(secret)) || secret == "wrong");
        QCOMPARE(run({"list", "--json"}).output.trimmed(), QByteArray("[]"));
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QStringList add{QStringLiteral("service"), QStringLiteral("add")};
        const QStringList id{QStringLiteral("--client-id"), QStringLiteral("x")};
        const QStringList issuer{QStringLiteral("--issuer"), QStringLiteral("https://op.example")};
        const QStringList stdinSecret{QStringLiteral("--client-secret-stdin")};
        QTest::newRow("no client id")
            << add + issuer + stdinSecret << QStringLiteral("--client-id");
        QTest::newRow("no provider")
            << add + id + stdinSecret << QStringLiteral("--token-endpoint");
        QTest::newRow("no proof") << add + id + issuer << QStringLiteral("--private-key");
        QTest::newRow("a way to send what is no secret") << add + id + issuer
                + QStringList{QStringLiteral("--private-key"), QStringLiteral("key.pem"),
                              QStringLiteral("--auth-method"), QStringLiteral("client_secret_post")}
                                                         << QStringLiteral("--client-secret-stdin");
        QTest::newRow("no way to send a secret") << add + id + issuer + stdinSecret
                + QStringList{QStringLiteral("--auth-method"), QStringLiteral("telepathy")}
                                                 << QStringLiteral("client_secret_post");
        QTest::newRow("no date") << add + id + issuer + stdinSecret
                + QStringList{QStringLiteral("--secret-expires"), QStringLiteral("31.01.2027")}
                                 << QStringLiteral("31.01.2027");
        QTest::newRow("an empty secret")
            << add + id + issuer + stdinSecret << QStringLiteral("--client-secret-stdin");
        QTest::newRow("no such key") << add + id + issuer
                + QStringList{QStringLiteral("--private-key"), QStringLiteral("/nowhere/key.pem")}
                                     << QStringLiteral("/nowhere/key.pem");
        QTest::newRow("nothing to do")
            << QStringList{QStringLiteral("service")} << QStringLiteral("lanyard service --help");
    }
    void saysWhatIsMissing()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, says);
        const Ended ended = m_session->run(arguments, "\n");
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.errors.contains(says.toUtf8()), ended.errors.constData());
        QCOMPARE(ended.errors.count('\n'), 1);
    }

    /// The key is read once; what is in the file afterwards does not matter.
    void readsAKeyAndSendsNoSecret()
    {
        const QString file = m_session->home() + QStringLiteral("/key.pem");
        QFile key(file);
        QVERIFY(key.open(QIODevice::WriteOnly));
        const Secret pem = OwnKey(QStringLiteral("P-256")).pem();
        key.write(pem.reveal().toByteArray()); // into the file of the test
        key.close();
        // The demo provider knows no keys: it says that it does not know the client.
        const Ended refused = m_session->run(addition({QStringLiteral("--private-key"), file}));
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(jsonOf(refused.output).value(QStringLiteral("code")).toString(),
                 QStringLiteral("invalid_client"));
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "service_test.moc"
