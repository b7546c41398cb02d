#pragma once

/// Until when an account's access token works, or why there is none. A timer runs while the line is
/// seen, and only to the next moment at which it says something else.

#include "accounts/account.h"
#include "base/clock.h"

#include <QLabel>
#include <QPointer>

#include <memory>

namespace lanyard {

class ExpiryLine final : public QLabel {
    Q_OBJECT
public:
    /// `clock` outlives it.
    explicit ExpiryLine(Clock &clock, QWidget *parent = nullptr);

    void setAccount(Account *account);
    /// Is one still being looked for, where there is none?
    void setLookedFor(bool isLookedFor);
    void refresh();

Q_SIGNALS:
    void ticked(); ///< a while went by

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Clock &m_clock;
    QPointer<Account> m_account;
    bool m_isLookedFor = true;
    std::unique_ptr<QObject> m_tick; ///< context of the one timer
};

} // namespace lanyard
