#include "ui/menus.h"

#include "ui/about_dialog.h"

#include <QMenu>

#include <utility>

namespace lanyard {

Menus::Menus(Kept kept, Places places, QWidget *parent) :
    QMenuBar(parent), m_kept(kept), m_places(std::move(places))
{
    QMenu *file = addMenu(tr("&File"));
    file->addAction(tr("&Add account…"), QKeySequence::New, this, &Menus::addChosen);
    file->addAction(tr("Add a &service account…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                    this, &Menus::addServiceChosen)
        ->setObjectName(QStringLiteral("addServiceAction"));
    file->addSeparator();
    QAction *settings = file->addAction(tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                                        this, &Menus::settingsChosen);
    settings->setObjectName(QStringLiteral("settingsAction"));
    settings->setMenuRole(QAction::PreferencesRole);
    file->addSeparator();
    file->addAction(tr("&Close window"), QKeySequence::Close, this, &Menus::closeChosen);
    file->addAction(tr("&Quit Lanyard"), QKeySequence::Quit, this, &Menus::quitChosen)
        ->setObjectName(QStringLiteral("quitAction"));

    QMenu *account = addMenu(tr("Acco&unt"));
    m_copyToken = account->addAction(tr("&Copy access token"),
                                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                                     &Menus::copyTokenChosen);
    m_showToken = account->addAction(tr("&Token and claims…"), QKeySequence(Qt::CTRL | Qt::Key_I),
                                     this, &Menus::showTokenChosen);
    m_refresh = account->addAction(tr("&Refresh access token"), this, &Menus::refreshChosen);
    m_refresh->setShortcuts(QList<QKeySequence>{QKeySequence(QKeySequence::Refresh),
                                                QKeySequence(Qt::CTRL | Qt::Key_R)});
    account->addSeparator();
    m_rename
        = account->addAction(tr("Re&name…"), QKeySequence(Qt::Key_F2), this, &Menus::renameChosen);
    m_default = account->addAction(tr("Use by &default"));
    m_default->setCheckable(true);
    connect(m_default, &QAction::triggered, this, &Menus::defaultChosen);
    m_moveUp = account->addAction(tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), this,
                                  &Menus::moveUpChosen);
    m_moveDown = account->addAction(tr("Move do&wn"), QKeySequence(Qt::ALT | Qt::Key_Down), this,
                                    &Menus::moveDownChosen);
    account->addSeparator();
    m_signOut = account->addAction(QString(), QKeySequence::Delete, this, &Menus::signOutChosen);
    m_signOutOfAll
        = account->addAction(tr("Sign out of &all accounts…"), this, &Menus::signOutOfAllChosen);
    m_refresh->setObjectName(QStringLiteral("refreshAction"));
    m_copyToken->setObjectName(QStringLiteral("copyTokenAction"));
    m_showToken->setObjectName(QStringLiteral("showTokenAction"));
    m_rename->setObjectName(QStringLiteral("renameAction"));
    m_default->setObjectName(QStringLiteral("defaultAction"));
    m_moveUp->setObjectName(QStringLiteral("moveUpAction"));
    m_moveDown->setObjectName(QStringLiteral("moveDownAction"));
    m_signOutOfAll->setObjectName(QStringLiteral("signOutOfAllAction"));
    setAccount(nullptr);
    setHasAccounts(false);

    account->addSeparator();
    account->addAction(tr("Tools that may get &tokens…"), this, &Menus::toolsChosen)
        ->setObjectName(QStringLiteral("toolsAction"));

    QMenu *view = addMenu(tr("Vie&w"));
    view->addAction(tr("Acti&vity…"), QKeySequence(Qt::CTRL | Qt::Key_L), this,
                    &Menus::activityChosen)
        ->setObjectName(QStringLiteral("activityAction"));

    QMenu *help = addMenu(tr("&Help"));
    help->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Question), this,
                    &Menus::shortcutsChosen)
        ->setObjectName(QStringLiteral("shortcutsAction"));
    help->addAction(tr("&Check this computer…"), this, &Menus::doctorChosen)
        ->setObjectName(QStringLiteral("doctorAction"));
    help->addAction(tr("&About Lanyard"), this, &Menus::showAbout);
}

void Menus::setAccount(const Account *account)
{
    for (QAction *action : accountActions()) {
        action->setEnabled(account);
    }
    m_default->setChecked(account && account->entry().isDefault);
    m_signOut->setText(account && account->entry().service ? tr("Re&move service account…")
                                                           : tr("Sign &out…"));
}

void Menus::setHasAccounts(bool has)
{
    m_signOutOfAll->setEnabled(has);
}

QList<QAction *> Menus::accountActions() const
{
    return {m_copyToken, m_showToken, m_refresh,  m_rename,
            m_default,   m_moveUp,    m_moveDown, m_signOut};
}

QList<QPair<QString, QKeySequence>> Menus::shortcuts() const
{
    QList<QPair<QString, QKeySequence>> all;
    const auto menus = actions();
    for (const QAction *menu : menus) {
        const auto entries = menu->menu()->actions();
        for (const QAction *entry : entries) {
            if (!entry->shortcut().isEmpty()) {
                all.append({entry->text().remove(u'&').remove(u'…'), entry->shortcut()});
            }
        }
    }
    return all;
}

void Menus::showAbout()
{
    // An administrator may have changed something since: it is read anew when it is opened anew.
    auto *about = window()->findChild<AboutDialog *>();
    if (!about) {
        about = new AboutDialog(m_kept, ManagedSettings::read(m_places), window());
    }
    about->show();
    about->raise();
}

} // namespace lanyard
