#include "accounts/step_up.h"

#include "accounts/account_parts.h"
#include "accounts/account_store.h"
#include "accounts/provider_setup.h"
#include "accounts/session_vault.h"

namespace lanyard {

namespace {

/// A resource that asks for something else each time is not followed for ever.
constexpr qsizetype mostAnswers = 8;
constexpr auto offlineAccess = QLatin1String("offline_access");

/// The client of the session, where the provider's file leaves it open.
Provider withClient(Provider provider, const oauth::ClientAuthentication &client)
{
    if (provider.clientId.isEmpty()) {
        provider.clientId = client.clientId;
        provider.clientSecret = client.clientSecret;
        provider.tokenEndpointAuthMethod = client.method;
    }
    return provider;
}

} // namespace

StepUp::StepUp(AccountStore &store, Account &account, AccountParts &parts,
               oauth::AuthenticationChallenge challenge, SignInRequest how) :
    m_store(store),
    m_parts(parts), m_account(&account), m_challenge(std::move(challenge)), m_how(std::move(how)),
    m_work(std::make_unique<QObject>())
{
}

StepUp::~StepUp() = default;

void StepUp::start()
{
    if (!m_account) {
        finish(fail(ErrorKind::NotFound, QStringLiteral("the account is gone")));
        return;
    }
    if (m_account->entry().service) {
        finish(fail(ErrorKind::Misconfigured,
                    QStringLiteral("%1 is a service account: nobody signs in there")
                        .arg(m_account->name())));
        return;
    }
    readAccessToken(
        m_parts.environment.vault, m_account->id(), m_work.get(),
        [this](const Result<std::optional<AccessTokenRecord>> &token) { takeToken(token); });
}

void StepUp::takeToken(const Result<std::optional<AccessTokenRecord>> &token)
{
    if (!token) {
        finish(fail(token.error()));
        return;
    }
    if (!m_account) {
        finish(fail(ErrorKind::NotFound, QStringLiteral("the account is gone")));
        return;
    }
    if (*token) {
        m_answered = (*token)->answeredChallenges;
    } else {
        m_answered = m_account->answeredChallenges(); // a vault had no room for it
    }
    readSession(
        m_parts.environment.vault, m_account->id(), m_work.get(),
        [this](Result<std::optional<SessionRecord>> session) { takeSession(std::move(session)); });
}

void StepUp::takeSession(Result<std::optional<SessionRecord>> session)
{
    if (!session) {
        finish(fail(session.error()));
        return;
    }
    m_session = std::move(*session);
    if (isGoingInCircles()) {
        finish(fail(ErrorKind::RequestRefused,
                    QStringLiteral("asked again for what the last sign-in was for: %1")
                        .arg(oauth::description(m_challenge)),
                    QLatin1String(oauth::insufficientAuthentication)));
        return;
    }
    findProvider();
}

/// Of an age that has been reached meanwhile the resource may ask again.
bool StepUp::isGoingInCircles() const
{
    if (m_answered.size() >= mostAnswers) {
        return true;
    }
    if (!m_answered.contains(oauth::fingerprint(m_challenge))) {
        return false;
    }
    const auto maxAge = m_challenge.required.maxAge;
    const bool isOld = maxAge && m_session && m_session->authTime
        && *m_session->authTime + maxAge->count()
            < m_parts.environment.clock.now().toSecsSinceEpoch();
    return !isOld;
}

void StepUp::findProvider()
{
    if (!m_account) {
        finish(fail(ErrorKind::NotFound, QStringLiteral("the account is gone")));
        return;
    }
    if (!m_how.provider.id.isEmpty()) {
        begin(m_how.provider);
        return;
    }
    auto listed = providerOf(m_account->entry(), ProviderCatalog::load(m_parts.places));
    if (!listed) {
        finish(fail(listed.error()));
        return;
    }
    completeProvider(std::move(*listed), m_parts.places, m_parts.environment.vault, m_work.get(),
                     [this](Result<Provider> provider) { takeProvider(std::move(provider)); });
}

void StepUp::takeProvider(Result<Provider> provider)
{
    if (!provider) {
        finish(fail(provider.error()));
        return;
    }
    begin(m_session ? withClient(std::move(*provider), m_session->client) : std::move(*provider));
}

void StepUp::begin(Provider provider)
{
    if (!m_account) {
        finish(fail(ErrorKind::NotFound, QStringLiteral("the account is gone")));
        return;
    }
    SignInRequest request = m_how;
    if (request.scope.isEmpty()) {
        request.scope = scopeFor(provider);
    }
    request.provider = std::move(provider);
    request.expectedAccountId = m_account->id();
    request.authentication = oauth::answering(m_challenge);
    request.authentication.loginHint = m_account->entry().email;
    if (!oauth::checkAuthenticationRequest(request.authentication)) {
        request.authentication.loginHint.clear(); // an odd one is nobody's to mend here
    }
    request.session = SignInRequest::Session::Keep;
    request.answeredChallenges = m_answered;
    request.answeredChallenges.append(oauth::fingerprint(m_challenge));
    if (m_session && request.resources.isEmpty()) {
        request.resources = m_session->resources;
    }
    m_signIn = m_store.startSignIn(std::move(request));
    connect(m_signIn.get(), &SignIn::finished, m_work.get(), [this] { takeOutcome(); });
    Q_EMIT signInStarted();
}

/// As much as the session has: whoever goes on with the token wants to do what it allowed before.
QStringList StepUp::scopeFor(const Provider &provider) const
{
    if (!m_session || m_session->scope.isEmpty()) {
        return {}; // the provider's
    }
    const oauth::ProviderMetadata &metadata = m_session->provider;
    const QStringList usual
        = provider.scope.isEmpty() ? oauth::defaultScope(metadata) : provider.scope;
    QStringList scope = m_session->scope;
    const auto add = [&scope](const QString &each) {
        if (!scope.contains(each)) {
            scope.append(each);
        }
    };
    if (metadata.isOpenIdProvider()) {
        add(QStringLiteral("openid"));
    }
    for (const QString &each : usual) {
        // What a token for an API, or a provider, left out of the scope that it told.
        const bool isHad = each == offlineAccess ? !m_session->refreshToken.isEmpty()
                                                 : !m_session->resources.isEmpty();
        if (isHad) {
            add(each);
        }
    }
    return scope;
}

void StepUp::takeOutcome()
{
    const Result<SignIn::Outcome> &outcome = m_signIn->result();
    if (!outcome) {
        finish(fail(outcome.error()));
        return;
    }
    m_notSaved = outcome->notSaved;
    finish({});
}

void StepUp::finish(Result<void> result)
{
    if (std::exchange(m_isFinished, true)) {
        return;
    }
    m_result = std::move(result);
    m_work.release()->deleteLater(); // whose slot may be further up the stack
    QMetaObject::invokeMethod(this, &StepUp::finished, Qt::QueuedConnection);
}

} // namespace lanyard
