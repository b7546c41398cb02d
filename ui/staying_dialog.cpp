#include "ui/staying_dialog.h"

#include "ui/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

StayingDialog::StayingDialog()
{
    setObjectName(QStringLiteral("stayingDialog"));
    setWindowTitle(QStringLiteral("Lanyard"));
    const int u = unitOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * u, 3 * u, 3 * u, 2 * u);
    column->setSpacing(u);
    QLabel *title = plainLabel(tr("Lanyard keeps running so your tools stay signed in."));
    title->setObjectName(QStringLiteral("title"));
    title->setFont(headingFont(font()));
    column->addWidget(title);
    QLabel *help = plainLabel(tr("Its window is back when you start it again."));
    column->addWidget(help);
    setAccessibleDescription(help->text());

    auto *buttons = new QDialogButtonBox;
    auto *stay = buttons->addButton(tr("&Keep running"), QDialogButtonBox::AcceptRole);
    stay->setObjectName(QStringLiteral("keepRunningButton"));
    stay->setDefault(true);
    auto *quit = buttons->addButton(tr("&Quit instead"), QDialogButtonBox::DestructiveRole);
    quit->setObjectName(QStringLiteral("quitInsteadButton"));
    quit->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::close);
    connect(quit, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT quitChosen();
    });
    column->addWidget(buttons);
}

} // namespace lanyard
