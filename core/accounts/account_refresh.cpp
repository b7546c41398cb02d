#include "accounts/account_refresh.h"

#include "accounts/account_parts.h"
#include "accounts/managed_settings.h"
#include "accounts/session_binding.h"
#include "accounts/session_vault.h"
#include "base/log.h"
#include "flow/client_credentials_flow.h"
#include "oauth/resource_indicator.h"

namespace lanyard {

Account::Refresh::Refresh(Account &account, Freshness freshness) :
    m_account(account), m_freshness(freshness)
{
    if (account.m_access) {
        m_refused = account.m_access->accessToken.clone();
    }
}

Account::Refresh::Refresh(Account &account, QString resource, Replier<AccessTokenRecord> reply) :
    m_account(account), m_freshness(Freshness::Force), m_resource(std::move(resource)),
    m_reply(std::move(reply))
{
}

Account::Refresh::~Refresh() = default;

void Account::Refresh::start()
{
    if (m_account.m_unsaved || isForResource()) {
        lock(); // there is nothing in the vault to look at
        return;
    }
    lookForToken();
}

/// Another process may have left a fresh one. Tells, too, whether the vault is open at all.
void Account::Refresh::lookForToken()
{
    readAccessToken(m_account.m_parts.environment.vault, m_account.id(), this,
                    [this](Result<std::optional<AccessTokenRecord>> found) {
                        takeFound(std::move(found), &Refresh::lock);
                    });
}

void Account::Refresh::takeFound(Result<std::optional<AccessTokenRecord>> found,
                                 void (Refresh::*next)())
{
    if (!found) {
        finish(fail(found.error()));
        return;
    }
    if (*found && !isForResource() && isUsable(**found)) {
        m_account.adopt(std::move(**found), std::nullopt);
        finish({});
        return;
    }
    if (*found) {
        if (m_refused.isEmpty()) {
            m_refused = (*found)->accessToken.clone();
        }
        m_idToken = std::move((*found)->idToken);
        m_isRefreshTokenKept = (*found)->isRefreshTokenKept;
    }
    (this->*next)();
}

bool Account::Refresh::isUsable(const AccessTokenRecord &access) const
{
    if (!m_account.isFresh(access)) {
        return false;
    }
    switch (m_freshness) {
    case Freshness::IfStale:
        return true;
    case Freshness::Ahead:
    case Freshness::Force:
        return !m_refused.isEmpty()
            && !access.accessToken.equals(m_refused.reveal()); // into the comparison only
    }
    Q_UNREACHABLE();
}

void Account::Refresh::lock()
{
    m_account.lockSession(this, [this](Result<std::unique_ptr<ProcessLock>> lock) {
        if (!lock) {
            finish(fail(lock.error()));
            return;
        }
        m_lock = std::move(*lock);
        lookAgain();
    });
}

/// Whoever held the lock may have done the work.
void Account::Refresh::lookAgain()
{
    if (m_account.m_unsaved) {
        waitIfAsked();
        return;
    }
    readAccessToken(m_account.m_parts.environment.vault, m_account.id(), this,
                    [this](Result<std::optional<AccessTokenRecord>> found) {
                        takeFound(std::move(found), &Refresh::waitIfAsked);
                    });
}

/// Or it was told to leave the provider alone: so are all who waited for the lock.
void Account::Refresh::waitIfAsked()
{
    if (const auto wait = m_account.askedToWait(m_freshness)) {
        finish(fail(*wait));
    } else if (m_account.m_unsaved) {
        takeSession(m_account.m_unsaved->clone());
    } else {
        readSession();
    }
}

void Account::Refresh::readSession()
{
    lanyard::readSession(
        m_account.m_parts.environment.vault, m_account.id(), this,
        [this](Result<std::optional<SessionRecord>> session) { takeSession(std::move(session)); });
}

void Account::Refresh::takeSession(Result<std::optional<SessionRecord>> session)
{
    if (!session) {
        finish(fail(session.error()));
        return;
    }
    if (!*session && m_account.entry().service) {
        finish(fail(ErrorKind::Misconfigured,
                    QStringLiteral("secret or key of the service account %1 are not kept any "
                                   "more; sign it out and add it again")
                        .arg(m_account.name())));
        return;
    }
    if (!*session) {
        finish(fail(ErrorKind::SignInRequired,
                    QStringLiteral("the vault holds no session of this account")));
        return;
    }
    m_session = std::move(**session);
    m_redaction.add(m_session->refreshToken);
    if (m_session->client.clientSecret) {
        m_redaction.add(*m_session->client.clientSecret);
    }
    if (m_session->client.privateKey) {
        m_redaction.add(*m_session->client.privateKey);
    }
    const auto managed = ManagedSettings::read(m_account.m_parts.places);
    const auto allowed = managed
        ? managed->checkIssuer(m_session->issuer, m_session->provider.tokenEndpoint)
        : fail(managed.error());
    if (!allowed) {
        finish(fail(allowed.error())); // the session stays: it may be allowed again
        return;
    }
    if (m_session->service) {
        requestServiceToken();
        return;
    }
    // Some servers use up the refresh token before they refuse the resource: it would cost the
    // session.
    if (isForResource() && !m_session->resources.contains(m_resource)) {
        finish(fail(oauth::namingResources(
            {ErrorKind::Misconfigured, QStringLiteral("invalid_target"),
             QStringLiteral("not asked for at the sign-in; sign in again for it")},
            {m_resource})));
        return;
    }
    if (m_session->refreshToken.isEmpty()) {
        useAccessTokenAsSession();
        return;
    }
    tryVault();
}

void Account::Refresh::useAccessTokenAsSession()
{
    if (isForResource()) {
        finish(fail(ErrorKind::SignInRequired,
                    QStringLiteral("the provider gave no refresh token: only signing in again, for "
                                   "that resource, brings a token for it"),
                    QLatin1String(notPossibleCode)));
        return;
    }
    AccessTokenRecord access;
    access.accessToken = m_session->accessToken.clone();
    access.tokenType = m_session->accessTokenType.isEmpty() ? QStringLiteral("Bearer")
                                                            : m_session->accessTokenType;
    access.expiresAt = m_session->accessTokenExpiresAt;
    access.scope = m_session->scope;
    if (access.accessToken.isEmpty() || !m_account.isFresh(access)) {
        finish(fail(ErrorKind::SignInRequired,
                    QStringLiteral("the access token ran out, and there is no refresh token")));
        return;
    }
    if (m_account.m_unsaved) {
        saveAgain(std::move(access));
        return;
    }
    if (m_freshness == Freshness::Force) {
        finish(fail(ErrorKind::SignInRequired,
                    QStringLiteral("the provider gave no refresh token: only signing in again "
                                   "brings another access token"),
                    QLatin1String(notPossibleCode)));
        return;
    }
    m_account.adopt(std::move(access), std::nullopt);
    finish({});
}

/// There is no new token to be had, but the vault may take what it refused before.
void Account::Refresh::saveAgain(AccessTokenRecord access)
{
    m_account.adopt(std::move(access), std::move(m_account.m_unsaved));
    m_account.m_parts.environment.vault.write(sessionKey(m_account.id()), m_session->toBytes(),
                                              this, [this](const Result<void> &written) {
                                                  noteKept(written);
                                                  m_account.m_lastError = m_vaultTrouble;
                                                  finish({});
                                              });
}

/// A full disk, or a folder that became read-only, would be found out about when the provider has
/// replaced the session. Writing once more what is there loses nothing.
void Account::Refresh::tryVault()
{
    if (m_isRefreshTokenKept || m_account.m_unsaved) {
        refresh(); // nothing to lose, or the vault has refused already
        return;
    }
    m_account.m_parts.environment.vault.write(sessionKey(m_account.id()), m_session->toBytes(),
                                              this, [this](const Result<void> &written) {
                                                  if (written) {
                                                      refresh();
                                                  } else {
                                                      finish(fail(written.error()));
                                                  }
                                              });
}

/// RFC 6749 §4.4: the client's own proof brings the next token, and nothing rotates.
void Account::Refresh::requestServiceToken()
{
    const Environment &environment = m_account.m_parts.environment;
    oauth::ServiceAccess access = *m_session->service;
    if (isForResource()) {
        access.resources = {m_resource};
    }
    lanyard::requestServiceToken(clientOf(*m_session), access, environment.network,
                                 environment.clock, environment.random, this,
                                 [this](Result<oauth::TokenResponse> tokens) {
                                     if (!tokens) {
                                         finish(fail(tokens.error()));
                                         return;
                                     }
                                     m_redaction.add(tokens->accessToken);
                                     storeToken({std::move(*tokens), std::nullopt});
                                 });
}

void Account::Refresh::refresh()
{
    AccountParts &parts = m_account.m_parts;
    m_hold = parts.background.hold();
    m_flow = std::make_unique<AuthorizationCodeFlow>(boundClientOf(*m_session, parts),
                                                     parts.environment.network, parts.directory,
                                                     parts.environment.clock);
    m_flow->refresh(
        m_session->refreshToken.clone(),
        {m_session->subject, m_session->authTime, m_session->azp, m_session->nonce},
        m_session->scope, isForResource() ? m_resource : m_session->resources.value(0),
        [this](const oauth::TokenResponse &tokens, const std::function<void()> &kept) {
            keep(tokens, kept);
        },
        this, [this](Result<BelievedTokens> believed) { takeTokens(std::move(believed)); });
}

/// RFC 6749 §6: a new refresh token replaces the old one, which may be dead by now. So it is kept
/// before anything else happens, even if the ID token beside it turns out to be wrong.
void Account::Refresh::keep(const oauth::TokenResponse &tokens, const std::function<void()> &kept)
{
    m_redaction.add(tokens.refreshToken);
    m_redaction.add(tokens.accessToken);
    m_isRefreshTokenKept = tokens.refreshToken.isEmpty()
        || tokens.refreshToken.equals(m_session->refreshToken.reveal()); // into the comparison only
    if (!m_isRefreshTokenKept) {
        m_session->refreshToken = tokens.refreshToken.clone();
    } else if (!m_account.m_unsaved) {
        kept(); // the vault has it
        return;
    }
    if (!isForResource()) { // whose token may allow less
        m_session->scope = tokens.scope;
    }
    m_account.m_parts.environment.vault.write(sessionKey(m_account.id()), m_session->toBytes(),
                                              this, [this, kept](const Result<void> &written) {
                                                  noteKept(written);
                                                  kept();
                                              });
}

void Account::Refresh::noteKept(const Result<void> &written)
{
    if (!written) {
        m_vaultTrouble = written.error();
        m_account.m_unsaved = m_session->clone();
        return;
    }
    m_vaultTrouble.reset();
    if (m_account.m_unsaved) {
        m_account.m_unsaved.reset();
        m_account.saveEntry(IfMissing::Add); // the vault takes it after all
    }
}

void Account::Refresh::takeTokens(Result<BelievedTokens> believed)
{
    if (believed) {
        storeToken(std::move(*believed));
    } else if (believed.error().kind == ErrorKind::TokenRejected) {
        lookForNewerSession(believed.error());
    } else {
        finish(fail(believed.error()));
    }
}

/// Something that does not know our lock may have rotated the token (a restored keyring, another
/// machine's home folder): the vault's word counts, once.
void Account::Refresh::lookForNewerSession(const Error &rejection)
{
    if (m_account.m_unsaved || m_hasReread) {
        forgetSession(rejection);
        return;
    }
    m_hasReread = true;
    lanyard::readSession(m_account.m_parts.environment.vault, m_account.id(), this,
                         [this, rejection](Result<std::optional<SessionRecord>> session) {
                             const bool isNewer = session && *session
                                 && !(*session)->refreshToken.isEmpty()
                                 && !(*session)->refreshToken.equals(
                                     m_session->refreshToken.reveal()); // into the comparison only
                             if (isNewer) {
                                 takeSession(std::move(session));
                             } else {
                                 forgetSession(rejection);
                             }
                         });
}

void Account::Refresh::forgetSession(const Error &rejection)
{
    m_account.m_unsaved.reset();
    eraseItems(m_account.m_parts.environment.vault, m_account.id(), this,
               [this, rejection](const Result<void> &erased) {
                   if (!erased) {
                       qCWarning(logAccounts) << "a rejected refresh token could not be erased:"
                                              << nameOf(erased.error().kind);
                   }
                   finish(fail(rejection));
               });
}

void Account::Refresh::storeToken(BelievedTokens believed)
{
    AccessTokenRecord access;
    access.accessToken = std::move(believed.tokens.accessToken);
    access.tokenType = believed.tokens.tokenType;
    access.expiresIn = believed.tokens.expiresIn;
    access.expiresAt = believed.tokens.expiresAt;
    access.scope = believed.tokens.scope;
    access.idToken = believed.tokens.idToken.isEmpty() ? std::move(m_idToken)
                                                       : std::move(believed.tokens.idToken);
    access.isRefreshTokenKept = m_isRefreshTokenKept;
    m_account.m_parts.lateRevocations.tryDue(); // there is a network
    if (isForResource()) {
        m_token = std::move(access);
        m_account.m_lastError = m_vaultTrouble;
        finish({});
        return;
    }
    Secret bytes = access.toBytes();
    m_account.adopt(std::move(access), std::move(m_account.m_unsaved));
    m_account.m_lastError = m_vaultTrouble;
    if (m_vaultTrouble) {
        finish({});
        return;
    }
    // Where it cannot be kept, the next process refreshes: nothing is lost.
    m_account.m_parts.environment.vault.write(accessTokenKey(m_account.id()), std::move(bytes),
                                              this, [this](const Result<void> &) { finish({}); });
}

void Account::Refresh::finish(const Result<void> &outcome)
{
    m_flow.reset();
    m_lock.reset();
    m_hold.reset();
    const Result<void> said = outcome ? outcome : fail(m_redaction.applied(outcome.error()));
    if (isForResource()) {
        m_account.endResourceRefresh(*this, said, std::move(m_token));
    } else {
        m_account.endRefresh(said);
    }
}

} // namespace lanyard
