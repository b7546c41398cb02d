#include "e2e/window_picture.h"

#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

namespace lanyard {

namespace {

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

QImage read(xcb_connection_t *screen, xcb_window_t window)
{
    const Owned<xcb_get_geometry_reply_t> size(
        xcb_get_geometry_reply(screen, xcb_get_geometry(screen, window), nullptr));
    if (!size) {
        return {};
    }
    const Owned<xcb_get_image_reply_t> image(
        xcb_get_image_reply(screen,
                            xcb_get_image(screen, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0,
                                          size->width, size->height, ~0U),
                            nullptr));
    if (!image) {
        return {};
    }
    // Copied: the bytes are the reply's.
    return QImage(xcb_get_image_data(image.get()), size->width, size->height, QImage::Format_RGB32)
        .copy();
}

} // namespace

QImage windowPicture(const QString &display, quint32 window)
{
    xcb_connection_t *screen = xcb_connect(qPrintable(display), nullptr);
    QImage image = xcb_connection_has_error(screen) ? QImage() : read(screen, window);
    xcb_disconnect(screen);
    return image;
}

} // namespace lanyard
