/// How long until the window is on the screen with something in it, against an empty Qt Widgets
/// window in the same run; and with 1, 100 and 1000 accounts in its list. Prints medians; asserts
/// nothing.
/// Shape:   each start has a screen (Xvfb) without a window manager and a home of its own

#include "bench/bench_screen.h"
#include "bench/many_accounts.h"

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

using namespace lanyard;

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
    while (result < 0 && timer.elapsed() < patience && xcb_connection_has_error(screen) == 0) {
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

/// Interleaved, so that what else the machine does hits all of them alike.
bool benchAccounts(const QString &display)
{
    const QTemporaryDir folder;
    const std::vector<int> counts{1, 100, 1000};
    const auto homeOf = [&folder](int count) { return folder.filePath(QString::number(count)); };
    for (const int count : counts) {
        if (!writeAccounts(Places::below(homeOf(count)), count)) {
            return false;
        }
    }
    std::vector<std::vector<double>> times(counts.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t each = 0; each < counts.size(); ++each) {
            times[each].push_back(timeOf(QStringLiteral(LANYARD_DESKTOP),
                                         {QStringLiteral("--config-dir"), homeOf(counts[each])},
                                         display));
            if (times[each].back() < 0) {
                return false;
            }
        }
    }
    for (std::size_t each = 0; each < counts.size(); ++each) {
        std::printf("first window: %4d accounts %.0f ms (median of %d)\n", counts[each],
                    median(times[each]), rounds);
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    BenchScreen screen;
    const QString display = screen.start();
    if (display.isEmpty()) {
        std::fprintf(stderr, "Xvfb: %s\n", qPrintable(screen.error()));
        return 1;
    }
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
    if (!benchAccounts(display)) {
        std::fprintf(stderr, "it failed\n");
        return 1;
    }
    return 0;
}
