#include "accounts/revocation_attempt.h"

#include "accounts/session_vault.h"
#include "base/log.h"
#include "base/loopback.h"
#include "flow/token_revocation.h"

#include <algorithm>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstWait = 1min;
constexpr std::chrono::milliseconds longestWait = 24h;
constexpr int waitGrows = 4;

} // namespace

QString revocationKey(const QString &accountId)
{
    return QStringLiteral("revocation/") + accountId;
}

std::optional<SessionRecord> revocablePartOf(const SessionRecord &session)
{
    const bool hasRefreshToken = !session.refreshToken.isEmpty();
    const bool hasToken = hasRefreshToken || !session.accessToken.isEmpty();
    if (session.provider.revocationEndpoint.isEmpty() || !hasToken) {
        return std::nullopt;
    }
    SessionRecord part;
    part.issuer = session.issuer;
    part.providerId = session.providerId;
    part.subject = session.subject;
    if (hasRefreshToken) {
        part.refreshToken = session.refreshToken.clone();
    } else {
        part.accessToken = session.accessToken.clone();
        part.accessTokenExpiresAt = session.accessTokenExpiresAt;
    }
    part.client = session.client;
    part.provider.issuer = session.provider.issuer;
    part.provider.tokenEndpoint = session.provider.tokenEndpoint;
    part.provider.revocationEndpoint = session.provider.revocationEndpoint;
    part.provider.tokenEndpointAuthSigningAlgValuesSupported
        = session.provider.tokenEndpointAuthSigningAlgValuesSupported;
    return part;
}

void revoke(SessionRecord part, const Environment &environment, QObject *context, Reply<void> reply)
{
    const bool hasRefreshToken = !part.refreshToken.isEmpty();
    revokeToken(
        clientOf(part), std::move(hasRefreshToken ? part.refreshToken : part.accessToken),
        hasRefreshToken ? oauth::TokenTypeHint::RefreshToken : oauth::TokenTypeHint::AccessToken,
        environment.network, environment.clock, environment.random, context, std::move(reply));
}

bool isWorthAnotherTry(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::TlsRefused: // as where a hotel wants a click first
    case ErrorKind::ServerError:
    case ErrorKind::RateLimited:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::TimedOut:
    case ErrorKind::Busy:
        return true;
    case ErrorKind::NotFound:
    case ErrorKind::Misconfigured:
    case ErrorKind::TokenRejected:
    case ErrorKind::InteractionRequired:
    case ErrorKind::SignInRequired:
    case ErrorKind::InvalidResponse:
    case ErrorKind::RequestRefused:
    case ErrorKind::VaultUnavailable:
    case ErrorKind::VaultLocked:
    case ErrorKind::VaultFailed:
    case ErrorKind::StateMismatch:
    case ErrorKind::IssuerMismatch:
    case ErrorKind::IdTokenInvalid:
    case ErrorKind::SubjectMismatch:
    case ErrorKind::AccountMismatch:
    case ErrorKind::Canceled:
    case ErrorKind::AuthorizationDenied:
    case ErrorKind::ListenerUnavailable:
    case ErrorKind::BrowserUnavailable:
    case ErrorKind::Internal:
        return false;
    }
    Q_UNREACHABLE();
}

QDateTime nextAttemptAfter(int attempts, const QDateTime &now, const QDateTime &wanted)
{
    std::chrono::milliseconds wait = firstWait;
    for (int attempt = 1; attempt < attempts && wait < longestWait; ++attempt) {
        wait *= waitGrows;
    }
    const QDateTime latest = now.addMSecs(longestWait.count());
    const QDateTime next = std::min(now.addMSecs(wait.count()), latest);
    return wanted.isValid() ? std::min(std::max(next, wanted), latest) : next;
}

RevocationAttempt::RevocationAttempt(const Environment &environment, const Places &places,
                                     AccountIndex &index, RevocationList list,
                                     LateRevocation revocation,
                                     std::function<void(Outcome)> finished) :
    m_environment(environment),
    m_places(places), m_index(index), m_list(std::move(list)), m_revocation(std::move(revocation)),
    m_finished(std::move(finished))
{
}

RevocationAttempt::~RevocationAttempt() = default;

/// A sign-out that is going on, or another process that tells of this one, has the lock.
void RevocationAttempt::start()
{
    ProcessLock::acquire(m_places.accountLock(m_revocation.id), std::chrono::milliseconds(0), this,
                         [this](Result<std::unique_ptr<ProcessLock>> lock) {
                             if (!lock) {
                                 finish(Outcome::Next);
                                 return;
                             }
                             if (!m_index.checkVault()) { // carried elsewhere, token and all
                                 finish(Outcome::VaultClosed);
                                 return;
                             }
                             m_lock = std::move(*lock);
                             readToken();
                         });
}

void RevocationAttempt::readToken()
{
    const auto list = m_list.load();
    const bool isThere = list && list->contains(m_revocation); // as it was: nobody tried since
    if (!isThere) {
        finish(Outcome::Next);
        return;
    }
    m_environment.vault.read(
        revocationKey(m_revocation.id), this,
        [this](const Result<std::optional<Secret>> &bytes) { takeToken(bytes); });
}

/// An item that cannot be understood is of no more use than none.
void RevocationAttempt::takeToken(const Result<std::optional<Secret>> &bytes)
{
    if (!bytes) {
        finish(Outcome::VaultClosed);
        return;
    }
    if (*bytes) {
        if (auto token = SessionRecord::fromBytes(**bytes)) {
            m_token = std::move(*token);
        }
    }
    m_environment.vault.read(
        sessionKey(m_revocation.id), this,
        [this](const Result<std::optional<Secret>> &session) { takeSession(session); });
}

void RevocationAttempt::takeSession(const Result<std::optional<Secret>> &bytes)
{
    if (!bytes) {
        finish(bytes.error().kind == ErrorKind::VaultFailed ? Outcome::Next : Outcome::VaultClosed);
        return;
    }
    if (*bytes) {
        if (auto session = SessionRecord::fromBytes(**bytes)) {
            m_session = std::move(*session);
        } else {
            m_isSessionUnreadable = true;
        }
    }
    judge();
}

/// The process that signed out may have been killed between any two of its steps.
void RevocationAttempt::judge()
{
    const auto loaded = m_index.load();
    if (!loaded) {
        finish(Outcome::Next);
        return;
    }
    if (!isListed(loaded->entries)) {
        if (!m_token && m_session) {
            m_token = revocablePartOf(*m_session); // the vault could not be used then
        }
        claim();
        return;
    }
    if (m_isSessionUnreadable && !isOver()) {
        finish(Outcome::Next); // its token may be that of the session: nobody can tell
        return;
    }
    if (m_isSessionUnreadable) {
        m_isSessionOver = false; // the account says itself what is wrong with it
        eraseToken();
        return;
    }
    if (!m_session) {
        removeAccount(); // its session is erased, so it is signed out, and does not know
        return;
    }
    m_isSessionOver = false;
    if (!m_token || isOfTheSession()) {
        eraseToken(); // the sign-out changed nothing
        return;
    }
    claim(); // the person has signed in again since
}

bool RevocationAttempt::isOver() const
{
    return !m_revocation.until.isValid() || m_environment.clock.now() >= m_revocation.until;
}

bool RevocationAttempt::isListed(const QList<AccountEntry> &entries) const
{
    return std::any_of(entries.begin(), entries.end(),
                       [this](const auto &each) { return each.id == m_revocation.id; });
}

bool RevocationAttempt::isOfTheSession() const
{
    const bool hasRefreshToken = !m_token->refreshToken.isEmpty();
    const Secret &kept = hasRefreshToken ? m_token->refreshToken : m_token->accessToken;
    const Secret &used = hasRefreshToken ? m_session->refreshToken : m_session->accessToken;
    // A service account's token is beside its session, which says nothing of it.
    return m_session->service || kept.equals(used.reveal()); // into the comparison only
}

void RevocationAttempt::removeAccount()
{
    m_index.update(
        [id = m_revocation.id](QList<AccountEntry> &entries) {
            erase_if(entries, [&id](const auto &each) { return each.id == id; });
        },
        this,
        [this](const Result<QList<AccountEntry>> &written) {
            if (!written) {
                finish(Outcome::Next);
                return;
            }
            Q_EMIT accountRemoved();
            claim();
        });
}

/// The try is counted before it is made: one that is cut off by the end of the process is one.
void RevocationAttempt::claim()
{
    const QDateTime now = m_environment.clock.now();
    if (isOver() || (!m_token && !m_isSessionUnreadable)) {
        eraseToken();
        return;
    }
    if (!m_token) { // a newer version of this program may make it out, until it is over
        finish(Outcome::Next);
        return;
    }
    if (!m_environment.network.isOnline()
        && !isLoopbackHttp(m_token->provider.revocationEndpoint)) {
        finish(Outcome::Next);
        return;
    }
    updateEntry(
        [now](LateRevocation &entry) {
            ++entry.attempts;
            entry.nextAttemptAt = nextAttemptAfter(entry.attempts, now);
        },
        &RevocationAttempt::tell);
}

void RevocationAttempt::tell()
{
    revoke(m_token->clone(), m_environment, this,
           [this](const Result<void> &told) { takeAnswer(told); });
}

void RevocationAttempt::takeAnswer(const Result<void> &told)
{
    if (!told) {
        qCInfo(logAccounts) << "a provider could not be told of a sign-out:"
                            << nameOf(told.error().kind);
    }
    if (told || !isWorthAnotherTry(told.error())) {
        eraseToken();
    } else {
        postpone(told.error().at);
    }
}

void RevocationAttempt::postpone(const QDateTime &wanted)
{
    if (!wanted.isValid()) {
        finish(Outcome::Next);
        return;
    }
    updateEntry(
        [now = m_environment.clock.now(), wanted](LateRevocation &entry) {
            entry.nextAttemptAt = nextAttemptAfter(entry.attempts, now, wanted);
        },
        nullptr);
}

/// Last of all the entry goes, so that what the vault does not let go is tried again.
void RevocationAttempt::eraseToken()
{
    m_environment.vault.erase(revocationKey(m_revocation.id), this,
                              [this](const Result<void> &erased) {
                                  if (!erased) {
                                      finish(Outcome::VaultClosed);
                                  } else if (m_isSessionOver) {
                                      eraseSession();
                                  } else {
                                      strike();
                                  }
                              });
}

void RevocationAttempt::eraseSession()
{
    eraseItems(m_environment.vault, m_revocation.id, this, [this](const Result<void> &erased) {
        if (erased) {
            strike();
        } else {
            finish(Outcome::VaultClosed);
        }
    });
}

void RevocationAttempt::strike()
{
    m_list.update(
        [id = m_revocation.id](QList<LateRevocation> &revocations) {
            erase_if(revocations, [&id](const auto &each) { return each.id == id; });
        },
        this, [this](const Result<void> &) { finish(Outcome::Next); });
}

/// `next` only where it could be written.
void RevocationAttempt::updateEntry(const std::function<void(LateRevocation &)> &change,
                                    void (RevocationAttempt::*next)())
{
    m_list.update(
        [id = m_revocation.id, change](QList<LateRevocation> &revocations) {
            for (LateRevocation &each : revocations) {
                if (each.id == id) {
                    change(each);
                }
            }
        },
        this,
        [this, next](const Result<void> &written) {
            if (written && next) {
                (this->*next)();
            } else {
                finish(Outcome::Next);
            }
        });
}

void RevocationAttempt::finish(Outcome outcome)
{
    m_lock.reset();
    m_finished(outcome);
}

} // namespace lanyard
