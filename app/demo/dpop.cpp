#include "dpop.h"

#include "base/base64url.h"
#include "realm.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard::demo {

namespace {

constexpr qint64 leeway = 60; ///< seconds that a proof may be old, or of the future
constexpr qint64 nonceLifetime = 300;

QByteArray sha256(const QByteArray &bytes)
{
    return base64UrlEncode(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

QJsonObject part(const QByteArray &encoded)
{
    return QJsonDocument::fromJson(base64UrlDecode(encoded).value_or(QByteArray())).object();
}

QByteArray text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toLatin1();
}

/// RFC 7638. Empty where it is no public key on P-256: one with its private part proves nothing.
QByteArray thumbprintOf(const QJsonObject &jwk)
{
    const bool isPublic = text(jwk, "kty") == "EC" && text(jwk, "crv") == "P-256"
        && !jwk.contains(QLatin1String("d"));
    return isPublic
        ? sha256(QJsonDocument(QJsonObject{{QStringLiteral("crv"), QStringLiteral("P-256")},
                                           {QStringLiteral("kty"), QStringLiteral("EC")},
                                           {QStringLiteral("x"), jwk.value(QLatin1String("x"))},
                                           {QStringLiteral("y"), jwk.value(QLatin1String("y"))}})
                     .toJson(QJsonDocument::Compact))
        : QByteArray();
}

qsizetype proofsIn(const HttpRequest &request)
{
    qsizetype count = 0;
    for (const auto &[name, value] : request.headers) {
        count += name.compare("DPoP", Qt::CaseInsensitive) == 0 ? 1 : 0;
    }
    return count;
}

/// The claims, if the proof is signed by the key in its own header (§4.3 (2) to (7)).
QJsonObject claimsOf(const QByteArray &proof, QByteArray &thumbprint)
{
    const QList<QByteArray> parts = proof.split('.');
    if (parts.size() != 3) {
        return {};
    }
    const QJsonObject header = part(parts.at(0));
    const QJsonObject jwk = header.value(QLatin1String("jwk")).toObject();
    thumbprint = thumbprintOf(jwk);
    const auto signature = base64UrlDecode(parts.at(2));
    const bool isSigned = text(header, "typ") == "dpop+jwt" && text(header, "alg") == "ES256"
        && !thumbprint.isEmpty() && signature
        && isSignedByJwk(jwk, parts.at(0) + '.' + parts.at(1), *signature);
    return isSigned ? part(parts.at(1)) : QJsonObject();
}

} // namespace

DpopMemory::DpopMemory(Clock &clock, RandomSource &random) : m_clock(clock), m_random(random) { }

QByteArray DpopMemory::newNonce()
{
    forgetOld();
    QByteArray nonce = base64UrlEncode(m_random.bytes(16));
    m_nonces.insert(nonce, m_clock.now());
    return nonce;
}

bool DpopMemory::isKnownNonce(const QByteArray &nonce) const
{
    const auto found = m_nonces.find(nonce);
    return found != m_nonces.end() && found->secsTo(m_clock.now()) < nonceLifetime;
}

bool DpopMemory::takeOnce(const QByteArray &jti)
{
    forgetOld();
    const bool isNew = !jti.isEmpty() && !m_seen.contains(jti);
    m_seen.insert(jti, m_clock.now());
    return isNew;
}

void DpopMemory::forgetOld()
{
    const QDateTime now = m_clock.now();
    m_nonces.removeIf([&](auto entry) { return entry.value().secsTo(now) >= nonceLifetime; });
    m_seen.removeIf([&](auto entry) { return entry.value().secsTo(now) > 2 * leeway; });
}

tl::expected<QByteArray, QByteArray> checkProof(Realm &realm, const HttpRequest &request,
                                                const QByteArray &accessToken)
{
    const Dpop dpop = realm.options.dpop;
    const qsizetype proofs = dpop == Dpop::No ? 0 : proofsIn(request);
    if (proofs == 0) {
        return QByteArray();
    }
    const tl::unexpected<QByteArray> invalid("invalid_dpop_proof");
    QByteArray thumbprint;
    const QJsonObject claims = claimsOf(request.header("DPoP").value_or(QByteArray()), thumbprint);
    const QJsonValue issuedAt = claims.value(QLatin1String("iat"));
    const bool isOfThisRequest = proofs == 1 && text(claims, "htm") == request.method
        && text(claims, "htu") == realm.issuer + request.path() && issuedAt.isDouble()
        && (accessToken.isEmpty() || text(claims, "ath") == sha256(accessToken));
    if (!isOfThisRequest) {
        return invalid;
    }
    if (dpop == Dpop::Nonce && !realm.dpopMemory.isKnownNonce(text(claims, "nonce"))) {
        return tl::unexpected<QByteArray>("use_dpop_nonce");
    }
    const qint64 age = realm.clock.now().toSecsSinceEpoch() - issuedAt.toInteger();
    if (qAbs(age) > leeway || !realm.dpopMemory.takeOnce(text(claims, "jti"))) {
        return invalid;
    }
    return thumbprint;
}

void giveNonce(Realm &realm, HttpAnswer &answer)
{
    if (realm.options.dpop == Dpop::Nonce) {
        answer.headers.emplaceBack("DPoP-Nonce", realm.dpopMemory.newNonce());
    }
}

} // namespace lanyard::demo
