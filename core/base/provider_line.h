#pragma once

/// What `lanyard provider check` found of one thing that native sign-in wants of a provider, as
/// values. The sentences are words/provider_text's.
/// Note:    the names are those of `--json`, so they never change
/// Owner:   value type, without secrets

#include "base/error.h"

#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

namespace lanyard {

enum class ProviderTrait {
    Document, ///< valid, and its own
    Endpoints, ///< at the issuer's own site
    Authorization, ///< the endpoint answers, and leads nobody astray
    Pkce,
    IssuerInAnswer,
    ResponseTypes,
    RefreshGrant,
    PublicClients,
    Registration,
    Revocation,
    EndSession,
    DeviceGrant,
    PushedRequests,
    Dpop,
    SigningAlgorithms,
    Keys,
    UserInfo,
    // What only a sign-in shows.
    LoopbackPort, ///< any one is taken
    SignIn, ///< iss, code, tokens and ID token are what the standards say
    RefreshToken, ///< there is one
    Rotation,
    ReuseDetection,
    CodeOnce, ///< a code is good once
    WrongVerifier, ///< is refused
    NoVerifier, ///< is refused
    Revoked, ///< the provider took the sign-out
};

enum class Mark {
    Right,
    Lacking, ///< native sign-in works, and should be safer or last longer
    Wrong,
    NotOffered, ///< and need not be
    NotTried,
};

/// Why not.
enum class Untried {
    NeedsSignIn, ///< --sign-in
    NeedsDocument,
    NeedsAnswer, ///< of the step before
    NotAnnounced,
    NoRefreshToken,
};

struct ProviderLine {
    ProviderTrait trait = ProviderTrait::Document;
    Mark mark = Mark::Right;
    QString what{}; ///< in the standards' own terms: algorithms, a member, a URI
    Untried why = Untried::NeedsSignIn; ///< of NotTried
    std::optional<Error> error{};
};

using ProviderLines = QList<ProviderLine>;

[[nodiscard]] QLatin1String nameOf(ProviderTrait trait);
[[nodiscard]] QLatin1String nameOf(Mark mark);
/// "RFC 9207 §3": where it is written.
[[nodiscard]] QString sectionOf(ProviderTrait trait);

/// What the command ends with: nothing where nothing is wrong, else what the first wrong thing is.
[[nodiscard]] std::optional<Error> firstWrong(const ProviderLines &lines);

} // namespace lanyard
