#include "agent/limited_token.h"

#include <utility>

namespace lanyard {

void LimitedToken::ensure(Account &account, Account::Freshness freshness, QObject *context,
                          Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    const bool isServed = freshness == Account::Freshness::IfStale && m_token
        && account.state() != Account::State::SignInRequired && account.isFresh(*m_token);
    if (isServed) {
        replier({});
        return;
    }
    const bool isAskedFor = !m_waiting.empty();
    m_waiting.push_back(replier);
    if (!isAskedFor) {
        account.fetchTokenFor(m_limits, this,
                              [this](Result<AccessTokenRecord> token) { take(std::move(token)); });
    }
}

void LimitedToken::take(Result<AccessTokenRecord> token)
{
    const Result<void> outcome = token ? Result<void>() : fail(token.error());
    if (token) {
        m_token = std::move(*token);
    }
    for (const Replier<void> &replier : std::exchange(m_waiting, {})) {
        replier(outcome);
    }
}

} // namespace lanyard
