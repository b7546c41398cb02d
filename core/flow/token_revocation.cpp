#include "flow/token_revocation.h"

#include "flow/echo.h"

namespace lanyard {

void revokeToken(const FlowClient &client, Secret token, oauth::TokenTypeHint hint,
                 NetworkAccess &network, Clock &clock, QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    const QUrl endpoint = client.provider.revocationEndpoint;
    if (endpoint.isEmpty()) {
        replier(fail(ErrorKind::NotFound, QStringLiteral("there is no revocation endpoint")));
        return;
    }
    QNetworkRequest request(endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    const QByteArray body = oauth::revocationRequest(token, hint);
    auto sent = std::make_shared<const Secret>(std::move(token));
    sendRequest(
        network, clock, authenticatedPolicy(endpoint, client.authentication), request, body,
        context,
        [replier, sent = std::move(sent),
         clientSecret = client.authentication.clientSecret](const Result<HttpReply> &answer) {
            Result<void> revoked = answer
                ? oauth::parseRevocationResponse(answer->status, answer->body)
                : fail(answer.error());
            if (!revoked) {
                hideEchoes(revoked.error(), {sent.get(), clientSecret.get()});
            }
            replier(std::move(revoked));
        });
}

} // namespace lanyard
