#pragma once

/// A sign-in that goes on at another device: where to go there and what to enter. It shows what
/// SignIn says, until an answer comes.
/// Source:  RFC 8628 §3.3.1 (address and code always, whatever is drawn), §5.4 (phishing)

#include "accounts/sign_in.h"
#include "ui/page.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lanyard {

class QrView;

class DevicePage final : public Page {
    Q_OBJECT
public:
    explicit DevicePage(QWidget *parent = nullptr);

    /// The attempt to show, which belongs to somebody else and may go at any time; null = none.
    void setSignIn(SignIn *signIn);

Q_SIGNALS:
    void cancelChosen();
    void answered(); ///< nothing is waited for any more

protected:
    [[nodiscard]] QWidget *firstAction() const override;

private:
    QLineEdit *addField(const QString &label, const QString &objectName);
    void refresh();
    void showAuthorization(const oauth::DeviceAuthorization *authorization);

    QPointer<SignIn> m_signIn;
    QLabel *m_body;
    QLineEdit *m_userCode;
    QLineEdit *m_address;
    QrView *m_qr;
    QLabel *m_warning;
    QLabel *m_waiting;
    QPushButton *m_copyCode;
    QPushButton *m_copyLink;
    QPushButton *m_cancel;
};

} // namespace lanyard
