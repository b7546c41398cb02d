#include "presence.h"

#include "accounts/settings_file.h"
#include "base/log.h"

#include <QJsonObject>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

/// Who has the session bus start us calls at once.
constexpr auto longestStartOfNobodys = 10s;

/// A member of settings.json: the person knows that closing the window does not end the program.
const QString toldName = QStringLiteral("told_of_keep_running");

} // namespace

Presence::Presence(MainWindow &window, const Environment &environment, const Places &places) :
    m_window(window), m_environment(environment), m_places(places)
{
    obeySettings();
    connect(&m_window, &MainWindow::shownFirst, this, &Presence::begin);
    connect(&m_window, &MainWindow::putAway, this, &Presence::tellOnce);
    connect(&m_window, &MainWindow::closed, this, [this] { m_staying.reset(); });
}

void Presence::begin()
{
    m_watch = std::make_unique<SettingsWatch>(m_places);
    connect(m_watch.get(), &SettingsWatch::changed, this, &Presence::obeySettings);
    obeySettings(); // what was chosen meanwhile
}

/// What cannot be read changes nothing.
void Presence::obeySettings()
{
    const auto chosen = readChosenSettings(m_places);
    if (!chosen) {
        qCWarning(logUi).noquote() << "settings are left as they were:" << chosen.error().detail;
        return;
    }
    m_chosen = *chosen;
    m_window.setKeepsRunning(m_chosen.keepRunning);
}

void Presence::startHidden()
{
    m_window.startHidden();
    m_environment.clock.after(longestStartOfNobodys, this, [this] {
        if (!m_window.isVisible() && !m_chosen.keepRunning && !m_chosen.showsTray) {
            m_window.quit();
        }
    });
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
