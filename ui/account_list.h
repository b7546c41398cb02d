#pragma once

/// The left side: all accounts, and the way to another one.

#include "accounts/account_store.h"

#include <QWidget>

class QAction;
class QListView;
class QPushButton;

namespace lanyard {

class AccountFind;
class AccountListModel;

class AccountList final : public QWidget {
    Q_OBJECT
public:
    /// `store` outlives the list.
    explicit AccountList(AccountStore &store, QWidget *parent = nullptr);

    void select(const QString &id); ///< says nothing
    [[nodiscard]] QString selectedId() const;
    void takeFocus();
    /// Where there are so many accounts that there is a field for it.
    [[nodiscard]] bool canFind() const;
    void find();
    /// What can be done with the row that is current, as its context menu; others own them.
    void setRowActions(const QList<QAction *> &actions);
    /// Whether moving from row to row already chooses: not where choosing leaves the list.
    void followCursor(bool follow) { m_followsCursor = follow; }

Q_SIGNALS:
    void accountChosen(const QString &id);
    void addChosen();
    void moveWanted(const QString &id, const lanyard::AccountStore::Position &position);

private:
    void chosen(const QModelIndex &index);

    AccountListModel *m_model;
    QListView *m_view;
    AccountFind *m_find;
    QPushButton *m_add;
    QString m_selected;
    bool m_followsCursor = true;
    bool m_isLosingRows = false; ///< then the cursor moves without anybody's wish
};

} // namespace lanyard
