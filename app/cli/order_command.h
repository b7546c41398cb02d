#pragma once

/// `lanyard order NAME --first | --last | --before OTHER | --after OTHER`: moves an account in the
/// list.
/// Shape:   the names in the new order, one a line; or a JSON array of them

#include "command.h"

#include <string>

namespace lanyard {

class OrderCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }
    void start() override;

private:
    void printNames();

    std::string m_name;
    bool m_first = false;
    bool m_last = false;
    std::string m_before;
    std::string m_after;
};

} // namespace lanyard
