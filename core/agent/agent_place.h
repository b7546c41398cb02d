#pragma once

/// Where a person's agent is: a folder of theirs alone in that of the login session, its socket,
/// and the lock by which one agent at a time serves there.
/// Errors:  Misconfigured: there is no login session ($XDG_RUNTIME_DIR), or the folder is not of
///          the kind that may hold the socket

#include "base/result.h"

#include <QString>

namespace lanyard {

struct AgentPlace {
    QString folder;
    QString socket;
    QString lock;
};

/// Touches nothing.
[[nodiscard]] Result<AgentPlace> agentPlace();

/// Makes the folder where it is missing. It has to be a folder and no link to one, ours, and open
/// to nobody else (0700): in any other, somebody could put a socket in the place of the agent's.
[[nodiscard]] Result<void> secureFolder(const AgentPlace &place);

} // namespace lanyard
