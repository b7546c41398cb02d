#pragma once

/// An authorization request that the provider gets before the browser does.
/// Source:  RFC 9126 §2.1, §2.2, §2.3
/// Shape:   the parameters of authorization_request.h as a form; the answer is a JSON object with
///          request_uri and expires_in
/// Units:   seconds from receipt
/// Errors:  InvalidResponse, and those of the token endpoint's error answer (RFC 6749 §5.2)

#include "base/result.h"
#include "oauth/authorization_request.h"
#include "oauth/token_response.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace lanyard::oauth {

struct PushedRequest {
    QString requestUri; ///< good for one browser (§4)
    std::chrono::seconds lifetime{0}; ///< an hour at most
};

/// Body without client authentication: client_authentication adds that.
[[nodiscard]] QByteArray pushedRequest(const AuthorizationRequest &request);

[[nodiscard]] Result<PushedRequest> parsePushedRequestAnswer(const TokenEndpointAnswer &answer);

} // namespace lanyard::oauth
