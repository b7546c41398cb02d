#include "accounts/account.h"

#include "accounts/account_dpop_proof.h"
#include "accounts/account_late_saving.h"
#include "accounts/account_parts.h"
#include "accounts/account_refresh.h"
#include "accounts/account_sign_out.h"
#include "accounts/account_store.h"
#include "accounts/account_user_info.h"
#include "accounts/session_vault.h"
#include "base/log.h"
#include "base/protection.h"
#include "io/process_lock.h"

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

/// A token must not run out on its way to the resource. Of a short life it is a share, so that
/// there are calls without a refresh.
constexpr auto freshnessMargin = 60s;
constexpr int marginShare = 5;
constexpr int mostRefusals = 2;
/// Where a provider asks for more, or for nothing certain.
constexpr auto longestWait = 5min;
constexpr auto unsaidWait = 1min;
constexpr int tooManyRequests = 429;
/// Longer than a whole refresh in another process may take.
constexpr auto lockPatience = 60s;

QDateTime later(const QDateTime &time, std::chrono::milliseconds span)
{
    return time.addMSecs(span.count());
}

/// It would be good for longer than it was ever given: our clock was ahead when it came, and nobody
/// knows what is left of it. Where the clock was no further off than the margin, nothing is wrong.
bool isOfAnotherClock(const AccessTokenRecord &access, const QDateTime &now)
{
    return access.expiresAt && access.expiresIn
        && later(now, *access.expiresIn + freshnessMargin) < *access.expiresAt;
}

std::optional<QDateTime> staleAtOf(const AccessTokenRecord &access)
{
    if (!access.expiresAt) {
        return std::nullopt;
    }
    constexpr std::chrono::seconds notShort = freshnessMargin * marginShare;
    const std::chrono::milliseconds life
        = std::clamp(access.expiresIn.value_or(notShort), 0s, notShort);
    return later(*access.expiresAt, -life / marginShare);
}

/// As far as this answer asks for it.
std::optional<AskedToWait> waitAfter(const Error &error, const QDateTime &now)
{
    const bool isRateLimited = error.kind == ErrorKind::RateLimited;
    const bool isDated = error.kind == ErrorKind::ServerError && error.at.isValid();
    if (!isRateLimited && !isDated) {
        return std::nullopt;
    }
    const QDateTime asked = error.at.isValid() ? error.at : later(now, unsaidWait);
    return AskedToWait{std::min(asked, later(now, longestWait)),
                       isRateLimited ? tooManyRequests : error.status};
}

tl::unexpected<Error> unlockable(const QString &folder, const Error &why)
{
    return fail(why.kind,
                QStringLiteral("the account cannot be locked (%1); make %2 a folder that you may "
                               "write to, and its files your own")
                    .arg(why.detail, plainText(folder)));
}

} // namespace

Account::Account(AccountStore &store, AccountParts &parts, AccountEntry entry) :
    m_store(store), m_parts(parts), m_entry(std::move(entry)),
    m_state(m_entry.signInRequired ? State::SignInRequired : State::SignedIn)
{
}

Account::~Account() = default;

bool Account::isRevocable() const
{
    return m_entry.protections.contains(nameOf(Protection::Revocation));
}

std::optional<qint64> Account::secretDaysLeft() const
{
    if (!m_entry.secretEnds.isValid()) {
        return std::nullopt;
    }
    return m_parts.environment.clock.now().toLocalTime().date().daysTo(m_entry.secretEnds);
}

const Secret *Account::accessToken() const
{
    return m_access ? &m_access->accessToken : nullptr;
}

QString Account::tokenType() const
{
    return m_access ? m_access->tokenType : QString();
}

std::optional<QDateTime> Account::accessTokenExpiresAt() const
{
    return m_access ? m_access->expiresAt : std::nullopt;
}

QStringList Account::scope() const
{
    return m_access ? m_access->scope : m_entry.scope;
}

QStringList Account::answeredChallenges() const
{
    return m_access ? m_access->answeredChallenges : QStringList();
}

std::optional<QDateTime> Account::staleAt() const
{
    return m_access ? staleAtOf(*m_access) : std::nullopt;
}

bool Account::isFresh(const AccessTokenRecord &access) const
{
    const auto staleAt = staleAtOf(access);
    const QDateTime now = m_parts.environment.clock.now();
    return !staleAt || (now < *staleAt && !isOfAnotherClock(access, now));
}

void Account::lockSession(QObject *context, Reply<std::unique_ptr<ProcessLock>> reply) const
{
    const QString folder = m_parts.places.state;
    ProcessLock::acquire(
        m_parts.places.accountLock(id()), lockPatience, context,
        [folder, &index = m_parts.index, isUnsaved = m_unsaved.has_value(),
         reply = std::move(reply)](Result<std::unique_ptr<ProcessLock>> lock) {
            // Whoever held it may have carried the account into another vault.
            const auto kept = lock && !isUnsaved ? index.checkVault() : Result<void>();
            if (!kept) {
                reply(fail(kept.error()));
                return;
            }
            const bool isPersonsToMend = !lock && lock.error().kind == ErrorKind::Misconfigured;
            reply(isPersonsToMend ? unlockable(folder, lock.error()) : std::move(lock));
        });
}

void Account::ensureFresh(Freshness freshness, QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    const bool isServed = freshness == Freshness::IfStale && m_access && isFresh(*m_access);
    if (m_refresh && isServed && m_refresh->isAhead()) {
        replier({}); // whatever comes of that: nobody needs it yet
        return;
    }
    if (m_refresh) {
        if (freshness == Freshness::Force) {
            m_refresh->force();
        }
        m_waiting.push_back(replier);
        return;
    }
    if (m_isEndCertain) {
        replier(fail(signInIsRequired()));
        return;
    }
    if (isServed) {
        if (m_unsaved) {
            m_store.offerUnsaved();
        }
        replier({});
        return;
    }
    m_waiting.push_back(replier);
    m_refresh = std::make_unique<Refresh>(*this, freshness);
    m_refresh->start();
    Q_EMIT changed();
}

void Account::forgetAccessToken()
{
    if (!m_unsaved) {
        m_access.reset();
    }
}

void Account::endRefresh(const Result<void> &outcome)
{
    m_refresh.release()->deleteLater(); // which is further up the stack
    for (const Replier<void> &replier : std::exchange(m_waiting, {})) {
        replier(outcome);
    }
    Q_EMIT changed();
}

/// What becomes of the account: the table in README.
Result<void> Account::judge(const Result<void> &outcome)
{
    if (outcome) {
        settle(State::SignedIn, 0, std::nullopt);
        return outcome;
    }
    Error error = outcome.error();
    int refusals = m_entry.refusals;
    const bool isService = m_entry.service.has_value(); // where nobody could sign in again
    const bool isRefusal
        = error.kind == ErrorKind::RequestRefused && error.cause != Cause::ClockOff;
    if (isRefusal && !isService && ++refusals >= mostRefusals) {
        error.kind = ErrorKind::SignInRequired;
    }
    const auto wait = waitAfter(error, m_parts.environment.clock.now());
    if (wait && !error.at.isValid()) {
        error.at = wait->until;
    }
    if (error.kind == ErrorKind::TokenRejected) {
        error.at = m_parts.environment.clock.now();
        m_entry.endedAt = error.at;
    }
    m_lastError = error;
    // Where nothing but the time is against an answer, it is against none any more once the clock
    // is set: what the vault has is as good as before.
    switch (error.cause == Cause::ClockOff ? Recovery::TryLater : recoveryFor(error.kind)) {
    case Recovery::SignInAgain:
    case Recovery::DistrustAnswer:
        if (error.code == QLatin1String(sessionMissingCode)) {
            m_state = State::SignInRequired; // until it is found; nobody has ended it
        } else if (error.code != QLatin1String(Refresh::notPossibleCode) && !isService) {
            settle(State::SignInRequired, refusals, std::nullopt);
        }
        break;
    case Recovery::RepairVault:
        if (error.kind == ErrorKind::VaultLocked) {
            m_state = State::VaultLocked;
        }
        break;
    case Recovery::ReportIt:
    case Recovery::FixSettings:
    case Recovery::TryLater:
    case Recovery::TryAgain:
        // The vault was asked first, so it is open by now, whatever failed behind it.
        settle(m_state == State::VaultLocked ? State::SignedIn : m_state, refusals,
               wait ? wait : m_entry.askedToWait);
        break;
    }
    return fail(error);
}

void Account::noteTrouble(const Error &error)
{
    static_cast<void>(judge(fail(error)));
    Q_EMIT changed();
}

void Account::settle(State state, int refusals, const std::optional<AskedToWait> &wait)
{
    m_state = state;
    m_isEndCertain = false;
    const bool isRequired = state == State::SignInRequired;
    if (isRequired) {
        m_access.reset();
    }
    if (m_entry.signInRequired != isRequired || m_entry.refusals != refusals
        || m_entry.askedToWait != wait) {
        m_entry.signInRequired = isRequired;
        m_entry.refusals = refusals;
        m_entry.askedToWait = wait;
        saveEntry();
    }
}

std::optional<Error> Account::askedToWait(Freshness freshness)
{
    if (const auto loaded = m_parts.index.load()) {
        for (const AccountEntry &each : loaded->entries) {
            if (each.id == id()) {
                m_entry.askedToWait = each.askedToWait;
            }
        }
    }
    const std::optional<AskedToWait> &wait = m_entry.askedToWait;
    const QDateTime now = m_parts.environment.clock.now();
    // A moment further away is of a clock that was wrong then, or is now.
    if (!wait || now >= wait->until || wait->until > later(now, longestWait)) {
        return std::nullopt;
    }
    const bool isRateLimited = wait->status == tooManyRequests;
    if (!isRateLimited && freshness == Freshness::Force) {
        return std::nullopt;
    }
    return Error{.kind = isRateLimited ? ErrorKind::RateLimited : ErrorKind::ServerError,
                 .code = {},
                 .detail = QStringLiteral("asked to wait until %1 (status %2)")
                               .arg(wait->until.toString(Qt::ISODate))
                               .arg(wait->status),
                 .at = wait->until,
                 .status = wait->status};
}

/// What is missing in the index was signed out by another process, or never was saved, and stays
/// missing. At once where that can be, since a command ends soon.
void Account::saveEntry()
{
    const auto change = [this](QList<AccountEntry> &entries) {
        const auto place = std::find_if(entries.begin(), entries.end(),
                                        [this](const auto &each) { return each.id == id(); });
        if (place != entries.end()) {
            m_entry.keepArrangementOf(*place);
            *place = m_entry;
        }
    };
    const auto warn = [](const Result<QList<AccountEntry>> &written) {
        if (!written) {
            qCWarning(logAccounts)
                << "the index of accounts could not be written:" << written.error().detail;
        }
    };
    const auto written = m_parts.index.update(change);
    if (written || written.error().kind != ErrorKind::Busy) {
        warn(written);
        return;
    }
    m_parts.index.update(change, this,
                         [warn, held = m_parts.background.hold()](
                             const Result<QList<AccountEntry>> &later) { warn(later); });
}

void Account::setEntry(AccountEntry entry)
{
    const bool wasRequired = m_entry.signInRequired;
    m_entry = std::move(entry);
    m_isEndCertain = false;
    if (m_entry.signInRequired != wasRequired) {
        m_state = m_entry.signInRequired ? State::SignInRequired : State::SignedIn;
        m_access.reset(); // another process signed in, or found out that somebody has to
    }
}

/// Where our session is in memory only, the list tells of the one that the vault has: what became
/// of that is nothing that became of ours.
bool Account::takeListed(AccountEntry listed)
{
    m_listedSignIn = listed.signedInAt;
    m_isOvertaken = isOvertaken(listed);
    const bool isOfOurs
        = m_unsavedSignIn ? !m_isOvertaken : m_unsaved && listed.signedInAt == m_entry.signedInAt;
    if (isOfOurs) {
        AccountEntry ours = m_entry;
        ours.keepArrangementOf(listed);
        listed = std::move(ours);
    }
    if (listed == m_entry) {
        return false;
    }
    setEntry(std::move(listed));
    return true;
}

void Account::adopt(AccessTokenRecord access, std::optional<SessionRecord> unsaved)
{
    m_access = std::move(access);
    m_unsaved = std::move(unsaved);
    m_lastError.reset();
    m_state = State::SignedIn;
    m_isEndCertain = false;
    if (m_unsaved) {
        m_store.awaitVault();
        return;
    }
    m_listedSignIn = m_entry.signedInAt;
    m_isOvertaken = false;
    m_outdated.clear();
    m_store.awaitVaultNoMore();
}

void Account::fetchUserInfo(QObject *context, Reply<oauth::UserInfo> reply)
{
    auto *fetch = new UserInfoFetch(*this, context, std::move(reply)); // our child until it is done
    fetch->start();
}

void Account::makeDpopProof(ProofQuestion question, QObject *context, Reply<QByteArray> reply)
{
    auto *making = new ProofMaking(*this, std::move(question), context, std::move(reply));
    making->start(); // our child until it is done
}

void Account::signOut(QObject *context, Reply<SignOutReceipt> reply)
{
    m_waitingForSignOut.emplace_back(context, std::move(reply));
    if (!m_signOut) {
        m_signOut = std::make_unique<SignOut>(*this, SignOut::WithoutVault::Fail);
        m_signOut->start();
    }
}

void Account::forget(QObject *context, Reply<SignOutReceipt> reply)
{
    m_waitingForSignOut.emplace_back(context, std::move(reply));
    if (m_signOut) {
        m_signOut->forgetAnyway();
        return;
    }
    m_signOut = std::make_unique<SignOut>(*this, SignOut::WithoutVault::Forget);
    m_signOut->start();
}

void Account::endSignOut(const Result<SignOutReceipt> &receipt)
{
    m_signOut.release()->deleteLater(); // which is further up the stack
    if (receipt) {
        m_store.remove(*this);
    }
    for (const auto &replier : std::exchange(m_waitingForSignOut, {})) {
        replier(receipt);
    }
}

} // namespace lanyard
