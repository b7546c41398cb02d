#include "ui/list_and_page.h"

#include "ui/account_list.h"
#include "ui/info_bar.h"
#include "ui/look.h"
#include "ui/page.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {
constexpr int narrow = 600;
constexpr int listWidth = 250; ///< beside a page

/// Showing what is about to be shown with its parent anyway makes it compute its layout once more.
void setShown(QWidget *widget, bool shown)
{
    const bool isKeptHidden
        = widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
    if (shown == isKeptHidden) {
        widget->setVisible(shown);
    }
}

} // namespace

ListAndPage::ListAndPage(AccountStore &store, QWidget *parent) :
    QWidget(parent), m_store(store), m_list(new AccountList(store)),
    m_toList(new QPushButton(tr("‹ Accou&nts"))), m_divider(new QFrame), m_right(new QWidget),
    m_stack(new QStackedWidget)
{
    m_toList->setObjectName(QStringLiteral("toListButton"));
    m_toList->setAccessibleName(tr("Back to the accounts"));
    m_toList->setMinimumHeight(32);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(unitOf(this), 0, unitOf(this), 0);
    top->addWidget(m_toList, 0, Qt::AlignLeading);
    right->addLayout(top);
    right->addWidget(m_stack, 1);

    m_divider->setFrameShape(QFrame::VLine);
    m_divider->setFrameShadow(QFrame::Sunken);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list, 2);
    row->addWidget(m_divider);
    row->addWidget(m_right, 5);

    connect(m_toList, &QPushButton::clicked, this, &ListAndPage::showList);
    connect(&m_store, &AccountStore::accountAdded, this, &ListAndPage::arrange);
}

void ListAndPage::add(Page *page)
{
    m_stack->addWidget(page);
}

Page *ListAndPage::page() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void ListAndPage::showPage(Page *page)
{
    m_listInFront = false;
    m_stack->setCurrentWidget(page);
    arrange();
}

void ListAndPage::showList()
{
    m_listInFront = true;
    arrange();
    m_list->takeFocus();
}

void ListAndPage::moveFocus(Towards towards)
{
    QList<QWidget *> parts; // whatever of them can have it
    if (m_list->isVisible()) {
        parts += m_list;
    }
    if (m_right->isVisible() && page()->canFocusBar()) {
        parts += page()->bar();
    }
    if (m_right->isVisible()) {
        parts += page();
    }
    const auto now = std::find_if(parts.cbegin(), parts.cend(), [](const QWidget *part) {
        return part->isAncestorOf(QApplication::focusWidget());
    });
    const qsizetype from = now == parts.cend() ? -1 : now - parts.cbegin();
    const qsizetype count = parts.size();
    const qsizetype step = towards == Towards::Next ? 1 : count - 1;
    const QWidget *next = parts.value(from < 0 ? 0 : (from + step) % count);
    if (next == m_list) {
        m_list->takeFocus();
    } else if (next == page()) {
        page()->takeFocusBelowBar();
    } else if (next) {
        page()->takeFocusToBar();
    }
}

void ListAndPage::find()
{
    if (m_list->canFind()) {
        m_listInFront = true;
        arrange();
        m_list->find();
    }
}

void ListAndPage::arrange()
{
    const bool hasAccounts = !m_store.accounts().isEmpty();
    const bool both = width() >= narrow;
    m_list->setMinimumWidth(both ? listWidth : 0);
    m_list->followCursor(both);
    setShown(m_list, hasAccounts && (both || m_listInFront));
    setShown(m_right, !hasAccounts || both || !m_listInFront);
    setShown(m_toList, hasAccounts && !both);
    setShown(m_divider, hasAccounts && both);
}

void ListAndPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace lanyard
