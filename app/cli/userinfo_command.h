#pragma once

/// `lanyard userinfo [NAME]`: who this is, asked live, or where nobody can be asked, as the last ID
/// token said; a note tells so.
/// Shape:   the claims as the provider sent them; as text, one `claim: value` a line

#include "command.h"

#include "oauth/userinfo.h"

namespace lanyard {

class UserInfoCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;

private:
    void print(const Result<oauth::UserInfo> &userInfo);

    std::string m_name;
    ErrorContext m_context;
    Account *m_account = nullptr; ///< the store's
};

} // namespace lanyard
