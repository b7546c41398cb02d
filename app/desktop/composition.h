#pragma once

/// The parts of the program, put together: environment, store, window; the demo's child where it is
/// asked for.
/// Owner:   owns all of them; the window goes first, the environment last

#include "accounts/account_store.h"
#include "accounts/chosen_browser.h"
#include "accounts/system_environment.h"
#include "demo_child.h"
#include "desktop_agent.h"
#include "desktop_colors.h"
#include "options.h"
#include "presence.h"
#include "ui/appearance.h"
#include "ui/main_window.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace lanyard {

class Composition final : public QObject {
    Q_OBJECT
public:
    explicit Composition(const DesktopOptions &options);

    /// Errors: Misconfigured, from SystemEnvironment
    [[nodiscard]] Result<void> start(const StartWish &wish);
    /// While it runs.
    void fulfil(const StartWish &wish);
    /// As if the person had quit.
    void quit();

Q_SIGNALS:
    void ending(); ///< the window is closed for good
    void finished(); ///< and nothing is left to do

private:
    [[nodiscard]] Result<void> compose(VaultChoice vault);
    [[nodiscard]] Environment environment() const;
    void tellAboutFiles(const Result<void> &loaded);
    void startAgent();
    void startDemo();
    void demoIsReady(const QString &issuer);
    void addDemoService(const QString &issuer);
    void actOn(StartWish::What wish);
    void finishWhenIdle();

    DesktopOptions m_options;
    QTemporaryDir m_demoFolder;
    Places m_places;
    std::unique_ptr<SystemEnvironment> m_system;
    std::unique_ptr<ChosenBrowser> m_browser;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<DesktopAgent> m_agent; ///< null = there is none of these accounts
    std::unique_ptr<AppearanceFollower> m_appearance;
    std::unique_ptr<DesktopColors> m_colors;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Presence> m_presence;
    bool m_isEnding = false;
    std::unique_ptr<DemoChild> m_demo;
};

} // namespace lanyard
