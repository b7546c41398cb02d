#include "exec_command.h"

#include "replaced_process.h"
#include "value_kind.h"
#include "words/command_text.h"
#include "words/tool_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace lanyard {

namespace {

/// env(1), "Exit status".
constexpr int noSuchProgram = 127;
constexpr int cannotBeRun = 126;

/// POSIX.1-2017, Base Definitions §8.1; in lower case, too, as curl's http_proxy has it.
bool isVariableName(const std::string &name)
{
    const auto isLetter
        = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; };
    const auto isPart = [isLetter](char c) { return isLetter(c) || (c >= '0' && c <= '9'); };
    return !name.empty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), isPart);
}

} // namespace

OwnArguments ownArguments(int argc, char **argv)
{
    char **const end = argv + argc;
    const auto is = [](const char *word) {
        return [word](const char *argument) { return std::strcmp(argument, word) == 0; };
    };
    char **const mark = std::find_if(argv, end, is("--"));
    const bool isTaken
        = std::any_of(argv, mark, is("exec")) || std::any_of(argv, mark, is("completion"));
    if (mark == end || !isTaken) {
        return {argc, std::nullopt};
    }
    return {int(mark - argv), std::vector<QByteArray>(mark + 1, end)};
}

void ExecCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "exec", toolHelp(ToolHelp::Exec));
    addAccountName(m_name);
    m_limitOptions.addTo(command);
    command.add_option("--env", m_variable, toolHelp(ToolHelp::ExecVariable).toStdString())
        ->type_name("VAR")
        ->required()
        ->check(
            [](const std::string &name) {
                return isVariableName(name) ? std::string() : notAVariableName().toStdString();
            },
            "");
    command.add_option("COMMAND", m_misplaced, toolHelp(ToolHelp::ExecCommand).toStdString())
        ->type_name("")
        ->check(CLI::Validator("").name(nameOf(ValueKind::Command)));
}

void ExecCommand::start()
{
    if (!m_misplaced.empty() || !m_command || m_command->empty() || m_command->front().isEmpty()) {
        failWith({ErrorKind::Misconfigured, {}, commandToRunIsMissing()}, {});
        return;
    }
    if (Account *account = findAccount(m_name)) {
        giveToken(*account);
    }
}

void ExecCommand::useToken(Account &account)
{
    if (isBound(account)) {
        world().console.note(tokenIsBound(account.name())); // who sends Bearer is refused
    }
    m_console = world().console;
    m_token = token(account).clone();
    succeed({});
}

int ExecCommand::conclude(int exitCode)
{
    if (m_token.isEmpty() || exitCode != 0) {
        return exitCode;
    }
    const int problem = replaceProcess(*m_command, QByteArray::fromStdString(m_variable), m_token);
    const QString line = cannotRun(QString::fromLocal8Bit(m_command->front()),
                                   QString::fromLocal8Bit(std::strerror(problem)));
    (void)m_console->reportFailure({ErrorKind::Misconfigured, {}, line}, line);
    return problem == ENOENT ? noSuchProgram : cannotBeRun;
}

} // namespace lanyard
