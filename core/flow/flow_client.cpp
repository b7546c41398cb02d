#include "flow/flow_client.h"

namespace lanyard {

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

} // namespace lanyard
