#pragma once

/// The code grant and the refresh grant, on Qt NetworkAuth's state machine.
/// Source:  RFC 6749 §4.1.3, §6; RFC 7636 §4.5
/// Shape:   the engine is QOAuth2AuthorizationCodeFlow; state, nonce, verifier, redirect, network
///          policy and the judgement of answers are ours. Each request goes out once.
/// Errors:  those of token_response.h and id_token.h; Network, TlsRefused, OutcomeUnknown

#include "base/clock.h"
#include "base/result.h"
#include "flow/provider_directory.h"
#include "flow/token_reply_handler.h"
#include "io/network_access.h"
#include "oauth/authorization_request.h"
#include "oauth/authorization_response.h"
#include "oauth/client_authentication.h"

#include <QOAuth2AuthorizationCodeFlow>

namespace lanyard {

/// Who asks, and whom.
struct FlowClient {
    oauth::ProviderMetadata provider;
    oauth::ClientAuthentication authentication;
    oauth::TokenResponseFormat tokenResponseFormat = oauth::TokenResponseFormat::Json;
};

/// Called with a parsed refresh answer *before* its ID token is validated and before anyone sees
/// the new access token; calls `kept` when the vault has the new refresh token (or could not).
using KeepTokens = std::function<void(const oauth::TokenResponse &tokens,
                                      std::function<void(Result<void>)> kept)>;

class AuthorizationCodeFlow final : public QOAuth2AuthorizationCodeFlow {
    Q_OBJECT
public:
    /// The references must outlive the flow.
    AuthorizationCodeFlow(FlowClient client, NetworkAccess &network, ProviderDirectory &directory,
                          Clock &clock, QObject *parent = nullptr);
    ~AuthorizationCodeFlow() override;

    /// The URL for the browser. Nothing is sent.
    [[nodiscard]] QUrl begin(const oauth::AuthorizationRequest &request);

    /// Posts the code once. `request` must outlive the reply.
    void exchange(const oauth::AuthorizationRequest &request, oauth::AuthorizationCode code,
                  QObject *context, Reply<BelievedTokens> reply);

    /// Posts the refresh token once. Single flight is the caller's task.
    void refresh(Secret refreshToken, const oauth::OriginalAuthentication &original,
                 const QStringList &scope, KeepTokens keep, QObject *context,
                 Reply<BelievedTokens> reply);
};

} // namespace lanyard
