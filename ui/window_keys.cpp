#include "ui/window_keys.h"

#include <QShortcut>
#include <QWidget>

namespace lanyard {

namespace {
constexpr int digits = 9;
}

WindowKeys::WindowKeys(QWidget *window) : QObject(window)
{
    const auto add = [window](const QKeySequence &keys) { return new QShortcut(keys, window); };
    connect(add(Qt::Key_F6), &QShortcut::activated, this, &WindowKeys::nextPartChosen);
    connect(add(Qt::SHIFT | Qt::Key_F6), &QShortcut::activated, this,
            &WindowKeys::previousPartChosen);
    connect(add(QKeySequence::Find), &QShortcut::activated, this, &WindowKeys::findChosen);
    for (int row = 0; row < digits; ++row) {
        connect(add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + row))), &QShortcut::activated, this,
                [this, row] { Q_EMIT accountChosen(row); });
    }
}

} // namespace lanyard
