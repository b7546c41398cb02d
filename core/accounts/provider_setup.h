#pragma once

/// From a provider as it is listed to one that a sign-in can start with: what is still to be asked,
/// what was answered before, and how an answer comes to be remembered.
/// Shape:   answers live in client_choice's settings.json; a typed secret only in the vault. Only a
///          sign-in that worked writes them: a mistyped one must not replace one that is good
/// Errors:  Misconfigured (a tenant or a client id that is none, settings.json cannot be read or
///          written), Vault… where a secret has to be kept or fetched
/// Owner:   free functions; `vault` outlives the reply, which comes as base/result.h says

#include "accounts/account_index.h"
#include "accounts/client_choice.h"
#include "accounts/managed_settings.h"
#include "accounts/places.h"
#include "accounts/provider.h"
#include "accounts/provider_catalog.h"
#include "base/result.h"
#include "base/secret.h"
#include "io/token_vault.h"

#include <QObject>
#include <QString>

namespace lanyard {

/// As providerForIssuer(), with the client that an administrator has set for it.
[[nodiscard]] Result<Provider> managedProvider(const QString &issuer, const Places &places);

struct ProviderQuestions {
    bool tenant = false;
    bool clientId = false; ///< also for one that the provider refused; not where it makes us one
    [[nodiscard]] bool any() const { return tenant || clientId; }
};
/// What the file leaves open and nobody answered yet.
[[nodiscard]] ProviderQuestions questionsOf(const Provider &provider);

/// Puts in what was answered before. The vault is touched only where a secret goes with it. What is
/// still open afterwards is in questionsOf(the reply).
void completeProvider(Provider provider, const Places &places, TokenVault &vault, QObject *context,
                      Reply<Provider> reply);
/// The same where there is no vault to ask: a client whose secret is kept there stays open.
[[nodiscard]] Result<Provider> completeWithoutVault(Provider provider, const Places &places);

struct ProviderAnswers {
    QString clientId; ///< empty: not answered
    QString tenant; ///< empty: not answered
    Secret clientSecret; ///< empty: the client has none
};
/// Puts the answers in, for one attempt. Nothing is written. The client that is remembered, given
/// again without a secret, keeps its own.
[[nodiscard]] Result<Provider> withAnswers(Provider provider, const ProviderAnswers &answers);

/// After a sign-in with `provider` that worked: remembers what was answered for it, the secret
/// first, and that the provider takes a client that it had refused. A vault that ends with the
/// process remembers nothing.
void rememberAnswers(const Provider &provider, const Places &places, TokenVault &vault,
                     QObject *context, Reply<void> reply);
/// After the provider refused its client: one that is remembered stays so, but is asked for again.
/// Best effort, since the refusal itself is told anyway.
void noteRefusedClient(const Provider &provider, const Places &places);

/// Errors: as ManagedSettings::checkClient()
[[nodiscard]] Result<void> checkClient(const Provider &provider, const ManagedSettings &managed,
                                       const Places &places);

/// The provider an account came from: by id from the catalog, else by its issuer.
/// Errors: NotFound when it is neither there nor an OpenID Provider
[[nodiscard]] Result<Provider> providerOf(const AccountEntry &entry,
                                          const ProviderCatalog &catalog);

} // namespace lanyard
