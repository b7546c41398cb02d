#pragma once

/// What a person was asked once about a provider: client id, tenant, and whether a secret goes with
/// it. Kept in settings.json of the config folder; the secret itself is in the vault under
/// secretKey().
/// Errors:  Misconfigured (settings.json cannot be read or written: it is named, with what helps,
/// and
///          never overwritten)

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

/// A settings.json that cannot be understood is renamed, as a damaged list of accounts is; asked by
/// whoever starts, so that the person hears of it once. The reply is its new name. Empty: there was
/// nothing to set aside, or it cannot be done, which readClientChoice() says.
[[nodiscard]] QString setBrokenSettingsAside(const Places &places);

/// An empty choice when none was made. `providerKey` is Provider::key().
[[nodiscard]] Result<ClientChoice> readClientChoice(const Places &places,
                                                    const QString &providerKey);
[[nodiscard]] Result<void> writeClientChoice(const Places &places, const QString &providerKey,
                                             const ClientChoice &choice);
/// The vault key of that provider's client secret.
[[nodiscard]] QString clientSecretKey(const QString &providerKey);

} // namespace lanyard
