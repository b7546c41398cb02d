#include "demo_session.h"
#include "io/process_lock.h"
#include "misbehaving_provider.h"
#include "rotating_session.h"
#include "support/kept_secrets.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace lanyard;
using namespace std::chrono_literals;

/// SIGKILL during a sign-in by the real executable, with a real keyring: what it left there, and
/// nobody knows of, goes with the next command.
class KilledLoginTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;
    SystemClock m_clock;
    SystemRandomSource m_random;
    std::unique_ptr<MisbehavingProvider> m_provider;

    [[nodiscard]] QStringList login() const
    {
        return {QStringLiteral("login"), QStringLiteral("--issuer"), m_provider->issuer(),
                QStringLiteral("--client-id"), QStringLiteral("lanyard-demo")};
    }
    [[nodiscard]] QByteArrayList kept(const QString &name) const
    {
        QByteArrayList found;
        for (const auto &[each, secret] : keptSecrets(m_session->environment())) {
            if (each == name) {
                found += secret;
            }
        }
        return found;
    }
    /// Those of us that try whether it can be written to.
    [[nodiscard]] bool hasTrial() const
    {
        const Ended items = m_session->runProgram(
            QStringLiteral("secret-tool"),
            {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("xdg:schema"),
             QStringLiteral("org.qt.keychain")});
        return (items.output + items.errors).contains("trial/");
    }
    [[nodiscard]] QString listFile() const
    {
        return m_session->environment().value(QStringLiteral("XDG_DATA_HOME"))
            + QStringLiteral("/lanyard/revocations.json");
    }
    /// As though the time to wait were over.
    void letItBeDue() const
    {
        QFile file(listFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        file.close();
        QVERIFY(!text.contains(QLatin1String("token")));
        text.replace(QRegularExpression(QStringLiteral("\"next_attempt_at\": \"[^\"]+\"")),
                     QStringLiteral("\"next_attempt_at\": \"2026-01-01T00:00:00.000Z\""));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_provider = std::make_unique<MisbehavingProvider>(m_clock, m_random);
    }
    void cleanup()
    {
        m_provider.reset();
        m_session.reset();
    }

    /// The keyring has the session, and the list of accounts does not.
    void betweenTheKeyringAndTheList()
    {
        const QString lockFile = m_session->environment().value(QStringLiteral("XDG_STATE_HOME"))
            + QStringLiteral("/lanyard/accounts.lock");
        Result<std::unique_ptr<ProcessLock>> lock = fail(ErrorKind::NotFound, {});
        m_provider->behave({.answer = [&](const HttpRequest &request, auto &) {
            if (request.path() == "/userinfo") {
                lock = ProcessLock::acquireNow(lockFile, 1s);
            }
        }});
        const auto process = m_session->begin(login());
        QTRY_COMPARE(kept(QStringLiteral("access_token")).size(), 1); // the last thing before that
        QVERIFY(lock);
        process->kill();
        QVERIFY(waitForEnd(*process));
        lock->reset();
        const QByteArrayList orphan = kept(QStringLiteral("refresh_token"));
        QCOMPARE(orphan.size(), 1);
        QCOMPARE(m_session->run({QStringLiteral("list")}).output, QByteArray());

        letItBeDue();
        m_provider->behave({});
        const Ended again = m_session->run(login());
        QVERIFY2(again.exitCode == 0, again.errors.constData());
        const QByteArrayList left = kept(QStringLiteral("refresh_token"));
        QCOMPARE(left.size(), 1);
        QVERIFY(left != orphan);
        QVERIFY(!QFile::exists(listFile()));
        const auto &requests = m_provider->requests();
        QCOMPARE(std::count_if(requests.begin(), requests.end(),
                               [&orphan](const HttpRequest &request) {
                                   return request.path() == "/revoke"
                                       && request.body.contains(orphan.first());
                               }),
                 1);
        const Ended token = m_session->run({QStringLiteral("token"), QStringLiteral("127.0.0.1"),
                                            QStringLiteral("--force-refresh")});
        QVERIFY2(token.exitCode == 0, token.errors.constData()); // of the one that is there
    }

    /// Whether the keyring has been told to erase it by then is luck.
    void whileItTriesTheKeyring()
    {
        FileWatch keyring(m_session->home() + QStringLiteral("/data/keyrings"),
                          FileWatch::What::Replaced);
        const QStringList waiting = login() + QStringList{QStringLiteral("--print-url")};
        constexpr int mostTries = 40;
        bool isLeft = false;
        for (int tries = 0; tries < mostTries && !isLeft; ++tries) {
            keyring.forget();
            const auto process = m_session->begin(waiting);
            QVERIFY(keyring.waitForIt());
            m_session->keyring().suspend();
            process->kill();
            QVERIFY(waitForEnd(*process));
            m_session->keyring().goOn();
            isLeft = hasTrial();
        }
        QVERIFY(isLeft); // or else this test would show nothing
        const auto next = m_session->begin(waiting);
        QByteArray said;
        QTRY_VERIFY((said += next->readAllStandardError()).contains("Continue in your browser"));
        next->terminate();
        QVERIFY(waitForEnd(*next));
        QVERIFY(!hasTrial());
    }
};

QTEST_GUILESS_MAIN(KilledLoginTest)
#include "killed_login_test.moc"
