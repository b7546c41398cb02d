#include "ui/account_list.h"

#include "ui/account_find.h"
#include "ui/account_list_model.h"
#include "ui/account_row_delegate.h"
#include "ui/look.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lanyard {

AccountList::AccountList(AccountStore &store, QWidget *parent) :
    QWidget(parent), m_model(new AccountListModel(store, this)), m_view(new QListView(this)),
    m_add(new QPushButton(tr("&Add account"), this))
{
    m_view->setObjectName(QStringLiteral("accountList"));
    m_view->setAccessibleName(tr("Accounts"));
    // Before the view hears of it, which moves the cursor.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_isLosingRows = true; });
    m_view->setModel(m_model);
    m_find = new AccountFind(m_view, this);
    m_view->setItemDelegate(new AccountRowDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_add->setObjectName(QStringLiteral("addAccountButton"));
    m_add->setMinimumHeight(32);

    const int u = unitOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u, u, u, u);
    column->setSpacing(u);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    column->addWidget(m_add);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (m_followsCursor && !m_isLosingRows) {
                    chosen(index);
                }
            });
    // The row that is current already may be what a narrow window wants to go to.
    connect(m_view, &QListView::clicked, this, &AccountList::chosen);
    connect(m_view, &QListView::activated, this, &AccountList::chosen);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_isLosingRows = false;
        select(m_selected);
    });
    connect(m_model, &AccountListModel::moveWanted, this, &AccountList::moveWanted);
    connect(m_find, &AccountFind::found, this, &AccountList::chosen);
    connect(m_find, &AccountFind::left, this, &AccountList::takeFocus);
    connect(m_add, &QPushButton::clicked, this, &AccountList::addChosen);
}

void AccountList::select(const QString &id)
{
    m_selected = id;
    const QSignalBlocker quiet(this);
    m_view->setCurrentIndex(m_model->index(m_model->rowOf(id)));
}

QString AccountList::selectedId() const
{
    return m_selected;
}

void AccountList::setRowActions(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

bool AccountList::canFind() const
{
    return !m_find->isHidden();
}

void AccountList::find()
{
    m_find->takeFocus();
}

void AccountList::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void AccountList::chosen(const QModelIndex &index)
{
    if (index.isValid()) {
        m_selected = index.data(AccountListModel::IdRole).toString();
        Q_EMIT accountChosen(m_selected);
    }
}

} // namespace lanyard
