#include "doctor/provider_document.h"

#include "base/json.h"
#include "oauth/jws.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace lanyard {

namespace {

using List = std::optional<QStringList>;

List listIn(const QJsonObject &document, const char *name)
{
    return optionalStringList(document, QLatin1String(name)).value_or(std::nullopt);
}

ProviderLine line(ProviderTrait trait, Mark mark, const QString &what = {})
{
    return {.trait = trait, .mark = mark, .what = plainText(what, 200)};
}

bool has(const List &list, const char *value)
{
    return list && list->contains(QLatin1String(value));
}

QString joined(const List &list)
{
    return list.value_or(QStringList()).join(QLatin1String(", "));
}

/// Announced without S256 it is of no use: `plain` is what a listener in the middle reads.
ProviderLine judgePkce(const List &methods)
{
    const Mark mark = has(methods, "S256") ? Mark::Right
        : !methods || methods->isEmpty()   ? Mark::Lacking
                                           : Mark::Wrong;
    return line(ProviderTrait::Pkce, mark, joined(methods));
}

ProviderLine judgeResponseTypes(const List &types)
{
    return line(ProviderTrait::ResponseTypes,
                has(types, "code") ? Mark::Right
                    : types        ? Mark::Wrong
                                   : Mark::Lacking,
                joined(types));
}

/// OIDC Discovery §3: left out, it is the code and implicit grants.
ProviderLine judgeGrants(const List &grants)
{
    const bool hasCode = !grants || has(grants, "authorization_code");
    return line(ProviderTrait::RefreshGrant,
                !hasCode                           ? Mark::Wrong
                    : has(grants, "refresh_token") ? Mark::Right
                                                   : Mark::Lacking,
                joined(grants));
}

ProviderLine judgeEndpoint(ProviderTrait trait, const QUrl &endpoint, Mark without)
{
    return line(trait, endpoint.isEmpty() ? without : Mark::Right);
}

ProviderLine judgeProofs(const QStringList &algorithms)
{
    if (algorithms.isEmpty()) {
        return line(ProviderTrait::Dpop, Mark::NotOffered);
    }
    return line(ProviderTrait::Dpop,
                algorithms.contains(QLatin1String("ES256")) ? Mark::Right : Mark::Lacking,
                algorithms.join(QLatin1String(", ")));
}

/// A list of nothing that can be verified by a public key leaves no ID token to believe.
ProviderLine judgeAlgorithms(const List &algorithms)
{
    if (!algorithms) {
        return line(ProviderTrait::SigningAlgorithms, Mark::Lacking);
    }
    const QStringList known = oauth::supportedJwsAlgorithms();
    const bool isOfUse
        = std::any_of(algorithms->begin(), algorithms->end(),
                      [&known](const QString &each) { return known.contains(each); });
    const Mark mark = !isOfUse    ? Mark::Wrong
        : has(algorithms, "none") ? Mark::Lacking
                                  : Mark::Right;
    return line(ProviderTrait::SigningAlgorithms, mark, joined(algorithms));
}

} // namespace

ProviderLines judgeDocument(const oauth::ProviderMetadata &metadata, const QJsonObject &document)
{
    return {
        judgePkce(metadata.codeChallengeMethodsSupported),
        line(ProviderTrait::IssuerInAnswer,
             metadata.authorizationResponseIssParameterSupported ? Mark::Right : Mark::Lacking),
        judgeResponseTypes(listIn(document, "response_types_supported")),
        judgeGrants(listIn(document, "grant_types_supported")),
        line(ProviderTrait::PublicClients,
             has(metadata.tokenEndpointAuthMethodsSupported, "none") ? Mark::Right : Mark::Lacking,
             joined(metadata.tokenEndpointAuthMethodsSupported)),
        judgeEndpoint(ProviderTrait::Registration, metadata.registrationEndpoint, Mark::NotOffered),
        judgeEndpoint(ProviderTrait::Revocation, metadata.revocationEndpoint, Mark::Lacking),
        judgeEndpoint(ProviderTrait::EndSession, metadata.endSessionEndpoint, Mark::Lacking),
        judgeEndpoint(ProviderTrait::DeviceGrant, metadata.deviceAuthorizationEndpoint,
                      Mark::NotOffered),
        judgeEndpoint(ProviderTrait::PushedRequests, metadata.pushedAuthorizationRequestEndpoint,
                      Mark::NotOffered),
        judgeProofs(metadata.dpopSigningAlgValuesSupported),
        judgeAlgorithms(metadata.idTokenSigningAlgValuesSupported),
        judgeEndpoint(ProviderTrait::UserInfo, metadata.userinfoEndpoint, Mark::NotOffered),
    };
}

} // namespace lanyard
