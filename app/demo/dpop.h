#pragma once

/// Proofs that whoever asks has the key that a token is bound to.
/// Source:  RFC 9449 §4.3 (what is checked), §5, §7, §8, §9
/// Shape:   ES256 only; a proof is good for a minute to both sides, and once

#include "base/clock.h"
#include "base/random_source.h"
#include "io/http_message.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <optional>

namespace lanyard::demo {

struct Realm;

/// What is made of proofs.
enum class Dpop {
    No, ///< not announced, not looked at
    Offered, ///< a token is bound to the key of whoever shows one
    Required, ///< and nobody else gets any, but for service accounts
    Nonce, ///< and a proof has to hold a nonce of ours
};

/// What was seen and given, so that no proof is good twice (§11.1) and a nonce tells its age (§8).
class DpopMemory {
public:
    DpopMemory(Clock &clock, RandomSource &random);

    [[nodiscard]] QByteArray newNonce();
    [[nodiscard]] bool isKnownNonce(const QByteArray &nonce) const;
    /// False: it was used before.
    [[nodiscard]] bool takeOnce(const QByteArray &jti);

private:
    void forgetOld();

    Clock &m_clock;
    RandomSource &m_random;
    QHash<QByteArray, QDateTime> m_nonces; ///< and when they were given
    QHash<QByteArray, QDateTime> m_seen; ///< `jti`, and when
};

/// The key (`jkt`) of the one proof in this request; empty = there is none, and none has to be.
/// `accessToken`: that it goes along with, at a resource; else empty. The error is the refusal's
/// code: invalid_dpop_proof or use_dpop_nonce.
[[nodiscard]] tl::expected<QByteArray, QByteArray>
checkProof(Realm &realm, const HttpRequest &request, const QByteArray &accessToken);

/// Puts a new nonce beside an answer, where nonces are used (§8.2).
void giveNonce(Realm &realm, HttpAnswer &answer);

} // namespace lanyard::demo
