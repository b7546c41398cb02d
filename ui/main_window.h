#pragma once

/// The one window: accounts on the left, a page on the right; in a narrow window one of the two.
/// Nothing here is modal and nothing waits. What goes on is in Attempt and in the accounts; the
/// window only shows the page that belongs to it.

#include "accounts/account_store.h"
#include "accounts/environment.h"
#include "accounts/places.h"
#include "accounts/provider_catalog.h"
#include "ui/desktop_settings.h"
#include "ui/notice.h"

#include <QMainWindow>

#include <memory>

namespace lanyard {

class AccountPages;
class AttemptPages;
class CompanyPage;
class Dialogs;
class ListAndPage;
class Menus;
class Page;
class ServicePage;
class Unlocking;
class WelcomePage;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `store` is loaded; it and what is in `environment` outlive the window.
    MainWindow(AccountStore &store, const Environment &environment, Places places);
    ~MainWindow() override;

    void setCatalog(ProviderCatalog catalog);
    /// Certificate files that are passed over; the catalog has its own.
    void setCertificateProblems(const QList<Error> &problems);
    /// A line below the list of providers while something is still to come.
    void setRemark(const QString &remark);
    /// For Settings.
    void setOffers(DesktopOffers offers);
    /// Said on the page that is shown.
    void say(const Notice &notice);
    /// Of the vault that is a file, while it is being opened; VaultLocked where nobody has typed
    /// it.
    [[nodiscard]] Result<Secret> takePassphrase();
    /// The windows beside this one.
    [[nodiscard]] Dialogs *dialogs() const { return m_dialogs; }

    /// Instead of being shown: what would begin then begins.
    void startHidden();
    /// In front, wherever it was. A desktop that does not let us says that something is here.
    void present();
    /// The page of one account, and what mends it where something has to be mended.
    void openAccount(const QString &id);
    void repairAccount(const QString &id);
    /// Its access token onto the clipboard; what comes of it is said on its page.
    void copyTokenOf(const QString &id);
    void showAdd();

    /// Closing it only hides it: sign-ins and all else go on.
    void setKeepsRunning(bool keeps) { m_keepsRunning = keeps; }
    /// Also where closing would only hide it.
    void quit();

Q_SIGNALS:
    void shownFirst(); ///< the first picture is on the screen, or none comes; slow things may start
    void putAway(); ///< closed, and kept running
    void personSignedIn(const QString &accountId); ///< here, by the browser
    void closed(); ///< no attempt is running any more

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void speakAnew();
    void add(Page *page);
    void connectPages();
    void connectMenus();

    void beginWork();
    void end();
    void showPage(Page *page);
    void showHome();
    void showCompany();
    /// Of an account that is there, another secret; null = a new account.
    void showService(const AccountEntry *entry);
    void showOrigin(Page *origin);
    void showAccount(const QString &id);
    void goToAccount(int row);
    void accountsChanged();

    void chooseProvider(const QString &id);
    void signedIn(const QString &accountId, const Notice &notice);
    void signInFailed(Page *place, const Notice &notice);
    void accountRemoved(const QString &id);
    void repair(Repair repair);
    void goOnUnlocked(Repair then, bool isOpen);
    void showKeyringHelp();
    void showDoctor();
    void putBarAway();

    AccountStore &m_store;
    Environment m_environment;
    const Places m_places;
    ProviderCatalog m_catalog;
    QList<Error> m_certificateProblems;
    QString m_remark;
    DesktopOffers m_offers;
    AttemptPages *m_attempt = nullptr;
    AccountPages *m_account = nullptr;
    Unlocking *m_unlocking = nullptr;
    Page *m_beforeUnlocking = nullptr;
    bool m_speaksOld = false; ///< the language was changed since
    bool m_hasBegun = false;
    bool m_keepsRunning = false;
    bool m_isQuitting = false;

    ListAndPage *m_inside = nullptr;
    WelcomePage *m_welcome = nullptr;
    CompanyPage *m_company = nullptr;
    ServicePage *m_service = nullptr;
    Menus *m_menus = nullptr;
    Dialogs *m_dialogs = nullptr;
};

} // namespace lanyard
