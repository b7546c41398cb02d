#pragma once

/// What is said about the agent, which hands tokens to tools.
/// Shape:   one line each without a line break at the end; a path stays whole

#include <QString>

namespace lanyard {

enum class AgentHelp {
    Agent,
    Lock,
};
[[nodiscard]] QString agentHelp(AgentHelp help);

/// Why there is none, or none can be: each is the detail of a Misconfigured or Busy.
[[nodiscard]] QString agentHasNoFolder();
[[nodiscard]] QString agentFolderIsNotPrivate(const QString &folder);
[[nodiscard]] QString agentFolderCannotBeMade(const QString &folder, const QString &reason);
[[nodiscard]] QString agentRunsAlready();
[[nodiscard]] QString agentSocketIsTaken(const QString &socket);
[[nodiscard]] QString agentSocketIsNone(const QString &socket);
[[nodiscard]] QString agentSocketFails(const QString &socket, const QString &reason);
[[nodiscard]] QString agentSocketIsNotOurs(const QString &socket);
[[nodiscard]] QString agentServesStandardPlaces();

[[nodiscard]] QString agentServes(const QString &socket);

enum class AgentMemory { IsEmpty, ThereIsNone };
[[nodiscard]] QString toolsAreAskedForAgain(AgentMemory memory);
/// Where the person is not asked at all.
[[nodiscard]] QString toolsAreNotAskedForAfterLock();
/// The detail of a Busy.
[[nodiscard]] QString agentDoesNotLock();

} // namespace lanyard
