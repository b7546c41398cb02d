#pragma once

/// `lanyard token [NAME]`: an access token that is still good.
/// Shape:   the token and a line break, nothing else (of one that is bound to a key, a note on
///          standard error says so); or JSON
///          {"access_token","token_type","expires_at","scope"}, `expires_at` null when unknown

#include "command.h"

namespace lanyard {

class TokenCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;

private:
    void print(const Result<void> &fresh);

    std::string m_name;
    bool m_forceRefresh = false;
    Account *m_account = nullptr; ///< the store's
};

} // namespace lanyard
