#include "ui/account_find.h"

#include "ui/account_list_model.h"
#include "ui/look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace lanyard {

namespace {
constexpr int many = 8;
}

AccountFind::AccountFind(QListView *list, QWidget *parent) :
    QWidget(parent), m_list(list), m_field(new QLineEdit(this)),
    m_nothing(plainLabel(tr("No account is called that"), this))
{
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(tr("Find an account"));
    m_field->setAccessibleName(tr("Find an account"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(32);
    m_field->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addWidget(m_nothing);

    connect(m_field, &QLineEdit::textChanged, this, &AccountFind::filter);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (const QModelIndex first = firstLeft(); first.isValid()) {
            Q_EMIT found(first);
        }
    });
    const QAbstractItemModel *model = m_list->model();
    for (const auto changed :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model, changed, this, &AccountFind::arrange);
    }
    connect(model, &QAbstractItemModel::rowsMoved, this, &AccountFind::filter);
    connect(model, &QAbstractItemModel::dataChanged, this, &AccountFind::filter);
    arrange();
}

void AccountFind::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void AccountFind::arrange()
{
    const bool isNeeded = m_list->model()->rowCount() >= many;
    setVisible(isNeeded);
    if (!isNeeded) {
        m_field->clear();
    }
    filter();
}

void AccountFind::filter()
{
    const QString wanted = m_field->text().trimmed();
    const QAbstractItemModel *model = m_list->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString texts = model->index(row, 0).data(AccountListModel::FindRole).toString();
        m_list->setRowHidden(row, !texts.contains(wanted, Qt::CaseInsensitive));
    }
    m_nothing->setVisible(model->rowCount() > 0 && !firstLeft().isValid());
}

QModelIndex AccountFind::firstLeft() const
{
    for (int row = 0; row < m_list->model()->rowCount(); ++row) {
        if (!m_list->isRowHidden(row)) {
            return m_list->model()->index(row, 0);
        }
    }
    return {};
}

/// Escape gives all of them back; down goes to those that are left.
bool AccountFind::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // or a page would take it
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_field->clear();
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lanyard
