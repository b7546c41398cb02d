#pragma once

/// Where programs of the same person come in, and nobody else does: a port of this computer's
/// loopback, or a Unix socket.
/// Source:  RFC 8252 §8.3 (never another interface); same_person.h
/// Shape:   127.0.0.1 alone. A path is made anew (0600) and removed at the end; a socket that
///          somebody answers at is never taken, one of ours that nobody does is replaced
/// Note:    A port has no owner, so whose a connection is is asked for each. No password in the
///          address does that part: it would stand in the arguments of curl, which are everybody's
///          to read, and in files. What of the same person shares this computer's loopback, also a
///          sandbox, reaches the port; it does not reach a path that it does not see
/// Errors:  ListenerUnavailable (the port), Misconfigured (the path; or this system does not tell
///          whose a connection is), Busy (somebody answers there)
/// Owner:   destroying it ends the listening

#include "base/result.h"
#include "io/file_stamp.h"

#include <QByteArrayList>
#include <QObject>
#include <QSocketNotifier>
#include <QString>

#include <memory>

namespace lanyard {

struct GatewayPlace {
    quint16 port = 0; ///< 0 = any that is free
    QString path{}; ///< of a Unix socket; empty = the port
};

class GatewayDoor final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static Result<std::unique_ptr<GatewayDoor>> open(const GatewayPlace &place);
    ~GatewayDoor() override;

    /// "http://127.0.0.1:8080", or the path.
    [[nodiscard]] QString address() const;
    /// What an honest Host says; empty = anything, since no browser comes in by a path.
    [[nodiscard]] QByteArrayList hosts() const;

    /// Whoever knocks meanwhile waits in front of it.
    void setOpen(bool isOpen);

Q_SIGNALS:
    /// Whoever hears of it owns the descriptor.
    void entered(int connection);
    void turnedAway(); ///< somebody else
    /// This process, or the computer, can open nothing more just now. It has closed itself.
    void exhausted();

private:
    explicit GatewayDoor(GatewayPlace place) : m_place(std::move(place)) { }

    [[nodiscard]] Result<void> listenAtPort();
    [[nodiscard]] Result<void> makeWay() const;
    [[nodiscard]] Result<void> listenAtPath();
    void letIn();

    GatewayPlace m_place; ///< with the port that is really bound
    int m_socket = -1;
    FileStamp m_made; ///< at the path
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace lanyard
