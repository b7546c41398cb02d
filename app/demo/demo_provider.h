#pragma once

/// A small, correct OpenID Provider on loopback: a first sign-in without an account anywhere, and a
/// peer for tests.
/// Source:  OIDC Core, Discovery; RFC 6749, 7009, 7636, 8252, 9207, 9700
/// Shape:   http://127.0.0.1:<port>; one request per connection; everything is in memory
/// Limits:  64 connections, 10 s each; those of http_message per request
/// Errors:  ListenerUnavailable, naming the port; Internal when no keys can be made
/// Owner:   clock and random must outlive it

#include "base/clock.h"
#include "base/random_source.h"
#include "base/result.h"
#include "realm.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>

class QTcpSocket;

namespace lanyard::demo {

class DemoProvider final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static Result<std::unique_ptr<DemoProvider>>
    start(DemoOptions options, Clock &clock, RandomSource &random);

    [[nodiscard]] QString issuer() const; ///< without a slash at its end

private:
    DemoProvider(std::unique_ptr<QTcpServer> server, Realm realm);
    void takeConnections();
    void serve(QTcpSocket &socket);

    std::unique_ptr<QTcpServer> m_server;
    Realm m_realm;
    int m_connections = 0;
};

} // namespace lanyard::demo
