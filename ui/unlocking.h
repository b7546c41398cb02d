#pragma once

/// The vault is opened because the person said so: by the keyring's own question, or, where it is a
/// file, by a passphrase that is typed here.
/// Owner:   the window, which shows its page

#include "accounts/environment.h"
#include "base/secret.h"
#include "ui/notice.h"

#include <QObject>
#include <QString>

#include <memory>

namespace lanyard {

class Page;
class UnlockPage;

class Unlocking final : public QObject {
    Q_OBJECT
public:
    /// `vault` outlives it; `file` is where the vault is that is a file.
    Unlocking(TokenVault &vault, QString file, QObject *parent = nullptr);
    ~Unlocking() override;

    /// For what is to be done `then`. Nothing while the keyring's question is on the screen.
    void start(Repair then);
    /// For the vault that is just being opened; once. VaultLocked where nobody has typed it.
    [[nodiscard]] Result<Secret> takePassphrase();

Q_SIGNALS:
    void pageMade(lanyard::Page *page);
    void pageWanted(lanyard::Page *page);
    void pageDone(lanyard::Page *page); ///< what was there before may come back
    void over(lanyard::Repair then, bool isOpen);

private:
    void ask();
    void tryIt();
    void answered(const Result<void> &unlocked);
    void cancel();

    TokenVault &m_vault;
    QString m_file;
    Repair m_then = Repair::NotNow;
    UnlockPage *m_page = nullptr;
    std::unique_ptr<QObject> m_trying; ///< context; null = it is not being opened
};

} // namespace lanyard
