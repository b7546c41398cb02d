#include "fresh_token_command.h"

#include "oauth/dpop_proof.h"

namespace lanyard {

void FreshTokenCommand::giveToken(Account &account)
{
    withConsent(account, {}, [this, &account] { fetchToken(account); });
}

void FreshTokenCommand::fetchToken(Account &account)
{
    account.ensureFresh(Account::Freshness::IfStale, this,
                        [this, &account](const Result<void> &fresh) {
                            if (!isInVain(fresh, account)) {
                                Q_ASSERT(account.accessToken()); // ensureFresh promises it
                                useToken(account);
                            }
                        });
}

bool FreshTokenCommand::isInVain(const Result<void> &done, const Account &account)
{
    if (!done) {
        failWith(done.error(), errorContextOf(account.entry(), ErrorContext::During::Refresh));
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

bool isBound(const Account &account)
{
    return oauth::isDpopType(account.tokenType());
}

QByteArrayView authorizationScheme(const Account &account)
{
    return isBound(account) ? QByteArrayView("DPoP") : QByteArrayView("Bearer");
}

} // namespace lanyard
