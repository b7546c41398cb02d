#pragma once

/// The accounts as rows.
/// Note:    adapts AccountStore and opens nothing

#include "accounts/account_store.h"

#include <QAbstractListModel>
#include <QStringList>

namespace lanyard {

class AccountListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        ProviderRole, ///< plain
        StatusRole,
        SecondLineRole, ///< "{provider} · {status}"
        SeedRole, ///< what the avatar's colour is made from
        NeedsAttentionRole,
        FindRole, ///< whatever a person may look for it by
    };

    /// `store` outlives the model.
    explicit AccountListModel(AccountStore &store, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// Rows that were dragged: only asks for it. They move when the list did.
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to,
                  int before) override;
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 = gone
    [[nodiscard]] static QString secondLine(const QString &provider, const QString &status);

Q_SIGNALS:
    void moveWanted(const QString &id, const lanyard::AccountStore::Position &position);

private:
    void take();
    void removeGone(const QStringList &ids);
    void insertNew(const QStringList &ids);
    void reorder(const QStringList &ids);
    void watch(Account *account);
    void accountChanged(const QString &id);

    AccountStore &m_store;
    QStringList m_ids;
};

} // namespace lanyard
