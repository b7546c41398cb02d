#pragma once

/// A private key that the person or the administrator of a test has, and its public half as a
/// provider knows it.
/// Shape:   "RSA", "Ed25519", "X25519" or the name of a curve

#include "base/secret.h"
#include "oauth/jwk_set.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace lanyard {

class OwnKey {
public:
    explicit OwnKey(const QString &kind, unsigned int rsaBits = 2048);

    [[nodiscard]] Secret pem() const; ///< PKCS#8
    [[nodiscard]] Secret traditionalPem() const; ///< PKCS#1 or SEC1
    [[nodiscard]] Secret protectedPem(const QByteArray &passphrase) const;
    [[nodiscard]] QByteArray publicPem() const;
    [[nodiscard]] oauth::JwkSet publicSet() const;

private:
    std::shared_ptr<EVP_PKEY> m_key;
    oauth::KeyType m_type;
    QString m_curve;
};

} // namespace lanyard
