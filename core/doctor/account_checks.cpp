#include "doctor/account_checks.h"

#include "accounts/session_vault.h"

namespace lanyard {

namespace {

constexpr std::chrono::seconds nearlyOver{60}; ///< as account.h has it

} // namespace

AccountCheck::AccountCheck(Account &account, const Environment &environment, DoctorRefresh refresh,
                           QObject *context, Reply<DoctorLines> reply) :
    m_account(&account),
    m_environment(environment), m_wish(refresh), m_reply(context, std::move(reply)),
    m_name(account.name()), m_isSignInRequired(account.entry().signInRequired)
{
}

void AccountCheck::start()
{
    readSession(
        m_environment.vault, m_account->id(), this,
        [this](const Result<std::optional<SessionRecord>> &session) { takeSession(session); });
}

void AccountCheck::takeSession(const Result<std::optional<SessionRecord>> &session)
{
    if (!session) {
        endWith(DoctorFinding::SessionLost, session.error());
        return;
    }
    if (!*session) {
        endWith(DoctorFinding::SessionLost,
                {ErrorKind::SignInRequired, QLatin1String(sessionMissingCode),
                 QStringLiteral("the vault holds no session of this account")});
        return;
    }
    if (m_isSignInRequired) {
        endWith(DoctorFinding::SessionLost,
                {ErrorKind::SignInRequired, {}, QStringLiteral("the provider ended it")});
        return;
    }
    add(DoctorCheck::Session, CheckState::Ok, DoctorFinding::SessionKept);
    if (!m_account) {
        m_reply(m_lines); // another process has signed it out
        return;
    }
    readAccessToken(
        m_environment.vault, m_account->id(), this,
        [this](const Result<std::optional<AccessTokenRecord>> &token) { takeToken(token); });
}

/// One that ran out is no trouble: whoever needs the next one gets it.
void AccountCheck::takeToken(const Result<std::optional<AccessTokenRecord>> &token)
{
    if (!token || !*token || (*token)->accessToken.isEmpty()) {
        add(DoctorCheck::Token, CheckState::Ok, DoctorFinding::TokenNotKept);
    } else if ((*token)->expiresAt
               && *(*token)->expiresAt <= m_environment.clock.now().addSecs(nearlyOver.count())) {
        add(DoctorCheck::Token, CheckState::Ok, DoctorFinding::TokenStale).at
            = *(*token)->expiresAt;
    } else {
        add(DoctorCheck::Token, CheckState::Ok, DoctorFinding::TokenFresh).at
            = (*token)->expiresAt.value_or(QDateTime());
    }
    refresh();
}

void AccountCheck::refresh()
{
    if (m_wish == DoctorRefresh::LeaveAlone || !m_account) {
        add(DoctorCheck::Refresh, CheckState::Skipped, DoctorFinding::RefreshNotAsked);
        m_reply(m_lines);
        return;
    }
    m_account->ensureFresh(Account::Freshness::Force, this,
                           [this](const Result<void> &refreshed) { takeRefresh(refreshed); });
}

/// A session that the vault did not take is renewed, and lost with this process.
void AccountCheck::takeRefresh(const Result<void> &refreshed)
{
    const bool isLost = refreshed && m_account && m_account->isUnsaved();
    if (!refreshed || isLost) {
        add(DoctorCheck::Refresh, CheckState::Problem, DoctorFinding::RefreshFailed).error
            = isLost ? m_account->lastError() : refreshed.error();
    } else {
        add(DoctorCheck::Refresh, CheckState::Ok, DoctorFinding::Refreshed);
    }
    m_reply(m_lines);
}

DoctorLine &AccountCheck::add(DoctorCheck check, CheckState state, DoctorFinding seen)
{
    m_lines.append({.check = check, .state = state, .seen = seen, .subject = m_name});
    return m_lines.last();
}

void AccountCheck::endWith(DoctorFinding seen, const Error &error)
{
    add(DoctorCheck::Session, CheckState::Problem, seen).error = error;
    for (const DoctorCheck check : {DoctorCheck::Token, DoctorCheck::Refresh}) {
        add(check, CheckState::Skipped, DoctorFinding::NotAskedYet);
    }
    m_reply(m_lines);
}

} // namespace lanyard
