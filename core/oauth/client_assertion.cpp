#include "oauth/client_assertion.h"

namespace lanyard::oauth {

namespace {

/// Long enough for clocks that disagree, far below the five minutes that are refused somewhere.
constexpr qint64 lifetime = 60; ///< seconds

} // namespace

Result<FormParameters> assertionParameters(const ClientAssertion &assertion,
                                           const JwsSigner &signer)
{
    QJsonObject header{{QStringLiteral("typ"), QStringLiteral("JWT")}};
    if (!assertion.keyId.isEmpty()) {
        header.insert(QLatin1String("kid"), assertion.keyId);
    }
    const qint64 now = assertion.now.toSecsSinceEpoch();
    const auto token = signer.sign(header,
                                   {{QStringLiteral("iss"), assertion.clientId},
                                    {QStringLiteral("sub"), assertion.clientId},
                                    {QStringLiteral("aud"), assertion.audience},
                                    {QStringLiteral("jti"), QString::fromLatin1(assertion.jti)},
                                    {QStringLiteral("iat"), now},
                                    {QStringLiteral("exp"), now + lifetime}});
    if (!token) {
        return fail(token.error());
    }
    return FormParameters{
        {QStringLiteral("client_assertion_type"),
         QStringLiteral("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")},
        {QStringLiteral("client_assertion"), QString::fromLatin1(*token)},
    };
}

} // namespace lanyard::oauth
