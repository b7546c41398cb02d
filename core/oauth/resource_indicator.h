#pragma once

/// Which API a token is for.
/// Source:  RFC 8707 §2: an absolute URI without a fragment; the parameter may come several times
/// Errors:  Misconfigured, naming what is none

#include "base/result.h"
#include "oauth/form.h"

#include <QString>
#include <QStringList>

namespace lanyard::oauth {

[[nodiscard]] Result<void> checkResources(const QStringList &resources);

/// One `resource` for each.
[[nodiscard]] FormParameters resourceParameters(const QStringList &resources);

/// An `invalid_target` (§2) says itself what was refused; any other error stays as it is.
[[nodiscard]] Error namingResources(Error error, const QStringList &resources);

} // namespace lanyard::oauth
