#pragma once

/// The one window: accounts on the left, a page on the right; in a narrow window one of the two.
/// Nothing here is modal and nothing waits. What goes on is in Attempt and in the accounts; the
/// window only shows the page that belongs to it.

#include "accounts/account_store.h"
#include "accounts/environment.h"
#include "accounts/places.h"
#include "accounts/provider_catalog.h"
#include "ui/attempt.h"
#include "ui/notice.h"

#include <QMainWindow>

#include <optional>

class QAction;
class QFrame;
class QPushButton;
class QStackedWidget;

namespace lanyard {

class AccountList;
class ClientPage;
class CompanyPage;
class Page;
class ProfilePage;
class SignInPage;
class SignOutPage;
class WelcomePage;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `store` is loaded; it and what is in `environment` outlive the window.
    MainWindow(AccountStore &store, Environment environment, Places places);
    ~MainWindow() override;

    void setCatalog(ProviderCatalog catalog);
    /// A line below the list of providers while something is still to come.
    void setRemark(const QString &remark);
    /// Said on the page that is shown.
    void say(const Notice &notice);
    void signInWith(const Provider &provider);

Q_SIGNALS:
    void shownFirst(); ///< the first picture is on the screen; slow things may start
    void closed(); ///< no attempt is running any more
    /// There is no keychain, and the person goes on without: sessions last until Lanyard ends.
    void memoryVaultChosen(const lanyard::Provider &provider);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void buildPages();
    void connectAttempt();

    void showPage(Page *page);
    void showHome();
    void showAccount(const QString &id);
    void showAdd();
    void showList();
    void arrange();
    void moveFocus();

    void chooseProvider(const QString &id);
    void startOn(Page *origin, const Provider &provider, const QString &accountId = {});
    void attemptEnded();
    void attemptFailed(const Error &error);
    [[nodiscard]] Notice noticeOf(const SignIn::Outcome &outcome) const;
    void cancelAttempt();
    void signInAgain();
    void askToSignOut();
    void accountRemoved();
    void repair(Repair repair);
    void putBarAway();
    void showAbout();

    AccountStore &m_store;
    ProviderCatalog m_catalog;
    Clock &m_clock;
    Attempt *m_attempt;
    Page *m_origin = nullptr; ///< where the attempt was started, and where its failure is told
    bool m_wasShown = false;
    bool m_listInFront = true; ///< in a narrow window

    AccountList *m_list;
    QPushButton *m_toList;
    QFrame *m_divider;
    QWidget *m_right;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    CompanyPage *m_company;
    ClientPage *m_client;
    SignInPage *m_signIn;
    ProfilePage *m_profile;
    SignOutPage *m_signOut;
    QAction *m_addAction = nullptr;
    QAction *m_refreshAction = nullptr;
    QAction *m_signOutAction = nullptr;
};

} // namespace lanyard
