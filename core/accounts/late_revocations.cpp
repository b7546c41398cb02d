#include "accounts/late_revocations.h"

#include "accounts/revocation_attempt.h"
#include "base/log.h"

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds longestKept = 30 * 24h;
/// Of a time further away the clock was wrong when it was written, or is now.
constexpr std::chrono::seconds furthestAttempt = 25h;

QDateTime untilOf(const std::optional<SessionRecord> &part, const QDateTime &now)
{
    const QDateTime longest = now.addSecs(longestKept.count());
    return part && part->accessTokenExpiresAt ? std::min(*part->accessTokenExpiresAt, longest)
                                              : longest;
}

} // namespace

LateRevocations::LateRevocations(const Environment &environment, const Places &places,
                                 AccountIndex &index) :
    m_environment(environment),
    m_places(places), m_index(index), m_list(places)
{
}

LateRevocations::~LateRevocations() = default;

void LateRevocations::keep(const AccountEntry &entry, std::optional<SessionRecord> part,
                           QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    if (!m_environment.vault.isLasting()) {
        replier(fail(ErrorKind::VaultUnavailable,
                     QStringLiteral("what is kept ends with this process")));
        return;
    }
    const QDateTime now = m_environment.clock.now();
    const LateRevocation revocation{
        entry.id,           entry.name, entry.providerName,          now, nextAttemptAfter(1, now),
        untilOf(part, now), 1,          m_environment.vault.choice()};
    const auto isFull = std::make_shared<bool>(false);
    const auto bytes = part ? std::make_shared<Secret>(part->toBytes()) : nullptr;
    m_list.update(
        [revocation, isFull](QList<LateRevocation> &revocations) {
            erase_if(revocations, [&](const auto &each) { return each.id == revocation.id; });
            *isFull = revocations.size() >= mostLateRevocations;
            if (!*isFull) {
                revocations.append(revocation);
            }
        },
        context,
        [this, replier, context, id = entry.id, isFull, bytes](const Result<void> &r) {
            if (!r || *isFull) {
                replier(r ? fail(ErrorKind::Misconfigured,
                                 QStringLiteral("too many sign-outs wait for their providers"))
                          : r);
                return;
            }
            if (!bytes) {
                replier({});
                return;
            }
            m_environment.vault.write(
                revocationKey(id), std::move(*bytes), context,
                [this, replier, context, id](const Result<void> &written) {
                    if (written) {
                        replier({});
                        return;
                    }
                    strike(id, context,
                           [replier, written](const Result<void> &) { replier(written); });
                });
        });
}

void LateRevocations::drop(const QString &accountId, QObject *context, Reply<void> reply)
{
    m_environment.vault.erase(
        revocationKey(accountId), context,
        [this, accountId, context, reply = std::move(reply)](const Result<void> &erased) {
            if (erased) {
                strike(accountId, context, reply);
            } else {
                reply(erased);
            }
        });
}

void LateRevocations::strike(const QString &accountId, QObject *context, Reply<void> reply)
{
    m_list.update(
        [accountId](QList<LateRevocation> &revocations) {
            erase_if(revocations, [&](const auto &each) { return each.id == accountId; });
        },
        context, std::move(reply));
}

void LateRevocations::postpone(const QString &accountId, const QDateTime &wanted)
{
    m_list.update(
        [accountId, now = m_environment.clock.now(), wanted](QList<LateRevocation> &revocations) {
            for (LateRevocation &each : revocations) {
                if (each.id == accountId) {
                    each.nextAttemptAt = nextAttemptAfter(each.attempts, now, wanted);
                }
            }
        },
        this, [](const Result<void> &) {}); // else it is asked too early, once
}

bool LateRevocations::isDue(const LateRevocation &revocation) const
{
    const QDateTime now = m_environment.clock.now();
    const bool isTime = !revocation.nextAttemptAt.isValid() || revocation.nextAttemptAt <= now
        || revocation.nextAttemptAt > now.addSecs(furthestAttempt.count());
    // Else its token would seem to be gone.
    return isTime && revocation.isIn(m_environment.vault.choice());
}

void LateRevocations::tryDue()
{
    if (m_attempt || !m_environment.vault.isLasting()) {
        return;
    }
    const auto revocations = m_list.load();
    if (!revocations) {
        qCWarning(logAccounts) << "the sign-outs to tell of cannot be read:"
                               << revocations.error().detail;
        return;
    }
    std::copy_if(revocations->begin(), revocations->end(), std::back_inserter(m_due),
                 [this](const auto &each) { return isDue(each); });
    tryNext();
}

void LateRevocations::tryNext()
{
    if (m_due.empty()) {
        for (const Replier<void> &replier : std::exchange(m_waiting, {})) {
            replier({});
        }
        return;
    }
    const LateRevocation next = std::move(m_due.front());
    m_due.pop_front();
    m_attempt = std::make_unique<RevocationAttempt>(
        m_environment, m_places, m_index, m_list, next, [this](RevocationAttempt::Outcome outcome) {
            m_attempt.release()->deleteLater(); // which is further up the stack
            if (outcome == RevocationAttempt::Outcome::VaultClosed) {
                m_due.clear();
            }
            tryNext();
        });
    connect(m_attempt.get(), &RevocationAttempt::accountRemoved, this,
            &LateRevocations::accountRemoved);
    m_attempt->start();
}

void LateRevocations::whenTried(QObject *context, Reply<void> reply)
{
    m_waiting.emplace_back(context, std::move(reply));
    if (!m_attempt) {
        for (const Replier<void> &replier : std::exchange(m_waiting, {})) {
            replier({});
        }
    }
}

} // namespace lanyard
