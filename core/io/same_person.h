#pragma once

/// Whose is the other end of a connection that was made within this computer?
/// Source:  unix(7), SO_PEERCRED; proc_pid_net(5): /proc/net/tcp and tcp6 name the user of each end
///          of a TCP connection
/// Note:    who has hung up meanwhile is nobody any more: to the kernel, root's. One file per
///          platform.

namespace lanyard {

enum class OtherEnd {
    SamePersons, ///< the same user's as this process
    Anothers,
    Unknown, ///< it is gone already, or the system does not tell
};

/// `connection` is an accepted Unix socket, or a TCP connection that came from this computer. Of
/// the latter, a file is opened for it.
[[nodiscard]] OtherEnd otherEndOf(int connection);

/// And nothing else is let in.
[[nodiscard]] bool isOfSamePerson(int connection);

/// Does the system tell of TCP connections? A sandbox may hide it.
[[nodiscard]] bool tellsWhoConnects();

} // namespace lanyard
