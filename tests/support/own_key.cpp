#include "support/own_key.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <functional>

namespace lanyard {

namespace {

const QString rsa = QStringLiteral("RSA");

bool isCurveOfItsOwn(const QString &kind)
{
    return kind == QLatin1String("Ed25519") || kind == QLatin1String("X25519");
}

EVP_PKEY *make(const QString &kind, unsigned int rsaBits)
{
    if (kind == rsa) {
        return EVP_RSA_gen(rsaBits);
    }
    if (isCurveOfItsOwn(kind)) {
        return EVP_PKEY_Q_keygen(nullptr, nullptr, kind.toLatin1().constData());
    }
    return EVP_EC_gen(kind.toLatin1().constData());
}

QByteArray written(const std::function<int(BIO *)> &write)
{
    const std::unique_ptr<BIO, int (*)(BIO *)> out(BIO_new(BIO_s_mem()), BIO_free);
    if (write(out.get()) != 1) {
        return {};
    }
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return {bytes, qsizetype(size)};
}

} // namespace

OwnKey::OwnKey(const QString &kind, unsigned int rsaBits) :
    m_key(make(kind, rsaBits), EVP_PKEY_free),
    m_type(kind == rsa                 ? oauth::KeyType::Rsa
               : isCurveOfItsOwn(kind) ? oauth::KeyType::Okp
                                       : oauth::KeyType::Ec),
    m_curve(kind == rsa ? QString() : kind)
{
}

Secret OwnKey::pem() const
{
    return Secret::take(written([this](BIO *out) {
        return PEM_write_bio_PKCS8PrivateKey(out, m_key.get(), nullptr, nullptr, 0, nullptr,
                                             nullptr);
    }));
}

Secret OwnKey::traditionalPem() const
{
    return Secret::take(written([this](BIO *out) {
        return PEM_write_bio_PrivateKey_traditional(out, m_key.get(), nullptr, nullptr, 0, nullptr,
                                                    nullptr);
    }));
}

Secret OwnKey::protectedPem(const QByteArray &passphrase) const
{
    return Secret::take(written([&](BIO *out) {
        return PEM_write_bio_PKCS8PrivateKey(out, m_key.get(), EVP_aes_256_cbc(),
                                             passphrase.constData(), int(passphrase.size()),
                                             nullptr, nullptr);
    }));
}

QByteArray OwnKey::publicPem() const
{
    return written([this](BIO *out) { return PEM_write_bio_PUBKEY(out, m_key.get()); });
}

oauth::JwkSet OwnKey::publicSet() const
{
    oauth::Jwk key;
    key.type = m_type;
    key.curve = m_curve;
    key.key = m_key;
    return {{key}};
}

} // namespace lanyard
