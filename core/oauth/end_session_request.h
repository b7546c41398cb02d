#pragma once

/// Ends the session that the person's browser has at the provider.
/// Source:  OpenID Connect RP-Initiated Logout 1.0 §2, §3
/// Shape:   parameters of a URL for the browser; the answer, where a post_logout_redirect_uri was
///          sent, is a redirect there with our state
/// Errors:  StateMismatch (another state, none, or two)

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace lanyard::oauth {

struct EndSessionRequest {
    QUrl endpoint; ///< end_session_endpoint
    QString clientId;
    Secret idTokenHint; ///< the last ID token, also an expired one; empty = the person is asked
    QUrl postLogoutRedirectUri; ///< registered, to the letter; empty = the browser stays there
    QByteArray state; ///< 43 characters; sent with a post_logout_redirect_uri only
};

/// It holds the ID token: for the browser's eyes, and in nobody's arguments or logs.
[[nodiscard]] QUrl endSessionUrl(const EndSessionRequest &request);

[[nodiscard]] Result<void> checkEndSessionResponse(const QUrl &redirect,
                                                   const EndSessionRequest &request);

} // namespace lanyard::oauth
