#pragma once

/// `lanyard vault move --to=file|keyring`: carries all accounts into another vault, and from then
/// on they are looked for there. Shape: JSON
/// {"accounts":[names],"registrations":[issuers],"vault":"file"|"keychain","erased":true|false};
/// erased = the old vault holds nothing of them any more, else the exit code says why not. Where
/// they are there already, accounts is empty, and what an earlier move left in the old one is
/// erased

#include "command.h"

#include <memory>

namespace lanyard {

class VaultMoveCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }
    [[nodiscard]] QString waitingNote() const override;

private:
    [[nodiscard]] bool isThere() const { return m_target == world().vault; }
    void openFile();
    void openKeychain();
    void move();
    void findRegistrations(const VaultMoveReceipt &receipt, QStringList issuers);
    void tell(const Result<VaultMoveReceipt> &receipt);
    [[nodiscard]] Result<void> print(const VaultMoveReceipt &receipt);

    std::string m_to;
    VaultChoice m_target = VaultChoice::Keychain;
    std::unique_ptr<TokenVault> m_other; ///< than the one in use
    QStringList m_registrations; ///< whose clients, made for us, are there now
    TokenVault *m_file = nullptr;
    TokenVault *m_keychain = nullptr;
};

} // namespace lanyard
