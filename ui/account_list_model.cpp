#include "ui/account_list_model.h"

#include "ui/look.h"
#include "ui/phrases.h"

#include <algorithm>

namespace lanyard {

namespace {
constexpr qsizetype nameCap = 100;
}

AccountListModel::AccountListModel(AccountStore &store, QObject *parent) :
    QAbstractListModel(parent), m_store(store)
{
    connect(&m_store, &AccountStore::accountAdded, this, &AccountListModel::take);
    connect(&m_store, &AccountStore::accountRemoved, this, &AccountListModel::take);
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
            .arg(personOf(entry), plainText(entry.providerName, nameCap), statusOf(*account));
    case Qt::ToolTipRole:
        return plainToolTip(
            plainText(entry.email.isEmpty() ? entry.subject : entry.email, nameCap));
    case IdRole:
        return account->id();
    case ProviderRole:
        return plainText(entry.providerName, nameCap);
    case StatusRole:
        return statusOf(*account);
    case SecondLineRole:
        return secondLine(entry.providerName, statusOf(*account));
    case SeedRole:
        return entry.issuer + entry.subject;
    case NeedsAttentionRole:
        return account->state() != Account::State::SignedIn;
    default:
        return {};
    }
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
    if (m_ids != ids) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    }
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
