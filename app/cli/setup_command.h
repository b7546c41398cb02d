#pragma once

/// `lanyard setup git|kubectl|docker URL`: has a tool ask us for one server. Shows the change to
/// the tool's own file as a difference, asks, makes it, chooses the account for that server
/// (accounts/tool_sites.h), and tries it. `--undo` takes that change back from what the file has
/// become; the choice of the account stays, since other tools may go by it.
/// Shape:   the difference and sentences; or JSON {"tool","site","file","diff","changed"}, with
///          "account" and "works" where it is set up. Where all is set up already, it is only tried
/// Errors:  Misconfigured, and nothing is changed: a helper that is not in $PATH, an option that is
///          another tool's, a file that cannot be understood or replaced. AuthorizationDenied (exit
///          7): the answer was no, or nobody could be asked. Behind the change: of the tool's
///          trial, as its helper has it

#include "command.h"
#include "input_line.h"
#include "tool_setup.h"

#include "accounts/tool_sites.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace lanyard {

class SetupCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }
    void start() override;

private:
    [[nodiscard]] Result<ServerOrigin> chosenOrigin() const;
    [[nodiscard]] std::unique_ptr<ToolSetup> setupOf(const ServerOrigin &origin) const;
    [[nodiscard]] bool isHelperFound();
    [[nodiscard]] bool chooseAccount();
    void takePlan(const Result<FileChange> &change);
    void showDifference();
    void takeDifference(const Result<ToolEnd> &end);
    void agree();
    void takeAnswer(const Result<Secret> &line);
    void refuse(const QString &why);
    void change();
    void chooseSite();
    void test();
    void finishTest(const Result<void> &works);

    [[nodiscard]] QString siteText() const { return m_tool->origin().text(); }
    /// A result for a person; false: it could not be printed, and the command has failed.
    [[nodiscard]] bool say(const QString &text);
    /// What was said in JSON.
    void finish(bool isChanged);

    std::string m_toolName;
    std::string m_url;
    std::string m_accountName;
    std::string m_user;
    bool m_wantsIdToken = false;
    bool m_takesBack = false;
    bool m_onlyChecks = false;
    bool m_isAgreed = false;

    std::unique_ptr<ToolSetup> m_tool;
    std::unique_ptr<ToolRun> m_run;
    std::unique_ptr<InputLine> m_input;
    FileChange m_change;
    std::optional<ToolSite> m_newSite; ///< nullopt = it is chosen already
    QString m_account; ///< its name
    bool m_isChanged = false;
    QJsonObject m_answer;
};

} // namespace lanyard
