#pragma once

/// From a provider as it is listed to one that a sign-in can start with: what is still to be asked,
/// and what was answered before.
/// Shape:   answers live in client_choice's settings.json; a typed secret only in the vault
/// Errors:  Misconfigured (a tenant or a client id that is none, settings.json cannot be read or
///          written), Vault… where a secret has to be kept or fetched
/// Owner:   free functions; `vault` outlives the reply, which comes as base/result.h says

#include "accounts/account_index.h"
#include "accounts/client_choice.h"
#include "accounts/places.h"
#include "accounts/provider.h"
#include "accounts/provider_catalog.h"
#include "base/result.h"
#include "base/secret.h"
#include "io/token_vault.h"

#include <QObject>
#include <QString>

namespace lanyard {

struct ProviderQuestions {
    bool tenant = false;
    bool clientId = false;
    [[nodiscard]] bool any() const { return tenant || clientId; }
};
/// What the file leaves open and nobody answered yet.
[[nodiscard]] ProviderQuestions questionsOf(const Provider &provider);

/// Puts in what was answered before. The vault is touched only where a secret goes with it. What is
/// still open afterwards is in questionsOf(the reply).
void completeProvider(Provider provider, const Places &places, TokenVault &vault, QObject *context,
                      Reply<Provider> reply);

struct ProviderAnswers {
    QString clientId;
    QString tenant;
    Secret clientSecret; ///< empty: the client has none
};
/// Remembers the answers, the secret first, and replies with the completed provider. A secret that
/// the vault keeps for this process only is not remembered, nor is the client it belongs to.
void answerProvider(Provider provider, ProviderAnswers answers, const Places &places,
                    TokenVault &vault, QObject *context, Reply<Provider> reply);

/// The provider an account came from: by id from the catalog, else by its issuer.
/// Errors: NotFound when it is neither there nor an OpenID Provider
[[nodiscard]] Result<Provider> providerOf(const AccountEntry &entry,
                                          const ProviderCatalog &catalog);

} // namespace lanyard
