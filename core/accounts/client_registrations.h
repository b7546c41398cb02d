#pragma once

/// The clients that providers made for us when we asked: one item in the vault for each issuer.
/// Source:  RFC 7591 §5: a registration is bound to whom it was made for; here that is a person's
///          Lanyard, not one of the accounts
/// Shape:   a versioned JSON object under registrationKey(). It belongs to no account: the second
///          one at an issuer signs in with the same client, and signing out leaves it, as it leaves
///          a client id that somebody typed. Each session has a copy of the client it was issued
///          to, so that a registration may be replaced while older sessions go on
/// Errors:  those of token_vault.h. An item that cannot be read as one counts as none: a new
///          registration takes its place
/// Owner:   free functions; `vault` outlives the reply, which comes as base/result.h says

#include "base/result.h"
#include "io/token_vault.h"
#include "oauth/client_registration.h"

#include <QString>

#include <optional>

namespace lanyard {

[[nodiscard]] QString registrationKey(const QString &issuer);

[[nodiscard]] Secret registrationToBytes(const QString &issuer,
                                         const oauth::ClientRegistration &registration);
/// Errors: VaultFailed for bytes that are no record, of a version we do not know, or of another
///         issuer
[[nodiscard]] Result<oauth::ClientRegistration> registrationFromBytes(const Secret &bytes,
                                                                      const QString &issuer);

/// nullopt = there is none.
void readRegistration(TokenVault &vault, const QString &issuer, QObject *context,
                      Reply<std::optional<oauth::ClientRegistration>> reply);
void writeRegistration(TokenVault &vault, const QString &issuer,
                       const oauth::ClientRegistration &registration, QObject *context,
                       Reply<void> reply);
void eraseRegistration(TokenVault &vault, const QString &issuer, QObject *context,
                       Reply<void> reply);

} // namespace lanyard
