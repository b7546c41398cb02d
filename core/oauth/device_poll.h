#pragma once

/// How the token endpoint is polled while a person signs in on another device.
/// Source:  RFC 8628 §3.4, §3.5; RFC 8707 §2
/// Units:   seconds
/// Owner:   value type

#include "base/error.h"
#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace lanyard::oauth {

/// `resource` (RFC 8707 §2) may be empty.
[[nodiscard]] QByteArray devicePollRequest(const Secret &deviceCode, const QString &resource = {});

/// The time from one answer to the next poll.
class DevicePolling {
public:
    DevicePolling() = default;
    explicit DevicePolling(std::chrono::seconds interval) : m_interval(interval) { }

    /// Before the first poll.
    [[nodiscard]] std::chrono::seconds interval() const { return m_interval; }

    /// After an answer that is no token, or none: `authorization_pending` goes on, `slow_down` adds
    /// 5 s for good, and where nobody answers, or not now (429, 5xx), the wait doubles each time
    /// and is the old one after the next answer. Retry-After is waited for, up to 5 minutes.
    /// nullopt: it ends it.
    [[nodiscard]] std::optional<std::chrono::seconds> waitAfter(const Error &error,
                                                                const QDateTime &now);

private:
    std::chrono::seconds m_interval{5};
    int m_failures = 0; ///< in a row
};

} // namespace lanyard::oauth
