#include "accounts/provider_setup.h"

#include "base/log.h"
#include "oauth/syntax.h"

#include <memory>
#include <utility>

namespace lanyard {

namespace {

// The file's own client wins: an answer is only ever given where the file names none.
Result<Provider> withChoice(Provider provider, const ClientChoice &choice)
{
    if (provider.clientId.isEmpty() && !choice.clientId.isEmpty()) {
        provider.clientId = choice.clientId;
        provider.client
            = choice.isRefused ? Provider::Client::Refused : Provider::Client::Remembered;
    }
    if (provider.needsTenant() && !choice.tenant.isEmpty()) {
        return withTenant(std::move(provider), choice.tenant);
    }
    return provider;
}

/// `earlier`, with what has just worked.
ClientChoice updated(ClientChoice earlier, const Provider &worked)
{
    if (!worked.tenant.isEmpty()) {
        earlier.tenant = worked.tenant;
    }
    if (worked.client == Provider::Client::Answered) {
        earlier.clientId = worked.clientId;
        earlier.hasSecret = worked.clientSecret != nullptr;
    }
    // Another process may have taken another client meanwhile.
    if (earlier.clientId == worked.clientId) {
        earlier.isRefused = false;
    }
    return earlier;
}

} // namespace

Result<Provider> managedProvider(const QString &issuer, const Places &places)
{
    auto provider = providerForIssuer(issuer);
    if (!provider) {
        return provider;
    }
    const auto managed = ManagedSettings::read(places);
    return managed ? managed->withClient(std::move(*provider)) : fail(managed.error());
}

ProviderQuestions questionsOf(const Provider &provider)
{
    const bool isClientOpen = provider.clientId.isEmpty() && !provider.offersRegistration;
    return {provider.needsTenant(), isClientOpen || provider.client == Provider::Client::Refused};
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
    const QString key = clientSecretKey(provider.key(), choice->clientId);
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
                       provider.client = Provider::Client::FromFile;
                   } else {
                       provider.clientSecret = std::make_shared<const Secret>(std::move(**secret));
                   }
                   replier(std::move(provider));
               });
}

Result<Provider> completeWithoutVault(Provider provider, const Places &places)
{
    Result<ClientChoice> choice = readClientChoice(places, provider.key());
    if (!choice) {
        return fail(choice.error());
    }
    if (choice->hasSecret) {
        choice->clientId.clear();
    }
    return withChoice(std::move(provider), *choice);
}

Result<Provider> withAnswers(Provider provider, const ProviderAnswers &answers)
{
    const bool clientIsAsked
        = provider.clientId.isEmpty() || provider.client != Provider::Client::FromFile;
    if (clientIsAsked && !answers.clientId.isEmpty()) {
        if (!oauth::isVisibleAscii(answers.clientId)) { // RFC 6749 Appendix A.1
            return fail(ErrorKind::Misconfigured,
                        QStringLiteral("\"%1\" is no client id; copy it again from %2")
                            .arg(plainText(answers.clientId, 100), plainText(provider.name, 100)));
        }
        // Many consoles show a secret once only: whoever gives the same client again means it
        // whole.
        const bool isSameClient = provider.clientSecret && answers.clientSecret.isEmpty()
            && answers.clientId == provider.clientId;
        provider.client = isSameClient ? Provider::Client::Remembered : Provider::Client::Answered;
        if (!isSameClient) {
            provider.clientId = answers.clientId;
            provider.clientSecret = answers.clientSecret.isEmpty()
                ? nullptr
                : std::make_shared<const Secret>(answers.clientSecret.clone());
        }
    }
    if (provider.needsTenant() && !answers.tenant.isEmpty()) {
        return withTenant(std::move(provider), answers.tenant);
    }
    return provider;
}

void rememberAnswers(const Provider &provider, const Places &places, TokenVault &vault,
                     QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    const bool wasClientAsked = provider.client != Provider::Client::FromFile
        && provider.client != Provider::Client::Registered;
    if (!vault.isLasting() || (!wasClientAsked && provider.tenant.isEmpty())) {
        replier({});
        return;
    }
    const QString key = provider.key();
    const Result<ClientChoice> earlier = readClientChoice(places, key);
    if (!earlier) {
        replier(fail(earlier.error()));
        return;
    }
    const ClientChoice choice = updated(*earlier, provider);
    const auto clearUp = [=, &vault, was = *earlier](const Result<void> &written) {
        const ClientChoice &kept = written ? choice : was;
        const ClientChoice &other = written ? was : choice;
        if (!other.hasSecret || (other.clientId == kept.clientId && kept.hasSecret)) {
            replier(written);
            return;
        }
        // Nobody will ask for this one again.
        vault.erase(clientSecretKey(key, other.clientId), context,
                    [replier, written](const Result<void> &) { replier(written); });
    };
    const auto write = [=, was = *earlier](const Result<void> &secretKept) {
        if (secretKept && choice != was) {
            writeClientChoice(places, key, choice, context, clearUp);
        } else {
            clearUp(secretKept);
        }
    };
    if (provider.client != Provider::Client::Answered || !provider.clientSecret) {
        write({});
        return;
    }
    // The secret first: a choice that promises one nobody kept would have to be asked again.
    vault.write(clientSecretKey(key, choice.clientId), provider.clientSecret->clone(), context,
                write);
}

void noteRefusedClient(const Provider &provider, const Places &places)
{
    Result<ClientChoice> choice = readClientChoice(places, provider.key());
    if (provider.client != Provider::Client::Remembered || !choice
        || choice->clientId != provider.clientId) {
        return;
    }
    choice->isRefused = true;
    if (const auto written = writeClientChoice(places, provider.key(), *choice); !written) {
        qCWarning(logAccounts) << written.error().detail;
    }
}

Result<void> checkClient(const Provider &provider, const ManagedSettings &managed,
                         const Places &places)
{
    if (!managed.isLocked(ManagedSetting::Clients)) {
        return {}; // nearly always: no file has to be read
    }
    const auto listed = provider.isListed ? ProviderCatalog::load(places).find(provider.id)
                                          : managedProvider(provider.issuer, places);
    return listed ? managed.checkClient(provider, *listed) : fail(listed.error());
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
