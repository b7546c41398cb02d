#pragma once

/// `lanyard list`: the accounts, from the index. Asks whether the keychain is open, and unlocks
/// nothing.
/// Shape:   JSON array of {"account","issuer","sub","name","email","state","default"}; `state` is
///          signed_in, sign_in_required, service, or what is wrong with the vault: vault_locked
///          (or otherwise of no use), vault_missing, vault_not_answering (for a second). Where they
///          are kept in a file, "vault": "file" as well; its passphrase is not asked for

#include "command.h"

namespace lanyard {

class ListCommand final : public Command {
    Q_OBJECT
public:
    /// Can it give what an account needs?
    enum class Vault { Open, Closed, Silent, Missing };

    void addTo(CLI::App &program) override;

protected:
    void start() override;
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }

private:
    void printOnce(Vault vault);
    void print(Vault vault);

    bool m_isPrinted = false;
};

} // namespace lanyard
