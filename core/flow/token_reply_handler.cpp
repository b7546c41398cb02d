#include "flow/token_reply_handler.h"

namespace lanyard {

TokenReplyHandler::TokenReplyHandler(const FlowClient &client, ProviderDirectory &directory,
                                     Clock &clock) :
    m_client(client),
    m_clock(clock), m_judge(client, directory, clock)
{
}

QString TokenReplyHandler::callback() const
{
    return m_redirectUri.toString(QUrl::FullyEncoded);
}

void TokenReplyHandler::expect(TokenExpectation expectation, std::function<void()> repeat,
                               std::function<void(Result<BelievedTokens>)> judged)
{
    m_repeat = std::move(repeat);
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
    if (!m_judge.isExpecting()) {
        return;
    }
    auto answer = readReply(*reply, m_clock.now());
    const bool isNonceWanted
        = m_client.dpop && m_client.dpop->isNonceWanted(m_client.provider.tokenEndpoint, answer);
    if (const auto repeat = std::exchange(m_repeat, nullptr); repeat && isNonceWanted) {
        repeat();
        return;
    }
    m_judge.judge(std::move(answer));
}

/// Qt's state machine. It keeps what it is told in plain strings, and signals carry no secrets, so
/// it is not told the tokens.
void TokenReplyHandler::moveOn(const oauth::TokenResponse &tokens)
{
    Q_EMIT tokensReceived({{QStringLiteral("access_token"), QStringLiteral("believed")},
                           {QStringLiteral("token_type"), tokens.tokenType}});
}

} // namespace lanyard
