#include "flow/userinfo_request.h"

namespace lanyard {

namespace {

Result<void> checkStatus(int status)
{
    if (status == 200) {
        return {};
    }
    const QString detail = QStringLiteral("HTTP status %1 from the user-info endpoint").arg(status);
    if (status == 401) {
        // Also without a WWW-Authenticate that says so: some leave it out or break it.
        return fail(ErrorKind::RequestRefused, detail, QStringLiteral("invalid_token"));
    }
    if (status == 429) {
        return fail(ErrorKind::RateLimited, detail);
    }
    if (status == 408 || status == 425 || status >= 500) {
        return fail(ErrorKind::ServerError, detail);
    }
    if (status >= 400) {
        return fail(ErrorKind::RequestRefused, detail);
    }
    return fail(ErrorKind::InvalidResponse, detail);
}

Result<oauth::UserInfo> readUserInfo(const HttpReply &reply,
                                     const QMap<QString, QString> &claimNames,
                                     const QString &expectedSubject)
{
    if (const auto status = checkStatus(reply.status); !status) {
        return fail(status.error());
    }
    // Where no ID token told the subject beforehand, the answer itself has to.
    if (!claimNames.isEmpty() || expectedSubject.isEmpty()) {
        return oauth::parsePlainUserInfo(reply.body, claimNames, expectedSubject);
    }
    return oauth::parseUserInfo(reply.body, reply.contentType, expectedSubject);
}

} // namespace

void requestUserInfo(const oauth::ProviderMetadata &provider,
                     const QMap<QString, QString> &claimNames, const Secret &accessToken,
                     const QString &expectedSubject, NetworkAccess &network, Clock &clock,
                     QObject *context, Reply<oauth::UserInfo> reply)
{
    const Replier<oauth::UserInfo> replier(context, std::move(reply));
    QNetworkRequest request(provider.userinfoEndpoint);
    QByteArray authorization("Bearer ");
    authorization.append(accessToken.reveal()); // to the user-info API
    request.setRawHeader("Authorization", authorization);
    RequestPolicy policy;
    policy.origins = {provider.userinfoEndpoint};
    sendRequest(network, clock, std::move(policy), request, {}, context,
                [replier, claimNames, expectedSubject](const Result<HttpReply> &answer) {
                    replier(answer ? readUserInfo(*answer, claimNames, expectedSubject)
                                   : fail(answer.error()));
                });
}

} // namespace lanyard
