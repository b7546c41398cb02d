#include "accounts/sign_in.h"

#include "accounts/account_parts.h"

// A key of this attempt's own, to which the provider binds what it issues (RFC 9449).

namespace lanyard {

/// A new one each time: two providers, or two accounts, have no key in common that they could be
/// known by.
Result<void> SignIn::bindTokens(const oauth::ProviderMetadata &metadata)
{
    const std::optional<bool> wanted = m_wish.provider.dpopBoundAccessTokens;
    const QStringList &supported = metadata.dpopSigningAlgValuesSupported;
    if (wanted == false) {
        return {};
    }
    if (supported.isEmpty()) {
        return wanted == true
            ? fail(ErrorKind::Misconfigured,
                   QStringLiteral("provider %1: dpop_bound_access_tokens is true, and the provider "
                                  "announces no such tokens (dpop_signing_alg_values_supported)")
                       .arg(m_wish.provider.id))
            : Result<void>();
    }
    auto key = oauth::DpopKey::make(supported);
    if (!key) {
        const bool isOptional = key.error().kind == ErrorKind::Misconfigured && wanted != true;
        return isOptional ? Result<void>() : fail(key.error());
    }
    m_request.dpopJkt = key->thumbprint();
    m_client.dpop
        = std::make_shared<DpopProver>(std::move(*key), m_parts.dpopServers,
                                       m_parts.environment.clock, m_parts.environment.random);
    m_client.onlyBoundTokens = wanted == true;
    return {};
}

} // namespace lanyard
