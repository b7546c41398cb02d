#include "doctor/trial_client.h"

#include "accounts/client_registrations.h"
#include "flow/client_registration_flow.h"
#include "flow/endpoint_reach.h"

namespace lanyard {

namespace {

using Client = oauth::ClientAuthentication;
using oauth::ClientRegistration;

/// As a sign-in registers us, so that it finds a client that it can use.
oauth::RegistrationRequest requestFor(const TrialWish &wish)
{
    QUrl ipv6 = wish.redirectUri;
    ipv6.setHost(QStringLiteral("::1"));
    return oauth::nativeClient(
        wish.provider, QStringLiteral("Lanyard"),
        {wish.redirectUri.toString(QUrl::FullyEncoded), ipv6.toString(QUrl::FullyEncoded)});
}

void registerNew(const TrialWish &wish, const Environment &environment, QObject *context,
                 const Replier<Client> &replier)
{
    if (wish.provider.registrationEndpoint.isEmpty()) {
        replier(fail(ErrorKind::Misconfigured,
                     QStringLiteral("--client-id is missing, and this provider registers nobody")));
        return;
    }
    if (const auto own = checkRegistrationEndpoint(wish.provider, wish.endpointOrigins); !own) {
        replier(fail(own.error()));
        return;
    }
    registerClient(wish.provider, requestFor(wish), environment.network, environment.clock, context,
                   [replier, &vault = environment.vault, issuer = wish.provider.issuer,
                    context](const Result<ClientRegistration> &made) {
                       if (!made) {
                           replier(fail(made.error()));
                           return;
                       }
                       // Where the vault does not take it, the next one registers once more.
                       writeRegistration(vault, issuer, *made, context,
                                         [replier, client = made->client](const Result<void> &) {
                                             replier(client);
                                         });
                   });
}

} // namespace

void findTrialClient(const TrialWish &wish, const Environment &environment, QObject *context,
                     Reply<Client> reply)
{
    const Replier<Client> replier(context, std::move(reply));
    if (!wish.clientId.isEmpty()) {
        replier(Client{.clientId = wish.clientId, .clientSecret = nullptr});
        return;
    }
    readRegistration(environment.vault, wish.provider.issuer, context,
                     [wish, environment, context,
                      replier](const Result<std::optional<ClientRegistration>> &kept) {
                         const bool isOfUse = kept && *kept && !(*kept)->secretExpiresAt
                             && (*kept)->redirectUris.contains(
                                 wish.redirectUri.toString(QUrl::FullyEncoded));
                         if (isOfUse) {
                             replier((*kept)->client);
                         } else {
                             registerNew(wish, environment, context, replier);
                         }
                     });
}

} // namespace lanyard
