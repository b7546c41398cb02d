#pragma once

/// A desktop for one test: a screen (Xvfb), a window manager, and a login session with a real
/// keyring. The window is used through window.py, as a person would.
/// Errors:  start() is empty on success, else says what is missing
/// Owner:   destroying it ends everything that it started

#include "support/keyring_session.h"

#include <QByteArrayList>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace lanyard {

class DesktopSession {
public:
    enum class Decision { Continue, Deny, Close };

    ~DesktopSession();

    [[nodiscard]] QString start(KeyringSession::Keyring keyring = KeyringSession::Keyring::Open);

    /// For the windows that are opened from now on.
    void setVariable(const QString &name, const QString &value);
    /// The windows that are opened from now on have a clock of their own; false: no libfaketime.
    [[nodiscard]] bool giveWindowsAClock();
    /// Of those windows, and of nobody else.
    void putClockForward(std::chrono::seconds by);
    /// lanyard-desktop, with a browser behind which somebody has decided.
    void openWindow(const QStringList &arguments, Decision decision);
    /// Ctrl+Q. False when it did not end cleanly.
    [[nodiscard]] bool closeWindow();
    /// Within that time (ms), without our doing. Cleanly? Else what it said is printed.
    enum class End { None, Clean, Unclean };
    [[nodiscard]] End waitForEnd(int patience);
    [[nodiscard]] bool windowRuns() const;
    [[nodiscard]] qint64 windowProcess() const;
    /// Everything that the windows of this session printed until they were closed.
    [[nodiscard]] const QByteArray &windowOutput() const { return m_output; }

    /// Starts lanyard-demo-provider for this session; its issuer, or empty.
    [[nodiscard]] QString startDemoProvider();
    [[nodiscard]] qint64 demoProcess() const;
    /// "Demo", for the windows and commands from now on.
    [[nodiscard]] bool listProvider(const QString &issuer);

    /// A command of this session's, which runs on.
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QString &program,
                                                  const QStringList &arguments) const;

    /// window.py's verbs; a failure prints what the window showed, or said where it has ended.
    [[nodiscard]] bool waitFor(const QString &text);
    [[nodiscard]] bool waitUntilGone(const QString &text);
    [[nodiscard]] bool click(const QString &name);
    [[nodiscard]] bool type(const QString &field, const QString &text);
    [[nodiscard]] bool press(const QString &keys); ///< "ctrl+w"

    void takePicture(const QString &name);
    /// The heading of the last page that the browser saw; waits for it. Told once for each browser.
    [[nodiscard]] QString browserHeading();
    /// A value in the address of that name that the last browser left: "link", "redirect".
    [[nodiscard]] QByteArray parameterOf(const QString &address, const QString &name) const;

    /// Every token and client secret in the keyring's items of ours.
    [[nodiscard]] QByteArrayList keptSecrets() const;

    /// The address of the bus on which screen readers and windows speak; empty = there is none.
    [[nodiscard]] QString accessibilityBus() const;

    [[nodiscard]] const KeyringSession &login() const { return m_login; }
    [[nodiscard]] KeyringSession &login() { return m_login; }
    /// As somebody does elsewhere than in our window; who opens it knows its password.
    void lockKeyring() const;
    void openKeyring() const;
    /// What `program` prints in this session.
    [[nodiscard]] QByteArray run(const QString &program, const QStringList &arguments) const;

private:
    [[nodiscard]] QString startScreen();
    void start(QProcess &process, const QStringList &verb);
    [[nodiscard]] bool window(const QStringList &verb);

    KeyringSession m_login;
    QProcessEnvironment m_environment;
    QTemporaryDir m_folder; ///< what the browser leaves
    QString m_clock; ///< the file that the windows' clock follows; empty = it is the machine's
    QByteArray m_output;
    std::unique_ptr<QProcess> m_screen;
    std::unique_ptr<QProcess> m_windowManager;
    std::unique_ptr<QProcess> m_demo;
    std::unique_ptr<QProcess> m_window;
};

} // namespace lanyard
