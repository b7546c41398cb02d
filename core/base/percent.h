#pragma once

/// A secret as it goes into a form or a URL, without a copy that nobody wipes.
/// Source:  RFC 3986 §2.1: every byte but the unreserved ones becomes %XX

#include "base/secret.h"

namespace lanyard {

[[nodiscard]] Secret percentEncoded(QByteArrayView secret);

} // namespace lanyard
