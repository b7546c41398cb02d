#include "accounts/sign_in.h"

#include "accounts/account_parts.h"
#include "accounts/account_store.h"
#include "accounts/offline_refusals.h"
#include "accounts/protections.h"
#include "accounts/provider_search.h"
#include "accounts/provider_setup.h"
#include "base/base64url.h"
#include "oauth/pkce.h"
#include "oauth/syntax.h"

#include <QPointer>

namespace lanyard {

namespace {

constexpr int stateBytes = 32; // RFC 6749 §10.10, RFC 7636 §7.1: 256 bits
constexpr int trialIdBytes = 16;
constexpr qsizetype trialSize = 8 * 1024; ///< bytes, as large sessions have
constexpr auto offlineAccess = QLatin1String("offline_access");

LoopbackPages pagesFor(const Provider &provider)
{
    return {browserPageStyle(), browserPage(BrowserPage::Finishing, provider.name, {}),
            browserPage(BrowserPage::NotOurs, provider.name, {}),
            browserPage(BrowserPage::Used, provider.name, {})};
}

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
    return asksForOfflineAccess() && m_parts.environment.vault.isLasting();
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

Result<void> SignIn::checkRequest() const
{
    if (m_wish.provider.clientId.isEmpty() && m_wish.provider.isPlainOAuth()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("provider %1: client_id is missing").arg(m_wish.provider.id));
    }
    if (!oauth::isVisibleAscii(m_wish.provider.clientId)) { // RFC 6749 Appendix A.1
        return fail(
            ErrorKind::Misconfigured,
            QStringLiteral("\"%1\" is no client id").arg(plainText(m_wish.provider.clientId, 100)));
    }
    if (m_wish.provider.needsTenant()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("provider %1: the tenant is missing").arg(m_wish.provider.id));
    }
    if (!m_wish.name.isEmpty() && !isPlainName(m_wish.name)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("\"%1\" is not a plain name").arg(plainText(m_wish.name, 100)));
    }
    return checkWishes();
}

/// What was typed or chosen here may be what an administrator has locked.
Result<void> SignIn::checkManaged()
{
    auto managed = ManagedSettings::read(m_parts.places);
    if (!managed) {
        return fail(managed.error());
    }
    m_managed = std::move(*managed);
    if (m_wish.redirectUri) {
        if (auto allowed = m_managed.checkPort(*m_wish.redirectUri); !allowed) {
            return allowed;
        }
    }
    return checkClient(m_wish.provider, m_managed, m_parts.places);
}

/// A person must not go through a whole sign-in to hear that it cannot be kept.
void SignIn::probePlaces()
{
    if (const auto writable = m_parts.index.probe(); !writable) {
        finish(fail(writable.error()));
        return;
    }
    m_parts.environment.vault.probe(m_work.get(), [this](const Result<void> &usable) {
        if (!usable) {
            finish(fail(usable.error()));
            return;
        }
        tryVault();
    });
}

/// A full disk is found out about by writing only. Where the program goes on, the session would
/// live in its memory; here nothing would be left of it.
void SignIn::tryVault()
{
    if (isOver()) {
        return;
    }
    TokenVault &vault = m_parts.environment.vault;
    if (m_wish.unsaved == SignInRequest::Unsaved::KeepInMemory || !vault.isLasting()) {
        discover();
        return;
    }
    // The store's, so that nothing stays in the vault of an attempt that is cancelled meanwhile.
    QObject *context = &m_store;
    // Its own: another process that tries the same vault just now would erase it under us.
    const QByteArray id = m_parts.environment.random.bytes(trialIdBytes);
    const QString key = QStringLiteral("trial/") + QString::fromLatin1(id.toHex());
    vault.write(key, Secret(QByteArray(trialSize, '-')), context,
                [self = QPointer(this), held = m_parts.background.hold(), context, &vault,
                 key](const Result<void> &written) {
                    if (!written && self) {
                        self->finish(fail(written.error()));
                    }
                    // Of a write that failed, too, something may be there.
                    vault.erase(key, context, [self, held](const Result<void> &) {
                        if (self) {
                            self->discover(); // unless it is over
                        }
                    });
                });
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

QList<QUrl> SignIn::redirectCandidates() const
{
    if (m_wish.redirectUri) {
        return {*m_wish.redirectUri};
    }
    const QList<QUrl> &listed = m_wish.provider.redirectUris;
    return m_managed.withPorts(listed.isEmpty() ? QList<QUrl>{m_wish.provider.redirectUri()}
                                                : listed);
}

/// RFC 8252 §7.3: bound before the URL is made, so that the port in it is ours. Of several
/// registered addresses the first free one.
void SignIn::listen()
{
    const QList<QUrl> candidates = redirectCandidates();
    const auto judge = [this](const QUrl &redirect) {
        const bool isAwaited = m_stage == Stage::AwaitingBrowser; // or else it was typed already
        return isAwaited && oauth::isAnswerTo(m_request, redirect)
            ? LoopbackListener::Verdict::Take
            : LoopbackListener::Verdict::Refuse;
    };
    Error problem;
    for (const QUrl &candidate : candidates) {
        auto listener
            = LoopbackListener::listen(candidate, pagesFor(m_wish.provider), judge,
                                       m_parts.environment.clock, m_parts.environment.random);
        if (listener) {
            m_listener = std::move(*listener);
            awaitRedirect();
            return;
        }
        problem = listener.error();
    }
    finish(fail(problem));
}

void SignIn::awaitRedirect()
{
    connect(m_listener.get(), &LoopbackListener::redirected, m_work.get(),
            [this](const QUrl &redirect) { takeRedirect(redirect); });
    connect(m_listener.get(), &LoopbackListener::strangerRefused, m_work.get(), [this] {
        m_strangerSeen = true;
        signalChange();
    });
    m_request.redirectUri = m_listener->redirectUri();
    if (oauth::asksForFormPost(m_request)) {
        m_listener->takeFormsFrom(m_client.provider.authorizationEndpoint);
    }
    m_flow = std::make_unique<AuthorizationCodeFlow>(m_client, m_parts.environment.network,
                                                     m_parts.directory, m_parts.environment.clock);
    m_plainUrl = m_flow->begin(m_request);
    fetchKeysAhead();
    m_pushesRequests = !m_client.provider.pushedAuthorizationRequestEndpoint.isEmpty();
    if (!m_pushesRequests) {
        m_link = {m_plainUrl};
        openBrowser();
        return;
    }
    // Before the browser opens, so that a refusal is told here.
    makeLink(m_work.get(), [this](const Result<Link> &made) {
        if (!made) {
            giveUp(made.error());
        } else if (!isOver()) {
            openBrowser();
        }
    });
}

void SignIn::openBrowser()
{
    enter(Stage::AwaitingBrowser);
    if (m_wish.open == SignInRequest::Open::Browser) {
        openLink();
    }
}

/// While the person is busy. Whether it worked is seen when they are needed.
void SignIn::fetchKeysAhead()
{
    if (m_client.provider.isOpenIdProvider()) {
        m_parts.directory.keys(m_client.provider, m_work.get(),
                               [](const Result<ProviderDirectory::Keys> &) {});
    }
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
