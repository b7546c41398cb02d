#pragma once

/// Owners for OpenSSL's objects, and what signing and checking have in common. Private to oauth/:
/// no public header includes it.

#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <memory>

namespace lanyard::oauth {

template <auto Free>
struct OpensslDeleter {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using BignumHandle = std::unique_ptr<BIGNUM, OpensslDeleter<BN_free>>;
using DigestHandle = std::unique_ptr<EVP_MD_CTX, OpensslDeleter<EVP_MD_CTX_free>>;
using EcdsaSignatureHandle = std::unique_ptr<ECDSA_SIG, OpensslDeleter<ECDSA_SIG_free>>;
using KeyContextHandle = std::unique_ptr<EVP_PKEY_CTX, OpensslDeleter<EVP_PKEY_CTX_free>>;
using ParameterBuilderHandle = std::unique_ptr<OSSL_PARAM_BLD, OpensslDeleter<OSSL_PARAM_BLD_free>>;
using ParametersHandle = std::unique_ptr<OSSL_PARAM, OpensslDeleter<OSSL_PARAM_free>>;

/// RFC 7518 §3.5: the salt is as long as the hash.
[[nodiscard]] inline bool usePss(EVP_PKEY_CTX *parameters)
{
    return EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) == 1;
}

} // namespace lanyard::oauth
