#pragma once

/// `lanyard exec NAME --env VAR -- COMMAND…`: a program that reads its token from a variable.
/// Shape:   COMMAND takes the place of this process, so that its signals, streams and exit code are
///          its own; what follows `--` goes to it byte for byte
/// Errors:  before that, those of `lanyard token`; 127 where there is no such program and 126 where
///          it cannot be run, as env(1) has it

#include "fresh_token_command.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace lanyard {

class ExecCommand final : public FreshTokenCommand {
    Q_OBJECT
public:
    /// `command` is what followed `--`; nullopt = there was none.
    explicit ExecCommand(std::optional<std::vector<QByteArray>> command) :
        m_command(std::move(command))
    {
    }

    void addTo(CLI::App &program) override;
    [[nodiscard]] int conclude(int exitCode) override;

protected:
    void start() override;
    void useToken(Account &account) override;

private:
    std::optional<std::vector<QByteArray>> m_command;
    std::string m_name;
    std::string m_variable;
    std::vector<std::string> m_misplaced; ///< in front of `--`
    std::optional<Console> m_console; ///< of the world, when that is gone
    Secret m_token; ///< empty = the command is not to be started
};

/// Of the arguments of `lanyard exec` and `lanyard completion`, how many are ours: a parser of
/// options would read lists into those of another program, or options into those of a line that is
/// typed.
struct OwnArguments {
    int count = 0;
    std::optional<std::vector<QByteArray>> command; ///< what follows `--`
};
[[nodiscard]] OwnArguments ownArguments(int argc, char **argv);

} // namespace lanyard
