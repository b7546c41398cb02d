#include "grants.h"

#include "base/base64url.h"
#include "base/secret.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace lanyard::demo {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::seconds codeLifetime = 60s;
/// A code is remembered longer than it lives, so that a second use is still seen as one.
constexpr std::chrono::seconds codeMemory = 10min;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// RFC 7636 §4.1, §4.6.
bool provesChallenge(const QByteArray &verifier, const QByteArray &challenge)
{
    return verifier.size() >= 43 && verifier.size() <= 128
        && constantTimeEquals(base64UrlEncode(sha256(verifier)), challenge);
}

/// RFC 8707 §2.2: what was not granted is no target.
bool mayBeFor(const Grant &grant, const QByteArray &resource)
{
    return resource.isEmpty() || grant.resources.contains(resource);
}

} // namespace

Grants::Grants(Clock &clock, RandomSource &random, std::chrono::seconds tokenLifetime) :
    m_clock(clock), m_random(random), m_tokenLifetime(tokenLifetime)
{
}

QByteArray Grants::newToken()
{
    return base64UrlEncode(m_random.bytes(32));
}

QByteArray Grants::issueCode(const CodeGrant &codeGrant)
{
    forgetExpired();
    QByteArray code = newToken();
    m_codes.insert(sha256(code),
                   Code{codeGrant, m_clock.now().addSecs(codeLifetime.count()), FamilyId{0}});
    return code;
}

Grants::Answer Grants::redeemCode(const QByteArray &code, const QByteArray &clientId,
                                  const QByteArray &redirectUri, const QByteArray &verifier,
                                  const QByteArray &jkt, const QByteArray &resource)
{
    const auto found = m_codes.find(sha256(code));
    if (found == m_codes.end() || found->codeGrant.grant.clientId != clientId) {
        return {};
    }
    if (found->family != 0) { // RFC 6749 §4.1.2: a second use takes back what the first one gave
        endFamily(found->family);
        return {};
    }
    const FamilyId family = ++m_lastFamily;
    found->family = family; // used up now, whatever comes of it
    CodeGrant codeGrant = found->codeGrant;
    const QByteArray promised = std::exchange(codeGrant.grant.jkt, jkt);
    if (m_clock.now() >= found->expiresAt || codeGrant.redirectUri != redirectUri
        || (!promised.isEmpty() && promised != jkt)
        || !provesChallenge(verifier, codeGrant.codeChallenge)) {
        return {};
    }
    if (!mayBeFor(codeGrant.grant, resource)) {
        return {Answer::Outcome::InvalidTarget, {}};
    }
    m_families.insert(family, codeGrant.grant);
    IssuedTokens tokens = issueTokens(family, codeGrant.grant.scope, resource);
    tokens.nonce = codeGrant.nonce;
    return {Answer::Outcome::Done, tokens};
}

IssuedTokens Grants::issue(const Grant &grant)
{
    const FamilyId family = ++m_lastFamily;
    m_families.insert(family, grant);
    return issueTokens(family, grant.scope, grant.audience);
}

Grants::Answer Grants::refresh(const QByteArray &refreshToken, const QByteArray &clientId,
                               const QStringList &scope, const QByteArray &jkt,
                               const QByteArray &resource)
{
    const auto found = m_refreshTokens.find(sha256(refreshToken));
    if (found == m_refreshTokens.end() || m_families.value(found->family).clientId != clientId) {
        return {};
    }
    const FamilyId family = found->family;
    const QByteArray bound = m_families.value(family).jkt;
    if (!bound.isEmpty() && bound != jkt) { // whoever has it, has not the key: nothing is ended
        return {};
    }
    if (found->isUsed) { // a thief or the owner has used it before, and nobody can tell which
        endFamily(family);
        return {};
    }
    const QStringList granted = m_families.value(family).scope;
    const bool isWithin = std::all_of(
        scope.begin(), scope.end(), [&](const QString &value) { return granted.contains(value); });
    if (!isWithin) {
        return {Answer::Outcome::InvalidScope, {}};
    }
    if (!mayBeFor(m_families.value(family), resource)) {
        return {Answer::Outcome::InvalidTarget, {}};
    }
    found->isUsed = true;
    return {Answer::Outcome::Done,
            issueTokens(family, scope.isEmpty() ? granted : scope, resource)};
}

IssuedTokens Grants::issueTokens(FamilyId family, const QStringList &scope,
                                 const QByteArray &audience)
{
    forgetExpired();
    const Grant grant = m_families.value(family);
    IssuedTokens tokens{grant, newToken(), {}, {}};
    tokens.grant.scope = scope;
    m_accessTokens.insert(
        sha256(tokens.accessToken),
        AccessToken{family, scope, audience, m_clock.now().addSecs(m_tokenLifetime.count())});
    if (grant.scope.contains(QStringLiteral("offline_access"))) {
        tokens.refreshToken = newToken();
        m_refreshTokens.insert(sha256(tokens.refreshToken), RefreshToken{family, false});
    }
    return tokens;
}

std::optional<Grant> Grants::grantOf(const QByteArray &accessToken) const
{
    const auto found = m_accessTokens.find(sha256(accessToken));
    if (found == m_accessTokens.end() || m_clock.now() >= found->expiresAt) {
        return std::nullopt;
    }
    Grant grant = m_families.value(found->family);
    grant.scope = found->scope;
    grant.audience = found->audience;
    return grant;
}

void Grants::revoke(const QByteArray &token, const QByteArray &clientId)
{
    const QByteArray hash = sha256(token);
    const auto isOfClient
        = [&](FamilyId family) { return m_families.value(family).clientId == clientId; };
    if (const auto found = m_refreshTokens.find(hash);
        found != m_refreshTokens.end() && isOfClient(found->family)) {
        endFamily(found->family);
    } else if (const auto access = m_accessTokens.find(hash);
               access != m_accessTokens.end() && isOfClient(access->family)) {
        m_accessTokens.erase(access);
    }
}

void Grants::endFamily(FamilyId family)
{
    m_families.remove(family);
    m_accessTokens.removeIf([&](auto entry) { return entry.value().family == family; });
    m_refreshTokens.removeIf([&](auto entry) { return entry.value().family == family; });
}

void Grants::forgetExpired()
{
    const QDateTime now = m_clock.now();
    m_codes.removeIf(
        [&](auto entry) { return now >= entry.value().expiresAt.addSecs(codeMemory.count()); });
    m_accessTokens.removeIf([&](auto entry) { return now >= entry.value().expiresAt; });
}

} // namespace lanyard::demo
