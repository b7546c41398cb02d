#pragma once

/// The device grant: a code for the person, and polls until the person has used it elsewhere.
/// Source:  RFC 8628; RFC 9449 §5 (a proof goes with each poll)
/// Shape:   begin() once, await() once; the steps are the private methods in reading order
/// Errors:  Misconfigured (the provider has no such endpoint), AuthorizationDenied, TimedOut (the
///          code ran out); those of device_authorization.h, token_response.h and id_token.h. No
///          answer, a 429 and a 5xx end nothing: it is asked again later (§3.5)

#include "base/clock.h"
#include "base/result.h"
#include "flow/flow_client.h"
#include "flow/provider_directory.h"
#include "flow/token_judge.h"
#include "io/network_access.h"
#include "oauth/device_authorization.h"
#include "oauth/device_poll.h"

#include <QObject>

#include <chrono>

namespace lanyard {

class DeviceFlow final : public QObject {
    Q_OBJECT
public:
    /// The references must outlive the flow.
    DeviceFlow(FlowClient client, NetworkAccess &network, ProviderDirectory &directory,
               Clock &clock);

    /// Asks for a code. Once it has replied, authorization() is good. The token is for the first of
    /// `resources`, which may be none (RFC 8707 §2).
    void begin(const QStringList &scope, const QStringList &resources, QObject *context,
               Reply<void> reply);
    [[nodiscard]] const oauth::DeviceAuthorization &authorization() const
    {
        return m_authorization;
    }

    /// Polls until the person has agreed, or it is over. `keep` may be null.
    void await(KeepTokens keep, QObject *context, Reply<BelievedTokens> reply);

private:
    void takeAuthorization(const HttpReply &answer);
    void wait(std::chrono::milliseconds time);
    void poll();
    void judge(Result<HttpReply> answer);
    void takeVerdict(Result<BelievedTokens> believed);
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;
    void post(const std::shared_ptr<DpopProver> &prover, const QUrl &endpoint,
              const QByteArray &body, Reply<HttpReply> reply);

    FlowClient m_client;
    NetworkAccess &m_network;
    Clock &m_clock;
    TokenJudge m_judge;
    QStringList m_scope;
    QStringList m_resources;
    Replier<void> m_begun;
    oauth::DeviceAuthorization m_authorization;
    std::chrono::milliseconds m_endsAt{0}; ///< on the monotonic clock
    oauth::DevicePolling m_polling;
    KeepTokens m_keep;
    Replier<BelievedTokens> m_reply;
    bool m_isIssued = false; ///< tokens came: the device code is used up
};

} // namespace lanyard
