#pragma once

/// The command line as its parser has it, for what describes it elsewhere than --help does: the
/// shells' completion, and the manual.
/// Shape:   what is hidden in --help is left out; all else is in the order it has there

#include "value_kind.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace CLI {
class App;
}

namespace lanyard {

struct OptionDescription {
    QStringList names; ///< "-h", "--help"; of an argument, what stands for it
    QString about;
    bool takesValue = false;
    QString value; ///< what stands for it; may be empty for an argument
    QString byDefault; ///< empty = none is shown
    QStringList choices; ///< empty = there is a choice of more
    ValueKind kind = ValueKind::Text;
    QStringList needs; ///< other options, by name
    QStringList excludes;
    bool isRequired = false;
    bool isRepeatable = false;
};

struct CommandDescription {
    QString name;
    QString about;
    QString footer;
    std::vector<OptionDescription> options;
    std::vector<OptionDescription> arguments;
    std::vector<CommandDescription> commands;
    bool needsCommand = false; ///< by itself it does nothing
};

/// Of the parser with everything below it.
[[nodiscard]] CommandDescription descriptionOf(CLI::App &parser);

} // namespace lanyard
