#include "presence.h"

#include "accounts/settings_file.h"
#include "base/log.h"
#include "spoken_language.h"
#include "tray_host.h"

#include <QGuiApplication>
#include <QJsonObject>

#include <utility>

namespace lanyard {

namespace {

/// A member of settings.json: the person knows that closing the window does not end the program.
const QString toldName = QStringLiteral("told_of_keep_running");

} // namespace

Presence::Presence(MainWindow &window, AccountStore &store, const Environment &environment,
                   const Places &places) :
    m_window(window),
    m_store(store), m_environment(environment), m_places(places)
{
    obeySettings();
    connect(&m_window, &MainWindow::shownFirst, this, &Presence::begin);
    connect(&m_window, &MainWindow::putAway, this, &Presence::tellOnce);
    connect(&m_window, &MainWindow::closed, this, [this] {
        m_watch.reset(); // nothing is obeyed any more
        m_staying.reset();
        m_waitingForTray.reset();
        m_tray.reset();
        m_notifier.reset();
    });
}

void Presence::begin()
{
    m_watch = std::make_unique<SettingsWatch>(m_places);
    connect(m_watch.get(), &SettingsWatch::changed, this, &Presence::obeySettings);
    m_notifier = std::make_unique<Notifier>(m_store, m_environment.clock, m_places);
    connect(&m_window, &MainWindow::personSignedIn, m_notifier.get(), &Notifier::tellSignedIn);
    connect(m_notifier.get(), &Notifier::openChosen, this,
            [this](const QString &id, const QByteArray &activationToken) {
                bringToFront(activationToken);
                m_window.openAccount(id);
            });
    connect(m_notifier.get(), &Notifier::repairChosen, this,
            [this](const QString &id, const QByteArray &activationToken) {
                bringToFront(activationToken);
                m_window.repairAccount(id);
            });
    obeySettings(); // what was chosen meanwhile
}

void Presence::bringToFront(const QByteArray &activationToken)
{
    // Qt's Wayland takes it from there, and out, when a window is to be activated; on X11 nobody
    // would, and programs that we start would find it.
    const bool isWayland = QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
    if (isWayland && !activationToken.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    }
    m_window.present();
}

/// What cannot be read changes nothing.
void Presence::obeySettings()
{
    const auto chosen = readChosenSettings(m_places);
    if (!chosen) {
        qCWarning(logUi).noquote() << "settings are left as they were:" << chosen.error().detail;
        return;
    }
    const ChosenSettings before = std::exchange(m_chosen, *chosen);
    if (m_watch && m_chosen.language != before.language) {
        speakAs(m_chosen.language);
        m_tray.reset(); // and is made anew
    }
    m_window.setKeepsRunning(m_chosen.keepRunning);
    if (m_watch) { // else nothing shall be slower for it
        m_notifier->obey(m_chosen);
        obeyTray();
    }
}

void Presence::obeyTray()
{
    if (!m_chosen.showsTray) {
        m_waitingForTray.reset();
        // Without the icon, a window that it has hidden could not be had back.
        if (std::exchange(m_tray, nullptr) && !m_chosen.keepRunning && !m_window.isVisible()) {
            m_window.present();
        }
    } else if (!m_tray && !m_waitingForTray) {
        m_waitingForTray = std::make_unique<QObject>();
        whenTrayIsThere(m_environment.clock, m_waitingForTray.get(), [this] { makeTray(); });
    }
}

void Presence::makeTray()
{
    m_waitingForTray.release()->deleteLater(); // who called is below it
    m_tray = std::make_unique<Tray>(m_store, m_environment.network);
    connect(m_tray.get(), &Tray::clicked, this, [this] {
        if (m_window.isVisible() && !m_window.isMinimized()) {
            m_window.hide();
        } else {
            m_window.present();
        }
    });
    connect(m_tray.get(), &Tray::openChosen, &m_window, &MainWindow::present);
    connect(m_tray.get(), &Tray::copyChosen, this, &Presence::copyChosen);
    connect(m_tray.get(), &Tray::repairChosen, this, [this](const QString &id) {
        m_window.present();
        m_window.repairAccount(id);
    });
    connect(m_tray.get(), &Tray::settingsChosen, this, [this] {
        m_window.present();
        Q_EMIT settingsChosen();
    });
    connect(m_tray.get(), &Tray::quitChosen, &m_window, &MainWindow::quit,
            Qt::QueuedConnection); // which takes the icon away
}

void Presence::tellOnce()
{
    const auto settings = readSettings(m_places);
    if (!settings || settings->value(toldName).toBool()) {
        return;
    }
    m_staying = std::make_unique<StayingDialog>();
    connect(m_staying.get(), &StayingDialog::quitChosen, &m_window, &MainWindow::quit,
            Qt::QueuedConnection); // which takes the dialog away
    m_staying->show();
    changeSettings(
        m_places, [](QJsonObject &all) { all.insert(toldName, true); }, this,
        [](const Result<void> &) {}); // else it is told once more
}

} // namespace lanyard
