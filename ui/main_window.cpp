#include "ui/main_window.h"

#include "accounts/vault_home.h"
#include "ui/account_list.h"
#include "ui/account_pages.h"
#include "ui/attempt_pages.h"
#include "ui/company_page.h"
#include "ui/dialogs.h"
#include "ui/doctor_dialog.h"
#include "ui/info_bar.h"
#include "ui/keyring_help.h"
#include "ui/list_and_page.h"
#include "ui/menus.h"
#include "ui/page.h"
#include "ui/phrases.h"
#include "ui/service_page.h"
#include "ui/settings_dialog.h"
#include "ui/unlocking.h"
#include "ui/welcome_page.h"
#include "ui/window_keys.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>

#include <algorithm>
#include <array>
#include <utility>

namespace lanyard {

namespace {
constexpr QSize defaultSize{760, 560};
constexpr QSize smallest{360, 420};

/// Those that go on with the attempt that a notice is about.
constexpr std::array repairsOfAttempt{
    Repair::StartAgain,     Repair::TryAgain,        Repair::TryNow,   Repair::TryAsExpected,
    Repair::SignInOnceMore, Repair::UnlockAndSignIn, Repair::KeepBoth, Repair::Cancel,
    Repair::ChangeClient,   Repair::GoOnInMemory};

bool isOfAttempt(const Notice &notice)
{
    return std::any_of(repairsOfAttempt.begin(), repairsOfAttempt.end(),
                       [&notice](Repair repair) { return notice.repairs.contains(repair); });
}

} // namespace

MainWindow::MainWindow(AccountStore &store, const Environment &environment, Places places) :
    m_store(store), m_environment(environment), m_places(std::move(places))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Lanyard"));
    setMinimumSize(smallest);
    resize(defaultSize);
    connect(&m_store, &AccountStore::accountRemoved, this, &MainWindow::accountRemoved);
    connect(&m_store, &AccountStore::accountAdded, this, &MainWindow::accountsChanged);
    build();
    showHome();
}

void MainWindow::build()
{
    m_attempt = new AttemptPages(m_store, m_environment, m_places, this);
    m_account = new AccountPages(m_store, m_environment, m_places, this);
    m_unlocking = new Unlocking(m_environment.vault, vaultFilePlace(m_places).file, this);
    m_inside = new ListAndPage(m_store);
    m_welcome = new WelcomePage;
    m_menus = new Menus(keptBy(m_environment.vault), m_places);
    m_dialogs = new Dialogs(m_store, m_environment, m_places, *this);
    setCentralWidget(m_inside);
    setMenuBar(m_menus);
    connectPages();
    add(m_welcome);
    connectMenus();
}

/// Every text is made where it is shown, so all of it is made once more. Not under the hands of
/// somebody who is in the middle of something, though: then as soon as they are not.
void MainWindow::speakAnew()
{
    const Page *page = m_inside->page();
    const std::optional<Notice> notice = page->bar()->notice();
    m_speaksOld = m_attempt->current() || (page != m_welcome && page != m_account->profile())
        || (notice && isOfAttempt(*notice));
    if (m_speaksOld) {
        return;
    }
    setLocale(QLocale()); // which what is in it takes over
    const QString selected = m_inside->list()->selectedId();
    const auto *settings = findChild<SettingsDialog *>(QString(), Qt::FindDirectChildrenOnly);
    const bool areSettingsShown = settings && settings->isVisible();
    const auto dialogs = findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(dialogs);
    delete std::exchange(m_dialogs, nullptr);
    delete std::exchange(m_unlocking, nullptr);
    delete std::exchange(m_attempt, nullptr);
    delete std::exchange(m_account, nullptr);
    delete takeCentralWidget();
    m_beforeUnlocking = nullptr;
    m_company = nullptr;
    m_service = nullptr;
    build();
    setCatalog(m_catalog);
    setRemark(m_remark);
    setOffers(m_offers);
    if (m_hasBegun) {
        m_account->askForTokens();
    }
    m_inside->list()->select(selected);
    showHome();
    if (notice) {
        say(*notice);
    }
    if (areSettingsShown) {
        m_dialogs->showSettings();
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::setCatalog(ProviderCatalog catalog)
{
    m_catalog = std::move(catalog);
    m_welcome->setProviders(m_catalog.providers());
    m_welcome->setProblems(m_catalog.problems() + m_certificateProblems);
}

void MainWindow::setCertificateProblems(const QList<Error> &problems)
{
    m_certificateProblems = problems;
    m_welcome->setProblems(m_catalog.problems() + m_certificateProblems);
}

void MainWindow::setRemark(const QString &remark)
{
    m_remark = remark;
    m_welcome->setRemark(remark);
}

void MainWindow::setOffers(DesktopOffers offers)
{
    m_offers = std::move(offers);
    m_dialogs->setOffers(m_offers);
}

void MainWindow::say(const Notice &notice)
{
    m_inside->page()->say(notice);
}

void MainWindow::add(Page *page)
{
    m_inside->add(page);
    connect(page, &Page::repairChosen, this, &MainWindow::repair);
}

void MainWindow::connectPages()
{
    connect(m_welcome, &WelcomePage::providerChosen, this, &MainWindow::chooseProvider);
    connect(m_welcome, &WelcomePage::companyChosen, this, &MainWindow::showCompany);
    connect(m_welcome, &WelcomePage::serviceChosen, this, [this] { showService(nullptr); });
    connect(m_welcome, &WelcomePage::backChosen, this, &MainWindow::showHome);
    connect(m_attempt, &AttemptPages::pageMade, this, &MainWindow::add);
    connect(m_account, &AccountPages::pageMade, this, &MainWindow::add);
    connect(m_attempt, &AttemptPages::pageWanted, this, &MainWindow::showPage);
    connect(m_attempt, &AttemptPages::succeeded, this, &MainWindow::signedIn);
    connect(m_attempt, &AttemptPages::failed, this, &MainWindow::signInFailed);
    connect(m_attempt, &AttemptPages::canceled, this, &MainWindow::showOrigin);
    connect(m_account, &AccountPages::pageWanted, this, &MainWindow::showPage);
    connect(m_account, &AccountPages::signInWanted, this,
            [this](const Provider &provider, const QString &accountId) {
                m_attempt->start(m_account->profile(), provider, accountId);
            });
    connect(m_account, &AccountPages::copyFailed, this, &MainWindow::present);
    connect(m_account, &AccountPages::homeWanted, this, &MainWindow::showHome);
    connect(m_account, &AccountPages::arranged, this, &MainWindow::accountsChanged);
    connect(m_account, &AccountPages::signedOut, this, [this](const Notice &notice) {
        showHome();
        say(notice);
    });
    connect(m_account, &AccountPages::browserAnswered, this, [this](const Notice &notice) {
        if (!m_attempt->current()) { // whose own bar counts more
            say(notice);
        }
    });
    connect(m_unlocking, &Unlocking::pageMade, this, &MainWindow::add);
    connect(m_unlocking, &Unlocking::pageWanted, this, [this](Page *page) {
        if (m_inside->page() != page) {
            m_beforeUnlocking = m_inside->page();
        }
        showPage(page);
    });
    connect(m_unlocking, &Unlocking::pageDone, this, [this](Page *page) {
        if (m_inside->page() == page) { // else the person looks at something else by now
            showOrigin(m_beforeUnlocking);
        }
    });
    connect(m_unlocking, &Unlocking::over, this, &MainWindow::goOnUnlocked);
    connect(m_inside->list(), &AccountList::accountChosen, this, &MainWindow::showAccount);
    connect(m_inside->list(), &AccountList::addChosen, this, &MainWindow::showAdd);
    connect(m_inside->list(), &AccountList::moveWanted, m_account, &AccountPages::move);
}

void MainWindow::connectMenus()
{
    connect(m_menus, &Menus::addChosen, this, &MainWindow::showAdd);
    connect(m_menus, &Menus::addServiceChosen, this, [this] { showService(nullptr); });
    connect(m_menus, &Menus::doctorChosen, this, &MainWindow::showDoctor);
    connect(m_menus, &Menus::closeChosen, this, &QWidget::close);
    connect(m_menus, &Menus::quitChosen, this, &MainWindow::quit);
    connect(m_menus, &Menus::copyTokenChosen, m_account,
            [this] { m_account->copyToken(TokenForm::Token); });
    connect(m_menus, &Menus::showTokenChosen, m_account, &AccountPages::showToken);
    connect(m_menus, &Menus::refreshChosen, m_account, &AccountPages::refreshToken);
    connect(m_menus, &Menus::signOutChosen, m_account, &AccountPages::askToSignOut);
    connect(m_menus, &Menus::signOutOfAllChosen, m_account, &AccountPages::askToSignOutOfAll);
    connect(m_menus, &Menus::renameChosen, m_account, &AccountPages::askToRename);
    connect(m_menus, &Menus::defaultChosen, m_account, &AccountPages::useByDefault);
    connect(m_menus, &Menus::moveUpChosen, m_account, &AccountPages::moveUp);
    connect(m_menus, &Menus::moveDownChosen, m_account, &AccountPages::moveDown);
    connect(m_menus, &Menus::settingsChosen, m_dialogs, &Dialogs::showSettings);
    connect(m_menus, &Menus::activityChosen, m_dialogs, &Dialogs::showActivity);
    connect(m_menus, &Menus::toolsChosen, m_dialogs, &Dialogs::showTools);
    connect(m_menus, &Menus::shortcutsChosen, this,
            [this] { m_dialogs->showShortcuts(m_menus->shortcuts()); });
    m_inside->list()->setRowActions(m_menus->accountActions());
    auto *keys = new WindowKeys(m_inside); // which go with it
    connect(keys, &WindowKeys::nextPartChosen, m_inside,
            [this] { m_inside->moveFocus(ListAndPage::Towards::Next); });
    connect(keys, &WindowKeys::previousPartChosen, m_inside,
            [this] { m_inside->moveFocus(ListAndPage::Towards::Previous); });
    connect(keys, &WindowKeys::findChosen, m_inside, &ListAndPage::find);
    connect(keys, &WindowKeys::accountChosen, this, &MainWindow::goToAccount);
}

void MainWindow::showPage(Page *page)
{
    m_inside->showPage(page);
    accountsChanged();
    page->takeFocus();
    if (m_speaksOld) {
        QMetaObject::invokeMethod(this, &MainWindow::speakAnew, Qt::QueuedConnection);
    }
}

void MainWindow::showHome()
{
    const QList<Account *> accounts = m_store.accounts();
    const QString selected = m_inside->list()->selectedId();
    if (accounts.isEmpty()) {
        showPage(m_welcome);
    } else if (m_store.account(selected)) {
        showAccount(selected);
    } else {
        const Account *byDefault = m_store.defaultAccount();
        showAccount(byDefault ? byDefault->id() : accounts.first()->id());
    }
}

void MainWindow::showCompany()
{
    if (!m_company) {
        m_company = new CompanyPage(m_store, m_environment);
        connect(m_company, &CompanyPage::issuerChosen, this,
                [this](const Provider &provider) { m_attempt->start(m_company, provider); });
        connect(m_company, &CompanyPage::backChosen, this, &MainWindow::showAdd);
        add(m_company);
    }
    showPage(m_company);
}

void MainWindow::showService(const AccountEntry *entry)
{
    if (Page *goingOn = m_attempt->current()) {
        showPage(goingOn);
        return;
    }
    if (!m_service) {
        m_service = new ServicePage(m_store, m_environment);
        connect(m_service, &ServicePage::added, this, &MainWindow::signedIn);
        connect(m_service, &ServicePage::cancelChosen, this, &MainWindow::showHome);
        add(m_service);
    }
    if (entry) {
        m_service->askForSecret(*entry);
    } else {
        m_service->askForNew();
    }
    showPage(m_service);
}

void MainWindow::showOrigin(Page *origin)
{
    if (origin == m_account->profile() && !m_account->account()) {
        showHome(); // it was signed out meanwhile
    } else {
        showPage(origin);
    }
}

void MainWindow::showAccount(const QString &id)
{
    m_attempt->letGo();
    m_inside->list()->select(id);
    m_account->setAccount(id);
    m_inside->showPage(m_account->profile());
    accountsChanged();
    if (m_speaksOld) {
        QMetaObject::invokeMethod(this, &MainWindow::speakAnew, Qt::QueuedConnection);
    }
}

void MainWindow::goToAccount(int row)
{
    if (const Account *account = m_store.accounts().value(row)) {
        showAccount(account->id());
        m_account->profile()->takeFocus();
    }
}

void MainWindow::showAdd()
{
    if (Page *goingOn = m_attempt->current()) {
        showPage(goingOn);
        return;
    }
    m_welcome->display(std::nullopt);
    showPage(m_welcome);
}

void MainWindow::accountsChanged()
{
    m_welcome->setHasAccounts(!m_store.accounts().isEmpty());
    m_menus->setHasAccounts(!m_store.accounts().isEmpty());
    m_menus->setAccount(m_inside->page() == m_account->profile() ? m_account->account() : nullptr);
}

void MainWindow::chooseProvider(const QString &id)
{
    const Result<Provider> provider = m_catalog.find(id);
    if (!provider) {
        Notice notice = noticeOfSignIn(provider.error(), {}, false);
        notice.repairs.clear();
        signInFailed(m_welcome, notice);
        return;
    }
    m_attempt->start(m_welcome, *provider);
}

void MainWindow::signedIn(const QString &accountId, const Notice &notice)
{
    showAccount(accountId);
    say(notice);
    m_account->profile()->takeFocus();
    raise();
    activateWindow();
    QApplication::alert(this);
    Q_EMIT personSignedIn(accountId);
}

void MainWindow::signInFailed(Page *place, const Notice &notice)
{
    showOrigin(place);
    say(notice);
    m_inside->page()->takeFocus();
    QApplication::alert(this);
}

void MainWindow::accountRemoved(const QString &id)
{
    m_inside->arrange();
    accountsChanged();
    const Account *account = m_account->account();
    if (!account || account->id() != id || !m_account->isOurs(m_inside->page())) {
        return;
    }
    const AccountEntry entry = account->entry();
    showHome();
    if (!m_account->isSigningOut()) {
        say(noticeOfRemovalElsewhere(entry));
    }
}

void MainWindow::repair(Repair repair)
{
    switch (repair) {
    case Repair::StartAgain:
    case Repair::TryAgain:
    case Repair::TryNow:
    case Repair::TryAsExpected:
    case Repair::SignInOnceMore:
        m_attempt->again();
        return;
    case Repair::UnlockAndSignIn:
    case Repair::UnlockAndTest:
    case Repair::UnlockAndRefresh:
        m_unlocking->start(repair);
        return;
    case Repair::KeepBoth:
        m_attempt->keepBoth();
        return;
    case Repair::Back:
    case Repair::NotNow:
    case Repair::Continue:
        putBarAway();
        return;
    case Repair::Cancel:
        m_attempt->letGo();
        putBarAway();
        return;
    case Repair::Refresh:
    case Repair::RefreshNow:
        m_account->askAgain();
        return;
    case Repair::TryToSignIn:
    case Repair::SignInAgain:
        m_account->signInAgain(m_catalog);
        return;
    case Repair::ChangeClient:
        m_attempt->askForClient();
        return;
    case Repair::EnterSecret:
        if (const Account *account = m_account->account()) {
            showService(&account->entry());
        }
        return;
    case Repair::RemoveAccount:
        m_account->askToSignOut();
        return;
    case Repair::GoOnInMemory:
        m_attempt->goOnWithoutVault();
        return;
    case Repair::HowToSetUp:
        showKeyringHelp();
        return;
    case Repair::ClearClipboard:
        m_account->clearCopied();
        m_inside->page()->takeFocus();
        return;
    case Repair::CopyRequest:
    case Repair::CopyDetails:
        return; // the bar did it
    }
}

Result<Secret> MainWindow::takePassphrase()
{
    return m_unlocking->takePassphrase();
}

/// Whatever came of it: a keyring that stayed locked says so again.
void MainWindow::goOnUnlocked(Repair then, bool isOpen)
{
    if (then == Repair::UnlockAndSignIn) {
        m_attempt->again();
    } else if (then == Repair::UnlockAndTest) {
        m_service->test();
    } else {
        m_account->askAgain();
    }
    if (isOpen) {
        m_account->askLocked();
    }
}

void MainWindow::showKeyringHelp()
{
    auto *help = findChild<KeyringHelp *>();
    if (!help) {
        help = new KeyringHelp(this);
    }
    help->show();
    help->raise();
}

void MainWindow::showDoctor()
{
    auto *doctor = findChild<DoctorDialog *>();
    if (!doctor) {
        doctor = new DoctorDialog(m_store, m_environment, m_places, this);
    }
    doctor->show();
    doctor->raise();
}

void MainWindow::putBarAway()
{
    m_inside->page()->putBarAway();
    m_inside->page()->takeFocus();
    if (m_speaksOld) {
        QMetaObject::invokeMethod(this, &MainWindow::speakAnew, Qt::QueuedConnection);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // One for each catalogue that goes and comes; once is enough.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_speaksOld, true)) {
        QMetaObject::invokeMethod(this, &MainWindow::speakAnew, Qt::QueuedConnection);
    }
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    // Queued: when the loop turns again the picture is on the screen. A queued call of
    // showEvent() would still come before it, and with it keychain, network and children.
    startHidden();
}

void MainWindow::startHidden()
{
    if (!std::exchange(m_hasBegun, true)) {
        QMetaObject::invokeMethod(this, &MainWindow::beginWork, Qt::QueuedConnection);
    }
}

void MainWindow::beginWork()
{
    m_store.follow();
    m_account->askForTokens();
    m_store.tellOfSignOuts();
    m_environment.vault.watch(this, [this] { m_account->askLocked(); });
    Q_EMIT shownFirst();
}

void MainWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this);
}

void MainWindow::openAccount(const QString &id)
{
    if (m_store.account(id)) {
        showAccount(id);
    }
}

void MainWindow::copyTokenOf(const QString &id)
{
    if (m_store.account(id)) {
        showAccount(id);
        m_account->copyToken(TokenForm::Token);
    }
}

void MainWindow::repairAccount(const QString &id)
{
    const Account *account = m_store.account(id);
    if (!account) {
        return;
    }
    showAccount(id);
    if (account->state() == Account::State::VaultLocked) {
        m_unlocking->start(Repair::UnlockAndRefresh);
    } else if (account->state() == Account::State::SignInRequired && !account->entry().service) {
        m_account->signInAgain(m_catalog);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    const auto dialogs = findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs) {
        dialog->close(); // it would stay on the screen
    }
    if (m_keepsRunning && !m_isQuitting) {
        Q_EMIT putAway();
    } else {
        end();
    }
}

void MainWindow::quit()
{
    m_isQuitting = true;
    if (isVisible()) {
        close();
    } else {
        end(); // there is nothing that could be closed
    }
}

void MainWindow::end()
{
    m_attempt->end();
    Q_EMIT closed();
}

} // namespace lanyard
