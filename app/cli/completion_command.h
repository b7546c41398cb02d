#pragma once

/// `lanyard completion SHELL`: the script for a shell; and behind `--`, its questions: the words of
/// a command line, the last of which is being typed.
/// Shape:   the script is resources/completion's. An answer is a line of what the shell adds itself
///          (words, files, folders, programs, or command N: the Nth word, from 0, begins another
///          program's line), then a candidate a line, with a tab and what it is; for zsh, as its
///          _describe takes them. bash gives words as they are typed, with their quotes, and gets
///          those alone that begin so; the others get all
/// Note:    reads lists, unlocks nothing, asks no vault and changes nothing. A name that could not
///          be shown, or would be read as an option or a home folder, is no candidate

#include "accounts/places.h"
#include "command_description.h"
#include "completion.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace lanyard {

class CompletionCommand {
public:
    /// `line` is what followed `--`; nullopt = there was none.
    explicit CompletionCommand(std::optional<std::vector<QByteArray>> line) :
        m_line(std::move(line))
    {
    }

    void addTo(CLI::App &program);
    [[nodiscard]] bool isChosen() const;
    /// `places` are those that this call was given; the line may name others.
    [[nodiscard]] QByteArray text(const CommandDescription &program, const Places &places) const;

private:
    [[nodiscard]] QByteArray script() const;
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] QByteArray lineFor(const Completion::Candidate &candidate) const;
    [[nodiscard]] bool isBash() const { return m_shell == "bash"; }
    [[nodiscard]] bool isZsh() const { return m_shell == "zsh"; }

    CLI::App *m_parser = nullptr; ///< owned by the program's parser
    std::string m_shell;
    std::optional<std::vector<QByteArray>> m_line;
};

} // namespace lanyard
