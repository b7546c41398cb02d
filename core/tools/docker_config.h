#pragma once

/// docker's config.json, where it says which program answers for one registry. Other tools
/// (podman, skopeo) read it, too.
/// Source:  docker CLI reference, docker login, "Credential helpers": "credHelpers" {registry:
/// NAME}
///          runs docker-credential-NAME; "credsStore", which is for all others, is never touched
/// Shape:   what is there stays byte for byte. A new member comes first, indented as the others
/// are,
///          so that nothing else is a changed line; in an empty object it has a space on both
///          sides, by which the way back knows that the object was there before
/// Errors:  Misconfigured: no JSON object (base/json.h), or that registry has another helper, which
///          is named

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace lanyard::tools {

/// Of a registry as a person names it: the member's name, without a scheme and a path. docker looks
/// up what stands in an image's name, so a port stays, and no letter changes.
[[nodiscard]] QString dockerConfigKey(QByteArrayView registry);

/// "lanyard" for docker-credential-lanyard; empty = nobody answers for that registry alone.
[[nodiscard]] Result<QString> dockerHelperOf(QByteArrayView json, const QString &registry);

/// Empty or blank bytes are no file yet.
[[nodiscard]] Result<QByteArray> withDockerHelper(QByteArrayView json, const QString &registry);
/// Where we do not answer for it: the same bytes.
[[nodiscard]] Result<QByteArray> withoutDockerHelper(QByteArrayView json, const QString &registry);

} // namespace lanyard::tools
