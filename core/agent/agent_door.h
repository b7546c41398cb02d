#pragma once

/// The agent's socket: it lets in whoever is the same person, and nobody else.
/// Source:  unix(7), SO_PEERCRED; sd_listen_fds(3) for a socket that systemd has made
/// Shape:   whoever holds the kernel's lock beside the socket serves. A socket that somebody
///          answers at is never taken; one that nobody does is replaced. What is no socket of ours
///          is left alone, and named
/// Errors:  Misconfigured (the folder, or what is in the socket's place), Busy (an agent is there)
/// Owner:   destroying it ends the listening, and removes the socket where it was ours to make

#include "agent/agent_place.h"
#include "base/result.h"
#include "io/process_lock.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace lanyard {

class AgentDoor final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static Result<std::unique_ptr<AgentDoor>> open(const AgentPlace &place);
    ~AgentDoor() override;

    /// Whoever knocks meanwhile waits in front of it.
    void setOpen(bool isOpen);

Q_SIGNALS:
    /// Somebody of the same person. Whoever hears of it owns the descriptor.
    void entered(int connection);
    /// This process, or the computer, can open nothing more just now. It has closed itself.
    void exhausted();

private:
    AgentDoor(AgentPlace place, std::unique_ptr<ProcessLock> lock);

    [[nodiscard]] Result<void> takeOver(int activated);
    [[nodiscard]] Result<void> makeWay() const;
    [[nodiscard]] Result<void> listen();
    void letIn();

    AgentPlace m_place;
    std::unique_ptr<ProcessLock> m_lock;
    int m_socket = -1;
    bool m_isOurs = false; ///< made here, so removed here
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace lanyard
