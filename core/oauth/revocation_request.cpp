#include "oauth/revocation_request.h"

#include "base/percent.h"
#include "oauth/form.h"
#include "oauth/token_response.h"

namespace lanyard::oauth {

QByteArray revocationRequest(const Secret &token, TokenTypeHint hint)
{
    const char *name = hint == TokenTypeHint::RefreshToken ? "refresh_token" : "access_token";
    const Secret encoded = percentEncoded(token.reveal()); // to the revocation request
    const QByteArray rest = QByteArray("&token_type_hint=") + name;
    QByteArray body("token=");
    body.reserve(body.size() + encoded.size() + rest.size());
    body.append(encoded.reveal()); // to the revocation request
    body += rest;
    return body;
}

Result<void> parseRevocationResponse(int status, QByteArrayView body)
{
    if (status >= 200 && status <= 299) {
        return {};
    }
    Error error = parseTokenError({status, {}, body.toByteArray(), {}}, Grant::RefreshToken);
    if (status >= 400 && error.kind != ErrorKind::ServerError
        && error.kind != ErrorKind::RateLimited) {
        // Whatever it says about the token: nothing here depends on it.
        error.kind = ErrorKind::RequestRefused;
    }
    return fail(std::move(error));
}

} // namespace lanyard::oauth
