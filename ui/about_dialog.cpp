#include "ui/about_dialog.h"

#include "ui/look.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace lanyard {

AboutDialog::AboutDialog(Kept kept, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Lanyard"));
    const int u = unitOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * u, 3 * u, 3 * u, 2 * u);
    column->setSpacing(u);
    QLabel *title = plainLabel(tr("Lanyard %1").arg(QCoreApplication::applicationVersion()));
    title->setFont(titleFont(font()));
    column->addWidget(title);
    for (const QString &text :
         {kept == Kept::InStore
              ? tr("Signs you in with your own browser and keeps the session in this computer’s "
                   "keychain.")
              : tr("Signs you in with your own browser and keeps the session until you quit."),
          tr("Qt %1. Lanyard’s sources are under the Apache License 2.0; this program contains Qt "
             "Network Authorization and is therefore distributed under the GNU GPL, version 3.")
              .arg(QLatin1String(qVersion()))}) {
        column->addWidget(plainLabel(text));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
}

} // namespace lanyard
