#pragma once

/// A process that is held, so that its number cannot come to mean another one while it is looked
/// at. One file per platform.
/// Source:  Linux: pidfd_open(2), SO_PEERCRED and SO_PEERPIDFD of unix(7), proc_pid_stat(5)
/// Shape:   a pidfd; where the kernel or a sandbox has none, the number and the time it started at
/// Errors:  NotFound: it has ended, or cannot be seen from here
/// Owner:   move-only; lets it go when it is destroyed, and never stops it

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <chrono>
#include <optional>

namespace lanyard {

struct ProcessFacts {
    qint64 id = 0;
    /// The file it runs, as the system has it: bytes, and not always UTF-8. Empty = it is hidden
    /// from us, as that of another user's program, and of one that keeps its memory private.
    QByteArray program;
    bool isProgramThere = false; ///< what stands at that path now is the file that it runs
    QByteArray command; ///< what it calls itself, at most 15 bytes; nobody vouches for it
    QString terminal; ///< "/dev/pts/3"; empty = it has none
    qint64 parent = 0; ///< 0 = none that can be seen from here
    quint64 startTicks = 0; ///< since the system started
};

/// Of the clock that processes' start times are told by.
[[nodiscard]] std::chrono::milliseconds sinceBoot();

class HeldProcess {
public:
    /// Whoever connected a Unix socket. By its number alone it is somebody else where it has ended
    /// and given the socket away: so one that started after `connectedBy` is not taken, and it is
    /// asked for as soon as there is a connection.
    [[nodiscard]] static Result<HeldProcess> ofPeer(int socket,
                                                    std::chrono::milliseconds connectedBy);
    /// The two ways of ofPeer(). The kernel names the process itself (Linux 6.5).
    [[nodiscard]] static Result<HeldProcess> ofPeerByDescriptor(int socket);
    /// It tells a number, which is held and then looked at.
    [[nodiscard]] static Result<HeldProcess> ofPeerByNumber(int socket,
                                                            std::chrono::milliseconds connectedBy);
    [[nodiscard]] static Result<HeldProcess> ofThisProcess();

    ~HeldProcess();
    HeldProcess(HeldProcess &&other) noexcept;
    HeldProcess &operator=(HeldProcess &&other) noexcept;
    Q_DISABLE_COPY(HeldProcess)

    [[nodiscard]] bool isRunning() const;
    /// What is so of this process, and of no other that has its number now.
    [[nodiscard]] Result<ProcessFacts> facts() const;
    /// nullopt = there is none, or none that can be seen from here.
    [[nodiscard]] Result<std::optional<HeldProcess>> parent() const;

private:
    HeldProcess(qint64 id, int descriptor);
    [[nodiscard]] static Result<HeldProcess> hold(qint64 id);

    qint64 m_id = 0;
    int m_descriptor = -1; ///< -1 = no pidfd is to be had
    quint64 m_startTicks = 0;
};

} // namespace lanyard
