#include "flow/token_revocation.h"

namespace lanyard {

void revokeToken(const FlowClient &client, Secret token, oauth::TokenTypeHint hint,
                 NetworkAccess &network, Clock &clock, RandomSource &random, QObject *context,
                 Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    const QUrl endpoint = client.provider.revocationEndpoint;
    if (endpoint.isEmpty()) {
        replier(fail(ErrorKind::NotFound, QStringLiteral("there is no revocation endpoint")));
        return;
    }
    const auto body
        = withAssertion(client, oauth::revocationRequest(token, hint), clock.now(), random);
    if (!body) {
        replier(fail(body.error()));
        return;
    }
    QNetworkRequest request(endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    sendRequest(network, clock, authenticatedPolicy(endpoint, client.authentication), request,
                *body, context, [replier](const Result<HttpReply> &answer) {
                    replier(answer ? oauth::parseRevocationResponse(answer->status, answer->body)
                                   : fail(answer.error()));
                });
}

} // namespace lanyard
