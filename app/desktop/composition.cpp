#include "composition.h"

#include "accounts/chosen_settings.h"
#include "accounts/company_certificates.h"
#include "accounts/provider_catalog.h"
#include "accounts/settings_file.h"
#include "accounts/tool_asking.h"
#include "accounts/vault_home.h"
#include "languages.h"
#include "login_start.h"
#include "spoken_language.h"
#include "ui/dialogs.h"
#include "words/error_text.h"

#include <QApplication>
#include <QIcon>

#include <utility>

namespace lanyard {

namespace {

Notice noticeOf(const Error &error)
{
    ErrorContext context;
    context.store = secretStoreName();
    Notice notice = noticeOfSignIn(error, context, false);
    notice.repairs.clear();
    return notice;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        icon.addFile(QStringLiteral(":/icons/lanyard-%1.png").arg(size), QSize(size, size));
    }
    return icon;
}

Environment withBrowser(const Environment &system, Browser &browser)
{
    return {system.clock, system.random, system.network, browser, system.vault};
}

DesktopOffers offers()
{
    DesktopOffers offers;
    for (const QString &language : availableLanguages()) {
        offers.languages.append({language, ownNameOf(language)});
    }
    offers.isStartedAtLogin = isStartedAtLogin;
    offers.setStartedAtLogin = setStartedAtLogin;
    return offers;
}

Places placesFor(const DesktopOptions &options, const QTemporaryDir &demoFolder)
{
    if (!options.configDir.isEmpty()) {
        return Places::below(options.configDir);
    }
    return options.demo ? Places::below(demoFolder.path())
                        : Places::standard(QStringLiteral("lanyard"));
}

VaultChoice vaultFor(const DesktopOptions &options, const Places &places)
{
    if (options.demo) {
        return VaultChoice::Memory;
    }
    // Where that cannot be read, the list of accounts says so when it is loaded.
    return options.vault ? *options.vault : vaultToUse(places).value_or(VaultChoice::Keychain);
}

} // namespace

Composition::Composition(const DesktopOptions &options) :
    m_options(options), m_places(placesFor(options, m_demoFolder))
{
}

Result<void> Composition::start(const StartWish &wish)
{
    Result<void> composed = compose(vaultFor(m_options, m_places));
    if (!composed) {
        return composed;
    }
    if (m_options.demo) {
        startDemo();
    }
    if (wish.what == StartWish::What::StayHidden) {
        m_window->startHidden();
    } else {
        m_window->show();
        actOn(wish.what);
    }
    return {};
}

Result<void> Composition::compose(VaultChoice vault)
{
    const auto passphrase = [this](PassphraseUse, QObject *context, Reply<Secret> reply) {
        const Replier<Secret> replier(context, std::move(reply));
        replier(m_window->takePassphrase()); // it was typed before the window opens the vault
    };
    auto system = SystemEnvironment::create(QStringLiteral("app.lanyard.Lanyard"), vault, m_places,
                                            {vaultFilePlace(m_places), passphrase});
    if (!system) {
        return fail(system.error());
    }
    m_system = std::move(*system);
    m_browser = std::make_unique<ChosenBrowser>(m_places, m_system->environment().browser);
    m_store = std::make_unique<AccountStore>(environment(), m_places);
    const Result<void> loaded = m_store->load();
    const auto chosen = readChosenSettings(m_places);
    speakAs(chosen ? chosen->language : QString());
    m_appearance = std::make_unique<AppearanceFollower>(m_places); // before the first picture
    m_window = std::make_unique<MainWindow>(*m_store, environment(), m_places);
    m_window->setCatalog(ProviderCatalog::load(m_places));
    m_window->setOffers(offers());
    tellAboutFiles(loaded);
    // Reading seven pictures is not for the time before the first one on the screen.
    connect(m_window.get(), &MainWindow::shownFirst, this,
            [] { QApplication::setWindowIcon(applicationIcon()); });
    // No less so what may be a whole bundle of certificates.
    connect(m_window.get(), &MainWindow::shownFirst, this,
            [this] { m_window->setCertificateProblems(companyCertificates(m_places).problems); });
    connect(m_window.get(), &MainWindow::shownFirst, this, &Composition::startAgent);
    m_colors = std::make_unique<DesktopColors>();
    connect(m_colors.get(), &DesktopColors::changed, m_appearance.get(),
            [this] { m_appearance->setDesktopDark(m_colors->areDark()); });
    m_colors->ask();
    connect(m_window.get(), &MainWindow::closed, this, &Composition::finishWhenIdle);
    m_presence = std::make_unique<Presence>(*m_window, *m_store, environment(), m_places);
    connect(m_presence.get(), &Presence::copyChosen, m_window.get(), &MainWindow::copyTokenOf);
    connect(m_presence.get(), &Presence::settingsChosen, this,
            [this] { m_window->dialogs()->showSettings(); });
    return {};
}

void Composition::fulfil(const StartWish &wish)
{
    if (m_isEnding || wish.what == StartWish::What::StayHidden) {
        return;
    }
    m_presence->bringToFront(wish.activationToken);
    actOn(wish.what);
}

/// Any program of the person's can ask for this. Where tools have to be asked for, none gets a
/// token by way of the clipboard either: the person copies it in the window.
void Composition::actOn(StartWish::What wish)
{
    if (wish == StartWish::What::AddAccount) {
        m_window->showAdd();
    } else if (const Account *account = m_store->defaultAccount();
               account && wish == StartWish::What::CopyToken) {
        m_window->openAccount(account->id());
        const Result<bool> areAsked = areToolsAskedFor(m_places);
        if (areAsked && !*areAsked) {
            m_window->copyTokenOf(account->id());
        }
    }
}

/// The system's, but for the browser that the person has chosen.
Environment Composition::environment() const
{
    return withBrowser(m_system->environment(), *m_browser);
}

/// Tools can tell an agent of no other accounts than those that are kept where all look for them.
void Composition::startAgent()
{
    const bool areForTools = m_places.data == Places::standard(QStringLiteral("lanyard")).data
        && m_options.vault != VaultChoice::Memory;
    if (areForTools) {
        m_agent = std::make_unique<DesktopAgent>(*m_store, environment(), m_places);
        m_agent->start();
    }
}

void Composition::tellAboutFiles(const Result<void> &loaded)
{
    const QString settings = setBrokenSettingsAside(m_places);
    if (!loaded) {
        m_window->say(noticeOf(loaded.error()));
    } else if (!m_store->indexSetAside().isEmpty()) {
        m_window->say({Tone::Warning,
                       tr("The list of accounts was damaged"),
                       tr("Lanyard put it aside and starts with an empty one. Sign in again to get "
                          "your accounts back."),
                       QStringList({m_store->indexSetAside(), settings}).join(u'\n').trimmed(),
                       {}});
    } else if (!settings.isEmpty()) {
        m_window->say({Tone::Warning,
                       tr("The settings were damaged"),
                       tr("Lanyard put them aside as the file that the details name. It asks again "
                          "for what they held, such as client IDs."),
                       settings,
                       {}});
    }
}

void Composition::startDemo()
{
    m_window->setRemark(tr("Starting the demo provider…"));
    m_demo = std::make_unique<DemoChild>();
    connect(m_demo.get(), &DemoChild::ready, this, &Composition::demoIsReady);
    connect(m_demo.get(), &DemoChild::failed, this, [this](const Error &error) {
        m_window->setRemark({});
        m_window->say(noticeOf(error));
    });
    connect(m_window.get(), &MainWindow::shownFirst, m_demo.get(), &DemoChild::start);
}

void Composition::demoIsReady(const QString &issuer)
{
    m_window->setRemark({});
    const Result<void> written = writeDemoProvider(m_places.config, issuer);
    if (!written) {
        m_window->say(noticeOf(written.error()));
        return;
    }
    m_window->setCatalog(ProviderCatalog::load(m_places));
    // A person first, as everywhere; then a program beside them.
    connect(
        m_store.get(), &AccountStore::accountAdded, this,
        [this, issuer] { addDemoService(issuer); }, Qt::SingleShotConnection);
}

void Composition::addDemoService(const QString &issuer)
{
    m_store->addService(demoService(issuer), this, [this](const Result<SignIn::Outcome> &added) {
        if (!added) {
            m_window->say(noticeOf(added.error()));
        }
    });
}

void Composition::quit()
{
    m_window->quit();
}

// The browser may still be waiting for its page, and a provider be replacing a session, which is
// lost unless its answer is taken. Each of these has a time limit of its own.
void Composition::finishWhenIdle()
{
    if (std::exchange(m_isEnding, true)) {
        return;
    }
    Q_EMIT ending();
    const auto finish = [this](const Result<void> &) {
        m_store->finish(this, [this](const Result<void> &) { Q_EMIT finished(); });
    };
    if (m_agent) {
        m_agent->stop(this, finish);
    } else {
        finish({});
    }
}

} // namespace lanyard
