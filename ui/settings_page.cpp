#include "ui/settings_page.h"

#include "accounts/journal.h"
#include "ui/certificates_setting.h"
#include "ui/info_bar.h"
#include "ui/sign_in_settings.h"
#include "ui/token_settings.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

#include <utility>

namespace lanyard {

namespace {

ChoiceSetting *appearanceSetting()
{
    return new ChoiceSetting(
        SettingsPage::tr("&Appearance"), "appearance",
        {.offered = {int(Appearance::System), int(Appearance::Light), int(Appearance::Dark)},
         .text =
             [](int value) {
                 switch (Appearance(value)) {
                 case Appearance::System:
                     return SettingsPage::tr("System");
                 case Appearance::Light:
                     return SettingsPage::tr("Light");
                 case Appearance::Dark:
                     return SettingsPage::tr("Dark");
                 }
                 return QString();
             },
         .of = [](const ChosenSettings &from) { return int(from.appearance); },
         .put = [](ChosenSettings &to, int value) { to.appearance = Appearance(value); }});
}

ChoiceSetting *timeLimitSetting()
{
    return new ChoiceSetting(
        SettingsPage::tr("Time &limit for a sign-in"), "timeLimit",
        {.offered = {5, 10, 20},
         .text = [](int value) { return SettingsPage::tr("%n minutes", nullptr, value); },
         .of = [](const ChosenSettings &from) { return int(from.timeLimit.count()); },
         .put = [](ChosenSettings &to, int value) { to.timeLimit = std::chrono::minutes(value); }});
}

ChoiceSetting *copiedSetting()
{
    return new ChoiceSetting(SettingsPage::tr("&Clear copied tokens"), "clearCopied",
                             {.offered = {15, 30, 60, 0},
                              .text =
                                  [](int value) {
                                      return value == 0
                                          ? SettingsPage::tr("Never")
                                          : SettingsPage::tr("After %n seconds", nullptr, value);
                                  },
                              .of =
                                  [](const ChosenSettings &from) {
                                      return from.clearCopied ? int(from.clearCopied->count()) : 0;
                                  },
                              .put =
                                  [](ChosenSettings &to, int value) {
                                      to.clearCopied = value == 0
                                          ? std::nullopt
                                          : std::optional(std::chrono::seconds(value));
                                  }});
}

ChoiceSetting *activitySetting()
{
    return new ChoiceSetting(
        SettingsPage::tr("&Keep activity"), "activityDays",
        {.offered = {7, 30, 0},
         .text =
             [](int value) {
                 return value == 0 ? SettingsPage::tr("Off")
                                   : SettingsPage::tr("%n days", nullptr, value);
             },
         .of = [](const ChosenSettings &from) { return from.activityDays; },
         .put = [](ChosenSettings &to, int value) { to.activityDays = value; }});
}

} // namespace

SettingsPage::SettingsPage(AccountStore &store, const Places &places, Clock &clock,
                           const DesktopOffers &offers, QWidget *parent) :
    Page(parent),
    m_places(places), m_clock(clock), m_watch(places), m_port(new PortSetting),
    m_askTools(new ToolAskingSetting(places)), m_account(new DefaultAccountSetting(store)),
    m_certificates(new CertificatesSetting(places))
{
    addControls(offers);
    connect(m_askTools, &ToolAskingSetting::failed, this, &SettingsPage::tellFailure);
    connect(m_askTools, &ToolAskingSetting::changed, this, [this] { display(std::nullopt); });
    connect(m_account, &DefaultAccountSetting::failed, this, &SettingsPage::tellFailure);
    connect(m_account, &DefaultAccountSetting::changed, this, [this] { display(std::nullopt); });
    connect(m_certificates, &CertificatesSetting::failed, this, &SettingsPage::tellFailure);
    connect(&m_watch, &SettingsWatch::changed, this, &SettingsPage::load);
    load();
}

void SettingsPage::addControls(const DesktopOffers &offers)
{
    constexpr int wide = 90; ///< a box beside its words does not wrap
    setColumnWidth(wide);
    addHeading(tr("General"));
    if (offers.setStartedAtLogin) {
        auto *startsAtLogin = new LoginStartSetting(offers);
        add(startsAtLogin);
        connect(startsAtLogin, &LoginStartSetting::failed, this, &SettingsPage::tellFailure);
        connect(startsAtLogin, &LoginStartSetting::changed, this,
                [this] { display(std::nullopt); });
    }
    add(new CheckSetting(tr("Keep &running when the window is closed"), "keepRunning",
                         &ChosenSettings::keepRunning));
    add(new CheckSetting(tr("&Show an icon in the tray"), "showsTray", &ChosenSettings::showsTray));
    if (!offers.languages.isEmpty()) {
        add(new LanguageSetting(offers.languages));
    }
    add(appearanceSetting());
    addSpace(Space::Group);

    addHeading(tr("Signing in"));
    add(new BrowserSetting);
    add(m_port);
    add(timeLimitSetting());
    addSpace(Space::Group);

    addHeading(tr("Tokens"));
    column()->addWidget(m_askTools);
    column()->addWidget(m_account);
    add(copiedSetting());
    addSpace(Space::Group);

    addHeading(tr("Notifications"));
    add(new CheckSetting(tr("An account &needs you to sign in again"), "notifiesSignInNeeded",
                         &ChosenSettings::notifiesSignInNeeded));
    add(new CheckSetting(tr("You have si&gned in"), "notifiesSignedIn",
                         &ChosenSettings::notifiesSignedIn));
    add(new CheckSetting(tr("The secret of a service account runs o&ut"), "notifiesSecretRunsOut",
                         &ChosenSettings::notifiesSecretRunsOut));
    addSpace(Space::Group);

    addHeading(tr("Privacy"));
    add(activitySetting());
    addSpace(Space::Group);

    addHeading(tr("Network"));
    column()->addWidget(m_certificates);
    column()->addStretch(1);
}

void SettingsPage::add(SettingControl *control)
{
    column()->addWidget(control);
    use(control);
}

void SettingsPage::use(SettingControl *control)
{
    m_controls += control;
    connect(control, &SettingControl::chosen, this, &SettingsPage::choose);
}

/// What another process writes meanwhile stays: only the difference is written.
void SettingsPage::choose(const SettingChange &change)
{
    ChosenSettings chosen = m_settings;
    change(chosen);
    const ChosenSettings before = std::exchange(m_settings, chosen);
    if (before == chosen) {
        return;
    }
    ++m_writing;
    // It is written also where the page is closed meanwhile.
    const QPointer<SettingsPage> page(this);
    chooseSettings(m_places, before, chosen, qApp,
                   [page, before, chosen](const Result<void> &done) {
                       if (page) {
                           --page->m_writing;
                           page->written(before, chosen, done);
                       }
                   });
}

void SettingsPage::written(const ChosenSettings &before, const ChosenSettings &chosen,
                           const Result<void> &done)
{
    display(std::nullopt);
    load();
    if (!done) {
        tellFailure(done.error());
    } else if (before.activityDays != chosen.activityDays) {
        if (const auto pruned = Journal(m_places).prune(m_clock.now()); !pruned) {
            tellFailure(pruned.error());
        }
    }
}

/// While something is being written, the disk does not have it yet.
void SettingsPage::load()
{
    if (m_writing > 0) {
        return;
    }
    const auto managed = ManagedSettings::read(m_places);
    const auto settings = readChosenSettings(m_places);
    m_settings = settings.value_or(ChosenSettings());
    for (SettingControl *control : std::as_const(m_controls)) {
        control->display(m_settings);
    }
    m_port->setManaged(managed.value_or(ManagedSettings()));
    m_askTools->load(managed);
    m_certificates->load(managed);
    const bool wasUnreadable = std::exchange(m_isUnreadable, !settings || !managed);
    if (m_isUnreadable && (!wasUnreadable || !bar()->notice())) {
        display(noticeOfFailure(tr("The settings couldn’t be read"),
                                settings ? managed.error() : settings.error()));
    } else if (wasUnreadable && !m_isUnreadable) {
        display(std::nullopt);
    }
}

/// And shows what holds.
void SettingsPage::tellFailure(const Error &error)
{
    load();
    display(noticeOfFailure(tr("That couldn’t be changed"), error));
}

} // namespace lanyard
