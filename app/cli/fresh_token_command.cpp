#include "fresh_token_command.h"

#include "oauth/dpop_proof.h"

#include <utility>

namespace lanyard {

void FreshTokenCommand::giveToken(Account &account)
{
    auto limits = m_limitOptions.limits();
    if (!limits) {
        failWith(limits.error(), {});
        return;
    }
    m_limits = std::move(*limits);
    withConsent(account, m_limits, [this, &account] { fetchToken(account); });
}

void FreshTokenCommand::fetchToken(Account &account)
{
    if (!m_limits.isNone()) {
        fetchLimited(account);
        return;
    }
    account.ensureFresh(Account::Freshness::IfStale, this,
                        [this, &account](const Result<void> &fresh) {
                            if (!isInVain(fresh, account)) {
                                Q_ASSERT(account.accessToken()); // ensureFresh promises it
                                useToken(account);
                            }
                        });
}

void FreshTokenCommand::fetchLimited(Account &account)
{
    account.fetchTokenFor(m_limits, this, [this, &account](Result<AccessTokenRecord> token) {
        const auto got = token ? Result<void>() : fail(token.error());
        if (!isInVain(got, account)) {
            m_limitedToken = std::move(*token);
            useToken(account);
        }
    });
}

bool FreshTokenCommand::isInVain(const Result<void> &done, const Account &account)
{
    if (!done) {
        failWith(done.error(), errorContextOf(account.entry(), m_limits));
        return true;
    }
    if (failedToKeep(account)) {
        return true;
    }
    if (!isWanted()) {
        failWith({ErrorKind::Canceled, {}, {}}, {});
        return true;
    }
    return false;
}

const Secret &FreshTokenCommand::token(const Account &account) const
{
    return m_limitedToken ? m_limitedToken->accessToken : *account.accessToken();
}

bool FreshTokenCommand::isBound(const Account &account) const
{
    return oauth::isDpopType(m_limitedToken ? m_limitedToken->tokenType : account.tokenType());
}

QByteArrayView FreshTokenCommand::authorizationScheme(const Account &account) const
{
    return isBound(account) ? QByteArrayView("DPoP") : QByteArrayView("Bearer");
}

} // namespace lanyard
