#include "ui/tray.h"

#include "ui/look.h"
#include "ui/phrases.h"
#include "words/vault_text.h"

#include <QEvent>
#include <QGuiApplication>
#include <QNetworkInformation>

#include <algorithm>

namespace lanyard {

namespace {

/// The numbers of it are in no name: what a person is called is not for whoever looks over the
/// shoulder.
QString toolTipFor(int accounts, int needing)
{
    const QString all
        = accounts == 1 ? Tray::tr("1 account") : Tray::tr("%n accounts", nullptr, accounts);
    if (needing == 0) {
        return Tray::tr("Lanyard – %1", "how many accounts").arg(all);
    }
    const QString some
        = needing == 1 ? Tray::tr("1 needs you") : Tray::tr("%n need you", "accounts", needing);
    return Tray::tr("Lanyard – %1, %2", "how many accounts, how many need the person")
        .arg(all, some);
}

} // namespace

Tray::Tray(AccountStore &store, NetworkAccess &network) :
    m_store(store), m_network(network), m_divider(m_menu.addSeparator()),
    m_open(m_menu.addAction(QString())), m_settings(m_menu.addAction(QString())),
    m_quit(m_menu.addAction(QString()))
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_menu.installEventFilter(this);
    m_open->setObjectName(QStringLiteral("openAction"));
    m_settings->setObjectName(QStringLiteral("settingsAction"));
    m_quit->setObjectName(QStringLiteral("quitAction"));
    connect(m_open, &QAction::triggered, this, &Tray::openChosen);
    connect(m_settings, &QAction::triggered, this, &Tray::settingsChosen);
    connect(m_quit, &QAction::triggered, this, &Tray::quitChosen);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger) {
                    Q_EMIT clicked();
                }
            });
    connect(&m_store, &AccountStore::accountAdded, this, &Tray::watchAccounts);
    connect(&m_store, &AccountStore::accountRemoved, this, &Tray::refresh);
    connect(&m_store, &AccountStore::orderChanged, this, &Tray::refresh);
    using Information = QNetworkInformation;
    if (Information::loadBackendByFeatures(Information::Feature::Reachability)) {
        connect(Information::instance(), &Information::reachabilityChanged, this, &Tray::refresh);
    }
    nameActions();
    watchAccounts();
    draw();
    m_icon.show();
}

Tray::~Tray() = default;

void Tray::watchAccounts()
{
    const QList<Account *> accounts = m_store.accounts();
    for (const Account *account : accounts) {
        connect(account, &Account::changed, this, &Tray::refresh, Qt::UniqueConnection);
    }
    refresh();
}

Tray::Row Tray::rowOf(const Account &account) const
{
    const AccountEntry &entry = account.entry();
    Row row{account.id(),
            tr("%1 – %2", "person – provider")
                .arg(isolated(personOf(entry)), isolated(entry.providerName)),
            tr("Copy access token"), account.state() != Account::State::SignedIn};
    switch (account.state()) {
    case Account::State::SignedIn:
        break;
    case Account::State::SignInRequired:
        row.action = entry.service ? tr("Show what it needs") : tr("Sign in again…");
        break;
    case Account::State::VaultLocked: {
        const std::optional<Error> why = account.lastError();
        row.action = tr("Unlock %1…")
                         .arg(storeName(why && isOfVaultFile(*why) ? Kept::InFile : Kept::InStore));
        break;
    }
    }
    return row;
}

/// A menu that is open stays as it is while nothing in it changes.
void Tray::refresh()
{
    QList<Row> rows;
    const QList<Account *> accounts = m_store.accounts();
    std::transform(accounts.begin(), accounts.end(), std::back_inserter(rows),
                   [this](const Account *account) { return rowOf(*account); });
    if (rows != m_rows) {
        m_rows = rows;
        showRows();
    }
    const auto needing = std::count_if(rows.begin(), rows.end(),
                                       [](const Row &row) { return row.needsAttention; });
    m_icon.setToolTip(toolTipFor(int(rows.size()), int(needing)));
    const TrayShape shape = needing > 0 ? TrayShape::NeedsAttention
        : m_network.isOnline()          ? TrayShape::Normal
                                        : TrayShape::Offline;
    if (std::exchange(m_shape, shape) != shape) {
        draw();
    }
}

void Tray::nameActions()
{
    m_open->setText(tr("&Open Lanyard"));
    m_settings->setText(tr("&Settings…"));
    m_quit->setText(tr("&Quit Lanyard"));
}

void Tray::showRows()
{
    const auto before = m_menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    for (QMenu *account : before) {
        m_menu.removeAction(account->menuAction());
        account->setObjectName({});
        account->deleteLater(); // its action may be the one that led here
    }
    for (const Row &row : std::as_const(m_rows)) {
        addAccount(row);
    }
}

void Tray::addAccount(const Row &row)
{
    auto *account = new QMenu(plainButtonText(row.title), &m_menu);
    m_menu.insertMenu(m_divider, account);
    account->setObjectName(QStringLiteral("account-") + row.id);
    account->addAction(plainButtonText(row.action), this,
                       [this, id = row.id, needsAttention = row.needsAttention] {
                           if (needsAttention) {
                               Q_EMIT repairChosen(id);
                           } else {
                               Q_EMIT copyChosen(id);
                           }
                       });
}

void Tray::draw()
{
    m_icon.setIcon(trayIcon(m_shape, QGuiApplication::palette().color(QPalette::WindowText)));
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange
        || event->type() == QEvent::ApplicationPaletteChange) {
        draw();
    } else if (event->type() == QEvent::LanguageChange) {
        nameActions();
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lanyard
