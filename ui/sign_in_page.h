#pragma once

/// One running attempt: waiting for the browser, then finishing. Nothing here decides anything; the
/// page shows what SignIn says.

#include "accounts/sign_in.h"
#include "base/clock.h"
#include "ui/page.h"
#include "ui/phrases.h"

#include <QPointer>

#include <array>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lanyard {

class FlowLayout;

class SignInPage final : public Page {
    Q_OBJECT
public:
    /// `clock` outlives the page.
    SignInPage(Clock &clock, Kept kept, QWidget *parent = nullptr);

    /// The attempt to show, which belongs to somebody else and may go at any time; null = none.
    void setSignIn(SignIn *signIn);

Q_SIGNALS:
    void cancelChosen();
    void otherDeviceChosen();

protected:
    [[nodiscard]] QWidget *firstAction() const override;

private:
    void refresh();
    void refreshWaiting();
    void refreshFinishing();
    void refreshBar();
    void putLinkFirst(bool isFirst);
    void scheduleTick();
    void copyLink();
    void copySetUp();

    struct Step {
        QLabel *mark;
        QLabel *text;
    };
    Step addStep(const QString &text);

    Clock &m_clock;
    Kept m_kept;
    QPointer<SignIn> m_signIn;
    std::unique_ptr<QObject> m_tick; ///< context of the one timer
    std::chrono::milliseconds m_waitingSince{0};
    SignIn::Stage m_shownStage = SignIn::Stage::Finished;

    QLabel *m_title;
    QLabel *m_body;
    QLabel *m_staysSignedIn;
    QWidget *m_waiting;
    QLabel *m_waitingMark;
    QLabel *m_waitingText;
    QLabel *m_hint;
    QLabel *m_setUpHint;
    QLineEdit *m_link;
    QWidget *m_steps;
    std::array<Step, 3> m_step{};
    FlowLayout *m_buttons;
    bool m_isLinkFirst = false;
    QPushButton *m_openAgain;
    QPushButton *m_copyLink;
    QPushButton *m_otherDevice;
    QPushButton *m_copySetUp;
    QPushButton *m_cancel;
};

} // namespace lanyard
