#pragma once

/// A demo provider on loopback under a clock that stands still, and a plain HTTP client for it.

#include "demo_provider.h"
#include "support/fake_clock.h"
#include "support/fake_random.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>

#include <memory>

namespace lanyard::demo {

using Parameters = QMap<QByteArray, QByteArray>;

struct PeerAnswer {
    int status = 0;
    Parameters headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString error() const; ///< the JSON's
    [[nodiscard]] QByteArray location() const { return headers.value("location"); }
    [[nodiscard]] QString redirected(const char *parameter) const; ///< of the Location's query
    [[nodiscard]] Parameters cookie() const; ///< Set-Cookie, as the header to send next
};

class DemoPeer {
public:
    explicit DemoPeer(SigningAlgorithm algorithm = SigningAlgorithm::Rs256,
                      PushedRequests pushedRequests = PushedRequests::No, Dpop dpop = Dpop::No,
                      Registration registration = Registration::No);

    [[nodiscard]] QByteArray issuer() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] FakeClock &clock() { return m_clock; }

    /// No redirect is followed and no cookie kept.
    PeerAnswer send(const QByteArray &method, const QByteArray &target,
                    const Parameters &headers = {}, const QByteArray &body = {});
    PeerAnswer get(const QByteArray &target, const Parameters &headers = {});
    PeerAnswer post(const QByteArray &target, const Parameters &form,
                    const Parameters &headers = {});

    /// A request that is in order: all scopes, PKCE, state and nonce.
    [[nodiscard]] static Parameters authorizationRequest(const Parameters &changes = {});
    [[nodiscard]] PeerAnswer authorize(const Parameters &changes, const Parameters &headers = {});
    /// The one-time value in the form of the page for such a request.
    [[nodiscard]] QByteArray ticket(const Parameters &changes = {});
    /// Authorize, choose Ada, press a button.
    [[nodiscard]] PeerAnswer decide(const QByteArray &decision, const Parameters &changes = {});

    [[nodiscard]] QByteArray code(const Parameters &changes = {});
    [[nodiscard]] static Parameters tokenRequest(const QByteArray &code);
    [[nodiscard]] static Parameters refreshRequest(const QByteArray &refreshToken);
    /// The token endpoint's answer to a fresh code.
    [[nodiscard]] QJsonObject signIn(const Parameters &changes = {});
    [[nodiscard]] PeerAnswer userInfo(const QByteArray &accessToken);

private:
    FakeClock m_clock;
    FakeRandom m_random;
    std::unique_ptr<DemoProvider> m_provider;
    QNetworkAccessManager m_network;
};

[[nodiscard]] QByteArray encodedForm(const Parameters &parameters);
/// `base` with values put over it; an empty value takes the parameter out.
[[nodiscard]] Parameters changed(Parameters base, const Parameters &changes);
/// The payload of a JWT, unverified.
[[nodiscard]] QJsonObject claimsIn(const QByteArray &jwt);
[[nodiscard]] QByteArray text(const QJsonObject &object, const char *member);

} // namespace lanyard::demo
