#include "oauth/token_error.h"

#include "base/json.h"
#include "oauth/form.h"
#include "oauth/token_response.h"

#include <QJsonObject>

#include <algorithm>

namespace lanyard::oauth {

namespace {

/// A page of a proxy may hold `&error=` in a link. A form has no markup and no spaces.
bool looksLikeForm(QByteArrayView body)
{
    return !body.isEmpty() && std::all_of(body.begin(), body.end(), [](char character) {
        return character > ' ' && character <= '~' && character != '<' && character != '>'
            && character != '"' && character != '{';
    });
}

/// Nobody is there who could sign in again: the settings are wrong, or it is refused.
/// invalid_grant is what some say for a client assertion that they do not take.
ErrorKind kindForService(const QString &code)
{
    static constexpr QLatin1String settings[] = {
        QLatin1String("invalid_client"),         QLatin1String("invalid_grant"),
        QLatin1String("invalid_scope"),          QLatin1String("unauthorized_client"),
        QLatin1String("unsupported_grant_type"), QLatin1String("invalid_target"),
    };
    static constexpr QLatin1String later[]
        = {QLatin1String("server_error"), QLatin1String("temporarily_unavailable")};
    const auto isAmong = [&](const auto &codes) {
        return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
    };
    if (isAmong(settings)) {
        return ErrorKind::Misconfigured;
    }
    return isAmong(later) ? ErrorKind::ServerError : ErrorKind::RequestRefused;
}

ErrorKind kindOfCode(const QString &code, Grant grant)
{
    static constexpr struct {
        QLatin1String code;
        ErrorKind kind;
    } known[] = {
        {QLatin1String("invalid_grant"), ErrorKind::TokenRejected},
        {QLatin1String("invalid_client"), ErrorKind::Misconfigured},
        {QLatin1String("unauthorized_client"), ErrorKind::Misconfigured},
        {QLatin1String("invalid_scope"), ErrorKind::Misconfigured},
        {QLatin1String("invalid_target"), ErrorKind::Misconfigured}, // RFC 8707 §2
        // What GitHub documents in the place of invalid_client and of a wrong redirect URI.
        {QLatin1String("incorrect_client_credentials"), ErrorKind::Misconfigured},
        {QLatin1String("redirect_uri_mismatch"), ErrorKind::Misconfigured},
        {QLatin1String("login_required"), ErrorKind::InteractionRequired},
        {QLatin1String("interaction_required"), ErrorKind::InteractionRequired},
        {QLatin1String("consent_required"), ErrorKind::InteractionRequired},
        {QLatin1String("account_selection_required"), ErrorKind::InteractionRequired},
        {QLatin1String("server_error"), ErrorKind::ServerError},
        {QLatin1String("temporarily_unavailable"), ErrorKind::ServerError},
    };
    if (code == QLatin1String("invalid_request")) {
        // The settings are wrong. A refresh says the same for a token it cannot read.
        return grant == Grant::RefreshToken ? ErrorKind::RequestRefused : ErrorKind::Misconfigured;
    }
    if (grant == Grant::ClientCredentials) {
        return kindForService(code);
    }
    if (grant == Grant::DeviceCode) {
        if (code == QLatin1String("access_denied")) { // RFC 8628 §3.5
            return ErrorKind::AuthorizationDenied;
        }
        if (code == QLatin1String("expired_token")) {
            return ErrorKind::TimedOut;
        }
    }
    const auto *match = std::find_if(std::begin(known), std::end(known),
                                     [&](const auto &entry) { return code == entry.code; });
    return match == std::end(known) ? ErrorKind::RequestRefused : match->kind;
}

/// What the status says whatever the body says: such an answer is no verdict on the grant.
std::optional<ErrorKind> kindOfStatus(int status)
{
    if (status == 429) {
        return ErrorKind::RateLimited;
    }
    if (status == 408 || status == 425 || status >= 500) {
        return ErrorKind::ServerError;
    }
    return std::nullopt;
}

} // namespace

std::optional<WireError> readWireError(QByteArrayView body)
{
    if (const auto object = parseJsonObject(body)) {
        const QJsonValue error = object->value(QLatin1String("error"));
        if (error.isUndefined() || error.isNull()) {
            return std::nullopt;
        }
        return WireError{error.toString(),
                         object->value(QLatin1String("error_description")).toString()};
    }
    const QByteArray trimmed = body.toByteArray().trimmed();
    if (!looksLikeForm(trimmed)) {
        return std::nullopt;
    }
    const auto parameters = parseForm(trimmed);
    const auto error = parameters ? formValue(*parameters, QLatin1String("error")) : std::nullopt;
    if (!error) {
        return std::nullopt;
    }
    return WireError{
        *error, formValue(*parameters, QLatin1String("error_description")).value_or(QString())};
}

bool isApprovalNeeded(const QString &code, const QString &description)
{
    return code == QLatin1String("consent_required")
        || description.contains(QLatin1String("AADSTS65001"))
        || description.contains(QLatin1String("AADSTS90094"));
}

Error parseTokenError(const TokenEndpointAnswer &answer, Grant grant)
{
    const auto wire = readWireError(answer.body);
    Error error;
    error.code = wire ? plainText(wire->code, 100) : QString();
    error.detail = wire ? plainText(wire->description) : QString();
    if (error.detail.isEmpty()) {
        error.detail = error.code.isEmpty()
            ? QStringLiteral("HTTP status %1").arg(answer.status)
            : QStringLiteral("the provider answered \"%1\"").arg(error.code);
    }
    const bool isVerdict = (answer.status >= 400 && answer.status < 500)
        || (wire && answer.status >= 200 && answer.status < 300);
    if (const auto kind = kindOfStatus(answer.status)) {
        error.kind = *kind;
    } else if (isVerdict) {
        error.kind = wire ? kindOfCode(wire->code, grant) : ErrorKind::RequestRefused;
    } else {
        error.kind = ErrorKind::InvalidResponse;
    }
    if (isVerdict && wire && isApprovalNeeded(wire->code, wire->description)) {
        error.cause = Cause::ApprovalNeeded;
    }
    return error;
}

} // namespace lanyard::oauth
