#include "oauth/token_request.h"

#include "oauth/form.h"
#include "oauth/resource_indicator.h"

namespace lanyard::oauth {

Result<void> checkServiceAccess(const ServiceAccess &access)
{
    return checkResources(access.resources);
}

QByteArray clientCredentialsRequest(const ServiceAccess &access)
{
    FormParameters parameters{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")}};
    if (!access.scope.isEmpty()) {
        parameters.append({QStringLiteral("scope"), access.scope.join(QChar(u' '))});
    }
    if (!access.audience.isEmpty()) {
        parameters.append({QStringLiteral("audience"), access.audience});
    }
    return formEncode(parameters + resourceParameters(access.resources));
}

} // namespace lanyard::oauth
