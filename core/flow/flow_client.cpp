#include "flow/flow_client.h"

#include "base/base64url.h"
#include "oauth/client_assertion.h"

namespace lanyard {

namespace {

constexpr qsizetype jtiBytes = 16;

/// Never what a server asks for in the place of its issuer: that might be another one's.
QString audienceOf(const oauth::ProviderMetadata &provider)
{
    return provider.issuer.isEmpty() ? provider.tokenEndpoint.toString(QUrl::FullyEncoded)
                                     : provider.issuer;
}

} // namespace

RequestPolicy authenticatedPolicy(const QUrl &endpoint, const oauth::ClientAuthentication &client)
{
    RequestPolicy policy;
    policy.origins = {endpoint};
    policy.decorate = [client](QNetworkRequest &request, QByteArray &body) {
        auto authenticated = oauth::authenticate(client, body);
        wipeBytes(body);
        body = std::move(authenticated.body);
        if (!authenticated.authorization.isEmpty()) {
            request.setRawHeader("Authorization", authenticated.authorization);
        }
    };
    return policy;
}

Result<RequestPolicy> tokenPolicy(const FlowClient &client)
{
    const QUrl &endpoint = client.provider.tokenEndpoint;
    RequestPolicy policy = authenticatedPolicy(endpoint, client.authentication);
    if (!client.dpop) {
        return policy;
    }
    const auto proof = client.dpop->proof("POST", endpoint, nullptr);
    if (!proof) {
        return fail(proof.error());
    }
    policy.decorate = [authenticate = std::move(policy.decorate),
                       proof = *proof](QNetworkRequest &request, QByteArray &body) {
        authenticate(request, body);
        request.setRawHeader("DPoP", proof);
    };
    return policy;
}

Result<QByteArray> withAssertion(const FlowClient &client, QByteArray body, const QDateTime &now,
                                 RandomSource &random)
{
    const oauth::ClientAuthentication &ours = client.authentication;
    if (ours.method != oauth::ClientAuthenticationMethod::PrivateKeyJwt) {
        return body;
    }
    const auto signer = oauth::JwsSigner::fromPem(
        *ours.privateKey,
        client.provider.tokenEndpointAuthSigningAlgValuesSupported.value_or(QStringList()));
    if (!signer) {
        return fail(signer.error());
    }
    const auto parameters
        = oauth::assertionParameters({ours.clientId, audienceOf(client.provider), ours.keyId,
                                      base64UrlEncode(random.bytes(jtiBytes)), now},
                                     *signer);
    if (!parameters) {
        return fail(parameters.error());
    }
    return body + '&' + oauth::formEncode(*parameters);
}

void postAsClient(const FlowClient &client, const QUrl &endpoint, QByteArray form,
                  NetworkAccess &network, Clock &clock, RandomSource &random, QObject *context,
                  Reply<HttpReply> reply)
{
    const auto body = withAssertion(client, std::move(form), clock.now(), random);
    if (!body) {
        const Replier<HttpReply> refused(context, std::move(reply));
        refused(fail(body.error()));
        return;
    }
    QNetworkRequest request(endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    request.setRawHeader("Accept", "application/json");
    sendRequest(network, clock, authenticatedPolicy(endpoint, client.authentication), request,
                *body, context, std::move(reply));
}

} // namespace lanyard
