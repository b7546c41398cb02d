#pragma once

/// The menu bar: everything in it can be reached on a page as well.

#include "accounts/places.h"
#include "ui/phrases.h"

#include <QKeySequence>
#include <QList>
#include <QMenuBar>
#include <QPair>

class QAction;

namespace lanyard {

class Menus final : public QMenuBar {
    Q_OBJECT
public:
    Menus(Kept kept, Places places, QWidget *parent = nullptr);

    /// The one in front, for the actions that need one; null = none is.
    void setAccount(const Account *account);
    void setHasAccounts(bool has);
    /// What can be done with one account.
    [[nodiscard]] QList<QAction *> accountActions() const;
    /// Each action that has one, as it is read, and the keys.
    [[nodiscard]] QList<QPair<QString, QKeySequence>> shortcuts() const;

Q_SIGNALS:
    void addChosen();
    void addServiceChosen();
    void closeChosen();
    void quitChosen();
    void copyTokenChosen();
    void showTokenChosen();
    void refreshChosen();
    void signOutChosen();
    void signOutOfAllChosen();
    void renameChosen();
    void defaultChosen(bool isDefault);
    void moveUpChosen();
    void moveDownChosen();
    void settingsChosen();
    void activityChosen();
    void toolsChosen();
    void shortcutsChosen();
    void doctorChosen();

private:
    void showAbout();

    const Kept m_kept;
    const Places m_places;
    QAction *m_copyToken;
    QAction *m_showToken;
    QAction *m_refresh;
    QAction *m_rename;
    QAction *m_default;
    QAction *m_moveUp;
    QAction *m_moveDown;
    QAction *m_signOut;
    QAction *m_signOutOfAll;
};

} // namespace lanyard
