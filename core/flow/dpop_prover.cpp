#include "flow/dpop_prover.h"

#include "base/base64url.h"
#include "flow/server_time.h"
#include "oauth/auth_challenge.h"
#include "oauth/dpop_proof.h"
#include "oauth/token_error.h"

namespace lanyard {

namespace {

constexpr qsizetype jtiBytes = 16;

QString originOf(const QUrl &url)
{
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), url.host()).arg(url.port(usual));
}

/// RFC 9449 §8: a token endpoint says so in its error; §9: a resource in its challenge.
bool asksForNonce(const HttpReply &answer)
{
    if (answer.status == 401
        && oauth::asksForDpopNonce(oauth::parseAuthChallenges(answer.wwwAuthenticate))) {
        return true;
    }
    const bool isRefusal = answer.status == 400 || answer.status == 401;
    const auto error = isRefusal ? oauth::readWireError(answer.body) : std::nullopt;
    return error && error->code == QLatin1String("use_dpop_nonce");
}

/// One request and its answer; lives as long as its context, and no longer than the answer.
class ProvenExchange final : public QObject {
public:
    ProvenExchange(std::shared_ptr<DpopProver> prover, const Secret *accessToken,
                   NetworkAccess &network, Clock &clock, RequestPolicy policy,
                   const QNetworkRequest &request, const QByteArray &body, QObject *context,
                   Reply<HttpReply> reply) :
        QObject(context),
        m_prover(std::move(prover)), m_network(network), m_clock(clock),
        m_policy(std::move(policy)), m_request(request), m_body(body),
        m_reply(context, std::move(reply))
    {
        if (accessToken) {
            m_accessToken = accessToken->clone();
        }
    }

    ~ProvenExchange() override { wipeBytes(m_body); }
    Q_DISABLE_COPY_MOVE(ProvenExchange)

    void send()
    {
        const auto proof = m_prover->proof(m_body.isNull() ? "GET" : "POST", m_request.url(),
                                           m_accessToken.isEmpty() ? nullptr : &m_accessToken);
        if (!proof) {
            finish(fail(proof.error()));
            return;
        }
        m_request.setRawHeader("DPoP", *proof);
        sendRequest(m_network, m_clock, m_policy, m_request, m_body, this,
                    [this](Result<HttpReply> answer) { take(std::move(answer)); });
    }

private:
    void take(Result<HttpReply> answer)
    {
        if (m_prover->isNonceWanted(m_request.url(), answer)
            && !std::exchange(m_isRepeated, true)) {
            send();
            return;
        }
        finish(std::move(answer));
    }

    void finish(Result<HttpReply> result)
    {
        m_reply(std::move(result));
        deleteLater();
    }

    std::shared_ptr<DpopProver> m_prover;
    Secret m_accessToken;
    NetworkAccess &m_network;
    Clock &m_clock;
    RequestPolicy m_policy;
    QNetworkRequest m_request;
    QByteArray m_body;
    Replier<HttpReply> m_reply;
    bool m_isRepeated = false;
};

} // namespace

DpopServers::Server DpopServers::at(const QUrl &url) const
{
    return m_servers.value(originOf(url));
}

void DpopServers::note(const QUrl &url, const HttpReply &answer)
{
    Server &server = m_servers[originOf(url)];
    if (oauth::isDpopNonce(answer.dpopNonce)) {
        server.nonce = answer.dpopNonce;
    }
    if (!answer.date.isEmpty()) {
        server.behind = secondsBehind(answer);
    }
}

DpopProver::DpopProver(oauth::DpopKey key, DpopServers &servers, Clock &clock,
                       RandomSource &random) :
    m_key(std::move(key)),
    m_servers(servers), m_clock(clock), m_random(random)
{
}

Result<QByteArray> DpopProver::proof(const QByteArray &method, const QUrl &target,
                                     const Secret *accessToken) const
{
    const DpopServers::Server server = m_servers.at(target);
    return oauth::dpopProof({method, target, base64UrlEncode(m_random.bytes(jtiBytes)),
                             theirTime(m_clock.now(), server.behind), server.nonce, accessToken},
                            m_key);
}

bool DpopProver::isNonceWanted(const QUrl &target, const Result<HttpReply> &answer)
{
    if (!answer) {
        return false;
    }
    m_servers.note(target, *answer);
    return asksForNonce(*answer) && oauth::isDpopNonce(answer->dpopNonce);
}

void sendWithProof(const std::shared_ptr<DpopProver> &prover, const Secret *accessToken,
                   NetworkAccess &network, Clock &clock, const RequestPolicy &policy,
                   const QNetworkRequest &request, const QByteArray &body, QObject *context,
                   Reply<HttpReply> reply)
{
    if (!prover) {
        sendRequest(network, clock, policy, request, body, context, std::move(reply));
        return;
    }
    auto *exchange = new ProvenExchange(prover, accessToken, network, clock, policy, request, body,
                                        context, std::move(reply));
    exchange->send();
}

} // namespace lanyard
