#pragma once

/// The demo provider's correct behaviour, with one mutation at a time put over it, and a log of
/// every request that came.
/// Shape:   a ScriptedServer on loopback, plain or TLS, in front of app/demo's endpoints. Its own
///          keys sign the ID tokens, so that keys can be mutated as well: RS256 first, with an
///          ES256, an encryption key and one of an unknown curve published beside it, as the
///          conformance suite's provider does. Knows response_mode=form_post besides query.
/// Owner:   clock and random must outlive it

#include "mutation.h"

#include "base/clock.h"
#include "base/random_source.h"
#include "realm.h"
#include "support/scripted_server.h"
#include "support/token_signer.h"

#include <QMap>
#include <QSslConfiguration>
#include <QStringList>
#include <QTcpServer>

#include <memory>
#include <optional>

namespace lanyard {

class MisbehavingProvider {
public:
    /// `host`: what its issuer is called instead of 127.0.0.1.
    MisbehavingProvider(Clock &clock, RandomSource &random,
                        const std::optional<QSslConfiguration> &tls = {}, const QString &host = {});

    [[nodiscard]] QString issuer() const { return m_server.origin().toString(); }
    [[nodiscard]] QUrl url(const char *path) const { return m_server.url(QLatin1String(path)); }

    /// From now on; a default one is correct again.
    void behave(Mutation mutation);
    /// What happens where a mutation stalls.
    void whenStalled(std::function<void()> pass) { m_pass = std::move(pass); }

    /// Every request, in order, whatever came of it.
    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_server.requests(); }
    /// Requests to paths that nothing serves, and other surprises.
    [[nodiscard]] const QStringList &surprises() const { return m_surprises; }

    /// The keys that are published; the first one that fits the header's `alg` signs.
    [[nodiscard]] QList<TokenSigner> &signers() { return m_signers; }
    /// New pairs with new kids instead of all that there are.
    void rotateKeys();
    /// More paths, for mutations that name others than the demo's.
    void serve(const QByteArray &method, const QByteArray &path, Reaction reaction);
    /// What a path of the demo answers, mutated as ever.
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request);

    /// A signed token of the provider: for user-info as a JWT, and logout tokens.
    [[nodiscard]] QByteArray sign(const UnsignedToken &token) const;
    [[nodiscard]] UnsignedToken tokenWith(const QJsonObject &claims) const;

private:
    void waitElsewhere();
    [[nodiscard]] HttpAnswer demoAnswer(HttpRequest request);
    [[nodiscard]] HttpAnswer endSession(HttpRequest request);
    [[nodiscard]] HttpAnswer webFinger() const;
    [[nodiscard]] HttpAnswer metadata(const HttpAnswer &answer) const;
    [[nodiscard]] HttpAnswer keys() const;
    [[nodiscard]] HttpAnswer authorize(HttpRequest request);
    [[nodiscard]] HttpAnswer redirect(HttpAnswer answer) const;
    [[nodiscard]] HttpAnswer tokens(HttpAnswer answer);
    [[nodiscard]] HttpAnswer userInfo(HttpAnswer answer) const;

    QStringList m_surprises;
    ScriptedServer m_server;
    QTcpServer m_elsewhere; ///< anotherHost
    std::unique_ptr<demo::Realm> m_realm;
    QMap<QByteArray, QByteArray> m_idTokens; ///< the demo's own, by ours
    Mutation m_mutation;
    std::function<void()> m_pass;
    QList<TokenSigner> m_signers;
    bool m_isFormPost = false; ///< what the last authorization request asked for
    int m_generation = 1; ///< of keys
};

} // namespace lanyard
