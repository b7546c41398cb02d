#include "ui/account_list_model.h"

#include "ui/look.h"
#include "ui/phrases.h"

#include <algorithm>

namespace lanyard {

namespace {
constexpr qsizetype nameCap = 100;

QString shownStatus(const Account &account)
{
    const QString secretEnd
        = account.state() == Account::State::SignedIn ? secretEndText(account) : QString();
    const QString status = secretEnd.isEmpty() ? statusOf(account) : secretEnd;
    return account.entry().isDefault ? AccountListModel::tr("%1, default", "status").arg(status)
                                     : status;
}

} // namespace

AccountListModel::AccountListModel(AccountStore &store, QObject *parent) :
    QAbstractListModel(parent), m_store(store)
{
    connect(&m_store, &AccountStore::accountAdded, this, &AccountListModel::take);
    connect(&m_store, &AccountStore::accountRemoved, this, &AccountListModel::take);
    connect(&m_store, &AccountStore::orderChanged, this, &AccountListModel::take);
    take();
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    const Account *account
        = checkIndex(index) ? m_store.account(m_ids.value(index.row())) : nullptr;
    if (!account) {
        return {};
    }
    const AccountEntry &entry = account->entry();
    switch (role) {
    case Qt::DisplayRole:
        return personOf(entry);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "name, provider, status")
            .arg(personOf(entry), plainText(entry.providerName, nameCap), shownStatus(*account));
    case Qt::ToolTipRole:
        return plainToolTip(
            plainText(entry.email.isEmpty() ? entry.subject : entry.email, nameCap));
    case IdRole:
        return account->id();
    case ProviderRole:
        return plainText(entry.providerName, nameCap);
    case StatusRole:
        return shownStatus(*account);
    case SecondLineRole:
        return secondLine(entry.providerName, shownStatus(*account));
    case SeedRole:
        return entry.issuer + entry.subject;
    case NeedsAttentionRole:
        return account->state() != Account::State::SignedIn || !secretEndText(*account).isEmpty();
    case FindRole:
        return QStringList({personOf(entry), entry.email, entry.name, entry.providerName})
            .join(u'\n');
    default:
        return {};
    }
}

/// Between two rows, never onto one.
Qt::ItemFlags AccountListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

bool AccountListModel::moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to,
                                int before)
{
    if (from.isValid() || to.isValid() || count != 1 || row < 0 || row >= m_ids.size()) {
        return false;
    }
    using Where = AccountStore::Position::Where;
    const bool isAtEnd = before < 0 || before >= m_ids.size();
    Q_EMIT moveWanted(m_ids.at(row),
                      isAtEnd ? AccountStore::Position{Where::Last}
                              : AccountStore::Position{Where::Before, m_ids.at(before)});
    return true;
}

QString AccountListModel::secondLine(const QString &provider, const QString &status)
{
    return tr("%1 · %2", "provider · status").arg(isolated(provider), status);
}

int AccountListModel::rowOf(const QString &id) const
{
    return int(m_ids.indexOf(id));
}

// Row by row: what a reset would lose is where the person was.
void AccountListModel::take()
{
    QStringList ids;
    const QList<Account *> accounts = m_store.accounts();
    for (Account *account : accounts) {
        ids.append(account->id());
        watch(account);
    }
    removeGone(ids);
    insertNew(ids);
    reorder(ids);
}

void AccountListModel::removeGone(const QStringList &ids)
{
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (!ids.contains(m_ids.at(row))) {
            beginRemoveRows({}, row, row);
            m_ids.removeAt(row);
            endRemoveRows();
        }
    }
}

void AccountListModel::insertNew(const QStringList &ids)
{
    for (int row = 0; row < int(ids.size()); ++row) {
        if (!m_ids.contains(ids.at(row))) {
            const int place = std::min(row, int(m_ids.size()));
            beginInsertRows({}, place, place);
            m_ids.insert(place, ids.at(row));
            endInsertRows();
        }
    }
}

/// `ids` holds the same ones.
void AccountListModel::reorder(const QStringList &ids)
{
    for (int row = 0; row < int(ids.size()); ++row) {
        const int from = int(m_ids.indexOf(ids.at(row), row)); // those above stand right
        if (from > row) {
            beginMoveRows({}, from, from, {}, row);
            m_ids.move(from, row);
            endMoveRows();
        }
    }
}

void AccountListModel::watch(Account *account)
{
    account->disconnect(this);
    connect(account, &Account::changed, this, [this, id = account->id()] { accountChanged(id); });
}

void AccountListModel::accountChanged(const QString &id)
{
    if (const int row = rowOf(id); row >= 0) {
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace lanyard
