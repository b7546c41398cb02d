#pragma once

/// Has a provider register us, or asks it whether it still knows the client that it made for us.
/// Source:  RFC 7591 §3, RFC 7592 §2.1
/// Shape:   one request, sent once, to the provider's own place
/// Errors:  those of client_registration.h and of network_access.h; an answer that is refused for
///          its size, or because it leads elsewhere, has Cause::NotRegistered as well

#include "base/clock.h"
#include "base/result.h"
#include "io/network_access.h"
#include "oauth/client_registration.h"

namespace lanyard {

/// Needs a registration endpoint that checkRegistrationEndpoint() let through. `network` and
/// `clock` must outlive `context`.
void registerClient(const oauth::ProviderMetadata &provider,
                    const oauth::RegistrationRequest &request, NetworkAccess &network, Clock &clock,
                    QObject *context, Reply<oauth::ClientRegistration> reply);

/// nullopt = the provider has no such client any more. Else as it has it, which may hold another
/// secret and another access token than before. For one with a configuration endpoint.
void readBackClient(const oauth::ProviderMetadata &provider,
                    const oauth::RegistrationRequest &request,
                    const oauth::ClientRegistration &known, NetworkAccess &network, Clock &clock,
                    QObject *context, Reply<std::optional<oauth::ClientRegistration>> reply);

} // namespace lanyard
