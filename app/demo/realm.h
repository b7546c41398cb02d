#pragma once

/// All that the endpoints share: who we are, who may ask, and what was granted.

#include "base/clock.h"
#include "base/random_source.h"
#include "demo_client.h"
#include "device_grants.h"
#include "dpop.h"
#include "grants.h"
#include "registrations.h"
#include "sessions.h"
#include "signing_keys.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace lanyard::demo {

/// RFC 6749 §2.1: a public client has no secret and proves itself with PKCE; a confidential one
/// asks for itself alone.
struct Client {
    QByteArray id;
    QByteArray name; ///< for the consent page
    /// Without a port where the host is 127.0.0.1 or [::1]: any port matches there (RFC 8252 §7.3);
    /// all else is compared byte for byte.
    QList<QByteArray> redirectUris;
    QList<QByteArray> postLogoutRedirectUris{}; ///< likewise (RP-Initiated Logout §3.1)
    QByteArray secret{}; ///< empty = a public client
    QStringList serviceScope{}; ///< what a confidential one may have (RFC 6749 §4.4)
};

/// What is made of requests that are pushed (RFC 9126 §5).
enum class PushedRequests { No, Offered, Required };

/// Whether apps may register themselves (RFC 7591 §3): nobody, anybody, or only who has a token for
/// it, which nobody has.
enum class Registration { No, Open, Closed };

struct DemoOptions {
    quint16 port = 0; ///< 0 = any free one
    std::chrono::seconds tokenLifetime{300}; ///< short, so that a refresh can be seen
    SigningAlgorithm idTokenAlgorithm = SigningAlgorithm::Rs256;
    PushedRequests pushedRequests = PushedRequests::No;
    Dpop dpop = Dpop::No;
    Registration registration = Registration::No;
    /// Lanyard, as a provider of its own and as "any issuer", whose redirect path is our host; and
    /// a service account.
    QList<Client> clients{{QByteArray(clientId.data(), clientId.size()),
                           "Lanyard",
                           {"http://127.0.0.1/callback/demo", "http://[::1]/callback/demo",
                            "http://127.0.0.1/callback/127.0.0.1"},
                           {"http://127.0.0.1/signed-out/demo", "http://[::1]/signed-out/demo"}},
                          {QByteArray(serviceClientId.data(), serviceClientId.size()),
                           "Lanyard service",
                           {},
                           {},
                           QByteArray(serviceClientSecret.data(), serviceClientSecret.size()),
                           {QString(apiScope)}}};
};

struct Realm {
    QByteArray issuer;
    DemoOptions options;
    Clock &clock;
    SigningKeys keys;
    Grants grants;
    DeviceGrants deviceGrants;
    Sessions sessions;
    DpopMemory dpopMemory;
    Registrations registrations;

    [[nodiscard]] const Client *client(const QByteArray &id) const; ///< null = unknown
};

/// The resource that tokens for the API are for (RFC 8707 §2).
[[nodiscard]] QByteArray apiAudience(const Realm &realm);
/// Each is one that there is.
[[nodiscard]] bool areResources(const Realm &realm, const QList<QByteArray> &resources);

/// Not empty, and of what a person can allow: who they are, and for how long.
[[nodiscard]] bool canBeAskedFor(const QStringList &scope);

[[nodiscard]] bool isRegistered(const QList<QByteArray> &uris, const QByteArray &uri);

} // namespace lanyard::demo
