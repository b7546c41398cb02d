#pragma once

/// What a window shows, as an image.
/// Shape:   the inside of the window, without what a window manager draws around it
/// Errors:  a null image when there is no such window

#include <QImage>
#include <QString>

namespace lanyard {

[[nodiscard]] QImage windowPicture(const QString &display, quint32 window);

} // namespace lanyard
