#pragma once

/// The code grant and the refresh grant, on Qt NetworkAuth's state machine.
/// Source:  RFC 6749 §4.1.3, §6; RFC 7636 §4.5; RFC 8707 §2.2; RFC 9449 §5, §8
/// Shape:   the engine is QOAuth2AuthorizationCodeFlow; state, nonce, verifier, redirect, network
///          policy and the judgement of answers are ours. Each request goes out once, or a second
///          time where the provider did nothing but want a nonce in its proof. The engine never
///          learns a token: it is given placeholders.
/// Errors:  those of token_response.h and id_token.h; Network, TlsRefused, OutcomeUnknown

#include "base/clock.h"
#include "base/result.h"
#include "flow/flow_client.h"
#include "flow/provider_directory.h"
#include "flow/token_reply_handler.h"
#include "io/network_access.h"
#include "oauth/authorization_request.h"
#include "oauth/authorization_response.h"

#include <QOAuth2AuthorizationCodeFlow>

#include <memory>
#include <optional>

namespace lanyard {

class AuthorizationCodeFlow final : public QOAuth2AuthorizationCodeFlow {
    Q_OBJECT
public:
    /// The references must outlive the flow.
    AuthorizationCodeFlow(FlowClient client, NetworkAccess &network, ProviderDirectory &directory,
                          Clock &clock, QObject *parent = nullptr);
    ~AuthorizationCodeFlow() override;

    /// The URL for the browser. Nothing is sent. `request` must outlive the exchange.
    [[nodiscard]] QUrl begin(const oauth::AuthorizationRequest &request);

    /// After begin(): posts the code once. `keep` may be null. Of several resources that were asked
    /// for the first one gets this token, since one that is good at two can be carried from the
    /// one to the other (RFC 8707 §3); the rest by refresh().
    void exchange(oauth::AuthorizationCode code, KeepTokens keep, QObject *context,
                  Reply<BelievedTokens> reply);

    /// What a refresh asks for, of what was granted.
    struct Narrowing {
        QString resource{}; ///< empty = none is named
        QStringList scope{}; ///< empty = none is named, so all that was granted (RFC 6749 §6)
    };
    /// Posts the refresh token once. `scope` is what was granted. Single flight is the caller's
    /// task.
    void refresh(Secret refreshToken, const oauth::OriginalAuthentication &original,
                 const QStringList &scope, const Narrowing &narrowing, KeepTokens keep,
                 QObject *context, Reply<BelievedTokens> reply);

private:
    using Start = void (AuthorizationCodeFlow::*)(); ///< has the engine post
    void replaceParameters(Stage stage, QMultiMap<QString, QVariant> &parameters);
    [[nodiscard]] oauth::FormParameters exchangeParameters() const;
    [[nodiscard]] oauth::FormParameters refreshParameters() const;
    [[nodiscard]] oauth::FormParameters resourceParameter() const;
    void await(TokenExpectation expectation, Start start, QObject *context,
               Reply<BelievedTokens> reply);
    void send(Start start);
    void postCode();
    void postRefreshToken();
    void checkPosted();
    void finish(Result<BelievedTokens> result);

    FlowClient m_client;
    NetworkAccess &m_network;
    const oauth::AuthorizationRequest *m_request = nullptr;
    std::optional<oauth::AuthorizationCode> m_code;
    Secret m_refreshToken;
    QString m_resource; ///< of the next token; empty = none was named
    QStringList m_scope; ///< of a refresh; likewise
    Replier<BelievedTokens> m_reply;
    bool m_isPosted = false;
    // Qt's connections from a network reply to the handler have no context: the handler goes last.
    std::unique_ptr<TokenReplyHandler> m_handler;
    NetworkAccess::Manager m_manager; ///< of the last request
};

} // namespace lanyard
