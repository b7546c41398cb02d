#include "flow/device_flow.h"

#include "base/loopback.h"
#include "flow/endpoint_reach.h"
#include "oauth/resource_indicator.h"

#include <algorithm>

namespace lanyard {

namespace {

/// Before the code runs out: a poll that comes later is answered too late.
constexpr std::chrono::milliseconds lastMoment{1000};

} // namespace

DeviceFlow::DeviceFlow(FlowClient client, NetworkAccess &network, ProviderDirectory &directory,
                       Clock &clock) :
    m_client(std::move(client)),
    m_network(network), m_clock(clock), m_judge(m_client, directory, clock)
{
}

void DeviceFlow::begin(const QStringList &scope, const QStringList &resources, QObject *context,
                       Reply<void> reply)
{
    m_begun = Replier<void>(context, std::move(reply));
    m_scope = scope;
    m_resources = resources;
    const QUrl endpoint = m_client.provider.deviceAuthorizationEndpoint;
    if (endpoint.isEmpty()) {
        m_begun(fail(ErrorKind::Misconfigured,
                     QStringLiteral("the provider does not offer to sign in on another device "
                                    "(device_authorization_endpoint)")));
        return;
    }
    post({}, endpoint, oauth::deviceAuthorizationRequest(scope, resources),
         [this](Result<HttpReply> answer) {
             if (!answer) {
                 m_begun(fail(answer.error()));
                 return;
             }
             takeAuthorization(*answer);
             wipeBytes(answer->body);
         });
}

void DeviceFlow::takeAuthorization(const HttpReply &answer)
{
    const QUrl provider = m_client.provider.deviceAuthorizationEndpoint;
    auto authorization = oauth::parseDeviceAuthorization(
        {answer.status, answer.contentType, answer.body, answer.receivedAt},
        isLoopbackHttp(provider));
    if (!authorization) {
        m_begun(
            fail(explainedBy(answer, oauth::namingResources(authorization.error(), m_resources))));
        return;
    }
    if (const auto sound = checkReach(authorization->verificationUri, provider); !sound) {
        m_begun(fail(sound.error()));
        return;
    }
    m_authorization = std::move(*authorization);
    m_polling = oauth::DevicePolling(m_authorization.interval);
    m_endsAt = m_clock.monotonic()
        + std::chrono::seconds(answer.receivedAt.secsTo(m_authorization.expiresAt));
    m_begun({});
}

void DeviceFlow::await(KeepTokens keep, QObject *context, Reply<BelievedTokens> reply)
{
    m_keep = std::move(keep);
    m_reply = Replier<BelievedTokens>(context, std::move(reply));
    wait(m_polling.interval());
}

/// Who agrees at the last moment has agreed. Where no other poll would have room behind the next
/// one, at the pace of §3.5, that waits for the last moment.
void DeviceFlow::wait(std::chrono::milliseconds time)
{
    const auto last = timeLeft() - lastMoment;
    const bool isLast = time <= last && last - time < m_polling.interval();
    m_clock.after(isLast ? last : std::min(time, timeLeft()), this, [this] { poll(); });
}

void DeviceFlow::poll()
{
    if (timeLeft() == std::chrono::milliseconds(0)) {
        m_reply(fail(ErrorKind::TimedOut, QStringLiteral("the code ran out"),
                     QStringLiteral("expired_token")));
        return;
    }
    post(m_client.dpop, m_client.provider.tokenEndpoint,
         oauth::devicePollRequest(m_authorization.deviceCode, m_resources.value(0)),
         [this](Result<HttpReply> answer) { judge(std::move(answer)); });
}

void DeviceFlow::judge(Result<HttpReply> answer)
{
    const auto keep = [this](const oauth::TokenResponse &tokens, std::function<void()> kept) {
        m_isIssued = true;
        if (m_keep) {
            m_keep(tokens, std::move(kept));
        } else {
            kept();
        }
    };
    TokenExpectation expectation{oauth::Grant::DeviceCode, m_scope, {}, {}, keep};
    expectation.resources = m_resources.mid(0, 1);
    m_judge.expect(std::move(expectation),
                   [this](Result<BelievedTokens> believed) { takeVerdict(std::move(believed)); });
    m_judge.judge(std::move(answer));
}

void DeviceFlow::takeVerdict(Result<BelievedTokens> believed)
{
    // Whatever failed after tokens came, asking again brings no others.
    const auto next = believed || m_isIssued ? std::nullopt
                                             : m_polling.waitAfter(believed.error(), m_clock.now());
    if (next) {
        wait(*next);
    } else {
        m_reply(std::move(believed));
    }
}

std::chrono::milliseconds DeviceFlow::timeLeft() const
{
    return std::max(m_endsAt - m_clock.monotonic(), std::chrono::milliseconds(0));
}

void DeviceFlow::post(const std::shared_ptr<DpopProver> &prover, const QUrl &endpoint,
                      const QByteArray &body, Reply<HttpReply> reply)
{
    QNetworkRequest request(endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    request.setRawHeader("Accept", "application/json");
    sendWithProof(prover, nullptr, m_network, m_clock,
                  authenticatedPolicy(endpoint, m_client.authentication), request, body, this,
                  std::move(reply));
}

} // namespace lanyard
