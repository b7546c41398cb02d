#include "accounts/account_parts.h"
#include "accounts/account_store.h"

#include <algorithm>

// What a person arranges in the list: names, order, and the account that is meant by default.

namespace lanyard {

namespace {

tl::unexpected<Error> gone()
{
    return fail(ErrorKind::NotFound, QStringLiteral("the account is not in the list"));
}

qsizetype rowOf(const QString &id, const QList<AccountEntry> &entries)
{
    const auto place = std::find_if(entries.begin(), entries.end(),
                                    [&id](const auto &each) { return each.id == id; });
    return place == entries.end() ? -1 : place - entries.begin();
}

bool isTaken(const QString &name, const QString &id, const QList<AccountEntry> &entries)
{
    return std::any_of(entries.begin(), entries.end(), [&](const AccountEntry &each) {
        return each.id != id && each.name == name;
    });
}

Result<void> renameIn(QList<AccountEntry> &entries, const QString &id, const QString &name)
{
    const qsizetype row = rowOf(id, entries);
    if (row < 0) {
        return gone();
    }
    if (isTaken(name, id, entries)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("another account is called \"%1\" already; choose another name")
                        .arg(name));
    }
    entries[row].name = name;
    return {};
}

Result<void> setDefaultIn(QList<AccountEntry> &entries, const QString &id)
{
    if (!id.isEmpty() && rowOf(id, entries) < 0) {
        return gone();
    }
    for (AccountEntry &entry : entries) {
        entry.isDefault = entry.id == id;
    }
    return {};
}

Result<void> moveIn(QList<AccountEntry> &entries, const QString &id,
                    const AccountStore::Position &position)
{
    using Where = AccountStore::Position::Where;
    const qsizetype from = rowOf(id, entries);
    const bool needsOther = position.where == Where::Before || position.where == Where::After;
    if (from < 0 || (needsOther && rowOf(position.other, entries) < 0)) {
        return gone();
    }
    if (needsOther && position.other == id) {
        return {}; // it stands there already
    }
    const AccountEntry entry = entries.takeAt(from);
    const qsizetype other = rowOf(position.other, entries);
    qsizetype to = 0;
    switch (position.where) {
    case Where::First:
        break;
    case Where::Last:
        to = entries.size();
        break;
    case Where::Before:
        to = other;
        break;
    case Where::After:
        to = other + 1;
        break;
    }
    entries.insert(to, entry);
    return {};
}

} // namespace

Account *AccountStore::defaultAccount() const
{
    for (const auto &each : m_accounts) {
        if (each->entry().isDefault) {
            return each.get();
        }
    }
    return m_accounts.size() == 1 ? m_accounts.front().get() : nullptr;
}

void AccountStore::rename(const QString &id, const QString &name, QObject *context,
                          Reply<void> reply)
{
    if (!isPlainName(name)) {
        const Replier<void> refused(context, std::move(reply));
        refused(
            fail(ErrorKind::Misconfigured,
                 QStringLiteral("an account's name is made of 1 to 64 letters, digits, \"-\", "
                                "\"_\" and \".\", and begins with a letter, a digit or \"_\"")));
        return;
    }
    arrange([id, name](QList<AccountEntry> &entries) { return renameIn(entries, id, name); },
            context, std::move(reply));
}

void AccountStore::setDefault(const QString &id, QObject *context, Reply<void> reply)
{
    arrange([id](QList<AccountEntry> &entries) { return setDefaultIn(entries, id); }, context,
            std::move(reply));
}

void AccountStore::move(const QString &id, const Position &position, QObject *context,
                        Reply<void> reply)
{
    arrange([id, position](QList<AccountEntry> &entries) { return moveIn(entries, id, position); },
            context, std::move(reply));
}

/// What the vault did not take is not on disk, and cannot be arranged there.
void AccountStore::arrange(Arrangement arrangement, QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    const auto arranged = std::make_shared<Result<void>>();
    m_parts->index.update(
        [arrangement = std::move(arrangement), arranged](QList<AccountEntry> &entries) {
            QList<AccountEntry> changed = entries;
            *arranged = arrangement(changed);
            if (*arranged) {
                entries = changed;
            }
        },
        this,
        [this, replier, arranged](const Result<QList<AccountEntry>> &written) {
            if (!written) {
                replier(fail(written.error()));
                return;
            }
            takeEntries(*written);
            replier(*arranged);
        });
}

} // namespace lanyard
