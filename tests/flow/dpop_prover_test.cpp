#include "flow/dpop_prover.h"

#include "support/fake_clock.h"
#include "support/fake_random.h"
#include "support/problem.h"
#include "support/scripted_server.h"
#include "support/seen_proof.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Reaction)

namespace {

constexpr auto nonceWanted = "{\"error\":\"use_dpop_nonce\"}";

HttpAnswer withNonce(HttpAnswer answer, const QByteArray &nonce)
{
    answer.headers.emplaceBack("DPoP-Nonce", nonce);
    return answer;
}

HttpAnswer challenge(const QByteArray &value, const QByteArray &nonce)
{
    return withNonce(HttpAnswer{401, {{"WWW-Authenticate", value}}, {}}, nonce);
}

} // namespace

/// RFC 9449 at the side of whoever asks, against a server that follows a script.
class DpopProverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_servers = std::make_unique<DpopServers>();
        m_prover = std::make_shared<DpopProver>(
            oauth::DpopKey::make({QStringLiteral("ES256")}).value(), *m_servers, m_clock, m_random);
    }

    /// §4.2, §7.1.
    void provesEachRequestByItself()
    {
        ScriptedServer server;
        server.always("GET", "/a", jsonAnswer("{}"));
        server.always("POST", "/a", jsonAnswer("{}"));
        const Secret token("token-1");
        QVERIFY(ask(server, &token));
        QVERIFY(ask(server, nullptr, "x=y"));
        const SeenProof first = proofIn(server.requests().first());
        const SeenProof second = proofIn(server.requests().last());
        QCOMPARE(claim(first, "htm"), QStringLiteral("GET"));
        QCOMPARE(claim(second, "htm"), QStringLiteral("POST"));
        QCOMPARE(claim(first, "htu"), server.url(QStringLiteral("/a")).toString());
        QVERIFY(!claim(first, "ath").isEmpty());
        QVERIFY(claim(second, "ath").isEmpty());
        QVERIFY(claim(first, "jti") != claim(second, "jti"));
        QCOMPARE(first.jwk(), second.jwk());
        QCOMPARE(server.requests().last().body, QByteArray("x=y"));
    }

    void provesNothingWithoutAProver()
    {
        ScriptedServer server;
        server.expect("GET", "/a", jsonAnswer("{}"));
        m_prover.reset();
        QVERIFY(ask(server));
        QVERIFY(!server.requests().first().header("DPoP"));
    }

    void sendsOnceMoreForANonce_data()
    {
        QTest::addColumn<HttpAnswer>("refusal");
        const auto row
            = [](const char *name, const HttpAnswer &refusal) { QTest::newRow(name) << refusal; };
        row("§8 of a token endpoint", withNonce(jsonAnswer(nonceWanted, 400), "n-1"));
        row("with 401, as an error of the client", withNonce(jsonAnswer(nonceWanted, 401), "n-1"));
        row("§9 of a resource", challenge("DPoP error=\"use_dpop_nonce\"", "n-1"));
        row("§9 in odd case", challenge("Bearer, dPOP Error=use_dpop_nonce", "n-1"));
    }
    void sendsOnceMoreForANonce()
    {
        QFETCH(const HttpAnswer, refusal);
        ScriptedServer server;
        server.expect("POST", "/a", refusal);
        server.expect("POST", "/a", jsonAnswer("{\"a\":1}"));
        const auto answer = ask(server, nullptr, "x=y");
        QVERIFY2(answer, qPrintable(problemOf(answer)));
        QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
        const SeenProof first = proofIn(server.requests().first());
        const SeenProof second = proofIn(server.requests().last());
        QVERIFY(first.nonce().isEmpty());
        QCOMPARE(second.nonce(), QStringLiteral("n-1"));
        QVERIFY(claim(first, "jti") != claim(second, "jti"));
        QCOMPARE(server.requests().first().body, server.requests().last().body);
    }

    void sendsOnceMoreOnly()
    {
        ScriptedServer server;
        server.expect("POST", "/a", withNonce(jsonAnswer(nonceWanted, 400), "n-1"));
        server.expect("POST", "/a", withNonce(jsonAnswer(nonceWanted, 400), "n-2"));
        const auto answer = ask(server, nullptr, "x=y");
        QVERIFY2(answer, qPrintable(problemOf(answer)));
        QCOMPARE(answer->status, 400);
        QCOMPARE(m_servers->at(server.origin()).nonce, QByteArray("n-2"));
    }

    void sendsNothingAgainForAnythingElse_data()
    {
        QTest::addColumn<Reaction>("reaction");
        const auto row
            = [](const char *name, const Reaction &reaction) { QTest::newRow(name) << reaction; };
        row("no nonce came", jsonAnswer(nonceWanted, 400));
        row("one that is none", withNonce(jsonAnswer(nonceWanted, 400), "a\"b"));
        row("another error", withNonce(jsonAnswer("{\"error\":\"invalid_grant\"}", 400), "n-1"));
        row("no error", withNonce(HttpAnswer{400}, "n-1"));
        row("a success", withNonce(jsonAnswer(nonceWanted, 200), "n-1"));
        row("a server in trouble", withNonce(jsonAnswer(nonceWanted, 503), "n-1"));
        row("a challenge with 403",
            withNonce(HttpAnswer{403, {{"WWW-Authenticate", "DPoP error=\"use_dpop_nonce\""}}, {}},
                      "n-1"));
        row("a challenge of Bearer", challenge("Bearer error=\"use_dpop_nonce\"", "n-1"));
        row("no answer", Reaction::closeAfterReading());
    }
    void sendsNothingAgainForAnythingElse()
    {
        QFETCH(const Reaction, reaction);
        ScriptedServer server;
        server.expect("POST", "/a", reaction);
        static_cast<void>(ask(server, nullptr, "x=y"));
        QCOMPARE(server.requests().size(), 1);
    }

    /// §8.2: whatever the status, and each origin by itself.
    void keepsTheNewestNonceOfEachOrigin()
    {
        ScriptedServer one;
        ScriptedServer other;
        one.expect("GET", "/a", withNonce(jsonAnswer("{}"), "n-1"));
        one.expect("GET", "/a", withNonce(HttpAnswer{500}, "n-2"));
        one.expect("GET", "/a", jsonAnswer("{}"));
        one.expect("GET", "/a", withNonce(jsonAnswer("{}"), "bad nonce"));
        one.expect("GET", "/a", jsonAnswer("{}"));
        other.expect("GET", "/a", withNonce(jsonAnswer("{}"), "m-1"));
        other.expect("GET", "/a", jsonAnswer("{}"));
        for (int times = 0; times < 5; ++times) {
            static_cast<void>(ask(one));
        }
        static_cast<void>(ask(other));
        static_cast<void>(ask(other));
        QCOMPARE(noncesSentTo(one),
                 (QStringList{QString(), QStringLiteral("n-1"), QStringLiteral("n-2"),
                              QStringLiteral("n-2"), QStringLiteral("n-2")}));
        QCOMPARE(noncesSentTo(other), (QStringList{QString(), QStringLiteral("m-1")}));
    }

    void goesByTheServersClock_data()
    {
        QTest::addColumn<std::chrono::seconds>("ahead"); ///< the server's clock before ours
        QTest::addColumn<std::chrono::seconds>("proofAhead");
        QTest::newRow("ours is right") << 0s << 0s;
        QTest::newRow("a little makes no difference") << 60s << 0s;
        QTest::newRow("behind") << 180s << 180s;
        QTest::newRow("ahead") << -300s << -300s;
        QTest::newRow("so far off is not believed") << 301s << 0s;
    }
    void goesByTheServersClock()
    {
        QFETCH(const std::chrono::seconds, ahead);
        QFETCH(const std::chrono::seconds, proofAhead);
        ScriptedServer server;
        HttpAnswer dated = jsonAnswer("{}");
        dated.headers.emplaceBack("Date", httpDateText(m_clock.now().addSecs(ahead.count())));
        server.expect("GET", "/a", dated);
        server.expect("GET", "/a", jsonAnswer("{}"));
        static_cast<void>(ask(server));
        static_cast<void>(ask(server));
        QCOMPARE(issuedAt(server.requests().first()), m_clock.now().toSecsSinceEpoch());
        QCOMPARE(issuedAt(server.requests().last()),
                 m_clock.now().toSecsSinceEpoch() + proofAhead.count());
    }

    void dropsEverythingWithItsContext()
    {
        ScriptedServer server;
        server.always("POST", "/a", withNonce(jsonAnswer(nonceWanted, 400), "n-1"));
        for (int turns = 0; turns < 12; ++turns) {
            auto context = std::make_unique<QObject>();
            bool isAnswered = false;
            send(server, nullptr, "x=y", context.get(),
                 [&](const Result<HttpReply> &) { isAnswered = true; });
            for (int turn = 0; turn < turns && !isAnswered; ++turn) {
                QCoreApplication::processEvents();
            }
            const bool wasAnswered = isAnswered;
            context.reset();
            QTRY_COMPARE(server.openConnections(), 0);
            QCOMPARE(isAnswered, wasAnswered);
        }
    }

private:
    void send(const ScriptedServer &server, const Secret *token, const QByteArray &body,
              QObject *context, const Reply<HttpReply> &reply)
    {
        QNetworkRequest request(server.url(QStringLiteral("/a?b=c")));
        RequestPolicy policy;
        policy.origins = {server.origin()};
        if (!body.isNull()) {
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
        }
        sendWithProof(m_prover, token, m_network, m_clock, policy, request, body, context, reply);
    }

    Result<HttpReply> ask(const ScriptedServer &server, const Secret *token = nullptr,
                          const QByteArray &body = {})
    {
        std::optional<Result<HttpReply>> answer;
        send(server, token, body, this, [&](const Result<HttpReply> &came) { answer = came; });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(fail(ErrorKind::Internal, QStringLiteral("no answer")));
    }

    static QString claim(const SeenProof &proof, const char *name)
    {
        return proof.claims.value(QLatin1String(name)).toString();
    }

    static qint64 issuedAt(const HttpRequest &request)
    {
        return proofIn(request).claims.value(QStringLiteral("iat")).toInteger();
    }

    static QStringList noncesSentTo(const ScriptedServer &server)
    {
        QStringList nonces;
        for (const HttpRequest &request : server.requests()) {
            nonces.append(proofIn(request).nonce());
        }
        return nonces;
    }

    FakeClock m_clock;
    FakeRandom m_random;
    SystemNetworkAccess m_network{m_clock};
    std::unique_ptr<DpopServers> m_servers;
    std::shared_ptr<DpopProver> m_prover;
};

QTEST_GUILESS_MAIN(DpopProverTest)
#include "dpop_prover_test.moc"
