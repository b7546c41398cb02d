/// Input: a provider file; what it leads to is followed up to the URL for the browser.

#include "accounts/provider.h"

#include "base/loopback.h"
#include "fuzz/invariants.h"
#include "oauth/authorization_request.h"
#include "oauth/form.h"

#include <algorithm>

using namespace lanyard;
using fuzz::require;

namespace {

void requireSound(const Provider &provider)
{
    require(!provider.name.isEmpty(), "a provider has a name");
    require(isLoopbackHttp(provider.redirectUri()), "RFC 8252 §7.3: back to this machine only");
    require(provider.redirectUri().path().startsWith(QLatin1Char('/')), "and to a path");
    if (provider.isPlainOAuth()) {
        const auto &endpoints = provider.endpoints;
        const bool isLocal = isLoopbackHttp(endpoints.authorizationEndpoint);
        for (const QUrl &url : {endpoints.authorizationEndpoint, endpoints.tokenEndpoint,
                                endpoints.userinfoEndpoint}) {
            fuzz::requireEndpoint(url, isLocal);
        }
        require(provider.userinfoClaims.contains(QLatin1String("sub")), "somebody can be told");
    }
    require(!provider.clientSecret || !provider.clientId.isEmpty(), "a secret is a client's");
}

/// Nothing in a file reaches what binds the answer to the attempt.
void requireOurRequest(const Provider &provider)
{
    auto parameters
        = oauth::authorizationParameters(provider.scope, provider.authorizationParameters);
    require(parameters.has_value(), "a file that was read can be used");
    oauth::AuthorizationRequest request;
    request.provider = provider.endpoints;
    if (!provider.isPlainOAuth()) {
        request.provider.issuer = provider.issuer;
        request.provider.authorizationEndpoint = QUrl(QStringLiteral("https://op.example/a?b=c"));
        request.provider.jwksUri = QUrl(QStringLiteral("https://op.example/keys"));
    }
    request.clientId = QStringLiteral("client-1");
    request.redirectUri = provider.redirectUri();
    request.scope = provider.scope;
    request.state = "state-1";
    request.nonce = "nonce-1";
    request.codeVerifier = Secret("verifier-1");
    request.parameters = std::move(*parameters);

    const QUrl url = oauth::authorizationUrl(request);
    fuzz::requireEndpoint(url, true);
    const auto sent = oauth::splitForm(url.query(QUrl::FullyEncoded).toLatin1());
    require(sent.has_value(), "what is sent can be read");
    for (const auto &parameter : oauth::parametersOf(request)) {
        require(std::count_if(sent->begin(), sent->end(),
                              [&](const auto &one) { return one.first == parameter.first; })
                    == 1,
                "RFC 6749 §3.1: nothing of ours is sent twice");
    }
    const auto requireSent = [&](const char *name, const QString &value) {
        require(oauth::formValue(*sent, QLatin1String(name)) == value, name);
    };
    requireSent("response_type", QStringLiteral("code"));
    requireSent("client_id", request.clientId);
    requireSent("redirect_uri", request.redirectUri.toString(QUrl::FullyEncoded));
    requireSent("state", QStringLiteral("state-1"));
    requireSent("code_challenge_method", QStringLiteral("S256"));
    require(!oauth::formValue(*sent, "client_secret") && !oauth::formValue(*sent, "code_verifier"),
            "no secret goes to the browser");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto provider = parseProvider(fuzz::Input(data, size).rest(), QStringLiteral("fuzzed"),
                                        QStringLiteral("fuzzed.json"));
    if (!provider) {
        fuzz::requireFit(provider.error());
        require(provider.error().kind == ErrorKind::Misconfigured, "the file is to be mended");
        return 0;
    }
    requireSound(*provider);
    requireOurRequest(*provider);
    const QString tenant = QStringLiteral("op.example");
    const auto placed = withTenant(*provider, tenant);
    if (placed) {
        require(provider->needsTenant() && !placed->needsTenant(), "a tenant is put in once");
        fuzz::requireEndpoint(QUrl(placed->issuer, QUrl::StrictMode), true);
    } else {
        fuzz::requireFit(placed.error());
    }
    return 0;
}
