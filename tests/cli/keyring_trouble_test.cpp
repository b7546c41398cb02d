#include "demo_session.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;

/// A real keyring in trouble under an account that is signed in: each kind is told as what it is,
/// none signs anybody out, and none opens a browser.
class KeyringTroubleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(run("login --provider demo").exitCode, 0);
        m_link = m_session->seenByPerson(QStringLiteral("link"));
        QVERIFY(!m_link.isEmpty());
    }
    void cleanup()
    {
        QCOMPARE(m_session->seenByPerson(QStringLiteral("link")), m_link); // no browser since
        m_session.reset();
    }

    /// As after an upgrade that brought another program for it: open, and empty.
    void anotherKeyringThanBefore()
    {
        exchangeKeyrings();
        const Ended token = run("token demo --json");
        QCOMPARE(token.exitCode, 3);
        QVERIFY2(token.output.contains("it may be another one than before: bring that one back"),
                 token.output.constData());
        QCOMPARE(state(), QStringLiteral("signed_in"));
        exchangeKeyrings();
        QCOMPARE(run("token demo").exitCode, 0);
    }

    void anItemThatCannotBeRead()
    {
        QCOMPARE(keep("not what we wrote").exitCode, 0);
        for (const char *command : {"token demo --force-refresh", "userinfo demo"}) {
            const Ended ended = run(command);
            QCOMPARE(ended.exitCode, 5);
            QVERIFY2(ended.errors.contains("what your keyring has of this sign-in is damaged, or "
                                           "from a newer version; sign in again"),
                     ended.errors.constData());
        }
        QCOMPARE(state(), QStringLiteral("signed_in"));
        QCOMPARE(m_session->seenByPerson(QStringLiteral("link")), m_link);
        QCOMPARE(run("login --provider demo").exitCode, 0); // the repair
        m_link = m_session->seenByPerson(QStringLiteral("link"));
        QCOMPARE(run("token demo --force-refresh").exitCode, 0);
    }

    void aKeyringThatDoesNotAnswer()
    {
        m_session->keyring().suspend();
        const Ended token = run("token demo");
        m_session->keyring().goOn();
        QCOMPARE(token.exitCode, 5);
        QVERIFY2(token.errors.contains("your keyring isn’t answering; no account is changed"),
                 token.errors.constData());
        QVERIFY2(!token.errors.contains("set one up"), token.errors.constData());
        QCOMPARE(state(), QStringLiteral("signed_in"));
        QCOMPARE(run("token demo").exitCode, 0);
    }

private:
    Ended run(const char *line) { return m_session->run(QString::fromLatin1(line).split(u' ')); }

    [[nodiscard]] QString state()
    {
        const QByteArray list = run("list --json").output;
        return QJsonDocument::fromJson(list)
            .array()
            .first()
            .toObject()
            .value(QLatin1String("state"))
            .toString();
    }

    /// The one in use for one that was never used, and back.
    void exchangeKeyrings()
    {
        const QDir data(m_session->environment().value(QStringLiteral("XDG_DATA_HOME")));
        QCOMPARE(m_session->keyring().restart(KeyringSession::Keyring::None), QString());
        QVERIFY(QDir().mkpath(data.filePath(QStringLiteral("other"))));
        QVERIFY(QDir().rename(data.filePath(QStringLiteral("keyrings")),
                              data.filePath(QStringLiteral("third"))));
        QVERIFY(QDir().rename(data.filePath(QStringLiteral("other")),
                              data.filePath(QStringLiteral("keyrings"))));
        QVERIFY(QDir().rename(data.filePath(QStringLiteral("third")),
                              data.filePath(QStringLiteral("other"))));
        QCOMPARE(m_session->keyring().restart(KeyringSession::Keyring::Open), QString());
    }

    /// In the place of the account's session.
    [[nodiscard]] Ended keep(const QByteArray &bytes)
    {
        QFile index(m_session->environment().value(QStringLiteral("XDG_DATA_HOME"))
                    + QStringLiteral("/lanyard/accounts.json"));
        const bool isOpen = index.open(QIODevice::ReadOnly);
        const QString id = QJsonDocument::fromJson(isOpen ? index.readAll() : QByteArray())
                               .object()
                               .value(QLatin1String("accounts"))
                               .toArray()
                               .first()
                               .toObject()
                               .value(QLatin1String("id"))
                               .toString();
        return m_session->runProgram(
            QStringLiteral("secret-tool"),
            {QStringLiteral("store"), QStringLiteral("--label=app.lanyard.Lanyard"),
             QStringLiteral("user"), QStringLiteral("app.lanyard.Lanyard/account/") + id,
             QStringLiteral("server"), QStringLiteral("app.lanyard.Lanyard"),
             QStringLiteral("type"), QStringLiteral("base64"), QStringLiteral("xdg:schema"),
             QStringLiteral("org.qt.keychain")},
            bytes.toBase64());
    }

    std::unique_ptr<DemoSession> m_session;
    QByteArray m_link;
};

QTEST_GUILESS_MAIN(KeyringTroubleTest)
#include "keyring_trouble_test.moc"
