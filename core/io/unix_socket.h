#pragma once

/// Sockets of this computer that have a path.
/// Source:  unix(7)

#include <QString>

#include <optional>

#include <sys/socket.h>
#include <sys/un.h>

namespace lanyard {

/// nullopt = longer than the system allows.
[[nodiscard]] std::optional<sockaddr_un> unixAddress(const QString &path);
[[nodiscard]] const sockaddr *generic(const sockaddr_un &address);

/// Of streams; closed on exec, and never waiting. -1 = there is none, as errno says.
[[nodiscard]] int unixStreamSocket();

/// Does somebody listen there? Also somebody who has no time just now.
[[nodiscard]] bool isAnswered(const sockaddr_un &address);

} // namespace lanyard
