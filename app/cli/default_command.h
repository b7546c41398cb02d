#pragma once

/// `lanyard default [NAME]`: which account is meant where none is named; by a name or --none, sets
/// it.
/// Shape:   its name and a line break; or JSON {"account"}, null when there is none any more

#include "command.h"

#include <string>

namespace lanyard {

class DefaultCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }
    void start() override;

private:
    void set(const Account *account);
    [[nodiscard]] Result<void> print(const QString &name, const QString &sentence) const;

    std::string m_name;
    bool m_none = false;
};

} // namespace lanyard
