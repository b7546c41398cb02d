#include "accounts/account_index.h"

#include "accounts/account_index_format.h"
#include "accounts/vault_home.h"
#include "io/private_file.h"
#include "io/process_lock.h"

#include <QFileInfo>

#include <algorithm>

namespace lanyard {

namespace {

constexpr std::chrono::milliseconds blink{200}; ///< where the main thread waits
constexpr std::chrono::milliseconds lockPatience{5'000}; ///< where it does not
constexpr qsizetype longestName = 64;
constexpr qsizetype roomForOneMore = 64 * 1024; ///< bytes in the file; most accounts take 1 kB

/// A file that is not there is an empty list.
Result<QList<AccountEntry>> readIndex(const QString &file)
{
    const auto bytes = readPrivateFile(file, largestAccountIndex);
    if (!bytes) {
        return fail(bytes.error().kind,
                    QStringLiteral("the list of accounts cannot be read (%1); put its own file "
                                   "back, or move away what is in its place")
                        .arg(bytes.error().detail));
    }
    if (!*bytes) {
        return QList<AccountEntry>();
    }
    auto entries = parseAccountIndex(**bytes);
    if (!entries) {
        Error error = entries.error();
        error.detail = plainText(file) + QStringLiteral(": ") + error.detail;
        return fail(error);
    }
    return entries;
}

tl::unexpected<Error> unwritable(const Error &why)
{
    return fail(why.kind,
                QStringLiteral("the list of accounts cannot be written (%1); make room there, and "
                               "make it a folder that you may write to")
                    .arg(why.detail));
}

tl::unexpected<Error> lockFault(const Error &why)
{
    return why.kind == ErrorKind::Busy ? fail(why) : unwritable(why);
}

/// Under the lock.
Result<AccountIndex::Loaded> readOrSetAside(const QString &file)
{
    auto entries = readIndex(file);
    if (entries) {
        return AccountIndex::Loaded{std::move(*entries), {}};
    }
    if (entries.error().kind != ErrorKind::InvalidResponse) {
        return fail(entries.error());
    }
    const auto target = setAsidePrivateFile(file, QLatin1String("the list of accounts"));
    if (!target) {
        return fail(target.error());
    }
    return AccountIndex::Loaded{{}, *target};
}

bool isPlainCharacter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
        || (character >= u'0' && character <= u'9') || character == u'-' || character == u'_'
        || character == u'.';
}

} // namespace

bool AccountEntry::isSameIdentity(const AccountEntry &other) const
{
    if (service || other.service) {
        return service == other.service && clientId == other.clientId;
    }
    const bool isSameSource
        = issuer == other.issuer && (!issuer.isEmpty() || providerId == other.providerId);
    return isSameSource && subject == other.subject;
}

void AccountEntry::keepArrangementOf(const AccountEntry &listed)
{
    name = listed.name;
    isDefault = listed.isDefault;
}

AccountIndex::AccountIndex(const Places &places, Kept kept, VaultChoice vault) :
    m_places(places), m_kept(kept), m_vault(vault),
    m_file(places.data + QStringLiteral("/accounts.json")),
    m_lock(places.state + QStringLiteral("/accounts.lock"))
{
}

Result<AccountIndex::Loaded> AccountIndex::load() const
{
    if (m_kept == Kept::InMemory) {
        return Loaded{m_inMemory, {}};
    }
    // Reading needs no lock, since the file is replaced whole.
    auto entries = readIndex(m_file);
    if (entries) {
        return ours(Loaded{std::move(*entries), {}});
    }
    if (entries.error().kind != ErrorKind::InvalidResponse) {
        return fail(entries.error());
    }
    // Another process may have set it aside by now, so what is there is looked at again.
    const auto held = lock();
    if (!held) {
        return fail(held.error());
    }
    auto loaded = readOrSetAside(m_file);
    return loaded ? ours(std::move(*loaded)) : loaded;
}

Result<QList<AccountEntry>> AccountIndex::glance() const
{
    return m_kept == Kept::InMemory ? m_inMemory : readIndex(m_file);
}

/// An empty list is anybody's: with its first account it is settled where they are kept.
Result<AccountIndex::Loaded> AccountIndex::ours(Loaded loaded) const
{
    if (!loaded.entries.isEmpty()) {
        if (const auto checked = checkVault(); !checked) {
            return fail(checked.error());
        }
    }
    return loaded;
}

Result<void> AccountIndex::checkVault() const
{
    if (m_kept == Kept::InMemory) {
        return {};
    }
    const auto home = readVaultHome(m_places);
    if (!home) {
        return fail(home.error());
    }
    return *home == m_vault ? Result<void>() : keptElsewhere(*home, m_places);
}

/// Under the lock, and nothing is kept in any vault.
Result<void> AccountIndex::settleVault() const
{
    const auto home = readVaultHome(m_places);
    if (!home) {
        return fail(home.error());
    }
    if (*home == m_vault) {
        return {};
    }
    const auto written = writeVaultHome(m_places, m_vault);
    return written ? written : unwritable(written.error());
}

void AccountIndex::moveTo(VaultChoice vault, QStringList ids, QObject *context, Reply<void> reply)
{
    ProcessLock::acquire(m_lock, lockPatience, context,
                         [this, vault, ids = std::move(ids), reply = std::move(reply)](
                             const Result<std::unique_ptr<ProcessLock>> &held) {
                             reply(held ? moveLocked(vault, ids) : lockFault(held.error()));
                         });
}

Result<void> AccountIndex::moveLocked(VaultChoice vault, const QStringList &ids) const
{
    const auto entries = readIndex(m_file);
    if (!entries) {
        return fail(entries.error());
    }
    if (auto checked = checkVault(); !checked) {
        return checked;
    }
    const bool areAllCarried = std::all_of(entries->begin(), entries->end(),
                                           [&](const auto &each) { return ids.contains(each.id); });
    if (!areAllCarried) {
        return fail(ErrorKind::Busy, QStringLiteral("an account was added meanwhile"));
    }
    const auto written = writeVaultHome(m_places, vault);
    return written ? written : unwritable(written.error());
}

Result<void> AccountIndex::probe() const
{
    if (m_kept == Kept::InMemory) {
        return {};
    }
    // What cannot be read is told where it is to be changed, or set aside.
    if (const auto entries = readIndex(m_file)) {
        if (const auto kept = ours({*entries, {}}); !kept) {
            return fail(kept.error());
        }
    }
    // Whether it can be had at all. Who holds it now is done long before anything is to be kept.
    const auto held = ProcessLock::acquireNow(m_lock, std::chrono::milliseconds(0));
    if (!held && held.error().kind != ErrorKind::Busy) {
        return unwritable(held.error());
    }
    const auto writable = probePrivateFile(m_file, QFileInfo(m_file).size() + roomForOneMore);
    return writable ? writable : unwritable(writable.error());
}

Result<QList<AccountEntry>> AccountIndex::update(const Change &change)
{
    if (m_kept == Kept::InMemory) {
        change(m_inMemory);
        return m_inMemory;
    }
    const auto held = lock();
    return held ? updateLocked(change) : fail(held.error());
}

void AccountIndex::update(Change change, QObject *context, Reply<QList<AccountEntry>> reply)
{
    if (m_kept == Kept::InMemory) {
        const Replier<QList<AccountEntry>> replier(context, std::move(reply));
        replier(update(change));
        return;
    }
    ProcessLock::acquire(m_lock, lockPatience, context,
                         [this, change = std::move(change),
                          reply = std::move(reply)](Result<std::unique_ptr<ProcessLock>> held) {
                             if (!held) {
                                 reply(lockFault(held.error()));
                                 return;
                             }
                             auto updated = updateLocked(change);
                             held->reset(); // whoever hears of it may want it again
                             reply(std::move(updated));
                         });
}

Result<QList<AccountEntry>> AccountIndex::updateLocked(const Change &change) const
{
    auto loaded = readOrSetAside(m_file);
    if (!loaded) {
        return fail(loaded.error());
    }
    if (auto kept = ours({loaded->entries, {}}); !kept) {
        return fail(kept.error());
    }
    const bool isFirst = loaded->entries.isEmpty();
    change(loaded->entries);
    // Before it is listed: an account whose vault nobody knows would seem to have lost its session.
    if (isFirst && !loaded->entries.isEmpty()) {
        if (auto settled = settleVault(); !settled) {
            return fail(settled.error());
        }
    }
    if (auto written = writePrivateFile(m_file, accountIndexBytes(loaded->entries)); !written) {
        return unwritable(written.error());
    }
    return std::move(loaded->entries);
}

Result<std::unique_ptr<ProcessLock>> AccountIndex::lock() const
{
    auto held = ProcessLock::acquireNow(m_lock, blink);
    return held ? std::move(held) : lockFault(held.error());
}

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && !name.startsWith(QLatin1Char('-'))
        && !name.startsWith(QLatin1Char('.'))
        && std::all_of(name.begin(), name.end(), isPlainCharacter);
}

QString freeName(const QString &wanted, const QList<AccountEntry> &entries)
{
    const auto isTaken = [&entries](const QString &name) {
        return std::any_of(entries.begin(), entries.end(),
                           [&name](const AccountEntry &entry) { return entry.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number) {
        const QString suffix = QStringLiteral("-%1").arg(number);
        name = wanted.left(longestName - suffix.size()) + suffix;
    }
    return name;
}

} // namespace lanyard
