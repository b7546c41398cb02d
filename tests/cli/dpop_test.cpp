#include "demo_session.h"

#include "support/seen_proof.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

namespace {

QJsonObject jsonOf(const Ended &ended)
{
    return QJsonDocument::fromJson(ended.output).object();
}

const QStringList login{QStringLiteral("login"), QStringLiteral("--provider"),
                        QStringLiteral("demo")};
const QStringList token{QStringLiteral("token"), QStringLiteral("demo")};
const QStringList userInfo{QStringLiteral("userinfo"), QStringLiteral("demo")};
const QStringList logout{QStringLiteral("logout"), QStringLiteral("demo")};

} // namespace

/// Tokens that are bound to a key, through the real executable, keyring and demo provider.
class DpopTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;

    void startSession(demo::Dpop dpop, int tokenLifetime = 300)
    {
        m_session = std::make_unique<DemoSession>();
        m_session->makeOfProofs(dpop);
        const QString problem = m_session->start(std::chrono::seconds(tokenLifetime));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void signIn()
    {
        const Ended ended = m_session->run(login);
        QVERIFY2(ended.exitCode == 0, ended.output + ended.errors);
    }
    [[nodiscard]] QStringList proofFor(const QString &path, const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("dpop-proof"), QStringLiteral("demo"),
                           QStringLiteral("--url"), m_session->issuer() + path}
        + more;
    }
    /// As curl would send it.
    [[nodiscard]] HttpAnswer ask(const QString &path, const QByteArray &scheme,
                                 const QByteArray &accessToken, const QByteArray &proof) const
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_session->issuer() + path));
        request.setRawHeader("Authorization", scheme + ' ' + accessToken);
        request.setRawHeader("DPoP", proof);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(kPatience)) {
            return {0, {}, {}};
        }
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                {{"DPoP-Nonce", reply->rawHeader("DPoP-Nonce")}},
                reply->readAll()};
    }
    static SeenProof seen(const QByteArray &proof)
    {
        HttpRequest request;
        request.headers.append({"DPoP", proof.trimmed()});
        return proofIn(request);
    }

private Q_SLOTS:
    void cleanup() { m_session.reset(); }

    void oneKeyFromSignInToSignOut_data()
    {
        QTest::addColumn<int>("dpop");
        QTest::newRow("offered") << int(demo::Dpop::Offered);
        QTest::newRow("required") << int(demo::Dpop::Required);
        QTest::newRow("with nonces") << int(demo::Dpop::Nonce);
    }
    /// Each command is a program of its own, and the demo refuses another key.
    void oneKeyFromSignInToSignOut()
    {
        QFETCH(const int, dpop);
        startSession(demo::Dpop(dpop));
        signIn();
        const Ended asked = m_session->run(userInfo);
        QVERIFY2(asked.exitCode == 0, asked.errors);
        QVERIFY(asked.output.contains("Ada Lovelace"));
        const Ended renewed = m_session->run(
            token + QStringList{QStringLiteral("--force-refresh"), QStringLiteral("--json")});
        QVERIFY2(renewed.exitCode == 0, renewed.output);
        QCOMPARE(jsonOf(renewed).value(QStringLiteral("token_type")).toString(),
                 QStringLiteral("DPoP"));
        QVERIFY(renewed.errors.isEmpty());
        QVERIFY(m_session->run(userInfo).exitCode == 0);
        const Ended gone = m_session->run(logout);
        QVERIFY2(gone.exitCode == 0, gone.errors);
        QCOMPARE(m_session->run(proofFor(QStringLiteral("/userinfo"))).exitCode, 2);
    }

    void saysHowABoundTokenIsSent()
    {
        startSession(demo::Dpop::Offered);
        signIn();
        const Ended printed = m_session->run(token);
        QCOMPARE(printed.exitCode, 0);
        QCOMPARE(printed.output.count('\n'), 1); // the token alone
        QVERIFY2(printed.errors.contains("lanyard dpop-proof demo"), printed.errors);
    }

    void aToolProvesItsOwnRequest()
    {
        startSession(demo::Dpop::Required);
        signIn();
        const QByteArray accessToken = m_session->run(token).output.trimmed();
        const Ended made = m_session->run(proofFor(QStringLiteral("/userinfo?a=b")));
        QVERIFY2(made.exitCode == 0, made.errors);
        QCOMPARE(made.output.count('\n'), 1);
        QVERIFY(made.errors.isEmpty());
        const QByteArray proof = made.output.trimmed();
        QCOMPARE(ask(QStringLiteral("/userinfo"), "DPoP", accessToken, proof).status, 200);
        QCOMPARE(ask(QStringLiteral("/userinfo"), "DPoP", accessToken, proof).status, 401); // once
        QCOMPARE(ask(QStringLiteral("/userinfo"), "Bearer", accessToken, {}).status, 401);
    }

    void aToolGetsTokenAndProofTogether()
    {
        startSession(demo::Dpop::Required);
        signIn();
        const QJsonObject both = jsonOf(
            m_session->run(proofFor(QStringLiteral("/userinfo"), {QStringLiteral("--json")})));
        QCOMPARE(both.keys(),
                 (QStringList{QStringLiteral("access_token"), QStringLiteral("dpop_proof"),
                              QStringLiteral("expires_at"), QStringLiteral("token_type")}));
        const auto value = [&both](const char *name) {
            return both.value(QLatin1String(name)).toString().toLatin1();
        };
        QCOMPARE(ask(QStringLiteral("/userinfo"), value("token_type"), value("access_token"),
                     value("dpop_proof"))
                     .status,
                 200);
    }

    void aToolAnswersANonce()
    {
        startSession(demo::Dpop::Nonce);
        signIn();
        const QByteArray accessToken = m_session->run(token).output.trimmed();
        const QByteArray first
            = m_session->run(proofFor(QStringLiteral("/userinfo"))).output.trimmed();
        const HttpAnswer refused = ask(QStringLiteral("/userinfo"), "DPoP", accessToken, first);
        QCOMPARE(refused.status, 401);
        const QString nonce = QString::fromLatin1(refused.headers.first().second);
        const Ended made = m_session->run(proofFor(
            QStringLiteral("/userinfo"),
            {QStringLiteral("--nonce"), nonce, QStringLiteral("--method"), QStringLiteral("GET")}));
        QCOMPARE(seen(made.output).nonce(), nonce);
        QCOMPARE(
            ask(QStringLiteral("/userinfo"), "DPoP", accessToken, made.output.trimmed()).status,
            200);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QStringList &arguments, const char *says) {
            QTest::newRow(name) << arguments << QByteArray(says);
        };
        const QString url = QStringLiteral("--url");
        row("no address", {}, "--url is required");
        row("half an address", {url, QStringLiteral("/reports")}, "https");
        row("none that is sent", {url, QStringLiteral("https://api.example/a b")}, "https");
        row("a person in it", {url, QStringLiteral("https://ada:pw@api.example/")}, "https");
        row("no TLS", {url, QStringLiteral("http://api.example/")}, "https");
        row("no method",
            {url, QStringLiteral("https://api.example/"), QStringLiteral("--method"),
             QStringLiteral("GET /")},
            "is no HTTP method");
        row("no nonce",
            {url, QStringLiteral("https://api.example/"), QStringLiteral("--nonce"),
             QStringLiteral("a b")},
            "DPoP-Nonce");
    }
    void saysWhatIsWrong()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, says);
        startSession(demo::Dpop::Offered);
        signIn();
        const Ended ended = m_session->run(
            QStringList{QStringLiteral("dpop-proof"), QStringLiteral("demo")} + arguments);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.errors.contains(says), ended.errors);
        QVERIFY(ended.output.isEmpty());
    }

    void isForTheAddressAsCurlSendsIt()
    {
        startSession(demo::Dpop::Offered);
        signIn();
        using Pair = std::pair<const char *, const char *>;
        for (const auto &[typed, htu] :
             {Pair("https://api.example", "https://api.example/"),
              Pair("HTTPS://API.Example:443?a=b|c", "https://api.example/"),
              Pair("https://api.example:8443/a/../b#c", "https://api.example:8443/b"),
              Pair("https://api.example/a|b/%7eada", "https://api.example/a|b/%7eada"),
              Pair("http://LocalHost:80/a", "http://localhost/a")}) {
            for (const char *command : {"dpop-proof", "header"}) {
                const Ended made = m_session->run({QLatin1String(command), QStringLiteral("demo"),
                                                   QStringLiteral("--url"), QLatin1String(typed)});
                QVERIFY2(made.exitCode == 0, made.errors);
                const QByteArray proof = made.output.trimmed().split(' ').last();
                QCOMPARE(seen(proof).claims.value(QLatin1String("htu")).toString(),
                         QLatin1String(htu));
            }
        }
    }

    void saysThatAnAccountIsNotBound()
    {
        startSession(demo::Dpop::No);
        signIn();
        const Ended ended = m_session->run(proofFor(QStringLiteral("/userinfo")));
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.errors.contains("the access token of demo is bound to no key (DPoP)"),
                 ended.errors);
        QVERIFY(m_session->run(token).errors.isEmpty());
    }

    /// A provider that begins to require it: a session from before has no key, and is not lost by
    /// the question but by the provider's refusal; signing in again brings a bound one.
    void aSessionFromBeforeTheKeysSignsInAgain()
    {
        startSession(demo::Dpop::No);
        signIn();
        const auto port = quint16(QUrl(m_session->issuer()).port());
        m_session->stopProvider();
        m_session->makeOfProofs(demo::Dpop::Required);
        QVERIFY(m_session->startProvider(port));
        const Ended refused
            = m_session->run(token + QStringList{QStringLiteral("--force-refresh")});
        QVERIFY(refused.exitCode != 0);
        signIn();
        QVERIFY(m_session->run(userInfo).exitCode == 0);
    }
};

QTEST_GUILESS_MAIN(DpopTest)
#include "dpop_test.moc"
