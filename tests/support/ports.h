#pragma once

/// Ports of this machine's loopback, for tests that run while others do.

#include <QtGlobal>

namespace lanyard {

/// One of 127.0.0.1 that nobody has. It is none of those that the kernel deals out to whoever asks
/// for any, so nobody else gets it before the caller does, or while its server is down.
[[nodiscard]] quint16 freePort();

/// Whether this very process listens there. To ask by connecting would not do: the kernel may have
/// given the port to another test since.
[[nodiscard]] bool listensOn(quint16 port);

} // namespace lanyard
