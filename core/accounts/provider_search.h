#pragma once

/// Is there a provider where a person said it is? Where there is none at an address itself, the
/// address's host is asked who answers for it.
/// Source:  OIDC Discovery §2 (normalized: §2.1.2; by URL: §2.2.2), §4
/// Shape:   a file's provider is taken at its word and never led elsewhere; whoever is found proves
///          itself by its own discovery document, whose endpoints are its own or listed in a file
/// Errors:  as flow/provider_directory.h and checkOwner()

#include "accounts/provider.h"
#include "base/result.h"

namespace lanyard {

struct AccountParts;
struct Places;

/// What was said about `wanted` (client, parameters) goes over to whoever is found. `parts` must
/// outlive `context`.
void searchProvider(const Provider &wanted, AccountParts &parts, QObject *context,
                    Reply<Provider> reply);

/// By what is listed here, and in any file for the same issuer.
/// Errors: as checkOwner()
[[nodiscard]] Result<void> checkEndpoints(const oauth::ProviderMetadata &metadata,
                                          QList<QUrl> listed, const Places &places);

} // namespace lanyard
