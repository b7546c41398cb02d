#include "accounts/session_writer.h"

#include "accounts/account_parts.h"
#include "accounts/kept_stamps.h"
#include "accounts/last_refresh.h"
#include "accounts/provider_setup.h"
#include "accounts/session_vault.h"
#include "base/log.h"

#include <algorithm>
#include <utility>

namespace lanyard {

SessionWriter::SessionWriter(AccountParts &parts, const AccountEntry &entry, Account account) :
    m_parts(parts), m_entry(entry), m_account(account)
{
}

SessionWriter::~SessionWriter() = default;

/// Where it cannot be read, the write says what is wrong.
void SessionWriter::readReplaced(std::function<void()> then)
{
    readSession(m_parts.environment.vault, m_entry.id, this,
                [this, then = std::move(then)](Result<std::optional<SessionRecord>> session) {
                    if (session) {
                        m_replaced = std::move(*session);
                    }
                    then();
                });
}

void SessionWriter::write(const Items &items, AccountIndex::Change change, Reply<Outcome> reply)
{
    m_items.emplace(items);
    m_change = std::move(change);
    m_reply = std::move(reply);
    switch (m_account) {
    case Account::New:
        note();
        return;
    case Account::Listed:
        writeSession();
        return;
    }
    Q_UNREACHABLE();
}

/// Where it cannot be noted it is saved all the same.
void SessionWriter::note()
{
    m_parts.lateRevocations.keep(m_entry, std::nullopt, this, [this](const Result<void> &kept) {
        m_isNoted = kept.has_value();
        writeSession();
    });
}

void SessionWriter::writeSession()
{
    m_parts.environment.vault.write(sessionKey(m_entry.id), m_items->session.toBytes(), this,
                                    [this](const Result<void> &written) {
                                        if (written) {
                                            writeAccessToken();
                                        } else {
                                            m_reply(fail(written.error()));
                                        }
                                    });
}

/// Where it does not fit it stays in memory; then the one before must not be taken for it.
void SessionWriter::writeAccessToken()
{
    LastRefresh(m_parts.places, m_entry.id).clear(); // which was of another session
    TokenVault &vault = m_parts.environment.vault;
    const QString key = accessTokenKey(m_entry.id);
    if (!m_items->access) {
        vault.erase(key, this, [this](const Result<void> &) { writeEntry(); });
        return;
    }
    vault.write(key, m_items->access->toBytes(), this,
                [this, &vault, key](const Result<void> &written) {
                    if (written) {
                        writeEntry();
                        return;
                    }
                    vault.erase(key, this, [this](const Result<void> &) { writeEntry(); });
                });
}

void SessionWriter::writeEntry()
{
    noteNewToken(m_parts.places, m_entry.id);
    m_parts.index.update(
        [this](QList<AccountEntry> &entries) {
            m_isLate = hasTwin(entries);
            if (!m_isLate) {
                m_change(entries);
            }
        },
        this, [this](const Result<QList<AccountEntry>> &written) { takeIndex(written); });
}

bool SessionWriter::hasTwin(const QList<AccountEntry> &entries) const
{
    const bool isKnown = std::any_of(entries.begin(), entries.end(),
                                     [this](const auto &each) { return each.id == m_entry.id; });
    return !isKnown && std::any_of(entries.begin(), entries.end(), [this](const auto &each) {
        return each.isSameIdentity(m_entry);
    });
}

void SessionWriter::takeIndex(const Result<QList<AccountEntry>> &written)
{
    if (written && m_isLate) {
        takeBack(Outcome::Joined);
    } else if (written) {
        strikeNote([this] { m_reply(Outcome::Saved); });
    } else if (m_account == Account::Listed) {
        // The vault has the new session, and the list still leads to it.
        qCWarning(logAccounts) << "the list of accounts cannot be written:"
                               << written.error().detail;
        m_reply(Outcome::Saved);
    } else {
        takeBack(fail(written.error()));
    }
}

/// Nothing would ever find the items.
void SessionWriter::takeBack(const Result<Outcome> &outcome)
{
    eraseItems(m_parts.environment.vault, m_entry.id, this, [this, outcome](const Result<void> &) {
        if (outcome) {
            strikeNote([this, outcome] { m_reply(outcome); });
        } else {
            m_reply(outcome);
        }
    });
}

void SessionWriter::strikeNote(std::function<void()> then)
{
    if (!std::exchange(m_isNoted, false)) {
        then();
        return;
    }
    // What stays by mistake is struck by whoever looks for it: the account is there.
    m_parts.lateRevocations.strike(m_entry.id, this,
                                   [then = std::move(then)](const Result<void> &) { then(); });
}

void SessionWriter::revokeReplaced(const SessionRecord &session)
{
    if (!m_replaced || m_replaced->refreshToken.isEmpty()) {
        return;
    }
    const bool isSame = m_replaced->refreshToken.equals(
        session.refreshToken.reveal()); // into the comparison only
    if (!isSame) {
        m_parts.background.revoke(clientOf(*m_replaced), std::move(m_replaced->refreshToken),
                                  oauth::TokenTypeHint::RefreshToken);
    }
}

void SessionWriter::rememberAnswers(const Provider &provider, Reply<void> reply)
{
    lanyard::rememberAnswers(provider, m_parts.places, m_parts.environment.vault, this,
                             std::move(reply));
}

} // namespace lanyard
