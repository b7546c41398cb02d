#include "ui/about_dialog.h"

#include "ui/look.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace lanyard {

namespace {

/// One line each, for people.
QStringList textsOf(const Result<ManagedSettings> &managed)
{
    if (!managed) {
        return {managed.error().detail};
    }
    QStringList texts;
    const auto lines = managed->lines();
    for (const ManagedSettings::Line &line : lines) {
        const QString setting = line.value.isEmpty()
            ? QString(nameOf(line.setting))
            : QStringLiteral("%1: %2").arg(nameOf(line.setting), line.value);
        texts += (line.isLocked ? AboutDialog::tr("%1 (locked by %2)")
                                : AboutDialog::tr("%1 (set by %2)"))
                     .arg(setting, line.file);
    }
    return texts;
}

QString aboutText(Kept kept)
{
    switch (kept) {
    case Kept::InStore:
        return AboutDialog::tr("Signs you in with your own browser and keeps the session in this "
                               "computer’s keychain.");
    case Kept::InFile:
        return AboutDialog::tr("Signs you in with your own browser and keeps the session in your "
                               "vault file.");
    case Kept::UntilQuit:
        return AboutDialog::tr("Signs you in with your own browser and keeps the session until "
                               "you quit.");
    }
    return {};
}

} // namespace

AboutDialog::AboutDialog(Kept kept, const Result<ManagedSettings> &managed, QWidget *parent) :
    TextDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Lanyard"));
    QLabel *title = plainLabel(tr("Lanyard %1").arg(QCoreApplication::applicationVersion()));
    title->setFont(titleFont(font()));
    column()->addWidget(title);
    for (const QString &text :
         {aboutText(kept),
          tr("Qt %1. Lanyard’s sources are under the Apache License 2.0; this program contains Qt "
             "Network Authorization and is therefore distributed under the GNU GPL, version 3.")
              .arg(QLatin1String(qVersion()))}) {
        column()->addWidget(plainLabel(text));
    }
    if (const QStringList texts = textsOf(managed); !texts.isEmpty()) {
        column()->addWidget(plainLabel(tr("Set by an administrator of this computer:")));
        QLabel *set = plainLabel(texts.join(u'\n'));
        set->setObjectName(QStringLiteral("managedSettings"));
        column()->addWidget(set);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column()->addWidget(buttons);
}

} // namespace lanyard
