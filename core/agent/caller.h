#pragma once

/// Which program asks: the nearest ancestor of whoever connected that is none of our own (git, and
/// not the helper that git runs). A shell counts, with its terminal.
/// Shape:   what the system says; no text of it is fit to be shown before plainText()
/// Errors:  NotFound: it has ended meanwhile, or cannot be seen from here
/// Note:    on Linux this tells programs apart and limits accidents. It is no wall against the same
///          user: a program that runs as you can start git, a shell or a copy of either, change
///          them in memory, or be called what it likes. One file per platform

#include "agent/own_programs.h"
#include "base/result.h"

#include <QString>

#include <chrono>

namespace lanyard {

struct Caller {
    /// The absolute path of the file it runs. Of a script it is the interpreter's. Empty = hidden
    /// from us (another user's, or one that keeps its memory private), or no UTF-8.
    QString program;
    /// What stands at that path is the file that it runs. False: it was replaced or deleted since,
    /// or it runs in a container with paths of its own; then the path says little.
    bool isProgramThere = false;
    QString command; ///< what it calls itself; the only name of one that is hidden
    QString terminal; ///< "/dev/pts/3"; empty = none
    qint64 processId = 0;
    quint64 startedAt = 0; ///< as the system counts; with its number it is that process alone
    quint32 userId = 0; ///< of whoever connected

    friend bool operator==(const Caller &, const Caller &) = default;
};

/// At the other end of a connected Unix socket. Asked as soon as it is connected, or with the time
/// (sinceBoot()) that it was connected by.
[[nodiscard]] Result<Caller> callerOfPeer(int socket, const OwnPrograms &own,
                                          std::chrono::milliseconds connectedBy);
/// Is it a program of ours itself?
[[nodiscard]] bool isPeerOneOf(const OwnPrograms &own, int socket,
                               std::chrono::milliseconds connectedBy);
/// Who started this very process.
[[nodiscard]] Result<Caller> callerOfThisProcess(const OwnPrograms &own);

} // namespace lanyard
