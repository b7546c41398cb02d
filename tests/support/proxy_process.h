#pragma once

/// A real proxy on a port of its own (tinyproxy, and microsocks for SOCKS 5), which finds our
/// servers under names that exist nowhere else.
/// Shape:   every name in `hosts` is 127.0.0.1 to the proxy, and unknown to everybody else
/// Errors:  start() is empty on success, else says what is missing
/// Owner:   destroying it ends the proxy

#include "support/host_names.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace lanyard {

class ProxyProcess {
public:
    enum class Kind { Http, Socks };
    explicit ProxyProcess(Kind kind = Kind::Http) : m_kind(kind) { }
    ~ProxyProcess() { stop(); }

    /// With a user the proxy asks for both.
    [[nodiscard]] QString start(const QStringList &hosts, const QString &user = {},
                                const QString &password = {});
    void stop();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// What an environment variable holds: "http://127.0.0.1:PORT", "socks5://127.0.0.1:PORT".
    [[nodiscard]] QString address() const;
    /// Connections to "host:port" that it logged so far.
    [[nodiscard]] int requestsFor(const QString &authority) const;

private:
    struct Command {
        QString program;
        QStringList arguments;
    };
    [[nodiscard]] Command httpProxy(const QString &user, const QString &password) const;
    [[nodiscard]] Command socksProxy(const QString &user, const QString &password) const;

    Kind m_kind;
    QTemporaryDir m_folder;
    std::optional<HostNames> m_names;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace lanyard
