#pragma once

/// A sign-in that a person finishes on another device.
/// Source:  RFC 8628 §3.1, §3.2; RFC 8707 §2 (`resource`)
/// Shape:   JSON object; device_code, user_code, verification_uri, expires_in required. Google
///          writes verification_url.
/// Units:   seconds on the wire; `interval` absent = 5, and never less than 1; expiresAt is a UTC
///          instant, a day from receipt at most
/// Errors:  InvalidResponse, naming the member; those of token_response.h where it is refused
/// Owner:   value type; moves, never copies (holds a Secret)

#include "base/result.h"
#include "base/secret.h"
#include "oauth/token_response.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace lanyard::oauth {

struct DeviceAuthorization {
    Secret deviceCode; ///< device_code, VSCHAR: what is polled with
    QString userCode; ///< user_code: short, and fit to show as it is
    QUrl verificationUri; ///< verification_uri: https, or loopback where the provider is there
    /// verification_uri_complete, for a QR code: nobody reads where that leads, so that one to
    /// another place than the address beside it is left out. Empty = none.
    QUrl verificationUriComplete;
    std::chrono::seconds interval{5}; ///< interval: the least time from an answer to the next poll
    QDateTime expiresAt; ///< expires_in after receipt
};

/// Who the client is comes with its authentication. An empty scope is left out.
[[nodiscard]] QByteArray deviceAuthorizationRequest(const QStringList &scope,
                                                    const QStringList &resources = {});

/// `allowLoopback` is for a provider on this computer.
[[nodiscard]] Result<DeviceAuthorization>
parseDeviceAuthorization(const TokenEndpointAnswer &answer, bool allowLoopback);

} // namespace lanyard::oauth
