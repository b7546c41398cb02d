#include "ui/settings_dialog.h"

#include "ui/look.h"
#include "ui/settings_page.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

SettingsDialog::SettingsDialog(AccountStore &store, const Places &places, Clock &clock,
                               const DesktopOffers &offers, QWidget *parent) :
    QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    const int u = unitOf(this);
    resize(80 * u, 72 * u);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2 * u);
    column->setSpacing(u);
    column->addWidget(new SettingsPage(store, places, clock, offers), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(2 * u, 0, 2 * u, 0);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter ends a field
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
}

/// What is being typed is chosen when its field loses the keyboard.
void SettingsDialog::done(int result)
{
    if (QWidget *typing = focusWidget()) {
        typing->clearFocus();
    }
    QDialog::done(result);
}

} // namespace lanyard
