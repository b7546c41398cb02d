#pragma once

/// Qt NetworkAuth's way from a finished token reply to tokens, replaced: only what TokenJudge
/// believes becomes `tokensReceived`.
/// Source:  the stock handlers lose the error code, follow redirects and take a form in text/html
///          for a token (qt-facts)
/// Owner:   belongs to one AuthorizationCodeFlow

#include "flow/token_judge.h"

#include <QAbstractOAuthReplyHandler>
#include <QUrl>

namespace lanyard {

class TokenReplyHandler final : public QAbstractOAuthReplyHandler {
    Q_OBJECT
public:
    /// All three must outlive the handler.
    TokenReplyHandler(const FlowClient &client, ProviderDirectory &directory, Clock &clock);

    /// What Qt calls the callback is the redirect URI.
    void setRedirectUri(const QUrl &redirectUri) { m_redirectUri = redirectUri; }
    [[nodiscard]] QString callback() const override;

    /// For the one reply that comes next, or the one after it where the first only wants a nonce:
    /// then `repeat` is called, once, and has to send the request again (RFC 9449 §8). `judged` is
    /// called once.
    void expect(TokenExpectation expectation, std::function<void()> repeat,
                std::function<void(Result<BelievedTokens>)> judged);

public Q_SLOTS:
    void networkReplyFinished(QNetworkReply *reply) override;

private:
    void moveOn(const oauth::TokenResponse &tokens);

    const FlowClient &m_client;
    Clock &m_clock;
    QUrl m_redirectUri;
    std::function<void()> m_repeat; ///< empty once it was called
    TokenJudge m_judge;
};

} // namespace lanyard
