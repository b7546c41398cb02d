#include "ui/main_window.h"

#include "ui/about_dialog.h"
#include "ui/account_list.h"
#include "ui/client_page.h"
#include "ui/company_page.h"
#include "ui/info_bar.h"
#include "ui/phrases.h"
#include "ui/profile_page.h"
#include "ui/sign_in_page.h"
#include "ui/sign_out_page.h"
#include "ui/welcome_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lanyard {

namespace {
constexpr int narrow = 600;
constexpr int listWidth = 250; ///< beside a page
constexpr QSize defaultSize{760, 560};
constexpr QSize smallest{360, 420};
} // namespace

MainWindow::MainWindow(AccountStore &store, Environment environment, Places places) :
    m_store(store), m_clock(environment.clock),
    m_attempt(new Attempt(store, environment, std::move(places), this)),
    m_list(new AccountList(store)), m_toList(new QPushButton(tr("‹ Accou&nts"))),
    m_divider(new QFrame), m_right(new QWidget), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Lanyard"));
    setMinimumSize(smallest);
    resize(defaultSize);
    buildPages();
    buildMenus();
    connectAttempt();
    showHome();
}

MainWindow::~MainWindow() = default;

void MainWindow::setCatalog(ProviderCatalog catalog)
{
    m_catalog = std::move(catalog);
    m_welcome->setProviders(m_catalog.providers());
    if (!m_catalog.problems().isEmpty()) {
        Notice notice = noticeOfSignIn(m_catalog.problems().first(), {}, false);
        notice.repairs.clear();
        m_welcome->display(notice);
    }
}

void MainWindow::setRemark(const QString &remark)
{
    m_welcome->setRemark(remark);
}

void MainWindow::say(const Notice &notice)
{
    if (m_stack->currentWidget() == m_profile) {
        m_profile->say(notice);
    } else {
        static_cast<Page *>(m_stack->currentWidget())->display(notice);
    }
}

void MainWindow::signInWith(const Provider &provider)
{
    startOn(m_welcome, provider);
}

void MainWindow::buildPages()
{
    m_welcome = new WelcomePage;
    m_company = new CompanyPage;
    m_client = new ClientPage;
    m_signIn = new SignInPage(m_clock);
    m_profile = new ProfilePage(m_clock);
    m_signOut = new SignOutPage;
    for (Page *page : std::initializer_list<Page *>{m_welcome, m_company, m_client, m_signIn,
                                                    m_profile, m_signOut}) {
        m_stack->addWidget(page);
        connect(page, &Page::repairChosen, this, &MainWindow::repair);
    }
    connect(m_welcome, &WelcomePage::providerChosen, this, &MainWindow::chooseProvider);
    connect(m_welcome, &WelcomePage::companyChosen, this, [this] { showPage(m_company); });
    connect(m_welcome, &WelcomePage::backChosen, this, &MainWindow::showHome);
    connect(m_company, &CompanyPage::issuerChosen, this,
            [this](const Provider &provider) { startOn(m_company, provider); });
    connect(m_company, &CompanyPage::backChosen, this, &MainWindow::showAdd);
    connect(m_client, &ClientPage::answered, this,
            [this] { m_attempt->answer(m_client->takeAnswers()); });
    connect(m_client, &ClientPage::backChosen, this, &MainWindow::cancelAttempt);
    connect(m_signIn, &SignInPage::cancelChosen, this, &MainWindow::cancelAttempt);
    connect(m_profile, &ProfilePage::signOutChosen, this, &MainWindow::askToSignOut);
    connect(m_signOut, &SignOutPage::cancelChosen, this, [this] { showPage(m_profile); });
    connect(m_signOut, &SignOutPage::signedOut, this, [this](const Notice &notice) {
        showHome();
        say(notice);
    });
    connect(m_list, &AccountList::accountChosen, this, &MainWindow::showAccount);
    connect(m_list, &AccountList::addChosen, this, &MainWindow::showAdd);
    connect(m_toList, &QPushButton::clicked, this, &MainWindow::showList);
    connect(&m_store, &AccountStore::accountRemoved, this, &MainWindow::accountRemoved);
    connect(&m_store, &AccountStore::accountAdded, this, &MainWindow::arrange);

    m_toList->setObjectName(QStringLiteral("toListButton"));
    m_toList->setAccessibleName(tr("Back to the accounts"));
    m_toList->setMinimumHeight(32);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(unitOf(this), 0, unitOf(this), 0);
    top->addWidget(m_toList, 0, Qt::AlignLeading);
    right->addLayout(top);
    right->addWidget(m_stack, 1);

    m_divider->setFrameShape(QFrame::VLine);
    m_divider->setFrameShadow(QFrame::Sunken);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list, 2);
    row->addWidget(m_divider);
    row->addWidget(m_right, 5);
    setCentralWidget(whole);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_addAction
        = file->addAction(tr("&Add account…"), QKeySequence::New, this, &MainWindow::showAdd);
    file->addSeparator();
    file->addAction(tr("&Close window"), QKeySequence::Close, this, &QWidget::close);
    file->addAction(tr("&Quit Lanyard"), QKeySequence::Quit, this, &QWidget::close);

    QMenu *account = menuBar()->addMenu(tr("Acco&unt"));
    m_refreshAction = account->addAction(tr("&Refresh access token"), QKeySequence::Refresh,
                                         m_profile, &ProfilePage::refreshToken);
    m_signOutAction = account->addAction(tr("Sign &out…"), QKeySequence::Delete, this,
                                         &MainWindow::askToSignOut);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Lanyard"), this, &MainWindow::showAbout);

    auto *between = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(between, &QShortcut::activated, this, &MainWindow::moveFocus);
}

void MainWindow::connectAttempt()
{
    connect(m_attempt, &Attempt::questionsOpen, this, [this](const Provider &provider) {
        m_client->display(std::nullopt);
        m_client->ask(provider);
        showPage(m_client);
    });
    connect(m_attempt, &Attempt::started, this, [this] {
        m_signIn->setSignIn(m_attempt->signIn());
        showPage(m_signIn);
    });
    connect(m_attempt, &Attempt::ended, this, &MainWindow::attemptEnded);
}

void MainWindow::showPage(Page *page)
{
    m_listInFront = false;
    m_stack->setCurrentWidget(page);
    arrange();
    page->takeFocus();
}

void MainWindow::showHome()
{
    const QList<Account *> accounts = m_store.accounts();
    if (accounts.isEmpty()) {
        showPage(m_welcome);
    } else if (m_store.account(m_list->selectedId())) {
        showAccount(m_list->selectedId());
    } else {
        showAccount(accounts.first()->id());
    }
}

void MainWindow::showAccount(const QString &id)
{
    m_list->select(id);
    m_profile->setAccount(m_store.account(id));
    m_profile->say(std::nullopt);
    if (m_wasShown) {
        m_profile->ensureToken();
    }
    m_listInFront = false;
    m_stack->setCurrentWidget(m_profile);
    arrange();
}

void MainWindow::showAdd()
{
    if (m_attempt->signIn()) {
        showPage(m_signIn);
        return;
    }
    m_welcome->display(std::nullopt);
    showPage(m_welcome);
}

void MainWindow::showList()
{
    m_listInFront = true;
    arrange();
    m_list->takeFocus();
}

void MainWindow::arrange()
{
    const bool hasAccounts = !m_store.accounts().isEmpty();
    const bool both = width() >= narrow;
    m_welcome->setHasAccounts(hasAccounts);
    m_list->setMinimumWidth(both ? listWidth : 0);
    m_list->followCursor(both);
    m_list->setVisible(hasAccounts && (both || m_listInFront));
    m_right->setVisible(!hasAccounts || both || !m_listInFront);
    m_toList->setVisible(hasAccounts && !both);
    m_divider->setVisible(hasAccounts && both);
    const bool onAccount = m_stack->currentWidget() == m_profile && m_profile->account();
    for (QAction *action : {m_refreshAction, m_signOutAction}) {
        action->setEnabled(onAccount);
    }
}

void MainWindow::moveFocus()
{
    if (m_list->isVisible() && !m_list->isAncestorOf(QApplication::focusWidget())) {
        m_list->takeFocus();
    } else if (m_right->isVisible()) {
        static_cast<Page *>(m_stack->currentWidget())->takeFocus();
    }
}

void MainWindow::chooseProvider(const QString &id)
{
    const Result<Provider> provider = m_catalog.find(id);
    if (!provider) {
        m_origin = m_welcome;
        attemptFailed(provider.error());
        return;
    }
    startOn(m_welcome, *provider);
}

void MainWindow::startOn(Page *origin, const Provider &provider, const QString &accountId)
{
    m_origin = origin;
    origin->display(std::nullopt);
    m_attempt->start(provider, accountId);
}

void MainWindow::attemptEnded()
{
    const Attempt::Outcome &outcome = m_attempt->outcome();
    m_signIn->setSignIn(nullptr);
    if (!outcome) {
        attemptFailed(outcome.error());
        return;
    }
    showAccount(outcome->accountId);
    say(noticeOf(*outcome));
    m_profile->takeFocus();
    raise();
    activateWindow();
    QApplication::alert(this);
}

void MainWindow::attemptFailed(const Error &error)
{
    if (error.kind == ErrorKind::Canceled) {
        showPage(m_origin);
        return;
    }
    ErrorContext context = contextOf(m_attempt->provider());
    if (const Account *account = m_store.account(m_attempt->accountId())) {
        context.who = personOf(account->entry());
    }
    Notice notice = noticeOfSignIn(error, context, m_attempt->clientWasAsked());
    Page *place = m_origin;
    if (m_stack->currentWidget() == m_client) { // an answer was not taken: it can be mended there
        notice.repairs.clear();
        place = m_client;
    }
    showPage(place);
    say(notice);
    place->takeFocus();
    QApplication::alert(this);
}

Notice MainWindow::noticeOf(const SignIn::Outcome &outcome) const
{
    const Account *account = m_store.account(outcome.accountId);
    const QString who = account ? isolated(personOf(account->entry())) : QString();
    if (outcome.notSaved) {
        return {Tone::Warning,
                tr("Your sign-in couldn’t be saved"),
                tr("You stay signed in until you quit Lanyard."),
                errorDetails(*outcome.notSaved, contextOf(m_attempt->provider())),
                {}};
    }
    Notice notice{Tone::Good, tr("Signed in as %1").arg(who), {}, {}, {}};
    if (outcome.kind == SignIn::Outcome::Kind::UpdatedAccount) {
        notice.body = tr("You were already signed in. Lanyard updated the account.");
    }
    if (!outcome.missingScope.isEmpty()) {
        notice.tone = Tone::Warning;
        notice.body = tr("Not everything was allowed. Missing: %1.")
                          .arg(permissionText(outcome.missingScope));
    }
    return notice;
}

void MainWindow::cancelAttempt()
{
    m_signIn->setSignIn(nullptr);
    m_attempt->cancel();
    if (m_origin == m_profile && !m_profile->account()) {
        showHome();
        return;
    }
    showPage(m_origin);
}

void MainWindow::signInAgain()
{
    const Account *account = m_profile->account();
    if (!account) {
        return;
    }
    const Result<Provider> provider = providerOf(account->entry(), m_catalog);
    if (!provider) {
        Notice notice = noticeOfSignIn(provider.error(), contextOf(account->entry()), false);
        notice.repairs.clear();
        say(notice);
        return;
    }
    startOn(m_profile, *provider, account->id());
}

void MainWindow::askToSignOut()
{
    if (m_profile->account()) {
        m_signOut->ask(m_profile->account());
        showPage(m_signOut);
    }
}

void MainWindow::accountRemoved()
{
    const bool onIt
        = m_stack->currentWidget() == m_profile || m_stack->currentWidget() == m_signOut;
    if (onIt && !m_store.account(m_list->selectedId())) {
        showHome();
    }
    arrange();
}

void MainWindow::repair(Repair repair)
{
    switch (repair) {
    case Repair::StartAgain:
    case Repair::TryAgain:
        m_attempt->again();
        return;
    case Repair::Back:
        putBarAway();
        return;
    case Repair::Refresh:
        m_profile->refreshToken();
        return;
    case Repair::SignInAgain:
        signInAgain();
        return;
    case Repair::ChangeClient:
        m_attempt->askForClient();
        return;
    case Repair::RemoveAccount:
        askToSignOut();
        return;
    case Repair::GoOnInMemory:
        Q_EMIT memoryVaultChosen(m_attempt->provider());
        return;
    }
}

void MainWindow::putBarAway()
{
    auto *page = static_cast<Page *>(m_stack->currentWidget());
    if (page == m_profile) {
        m_profile->say(std::nullopt);
    } else {
        page->display(std::nullopt);
    }
    page->takeFocus();
}

void MainWindow::showAbout()
{
    auto *about = findChild<AboutDialog *>();
    if (!about) {
        about = new AboutDialog(this);
    }
    about->show();
    about->raise();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_wasShown) {
        m_wasShown = true;
        // Queued: the first picture comes before keychain, network and children.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_profile->ensureToken();
                Q_EMIT shownFirst();
            },
            Qt::QueuedConnection);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_signIn->setSignIn(nullptr);
    m_attempt->cancel();
    event->accept();
    Q_EMIT closed();
}

} // namespace lanyard
