#pragma once

/// A provider's signing key in a test: makes a pair, publishes its public half, signs tokens.
/// Shape:   any of RS/PS/ES 256, 384, 512, EdDSA and Ed25519; real keys and real signatures from
/// OpenSSL.
///          What is signed is the caller's to choose, nonsense included.
/// Use:     TokenSigner signer(QStringLiteral("ES256"));
///          server answers jwks_uri with jwkSet({signer.jwk()})
///          and id_token with signer.sign(idTokenClaims({.issuer = …, .nonce = …}))
/// Owner:   copies share one key pair

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <memory>

typedef struct evp_pkey_st EVP_PKEY;

namespace lanyard {

class TokenSigner {
public:
    explicit TokenSigner(const QString &algorithm = QStringLiteral("RS256"),
                         QString kid = QStringLiteral("key-1"), int rsaBits = 2048);

    /// A pair that takes too long to make in a test.
    [[nodiscard]] static TokenSigner fromPem(const QByteArray &pem, QString algorithm, QString kid);

    [[nodiscard]] const QString &algorithm() const { return m_algorithm; }
    [[nodiscard]] const QString &kid() const { return m_kid; }

    /// kty, kid, use, alg and the public numbers.
    [[nodiscard]] QJsonObject jwk() const;
    /// The public half as DER (SubjectPublicKeyInfo, RFC 5280 §4.1), and as PEM around it.
    [[nodiscard]] QByteArray publicDer() const;
    [[nodiscard]] QByteArray publicPem() const;
    /// What stands in x5c (RFC 7517 §4.7): DER in base64, signed by the key itself.
    [[nodiscard]] QString certificate() const;

    /// With the header {"alg", "kid"}.
    [[nodiscard]] QByteArray sign(const QJsonObject &payload) const;
    /// With a header of the caller's. The signature is made with this key's own algorithm.
    [[nodiscard]] QByteArray sign(const QJsonObject &header, const QJsonObject &payload) const;
    /// Header and payload byte for byte as given.
    [[nodiscard]] QByteArray signText(QByteArrayView header, QByteArrayView payload) const;
    /// In the form of RFC 7518 §3: ECDSA as r|s.
    [[nodiscard]] QByteArray signature(QByteArrayView input) const;

private:
    TokenSigner(QString algorithm, QString kid, EVP_PKEY *key);

    QString m_algorithm;
    QString m_kid;
    std::shared_ptr<EVP_PKEY> m_key;
};

/// What an ID token says when nothing is wrong. Take it, break one thing, sign it.
struct IdTokenContent {
    QString issuer = QStringLiteral("https://op.example");
    QString clientId = QStringLiteral("client-1");
    QString subject = QStringLiteral("subject-1");
    QByteArray nonce = {}; ///< empty = no nonce
    QDateTime issuedAt = QDateTime::currentDateTimeUtc();
    int lifetimeSeconds = 300;
};
[[nodiscard]] QJsonObject idTokenClaims(const IdTokenContent &content = {});

/// at_hash of OIDC Core §3.1.3.6.
[[nodiscard]] QString accessTokenHash(const QString &algorithm, QByteArrayView accessToken);

/// {"keys": […]}
[[nodiscard]] QByteArray jwkSet(const QJsonArray &keys);

} // namespace lanyard
