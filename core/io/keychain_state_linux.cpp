#include "io/keychain_state.h"

#include "io/secret_service.h"

#include <QAbstractEventDispatcher>
#include <QLibrary>

namespace lanyard {

namespace {

bool isKdeSession()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || qgetenv("DESKTOP_SESSION").startsWith("kde")
        || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

/// The wallet qtkeychain talks to in a KDE session. It tells its own states apart, and need not be
/// the Secret Service. Where it is missing, qtkeychain turns to the Secret Service.
QString walletName()
{
    return QStringLiteral("org.kde.kwalletd5");
}

/// qtkeychain loads it at run time, and Debian's package of qtkeychain does not ask for it.
constexpr int libsecretVersion = 0;
QString libsecretName()
{
    return QStringLiteral("secret-1");
}

/// libsecret answers through GLib's event loop; without it a job would wait for ever.
bool hasGlibEventLoop()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && dispatcher->inherits("QEventDispatcherGlib");
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
    case SecretServiceState::NoAnswer:
        return fail(ErrorKind::VaultUnavailable,
                    QStringLiteral("the Secret Service did not answer in time"),
                    QLatin1String(keychainNoAnswerCode));
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

void checkSecretService(Clock &clock, QObject *context, const Replier<void> &replier)
{
    if (!hasGlibEventLoop()) {
        replier(fail(ErrorKind::VaultUnavailable,
                     QStringLiteral("the keyring needs the GLib event loop; unset QT_NO_GLIB")));
        return;
    }
    if (!QLibrary(libsecretName(), libsecretVersion).load()) {
        replier(fail(ErrorKind::VaultUnavailable,
                     QStringLiteral("the library libsecret-1 is not installed")));
        return;
    }
    probeSecretService(clock, context, [replier](Result<SecretServiceState> state) {
        replier(state ? meaningOf(*state) : fail(state.error()));
    });
}

} // namespace

/// The Secret Service and KWallet take megabytes.
std::optional<qsizetype> largestKeychainItem()
{
    return std::nullopt;
}

void checkKeychain(Clock &clock, QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    if (!isKdeSession()) {
        checkSecretService(clock, context, replier);
        return;
    }
    probeBusName(walletName(), clock, context,
                 [&clock, context, replier](const Result<bool> &hasWallet) {
                     if (hasWallet.value_or(false)) {
                         replier({});
                     } else {
                         checkSecretService(clock, context, replier);
                     }
                 });
}

/// The wallet asks by itself when it is used, and then it is not said to be locked.
void unlockKeychain(Clock &clock, QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    checkKeychain(clock, context, [context, replier](const Result<void> &open) {
        if (open || open.error().kind != ErrorKind::VaultLocked) {
            replier(open);
            return;
        }
        unlockSecretService(context,
                            [replier](const Result<void> &unlocked) { replier(unlocked); });
    });
}

void forgetKeychainSession()
{
    if (auto *disconnect
        = QLibrary::resolve(libsecretName(), libsecretVersion, "secret_service_disconnect")) {
        disconnect();
    }
}

} // namespace lanyard
