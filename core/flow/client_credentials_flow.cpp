#include "flow/client_credentials_flow.h"

#include "oauth/resource_indicator.h"

namespace lanyard {

void requestServiceToken(const FlowClient &client, const oauth::ServiceAccess &access,
                         NetworkAccess &network, Clock &clock, RandomSource &random,
                         QObject *context, Reply<oauth::TokenResponse> reply)
{
    const Replier<oauth::TokenResponse> replier(context, std::move(reply));
    const auto read = [replier, scope = access.scope, resources = access.resources,
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
            replier(fail(explainedBy(*answer, oauth::namingResources(tokens.error(), resources))));
            return;
        }
        tokens->refreshToken = {}; // §4.4.3
        replier(std::move(tokens));
    };
    postAsClient(client, client.provider.tokenEndpoint, oauth::clientCredentialsRequest(access),
                 network, clock, random, context, read);
}

} // namespace lanyard
