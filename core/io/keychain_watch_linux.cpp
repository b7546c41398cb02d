#include "io/keychain_watch.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

namespace lanyard {

namespace {

/// Dies with the context.
class KeychainWatch final : public QObject {
    Q_OBJECT
public:
    KeychainWatch(QObject *context, std::function<void()> changed) :
        QObject(context), m_changed(std::move(changed))
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        m_watcher.setConnection(bus);
        m_watcher.setWatchMode(QDBusServiceWatcher::WatchForRegistration);
        m_watcher.setWatchedServices({secretService(), QStringLiteral("org.kde.kwalletd5")});
        connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &KeychainWatch::look);
        // A keyring that is opened changes, and one that is set up only now is created.
        for (const char *signal : {"CollectionChanged", "CollectionCreated"}) {
            bus.connect(secretService(), QStringLiteral("/org/freedesktop/secrets"),
                        QStringLiteral("org.freedesktop.Secret.Service"),
                        QString::fromLatin1(signal), this, SLOT(look()));
        }
    }

private Q_SLOTS:
    void look() { m_changed(); }

private:
    static QString secretService() { return QStringLiteral("org.freedesktop.secrets"); }

    std::function<void()> m_changed;
    QDBusServiceWatcher m_watcher;
};

} // namespace

void watchKeychain(QObject *context, std::function<void()> changed)
{
    new KeychainWatch(context, std::move(changed));
}

} // namespace lanyard

#include "keychain_watch_linux.moc"
