#pragma once

/// A gateway (RFC 9110 §3.7) from this computer to one server of the web: programs of the same
/// person ask here as they would ask there, and their requests go there with credentials that they
/// never see.
/// Shape:   HTTP/1.1 (and 1.0) on both sides; bodies pass as they come, of any size
/// Note:    who is let in: gateway_door.h; what is: gateway_rules.h. Whatever the request says, it
///          goes to that one server, and the answer comes back as it is
/// Limits:  128 clients at a time; more of them wait in front of the door. Whoever shuts down its
///          own direction behind a request (shutdown(2), SHUT_WR) is taken for one that hung up:
///          QTcpSocket does not tell the two apart
/// Owner:   whoever runs it; destroyed, it ends what it is about. What it is given must outlive it

#include "agent/gateway_connection.h"
#include "agent/gateway_door.h"

#include <QObject>

#include <memory>
#include <vector>

namespace lanyard {

class Gateway final : public QObject {
    Q_OBJECT
public:
    Gateway(const GatewaySetup &setup, std::unique_ptr<GatewayDoor> door);
    ~Gateway() override;

Q_SIGNALS:
    /// What a client was told, or that somebody was turned away, for the person. One line.
    void troubled(const QString &line);

private:
    void welcome(int descriptor);
    void drop(GatewayConnection &connection);
    void openAgain();
    void checkTimes();

    GatewaySetup m_setup;
    std::unique_ptr<GatewayDoor> m_door;
    GatewayConnection::Names m_names;
    std::vector<std::unique_ptr<GatewayConnection>> m_connections;
    bool m_isWatchingTime = false;
};

} // namespace lanyard
