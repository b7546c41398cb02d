#pragma once

/// What a person was asked once about a provider: client id, tenant, and whether a secret goes with
/// it. Kept as `clients` of settings.json; the secret itself is in the vault under
/// clientSecretKey().
/// Errors:  as settings_file.h

#include "accounts/places.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace lanyard {

struct ClientChoice {
    QString clientId;
    QString tenant;
    bool hasSecret = false;
    bool isRefused = false; ///< by the provider, since it was remembered: it is asked for again
    friend bool operator==(const ClientChoice &, const ClientChoice &) = default;
};

/// An empty choice when none was made. `providerKey` is Provider::key().
[[nodiscard]] Result<ClientChoice> readClientChoice(const Places &places,
                                                    const QString &providerKey);
/// Busy after a blink.
[[nodiscard]] Result<void> writeClientChoice(const Places &places, const QString &providerKey,
                                             const ClientChoice &choice);
/// The same with patience, off the main thread.
void writeClientChoice(const Places &places, const QString &providerKey, const ClientChoice &choice,
                       QObject *context, Reply<void> reply);
/// The vault key of that client's secret. Each client has its own, so that a new one's secret can
/// be kept before the choice is made, and the old one is whole until then.
[[nodiscard]] QString clientSecretKey(const QString &providerKey, const QString &clientId);

/// Of every secret that is remembered.
[[nodiscard]] Result<QStringList> clientSecretKeys(const Places &places);

/// Are those of settings.json whole? Errors: InvalidResponse
[[nodiscard]] Result<void> checkClientChoices(const QJsonObject &settings);

} // namespace lanyard
