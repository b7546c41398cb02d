#pragma once

/// The real world, built from an application id. Embedders use it, too.

#include "accounts/environment.h"
#include "base/result.h"

#include <QStringList>

#include <memory>

namespace lanyard {

enum class VaultChoice { Keychain, Memory };

class SystemEnvironment {
public:
    /// `applicationId` is the reverse-domain id that separates applications in one keychain. The
    /// authorities in `certificateFolders` (Places::certificates()) and in the file that
    /// SSL_CERT_FILE names are trusted besides the system's; a file without a certificate is named
    /// by the connections that may need it.
    [[nodiscard]] static Result<std::unique_ptr<SystemEnvironment>>
    create(const QString &applicationId, VaultChoice vault,
           const QStringList &certificateFolders = {});
    ~SystemEnvironment();

    /// References into this object.
    [[nodiscard]] Environment environment();

private:
    struct Parts;
    explicit SystemEnvironment(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace lanyard
