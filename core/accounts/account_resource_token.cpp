#include "accounts/account.h"

#include "accounts/account_refresh.h"
#include "oauth/resource_indicator.h"

#include <algorithm>

// Tokens for one resource alone, beside the account's own.

namespace lanyard {

void Account::fetchTokenFor(const QString &resource, QObject *context,
                            Reply<AccessTokenRecord> reply)
{
    const Replier<AccessTokenRecord> replier(context, std::move(reply));
    if (const auto sound = oauth::checkResources({resource}); !sound) {
        replier(fail(sound.error()));
        return;
    }
    if (m_isEndCertain) {
        replier(fail(signInIsRequired()));
        return;
    }
    m_resourceRefreshes.push_back(std::make_unique<Refresh>(*this, resource, replier));
    m_resourceRefreshes.back()->start();
}

void Account::endResourceRefresh(Refresh &refresh, const Result<void> &outcome,
                                 AccessTokenRecord token)
{
    const auto place = std::find_if(m_resourceRefreshes.begin(), m_resourceRefreshes.end(),
                                    [&](const auto &each) { return each.get() == &refresh; });
    place->release()->deleteLater(); // which is further up the stack
    m_resourceRefreshes.erase(place);
    if (outcome) {
        refresh.answer(std::move(token));
    } else {
        refresh.answer(fail(outcome.error()));
    }
    Q_EMIT changed();
}

void Account::failResourceRefreshes(const Error &error)
{
    for (const auto &refresh : m_resourceRefreshes) {
        refresh->answer(fail(error));
    }
}

Error Account::signInIsRequired() const
{
    return {
        ErrorKind::SignInRequired, {}, QStringLiteral("%1 has to sign in again").arg(m_entry.name)};
}

} // namespace lanyard
