#pragma once

/// Qt NetworkAuth's way from a finished token reply to tokens, replaced: only what is believed
/// becomes `tokensReceived`; everything else becomes one Error with the provider's own code.
/// Source:  RFC 6749 §5, OIDC Core §3.1.3.7, §12.2; the stock handlers lose the error code, follow
///          redirects and take a form in text/html for a token (qt-facts)
/// Shape:   answer -> parseTokenResponse -> (refresh: the `keep` step) -> IdToken -> believed
/// Owner:   belongs to one AuthorizationCodeFlow

#include "base/clock.h"
#include "base/result.h"
#include "flow/provider_directory.h"
#include "oauth/id_token.h"
#include "oauth/token_response.h"

#include <QAbstractOAuthReplyHandler>

#include <functional>
#include <optional>

namespace lanyard {

/// Tokens that passed every check. Without an ID token: plain OAuth, or a refresh that sent none.
struct BelievedTokens {
    oauth::TokenResponse tokens;
    std::optional<oauth::IdToken> idToken;
};

} // namespace lanyard
