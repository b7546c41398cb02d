#include "accounts/account_user_info.h"

#include "accounts/account_parts.h"
#include "accounts/account_refresh.h"
#include "accounts/session_binding.h"
#include "accounts/session_vault.h"
#include "base/redaction.h"
#include "flow/userinfo_request.h"
#include "oauth/dpop_proof.h"

namespace lanyard {

Account::UserInfoFetch::UserInfoFetch(Account &account, QObject *context,
                                      Reply<oauth::UserInfo> reply) :
    QObject(&account),
    m_account(account), m_reply(context, std::move(reply))
{
}

void Account::UserInfoFetch::start()
{
    if (m_account.entry().service) {
        finish(fail(ErrorKind::Misconfigured,
                    QStringLiteral("%1 is a service account: nobody has a profile there")
                        .arg(m_account.name())));
        return;
    }
    if (m_account.m_unsaved) {
        takeSession(m_account.m_unsaved->clone());
        return;
    }
    readSession();
}

void Account::UserInfoFetch::readSession()
{
    lanyard::readSession(
        m_account.m_parts.environment.vault, m_account.id(), this,
        [this](Result<std::optional<SessionRecord>> session) { takeSession(std::move(session)); });
}

void Account::UserInfoFetch::takeSession(Result<std::optional<SessionRecord>> session)
{
    if (!session) {
        m_account.noteTrouble(session.error());
        finish(fail(session.error()));
        return;
    }
    if (*session) {
        m_session = std::move(**session);
    }
    ensureToken(Freshness::IfStale); // which says what it means when there is no session
}

void Account::UserInfoFetch::ensureToken(Freshness freshness)
{
    m_account.ensureFresh(freshness, this, [this](const Result<void> &fresh) {
        if (fresh) {
            ask();
            return;
        }
        // The provider refuses the token, and there is no way to another one.
        if (m_hasRefreshed && fresh.error().code == QLatin1String(Refresh::notPossibleCode)) {
            m_account.noteTrouble({ErrorKind::SignInRequired, {}, fresh.error().detail});
        }
        finish(fail(fresh.error()));
    });
}

void Account::UserInfoFetch::ask()
{
    if (!m_session || !m_account.accessToken()) {
        finish(fail(ErrorKind::SignInRequired,
                    QStringLiteral("the vault holds no session of this account")));
        return;
    }
    if (m_session->provider.userinfoEndpoint.isEmpty()) {
        finish(oauth::userInfoFromKept(m_account.m_access->idToken, m_account.entry().subject));
        return;
    }
    const Environment &environment = m_account.m_parts.environment;
    const bool isBound = oauth::isDpopType(m_account.tokenType());
    requestUserInfo(
        {m_session->provider, m_session->client.clientId, m_account.entry().subject,
         m_session->userinfoClaims, QUrl::fromStringList(m_session->claimSources),
         isBound ? proverOf(keyOf(*m_account.m_access, *m_session), m_account.m_parts) : nullptr},
        *m_account.accessToken(), environment.network, m_account.m_parts.directory,
        environment.clock, this,
        [this](const Result<oauth::UserInfo> &userInfo) { take(userInfo); });
}

void Account::UserInfoFetch::take(const Result<oauth::UserInfo> &userInfo)
{
    const bool isUnauthorized
        = !userInfo && userInfo.error().code == QLatin1String("invalid_token");
    // A token for another API is none for this one, however new it is.
    if (!userInfo && userInfo.error().kind == ErrorKind::RequestRefused
        && !m_session->resources.isEmpty()) {
        finish(oauth::userInfoFromKept(m_account.m_access->idToken, m_account.entry().subject));
        return;
    }
    if (isUnauthorized && !m_hasRefreshed) {
        m_hasRefreshed = true;
        ensureToken(Freshness::Force);
        return;
    }
    finish(userInfo);
}

void Account::UserInfoFetch::finish(const Result<oauth::UserInfo> &userInfo)
{
    if (userInfo && userInfo->isAsked) {
        m_account.m_parts.lateRevocations.tryDue(); // there is a network
    }
    Redaction redaction;
    if (const Secret *token = m_account.accessToken()) {
        redaction.add(*token);
    }
    m_reply(userInfo ? userInfo : fail(redaction.applied(userInfo.error())));
    deleteLater();
}

} // namespace lanyard
