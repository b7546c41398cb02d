#pragma once

/// One account as the person sees it: its profile, and the question before it is signed out.
/// Owner:   its pages belong to whoever shows them

#include "accounts/account_store.h"
#include "accounts/provider_catalog.h"
#include "ui/copied_token.h"
#include "ui/notice.h"

#include <QObject>

#include <memory>

namespace lanyard {

class Page;
class ProfilePage;
class RenamePage;
class SignOutAllPage;
class SignOutPage;

class AccountPages final : public QObject {
    Q_OBJECT
public:
    /// What they refer to outlives it.
    AccountPages(AccountStore &store, const Environment &environment, Places places,
                 QObject *parent = nullptr);

    [[nodiscard]] Page *profile() const; ///< null = no account was shown yet
    [[nodiscard]] bool isOurs(const Page *page) const;
    [[nodiscard]] Account *account() const; ///< the one on the profile page; null = none

    [[nodiscard]] bool isSigningOut() const; ///< it, because the person said so on our page

    void setAccount(const QString &id);
    /// From now on accounts are asked for a token that works; the keychain may be needed for it.
    void askForTokens();
    void askAgain(); ///< for what could not be had
    /// The accounts that the keyring was closed to, or without; it may be open now.
    void askLocked();
    void refreshToken();
    void copyToken(TokenForm form);
    void copyCommand();
    void clearCopied(); ///< from the clipboard
    void showToken(); ///< and its claims
    /// Ends in signInWanted(), unless `catalog` cannot tell how.
    void signInAgain(const ProviderCatalog &catalog);
    void askToSignOut();
    void askToSignOutOfAll();
    void askToRename();
    void useByDefault(bool isDefault);
    void moveUp();
    void moveDown();
    void move(const QString &id, const AccountStore::Position &position);

Q_SIGNALS:
    /// Pages are made when they are needed.
    void pageMade(lanyard::Page *page);
    void pageWanted(lanyard::Page *page);
    void signInWanted(const lanyard::Provider &provider, const QString &accountId);
    void signedOut(const lanyard::Notice &notice);
    void browserAnswered(const lanyard::Notice &notice); ///< wherever the person is by then
    void homeWanted();
    void copyFailed(); ///< its page says why; whoever chose it in the tray does not see that
    void arranged(); ///< what a menu shows of the account may have changed

private:
    void makeProfile();
    void makeSignOut();
    void makeSignOutAll();
    void makeRename();
    /// The account on the page, so many rows further down; the list has an end.
    void moveBy(int rows);
    void tellCopied(const Result<CopiedToken::Stay> &copied);
    void tellArranged(const Result<void> &arranged);

    AccountStore &m_store;
    Environment m_environment;
    ProfilePage *m_profile = nullptr;
    SignOutPage *m_signOut = nullptr;
    SignOutAllPage *m_signOutAll = nullptr;
    RenamePage *m_rename = nullptr;
    CopiedToken m_copied;
    std::unique_ptr<QObject> m_copying; ///< context of the token that is to be copied
    bool m_mayAsk = false;
};

} // namespace lanyard
