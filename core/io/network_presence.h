#pragma once

/// Is this computer in any network at all, besides the one it is itself?

namespace lanyard {

[[nodiscard]] bool hasNetwork();

} // namespace lanyard
