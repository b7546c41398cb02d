#pragma once

/// Is there a provider where a person said it is? Where there is none at an address itself, the
/// address's host is asked who answers for it.
/// Source:  OIDC Discovery §2 (normalized: §2.1.2; by URL: §2.2.2), §4
/// Shape:   a file's provider is taken at its word and never led elsewhere; whoever is found proves
///          itself by its own discovery document
/// Errors:  as flow/provider_directory.h

#include "accounts/provider.h"
#include "base/clock.h"
#include "base/result.h"
#include "flow/provider_directory.h"
#include "io/network_access.h"

namespace lanyard {

/// What was said about `wanted` (client, parameters) goes over to whoever is found. The references
/// must outlive `context`.
void searchProvider(const Provider &wanted, ProviderDirectory &directory, NetworkAccess &network,
                    Clock &clock, QObject *context, Reply<Provider> reply);

} // namespace lanyard
