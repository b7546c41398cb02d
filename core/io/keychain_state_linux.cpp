#include "io/keychain_state.h"

#include "io/secret_service.h"

#include <QAbstractEventDispatcher>
#include <QLibrary>

namespace lanyard {

namespace {

/// qtkeychain's own choice: KWallet in a KDE session, as its sources read these variables.
bool isKdeSession()
{
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    if (desktop == "GNOME" || desktop == "Unity" || desktop == "XFCE") {
        return false;
    }
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    return desktop == "KDE" || session == "kde" || session == "kde-plasma"
        || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

/// libsecret answers through GLib's event loop; without it a job would wait for ever.
bool hasGlibEventLoop()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && dispatcher->inherits("QEventDispatcherGlib");
}

/// qtkeychain loads it at run time, and Debian's package of qtkeychain does not ask for it.
bool hasLibsecret()
{
    return QLibrary(QStringLiteral("secret-1"), 0).load();
}

Result<void> meaningOf(SecretServiceState state)
{
    switch (state) {
    case SecretServiceState::NoSessionBus:
        return fail(ErrorKind::VaultUnavailable,
                    QStringLiteral("there is no D-Bus session bus; over ssh or in a container, "
                                   "start the program under dbus-run-session"));
    case SecretServiceState::NoService:
        return fail(ErrorKind::VaultUnavailable,
                    QStringLiteral("no Secret Service answers on the session bus; install and "
                                   "start GNOME Keyring, KDE Wallet or KeePassXC"));
    case SecretServiceState::NoDefaultCollection:
        return fail(ErrorKind::VaultUnavailable,
                    QStringLiteral("the Secret Service has no default keyring; create one, for "
                                   "example in Seahorse (\"Passwords and Keys\")"));
    case SecretServiceState::Locked:
        return fail(ErrorKind::VaultLocked, QStringLiteral("the default keyring is locked"));
    case SecretServiceState::Unlocked:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

void checkKeychain(Clock &clock, QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    if (isKdeSession()) {
        // KWallet tells its own states apart, and may not be the Secret Service.
        replier({});
        return;
    }
    if (!hasGlibEventLoop()) {
        replier(fail(ErrorKind::VaultUnavailable,
                     QStringLiteral("the keyring needs the GLib event loop; unset QT_NO_GLIB")));
        return;
    }
    if (!hasLibsecret()) {
        replier(fail(ErrorKind::VaultUnavailable,
                     QStringLiteral("the library libsecret-1 is not installed")));
        return;
    }
    probeSecretService(clock, context, [replier](Result<SecretServiceState> state) {
        replier(state ? meaningOf(*state) : fail(state.error()));
    });
}

} // namespace lanyard
