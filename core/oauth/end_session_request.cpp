#include "oauth/end_session_request.h"

#include "oauth/form.h"

namespace lanyard::oauth {

QUrl endSessionUrl(const EndSessionRequest &request)
{
    FormParameters parameters;
    if (!request.idTokenHint.isEmpty()) {
        parameters.append({QStringLiteral("id_token_hint"),
                           QString::fromLatin1(request.idTokenHint.reveal())}); // to the browser
    }
    parameters.append({QStringLiteral("client_id"), request.clientId});
    if (!request.postLogoutRedirectUri.isEmpty()) {
        parameters.append({QStringLiteral("post_logout_redirect_uri"),
                           request.postLogoutRedirectUri.toString(QUrl::FullyEncoded)});
        parameters.append({QStringLiteral("state"), QString::fromLatin1(request.state)});
    }
    return withParameters(request.endpoint, parameters);
}

Result<void> checkEndSessionResponse(const QUrl &redirect, const EndSessionRequest &request)
{
    const auto parameters = parseForm(redirect.query(QUrl::FullyEncoded).toLatin1());
    const auto state = parameters ? formValue(*parameters, QLatin1String("state")) : std::nullopt;
    if (!state || request.state.isEmpty() || !constantTimeEquals(state->toUtf8(), request.state)) {
        return fail(ErrorKind::StateMismatch,
                    QStringLiteral("the answer does not carry the state of this sign-out"));
    }
    return {};
}

} // namespace lanyard::oauth
