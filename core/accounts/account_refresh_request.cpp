#include "accounts/account_refresh.h"

#include "accounts/account_parts.h"
#include "accounts/managed_settings.h"
#include "accounts/session_binding.h"
#include "accounts/session_vault.h"
#include "flow/client_credentials_flow.h"

// What the session in the vault allows to ask for, and the request.

namespace lanyard {

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
                    QStringLiteral("the vault holds no session of this account"),
                    QLatin1String(sessionMissingCode)));
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
        ? managed->checkIssuer(m_session->issuer, m_session->provider.tokenEndpoint).and_then([&] {
              return managed->checkVault(m_account.m_parts.environment.vault.choice());
          })
        : fail(managed.error());
    if (!allowed) {
        finish(fail(allowed.error())); // the session stays: it may be allowed again
        return;
    }
    if (const auto granted = checkGranted(m_limits, *m_session); !granted) {
        finish(fail(granted.error()));
        return;
    }
    if (m_session->service) {
        requestServiceToken();
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
    if (isLimited()) {
        finish(fail(ErrorKind::SignInRequired,
                    QStringLiteral("the provider gave no refresh token: only signing in again, for "
                                   "that resource or scope, brings a token for it"),
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
        const std::optional<Error> why = m_account.m_lastError;
        m_account.adopt(std::move(access), std::move(m_account.m_unsaved));
        m_account.m_lastError = why;
        saveUnsaved(); // there is no new token to be had
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
    m_hasAskedForAll = isOfAll();
    const Environment &environment = m_account.m_parts.environment;
    oauth::ServiceAccess access = *m_session->service;
    if (!m_limits.resource.isEmpty()) {
        access.resources = {m_limits.resource};
    }
    if (!m_limits.scope.isEmpty()) {
        access.scope = m_limits.scope;
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
    m_hasAskedForAll = isOfAll();
    m_flow = std::make_unique<AuthorizationCodeFlow>(boundClientOf(*m_session, parts),
                                                     parts.environment.network, parts.directory,
                                                     parts.environment.clock);
    m_flow->refresh(
        m_session->refreshToken.clone(),
        {m_session->subject, m_session->authTime, m_session->azp, m_session->nonce},
        m_session->scope,
        {m_limits.resource.isEmpty() ? m_session->resources.value(0) : m_limits.resource,
         m_limits.scope},
        [this](const oauth::TokenResponse &tokens, const std::function<void()> &kept) {
            keep(tokens, kept);
        },
        this, [this](Result<BelievedTokens> believed) { takeTokens(std::move(believed)); });
}

} // namespace lanyard
