#pragma once

/// Whose registrations the vault has, since no vault says what is in it: so that they are carried
/// along when everything moves to another one.
/// Shape:   registrations.json {"version": 1, "issuers": […]} in the data folder, without secrets,
///          replaced atomically under a process lock. One that is gone from the vault may stay here
/// Errors:  Misconfigured (cannot be read or written, a newer version: it is named, and stays as it
///          is), Busy

#include "accounts/places.h"
#include "base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace lanyard {

/// Before the vault is given a client that this provider made for us (client_registrations.h).
/// Waits for another process with patience, off the main thread.
void listRegistration(const Places &places, const QString &issuer, QObject *context,
                      Reply<void> reply);
[[nodiscard]] Result<QStringList> listedRegistrations(const Places &places);

} // namespace lanyard
