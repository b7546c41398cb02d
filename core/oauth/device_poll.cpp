#include "oauth/device_poll.h"

#include "oauth/form.h"

#include <algorithm>

namespace lanyard::oauth {

namespace {

using std::chrono::seconds;

constexpr seconds slowDown{5}; // §3.5
constexpr seconds longestBackOff{60};
constexpr int mostDoublings = 6; // reach longestBackOff from 1 s
constexpr seconds longestRetryAfter{300};

/// Says nothing about the authorization: it may be there at the next poll.
bool isForLater(ErrorKind kind)
{
    return kind == ErrorKind::Network || kind == ErrorKind::OutcomeUnknown
        || kind == ErrorKind::ServerError || kind == ErrorKind::RateLimited;
}

} // namespace

QByteArray devicePollRequest(const Secret &deviceCode, const QString &resource)
{
    FormParameters parameters{
        {QStringLiteral("grant_type"),
         QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
        {QStringLiteral("device_code"),
         QString::fromLatin1(deviceCode.reveal())}}; // to the token endpoint, §3.4
    if (!resource.isEmpty()) {
        parameters.append({QStringLiteral("resource"), resource});
    }
    return formEncode(parameters);
}

std::optional<seconds> DevicePolling::waitAfter(const Error &error, const QDateTime &now)
{
    seconds wait = m_interval;
    if (error.code == QLatin1String("slow_down")) {
        m_failures = 0;
        wait = m_interval += slowDown;
    } else if (error.code == QLatin1String("authorization_pending")) {
        m_failures = 0;
    } else if (isForLater(error.kind)) {
        m_failures = std::min(m_failures + 1, mostDoublings);
        wait = std::max(m_interval, std::min(m_interval * (1 << m_failures), longestBackOff));
    } else {
        return std::nullopt;
    }
    const std::chrono::milliseconds asked(error.at.isValid() ? now.msecsTo(error.at) : 0);
    return std::max(wait, std::min(std::chrono::ceil<seconds>(asked), longestRetryAfter));
}

} // namespace lanyard::oauth
