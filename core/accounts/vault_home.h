#pragma once

/// Which vault the accounts of these folders are kept in. Said once, by whoever chose it, and never
/// guessed: secrets that are looked for in another vault would seem to be lost.
/// Shape:   vault.json {"version": 1, "vault": "keychain"|"file"} beside the list of accounts;
///          where there is none, it is the keychain
/// Errors:  Misconfigured (it cannot be read, understood or written: it is named, and left alone)

#include "accounts/places.h"
#include "base/result.h"
#include "io/file_vault.h"
#include "io/token_vault.h"

namespace lanyard {

/// Never Memory, which is nobody's home.
[[nodiscard]] Result<VaultChoice> readVaultHome(const Places &places);
/// Where sign-ins go where nobody says it: where the accounts are; as long as there is none, where
/// an administrator wants them. May be Memory, by the administrator's word.
[[nodiscard]] Result<VaultChoice> vaultToUse(const Places &places);
/// May sign-ins be kept there?
/// Errors: as ManagedSettings has them
[[nodiscard]] Result<void> checkVault(VaultChoice vault, const Places &places);
/// Whoever calls holds the lock of the list of accounts.
[[nodiscard]] Result<void> writeVaultHome(const Places &places, VaultChoice home);

/// The accounts are in `home`, and were looked for in another one.
[[nodiscard]] tl::unexpected<Error> keptElsewhere(VaultChoice home, const Places &places);

/// Does the list name anything that a vault is to have: an account that nobody has ended, or a
/// sign-out to tell of? Also where it cannot be read.
[[nodiscard]] bool namesSecrets(const Places &places);

/// Where the vault that is a file lies.
[[nodiscard]] VaultFilePlace vaultFilePlace(const Places &places);

} // namespace lanyard
