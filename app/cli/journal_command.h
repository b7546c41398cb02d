#pragma once

/// `lanyard journal [--account NAME]`: which programs got or asked for tokens (accounts/journal.h).
/// Shape:   a table, the latest last; or a JSON array of {"at","decision","account","program",
///          "command","terminal","scope","resource"}, null for what is not known. `account` is the
///          name that it had then
/// Note:    --account means the account that has that name now, and those that had it then

#include "command.h"

namespace lanyard {

class JournalCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }
    void start() override;

private:
    std::string m_account; ///< empty = all
};

} // namespace lanyard
