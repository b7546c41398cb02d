#pragma once

/// The socket that a service manager made before it started us.
/// Source:  sd_listen_fds(3): $LISTEN_PID, $LISTEN_FDS, descriptors from 3 on
/// Note:    the variables are taken out, so that no program that we start believes them

namespace lanyard {

/// -1 = there is none, or more than one. Whoever gets it owns it; it is closed on exec.
[[nodiscard]] int takeActivatedSocket();

} // namespace lanyard
