#include "io/system_browser.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace lanyard {

namespace {

constexpr int kPortalMilliseconds = 5'000;

/// A program in a Flatpak or a Snap cannot start the desktop's browser itself.
bool isSandboxed()
{
    return QFile::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
}

Result<void> openWithXdgOpen(const QString &url)
{
    if (startDetached(QStringLiteral("xdg-open"), {url})) {
        return {};
    }
    return fail(ErrorKind::BrowserUnavailable,
                QStringLiteral("xdg-open could not be started (package xdg-utils)"));
}

/// org.freedesktop.portal.OpenURI. Its answer says that the request was taken, no more.
void openWithPortal(const QString &url, QObject *context, const Replier<void> &replier)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.OpenURI"), QStringLiteral("OpenURI"));
    call << QString() << url << QVariantMap();
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, kPortalMilliseconds), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [url, replier, watcher] {
        watcher->deleteLater();
        replier(watcher->isError() ? openWithXdgOpen(url) : Result<void>());
    });
}

} // namespace

void openWithPlatform(const QUrl &url, QObject *context, Reply<void> reply)
{
    const QString encoded = QString::fromLatin1(url.toEncoded());
    const Replier<void> replier(context, std::move(reply));
    if (isSandboxed()) {
        openWithPortal(encoded, context, replier);
        return;
    }
    replier(openWithXdgOpen(encoded));
}

} // namespace lanyard
