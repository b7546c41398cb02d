/// Input: the query of the redirect, as it stands in the request line, or the body that the browser
/// posts where a file asks for form_post.

#include "oauth/authorization_response.h"

#include "fuzz/invariants.h"
#include "oauth/form.h"

#include <algorithm>

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

namespace {

AuthorizationRequest request(const QString &issuer, bool announcesIssuer)
{
    AuthorizationRequest request;
    request.provider.issuer = issuer;
    request.provider.authorizationResponseIssParameterSupported = announcesIssuer;
    request.redirectUri = QUrl(QStringLiteral("http://127.0.0.1:8080/callback/demo"));
    request.state = "ourstate";
    return request;
}

/// As the listener makes it.
QUrl redirectWith(const QUrl &redirectUri, QByteArrayView query)
{
    QUrl redirect = redirectUri;
    redirect.setQuery(QString::fromLatin1(query), QUrl::TolerantMode);
    return redirect;
}

qsizetype countOf(const FormParameters &parameters, const char *name)
{
    return std::count_if(parameters.begin(), parameters.end(), [name](const auto &parameter) {
        return parameter.first == QLatin1String(name);
    });
}

void answer(QByteArrayView query, const AuthorizationRequest &asked)
{
    const QUrl redirect = redirectWith(asked.redirectUri, query);
    const auto code = parseAuthorizationResponse(redirect, asked);
    if (!code) {
        fuzz::requireFit(code.error());
        return;
    }
    require(isAnswerTo(asked, redirect), "what is believed passed the listener's gate");
    // Read again from what came over the wire, without QUrl in between. It mends a lone `%`.
    auto parameters = splitForm(query);
    if (!parameters) {
        parameters = splitForm(redirect.query(QUrl::FullyEncoded).toLatin1());
    }
    require(parameters.has_value(), "what is believed is a form");
    require(countOf(*parameters, "state") == 1
                && formValue(*parameters, "state") == QLatin1String("ourstate"),
            "it carries our state, once");
    require(countOf(*parameters, "error") == 0, "it says nothing of an error");
    require(countOf(*parameters, "code") == 1
                && code->code().equals(formValue(*parameters, "code")->toUtf8()), // compared
            "it carries one code, and that is taken");
    require(!code->code().isEmpty(), "a code is not empty");
    const auto issuer = formValue(*parameters, "iss");
    require(asked.provider.issuer.isEmpty() || !issuer || *issuer == asked.provider.issuer,
            "it is from nobody else");
    require(!asked.provider.authorizationResponseIssParameterSupported || issuer,
            "it is signed with a name where one is announced");
    AuthorizationRequest other = request(asked.provider.issuer, false);
    other.state = "another1";
    require(!isAnswerTo(other, redirect) && !parseAuthorizationResponse(redirect, other),
            "it is the answer to no other attempt");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView query = fuzz::Input(data, size).rest();
    // The listener lets nothing else through (RFC 9112 §3.2.1; a body is held to the same).
    if (!std::all_of(query.begin(), query.end(),
                     [](char byte) { return byte > 0x20 && byte < 0x7f; })) {
        return 0;
    }
    answer(query, request(QStringLiteral("https://op.example"), true));
    answer(query, request(QStringLiteral("https://op.example"), false));
    answer(query, request(QString(), false));
    return 0;
}
