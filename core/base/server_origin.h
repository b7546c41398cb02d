#pragma once

/// One server of the web: what a person allows a token to go to, and what a tool asks a token for.
/// Source:  RFC 6454 §4, §6.2
/// Shape:   scheme, host and port; the host in lower case, ASCII only, with nothing decoded and
///          nothing guessed: two spellings of one address are two servers
/// Errors:  Misconfigured: a scheme but https (http on loopback alone), no host, a host with other
///          characters than names and addresses have, no port's number, a name and password

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace lanyard {

class ServerOrigin {
public:
    /// `authority` is a host, and a port where it is not the scheme's own.
    [[nodiscard]] static Result<ServerOrigin> of(QByteArrayView scheme, QByteArrayView authority);
    /// Of an address: what stands behind the authority says nothing about the server.
    [[nodiscard]] static Result<ServerOrigin> ofUrl(QByteArrayView url);

    /// "https://example.com", "https://example.com:8443"
    [[nodiscard]] QString text() const;
    /// The same without its scheme.
    [[nodiscard]] QString authority() const { return QString::fromLatin1(m_authority); }

    friend bool operator==(const ServerOrigin &, const ServerOrigin &) = default;

private:
    ServerOrigin(QByteArray scheme, QByteArray authority);

    QByteArray m_scheme;
    QByteArray m_authority;
};

} // namespace lanyard
