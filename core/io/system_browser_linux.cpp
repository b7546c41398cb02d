#include "io/system_browser.h"

#include "io/browser_start.h"
#include "io/installed_browsers.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStandardPaths>

#include <functional>

namespace lanyard {

namespace {

constexpr int kPortalMilliseconds = 5'000;

/// org.freedesktop.portal.OpenURI. Its answer says that the request was taken, no more.
void askPortal(const QString &url, QObject *context, const std::function<void(bool)> &taken)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.OpenURI"), QStringLiteral("OpenURI"));
    call << QString() << url << QVariantMap();
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, kPortalMilliseconds), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [taken, watcher] {
        watcher->deleteLater();
        taken(!watcher->isError());
    });
}

} // namespace

void SystemBrowser::openWithPlatform(const QString &url, QObject *context,
                                     const Replier<void> &replier)
{
    const auto openWithXdgOpen = [this, url, replier] {
        start({{QStringLiteral("xdg-open"), url}},
              QStringLiteral("xdg-open found no browser, or is not there (package xdg-utils)"),
              replier);
    };
    if (!isSandboxed()) {
        openWithXdgOpen();
        return;
    }
    askPortal(url, context, [replier, openWithXdgOpen](bool isTaken) {
        isTaken ? replier({}) : openWithXdgOpen();
    });
}

Result<QString> findPlatformBrowser()
{
    if (isSandboxed()) {
        return QStringLiteral("org.freedesktop.portal.OpenURI");
    }
    const QString path = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    if (path.isEmpty()) {
        return fail(ErrorKind::BrowserUnavailable,
                    QStringLiteral("xdg-open is not there (package xdg-utils)"));
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        return fail(ErrorKind::BrowserUnavailable,
                    QStringLiteral("there is no display for one (DISPLAY, WAYLAND_DISPLAY)"));
    }
    return path;
}

} // namespace lanyard
