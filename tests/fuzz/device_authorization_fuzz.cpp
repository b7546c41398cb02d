/// Input: a line with the status, a line with the Content-Type, then the body. It is also read as
/// an answer to a poll.

#include "oauth/device_authorization.h"

#include "fuzz/endpoint_answer.h"
#include "oauth/device_poll.h"
#include "oauth/syntax.h"

using namespace lanyard;
using namespace lanyard::oauth;
using namespace std::chrono_literals;
using fuzz::require;

namespace {

void requireSound(const DeviceAuthorization &authorization, const TokenEndpointAnswer &answer,
                  bool allowLoopback)
{
    require(answer.status >= 200 && answer.status < 300 && isJsonType(answer.contentType),
            "a success has its status and its label");
    const Secret &deviceCode = authorization.deviceCode;
    require(!deviceCode.isEmpty()
                && isVisibleAscii(QString::fromLatin1(deviceCode.reveal())), // to compare only
            "there is something to poll with");
    require(!authorization.userCode.isEmpty() && authorization.userCode.size() <= 64
                && fuzz::isFit(authorization.userCode),
            "a person can read the code");
    fuzz::requireEndpoint(authorization.verificationUri, allowLoopback);
    const QUrl &complete = authorization.verificationUriComplete;
    if (!complete.isEmpty()) {
        fuzz::requireEndpoint(complete, allowLoopback);
        require(complete.host() == authorization.verificationUri.host()
                    && complete.scheme() == authorization.verificationUri.scheme(),
                "what is drawn leads to what is written");
        require(complete.toString(QUrl::FullyEncoded).size() < 2900, "it can be drawn");
    }
    const auto lifetime = std::chrono::seconds(answer.receivedAt.secsTo(authorization.expiresAt));
    require(lifetime >= 1s && lifetime <= 24h, "a code lasts, and not for ever");
    require(authorization.interval >= 1s && authorization.interval < lifetime,
            "there is a poll while it lasts");
}

void requireBoundedWaits(const Error &error, const QDateTime &now)
{
    DevicePolling polling{5s};
    for (int poll = 1; poll < 20; ++poll) {
        const auto wait = polling.waitAfter(error, now);
        if (!wait) {
            return;
        }
        require(*wait >= polling.interval() && *wait <= 305s, "a wait has its bounds");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const TokenEndpointAnswer answer = fuzz::endpointAnswer(input);
    for (const bool allowLoopback : {false, true}) {
        const auto authorization = parseDeviceAuthorization(answer, allowLoopback);
        if (authorization) {
            requireSound(*authorization, answer, allowLoopback);
        } else {
            fuzz::requireFit(authorization.error());
            requireBoundedWaits(authorization.error(), answer.receivedAt);
        }
    }
    return 0;
}
