#include "accounts/sign_in.h"

#include "accounts/account_parts.h"
#include "accounts/account_store.h"
#include "accounts/offline_refusals.h"
#include "accounts/protections.h"
#include "accounts/provider_search.h"
#include "base/base64url.h"
#include "oauth/pkce.h"

namespace lanyard {

namespace {

constexpr int stateBytes = 32; // RFC 6749 §10.10, RFC 7636 §7.1: 256 bits
constexpr auto offlineAccess = QLatin1String("offline_access");

} // namespace

SignIn::SignIn(AccountStore &store, AccountParts &parts, SignInRequest request) :
    m_store(store), m_parts(parts), m_wish(std::move(request)),
    m_expiresAt(parts.environment.clock.now().addSecs(m_wish.timeLimit.count())),
    m_work(std::make_unique<QObject>())
{
}

SignIn::~SignIn()
{
    if (m_isAbandoned) {
        return;
    }
    if (isOver()) {
        giveTokenBack(); // nothing, unless somebody else's is held
        return;
    }
    if (m_stage != Stage::Storing) {
        giveTokenBack();
    }
    if (isRegistrationInDoubt()) {
        forgetRegistration();
    }
    if (m_isAnswered) {
        tellBrowser(m_stage == Stage::Storing ? BrowserPage::Finishing : BrowserPage::Problem);
    }
}

bool SignIn::asksForOfflineAccess() const
{
    return m_request.scope.contains(offlineAccess);
}

bool SignIn::staysSignedIn() const
{
    return asksForOfflineAccess() && m_parts.environment.vault.isLasting() && !m_isWithoutVault;
}

void SignIn::start()
{
    if (isOver()) {
        return;
    }
    for (const auto &sound : {checkRequest(), checkManaged()}) {
        if (!sound) {
            finish(fail(sound.error()));
            return;
        }
    }
    m_parts.environment.clock.after(m_wish.timeLimit, m_work.get(), [this] {
        if (m_stage != Stage::Storing) {
            finish(fail(ErrorKind::TimedOut,
                        QStringLiteral("not finished within %1 s").arg(m_wish.timeLimit.count())));
        }
    });
    probePlaces();
}

void SignIn::discover()
{
    if (isOver()) {
        return;
    }
    const Provider &provider = m_wish.provider;
    if (!provider.endpoints.tokenEndpoint.isEmpty()) {
        takeMetadata(provider.endpoints); // the file lists them itself
        return;
    }
    searchProvider(provider, m_parts, m_work.get(), [this](const Result<Provider> &found) {
        if (isOver()) {
            return;
        }
        if (!found) {
            finish(fail(found.error()));
            return;
        }
        m_wish.provider = *found;
        m_parts.directory.metadata( // which has it at hand
            found->issuer, m_work.get(),
            [this](const Result<oauth::ProviderMetadata> &metadata) { takeMetadata(metadata); });
    });
}

void SignIn::takeMetadata(const Result<oauth::ProviderMetadata> &metadata)
{
    if (isOver()) {
        return;
    }
    if (!metadata) {
        finish(fail(metadata.error()));
        return;
    }
    // Before anybody there is asked for a client.
    const auto allowed = m_managed.checkIssuer(metadata->issuer, metadata->tokenEndpoint);
    if (!allowed) {
        finish(fail(allowed.error()));
        return;
    }
    m_client.provider = *metadata;
    if (m_wish.provider.clientId.isEmpty()) {
        recallRegistration();
    } else {
        beginAsClient();
    }
}

void SignIn::beginAsClient()
{
    if (const auto prepared = prepare(oauth::ProviderMetadata(m_client.provider)); !prepared) {
        finish(fail(prepared.error()));
        return;
    }
    if (m_wish.open == SignInRequest::Open::OtherDevice) {
        requestDeviceCode();
    } else {
        listen();
    }
}

Result<void> SignIn::prepare(const oauth::ProviderMetadata &metadata)
{
    const Provider &provider = m_wish.provider;
    if (!metadata.isOpenIdProvider() && metadata.userinfoEndpoint.isEmpty()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("provider %1: userinfo_endpoint is missing, and nothing else "
                                   "tells who signed in")
                        .arg(provider.id));
    }
    const auto method = oauth::chooseClientAuthentication(
        provider.tokenEndpointAuthMethod, provider.clientSecret != nullptr,
        metadata.tokenEndpointAuthMethodsSupported);
    m_client
        = {metadata, {provider.clientId, method, provider.clientSecret}, provider.tokenResponse};

    m_lostProtections = lanyard::lostProtections(m_store.entries(), metadata);

    m_request.provider = metadata;
    m_request.clientId = provider.clientId;
    m_request.scope = chooseScope(metadata);
    m_request.resources = m_wish.resources;
    // OIDC Core §3.1.2.1: without it nobody would say who signed in.
    if (metadata.isOpenIdProvider() && !m_request.scope.contains(QLatin1String("openid"))) {
        return fail(
            ErrorKind::Misconfigured,
            QStringLiteral("the scope \"%1\" lacks \"openid\", which a sign-in at an OpenID "
                           "Provider needs; add it")
                .arg(plainText(m_request.scope.join(QLatin1Char(' ')), 200)));
    }
    if (provider.clientSecret) {
        m_redaction.add(*provider.clientSecret);
    }
    if (auto bound = bindTokens(metadata); !bound) {
        return bound;
    }
    return m_wish.open == SignInRequest::Open::OtherDevice ? Result<void>()
                                                           : prepareAuthorizationRequest();
}

/// What only a browser's redirect brings back.
Result<void> SignIn::prepareAuthorizationRequest()
{
    RandomSource &random = m_parts.environment.random;
    m_request.state = base64UrlEncode(random.bytes(stateBytes));
    m_request.nonce = base64UrlEncode(random.bytes(stateBytes));
    m_request.codeVerifier = oauth::codeVerifier(random.bytes(stateBytes));
    m_redaction.add(m_request.state);
    m_redaction.add(m_request.codeVerifier);
    return prepareAuthentication();
}

QStringList SignIn::chooseScope(const oauth::ProviderMetadata &metadata) const
{
    if (!m_wish.scope.isEmpty()) {
        return m_wish.scope;
    }
    QStringList scope
        = m_wish.provider.scope.isEmpty() ? oauth::defaultScope(metadata) : m_wish.provider.scope;
    if (scope.contains(offlineAccess)
        && refusesOfflineAccess(m_parts.places, m_wish.provider.key())) {
        scope.removeAll(offlineAccess);
    }
    return scope;
}

void SignIn::cancel()
{
    if (m_stage != Stage::Storing) {
        finish(fail(ErrorKind::Canceled, QStringLiteral("canceled")));
    }
}

void SignIn::enter(Stage stage)
{
    m_stage = stage;
    signalChange();
}

/// Queued: whoever listens may destroy us.
void SignIn::signalChange()
{
    QMetaObject::invokeMethod(this, &SignIn::stageChanged, Qt::QueuedConnection);
}

/// The store goes first. Nothing of it may be touched from now on.
void SignIn::abandon()
{
    m_isAbandoned = true;
    m_work.reset();
    m_flow.reset();
    m_deviceFlow.reset();
    m_listener.reset();
    if (m_stage != Stage::Finished) {
        m_result = fail(ErrorKind::Canceled, QStringLiteral("the program is closing"));
        m_stage = Stage::Finished;
        QMetaObject::invokeMethod(this, &SignIn::finished, Qt::QueuedConnection);
    }
}

} // namespace lanyard
