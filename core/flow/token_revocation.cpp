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
    postAsClient(client, endpoint, oauth::revocationRequest(token, hint), network, clock, random,
                 context, [replier](const Result<HttpReply> &answer) {
                     if (!answer) {
                         replier(fail(answer.error()));
                         return;
                     }
                     const auto revoked
                         = oauth::parseRevocationResponse(answer->status, answer->body);
                     replier(revoked ? revoked : fail(explainedBy(*answer, revoked.error())));
                 });
}

} // namespace lanyard
