#pragma once

/// The real world, built from an application id. Embedders use it, too.

#include "accounts/environment.h"
#include "base/result.h"

#include <memory>

namespace lanyard {

enum class VaultChoice { Keychain, Memory };

class SystemEnvironment {
public:
    /// `applicationId` is the reverse-domain id that separates applications in one keychain.
    /// The file that SSL_CERT_FILE names is read by the first TLS connection, which is also what
    /// fails (Misconfigured) where it holds no certificate.
    [[nodiscard]] static Result<std::unique_ptr<SystemEnvironment>>
    create(const QString &applicationId, VaultChoice vault);
    ~SystemEnvironment();

    /// References into this object.
    [[nodiscard]] Environment environment();

private:
    struct Parts;
    explicit SystemEnvironment(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace lanyard
