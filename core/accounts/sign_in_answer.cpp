#include "accounts/sign_in.h"

#include "accounts/account_parts.h"
#include "accounts/account_saving.h"
#include "accounts/account_store.h"
#include "accounts/offline_refusals.h"
#include "accounts/protections.h"
#include "accounts/provider_setup.h"
#include "flow/userinfo_request.h"
#include "oauth/dpop_proof.h"

#include <algorithm>

// The second half of the walk: from the answer to the account.

namespace lanyard {

namespace {

constexpr auto invalidClient = QLatin1String("invalid_client");
constexpr auto invalidScope = QLatin1String("invalid_scope");

BrowserPage pageFor(const Result<SignIn::Outcome> &result)
{
    if (result) {
        return BrowserPage::SignedIn;
    }
    return result.error().code == QLatin1String("access_denied") ? BrowserPage::Denied
                                                                 : BrowserPage::Problem;
}

/// The right person signed in, but not as they were asked to. At some providers such tokens are of
/// one grant with those of the account that is there, and would take them along (RFC 7009 §2.1).
bool mayEndAnother(const Error &refusal, const QList<AccountEntry> &entries,
                   const FlowClient &client)
{
    return refusal.code == QLatin1String(oauth::unmetCode)
        && std::any_of(entries.begin(), entries.end(), [&client](const AccountEntry &each) {
               return !each.service && each.issuer == client.provider.issuer
                   && each.clientId == client.authentication.clientId;
           });
}

/// Out of a message or a shell it comes with white space and quotation marks around it.
QString bareAddress(const QString &typed)
{
    static constexpr QStringView opening(u"\"'<\u201c\u2018\u00ab");
    static constexpr QStringView closing(u"\"'>\u201d\u2019\u00bb");
    QString text = typed.trimmed();
    while (text.size() > 1) {
        const qsizetype mark = opening.indexOf(text.front());
        if (mark < 0 || text.back() != closing[mark]) {
            break;
        }
        text = text.mid(1, text.size() - 2).trimmed();
    }
    return text;
}

} // namespace

Result<void> SignIn::takeTypedAddress(const QString &typed)
{
    const QUrl address(bareAddress(typed), QUrl::StrictMode);
    const bool isOurs
        = address.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment) == m_request.redirectUri;
    if (m_stage != Stage::AwaitingBrowser || !isOurs || !oauth::isAnswerTo(m_request, address)) {
        return fail(ErrorKind::StateMismatch,
                    QStringLiteral("that is not the address of this sign-in's last page"));
    }
    takeAnswer(address);
    return {};
}

void SignIn::takeRedirect(const QUrl &redirect)
{
    if (m_stage == Stage::AwaitingBrowser) { // or else it was typed meanwhile
        m_isAnswered = true;
        takeAnswer(redirect);
    }
}

void SignIn::takeAnswer(const QUrl &redirect)
{
    auto code = oauth::parseAuthorizationResponse(redirect, m_request);
    if (!code) {
        giveUp(code.error());
        return;
    }
    exchangeCode(std::move(*code));
}

void SignIn::exchangeCode(oauth::AuthorizationCode code)
{
    enter(Stage::Exchanging);
    m_redaction.add(code.code());
    m_flow->exchange(std::move(code), noteTokens(), m_work.get(),
                     [this](Result<BelievedTokens> believed) { takeTokens(std::move(believed)); });
}

/// They came, and are given back unless this ends in an account.
KeepTokens SignIn::noteTokens()
{
    return [this](const oauth::TokenResponse &tokens, const std::function<void()> &kept) {
        const bool isOffline = !tokens.refreshToken.isEmpty();
        m_issued = (isOffline ? tokens.refreshToken : tokens.accessToken).clone();
        m_issuedHint
            = isOffline ? oauth::TokenTypeHint::RefreshToken : oauth::TokenTypeHint::AccessToken;
        for (const Secret *token : {&tokens.refreshToken, &tokens.accessToken, &tokens.idToken}) {
            m_redaction.add(*token);
        }
        kept();
    };
}

void SignIn::takeTokens(Result<BelievedTokens> believed)
{
    if (isOver()) {
        return;
    }
    if (!believed) {
        giveUp(believed.error());
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
    const bool isBound = oauth::isDpopType(m_tokens->tokens.tokenType);
    requestUserInfo({m_client.provider, m_client.authentication.clientId, subject,
                     m_wish.provider.userinfoClaims, m_wish.provider.claimSources,
                     isBound ? m_client.dpop : nullptr},
                    m_tokens->tokens.accessToken, m_parts.environment.network, m_parts.directory,
                    m_parts.environment.clock, m_work.get(),
                    [this](const Result<oauth::UserInfo> &userInfo) { takeUserInfo(userInfo); });
}

void SignIn::takeUserInfo(const Result<oauth::UserInfo> &userInfo)
{
    if (isOver()) {
        return;
    }
    if (!userInfo && isMeantForOthers(userInfo.error())) {
        takeUserInfo(oauth::userInfoFrom(*m_tokens->idToken));
        return;
    }
    if (!userInfo) {
        finish(fail(userInfo.error()));
        return;
    }
    AccountEntry entry = entryFor(*userInfo);
    if (const auto expected = checkExpected(entry); !expected) {
        if (m_wish.other == SignInRequest::Other::Hold) {
            m_other = std::move(entry);
        }
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
    entry.protections = protectionsOf(m_client.provider);
    entry.resources = m_request.resources;
    if (!m_request.resources.isEmpty() && !userInfo.isAsked) {
        keepKnownProfile(entry);
    }
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
    m_store.save(takeNewSession(entryFor(userInfo)), m_work.get(),
                 [this](Result<Outcome> outcome) { finish(std::move(outcome)); });
}

void SignIn::keepOther(QObject *context, Reply<Outcome> reply)
{
    Q_ASSERT(m_other);
    AccountEntry entry = std::move(*m_other);
    m_other.reset();
    m_store.save(takeNewSession(std::move(entry)), context, std::move(reply));
}

/// The store's from here on.
NewSession SignIn::takeNewSession(AccountEntry entry)
{
    oauth::TokenResponse &tokens = m_tokens->tokens;
    NewSession made;
    made.entry = std::move(entry);
    made.provider = m_wish.provider;
    made.wantedName = m_wish.name;
    made.unsaved = m_wish.unsaved;
    made.lostProtections = m_lostProtections;
    made.missingScope = missingScope();

    made.session = takeSession(made.entry);
    made.access = {std::move(tokens.accessToken),
                   tokens.tokenType,
                   tokens.expiresIn,
                   tokens.expiresAt,
                   tokens.scope,
                   std::move(tokens.idToken)};
    if (!made.access.idToken.isEmpty()) {
        made.access.idTokenCheckedAt = made.entry.signedInAt;
    }
    made.access.answeredChallenges = m_wish.answeredChallenges;
    made.replaces
        = m_wish.authentication.isSilent() ? SignInRequest::Session::Keep : m_wish.session;
    m_tokens.reset();
    m_issued = Secret();
    return made;
}

/// What the vault keeps. Takes the refresh token out of m_tokens.
SessionRecord SignIn::takeSession(const AccountEntry &entry)
{
    oauth::TokenResponse &tokens = m_tokens->tokens;
    SessionRecord session;
    session.issuer = entry.issuer;
    session.providerId = entry.providerId;
    session.subject = entry.subject;
    session.scope = tokens.scope;
    session.resources = m_request.resources;
    session.client = m_client.authentication;
    session.isClientRegistered = m_registration.has_value();
    session.provider = m_client.provider;
    session.tokenResponse = m_client.tokenResponseFormat;
    session.userinfoClaims = m_wish.provider.userinfoClaims;
    session.claimSources = QUrl::toStringList(m_wish.provider.claimSources);
    session.postLogoutRedirectUris = QUrl::toStringList(m_wish.provider.postLogoutRedirectUris);
    if (m_tokens->idToken) {
        session.authTime = m_tokens->idToken->authTime();
        session.azp = m_tokens->idToken->azp();
        session.nonce = m_request.nonce;
    }
    if (m_client.dpop) { // whatever the token's type: a public client's refresh token is bound
        session.dpopKey = m_client.dpop->key();
        session.onlyBoundTokens = m_client.onlyBoundTokens;
    }
    if (tokens.refreshToken.isEmpty()) {
        session.accessToken = tokens.accessToken.clone();
        session.accessTokenExpiresAt = tokens.expiresAt;
        session.accessTokenType = tokens.tokenType;
    }
    session.refreshToken = std::move(tokens.refreshToken);
    return session;
}

void SignIn::finish(Result<Outcome> result)
{
    if (isOver()) {
        return;
    }
    if (!result) {
        result.error() = m_redaction.applied(result.error());
        noteInvalidScope(result.error());
        noteInvalidClient(result.error());
        noteRegistration(result.error());
        if (!m_other && !mayEndAnother(result.error(), m_store.entries(), m_client)) {
            giveTokenBack();
        }
    } else if (asksForOfflineAccess() && !m_wish.scope.isEmpty()) {
        clearOfflineRefusal(m_parts.places, m_wish.provider.key());
    }
    m_result = std::move(result);
    tellBrowser(m_isAnswered ? pageFor(m_result) : BrowserPage::Late);
    m_work.release()->deleteLater(); // whose slot may be further up the stack
    m_flow.reset();
    m_deviceFlow.reset();
    if (!m_other) {
        m_tokens.reset();
    }
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
        noteOfflineRefusal(m_parts.places, m_wish.provider.key());
    }
}

/// What was remembered stays, and the next attempt asks for it again.
void SignIn::noteInvalidClient(const Error &error) const
{
    if (error.code == invalidClient && m_parts.environment.vault.isLasting()) {
        noteRefusedClient(m_wish.provider, m_parts.places);
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

} // namespace lanyard
