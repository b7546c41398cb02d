#pragma once

/// The redirect that comes back, believed or refused.
/// Source:  RFC 6749 §4.1.2, RFC 9207 §2.4
/// Shape:   checks in this order: duplicates, state, iss, error, code. isAnswerTo is the
///          listener's gate: what does not pass it is no answer to this attempt and ends nothing
/// Errors:  StateMismatch, IssuerMismatch, AuthorizationDenied, InteractionRequired, Misconfigured
///          (invalid_scope, invalid_request, unauthorized_client), ServerError, InvalidResponse

#include "base/result.h"
#include "base/secret.h"
#include "oauth/authorization_request.h"

#include <QUrl>

namespace lanyard::oauth {

/// Proof that a redirect was checked. Only parseAuthorizationResponse makes one.
class AuthorizationCode {
public:
    [[nodiscard]] const Secret &code() const { return m_code; }

private:
    explicit AuthorizationCode(Secret code) : m_code(std::move(code)) { }
    friend Result<AuthorizationCode> parseAuthorizationResponse(const QUrl &,
                                                                const AuthorizationRequest &);
    Secret m_code;
};

/// Does this URL carry this attempt's state, exactly once? Compared in constant time.
[[nodiscard]] bool isAnswerTo(const AuthorizationRequest &request, const QUrl &redirect);

[[nodiscard]] Result<AuthorizationCode>
parseAuthorizationResponse(const QUrl &redirect, const AuthorizationRequest &request);

} // namespace lanyard::oauth
