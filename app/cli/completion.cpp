#include "completion.h"

#include <algorithm>

namespace lanyard {

namespace {

using Candidate = Completion::Candidate;
using Others = Completion::Others;

const QLatin1String endOfOptions("--");

/// Where a line has come to.
struct Position {
    const CommandDescription *command;
    QStringList given{}; ///< options, by all of their names
    const OptionDescription *waiting = nullptr; ///< for its value
    std::size_t arguments = 0;
    bool isBehindOptions = false;

    [[nodiscard]] bool wasGiven(const OptionDescription &option) const
    {
        return given.contains(option.names.last());
    }
    [[nodiscard]] bool isExcluded(const OptionDescription &option) const
    {
        return std::any_of(option.excludes.begin(), option.excludes.end(),
                           [this](const QString &name) { return given.contains(name); });
    }
    [[nodiscard]] bool takesAnotherCommand() const
    {
        return std::any_of(
            command->arguments.begin(), command->arguments.end(),
            [](const OptionDescription &argument) { return argument.kind == ValueKind::Command; });
    }
};

const OptionDescription *findOption(const CommandDescription &command, const QString &word)
{
    const QString name = word.section(u'=', 0, 0);
    const auto option = std::find_if(
        command.options.begin(), command.options.end(),
        [&name](const OptionDescription &each) { return each.names.contains(name); });
    return option == command.options.end() ? nullptr : &*option;
}

const CommandDescription *findCommand(const CommandDescription &command, const QString &name)
{
    const auto inner
        = std::find_if(command.commands.begin(), command.commands.end(),
                       [&name](const CommandDescription &each) { return each.name == name; });
    return inner == command.commands.end() ? nullptr : &*inner;
}

void goBehindOption(Position &position, const QString &word)
{
    if (const OptionDescription *option = findOption(*position.command, word)) {
        position.given += option->names;
        position.waiting = option->takesValue && !word.contains(u'=') ? option : nullptr;
    }
}

void goBehindWord(Position &position, const QString &word)
{
    const bool mayBeCommand = position.arguments == 0 && !position.isBehindOptions;
    const CommandDescription *inner = mayBeCommand ? findCommand(*position.command, word) : nullptr;
    if (inner) {
        position.command = inner;
    } else {
        ++position.arguments;
    }
}

/// As the parser reads it.
void goBehind(Position &position, const QString &word)
{
    if (position.waiting) {
        position.waiting = nullptr;
    } else if (!position.isBehindOptions && word == endOfOptions) {
        position.isBehindOptions = true;
    } else if (!position.isBehindOptions && word.startsWith(u'-')) {
        goBehindOption(position, word);
    } else {
        goBehindWord(position, word);
    }
}

Others othersOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::File:
        return Others::Files;
    case ValueKind::Folder:
        return Others::Folders;
    case ValueKind::Program:
        return Others::Programs;
    case ValueKind::Text:
    case ValueKind::Account:
    case ValueKind::Provider:
    case ValueKind::Site:
    case ValueKind::Command: // behind `--` only
        return Others::None;
    }
    Q_UNREACHABLE();
}

Completion valuesOf(const OptionDescription &option, const QString &typed, const KnownNames &known)
{
    Completion completion;
    completion.typed = typed;
    completion.others = othersOf(option.kind);
    for (const QString &choice : option.choices) {
        completion.candidates += Candidate{choice};
    }
    completion.candidates += known(option.kind);
    return completion;
}

/// By the name that says more.
Candidate candidateFor(const OptionDescription &option)
{
    return {option.names.last(), option.about};
}

Completion optionsOf(const Position &position, const QString &typed)
{
    Completion completion;
    completion.typed = typed;
    for (const OptionDescription &option : position.command->options) {
        const bool isSpent = position.wasGiven(option) && !option.isRepeatable;
        if (!isSpent && !position.isExcluded(option)) {
            completion.candidates += candidateFor(option);
        }
    }
    return completion;
}

const OptionDescription *nextArgument(const Position &position)
{
    const std::vector<OptionDescription> &arguments = position.command->arguments;
    if (position.arguments < arguments.size()) {
        return &arguments[position.arguments];
    }
    return !arguments.empty() && arguments.back().isRepeatable ? &arguments.back() : nullptr;
}

/// Commands and arguments; and the options that have to be there.
Completion wordsAt(const Position &position, const QString &typed, const KnownNames &known)
{
    const OptionDescription *next = nextArgument(position);
    Completion completion = next ? valuesOf(*next, typed, known) : Completion();
    completion.typed = typed;
    if (position.isBehindOptions) {
        return completion;
    }
    if (next && next->kind == ValueKind::Command) {
        completion.candidates += Candidate{endOfOptions, next->about};
    }
    if (position.arguments == 0) {
        for (const CommandDescription &inner : position.command->commands) {
            completion.candidates += Candidate{inner.name, inner.about};
        }
    }
    for (const OptionDescription &option : position.command->options) {
        if (option.isRequired && !position.wasGiven(option)) {
            completion.candidates += candidateFor(option);
        }
    }
    return completion;
}

} // namespace

Completion completionOf(const CommandDescription &program, const QStringList &words,
                        const KnownNames &known)
{
    Position position{&program};
    for (qsizetype index = 0; index + 1 < words.size(); ++index) {
        if (words[index] == endOfOptions && position.takesAnotherCommand()) {
            Completion completion;
            completion.others = Others::Command;
            completion.commandAt = index + 1;
            return completion;
        }
        goBehind(position, words[index]);
    }
    const QString last = words.isEmpty() ? QString() : words.last();
    if (position.waiting) {
        return valuesOf(*position.waiting, last, known);
    }
    if (position.isBehindOptions || !last.startsWith(u'-')) {
        return wordsAt(position, last, known);
    }
    const qsizetype mark = last.indexOf(u'=');
    if (mark < 0) {
        return optionsOf(position, last);
    }
    const OptionDescription *option = findOption(*position.command, last);
    return option && option->takesValue ? valuesOf(*option, last.sliced(mark + 1), known)
                                        : Completion();
}

} // namespace lanyard
