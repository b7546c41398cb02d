#include "accounts/account_index.h"
#include "accounts/revocation_attempt.h"
#include "accounts/session_record.h"
#include "demo_session.h"
#include "io/keychain_vault.h"
#include "io/process_lock.h"
#include "support/patience.h"
#include "support/ports.h"
#include "support/scripted_provider.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace lanyard;

/// Many sign-outs, and such that the provider hears of later only, by the real executable with a
/// real keyring. This very process is in the session, too, and puts the accounts into it; each test
/// has a folder, and so accounts, of its own.
class SignOutsTest : public QObject {
    Q_OBJECT

    KeyringSession m_session;
    SystemClock m_clock;
    FakeClock m_providersClock;
    std::unique_ptr<KeychainVault> m_vault;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedProvider> m_provider;
    QString m_test;

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_session.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_session.join();
        m_vault = std::make_unique<KeychainVault>(QStringLiteral("app.lanyard.Lanyard"), m_clock);
    }
    void init()
    {
        m_test = QString::fromLatin1(QTest::currentTestFunction());
        m_folder = std::make_unique<QTemporaryDir>();
        m_provider = std::make_unique<ScriptedProvider>(m_providersClock);
    }
    void cleanup()
    {
        m_provider.reset();
        m_folder.reset();
    }

    void fiftyAccountsAreSignedOutAtOnce()
    {
        add(50);
        QCOMPARE(names().size(), 50);
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        const Ended ended
            = run({QStringLiteral("logout"), QStringLiteral("--all"), QStringLiteral("--json")});
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.exitCode, 0);
        const QJsonArray receipts = QJsonDocument::fromJson(ended.output).array();
        QCOMPARE(receipts.size(), 50);
        for (int number = 0; number < 50; ++number) {
            QCOMPARE(receipts.at(number).toObject(),
                     (QJsonObject{{QStringLiteral("account"), nameOf(number)},
                                  {QStringLiteral("revoked"), true},
                                  {QStringLiteral("erased"), true}}));
        }
        QSet<QString> revoked;
        for (const HttpRequest &request : m_provider->server.requestsTo("/revoke")) {
            revoked += formOf(request.body).value(QStringLiteral("token"));
        }
        QCOMPARE(revoked.size(), 50);
        QCOMPARE(names(), QStringList());
        for (int number = 0; number < 50; ++number) {
            expectNothingKept(number);
        }
        const Ended again = run({QStringLiteral("logout"), QStringLiteral("--all")});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.output, QByteArray());
    }

    void oneThatFailsIsToldAndIsTheExitCode()
    {
        add(3);
        QVERIFY(QDir().mkpath(places().accountLock(idOf(1))));
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        const Ended ended = run({QStringLiteral("logout"), QStringLiteral("--all")});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.errors.startsWith("account-1 is still signed in: "),
                 ended.errors.constData());
        QCOMPARE(ended.output,
                 QByteArray("Signed out of account-0; Acme ended the sign-in, too.\n"
                            "Signed out of account-2; Acme ended the sign-in, too.\n"));
        QCOMPARE(names(), QStringList(nameOf(1)));
        const Ended asJson
            = run({QStringLiteral("logout"), QStringLiteral("--all"), QStringLiteral("--json")});
        QCOMPARE(asJson.exitCode, 2);
        const QJsonObject receipt
            = QJsonDocument::fromJson(asJson.output).array().first().toObject();
        QCOMPARE(receipt.value(QStringLiteral("erased")), QJsonValue(false));
        QCOMPARE(receipt.value(QStringLiteral("error")),
                 QJsonValue(QStringLiteral("Misconfigured")));
    }

    void offlineTheProviderIsToldLater()
    {
        const QUrl nobody(QStringLiteral("http://127.0.0.1:%1/revoke").arg(freePort()));
        add(1, nobody);
        const Ended ended = run({QStringLiteral("logout"), nameOf(0)});
        QCOMPARE(ended.output,
                 QByteArray("Signed out of account-0 on this computer; Acme will be told when "
                            "you’re back online and next use Lanyard.\n"));
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(names(), QStringList());
        QVERIFY(!isKept(sessionKey(idOf(0))));
        QVERIFY(isKept(revocationKey(idOf(0))));
        QVERIFY(!list().contains("refresh"));
    }

    void whatWasKeptIsToldByTheNextCommandThatGoesOnline()
    {
        add(2);
        signOutUnheard();
        // Its own token is in the keyring, so this one asks nobody, and tells nobody.
        letItBeDue();
        QCOMPARE(run({QStringLiteral("token"), nameOf(1)}).output, QByteArray("access-1\n"));
        QCOMPARE(m_provider->server.requestsTo("/revoke").size(), 1);

        m_provider->server.expect("POST", "/token", refreshed());
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        const Ended ended
            = run({QStringLiteral("token"), nameOf(1), QStringLiteral("--force-refresh")});
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.output, QByteArray("access-2\n"));
        QCOMPARE(formOf(m_provider->server.requestsTo("/revoke").last().body)
                     .value(QStringLiteral("token")),
                 tokenOf(0));
        expectNothingKept(0);
        QVERIFY(list().isEmpty());
        QVERIFY(isKept(sessionKey(idOf(1))));
    }

    /// No account is left that would go online.
    void whatWasKeptOfTheLastAccountIsToldByAnyCommand()
    {
        add(1);
        signOutUnheard();
        QCOMPARE(names(), QStringList());
        QCOMPARE(m_provider->server.requestsTo("/revoke").size(), 1); // too early
        letItBeDue();
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        QCOMPARE(names(), QStringList());
        QCOMPARE(m_provider->server.requestsTo("/revoke").size(), 2);
        expectNothingKept(0);
        QVERIFY(list().isEmpty());
    }

    /// Its answer is there all the same, and in the caller's hands at once.
    void aProviderThatDoesNotAnswerCostsAMomentAtMost()
    {
        add(2);
        signOutUnheard();
        letItBeDue();
        m_provider->server.expect("POST", "/token", refreshed());
        m_provider->server.expect("POST", "/revoke", Reaction::silence());
        const Ended ended
            = run({QStringLiteral("token"), nameOf(1), QStringLiteral("--force-refresh")});
        QCOMPARE(ended.output, QByteArray("access-2\n"));
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(list().contains("\"attempts\": 2")); // it counts, so that the next one waits longer
        QVERIFY(isKept(revocationKey(idOf(0))));
    }

    void killedWhileTheProviderIsToldItIsToldAgain()
    {
        add(2);
        m_provider->server.expect("POST", "/revoke", Reaction::silence());
        const auto process = begin({QStringLiteral("logout"), nameOf(0)});
        QTRY_COMPARE(m_provider->server.requestsTo("/revoke").size(), 1);
        process->kill();
        QVERIFY(process->waitForFinished(kPatience));
        QCOMPARE(names(), QStringList(nameOf(1)));
        letItBeDue();
        m_provider->server.expect("POST", "/token", refreshed());
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        QCOMPARE(
            run({QStringLiteral("token"), nameOf(1), QStringLiteral("--force-refresh")}).exitCode,
            0);
        QCOMPARE(m_provider->server.requestsTo("/revoke").size(), 2);
        expectNothingKept(0);
        QVERIFY(list().isEmpty());
    }

    /// At a keyring that does not answer: whole, or gone and told.
    void killedAtTheKeyringItIsWholeOrGone()
    {
        add(2);
        m_session.suspend();
        const auto process = begin({QStringLiteral("logout"), nameOf(0)});
        QTRY_VERIFY(
            !ProcessLock::acquireNow(places().accountLock(idOf(0)), std::chrono::milliseconds(0)));
        process->kill();
        QVERIFY(process->waitForFinished(kPatience));
        m_session.goOn();
        QCOMPARE(names().size(), 2);
        QVERIFY(isKept(sessionKey(idOf(0))));
        QVERIFY(list().isEmpty());
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        QCOMPARE(run({QStringLiteral("logout"), nameOf(0)}).exitCode, 0);
        expectNothingKept(0);
    }

    void anAccountWhoseKeyringIsGoneCanBeForgotten()
    {
        add(2);
        KeyringSession elsewhere; // where there is none
        const QString problem = elsewhere.start(KeyringSession::Keyring::None);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto runThere
            = [&](const QStringList &arguments) { return end(arguments, elsewhere.environment()); };
        const Ended refused = runThere({QStringLiteral("logout"), nameOf(0)});
        QCOMPARE(refused.exitCode, 5);
        QCOMPARE(names().size(), 2);
        const Ended ended
            = runThere({QStringLiteral("logout"), nameOf(0), QStringLiteral("--forget")});
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.output,
                 QByteArray("Removed account-0 from the list. Your keyring couldn’t be used, so "
                            "what it holds of the account wasn’t erased; should it come back, "
                            "Lanyard does that then. Acme couldn’t be told, either. Remove "
                            "Lanyard’s access there to be sure.\n"));
        QCOMPARE(names(), QStringList(nameOf(1)));

        // It is back.
        letItBeDue();
        m_provider->server.expect("POST", "/token", refreshed());
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        QCOMPARE(
            run({QStringLiteral("token"), nameOf(1), QStringLiteral("--force-refresh")}).exitCode,
            0);
        QCOMPARE(formOf(m_provider->server.requestsTo("/revoke").last().body)
                     .value(QStringLiteral("token")),
                 tokenOf(0));
        expectNothingKept(0);
        QVERIFY(list().isEmpty());
    }

private:
    [[nodiscard]] Places places() const { return Places::below(m_folder->path()); }
    [[nodiscard]] QString idOf(int number) const
    {
        return QStringLiteral("%1-%2").arg(m_test).arg(number);
    }
    [[nodiscard]] static QString nameOf(int number)
    {
        return QStringLiteral("account-%1").arg(number);
    }
    [[nodiscard]] QString tokenOf(int number) const
    {
        return QStringLiteral("refresh-") + idOf(number);
    }

    void add(int count, const QUrl &revocationEndpoint = {})
    {
        QVERIFY(AccountIndex(places()).update([&](QList<AccountEntry> &entries) {
            for (int number = 0; number < count; ++number) {
                AccountEntry entry;
                entry.id = idOf(number);
                entry.name = nameOf(number);
                entry.providerId = QStringLiteral("acme");
                entry.providerName = QStringLiteral("Acme");
                entry.issuer = m_provider->issuer();
                entry.subject = idOf(number);
                entry.protections = {QStringLiteral("revocation")};
                entries.append(entry);
            }
        }));
        for (int number = 0; number < count; ++number) {
            SessionRecord session;
            session.issuer = m_provider->issuer();
            session.subject = idOf(number);
            session.refreshToken = Secret(tokenOf(number).toLatin1());
            session.client.clientId = QStringLiteral("client-1");
            session.provider = m_provider->parsedMetadata();
            if (!revocationEndpoint.isEmpty()) {
                session.provider.revocationEndpoint = revocationEndpoint;
            }
            AccessTokenRecord access;
            access.accessToken = Secret("access-" + QByteArray::number(number));
            access.tokenType = QStringLiteral("Bearer");
            write(sessionKey(idOf(number)), session.toBytes());
            write(accessTokenKey(idOf(number)), access.toBytes());
        }
    }
    void write(const QString &key, Secret value)
    {
        std::optional<Result<void>> written;
        m_vault->write(key, std::move(value), this,
                       [&written](const Result<void> &result) { written = result; });
        QTRY_VERIFY(written);
        QVERIFY(*written);
    }
    [[nodiscard]] bool isKept(const QString &key)
    {
        std::optional<bool> isKept;
        m_vault->read(key, this, [&isKept](const Result<std::optional<Secret>> &item) {
            isKept = item && *item;
        });
        [&] { QTRY_VERIFY(isKept); }();
        return isKept.value_or(false);
    }
    void expectNothingKept(int number)
    {
        for (const QString &key : {sessionKey(idOf(number)), accessTokenKey(idOf(number)),
                                   revocationKey(idOf(number))}) {
            QVERIFY2(!isKept(key), qPrintable(key));
        }
    }

    void signOutUnheard()
    {
        m_provider->server.expect("POST", "/revoke", HttpAnswer{503});
        const Ended ended = run({QStringLiteral("logout"), nameOf(0), QStringLiteral("--json")});
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(ended.output).object(),
                 (QJsonObject{{QStringLiteral("account"), nameOf(0)},
                              {QStringLiteral("revoked"), false},
                              {QStringLiteral("erased"), true},
                              {QStringLiteral("will_be_revoked"), true}}));
        QVERIFY(isKept(revocationKey(idOf(0))));
    }
    [[nodiscard]] HttpAnswer refreshed() const
    {
        return m_provider->tokenAnswer({.accessToken = "access-2", .hasIdToken = false});
    }

    [[nodiscard]] QString listFile() const
    {
        return places().data + QStringLiteral("/revocations.json");
    }
    [[nodiscard]] QByteArray list() const
    {
        QFile file(listFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// As though the time to wait were over.
    void letItBeDue()
    {
        QString text = QString::fromUtf8(list());
        text.replace(QRegularExpression(QStringLiteral("\"next_attempt_at\": \"[^\"]+\"")),
                     QStringLiteral("\"next_attempt_at\": \"2026-01-01T00:00:00.000Z\""));
        QFile file(listFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &arguments,
                                                  const QProcessEnvironment &environment) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment own = environment;
        own.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process->setProcessEnvironment(own);
        process->start(QStringLiteral(LANYARD_EXECUTABLE),
                       arguments + QStringList{QStringLiteral("--config-dir"), m_folder->path()});
        return process;
    }
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &arguments) const
    {
        return begin(arguments, m_session.environment());
    }
    [[nodiscard]] Ended end(const QStringList &arguments,
                            const QProcessEnvironment &environment) const
    {
        return DemoSession::endOf(*begin(arguments, environment));
    }
    [[nodiscard]] Ended run(const QStringList &arguments) const
    {
        return end(arguments, m_session.environment());
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const Ended ended = run({QStringLiteral("list"), QStringLiteral("--json")});
        const QJsonArray accounts = QJsonDocument::fromJson(ended.output).array();
        for (const auto &account : accounts) {
            names += account.toObject().value(QStringLiteral("account")).toString();
        }
        return names;
    }
};

QTEST_GUILESS_MAIN(SignOutsTest)
#include "sign_outs_test.moc"
