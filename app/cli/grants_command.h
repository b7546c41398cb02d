#pragma once

/// `lanyard grants [list]`, `grants add NAME PROGRAM`, `grants revoke N|PROGRAM`: which programs
/// get tokens of which account without a question (agent/grants.h).
/// Shape:   of `list` a table, numbered, which names a scope that is less than the account's; of
///          the others a line for each; or JSON, an array of
///          {"number","program","account","scope","resource","since","until"}, `until` null until
///          it is revoked. Of `add`, the one; of `revoke`, those that are gone
/// Note:    those that have run out, and those of accounts that are signed out, lead to nothing and
///          are not listed

#include "command.h"

#include "agent/grants.h"
#include "token_limit_options.h"

namespace lanyard {

/// What the three have in common: the list as it is shown.
class GrantsBase : public Command {
    Q_OBJECT
protected:
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }

    struct Shown {
        int number = 0;
        Grant grant;
        QString account; ///< its name now
        bool isNarrow = false; ///< the account may have more
    };
    [[nodiscard]] Result<QList<Shown>> shownGrants() const;
    [[nodiscard]] static QJsonObject asJson(const Shown &shown);
};

class GrantsCommand final : public GrantsBase {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;
};

class GrantsAddCommand final : public GrantsBase {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;

private:
    void tell(const Grant &grant, const QString &account);

    std::string m_name;
    std::string m_program;
    TokenLimitOptions m_limitOptions;
    int m_hours = 0; ///< 0 = until it is revoked
};

class GrantsRevokeCommand final : public GrantsBase {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;

private:
    void tell(const QList<Shown> &revoked);

    std::string m_which;
};

} // namespace lanyard
