#pragma once

/// The window's inside: the accounts beside a page; where that is too wide, one of the two.
/// Owner:   owns the list and every page that is added

#include "accounts/account_store.h"

#include <QWidget>

class QFrame;
class QPushButton;
class QStackedWidget;

namespace lanyard {

class AccountList;
class Page;

class ListAndPage final : public QWidget {
    Q_OBJECT
public:
    /// `store` outlives it.
    explicit ListAndPage(AccountStore &store, QWidget *parent = nullptr);

    [[nodiscard]] AccountList *list() const { return m_list; }
    void add(Page *page);
    [[nodiscard]] Page *page() const; ///< the one that is shown
    void showPage(Page *page); ///< in front of the list, too; the keyboard stays where it is
    void showList();
    enum class Towards { Next, Previous };
    /// Another part gets the keyboard: the list, the page's bar where it has a button, the page.
    void moveFocus(Towards towards);
    void find(); ///< an account, where there are so many that they are not all seen
    /// Without accounts there is no list.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    AccountStore &m_store;
    AccountList *m_list;
    QPushButton *m_toList;
    QFrame *m_divider;
    QWidget *m_right;
    QStackedWidget *m_stack;
    bool m_listInFront = true; ///< in a narrow window
};

} // namespace lanyard
