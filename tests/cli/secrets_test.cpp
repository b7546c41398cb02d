#include "demo_session.h"
#include "life_watch.h"

#include "base/base64url.h"
#include "support/own_key.h"
#include "support/scripted_server.h"
#include "support/secret_scan.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <csignal>

#include <sys/resource.h>

using namespace lanyard;

namespace {

/// With something in them that every encoding writes in its own way.
constexpr char code[] = "c4n4ry-code/+~one";
constexpr char accessToken[] = "c4n4ry-access/+~two==";
constexpr char refreshToken[] = "c4n4ry-refresh/+~three==";
constexpr char clientSecret[] = "c4n4ry-client \"&%four";
constexpr char serviceSecret[] = "c4n4ry-service \"&%five";
constexpr char serviceToken[] = "c4n4ry-service-token/+~"; ///< and a number

/// In our folders a key file would be found, and it is not ours to hide.
QString writeKey(const QTemporaryDir &folder, const Secret &pem)
{
    QFile file(folder.filePath(QStringLiteral("key.pem")));
    const QByteArrayView bytes = pem.reveal(); // into the file of the test
    return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size()
        ? file.fileName()
        : QString();
}

} // namespace

/// After a whole life, and after one that a crash ended, nothing secret rests outside the keyring,
/// and nothing passed in public: not in files, core dumps, logs, arguments, environments, nor on
/// the message bus. Everything that could be logged is.
class SecretsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aWholeLifeLeavesNoSecretBehind();
    void serviceAccountsLeaveNoSecretBehind();
    void aCrashLeavesNoSecretBehind_data();
    void aCrashLeavesNoSecretBehind();
    void memoryStaysPrivateWhateverTheLimit();
    void theScanFindsWhatIsThere_data();
    void theScanFindsWhatIsThere();

private:
    void run(const QStringList &arguments, const QByteArray &input = {});
    /// The same, but what it prints is m_printed and nothing else.
    void runUnheard(const QStringList &arguments, const QByteArray &input = {});
    /// What nobody may find, wherever it was left.
    [[nodiscard]] QStringList findings();
    void addPlainProvider();
    void signInToPlain();
    void publishServiceProvider();
    void addKey(const Secret &pem);
    /// Of the provider's tokens, by number: what `lanyard token` prints.
    void printsToken(const QStringList &arguments, int number);
    /// In a folder of the home and with core dumps allowed as far as it is ours to say.
    [[nodiscard]] std::unique_ptr<QProcess> beginWithCoreDumps(const QString &program,
                                                               const QStringList &arguments);
    /// Whether the crash left a core dump in that folder.
    [[nodiscard]] bool crash(QProcess &process);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<DemoSession> m_session;
    std::unique_ptr<LifeWatch> m_watch;
    std::unique_ptr<SecretScan> m_scan;
    QByteArray m_printed;
    int m_issuedToServices = 0;
};

void SecretsTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_session = std::make_unique<DemoSession>();
    m_scan = std::make_unique<SecretScan>();
    m_session->makeOfProofs(demo::Dpop::Nonce);
    const QString problem = m_session->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QString temporary = m_session->home() + QStringLiteral("/tmp");
    QVERIFY(QDir().mkpath(temporary));
    m_session->environment().insert(QStringLiteral("TMPDIR"), temporary);
    m_session->environment().insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    m_watch = std::make_unique<LifeWatch>(m_session->environment());
    QVERIFY(m_watch->listenToTheBus());
}

void SecretsTest::cleanup()
{
    m_watch.reset();
    m_session.reset();
    m_server.reset();
}

void SecretsTest::run(const QStringList &arguments, const QByteArray &input)
{
    runUnheard(arguments, input);
    m_watch->add(m_printed);
}

void SecretsTest::runUnheard(const QStringList &arguments, const QByteArray &input)
{
    const auto process = m_session->begin(arguments);
    process->write(input);
    process->closeWriteChannel();
    m_watch->follow(*process);
    m_printed = process->readAllStandardOutput();
    QVERIFY2(process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0,
             m_watch->lastErrors().constData());
}

QStringList SecretsTest::findings()
{
    return m_scan->findingsIn(m_watch->seen()) + m_scan->findingsBelow(m_session->home());
}

void SecretsTest::aWholeLifeLeavesNoSecretBehind()
{
    const QString demo = QStringLiteral("demo");
    run({QStringLiteral("login"), QStringLiteral("--provider"), demo});
    const QUrl link(QString::fromUtf8(m_session->seenByPerson(QStringLiteral("link"))));
    const QByteArray challenge
        = QUrlQuery(link).queryItemValue(QStringLiteral("code_challenge")).toLatin1();
    QCOMPARE(challenge.size(), 43);
    m_scan->addVerifierOf(challenge);
    const auto addKept = [this] {
        const auto kept = m_watch->keptSecrets();
        QCOMPARE(kept.size(), 4); // refresh, access and ID token, and the key they are bound to
        for (const auto &[name, secret] : kept) {
            m_scan->add(name, secret);
        }
    };
    addKept();
    const Ended token = m_session->run({QStringLiteral("token"), demo});
    QVERIFY(m_session->issued().contains(token.output.trimmed()));
    QCOMPARE(token.errors.count(token.output.trimmed()), 0);

    run({QStringLiteral("userinfo"), demo, QStringLiteral("--json")});
    for (int refresh = 0; refresh < 2; ++refresh) {
        const QByteArrayList before = m_session->issued();
        const Ended fresh
            = m_session->run({QStringLiteral("token"), demo, QStringLiteral("--force-refresh")});
        m_watch->add(fresh.errors); // the token itself is what was asked for
        QVERIFY(!before.contains(fresh.output.trimmed()));
        addKept();
    }
    run({QStringLiteral("dpop-proof"), demo, QStringLiteral("--url"),
         m_session->issuer() + QStringLiteral("/userinfo")});
    run({QStringLiteral("list"), QStringLiteral("--json")});
    run({QStringLiteral("logout"), demo});
    // Codes, tickets and tokens alike.
    for (const QByteArray &issued : m_session->issued()) {
        m_scan->add(QStringLiteral("what the provider issued"), issued);
    }
    QVERIFY(m_watch->keptSecrets().isEmpty());
    m_watch->add(m_session->seenByPerson(QStringLiteral("processes")));
    m_watch->add(m_session->lastPage());
    QCOMPARE(findings(), QStringList());

    // That the watch saw what there is to see.
    QVERIFY(m_watch->seen().contains(QByteArray("lanyard\0login", 13)));
    QVERIFY(m_watch->seen().contains(QByteArray("logout\0demo", 11)));
    QVERIFY(m_watch->seen().contains("qt.core")); // everything was logged
    QVERIFY(m_watch->heardTheBusSay("org.freedesktop.Secret.Collection"));
}

void SecretsTest::publishServiceProvider()
{
    QJsonObject metadata{
        {QStringLiteral("issuer"), m_server->origin().toString()},
        {QStringLiteral("token_endpoint_auth_methods_supported"),
         QJsonArray{QStringLiteral("client_secret_basic"), QStringLiteral("private_key_jwt")}}};
    for (const char *member :
         {"authorization_endpoint", "token_endpoint", "jwks_uri", "revocation_endpoint"}) {
        metadata.insert(QLatin1String(member),
                        m_server->url(u'/' + QLatin1String(member)).toString());
    }
    m_server->always("GET", "/.well-known/openid-configuration",
                     jsonAnswer(QJsonDocument(metadata).toJson()));
    m_issuedToServices = 0;
    m_server->always("POST", "/token_endpoint", [this](const HttpRequest &) {
        const QByteArray token = serviceToken + QByteArray::number(++m_issuedToServices);
        m_scan->add(QString::fromLatin1(token), token);
        return jsonAnswer(R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + token
                          + "\"}");
    });
    m_server->always("POST", "/revocation_endpoint", HttpAnswer{200});
}

/// Each line, and the bytes that it stands for: some line of them is in any number of an RSA key.
void SecretsTest::addKey(const Secret &pem)
{
    const QByteArrayList lines = pem.reveal().toByteArray().split('\n'); // to be looked for
    for (const QByteArray &line : lines) {
        if (!line.isEmpty() && !line.startsWith('-')) {
            m_scan->add(QStringLiteral("a line of the key"), line);
            m_scan->add(QStringLiteral("bytes of the key"), QByteArray::fromBase64(line));
        }
    }
}

void SecretsTest::printsToken(const QStringList &arguments, int number)
{
    runUnheard(QStringList{QStringLiteral("token")} + arguments);
    QCOMPARE(m_printed.trimmed(), serviceToken + QByteArray::number(number));
}

void SecretsTest::serviceAccountsLeaveNoSecretBehind()
{
    publishServiceProvider();
    const QStringList add{QStringLiteral("service"), QStringLiteral("add"),
                          QStringLiteral("--issuer"), m_server->origin().toString(),
                          QStringLiteral("--name")};
    const QString bySecret = QStringLiteral("by-secret");
    m_scan->add(bySecret, serviceSecret);
    run(add
            + QStringList{bySecret, QStringLiteral("--client-id"), QStringLiteral("robot-1"),
                          QStringLiteral("--client-secret-stdin")},
        QByteArray(serviceSecret) + '\n');

    const QString byKey = QStringLiteral("by-key");
    const Secret pem = OwnKey(QStringLiteral("RSA")).pem();
    addKey(pem);
    QVERIFY(m_scan->size() > 40); // RFC 8017 A.1.2: 1.2 kB of numbers, in rows of 48 bytes
    const QTemporaryDir folder; // the person's own: not in the home, where it would be found
    const QString file = writeKey(folder, pem);
    QVERIFY(!file.isEmpty());
    run(add
        + QStringList{byKey, QStringLiteral("--client-id"), QStringLiteral("robot-2"),
                      QStringLiteral("--private-key"), file, QStringLiteral("--key-id"),
                      QStringLiteral("kid-1")});
    QVERIFY(QFile::remove(file));

    const QString force = QStringLiteral("--force-refresh");
    printsToken({bySecret}, 1);
    printsToken({byKey}, 2);
    printsToken({bySecret, force}, 3);
    printsToken({byKey, force}, 4);
    const auto kept = m_watch->keptSecrets();
    const auto isKept = [&kept](const char *name, const QByteArray &secret) {
        return kept.contains({QString::fromLatin1(name), secret});
    };
    QVERIFY(isKept("client_secret", serviceSecret));
    QVERIFY(isKept("private_key", pem.reveal().toByteArray())); // into the comparison only
    run({QStringLiteral("list"), QStringLiteral("--json")});
    run({QStringLiteral("logout"), bySecret});
    printsToken({byKey, force}, 5);

    int assertions = 0;
    for (const HttpRequest &request : m_server->requestsTo("/token_endpoint")) {
        const QString assertion = formOf(request.body).value(QStringLiteral("client_assertion"));
        if (!assertion.isEmpty()) {
            // Without the signature it proves nothing.
            m_scan->add(QStringLiteral("an assertion"), assertion.section(u'.', -1).toLatin1());
            ++assertions;
        }
    }
    QCOMPARE(assertions, 3);
    QCOMPARE(findings(), QStringList());
    QVERIFY(m_watch->seen().contains(QByteArray("--private-key\0", 14))); // it was looked at
    QVERIFY(m_watch->heardTheBusSay("org.freedesktop.Secret.Collection"));
}

void SecretsTest::addPlainProvider()
{
    const auto endpoint
        = [this](const char *path) { return m_server->url(QString::fromLatin1(path)).toString(); };
    QVERIFY(
        m_session->addProvider(QStringLiteral("plain"),
                               {{QStringLiteral("name"), QStringLiteral("Plain")},
                                {QStringLiteral("authorization_endpoint"), endpoint("/authorize")},
                                {QStringLiteral("token_endpoint"), endpoint("/token")},
                                {QStringLiteral("userinfo_endpoint"), endpoint("/user")},
                                {QStringLiteral("scope"), QStringLiteral("read")},
                                {QStringLiteral("userinfo_claims"),
                                 QJsonObject{{QStringLiteral("sub"), QStringLiteral("id")}}}}));
    m_server->always("GET", "/authorize", [](const HttpRequest &r) {
        return sendBack(r, "code=" + QByteArray(code).toPercentEncoding());
    });
    for (const char *secret : {code, accessToken, refreshToken, clientSecret}) {
        m_scan->add(QString::fromLatin1(secret), secret);
    }
}

void SecretsTest::signInToPlain()
{
    m_server->expect("POST", "/token",
                     jsonAnswer(QByteArray("{\"token_type\":\"Bearer\",\"expires_in\":3600,")
                                + "\"access_token\":\"" + accessToken + "\",\"refresh_token\":\""
                                + refreshToken + "\"}"));
    m_server->expect("GET", "/user", jsonAnswer(R"({"id": 42})"));
    run({QStringLiteral("login"), QStringLiteral("--provider"), QStringLiteral("plain"),
         QStringLiteral("--client-id"), QStringLiteral("me"),
         QStringLiteral("--client-secret-stdin")},
        QByteArray(clientSecret) + '\n');
}

std::unique_ptr<QProcess> SecretsTest::beginWithCoreDumps(const QString &program,
                                                          const QStringList &arguments)
{
    const QString folder = m_session->home() + QStringLiteral("/crash");
    QDir().mkpath(folder);
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_session->environment());
    process->setWorkingDirectory(folder);
    process->setChildProcessModifier([] {
        rlimit limit = {};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
    });
    process->start(program, arguments);
    return process;
}

bool SecretsTest::crash(QProcess &process)
{
    ::kill(pid_t(process.processId()), SIGSEGV);
    m_watch->follow(process);
    return process.exitStatus() == QProcess::CrashExit
        && !QDir(process.workingDirectory()).isEmpty();
}

void SecretsTest::aCrashLeavesNoSecretBehind_data()
{
    QTest::addColumn<bool>("isSignedIn");
    QTest::newRow("while the code is exchanged") << false;
    QTest::newRow("while a token is used") << true;
}

void SecretsTest::aCrashLeavesNoSecretBehind()
{
    QFETCH(bool, isSignedIn);
    addPlainProvider();
    QStringList arguments{QStringLiteral("userinfo"), QStringLiteral("plain")};
    if (isSignedIn) {
        signInToPlain();
        m_server->expect("GET", "/user", Reaction::silence());
    } else {
        arguments = QStringList{QStringLiteral("login"), QStringLiteral("--provider"),
                                QStringLiteral("plain"), QStringLiteral("--client-id"),
                                QStringLiteral("me"),    QStringLiteral("--client-secret-stdin")};
        m_server->expect("POST", "/token", Reaction::silence());
    }
    const auto process = beginWithCoreDumps(QStringLiteral(LANYARD_EXECUTABLE), arguments);
    process->write(QByteArray(clientSecret) + '\n');
    process->closeWriteChannel();
    QTRY_VERIFY(m_server->isDone());
    QVERIFY(!crash(*process));
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    m_watch->add(m_session->seenByPerson(QStringLiteral("processes")));
    QCOMPARE(findings(), QStringList());

    // The account is as it was.
    const Ended after = m_session->run({QStringLiteral("token"), QStringLiteral("plain")});
    QCOMPARE(after.exitCode, isSignedIn ? 0 : 2);
    QCOMPARE(after.output.trimmed(), isSignedIn ? QByteArray(accessToken) : QByteArray());
}

/// Somebody else of the same user may raise the limit; and a core pattern with a pipe does not ask.
void SecretsTest::memoryStaysPrivateWhateverTheLimit()
{
    addPlainProvider();
    const auto twin = beginWithCoreDumps(QStringLiteral("sleep"), {QStringLiteral("600")});
    QVERIFY(twin->waitForStarted());
    if (!crash(*twin)) {
        QSKIP("this system puts no core dump into the folder of a program that crashes");
    }
    QVERIFY(QDir(twin->workingDirectory()).removeRecursively());

    m_server->expect("POST", "/token", Reaction::silence());
    const auto process
        = beginWithCoreDumps(QStringLiteral(LANYARD_EXECUTABLE),
                             {QStringLiteral("login"), QStringLiteral("--provider"),
                              QStringLiteral("plain"), QStringLiteral("--client-id"),
                              QStringLiteral("me"), QStringLiteral("--client-secret-stdin")});
    process->write(QByteArray(clientSecret) + '\n');
    process->closeWriteChannel();
    QTRY_VERIFY(m_server->isDone());
    rlimit limit = {};
    const auto id = pid_t(process->processId());
    QCOMPARE(::prlimit(id, RLIMIT_CORE, nullptr, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(::prlimit(id, RLIMIT_CORE, &limit, nullptr), 0);
    QVERIFY(!crash(*process));
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QCOMPARE(findings(), QStringList());
}

void SecretsTest::theScanFindsWhatIsThere_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"file", "hidden file", "file's name", "core dump", "bus", "argument",
                              "environment", "standard error"}) {
        QTest::newRow(place) << QString::fromLatin1(place);
    }
}

/// One planted secret in each place and each encoding.
void SecretsTest::theScanFindsWhatIsThere()
{
    QFETCH(QString, place);
    const QByteArray canary = clientSecret;
    m_scan->add(QStringLiteral("planted"), canary);
    for (const auto &[encoding, bytes] : SecretScan::encodingsOf(canary)) {
        QVERIFY2(m_scan->findingsIn("before " + bytes + " after")
                     .contains(QStringLiteral("planted, ") + encoding),
                 qPrintable(encoding));
    }
    for (qsizetype offset = 0; offset < 3; ++offset) { // wherever it starts
        const QByteArray text = QByteArray("abc").left(offset) + canary + "&more=1";
        QVERIFY(!m_scan->findingsIn(text.toBase64()).isEmpty());
    }
    const QByteArray verifier(43, 'v');
    m_scan->addVerifierOf(
        base64UrlEncode(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)));
    QVERIFY(!m_scan->findingsIn("verifier=" + verifier + '&').isEmpty());
    QCOMPARE(findings(), QStringList());

    const auto plant = [this](const QString &name, const QByteArray &content) {
        QFile file(m_session->home() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    if (place == QLatin1String("file")) {
        plant(QStringLiteral("config/x.ini"), "[x]\ny=" + canary.toPercentEncoding());
    } else if (place == QLatin1String("hidden file")) {
        plant(QStringLiteral("tmp/.x"), canary.toBase64());
    } else if (place == QLatin1String("file's name")) {
        plant(QString::fromLatin1(canary.toHex()), {});
    } else if (place == QLatin1String("core dump")) {
        const auto holder = beginWithCoreDumps(
            QStringLiteral("sh"),
            {QStringLiteral("-c"), QStringLiteral("echo; read x"), QString::fromUtf8(canary)});
        QVERIFY(holder->waitForReadyRead(60'000));
        if (!crash(*holder)) {
            QSKIP("this system puts no core dump into the folder of a program that crashes");
        }
        QVERIFY(!m_scan->findingsBelow(m_session->home()).isEmpty());
    } else if (place == QLatin1String("bus")) {
        const QString said = QLatin1Char('\'') + QString::fromLatin1(canary.toHex()) + u'\'';
        (void)m_session->runProgram(QStringLiteral("gdbus"),
                                    {QStringLiteral("emit"), QStringLiteral("--session"),
                                     QStringLiteral("--object-path"), QStringLiteral("/x"),
                                     QStringLiteral("--signal"), QStringLiteral("x.y.Z"), said});
        QVERIFY(m_watch->heardTheBusSay(canary.toHex()));
    } else {
        QProcess process;
        QProcessEnvironment environment = m_session->environment();
        QStringList arguments{QStringLiteral("-c"), QStringLiteral("echo; cat >&2")};
        if (place == QLatin1String("argument")) {
            arguments += QString::fromUtf8(canary);
        } else if (place == QLatin1String("environment")) {
            environment.insert(QStringLiteral("X"), QString::fromLatin1(canary.toBase64()));
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("sh"), arguments);
        QVERIFY(process.waitForReadyRead(60'000)); // only then all of its environment stands
        if (place == QLatin1String("standard error")) {
            process.write(canary.toPercentEncoding());
        }
        process.closeWriteChannel(); // which the event loop does: it is looked at before it ends
        m_watch->follow(process);
    }
    QVERIFY(!findings().isEmpty());
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
