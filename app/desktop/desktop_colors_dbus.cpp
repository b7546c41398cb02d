#include "desktop_colors.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <functional>
#include <utility>

namespace lanyard {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
constexpr uint dark = 1;

class Portal final : public QObject {
    Q_OBJECT
public:
    explicit Portal(std::function<void(bool)> tell) : m_tell(std::move(tell))
    {
        QDBusConnection::sessionBus().connect(service, path, settings,
                                              QStringLiteral("SettingChanged"), this,
                                              SLOT(hear(QString, QString, QDBusVariant)));
        read(QStringLiteral("ReadOne"));
    }

private Q_SLOTS:
    void hear(const QString &group, const QString &key, const QDBusVariant &value)
    {
        if (group == appearance && key == colorScheme) {
            take(value.variant());
        }
    }

private:
    /// `Read` is what older portals have, and puts a variant around the variant.
    void read(const QString &method)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, method);
        call << appearance << colorScheme;
        auto *answer
            = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, method] {
            answer->deleteLater();
            const QDBusPendingReply<QDBusVariant> value = *answer;
            if (value.isValid()) {
                take(value.value().variant());
            } else if (value.error().type() == QDBusError::UnknownMethod
                       && method != QLatin1String("Read")) {
                read(QStringLiteral("Read"));
            }
        });
    }
    void take(const QVariant &value)
    {
        const QVariant inner
            = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
        m_tell(inner.toUInt() == dark);
    }

    std::function<void(bool)> m_tell;
};

} // namespace

void DesktopColors::ask()
{
    m_source = std::make_unique<Portal>([this](bool areDark) { take(areDark); });
}

void DesktopColors::take(bool areDark)
{
    if (std::exchange(m_areDark, areDark) != areDark) {
        Q_EMIT changed();
    }
}

} // namespace lanyard

#include "desktop_colors_dbus.moc"
