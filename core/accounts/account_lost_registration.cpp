#include "accounts/account_refresh.h"

#include "accounts/account_parts.h"
#include "accounts/client_registrations.h"

namespace lanyard {

/// RFC 7591: a client that the provider made for us and does not know any more. There is no client
/// id that a person could mend; the next sign-in registers anew, since what we kept of it goes. The
/// session stays, as it does with any client that is refused.
void Account::Refresh::lookForRegistration(const Error &refusal)
{
    TokenVault &vault = m_account.m_parts.environment.vault;
    readRegistration(
        vault, m_session->issuer, this,
        [this, refusal, &vault](const Result<std::optional<oauth::ClientRegistration>> &kept) {
            // By now another one may have taken its place.
            const bool isKept
                = kept && *kept && (*kept)->client.clientId == m_session->client.clientId;
            Error error = refusal;
            if (isKept || m_session->isClientRegistered) {
                error.cause = Cause::NotRegistered;
            }
            if (!isKept) {
                finish(fail(error));
                return;
            }
            eraseRegistration(vault, m_session->issuer, this,
                              [this, error](const Result<void> &) { finish(fail(error)); });
        });
}

} // namespace lanyard
