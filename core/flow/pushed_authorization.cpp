#include "flow/pushed_authorization.h"

#include "oauth/pushed_request.h"
#include "oauth/resource_indicator.h"

namespace lanyard {

void pushAuthorizationRequest(const FlowClient &client, const oauth::AuthorizationRequest &request,
                              NetworkAccess &network, Clock &clock, RandomSource &random,
                              QObject *context, Reply<PushedAuthorization> reply)
{
    const Replier<PushedAuthorization> replier(context, std::move(reply));
    const auto read = [replier, endpoint = client.provider.authorizationEndpoint,
                       clientId = request.clientId,
                       resources = request.resources](const Result<HttpReply> &answer) {
        if (!answer) {
            replier(fail(answer.error()));
            return;
        }
        const auto pushed = oauth::parsePushedRequestAnswer(
            {answer->status, answer->contentType, answer->body, answer->receivedAt});
        if (!pushed) {
            replier(fail(explainedBy(*answer, oauth::namingResources(pushed.error(), resources))));
            return;
        }
        replier(PushedAuthorization{oauth::authorizationUrl(endpoint, clientId, pushed->requestUri),
                                    answer->receivedAt.addSecs(pushed->lifetime.count())});
    };
    postAsClient(client, client.provider.pushedAuthorizationRequestEndpoint,
                 oauth::pushedRequest(request), network, clock, random, context, read);
}

} // namespace lanyard
