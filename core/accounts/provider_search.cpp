#include "accounts/provider_search.h"

#include "accounts/account_parts.h"
#include "accounts/provider_catalog.h"
#include "accounts/provider_setup.h"
#include "flow/endpoint_reach.h"
#include "flow/issuer_discovery.h"

namespace lanyard {

namespace {

Result<Provider> movedTo(const QString &issuer, Provider wanted, const Places &places)
{
    auto there = managedProvider(issuer, places);
    if (!there) {
        return there;
    }
    wanted.id = there->id;
    wanted.name = there->name;
    wanted.issuer = there->issuer;
    if (wanted.clientId.isEmpty()) {
        wanted.clientId = there->clientId;
    }
    return wanted;
}

/// `provider`, by the document that was found at its issuer.
Result<Provider> proven(Provider provider, const Result<oauth::ProviderMetadata> &found,
                        const Places &places)
{
    if (!found) {
        return fail(found.error());
    }
    const auto managed = ManagedSettings::read(places);
    const auto allowed = managed ? managed->checkIssuer(found->issuer, found->tokenEndpoint)
                                 : fail(managed.error());
    if (!allowed) {
        return fail(allowed.error());
    }
    if (const auto own = checkEndpoints(*found, provider.endpointOrigins, places); !own) {
        return fail(own.error());
    }
    provider.offersRegistration
        = !found->registrationEndpoint.isEmpty() && provider.registrationHelp.isEmpty();
    return provider;
}

} // namespace

void searchProvider(const Provider &wanted, AccountParts &parts, QObject *context,
                    Reply<Provider> reply)
{
    using oauth::ProviderMetadata;
    const Replier<Provider> replier(context, std::move(reply));
    const auto takeMoved = [=, &parts](const Result<QString> &issuer, const Error &nothingThere) {
        const auto moved = issuer ? movedTo(*issuer, wanted, parts.places) : fail(nothingThere);
        if (!moved) {
            replier(moved);
            return;
        }
        parts.directory.metadata(moved->issuer, context,
                                 [replier, moved, &parts](const Result<ProviderMetadata> &found) {
                                     replier(proven(*moved, found, parts.places));
                                 });
    };
    const auto take = [=, &parts](const Result<ProviderMetadata> &found) {
        if (found || wanted.isListed || found.error().kind != ErrorKind::NotFound) {
            replier(proven(wanted, found, parts.places));
            return;
        }
        discoverIssuer(wanted.issuer, parts.environment.network, parts.environment.clock, context,
                       [takeMoved, error = found.error()](const Result<QString> &issuer) {
                           takeMoved(issuer, error);
                       });
    };
    parts.directory.metadata(wanted.issuer, context, take);
}

Result<void> checkEndpoints(const oauth::ProviderMetadata &metadata, QList<QUrl> listed,
                            const Places &places)
{
    if (checkOwner(metadata, listed)) {
        return {}; // nearly always: no file has to be read
    }
    listed += ProviderCatalog::load(places).endpointOrigins(metadata.issuer);
    return checkOwner(metadata, listed);
}

} // namespace lanyard
