#pragma once

/// A real HTTP proxy (tinyproxy) on a port of its own, which finds our servers under names that
/// exist nowhere else.
/// Shape:   every name in `hosts` is 127.0.0.1 to the proxy, and unknown to everybody else
/// Errors:  start() is empty on success, else says what is missing
/// Owner:   destroying it ends the proxy

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace lanyard {

class ProxyProcess {
public:
    ~ProxyProcess();

    /// With a user the proxy asks for both.
    [[nodiscard]] QString start(const QStringList &hosts, const QString &user = {},
                                const QString &password = {});

    [[nodiscard]] quint16 port() const { return m_port; }
    /// What an environment variable holds: "http://127.0.0.1:PORT".
    [[nodiscard]] QString address() const;
    /// Requests that it logged so far, as "CONNECT host:port".
    [[nodiscard]] int requestsFor(const QString &authority) const;

private:
    [[nodiscard]] QString tryPort(const QString &configuration);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace lanyard
