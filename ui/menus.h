#pragma once

/// The menu bar: everything in it can be reached on a page as well.

#include "accounts/places.h"
#include "ui/phrases.h"

#include <QMenuBar>

class QAction;

namespace lanyard {

class Menus final : public QMenuBar {
    Q_OBJECT
public:
    Menus(Kept kept, Places places, QWidget *parent = nullptr);

    /// The one in front, for the actions that need one; null = none is.
    void setAccount(const Account *account);

Q_SIGNALS:
    void addChosen();
    void closeChosen();
    void refreshChosen();
    void signOutChosen();

private:
    void showAbout();

    const Kept m_kept;
    const Places m_places;
    QAction *m_refresh;
    QAction *m_signOut;
};

} // namespace lanyard
