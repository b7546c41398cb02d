#pragma once

/// A login session of its own: home, XDG folders, message bus, and a real gnome-keyring that is
/// open. Nothing of the machine's own session is seen or touched.
/// Shape:   processes are started with environment(); join() moves this very process in
/// Errors:  start() is empty on success, else says what is missing
/// Owner:   destroying it ends the bus, the keyring and the folders

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace lanyard {

class KeyringSession {
public:
    enum class Keyring { Open, Locked, None };

    ~KeyringSession();

    [[nodiscard]] QString start(Keyring keyring = Keyring::Open);

    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] QString home() const { return m_home.path(); }
    /// Before the first use of the session bus in this process.
    void join() const;

    /// Ends the keyring, where there was one, and starts it on the same files: closed, or opened.
    [[nodiscard]] QString restart(Keyring keyring);

    enum class Disk { Free, Full };
    /// As the keyring that runs finds it; what is in it can still be read.
    void setDisk(Disk disk);

    /// It answers nobody until it may go on; what it is told meanwhile waits for it.
    void suspend() const;
    void goOn() const;

private:
    [[nodiscard]] QString startBus();
    [[nodiscard]] QString startKeyring(Keyring keyring);
    void makeFolders();

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_keyring;
};

} // namespace lanyard
