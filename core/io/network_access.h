#pragma once

/// Sends each request once, under one policy.
/// Source:  qt-facts: redirects, re-posting, cookies, automatic Basic and decompression of
///          QNetworkAccessManager are all unsafe for token endpoints
/// Units:   bytes and milliseconds
/// Errors:  Network (certainly not processed), OutcomeUnknown (a POST was sent and no whole answer
///          came), TlsRefused, InvalidResponse (too large, a redirect), Misconfigured (an origin
///          or a scheme outside the policy)

#include "base/clock.h"
#include "base/result.h"
#include "io/tls_trust.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace lanyard {

struct RequestPolicy {
    enum class Redirects { Refuse, SameOrigin }; ///< SameOrigin is for discovery only

    /// Where this conversation may go: scheme, host and port of each are compared. Plain http is
    /// let through only to a loopback origin listed here.
    QList<QUrl> origins{};
    Redirects redirects = Redirects::Refuse;
    /// Last word on a request: client authentication, DPoP. May change headers and body.
    std::function<void(QNetworkRequest &request, QByteArray &body)> decorate{};
    qint64 bodyCap = 256 * 1024;
    std::chrono::milliseconds inactivity{10'000};
    std::chrono::milliseconds deadline{30'000}; ///< from sending to the last byte
};

class NetworkAccess {
public:
    using Manager = std::unique_ptr<QNetworkAccessManager>;

    virtual ~NetworkAccess() = default;
    /// One manager per conversation, as soon as it is known how its origins are reached; whoever
    /// opened it owns it. Destroying it aborts its requests.
    virtual void open(RequestPolicy policy, QObject *context, Reply<Manager> reply) = 0;
    /// Whether a request could reach anybody but this computer.
    [[nodiscard]] virtual bool isOnline() const = 0;
};

class ProxySearch;

class SystemNetworkAccess final : public NetworkAccess {
public:
    /// `extraAuthorities` is called when the first TLS connection is made.
    explicit SystemNetworkAccess(Clock &clock, ExtraAuthorities extraAuthorities = {});
    ~SystemNetworkAccess() override;
    /// Errors: Misconfigured for an environment variable that names no usable proxy.
    void open(RequestPolicy policy, QObject *context, Reply<Manager> reply) override;
    [[nodiscard]] bool isOnline() const override;

private:
    Clock &m_clock;
    std::unique_ptr<ProxySearch> m_proxies;
    std::shared_ptr<TlsTrust> m_trust; ///< shared with every manager
};

/// An answer, whole, with any status.
struct HttpReply {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QDateTime receivedAt; ///< UTC, our clock
    QByteArray retryAfter; ///< Retry-After as sent
    QByteArray date; ///< Date as sent
    QByteArray dpopNonce{}; ///< DPoP-Nonce as sent
    QByteArray wwwAuthenticate{}; ///< WWW-Authenticate as sent; several are joined by commas
};

/// What a finished reply of such a manager means; its body is given out once. Judges by status, not
/// by QNetworkReply::error(): a 401 and a 500 are answers.
[[nodiscard]] Result<HttpReply> readReply(QNetworkReply &reply, const QDateTime &receivedAt);

/// RFC 9110 §5.6.7; invalid where it is none.
[[nodiscard]] QDateTime httpDate(const QByteArray &sent);
/// With what `reply`, which it was read from, says of when to come back.
[[nodiscard]] Error explainedBy(const HttpReply &reply, Error error);

/// One request and its answer, for the conversations that Qt NetworkAuth does not hold. A POST has
/// a body that is not null. Opens a manager under `policy` and closes it afterwards.
void sendRequest(NetworkAccess &network, Clock &clock, RequestPolicy policy,
                 const QNetworkRequest &request, const QByteArray &body, QObject *context,
                 Reply<HttpReply> reply);

} // namespace lanyard
