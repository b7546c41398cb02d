#include "flow/client_registration_flow.h"

#include "io/web_url.h"

namespace lanyard {

namespace {

constexpr qint64 largestAnswer = 64 * 1024;

RequestPolicy policyFor(const QUrl &endpoint)
{
    RequestPolicy policy;
    policy.origins = {endpoint};
    policy.bodyCap = largestAnswer;
    return policy;
}

/// The access token is for whoever registered us, and for nobody they name.
Result<oauth::ClientRegistration> believed(HttpReply &answer,
                                           const oauth::RegistrationRequest &request,
                                           const oauth::ProviderMetadata &provider)
{
    auto registration = oauth::parseClientRegistration(
        {answer.status, answer.contentType, answer.body, answer.receivedAt}, request, provider);
    wipeBytes(answer.body);
    if (!registration) {
        return fail(explainedBy(answer, registration.error()));
    }
    if (!isSameOrigin(registration->configurationEndpoint, provider.registrationEndpoint)) {
        registration->configurationEndpoint = QUrl();
        registration->registrationAccessToken = Secret();
    }
    return registration;
}

/// RFC 7592 §2.1: 401 also where the client is gone, and with it the token.
bool isGone(int status)
{
    return status == 401 || status == 404 || status == 410;
}

} // namespace

void registerClient(const oauth::ProviderMetadata &provider,
                    const oauth::RegistrationRequest &request, NetworkAccess &network, Clock &clock,
                    QObject *context, Reply<oauth::ClientRegistration> reply)
{
    const Replier<oauth::ClientRegistration> replier(context, std::move(reply));
    const QUrl endpoint = provider.registrationEndpoint;
    QNetworkRequest post(endpoint);
    post.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    post.setRawHeader("Accept", "application/json");
    sendRequest(network, clock, policyFor(endpoint), post, oauth::registrationBody(request),
                context, [replier, request, provider](Result<HttpReply> answer) {
                    if (answer) {
                        replier(believed(*answer, request, provider));
                        return;
                    }
                    Error error = answer.error();
                    if (error.kind == ErrorKind::InvalidResponse) {
                        error.cause = Cause::NotRegistered;
                    }
                    replier(fail(error));
                });
}

void readBackClient(const oauth::ProviderMetadata &provider,
                    const oauth::RegistrationRequest &request,
                    const oauth::ClientRegistration &known, NetworkAccess &network, Clock &clock,
                    QObject *context, Reply<std::optional<oauth::ClientRegistration>> reply)
{
    using Found = std::optional<oauth::ClientRegistration>;
    const Replier<Found> replier(context, std::move(reply));
    QNetworkRequest get(known.configurationEndpoint);
    get.setRawHeader("Accept", "application/json");
    QByteArray authorization("Bearer ");
    authorization.append(known.registrationAccessToken.reveal()); // to the one who made it
    get.setRawHeader("Authorization", authorization);
    sendRequest(network, clock, policyFor(known.configurationEndpoint), get, {}, context,
                [replier, request, provider, id = known.client.clientId](Result<HttpReply> answer) {
                    if (!answer) {
                        replier(fail(answer.error()));
                        return;
                    }
                    if (isGone(answer->status)) {
                        replier(Found());
                        return;
                    }
                    auto found = believed(*answer, request, provider);
                    if (!found) {
                        replier(fail(found.error()));
                    } else if (found->client.clientId != id) {
                        replier(fail(ErrorKind::InvalidResponse,
                                     QStringLiteral("it told of another client than ours")));
                    } else {
                        replier(Found(std::move(*found)));
                    }
                });
}

} // namespace lanyard
