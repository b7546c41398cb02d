#pragma once

/// Hands the authorization request to the provider itself, so that the browser carries its name
/// only.
/// Source:  RFC 9126 §2, §4
/// Shape:   one request, sent once, with the client's authentication
/// Errors:  those of pushed_request.h, of network_access.h and of jws_signer.h

#include "base/clock.h"
#include "base/random_source.h"
#include "base/result.h"
#include "flow/flow_client.h"
#include "oauth/authorization_request.h"

#include <QDateTime>
#include <QUrl>

namespace lanyard {

struct PushedAuthorization {
    QUrl url; ///< for one browser, once
    QDateTime expiresAt; ///< UTC
};

/// `network` and `clock` must outlive `context`; `request` and `random` are read before this
/// returns.
void pushAuthorizationRequest(const FlowClient &client, const oauth::AuthorizationRequest &request,
                              NetworkAccess &network, Clock &clock, RandomSource &random,
                              QObject *context, Reply<PushedAuthorization> reply);

} // namespace lanyard
