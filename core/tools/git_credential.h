#pragma once

/// What git asks a credential helper, and what it is told.
/// Source:  git-credential(1), "INPUT/OUTPUT FORMAT"; gitcredentials(7), "CUSTOM HELPERS"
/// Shape:   lines `key=value` up to an empty one or the end, 64 KiB at most; a key that ends in []
///          may come again, any other once; keys that we do not know are passed over
/// Errors:  Misconfigured: a control character anywhere (a line within a value would be one more
///          answer: CVE-2020-5260, CVE-2024-50338, CVE-2024-52006), a line without `=`, a key twice
/// Owner:   value type; moves, never copies (holds Secrets)

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace lanyard::tools {

struct GitCredentialRequest {
    QByteArray protocol; ///< "https"
    QByteArray host; ///< with the port, where the address has one
    QByteArray username; ///< empty = the address names nobody
    Secret password; ///< of `store` and `erase`
    Secret credential; ///< likewise, of an authtype
    QByteArrayList capabilities; ///< capability[]
    QByteArrayList wwwAuth; ///< wwwauth[], as the server sent them
};

/// The longest text that is one.
inline constexpr qsizetype longestGitRequest = 64 * 1024;

[[nodiscard]] Result<GitCredentialRequest> parseGitCredentialRequest(QByteArrayView text);

struct GitCredential {
    /// Bearer: git (2.46 or later) sends it as it is. Basic: as the password of `username`.
    enum class Scheme { Basic, Bearer } scheme = Scheme::Basic;
    QByteArray username; ///< of Basic
    Secret token;
    std::optional<QDateTime> expiresAt;
};

/// The answer to `get`. A refresh token is no part of it: git would keep it (oauth_refresh_token).
[[nodiscard]] Secret gitCredentialAnswer(const GitCredential &credential);

} // namespace lanyard::tools
