#pragma once

/// "Token and claims" of one account: its access token, hidden at first; what that and the ID token
/// say, and how far that can be relied on; where the refresh token is, which is never shown.
/// Note:    what tokens say comes from outside; nothing is sent anywhere to have it read

#include "accounts/account.h"
#include "accounts/environment.h"
#include "ui/copied_token.h"
#include "ui/phrases.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lanyard {

class ClaimTable;
class ExpiryLine;
class FlowLayout;
class InfoBar;
class MaskedToken;

class TokenDialog final : public QDialog {
    Q_OBJECT
public:
    /// All of them outlive it, but for the account, with which it closes.
    TokenDialog(Account &account, CopiedToken &copied, const Environment &environment,
                QWidget *parent);
    ~TokenDialog() override;

    [[nodiscard]] Account *account() const { return m_account; }

public Q_SLOTS:
    /// A token that is shown is hidden first.
    void reject() override;
    void closeEvent(QCloseEvent *event) override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addAccessToken(QVBoxLayout *column);
    void addIdToken(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    QLabel *addHeading(QVBoxLayout *column, const QString &text);
    void ask(Account::Freshness freshness);
    void tellTrouble(const Error &error);
    void askForRefreshToken();
    void refresh();
    void refreshAccessToken();
    void refreshIdToken();
    void refreshClaims();
    void tellRefreshToken(const Result<std::optional<RefreshTokenView>> &found);
    void copyToken();
    void copyClaims();
    void tellCopied(const Result<CopiedToken::Stay> &copied);

    QPointer<Account> m_account;
    CopiedToken &m_copied;
    Clock &m_clock;
    const Kept m_kept;
    std::optional<TokenClaims> m_accessSaid; ///< nullopt = only its resource can read it
    std::optional<IdTokenView> m_id;
    std::unique_ptr<QObject> m_asking; ///< context of a token that was asked for
    std::unique_ptr<QObject> m_looking; ///< context of the look for the refresh token

    InfoBar *m_bar;
    MaskedToken *m_token;
    ExpiryLine *m_expiry;
    QPushButton *m_refresh;
    QLabel *m_accessLine;
    ClaimTable *m_accessClaims;
    QLabel *m_idHeading;
    QLabel *m_idLine;
    ClaimTable *m_idClaims;
    QLabel *m_refreshHeading;
    QLabel *m_refreshLine;
    QPushButton *m_copyClaims;
};

} // namespace lanyard
