#include "flow/token_reply_handler.h"

namespace lanyard {

TokenReplyHandler::TokenReplyHandler(const FlowClient &client, ProviderDirectory &directory,
                                     Clock &clock) :
    m_clock(clock),
    m_judge(client, directory, clock)
{
}

QString TokenReplyHandler::callback() const
{
    return m_redirectUri.toString(QUrl::FullyEncoded);
}

void TokenReplyHandler::expect(TokenExpectation expectation,
                               std::function<void(Result<BelievedTokens>)> judged)
{
    m_judge.expect(std::move(expectation),
                   [this, judged = std::move(judged)](Result<BelievedTokens> result) {
                       if (result) {
                           moveOn(result->tokens);
                       }
                       judged(std::move(result));
                   });
}

void TokenReplyHandler::networkReplyFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    if (m_judge.isExpecting()) {
        m_judge.judge(readReply(*reply, m_clock.now()));
    }
}

/// Qt's state machine. It keeps what it is told in plain strings, and signals carry no secrets, so
/// it is not told the tokens.
void TokenReplyHandler::moveOn(const oauth::TokenResponse &tokens)
{
    Q_EMIT tokensReceived({{QStringLiteral("access_token"), QStringLiteral("believed")},
                           {QStringLiteral("token_type"), tokens.tokenType}});
}

} // namespace lanyard
