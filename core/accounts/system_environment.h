#pragma once

/// The real world, built from an application id. Embedders use it, too.

#include "accounts/environment.h"
#include "accounts/places.h"
#include "base/result.h"
#include "io/file_vault.h"

#include <memory>

namespace lanyard {

/// What VaultChoice::File needs.
struct FileVaultSetup {
    VaultFilePlace place; ///< vaultFilePlace() of the same Places that the accounts are kept by
    PassphraseSource passphrase; ///< asked by TokenVault::unlock(), and by nothing else
};

class SystemEnvironment {
public:
    /// `applicationId` is the reverse-domain id that separates applications in one keychain. The
    /// authorities in the folders of `places` and in the file that SSL_CERT_FILE names are trusted
    /// besides the system's, unless an administrator says otherwise; a file without a certificate
    /// is named by the connections that may need it. `file` is for VaultChoice::File, which has to
    /// be unlocked before it is used.
    [[nodiscard]] static Result<std::unique_ptr<SystemEnvironment>>
    create(const QString &applicationId, VaultChoice vault, const Places &places = {},
           const FileVaultSetup &file = {});
    ~SystemEnvironment();

    /// Another vault than the environment's, to move accounts to. This object outlives it.
    [[nodiscard]] std::unique_ptr<TokenVault> makeVault(VaultChoice choice,
                                                        const FileVaultSetup &file = {});

    /// References into this object.
    [[nodiscard]] Environment environment();

private:
    struct Parts;
    explicit SystemEnvironment(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace lanyard
