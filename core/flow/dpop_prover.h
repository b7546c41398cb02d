#pragma once

/// Proofs for requests that go with a token bound to a key, and what the servers tell of how they
/// want them.
/// Source:  RFC 9449 §4, §8, §8.2, §9
/// Shape:   of each origin the newest nonce, from answers of any status, and its clock, as far as
///          it has said one
/// Errors:  those of dpop_proof.h

#include "base/clock.h"
#include "base/random_source.h"
#include "base/result.h"
#include "io/network_access.h"
#include "oauth/dpop_key.h"

#include <QHash>
#include <QUrl>

#include <chrono>
#include <memory>

namespace lanyard {

/// What each server told whoever showed it a proof, for all of one store: a nonce is no secret, and
/// none of the account's.
class DpopServers {
public:
    struct Server {
        QByteArray nonce{}; ///< empty = none is wanted, as far as we know
        std::chrono::seconds behind{0}; ///< our clock, by its (server_time.h)
    };
    [[nodiscard]] Server at(const QUrl &url) const;
    void note(const QUrl &url, const HttpReply &answer);

private:
    QHash<QString, Server> m_servers; ///< by origin
};

class DpopProver {
public:
    /// The references must outlive it.
    DpopProver(oauth::DpopKey key, DpopServers &servers, Clock &clock, RandomSource &random);

    [[nodiscard]] const oauth::DpopKey &key() const { return m_key; }

    /// The value of the DPoP header of one request. `accessToken`: that goes along, or null.
    [[nodiscard]] Result<QByteArray> proof(const QByteArray &method, const QUrl &target,
                                           const Secret *accessToken) const;

    /// For each answer to such a request. True: the server did nothing but want the nonce that it
    /// brought, so that the same request may go out once more, with another proof.
    [[nodiscard]] bool isNonceWanted(const QUrl &target, const Result<HttpReply> &answer);

private:
    oauth::DpopKey m_key;
    DpopServers &m_servers;
    Clock &m_clock;
    RandomSource &m_random;
};

/// As sendRequest(), with a proof where there is a prover; exactly once more where a nonce is
/// wanted. `accessToken` goes along, and is read before this returns; or null.
void sendWithProof(const std::shared_ptr<DpopProver> &prover, const Secret *accessToken,
                   NetworkAccess &network, Clock &clock, const RequestPolicy &policy,
                   const QNetworkRequest &request, const QByteArray &body, QObject *context,
                   Reply<HttpReply> reply);

} // namespace lanyard
