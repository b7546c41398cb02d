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
    file->addSeparator();
    file->addAction(tr("&Close window"), QKeySequence::Close, this, &Menus::closeChosen);
    file->addAction(tr("&Quit Lanyard"), QKeySequence::Quit, this, &Menus::closeChosen);

    QMenu *account = addMenu(tr("Acco&unt"));
    m_refresh = account->addAction(tr("&Refresh access token"), QKeySequence::Refresh, this,
                                   &Menus::refreshChosen);
    m_signOut = account->addAction(QString(), QKeySequence::Delete, this, &Menus::signOutChosen);
    setAccount(nullptr);

    QMenu *help = addMenu(tr("&Help"));
    help->addAction(tr("&About Lanyard"), this, &Menus::showAbout);
}

void Menus::setAccount(const Account *account)
{
    m_refresh->setEnabled(account);
    m_signOut->setEnabled(account);
    m_signOut->setText(account && account->entry().service ? tr("Re&move service account…")
                                                           : tr("Sign &out…"));
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
