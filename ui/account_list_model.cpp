#include "ui/account_list_model.h"

#include "ui/phrases.h"

#include <algorithm>

namespace lanyard {

AccountListModel::AccountListModel(AccountStore &store, QObject *parent) :
    QAbstractListModel(parent), m_store(store)
{
    connect(&m_store, &AccountStore::accountAdded, this, &AccountListModel::reload);
    connect(&m_store, &AccountStore::accountRemoved, this, &AccountListModel::reload);
    reload();
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
    const QString secondLine
        = tr("%1 · %2", "provider · status").arg(isolated(entry.providerName), statusOf(*account));
    switch (role) {
    case Qt::DisplayRole:
        return personOf(entry);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "name, provider, status")
            .arg(personOf(entry), entry.providerName, statusOf(*account));
    case Qt::ToolTipRole:
        return entry.email.isEmpty() ? entry.subject : entry.email;
    case IdRole:
        return account->id();
    case SecondLineRole:
        return secondLine;
    case SeedRole:
        return entry.issuer + entry.subject;
    case NeedsAttentionRole:
        return account->state() != Account::State::SignedIn;
    default:
        return {};
    }
}

int AccountListModel::rowOf(const QString &id) const
{
    return int(m_ids.indexOf(id));
}

void AccountListModel::reload()
{
    beginResetModel();
    m_ids.clear();
    const QList<Account *> accounts = m_store.accounts();
    for (Account *account : accounts) {
        const QString id = account->id();
        m_ids.append(id);
        account->disconnect(this);
        connect(account, &Account::changed, this, [this, id] { accountChanged(id); });
    }
    endResetModel();
}

void AccountListModel::accountChanged(const QString &id)
{
    if (const int row = rowOf(id); row >= 0) {
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace lanyard
