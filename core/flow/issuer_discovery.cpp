#include "flow/issuer_discovery.h"

#include "flow/endpoint_reach.h"
#include "oauth/syntax.h"
#include "oauth/webfinger.h"

namespace lanyard {

namespace {

Result<QString> readIssuer(const HttpReply &reply, const QUrl &asked)
{
    if (reply.status != 200) {
        const ErrorKind kind = reply.status == 404 || reply.status == 410 ? ErrorKind::NotFound
            : reply.status == 429                                         ? ErrorKind::RateLimited
            : reply.status >= 500                                         ? ErrorKind::ServerError
                                  : ErrorKind::InvalidResponse;
        return fail(explainedBy(
            reply, {kind, {}, QStringLiteral("WebFinger: HTTP status %1").arg(reply.status)}));
    }
    if (!oauth::isJsonType(reply.contentType)) {
        return fail(ErrorKind::InvalidResponse,
                    QStringLiteral("the WebFinger answer is labelled \"%1\"")
                        .arg(plainText(QString::fromLatin1(reply.contentType), 100)));
    }
    auto issuer = oauth::parseWebFinger(reply.body);
    if (issuer && isPrivateHost(QUrl(*issuer).host()) && !isPrivateHost(asked.host())) {
        return fail(ErrorKind::InvalidResponse,
                    QStringLiteral("WebFinger names an issuer in a private network"));
    }
    return issuer;
}

} // namespace

void discoverIssuer(const QString &emailOrUrl, NetworkAccess &network, Clock &clock,
                    QObject *context, Reply<QString> reply)
{
    const Replier<QString> replier(context, std::move(reply));
    const auto request = oauth::webFingerRequest(emailOrUrl);
    if (!request) {
        replier(fail(request.error()));
        return;
    }
    RequestPolicy policy;
    policy.origins = {request->url};
    policy.redirects = RequestPolicy::Redirects::SameOrigin;
    sendRequest(network, clock, std::move(policy), QNetworkRequest(request->url), {}, context,
                [replier, asked = request->url](const Result<HttpReply> &answer) {
                    replier(answer ? readIssuer(*answer, asked) : fail(answer.error()));
                });
}

} // namespace lanyard
