#include "flow/client_credentials_flow.h"

namespace lanyard {

void requestServiceToken(const FlowClient &client, const oauth::ServiceAccess &access,
                         NetworkAccess &network, Clock &clock, RandomSource &random,
                         QObject *context, Reply<oauth::TokenResponse> reply)
{
    const Replier<oauth::TokenResponse> replier(context, std::move(reply));
    const auto body
        = withAssertion(client, oauth::clientCredentialsRequest(access), clock.now(), random);
    if (!body) {
        replier(fail(body.error()));
        return;
    }
    const QUrl endpoint = client.provider.tokenEndpoint;
    QNetworkRequest request(endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    request.setRawHeader("Accept", "application/json");
    const auto read = [replier, scope = access.scope,
                       format = client.tokenResponseFormat](Result<HttpReply> answer) {
        if (!answer) {
            replier(fail(answer.error()));
            return;
        }
        auto tokens = oauth::parseTokenResponse(
            {answer->status, answer->contentType, answer->body, answer->receivedAt}, format,
            oauth::Grant::ClientCredentials, scope);
        wipeBytes(answer->body);
        if (!tokens) {
            replier(fail(explainedBy(*answer, tokens.error())));
            return;
        }
        tokens->refreshToken = {}; // §4.4.3
        replier(std::move(tokens));
    };
    sendRequest(network, clock, authenticatedPolicy(endpoint, client.authentication), request,
                *body, context, read);
}

} // namespace lanyard
