#pragma once

/// What a value on our command line is, where it is more than a text: the shells complete it.
/// Shape:   CLI11 has no place for it but the name of an option's first check, which nothing else
///          reads

#include <QStringList>

#include <string>
#include <vector>

namespace CLI {
class Option;
}

namespace lanyard {

enum class ValueKind {
    Text,
    Account, ///< one of those that are here, by its name
    Provider, ///< one that is known here, by its id
    Site, ///< one that tools get tokens for
    File,
    Folder,
    Program,
    Command, ///< of another program, with all that follows, behind `--`
};

/// As check() takes it, behind the check and its description.
[[nodiscard]] std::string nameOf(ValueKind kind);
[[nodiscard]] ValueKind kindOf(CLI::Option &option);

/// One of these words, and nothing else is taken; --help shows them in place of a type.
CLI::Option *takeOneOf(CLI::Option *option, const std::vector<std::string> &words);
/// Empty = there is a choice of more.
[[nodiscard]] QStringList wordsOf(const CLI::Option &option);

} // namespace lanyard
