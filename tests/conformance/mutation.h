#pragma once

/// One way to misbehave, as a value: hooks that change what a correct provider is about to send.
/// Shape:   a hook that is not set changes nothing; one that is set is called before each answer of
///          its kind
/// Use:     Mutation{.idToken = append("iss", "1")}

#include "dpop.h"
#include "support/scripted_server.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

#include <functional>
#include <optional>

namespace lanyard {

class MisbehavingProvider;

/// Where a provider may want to lead us: another address of this machine, at which the provider
/// itself waits. Whoever connects there is a surprise.
inline constexpr char anotherHost[] = "http://another.host";

/// A JWT before it is signed.
struct UnsignedToken {
    QJsonObject header; ///< alg, kid, typ
    QJsonObject claims;
};

/// The parameters of an authorization response in their order, decoded.
using RedirectParameters = QList<QPair<QByteArray, QByteArray>>;

struct Mutation {
    /// Changes what the demo behind all this gets to hear of a request.
    std::function<void(HttpRequest &)> hears{};
    std::function<void(QJsonObject &)> webFinger{}; ///< the link to the issuer
    std::function<void(QJsonObject &)> metadata{}; ///< the discovery document
    std::function<void(QJsonArray &)> keys{}; ///< `keys` of the JWK set
    std::function<void(RedirectParameters &)> redirect{}; ///< errors, too
    std::function<void(UnsignedToken &)> idToken{};
    std::function<void(QByteArray &)> signedIdToken{}; ///< compact form
    std::function<void(QJsonObject &)> tokens{}; ///< the token endpoint's JSON, tokens or error
    std::function<void(QJsonObject &)> deviceAuthorization{}; ///< RFC 8628 §3.2
    std::function<void(QJsonObject &)> registration{}; ///< RFC 7591 §3.2.1, made or read back
    std::function<void(QJsonObject &)> userInfo{};
    /// Set: user-info comes as a JWT, with this done to it before it is signed.
    std::function<void(UnsignedToken &)> signedUserInfo{};
    /// The last word on every answer: status, headers, body. In a header, `anotherHost` becomes the
    /// origin of one.
    std::function<void(const HttpRequest &, HttpAnswer &)> answer{};
    /// Not empty: who asks for tokens has to say this by HTTP Basic (`client:secret`, RFC 6749
    /// §2.3.1), and is the demo's client then.
    QByteArray basicCredentials{};
    /// What the demo behind makes of proofs; that it is announced is the metadata's to say.
    demo::Dpop dpop = demo::Dpop::Offered;
    /// When a request has come, before anything is made of it.
    std::function<void(const HttpRequest &, MisbehavingProvider &)> before{};

    /// Once, instead of an answer: dropped connections, raw bytes. In the order of the requests.
    struct Instead {
        QByteArray method;
        QByteArray path;
        Reaction reaction;
    };
    QList<Instead> instead{};
    /// A path that is answered in part or not at all: a minute passes then.
    QByteArray stalls{};
};

/// Makers of the commonest hooks.
[[nodiscard]] std::function<void(UnsignedToken &)> append(const char *claim, const char *text);
[[nodiscard]] std::function<void(UnsignedToken &)> remove(const char *claim);
[[nodiscard]] std::function<void(UnsignedToken &)> set(const char *claim, const QJsonValue &value);
[[nodiscard]] std::function<void(UnsignedToken &)> setHeader(const char *name,
                                                             const QJsonValue &value);
[[nodiscard]] std::function<void(QJsonObject &)> withMember(const char *name,
                                                            const QJsonValue &value);
[[nodiscard]] std::function<void(QJsonObject &)> withoutMember(const char *name);
[[nodiscard]] std::function<void(QJsonObject &)> appendedMember(const char *name, const char *text);
[[nodiscard]] std::function<void(RedirectParameters &)> appendToParameter(const char *name,
                                                                          const char *text);
[[nodiscard]] std::function<void(RedirectParameters &)> dropParameter(const char *name);
[[nodiscard]] std::function<void(RedirectParameters &)> addParameter(const char *name,
                                                                     const char *value);

/// Every byte of the signature XOR 0x5A, as the suite does it.
void breakSignature(QByteArray &jws);
void dropSignature(QByteArray &jws);

} // namespace lanyard
