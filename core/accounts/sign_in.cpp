#include "accounts/sign_in.h"

#include "accounts/account_parts.h"
#include "accounts/account_saving.h"
#include "accounts/account_store.h"
#include "accounts/offline_refusals.h"
#include "base/base64url.h"
#include "flow/userinfo_request.h"
#include "oauth/pkce.h"

namespace lanyard {

namespace {

constexpr int stateBytes = 32; // RFC 6749 §10.10, RFC 7636 §7.1: 256 bits
constexpr auto offlineAccess = QLatin1String("offline_access");
constexpr auto invalidScope = QLatin1String("invalid_scope");

LoopbackPages pagesFor(const Provider &provider)
{
    return {browserPageStyle(), browserPage(BrowserPage::Finishing, provider.name, {}),
            browserPage(BrowserPage::NotOurs, provider.name, {}),
            browserPage(BrowserPage::Used, provider.name, {})};
}

BrowserPage pageFor(const Result<SignIn::Outcome> &result)
{
    if (result) {
        return BrowserPage::SignedIn;
    }
    return result.error().code == QLatin1String("access_denied") ? BrowserPage::Denied
                                                                 : BrowserPage::Problem;
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
    if (m_stage == Stage::Finished || m_isAbandoned) {
        return;
    }
    if (m_stage != Stage::Storing) {
        giveTokenBack();
    }
    if (m_isAnswered) {
        tellBrowser(m_stage == Stage::Storing ? BrowserPage::Finishing : BrowserPage::Problem);
    }
}

bool SignIn::asksForOfflineAccess() const
{
    return m_request.scope.contains(offlineAccess);
}

void SignIn::start()
{
    if (m_stage == Stage::Finished) {
        return;
    }
    if (const auto sound = checkRequest(); !sound) {
        finish(fail(sound.error()));
        return;
    }
    m_parts.environment.clock.after(m_wish.timeLimit, m_work.get(), [this] {
        if (m_stage != Stage::Storing) {
            finish(fail(ErrorKind::TimedOut,
                        QStringLiteral("not finished within %1 s").arg(m_wish.timeLimit.count())));
        }
    });
    probeVault();
}

Result<void> SignIn::checkRequest() const
{
    if (m_wish.provider.clientId.isEmpty()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("provider %1: client_id is missing").arg(m_wish.provider.id));
    }
    if (m_wish.provider.needsTenant()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("provider %1: the tenant is missing").arg(m_wish.provider.id));
    }
    if (!m_wish.name.isEmpty() && !isPlainName(m_wish.name)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("\"%1\" is not a plain name").arg(plainText(m_wish.name, 100)));
    }
    return {};
}

/// A person must not go through a whole sign-in to hear that it cannot be kept.
void SignIn::probeVault()
{
    m_parts.environment.vault.probe(m_work.get(), [this](const Result<void> &usable) {
        if (!usable) {
            finish(fail(usable.error()));
            return;
        }
        discover();
    });
}

void SignIn::discover()
{
    const Provider &provider = m_wish.provider;
    if (!provider.endpoints.tokenEndpoint.isEmpty()) {
        takeMetadata(provider.endpoints); // the file lists them itself
        return;
    }
    m_parts.directory.metadata(
        provider.issuer, m_work.get(),
        [this](const Result<oauth::ProviderMetadata> &metadata) { takeMetadata(metadata); });
}

void SignIn::takeMetadata(const Result<oauth::ProviderMetadata> &metadata)
{
    if (!metadata) {
        finish(fail(metadata.error()));
        return;
    }
    if (const auto prepared = prepare(*metadata); !prepared) {
        finish(fail(prepared.error()));
        return;
    }
    listen();
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

    RandomSource &random = m_parts.environment.random;
    m_request.provider = metadata;
    m_request.clientId = provider.clientId;
    m_request.scope = chooseScope(metadata);
    m_request.state = base64UrlEncode(random.bytes(stateBytes));
    m_request.nonce = base64UrlEncode(random.bytes(stateBytes));
    m_request.codeVerifier = oauth::codeVerifier(random.bytes(stateBytes));
    auto parameters
        = oauth::authorizationParameters(m_request.scope, provider.authorizationParameters);
    if (!parameters) {
        return fail(parameters.error());
    }
    m_request.parameters = std::move(*parameters);
    return {};
}

QStringList SignIn::chooseScope(const oauth::ProviderMetadata &metadata) const
{
    if (!m_wish.scope.isEmpty()) {
        return m_wish.scope;
    }
    QStringList scope
        = m_wish.provider.scope.isEmpty() ? oauth::defaultScope(metadata) : m_wish.provider.scope;
    if (scope.contains(offlineAccess) && refusesOfflineAccess(m_parts.places, m_wish.provider.id)) {
        scope.removeAll(offlineAccess);
    }
    return scope;
}

/// RFC 8252 §7.3: bound before the URL is made, so that the port in it is ours. Of several
/// registered addresses the first free one.
void SignIn::listen()
{
    QList<QUrl> candidates = m_wish.provider.redirectUris;
    if (m_wish.redirectUri) {
        candidates = {*m_wish.redirectUri};
    } else if (candidates.isEmpty()) {
        candidates = {m_wish.provider.redirectUri()};
    }
    const auto judge = [this](const QUrl &redirect) {
        return oauth::isAnswerTo(m_request, redirect) ? LoopbackListener::Verdict::Take
                                                      : LoopbackListener::Verdict::Refuse;
    };
    Error problem;
    for (const QUrl &candidate : candidates) {
        auto listener
            = LoopbackListener::listen(candidate, pagesFor(m_wish.provider), judge,
                                       m_parts.environment.clock, m_parts.environment.random);
        if (listener) {
            m_listener = std::move(*listener);
            openBrowser();
            return;
        }
        problem = listener.error();
    }
    finish(fail(problem));
}

void SignIn::openBrowser()
{
    connect(m_listener.get(), &LoopbackListener::redirected, m_work.get(),
            [this](const QUrl &redirect) { takeRedirect(redirect); });
    connect(m_listener.get(), &LoopbackListener::strangerRefused, m_work.get(), [this] {
        m_strangerSeen = true;
        signalChange();
    });
    m_request.redirectUri = m_listener->redirectUri();
    m_flow = std::make_unique<AuthorizationCodeFlow>(m_client, m_parts.environment.network,
                                                     m_parts.directory, m_parts.environment.clock);
    m_authorizationUrl = m_flow->begin(m_request);
    if (m_client.provider.isOpenIdProvider()) {
        // While the person is in the browser. Whether it worked is seen when they are needed.
        m_parts.directory.keys(m_client.provider, m_work.get(),
                               [](const Result<ProviderDirectory::Keys> &) {});
    }
    enter(Stage::AwaitingBrowser);
    if (m_wish.open == SignInRequest::Open::Browser) {
        openBrowserAgain();
    }
}

void SignIn::openBrowserAgain()
{
    if (m_stage != Stage::AwaitingBrowser) {
        return;
    }
    m_parts.environment.browser.open(
        m_authorizationUrl, m_work.get(), [this](const Result<void> &opened) {
            m_browserProblem = opened ? std::nullopt : std::optional(opened.error());
            signalChange();
        });
}

void SignIn::takeRedirect(const QUrl &redirect)
{
    m_isAnswered = true;
    auto code = oauth::parseAuthorizationResponse(redirect, m_request);
    if (!code) {
        finish(fail(code.error()));
        return;
    }
    exchangeCode(std::move(*code));
}

void SignIn::exchangeCode(oauth::AuthorizationCode code)
{
    enter(Stage::Exchanging);
    m_flow->exchange(
        std::move(code),
        [this](const oauth::TokenResponse &tokens, const std::function<void()> &kept) {
            const bool isOffline = !tokens.refreshToken.isEmpty();
            m_issued = (isOffline ? tokens.refreshToken : tokens.accessToken).clone();
            m_issuedHint = isOffline ? oauth::TokenTypeHint::RefreshToken
                                     : oauth::TokenTypeHint::AccessToken;
            kept();
        },
        m_work.get(), [this](Result<BelievedTokens> believed) { takeTokens(std::move(believed)); });
}

void SignIn::takeTokens(Result<BelievedTokens> believed)
{
    if (!believed) {
        finish(fail(believed.error()));
        return;
    }
    m_tokens = std::move(*believed);
    fetchUserInfo();
}

void SignIn::fetchUserInfo()
{
    enter(Stage::FetchingUserInfo);
    if (m_client.provider.userinfoEndpoint.isEmpty()) {
        if (!m_tokens->idToken) {
            finish(fail(ErrorKind::InvalidResponse,
                        QStringLiteral("neither an ID token nor user-info tells who this is")));
            return;
        }
        takeUserInfo(oauth::userInfoFrom(*m_tokens->idToken));
        return;
    }
    const QString subject = m_tokens->idToken ? m_tokens->idToken->subject() : QString();
    requestUserInfo(m_client.provider, m_wish.provider.userinfoClaims, m_tokens->tokens.accessToken,
                    subject, m_parts.environment.network, m_parts.environment.clock, m_work.get(),
                    [this](const Result<oauth::UserInfo> &userInfo) { takeUserInfo(userInfo); });
}

void SignIn::takeUserInfo(const Result<oauth::UserInfo> &userInfo)
{
    if (!userInfo) {
        finish(fail(userInfo.error()));
        return;
    }
    if (const auto expected = checkExpected(entryFor(*userInfo)); !expected) {
        finish(fail(expected.error()));
        return;
    }
    store(*userInfo);
}

AccountEntry SignIn::entryFor(const oauth::UserInfo &userInfo) const
{
    AccountEntry entry;
    entry.providerId = m_wish.provider.id;
    entry.providerName = m_wish.provider.name;
    entry.issuer = m_client.provider.issuer;
    entry.clientId = m_wish.provider.clientId;
    entry.subject = userInfo.subject;
    entry.displayName = userInfo.name;
    entry.email = userInfo.email;
    entry.picture = userInfo.picture.toString(QUrl::FullyEncoded);
    entry.scope = m_tokens->tokens.scope;
    entry.signedInAt = m_parts.environment.clock.now();
    return entry;
}

Result<void> SignIn::checkExpected(const AccountEntry &entry) const
{
    const Account *expected = m_store.account(m_wish.expectedAccountId);
    if (expected && !expected->entry().isSameIdentity(entry)) {
        return fail(ErrorKind::AccountMismatch,
                    QStringLiteral("someone else signed in than %1").arg(expected->name()));
    }
    return {};
}

void SignIn::store(const oauth::UserInfo &userInfo)
{
    enter(Stage::Storing);
    m_who = userInfo.name;
    oauth::TokenResponse &tokens = m_tokens->tokens;
    NewSession made;
    made.entry = entryFor(userInfo);
    made.wantedName = m_wish.name;
    made.unsaved = m_wish.unsaved;
    made.missingScope = oauth::missingScope(m_request.scope, tokens.scope);

    SessionRecord &session = made.session;
    session.issuer = made.entry.issuer;
    session.providerId = made.entry.providerId;
    session.subject = made.entry.subject;
    session.scope = tokens.scope;
    session.client = m_client.authentication;
    session.provider = m_client.provider;
    session.tokenResponse = m_client.tokenResponseFormat;
    session.userinfoClaims = m_wish.provider.userinfoClaims;
    if (m_tokens->idToken) {
        session.authTime = m_tokens->idToken->authTime();
        session.azp = m_tokens->idToken->azp();
    }
    if (tokens.refreshToken.isEmpty()) {
        session.accessToken = tokens.accessToken.clone();
        session.accessTokenExpiresAt = tokens.expiresAt;
    }
    session.refreshToken = std::move(tokens.refreshToken);
    made.access = {std::move(tokens.accessToken), tokens.tokenType, tokens.expiresAt, tokens.scope,
                   std::move(tokens.idToken)};
    m_tokens.reset();
    m_issued = Secret(); // the store's from here on
    m_store.save(std::move(made), m_work.get(),
                 [this](Result<Outcome> outcome) { finish(std::move(outcome)); });
}

void SignIn::finish(Result<Outcome> result)
{
    if (m_stage == Stage::Finished) {
        return;
    }
    if (!result) {
        noteInvalidScope(result.error());
        giveTokenBack();
    } else if (asksForOfflineAccess() && !m_wish.scope.isEmpty()) {
        clearOfflineRefusal(m_parts.places, m_wish.provider.id);
    }
    m_result = std::move(result);
    tellBrowser(m_isAnswered ? pageFor(m_result) : BrowserPage::Late);
    m_work.release()->deleteLater(); // whose slot may be further up the stack
    m_flow.reset();
    m_tokens.reset();
    m_request.codeVerifier = Secret();
    enter(Stage::Finished);
    QMetaObject::invokeMethod(this, &SignIn::finished, Qt::QueuedConnection);
}

/// The error names what was refused, and the next attempt asks for less.
void SignIn::noteInvalidScope(Error &error) const
{
    if (error.code != invalidScope) {
        return;
    }
    error.detail
        = QStringLiteral("scope \"%1\": %2").arg(m_request.scope.join(QChar(u' ')), error.detail);
    if (m_wish.scope.isEmpty() && asksForOfflineAccess()) {
        noteOfflineRefusal(m_parts.places, m_wish.provider.id);
    }
}

void SignIn::giveTokenBack()
{
    if (!m_issued.isEmpty()) {
        m_parts.background.revoke(m_client, std::move(m_issued), m_issuedHint);
    }
}

/// The listener outlives the attempt until the browser has read the page.
void SignIn::tellBrowser(BrowserPage page)
{
    if (!m_listener) {
        return;
    }
    m_listener->disconnect(m_work.get());
    m_listener->finish(browserPage(page, m_wish.provider.name, m_who));
    m_parts.background.serve(std::move(m_listener));
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
    m_listener.reset();
    if (m_stage != Stage::Finished) {
        m_result = fail(ErrorKind::Canceled, QStringLiteral("the program is closing"));
        m_stage = Stage::Finished;
        QMetaObject::invokeMethod(this, &SignIn::finished, Qt::QueuedConnection);
    }
}

} // namespace lanyard
