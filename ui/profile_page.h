#pragma once

/// One account: who it is, how it is doing, what it may do and until when its token works. A
/// service account is nobody: of it, what makes it the one it is.

#include "accounts/account.h"
#include "accounts/refresh_ahead.h"
#include "base/clock.h"
#include "ui/copied_token.h"
#include "ui/online_watch.h"
#include "ui/page.h"

#include <QPointer>

#include <memory>
#include <optional>

class QAction;
class QFormLayout;
class QLabel;
class QPushButton;

namespace lanyard {

class ExpiryLine;

class ProfilePage final : public Page {
    Q_OBJECT
public:
    /// What is in `environment` outlives the page.
    explicit ProfilePage(const Environment &environment, QWidget *parent = nullptr);

    void setAccount(Account *account);
    [[nodiscard]] Account *account() const { return m_account.data(); }
    /// Asks the account for a token that works, if it has none in hand: now the keychain is needed.
    void ensureToken();
    void refreshToken();
    /// What was asked last, once more: a new token, or any at all.
    void askAgain();
    /// What came of a token that somebody else has asked for.
    void takeOutcome(const Result<void> &result);
    /// Nothing that was said with it is there to be done any more.
    void endRepair(Repair repair);
    /// It stays in the bar, before any trouble of the account, until the next action.
    void say(const std::optional<Notice> &notice) override;
    void putBarAway() override;

Q_SIGNALS:
    void copyChosen(lanyard::TokenForm form);
    void copyCommandChosen();
    void showTokenChosen();
    void signOutChosen();

protected:
    [[nodiscard]] QWidget *firstAction() const override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshFields(const AccountEntry &entry);
    void refreshBar();
    QLabel *addField(QFormLayout *form, const QString &label, const QString &objectName);
    void setField(QLabel *field, const QString &text);
    [[nodiscard]] std::optional<Error> currentTrouble() const;
    void planNextTry(const Error &trouble);
    void forgetNextTry();
    void addButtons();
    void addCopyMenu();

    Clock &m_clock;
    QPointer<Account> m_account;
    std::unique_ptr<QObject> m_asking; ///< context of the token that was asked for
    OnlineWatch m_online;
    RefreshAhead m_ahead; ///< as long as the page is seen
    std::unique_ptr<QObject> m_retry; ///< context of the next try by itself; null = none is planned
    QDateTime m_nextTry; ///< invalid = when there is a network, or never
    std::optional<Notice> m_said;
    bool m_wasUnsaved = false; ///< when it was looked at last
    std::optional<Notice> m_putAway; ///< what the person has read of trouble that lasts
    std::optional<Error> m_trouble; ///< what the last ensureFresh ended with

    QLabel *m_avatar;
    QLabel *m_name;
    QLabel *m_mail;
    QLabel *m_status;
    QPushButton *m_copy;
    QAction *m_copyHeader;
    QPushButton *m_refresh;
    QPushButton *m_signOut;
    ExpiryLine *m_expiry;
    QLabel *m_permissions;
    QLabel *m_heading; ///< of the fields
    QFormLayout *m_profile;
    QLabel *m_fullName;
    QLabel *m_toolName;
    QLabel *m_email;
    QLabel *m_subject;
    QLabel *m_provider;
    QLabel *m_issuer;
    QLabel *m_clientId;
    QLabel *m_tokenEndpoint;
    QLabel *m_audience;
};

} // namespace lanyard
