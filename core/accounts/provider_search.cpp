#include "accounts/provider_search.h"

#include "flow/issuer_discovery.h"

namespace lanyard {

namespace {

Result<Provider> movedTo(const QString &issuer, Provider wanted)
{
    auto there = providerForIssuer(issuer);
    if (!there) {
        return there;
    }
    wanted.id = there->id;
    wanted.name = there->name;
    wanted.issuer = there->issuer;
    return wanted;
}

} // namespace

void searchProvider(const Provider &wanted, ProviderDirectory &directory, NetworkAccess &network,
                    Clock &clock, QObject *context, Reply<Provider> reply)
{
    using oauth::ProviderMetadata;
    const Replier<Provider> replier(context, std::move(reply));
    const auto takeMoved
        = [=, &directory](const Result<QString> &issuer, const Error &nothingThere) {
              const auto moved = issuer ? movedTo(*issuer, wanted) : fail(nothingThere);
              if (!moved) {
                  replier(moved);
                  return;
              }
              directory.metadata(moved->issuer, context,
                                 [replier, moved](const Result<ProviderMetadata> &found) {
                                     replier(found ? moved : fail(found.error()));
                                 });
          };
    const auto take = [=, &network, &clock](const Result<ProviderMetadata> &found) {
        if (found) {
            replier(wanted);
        } else if (wanted.isListed || found.error().kind != ErrorKind::NotFound) {
            replier(fail(found.error()));
        } else {
            discoverIssuer(wanted.issuer, network, clock, context,
                           [takeMoved, error = found.error()](const Result<QString> &issuer) {
                               takeMoved(issuer, error);
                           });
        }
    };
    directory.metadata(wanted.issuer, context, take);
}

} // namespace lanyard
