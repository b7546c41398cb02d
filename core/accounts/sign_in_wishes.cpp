#include "accounts/sign_in.h"

#include "accounts/account_parts.h"
#include "accounts/account_store.h"
#include "oauth/resource_indicator.h"
#include "oauth/token_response.h"

#include <array>

// What is asked of a sign-in besides its scope: how somebody signs in, and for which APIs.

namespace lanyard {

/// RFC 8628 §3.1 knows none of the parameters that say how somebody is to sign in.
Result<void> SignIn::checkWishes() const
{
    if (auto sound = oauth::checkAuthenticationRequest(m_wish.authentication); !sound) {
        return sound;
    }
    if (auto sound = oauth::checkResources(m_wish.resources); !sound) {
        return sound;
    }
    if (m_wish.open == SignInRequest::Open::OtherDevice && m_wish.authentication.any()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("a sign-in on another device cannot be asked for prompt, "
                                   "max_age, acr_values, login_hint or claims"));
    }
    return {};
}

/// OIDC Core §3.1.2.1, and what its answer is held against.
Result<void> SignIn::prepareAuthentication()
{
    const oauth::AuthenticationRequest &wanted = m_wish.authentication;
    if (wanted.required.any() && !m_request.provider.isOpenIdProvider()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("provider %1: without ID tokens nothing would say whether "
                                   "max_age or acr_values were heeded")
                        .arg(m_wish.provider.id));
    }
    QStringList scope = m_request.scope;
    if (wanted.isSilent()) {
        scope.removeAll(QStringLiteral("offline_access")); // which would ask for consent (§11)
    }
    auto parameters = oauth::authorizationParameters(
        scope, oauth::withAuthenticationRequest(m_wish.provider.authorizationParameters, wanted));
    if (!parameters) {
        return fail(parameters.error());
    }
    auto required = oauth::requirementsIn(*parameters);
    if (!required) {
        return fail(required.error());
    }
    m_request.parameters = std::move(*parameters);
    m_request.required = std::move(*required);
    m_request.askedAt = m_parts.environment.clock.now();
    return {};
}

/// A token for another API is none for the user-info API, whatever the provider says to it.
bool SignIn::isMeantForOthers(const Error &refusal) const
{
    return !m_request.resources.isEmpty() && m_tokens->idToken
        && refusal.kind == ErrorKind::RequestRefused;
}

/// What the user-info API told at an earlier sign-in, where it cannot be asked at this one.
void SignIn::keepKnownProfile(AccountEntry &entry) const
{
    for (const Account *account : m_store.accounts()) {
        if (account->entry().isSameIdentity(entry)) {
            entry.displayName = account->entry().displayName;
            entry.email = account->entry().email;
            entry.picture = account->entry().picture;
        }
    }
}

/// A token for an API may allow what is that API's alone (RFC 8707 §2.2); what opens a profile is
/// the ID token's then.
QStringList SignIn::missingScope() const
{
    QStringList asked = m_request.scope;
    if (!m_request.resources.isEmpty()) {
        static constexpr std::array ofIdTokens{QLatin1String("openid"), QLatin1String("profile"),
                                               QLatin1String("email"), QLatin1String("address"),
                                               QLatin1String("phone")};
        for (const QLatin1String each : ofIdTokens) {
            asked.removeAll(each);
        }
    }
    return oauth::missingScope(asked, m_tokens->tokens.scope);
}

} // namespace lanyard
