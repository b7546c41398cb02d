/// How long until the window is on the screen with something in it, against an empty Qt Widgets
/// window in the same run. Prints medians; asserts nothing.
/// Shape:   each start has a screen (Xvfb) without a window manager and a home of its own

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>
#include <xcb/xcb.h>

namespace {

constexpr int rounds = 9;
constexpr qint64 patience = 30'000; ///< ms

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

/// True once the window shows more than one colour.
bool hasContent(xcb_connection_t *screen, xcb_window_t window)
{
    const Owned<xcb_get_geometry_reply_t> size(
        xcb_get_geometry_reply(screen, xcb_get_geometry(screen, window), nullptr));
    if (!size || size->width < 100 || size->height < 50) {
        return false;
    }
    const Owned<xcb_get_image_reply_t> image(
        xcb_get_image_reply(screen,
                            xcb_get_image(screen, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0,
                                          size->width, size->height, ~0U),
                            nullptr));
    if (!image) {
        return false;
    }
    const auto *pixels = reinterpret_cast<const quint32 *>(xcb_get_image_data(image.get()));
    const auto *end = pixels + xcb_get_image_data_length(image.get()) / 4;
    return std::any_of(pixels, end, [first = *pixels & 0xffffffU](quint32 pixel) {
        return (pixel & 0xffffffU) != first;
    });
}

/// Milliseconds from the start of `program` to its first content; negative = it never came.
double timeOf(const QString &program, const QStringList &arguments, const QString &display)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) {
        environment.insert(QString::fromLatin1(folder), home.path());
    }
    environment.insert(QStringLiteral("DISPLAY"), display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));

    xcb_connection_t *screen = xcb_connect(qPrintable(display), nullptr);
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(screen)).data->root;
    const quint32 mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(screen, root, XCB_CW_EVENT_MASK, &mask);
    const Owned<xcb_get_input_focus_reply_t> inForce(
        xcb_get_input_focus_reply(screen, xcb_get_input_focus(screen), nullptr));

    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    std::vector<xcb_window_t> mapped;
    double result = -1;
    while (result < 0 && timer.elapsed() < patience) {
        while (const auto event = Owned<xcb_generic_event_t>(xcb_poll_for_event(screen))) {
            if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY) {
                mapped.push_back(
                    reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window);
            }
        }
        if (std::any_of(mapped.begin(), mapped.end(),
                        [&](xcb_window_t window) { return hasContent(screen, window); })) {
            result = double(timer.nsecsElapsed()) / 1e6;
        }
        process.waitForFinished(1); // a millisecond's rest, and an early end is seen
        if (process.state() == QProcess::NotRunning) {
            break;
        }
    }
    xcb_disconnect(screen);
    process.kill();
    process.waitForFinished();
    return result;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QProcess xvfb;
    xvfb.setStandardErrorFile(QProcess::nullDevice());
    xvfb.start(QStringLiteral("Xvfb"),
               {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                QStringLiteral("0"), QStringLiteral("1024x768x24"), QStringLiteral("-nolisten"),
                QStringLiteral("tcp")});
    while (!xvfb.canReadLine()) {
        if (!xvfb.waitForReadyRead(int(patience))) {
            std::fprintf(stderr, "Xvfb: %s\n", qPrintable(xvfb.errorString()));
            return 1;
        }
    }
    const QString display = u':' + QString::fromLatin1(xvfb.readLine()).trimmed();
    const QString empty = QStringLiteral(LANYARD_EMPTY_WINDOW);
    const QString desktop = QStringLiteral(LANYARD_DESKTOP);
    timeOf(empty, {}, display); // both once, so that the files are in memory
    timeOf(desktop, {}, display);
    std::vector<double> emptyTimes;
    std::vector<double> desktopTimes;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        emptyTimes.push_back(timeOf(empty, {}, display));
        desktopTimes.push_back(timeOf(desktop, {}, display));
        ratios.push_back(desktopTimes.back() / emptyTimes.back());
    }
    std::printf("first window: lanyard-desktop %.0f ms, an empty window %.0f ms, ratio %.2f "
                "(medians of %d)\n",
                median(desktopTimes), median(emptyTimes), median(ratios), rounds);
    xvfb.terminate();
    xvfb.waitForFinished();
    return 0;
}
