/// Input: the file of a private key. After a first line that is a label of PEM comes DER instead:
/// mutations reach what base64 would hide. The corpus' keys were made for it, and open nothing.

#include "oauth/jws_signer.h"

#include "fuzz/invariants.h"
#include "oauth/jws.h"
#include "oauth/jws_signature.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <memory>

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

namespace {

QByteArray pemOf(fuzz::Input input)
{
    const QByteArrayView whole = input.rest();
    const QByteArray label = input.line().toByteArray();
    for (const char *known :
         {"PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY"}) {
        if (label == known) {
            return "-----BEGIN " + label + "-----\n" + input.rest().toByteArray().toBase64()
                + "\n-----END " + label + "-----\n";
        }
    }
    return whole.toByteArray();
}

/// The public half, as the file has it.
JwkSet publicSet(const QByteArray &pem, const QString &algorithm)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> source(
        BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free);
    const JwsAlgorithm *signsBy = findJwsAlgorithm(algorithm);
    require(signsBy != nullptr, "it signs what we verify");
    Jwk key;
    key.type = signsBy->keyType;
    key.curve = QLatin1String(signsBy->curve);
    key.key.reset(PEM_read_bio_PrivateKey(source.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    require(key.key != nullptr, "a key is read twice");
    return {{key}};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray pem = pemOf(fuzz::Input(data, size));
    const auto signer = JwsSigner::fromPem(Secret(pem));
    require(ERR_peek_error() == 0, "nothing is left in OpenSSL's queue");
    if (!signer) {
        fuzz::requireFit(signer.error());
        require(signer.error().kind == ErrorKind::Misconfigured, "it is the file that is wrong");
        return 0;
    }
    const QJsonObject payload{{QStringLiteral("sub"), QStringLiteral("robot")}};
    const auto token = signer->sign({{QStringLiteral("typ"), QStringLiteral("JWT")}}, payload);
    require(ERR_peek_error() == 0, "nor by a signature");
    if (!token) {
        fuzz::requireFit(token.error());
        return 0;
    }
    const auto verified = verifyJws(*token, publicSet(pem, signer->algorithm()));
    require(verified && verified->payload == payload, "a signature is that of the key's owner");
    return 0;
}
