/// Input: a line with the issuer that was asked for, then the document.

#include "oauth/provider_metadata.h"

#include "base/loopback.h"
#include "fuzz/invariants.h"

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

namespace {

void requireDiscoverable(const QString &issuer)
{
    const QUrl url(issuer, QUrl::StrictMode);
    fuzz::requireEndpoint(url, true);
    require(!url.hasQuery(), "an issuer has no query");
    const QList<QUrl> urls = discoveryUrls(issuer);
    require(!urls.isEmpty() && urls.size() <= 3, "there are a few places to look");
    for (const QUrl &place : urls) {
        fuzz::requireEndpoint(place, true);
        require(place.scheme() == url.scheme() && place.authority() == url.authority(),
                "all are the issuer's own");
        require(place.path().contains(QLatin1String("/.well-known/")), "and well known");
    }
}

void requireSound(const ProviderMetadata &metadata, const QString &issuer)
{
    require(metadata.issuer == issuer, "the document is the issuer's");
    require(metadata.isOpenIdProvider(), "it says where its keys are");
    const bool isLocal = isLoopbackHttp(QUrl(issuer, QUrl::StrictMode));
    for (const QUrl &url :
         {metadata.authorizationEndpoint, metadata.tokenEndpoint, metadata.jwksUri}) {
        fuzz::requireEndpoint(url, isLocal);
    }
    for (const QUrl &url : {metadata.userinfoEndpoint, metadata.revocationEndpoint,
                            metadata.endSessionEndpoint, metadata.deviceAuthorizationEndpoint}) {
        if (!url.isEmpty()) {
            fuzz::requireEndpoint(url, isLocal);
        }
    }
    for (const auto &list :
         {metadata.scopesSupported, metadata.idTokenSigningAlgValuesSupported,
          metadata.tokenEndpointAuthMethodsSupported, metadata.codeChallengeMethodsSupported}) {
        for (const QString &item : list.value_or(QStringList())) {
            require(item.isValidUtf16() && !item.contains(QChar(u'\0')), "lists hold texts");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const QString named = QString::fromUtf8(input.line());

    const auto issuer = parseIssuer(named);
    if (issuer) {
        require(*issuer == named, "an issuer is taken as written");
        requireDiscoverable(*issuer);
    } else {
        fuzz::requireFit(issuer.error());
    }
    const QString asked = issuer.value_or(QStringLiteral("https://op.example"));
    const auto metadata = parseProviderMetadata(input.rest(), asked);
    if (metadata) {
        requireSound(*metadata, asked);
    } else {
        fuzz::requireFit(metadata.error());
    }
    return 0;
}
