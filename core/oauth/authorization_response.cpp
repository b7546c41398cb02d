#include "oauth/authorization_response.h"

#include "oauth/form.h"
#include "oauth/resource_indicator.h"
#include "oauth/syntax.h"
#include "oauth/token_error.h"

#include <algorithm>

namespace lanyard::oauth {

namespace {

QByteArray queryOf(const QUrl &redirect)
{
    return redirect.query(QUrl::FullyEncoded).toLatin1();
}

/// RFC 6749 §4.1.2.1, OIDC Core §3.1.2.6.
ErrorKind kindOf(const QString &code)
{
    static constexpr struct {
        QLatin1String code;
        ErrorKind kind;
    } known[] = {
        {QLatin1String("login_required"), ErrorKind::InteractionRequired},
        {QLatin1String("interaction_required"), ErrorKind::InteractionRequired},
        {QLatin1String("consent_required"), ErrorKind::InteractionRequired},
        {QLatin1String("account_selection_required"), ErrorKind::InteractionRequired},
        {QLatin1String("invalid_scope"), ErrorKind::Misconfigured},
        {QLatin1String("invalid_request"), ErrorKind::Misconfigured},
        {QLatin1String("invalid_target"), ErrorKind::Misconfigured}, // RFC 8707 §2
        {QLatin1String("unauthorized_client"), ErrorKind::Misconfigured},
        {QLatin1String("unsupported_response_type"), ErrorKind::Misconfigured},
        {QLatin1String("server_error"), ErrorKind::ServerError},
        {QLatin1String("temporarily_unavailable"), ErrorKind::ServerError},
    };
    const auto *match = std::find_if(std::begin(known), std::end(known),
                                     [&](const auto &entry) { return code == entry.code; });
    return match == std::end(known) ? ErrorKind::AuthorizationDenied : match->kind;
}

tl::unexpected<Error> refused(const QString &error, const FormParameters &parameters,
                              const AuthorizationRequest &request)
{
    const QString code = plainText(error, 100);
    const QString description
        = plainText(formValue(parameters, QLatin1String("error_description")).value_or(QString()));
    Error refusal{kindOf(error), code,
                  description.isEmpty() ? QStringLiteral("the provider answered \"%1\"").arg(code)
                                        : description};
    // To a request that nobody was to be shown, `consent_required` says just that.
    const bool isSilent
        = request.parameters.value(QStringLiteral("prompt")) == QLatin1String("none");
    if (!isSilent && isApprovalNeeded(code, description)) {
        refusal.cause = Cause::ApprovalNeeded;
    }
    return fail(namingResources(std::move(refusal), request.resources));
}

/// RFC 9207 §2.4. With plain OAuth there is no issuer to compare with: there the redirect URI of
/// its own tells one provider's answers from another's (RFC 9700 §4.4.2).
Result<void> checkIssuer(const FormParameters &parameters, const ProviderMetadata &provider)
{
    if (provider.issuer.isEmpty()) {
        return {};
    }
    const auto issuer = formValue(parameters, QLatin1String("iss"));
    if (issuer && *issuer != provider.issuer) {
        return fail(ErrorKind::IssuerMismatch,
                    QStringLiteral("the answer is from \"%1\"").arg(plainText(*issuer)));
    }
    if (!issuer && provider.authorizationResponseIssParameterSupported) {
        return fail(ErrorKind::IssuerMismatch,
                    QStringLiteral("the provider announces iss, and the answer has none"));
    }
    return {};
}

} // namespace

bool isAnswerTo(const AuthorizationRequest &request, const QUrl &redirect)
{
    const auto parameters = splitForm(queryOf(redirect));
    if (!parameters || request.state.isEmpty()) {
        return false;
    }
    const auto isState
        = [](const auto &parameter) { return parameter.first == QLatin1String("state"); };
    return std::count_if(parameters->begin(), parameters->end(), isState) == 1
        && constantTimeEquals(formValue(*parameters, QLatin1String("state"))->toUtf8(),
                              request.state);
}

Result<AuthorizationCode> parseAuthorizationResponse(const QUrl &redirect,
                                                     const AuthorizationRequest &request)
{
    const auto parameters = parseForm(queryOf(redirect));
    if (!parameters) {
        return fail(parameters.error());
    }
    if (!isAnswerTo(request, redirect)) {
        return fail(ErrorKind::StateMismatch,
                    QStringLiteral("the answer does not carry the state of this sign-in"));
    }
    if (const auto issuer = checkIssuer(*parameters, request.provider); !issuer) {
        return fail(issuer.error());
    }
    if (const auto error = formValue(*parameters, QLatin1String("error"))) {
        return refused(*error, *parameters, request);
    }
    const auto code = formValue(*parameters, QLatin1String("code"));
    if (!code || code->isEmpty() || !isVisibleAscii(*code)) {
        return fail(ErrorKind::InvalidResponse,
                    QStringLiteral("code is missing or holds other than visible ASCII"));
    }
    return AuthorizationCode(Secret::take(code->toLatin1()));
}

} // namespace lanyard::oauth
