#include "support/test_certificates.h"

#include <QSslKey>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace lanyard {

namespace {

using KeyPointer = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using CertificatePointer = std::unique_ptr<X509, decltype(&X509_free)>;

constexpr long kDay = 24L * 60 * 60;

KeyPointer newKey()
{
    return {EVP_EC_gen("P-256"), &EVP_PKEY_free};
}

template <class Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    write(bio.get());
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray(bytes, size);
}

QByteArray certificatePem(X509 *certificate)
{
    return pem([certificate](BIO *bio) { PEM_write_bio_X509(bio, certificate); });
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

CertificatePointer newCertificate(const char *name, EVP_PKEY *key, long fromDays, long untilDays)
{
    static long serial = 1;
    CertificatePointer certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), fromDays * kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), untilDays * kDay);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    return certificate;
}

} // namespace

struct TestAuthority::Keys {
    KeyPointer key;
    CertificatePointer certificate;
};

TestAuthority::TestAuthority(long validUntilDays)
{
    KeyPointer key = newKey();
    CertificatePointer certificate
        = newCertificate("Lanyard test authority", key.get(), validUntilDays - 62, validUntilDays);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    addExtension(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign");
    addExtension(certificate.get(), certificate.get(), NID_subject_key_identifier, "hash");
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    m_keys = std::make_unique<Keys>(Keys{std::move(key), std::move(certificate)});
}

TestAuthority::~TestAuthority() = default;

QSslCertificate TestAuthority::certificate() const
{
    return QSslCertificate(certificatePem(m_keys->certificate.get()), QSsl::Pem);
}

QSslConfiguration TestAuthority::serverConfiguration(const CertificateWish &wish) const
{
    const KeyPointer key = newKey();
    const CertificatePointer certificate
        = newCertificate("Lanyard test server", key.get(), wish.validFromDays, wish.validUntilDays);
    X509 *issuer = wish.isSelfSigned ? certificate.get() : m_keys->certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer));
    QByteArray names = "DNS:" + wish.dnsName.toLatin1();
    if (!wish.address.isEmpty()) {
        names += ",IP:" + wish.address.toLatin1();
    }
    addExtension(certificate.get(), issuer, NID_subject_alt_name, names);
    if (!wish.isSelfSigned) {
        addExtension(certificate.get(), issuer, NID_authority_key_identifier, "keyid");
    }
    X509_sign(certificate.get(), wish.isSelfSigned ? key.get() : m_keys->key.get(), EVP_sha256());

    const QByteArray keyPem = pem([&key](BIO *bio) {
        PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate(certificatePem(certificate.get()), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(keyPem, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace lanyard
