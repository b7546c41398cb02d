#pragma once

/// `lanyard logout NAME`: revokes where the provider can, erases always, and says which it was.
/// Shape:   JSON {"account","revoked":true|false|null,"erased":true}; null = the provider offers
///          no revocation

#include "command.h"

namespace lanyard {

class LogoutCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;
    [[nodiscard]] QString waitingNote() const override;

private:
    void print(const Result<Account::SignOutReceipt> &receipt);

    std::string m_name;
    AccountEntry m_entry; ///< the account itself is gone when the receipt comes
};

} // namespace lanyard
