#pragma once

/// What was granted: codes, access tokens and refresh tokens. Only hashes of them are kept, so a
/// look-up tells nothing by its timing.
/// Source:  RFC 6749 §4.1.2, §5.1, §6; RFC 7636 §4.6; RFC 8707 §2.2; RFC 9700 §4.14.2 (a refresh
///          token that is used twice ends the whole family); RFC 9449 §5, §10 (what is bound to a
///          key)
/// Shape:   a family is one act of consent and everything that was issued from it
/// Units:   a code lives 60 s, an access token `tokenLifetime`; a refresh token as long as we run

#include "base/clock.h"
#include "base/random_source.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace lanyard::demo {

struct Grant {
    QByteArray clientId;
    QString subject;
    QStringList scope;
    QDateTime authTime;
    QByteArray audience{}; ///< of one token; empty = ourselves
    QString acr{};
    QList<QByteArray> resources{}; ///< that its tokens may be for (RFC 8707 §2)
    QByteArray jkt{}; ///< thumbprint of the key that all of it is bound to; empty = none
};

struct CodeGrant {
    Grant grant;
    QByteArray redirectUri;
    QByteArray codeChallenge; ///< S256
    QByteArray nonce; ///< empty = none was sent
};

/// The bytes of the tokens exist here only, on their way into the answer.
struct IssuedTokens {
    Grant grant;
    QByteArray accessToken;
    QByteArray refreshToken; ///< empty = none
    QByteArray nonce;
};

class Grants {
public:
    Grants(Clock &clock, RandomSource &random, std::chrono::seconds tokenLifetime);

    struct Answer {
        enum class Outcome {
            Done,
            InvalidGrant,
            InvalidScope,
            InvalidTarget, ///< the resource was not granted; a code is used up, too
        } outcome
            = Outcome::InvalidGrant;
        IssuedTokens tokens;
    };

    [[nodiscard]] QByteArray issueCode(const CodeGrant &codeGrant);
    /// `jkt`: of the key that was proved, here and below; empty = none was. `resource` empty = a
    /// token for ourselves.
    [[nodiscard]] Answer redeemCode(const QByteArray &code, const QByteArray &clientId,
                                    const QByteArray &redirectUri, const QByteArray &verifier,
                                    const QByteArray &jkt, const QByteArray &resource);

    /// Without a code: to a client that asks for itself, with no refresh token then (RFC 6749
    /// §4.4.3: its scope holds no offline_access), or for a person at another device.
    [[nodiscard]] IssuedTokens issue(const Grant &grant);

    /// `scope` empty = as granted; never more than that (RFC 6749 §6).
    [[nodiscard]] Answer refresh(const QByteArray &refreshToken, const QByteArray &clientId,
                                 const QStringList &scope, const QByteArray &jkt,
                                 const QByteArray &resource);

    [[nodiscard]] std::optional<Grant> grantOf(const QByteArray &accessToken) const;
    /// Either kind; a refresh token takes its family along (RFC 7009 §2.1). A token that is
    /// unknown, or of another client, changes nothing.
    void revoke(const QByteArray &token, const QByteArray &clientId);

    [[nodiscard]] std::chrono::seconds tokenLifetime() const { return m_tokenLifetime; }

private:
    using FamilyId = quint64;
    struct Code {
        CodeGrant codeGrant;
        QDateTime expiresAt;
        FamilyId family = 0; ///< 0 = not used yet
    };
    struct AccessToken {
        FamilyId family = 0;
        QStringList scope;
        QByteArray audience;
        QDateTime expiresAt;
    };
    struct RefreshToken {
        FamilyId family = 0;
        bool isUsed = false;
    };

    [[nodiscard]] QByteArray newToken();
    [[nodiscard]] IssuedTokens issueTokens(FamilyId family, const QStringList &scope,
                                           const QByteArray &audience);
    void endFamily(FamilyId family);
    void forgetExpired();

    Clock &m_clock;
    RandomSource &m_random;
    std::chrono::seconds m_tokenLifetime;
    FamilyId m_lastFamily = 0;
    QHash<FamilyId, Grant> m_families; ///< those that have not ended
    QHash<QByteArray, Code> m_codes;
    QHash<QByteArray, AccessToken> m_accessTokens;
    QHash<QByteArray, RefreshToken> m_refreshTokens;
};

} // namespace lanyard::demo
