#include "e2e/desktop_session.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTest>

#include <csignal>

using namespace lanyard;

using Decision = DesktopSession::Decision;
using End = DesktopSession::End;

/// A desktop's tray, as far as it takes icons.
class TrayHost final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER isThere)
public:
    bool isThere = true;
    QStringList icons; ///< the bus names behind them

    // NOLINTBEGIN(readability-identifier-naming)
public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &) { icons += message().service(); }
Q_SIGNALS:
    void StatusNotifierHostRegistered();
    // NOLINTEND(readability-identifier-naming)
};

/// The icon in a tray, by what a desktop asks it.
class TrayTest : public QObject {
    Q_OBJECT

    static inline const QString m_watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
    std::unique_ptr<DesktopSession> m_desktop;
    std::unique_ptr<TrayHost> m_host;

    [[nodiscard]] QDBusConnection bus() const
    {
        const QString address
            = m_desktop->login().environment().value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        return QDBusConnection::connectToBus(address, address);
    }
    void bringUpTray(bool isThere = true)
    {
        m_host = std::make_unique<TrayHost>();
        m_host->isThere = isThere;
        QVERIFY(bus().registerObject(QStringLiteral("/StatusNotifierWatcher"), m_host.get(),
                                     QDBusConnection::ExportAllContents));
        QVERIFY(bus().registerService(m_watcher));
    }
    void choose(const QJsonObject &settings)
    {
        const QString folder = m_desktop->login().home() + QStringLiteral("/config/lanyard");
        QVERIFY(QDir().mkpath(folder));
        QSaveFile file(folder + QStringLiteral("/settings.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(settings).toJson());
        QVERIFY(file.commit());
    }
    /// What gdbus prints of the answer.
    [[nodiscard]] QString ask(const char *path, const char *method,
                              const QStringList &arguments) const
    {
        return QString::fromUtf8(m_desktop->run(
            QStringLiteral("gdbus"),
            QStringList{
                QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("--dest"),
                m_host->icons.value(0), QStringLiteral("--object-path"), QString::fromLatin1(path),
                QStringLiteral("--method"), QString::fromLatin1(method), QStringLiteral("--")}
                + arguments));
    }
    [[nodiscard]] QString toolTip() const
    {
        return ask("/StatusNotifierItem", "org.freedesktop.DBus.Properties.Get",
                   {QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("ToolTip")});
    }
    void clickIcon()
    {
        static_cast<void>(ask("/StatusNotifierItem", "org.kde.StatusNotifierItem.Activate",
                              {QStringLiteral("0"), QStringLiteral("0")}));
    }
    void chooseInMenu(const QString &label)
    {
        const QString menu
            = ask("/MenuBar", "com.canonical.dbusmenu.GetLayout",
                  {QStringLiteral("0"), QStringLiteral("-1"), QStringLiteral("@as []")});
        const QRegularExpression item(QStringLiteral("\\((\\d+), \\{[^{}]*'label': <'%1'>")
                                          .arg(QRegularExpression::escape(label)));
        const QString id = item.match(menu).captured(1);
        QVERIFY2(!id.isEmpty(), qPrintable(menu));
        static_cast<void>(
            ask("/MenuBar", "com.canonical.dbusmenu.Event",
                {id, QStringLiteral("clicked"), QStringLiteral("<0>"), QStringLiteral("0")}));
    }

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_unique<DesktopSession>();
        const QString problem = m_desktop->start(KeyringSession::Keyring::None);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup()
    {
        const QString connection = bus().name();
        m_desktop.reset();
        m_host.reset();
        QDBusConnection::disconnectFromBus(connection);
    }

    void itShowsHidesAndEndsTheWindow()
    {
        bringUpTray();
        choose({{QStringLiteral("tray"), true}});
        m_desktop->openWindow({QStringLiteral("--background")}, Decision::Close);
        QTRY_COMPARE(m_host->icons.size(), 1);
        QTRY_VERIFY2(toolTip().contains(QStringLiteral("'Lanyard – 0 accounts'")),
                     qPrintable(toolTip()));
        chooseInMenu(QStringLiteral("_Open Lanyard"));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        clickIcon();
        QVERIFY(m_desktop->waitUntilGone(QStringLiteral("Sign in to get started")));
        clickIcon();
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        chooseInMenu(QStringLiteral("_Quit Lanyard"));
        QCOMPARE(m_desktop->waitForEnd(kPatience), End::Clean);
    }

    /// No icon before it is wanted, none after; and the window that it hid is back.
    void theChoiceHoldsAtOnce()
    {
        bringUpTray();
        m_desktop->openWindow({}, Decision::Close);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        QCOMPARE(m_host->icons.size(), 0);
        choose({{QStringLiteral("tray"), true}});
        QTRY_COMPARE(m_host->icons.size(), 1);
        clickIcon();
        QVERIFY(m_desktop->waitUntilGone(QStringLiteral("Sign in to get started")));
        choose({{QStringLiteral("tray"), false}});
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        // Not by its keys: nobody can tell when the window manager gives it those.
        ::kill(pid_t(m_desktop->windowProcess()), SIGTERM);
        QCOMPARE(m_desktop->waitForEnd(kPatience), End::Clean);
    }

    /// At login we may be there before the tray is.
    void aTrayThatComesLaterIsTaken()
    {
        choose({{QStringLiteral("tray"), true}});
        m_desktop->openWindow({}, Decision::Close);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        bringUpTray(false); // the service comes before what shows its icons
        m_host->isThere = true;
        Q_EMIT m_host->StatusNotifierHostRegistered();
        QTRY_COMPARE(m_host->icons.size(), 1);
        QVERIFY(m_desktop->closeWindow());
    }
};

QTEST_GUILESS_MAIN(TrayTest)
#include "tray_test.moc"
