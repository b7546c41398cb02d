#pragma once

/// What the keyboard does in the window.

#include <QDialog>
#include <QKeySequence>
#include <QList>
#include <QPair>

namespace lanyard {

class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    /// What the menus say themselves; what stands in none of them is added.
    ShortcutsDialog(const QList<QPair<QString, QKeySequence>> &ofMenus, QWidget *parent);
};

} // namespace lanyard
