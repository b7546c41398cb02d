#pragma once

/// What a person was asked once about a provider: client id, tenant, and whether a secret goes with
/// it. Kept in settings.json of the config folder; the secret itself is in the vault under
/// secretKey().
/// Errors:  Misconfigured (settings.json cannot be read or written: it is named and left alone)

#include "accounts/places.h"
#include "base/result.h"

#include <QString>

namespace lanyard {

struct ClientChoice {
    QString clientId;
    QString tenant;
    bool hasSecret = false;
    friend bool operator==(const ClientChoice &, const ClientChoice &) = default;
};

/// An empty choice when none was made. `providerKey` is Provider::key().
[[nodiscard]] Result<ClientChoice> readClientChoice(const Places &places,
                                                    const QString &providerKey);
[[nodiscard]] Result<void> writeClientChoice(const Places &places, const QString &providerKey,
                                             const ClientChoice &choice);
/// The vault key of that provider's client secret.
[[nodiscard]] QString clientSecretKey(const QString &providerKey);

} // namespace lanyard
