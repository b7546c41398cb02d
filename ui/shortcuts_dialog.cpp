#include "ui/shortcuts_dialog.h"

#include "ui/look.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lanyard {

ShortcutsDialog::ShortcutsDialog(const QList<QPair<QString, QKeySequence>> &ofMenus,
                                 QWidget *parent) :
    QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    const int u = unitOf(this);
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setHorizontalSpacing(4 * u);
    form->setVerticalSpacing(u);
    auto shortcuts = ofMenus;
    shortcuts += {{tr("Go between the list and the page"), QKeySequence(Qt::Key_F6)},
                  {tr("Cancel, or close a dialog"), QKeySequence(Qt::Key_Escape)}};
    for (const auto &[text, keys] : std::as_const(shortcuts)) {
        auto *shown = plainLabel(keys.toString(QKeySequence::NativeText));
        // A reader goes by Tab: each line says both.
        shown->setFocusPolicy(Qt::TabFocus);
        shown->setAccessibleName(tr("%1: %2", "what it does: the keys").arg(text, shown->text()));
        auto *what = plainLabel(text);
        what->setWordWrap(false); // a form gives a row no second line
        form->addRow(what, shown);
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * u, 2 * u, 3 * u, 2 * u);
    column->setSpacing(u);
    column->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
    resize(content->sizeHint().width() + 10 * u,
           std::min(60 * u, content->sizeHint().height() + 10 * u));
}

} // namespace lanyard
