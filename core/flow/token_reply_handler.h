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

    /// For the one reply that comes next. `judged` is called once.
    void expect(TokenExpectation expectation, std::function<void(Result<BelievedTokens>)> judged);

public Q_SLOTS:
    void networkReplyFinished(QNetworkReply *reply) override;

private:
    void moveOn(const oauth::TokenResponse &tokens);

    Clock &m_clock;
    QUrl m_redirectUri;
    TokenJudge m_judge;
};

} // namespace lanyard
