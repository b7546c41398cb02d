#include "accounts/service_setup.h"

#include "accounts/account_parts.h"
#include "accounts/account_saving.h"
#include "accounts/managed_settings.h"
#include "accounts/protections.h"
#include "accounts/provider.h"
#include "accounts/provider_search.h"
#include "accounts/vault_home.h"
#include "flow/client_credentials_flow.h"

namespace lanyard {

namespace {

tl::unexpected<Error> misconfigured(const QString &problem)
{
    return fail(ErrorKind::Misconfigured, problem);
}

} // namespace

AccountStore::ServiceSetup::ServiceSetup(AccountStore &store, ServiceRequest request,
                                         QObject *context, Reply<SignIn::Outcome> reply) :
    QObject(context),
    m_store(store), m_wish(std::move(request)), m_reply(context, std::move(reply))
{
    // One scope in two orders is one scope.
    m_wish.access.scope.sort();
    m_wish.access.scope.removeDuplicates();
    for (const auto &secret : {m_wish.client.clientSecret, m_wish.client.privateKey}) {
        if (secret) {
            m_redaction.add(*secret);
        }
    }
}

void AccountStore::ServiceSetup::start()
{
    if (const auto problem = findProblem(m_wish)) {
        finish(fail(problem->error));
        return;
    }
    if (!m_wish.address.isEmpty()) {
        m_wish.issuer = m_wish.tokenEndpoint = m_wish.givenAddress();
    }
    const AccountParts &parts = *m_store.m_parts;
    if (const auto allowed = checkVault(parts.environment.vault.choice(), parts.places); !allowed) {
        finish(fail(allowed.error()));
        return;
    }
    probePlaces();
}

void AccountStore::ServiceSetup::probePlaces()
{
    if (const auto writable = m_store.probeIndex(); !writable) {
        finish(fail(writable.error()));
        return;
    }
    m_store.m_parts->environment.vault.probe(this, [this](const Result<void> &usable) {
        if (!usable) {
            finish(fail(usable.error()));
            return;
        }
        discover();
    });
}

void AccountStore::ServiceSetup::discover()
{
    if (!m_wish.issuer.isEmpty()) {
        m_store.m_parts->directory.metadata(
            m_wish.issuer, this,
            [this](const Result<oauth::ProviderMetadata> &metadata) { takeDocument(metadata); });
        return;
    }
    useEndpoint();
}

void AccountStore::ServiceSetup::takeDocument(const Result<oauth::ProviderMetadata> &metadata)
{
    if (!metadata && isEndpointInstead(metadata.error())) {
        m_wish.issuer.clear();
        useEndpoint();
    } else {
        takeMetadata(metadata);
    }
}

/// Is there no document, where it need not be an issuer? Below the bare host no token endpoint is,
/// and what is not there is not given the secret.
bool AccountStore::ServiceSetup::isEndpointInstead(const Error &error) const
{
    const bool hasNoDocument = error.kind == ErrorKind::NotFound
        || error.kind == ErrorKind::RequestRefused || error.kind == ErrorKind::InvalidResponse
        || error.kind == ErrorKind::Misconfigured; // it has a query, as no issuer has
    return hasNoDocument && !m_wish.address.isEmpty()
        && QUrl(m_wish.tokenEndpoint).path().size() > 1;
}

void AccountStore::ServiceSetup::useEndpoint()
{
    const auto endpoint
        = oauth::parseEndpoint(m_wish.tokenEndpoint, QLatin1String("token_endpoint"), true);
    if (!endpoint) {
        finish(misconfigured(endpoint.error().detail));
        return;
    }
    oauth::ProviderMetadata metadata;
    metadata.tokenEndpoint = *endpoint;
    takeMetadata(metadata);
}

void AccountStore::ServiceSetup::takeMetadata(const Result<oauth::ProviderMetadata> &metadata)
{
    if (!metadata) {
        finish(fail(metadata.error()));
        return;
    }
    const auto managed = ManagedSettings::read(m_store.m_parts->places);
    const auto allowed = managed ? managed->checkIssuer(metadata->issuer, metadata->tokenEndpoint)
                                 : fail(managed.error());
    if (!allowed) {
        finish(fail(allowed.error()));
        return;
    }
    if (!m_wish.issuer.isEmpty()) {
        if (const auto own = checkEndpoints(*metadata, {}, m_store.m_parts->places); !own) {
            finish(fail(own.error()));
            return;
        }
    }
    m_client = {*metadata, m_wish.client, oauth::TokenResponseFormat::Json};
    m_client.authentication.method = m_wish.client.privateKey
        ? oauth::ClientAuthenticationMethod::PrivateKeyJwt
        : oauth::chooseClientAuthentication(m_wish.secretMethod, true,
                                            metadata->tokenEndpointAuthMethodsSupported);
    requestToken();
}

void AccountStore::ServiceSetup::requestToken()
{
    const Environment &environment = m_store.m_parts->environment;
    requestServiceToken(
        m_client, m_wish.access, environment.network, environment.clock, environment.random, this,
        [this](Result<oauth::TokenResponse> tokens) { takeToken(std::move(tokens)); });
}

void AccountStore::ServiceSetup::takeToken(Result<oauth::TokenResponse> tokens)
{
    if (tokens) {
        store(std::move(*tokens));
    } else if (triesOtherMethod(tokens.error())) {
        m_refusal = tokens.error();
        m_client.authentication.method = oauth::ClientAuthenticationMethod::ClientSecretPost;
        requestToken();
    } else if (m_refusal && tokens.error().kind == ErrorKind::Misconfigured
               && tokens.error().code != QLatin1String("invalid_scope")) {
        finish(fail(*m_refusal)); // it takes Basic only, and the secret is wrong
    } else if (isNoEndpointEither(tokens.error())) {
        finish(
            fail(ErrorKind::NotFound,
                 QStringLiteral("neither an issuer's document nor a token endpoint is there (%1)")
                     .arg(tokens.error().detail)));
    } else {
        finish(fail(tokens.error()));
    }
}

/// RFC 6749 §2.3.1: a server must take Basic, and some take the body only. A document would say it.
bool AccountStore::ServiceSetup::triesOtherMethod(const Error &refusal) const
{
    return !m_refusal && m_wish.issuer.isEmpty() && !m_wish.secretMethod
        && m_client.authentication.method == oauth::ClientAuthenticationMethod::ClientSecretBasic
        && refusal.code == QLatin1String("invalid_client");
}

/// RFC 6749 §5.2: an endpoint says by a code what it refuses.
bool AccountStore::ServiceSetup::isNoEndpointEither(const Error &error) const
{
    return !m_wish.address.isEmpty() && m_wish.issuer.isEmpty() && error.code.isEmpty()
        && (error.kind == ErrorKind::RequestRefused || error.kind == ErrorKind::InvalidResponse
            || error.kind == ErrorKind::NotFound);
}

void AccountStore::ServiceSetup::store(oauth::TokenResponse tokens)
{
    m_redaction.add(tokens.accessToken);
    NewSession made;
    made.entry = entry();
    made.entry.scope = tokens.scope;
    made.wantedName = m_wish.name;
    made.unsaved = m_wish.unsaved;
    made.missingScope = oauth::missingScope(m_wish.access.scope, tokens.scope);
    made.session.issuer = made.entry.issuer;
    made.session.providerId = made.entry.providerId;
    made.session.subject = made.entry.subject;
    made.session.scope = tokens.scope;
    made.session.client = m_client.authentication;
    made.session.provider = m_client.provider;
    made.session.service = m_wish.access;
    made.access.accessToken = std::move(tokens.accessToken);
    made.access.tokenType = tokens.tokenType;
    made.access.expiresIn = tokens.expiresIn;
    made.access.expiresAt = tokens.expiresAt;
    made.access.scope = tokens.scope;
    m_store.save(std::move(made), this,
                 [this](const Result<SignIn::Outcome> &outcome) { finish(outcome); });
}

AccountEntry AccountStore::ServiceSetup::entry() const
{
    const oauth::ProviderMetadata &metadata = m_client.provider;
    const auto known = metadata.issuer.isEmpty() ? fail(ErrorKind::NotFound, QString())
                                                 : providerForIssuer(metadata.issuer);
    const QString host = metadata.tokenEndpoint.host();
    AccountEntry entry;
    entry.providerId = known ? known->id : host;
    entry.providerName = known ? known->name : host;
    entry.issuer = metadata.issuer;
    entry.clientId = m_client.authentication.clientId;
    entry.subject = entry.clientId;
    entry.displayName = entry.clientId;
    entry.protections = protectionsOf(metadata); // revocation among them
    entry.signedInAt = m_store.m_parts->environment.clock.now();
    entry.secretEnds = m_wish.secretEnds;
    entry.service
        = ServiceIdentity{metadata.tokenEndpoint.toString(QUrl::FullyEncoded), m_wish.access};
    return entry;
}

void AccountStore::ServiceSetup::finish(const Result<SignIn::Outcome> &outcome)
{
    m_reply(outcome ? outcome : fail(m_redaction.applied(outcome.error())));
    deleteLater();
}

} // namespace lanyard
