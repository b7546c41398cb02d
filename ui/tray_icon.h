#pragma once

/// The icon in the tray: one colour, and a shape for each of the three things it says.
/// Units:   logical pixels

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace lanyard {

enum class TrayShape { Normal, NeedsAttention, Offline };

[[nodiscard]] QPixmap trayPixmap(TrayShape shape, const QColor &color, int size);
/// In the sizes of trays.
[[nodiscard]] QIcon trayIcon(TrayShape shape, const QColor &color);

} // namespace lanyard
