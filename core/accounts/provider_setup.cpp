#include "accounts/provider_setup.h"

#include "oauth/syntax.h"

#include <memory>
#include <utility>

namespace lanyard {

namespace {

// The file's own client wins: an answer is only ever given where the file names none.
Result<Provider> withChoice(Provider provider, const ClientChoice &choice)
{
    if (provider.clientId.isEmpty()) {
        provider.clientId = choice.clientId;
    }
    if (provider.needsTenant() && !choice.tenant.isEmpty()) {
        return withTenant(std::move(provider), choice.tenant);
    }
    return provider;
}

} // namespace

ProviderQuestions questionsOf(const Provider &provider)
{
    return {provider.needsTenant(), provider.clientId.isEmpty()};
}

void completeProvider(Provider provider, const Places &places, TokenVault &vault, QObject *context,
                      Reply<Provider> reply)
{
    const Replier<Provider> replier(context, std::move(reply));
    const Result<ClientChoice> choice = readClientChoice(places, provider.key());
    if (!choice) {
        replier(fail(choice.error()));
        return;
    }
    const bool clientWasAsked = provider.clientId.isEmpty();
    const QString key = clientSecretKey(provider.key());
    Result<Provider> completed = withChoice(std::move(provider), *choice);
    if (!completed || !clientWasAsked || !choice->hasSecret) {
        replier(std::move(completed));
        return;
    }
    vault.read(key, context,
               [replier, provider = *completed](Result<std::optional<Secret>> secret) mutable {
                   if (!secret) {
                       replier(fail(secret.error()));
                       return;
                   }
                   // The keychain lost it: the client is asked for again.
                   if (!*secret) {
                       provider.clientId.clear();
                   } else {
                       provider.clientSecret = std::make_shared<const Secret>(std::move(**secret));
                   }
                   replier(std::move(provider));
               });
}

void answerProvider(Provider provider, ProviderAnswers answers, const Places &places,
                    TokenVault &vault, QObject *context, Reply<Provider> reply)
{
    const Replier<Provider> replier(context, std::move(reply));
    // RFC 6749 Appendix A.1, before it is remembered.
    if (!oauth::isVisibleAscii(answers.clientId)) {
        replier(fail(ErrorKind::Misconfigured,
                     QStringLiteral("\"%1\" is no client id; copy it again from %2")
                         .arg(plainText(answers.clientId, 100), plainText(provider.name, 100))));
        return;
    }
    const QString key = provider.key();
    const Result<ClientChoice> earlier = readClientChoice(places, key);
    if (!earlier) {
        replier(fail(earlier.error()));
        return;
    }
    ClientChoice choice = *earlier;
    if (!answers.tenant.isEmpty()) {
        choice.tenant = answers.tenant;
    }
    if (provider.clientId.isEmpty()) {
        choice.clientId = answers.clientId;
        choice.hasSecret = !answers.clientSecret.isEmpty();
    }
    Result<Provider> completed = withChoice(std::move(provider), choice);
    if (!completed) {
        replier(std::move(completed));
        return;
    }
    if (answers.clientSecret.isEmpty()) {
        const Result<void> written = writeClientChoice(places, key, choice);
        replier(written ? std::move(completed) : fail(written.error()));
        return;
    }
    completed->clientSecret = std::make_shared<const Secret>(answers.clientSecret.clone());
    // A choice that outlives its secret would have to be asked again.
    if (!vault.isLasting()) {
        replier(std::move(completed));
        return;
    }
    // The secret first: a choice that promises one nobody kept would have to be asked again.
    vault.write(clientSecretKey(key), std::move(answers.clientSecret), context,
                [replier, places, key, choice, provider = *completed](const Result<void> &stored) {
                    const Result<void> written
                        = stored ? writeClientChoice(places, key, choice) : stored;
                    replier(written ? Result<Provider>(provider) : fail(written.error()));
                });
}

Result<Provider> providerOf(const AccountEntry &entry, const ProviderCatalog &catalog)
{
    Result<Provider> known = catalog.find(entry.providerId);
    // A bare issuer's id is its host, which may be some file's name as well.
    const bool isMissing
        = known ? !known->isFor(entry.issuer) : known.error().kind == ErrorKind::NotFound;
    return isMissing && !entry.issuer.isEmpty() ? providerForIssuer(entry.issuer) : known;
}

} // namespace lanyard
