#include "ui/keyring_help.h"

#include "ui/look.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

KeyringHelp::KeyringHelp(QWidget *parent) : TextDialog(parent)
{
    setObjectName(QStringLiteral("keyringHelp"));
    setWindowTitle(tr("How to set up a keyring"));
    QLabel *title = plainLabel(windowTitle());
    title->setFont(titleFont(font()));
    column()->addWidget(title);
    for (const QString &text :
         {tr("A keyring is a program that keeps secrets for others (a Secret Service). Install one "
             "of these, and start it:"),
          tr("GNOME Keyring (package gnome-keyring): log in again, and it is there."),
          tr("KDE Wallet (package kwalletmanager): switch it on in the system settings."),
          tr("KeePassXC (package keepassxc): switch on “Secret Service Integration” in its "
             "settings, and open a database."),
          tr("Over ssh start GNOME Keyring yourself, type a password (it is shown) and press "
             "Ctrl-D, not Enter; then start Lanyard from there:")}) {
        column()->addWidget(plainLabel(text));
    }
    QLabel *commands = plainLabel(
        QStringLiteral("eval \"$(dbus-launch --sh-syntax)\"\ngnome-keyring-daemon --unlock"));
    commands->setObjectName(QStringLiteral("keyringCommands"));
    commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column()->addWidget(commands);
    column()->addWidget(plainLabel(tr("Then choose “Try again” in the window.")));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeButton"));
    column()->addWidget(buttons);
}

} // namespace lanyard
