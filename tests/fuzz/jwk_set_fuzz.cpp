#include "oauth/jwk_set.h"

#include "fuzz/invariants.h"
#include "oauth/jws_signature.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <memory>

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

namespace {

constexpr std::size_t mostKeys = 50;

/// Asked again of OpenSSL, from the finished key.
bool isSound(EVP_PKEY *key)
{
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr), EVP_PKEY_CTX_free);
    const bool isSound = context && EVP_PKEY_public_check(context.get()) == 1;
    ERR_clear_error();
    return isSound;
}

void requireSound(const Jwk &key)
{
    require(key.key != nullptr, "a key that is kept can be used");
    const int bits = EVP_PKEY_get_bits(key.key.get());
    switch (key.type) {
    case KeyType::Rsa:
        require(bits >= 2048 && bits <= 8192, "an RSA key is neither weak nor endless");
        require(key.curve.isEmpty(), "an RSA key has no curve");
        break;
    case KeyType::Ec:
        require(bits == 256 || bits == 384 || bits == 521, "a curve is one we know");
        require(isSound(key.key.get()), "a point is on its curve");
        break;
    case KeyType::Okp:
        require(EVP_PKEY_is_a(key.key.get(), "ED25519") == 1, "an Edwards key is for signatures");
        break;
    }
}

/// A signature of zeros, as long as this key's are.
void requireUnsigned(const Jwk &key)
{
    for (const QString &name : jwsAlgorithmNames()) {
        const JwsAlgorithm *algorithm = findJwsAlgorithm(name);
        const QByteArray zeros(key.type == KeyType::Ec ? 2 * algorithm->coordinateSize
                                                       : EVP_PKEY_get_size(key.key.get()),
                               '\0');
        if (isFit(key, *algorithm) && key.type != KeyType::Okp) {
            require(!isSignedBy(key, *algorithm, "input", zeros), "zeros sign nothing");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto set = parseJwkSet(fuzz::Input(data, size).rest());
    require(ERR_peek_error() == 0, "nothing is left in OpenSSL's queue");
    if (!set) {
        fuzz::requireFit(set.error());
        return 0;
    }
    require(set->keys.size() <= mostKeys, "no more keys than allowed");
    for (const Jwk &key : set->keys) {
        requireSound(key);
        requireUnsigned(key);
    }
    require(ERR_peek_error() == 0, "nor after a refused signature");
    return 0;
}
