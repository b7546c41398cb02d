#include "accounts/account.h"

#include "accounts/account_refresh.h"

#include <algorithm>

// Tokens that are good for less, beside the account's own.

namespace lanyard {

void Account::fetchTokenFor(const TokenLimits &limits, QObject *context,
                            Reply<AccessTokenRecord> reply)
{
    const Replier<AccessTokenRecord> replier(context, std::move(reply));
    if (limits.isNone()) {
        replier(fail(ErrorKind::Misconfigured, QStringLiteral("no limit was named")));
        return;
    }
    if (const auto sound = checkTokenLimits(limits); !sound) {
        replier(fail(sound.error()));
        return;
    }
    if (m_isEndCertain) {
        replier(fail(signInIsRequired()));
        return;
    }
    m_limitedRefreshes.push_back(std::make_unique<Refresh>(*this, limits, replier));
    m_limitedRefreshes.back()->start();
}

void Account::endLimitedRefresh(Refresh &refresh, const Result<void> &outcome,
                                AccessTokenRecord token)
{
    const auto place = std::find_if(m_limitedRefreshes.begin(), m_limitedRefreshes.end(),
                                    [&](const auto &each) { return each.get() == &refresh; });
    place->release()->deleteLater(); // which is further up the stack
    m_limitedRefreshes.erase(place);
    // The session is in order, and has been renewed, whatever its provider made of the limits.
    const auto given
        = outcome ? checkNarrowed(refresh.limits(), token.scope) : fail(outcome.error());
    if (given) {
        refresh.answer(std::move(token));
    } else {
        refresh.answer(fail(given.error()));
    }
    Q_EMIT changed();
}

void Account::failLimitedRefreshes(const Error &error)
{
    for (const auto &refresh : m_limitedRefreshes) {
        refresh->answer(fail(error));
    }
}

Error Account::signInIsRequired() const
{
    return {
        ErrorKind::SignInRequired, {}, QStringLiteral("%1 has to sign in again").arg(m_entry.name)};
}

} // namespace lanyard
