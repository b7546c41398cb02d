#pragma once

/// May a provider send us there? A document on the internet must not make this machine talk to its
/// own network, nor hand to strangers what is the provider's alone.
/// Source:  RFC 9700 §2.6, §4.4, §4.12, RFC 1918, RFC 4193, RFC 3927, RFC 6598
/// Errors:  InvalidResponse, naming the endpoint, or see below
/// Limit:   looks at literal addresses only. A public name that resolves to a private address is
///          what a company's own DNS does, and behind a proxy we never learn the address. It is no
///          way in: such a name is spoken to over TLS only, so no request is sent unless the
///          machine there shows a certificate for that very name.

#include "base/result.h"
#include "oauth/provider_metadata.h"

namespace lanyard {

/// True for `localhost` and for addresses that mean something only near by.
[[nodiscard]] bool isPrivateHost(const QString &host);

/// Private endpoints are fine where the issuer itself is private.
[[nodiscard]] Result<void> checkReach(const oauth::ProviderMetadata &metadata);

/// An address that `provider` wants a person to open: the person's own network is no place for it.
[[nodiscard]] Result<void> checkReach(const QUrl &address, const QUrl &provider);

/// Codes, tokens and the client's own secrets go to whoever signed the person in, and its keys come
/// from there: the endpoints that we ask are at the issuer's own site, or at an origin of `listed`.
/// Errors: Misconfigured with Cause::ForeignEndpoint; `place` is the first one's host, and `detail`
///         says what to list
[[nodiscard]] Result<void> checkOwner(const oauth::ProviderMetadata &metadata,
                                      const QList<QUrl> &listed);

/// Both questions of the registration endpoint, for whoever is about to ask it. Where we are known
/// already, it is no reason against a provider.
[[nodiscard]] Result<void> checkRegistrationEndpoint(const oauth::ProviderMetadata &metadata,
                                                     const QList<QUrl> &listed);

} // namespace lanyard
