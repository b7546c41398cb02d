#pragma once

/// What a provider announces that makes a sign-in there safer. That it is gone one day is worth a
/// word: somebody may have taken it away to get in.
/// Shape:   the names are what the list of accounts keeps, so they never change

#include <QLatin1String>

#include <array>

namespace lanyard {

enum class Protection {
    CodeProof, ///< PKCE with S256, RFC 7636
    IssuerInAnswer, ///< iss beside the code, RFC 9207
    SignedTokens, ///< a list of algorithms for ID tokens without `none`
    StrongSignatures, ///< PS256, ES256 or EdDSA among them, as FAPI 2.0 §5.4 wants it
    Revocation, ///< a sign-out that the provider hears of, RFC 7009
    PushedRequests, ///< RFC 9126
    BoundTokens, ///< DPoP, RFC 9449
};

inline constexpr std::array allProtections{
    Protection::CodeProof,        Protection::IssuerInAnswer, Protection::SignedTokens,
    Protection::StrongSignatures, Protection::Revocation,     Protection::PushedRequests,
    Protection::BoundTokens,
};

[[nodiscard]] QLatin1String nameOf(Protection protection);

} // namespace lanyard
