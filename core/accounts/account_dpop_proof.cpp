#include "accounts/account_dpop_proof.h"

#include "accounts/account_parts.h"
#include "accounts/session_binding.h"
#include "accounts/session_vault.h"
#include "base/base64url.h"
#include "io/http_syntax.h"
#include "io/web_url.h"
#include "oauth/dpop_proof.h"

namespace lanyard {

namespace {

constexpr qsizetype jtiBytes = 16;

} // namespace

Account::ProofMaking::ProofMaking(Account &account, ProofQuestion question, QObject *context,
                                  Reply<QByteArray> reply) :
    QObject(&account),
    m_account(account), m_question(std::move(question)), m_reply(context, std::move(reply))
{
}

void Account::ProofMaking::start()
{
    if (const auto sound = checkQuestion(); !sound) {
        finish(fail(sound.error()));
        return;
    }
    if (m_account.entry().service) {
        finish(notBound());
        return;
    }
    if (!m_question.accessToken.isEmpty()) {
        lookForKey();
        return;
    }
    m_account.ensureFresh(Freshness::IfStale, this, [this](const Result<void> &fresh) {
        if (!fresh) {
            finish(fail(fresh.error()));
            return;
        }
        lookAtToken();
    });
}

Result<void> Account::ProofMaking::checkQuestion() const
{
    if (!isToken(m_question.method)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("\"%1\" is no HTTP method")
                        .arg(plainText(QString::fromUtf8(m_question.method), 60)));
    }
    if (!isSafeWebUrl(m_question.url)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("a proof is for a whole address: https, or http on this "
                                   "computer"));
    }
    if (!m_question.nonce.isEmpty() && !oauth::isDpopNonce(m_question.nonce)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("that is no nonce: copy the value of DPoP-Nonce as it is"));
    }
    return {};
}

void Account::ProofMaking::lookAtToken()
{
    if (!oauth::isDpopType(m_account.tokenType())) {
        finish(notBound());
        return;
    }
    lookForKey();
}

void Account::ProofMaking::lookForKey()
{
    if (m_account.m_unsaved) {
        finish(proofBy(*m_account.m_unsaved));
        return;
    }
    readSession(
        m_account.m_parts.environment.vault, m_account.id(), this,
        [this](const Result<std::optional<SessionRecord>> &session) { takeSession(session); });
}

void Account::ProofMaking::takeSession(const Result<std::optional<SessionRecord>> &session)
{
    if (!session) {
        m_account.noteTrouble(session.error());
        finish(fail(session.error()));
    } else if (!*session || !token()) {
        finish(fail(ErrorKind::SignInRequired,
                    QStringLiteral("the vault holds no session of this account")));
    } else {
        finish(proofBy(**session));
    }
}

const Secret *Account::ProofMaking::token() const
{
    return m_question.accessToken.isEmpty() ? m_account.accessToken() : &m_question.accessToken;
}

Result<QByteArray> Account::ProofMaking::proofBy(const SessionRecord &session) const
{
    // One for an API alone came by a refresh, which is bound to the session's.
    const AccessTokenRecord own;
    const bool isOwn = m_question.accessToken.isEmpty();
    const oauth::DpopKey *key = keyOf(isOwn ? *m_account.m_access : own, session);
    if (!key) {
        return notBound();
    }
    const Environment &environment = m_account.m_parts.environment;
    return oauth::dpopProof({m_question.method, m_question.url,
                             base64UrlEncode(environment.random.bytes(jtiBytes)),
                             environment.clock.now(), m_question.nonce, token(), m_question.path},
                            *key);
}

tl::unexpected<Error> Account::ProofMaking::notBound() const
{
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("the access token of %1 is bound to no key (DPoP), so it needs no "
                               "proof: send it as \"Authorization: Bearer\"")
                    .arg(m_account.name()));
}

void Account::ProofMaking::finish(Result<QByteArray> proof)
{
    m_reply(std::move(proof));
    deleteLater();
}

} // namespace lanyard
