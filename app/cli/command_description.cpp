#include "command_description.h"

#include <CLI/CLI.hpp>

#include <set>

namespace lanyard {

namespace {

/// A set of pointers has another order in each process.
QStringList sortedNames(const std::set<CLI::Option *> &options)
{
    QStringList names;
    for (const CLI::Option *option : options) {
        names += QString::fromStdString(option->get_name());
    }
    names.sort();
    return names;
}

QStringList namesOf(const CLI::Option &option)
{
    QStringList names;
    if (option.get_positional()) {
        names += QString::fromStdString(option.get_name(true));
    }
    for (const std::string &name : option.get_snames()) {
        names += u'-' + QString::fromStdString(name);
    }
    for (const std::string &name : option.get_lnames()) {
        names += QLatin1String("--") + QString::fromStdString(name);
    }
    return names;
}

OptionDescription descriptionOf(CLI::Option &option)
{
    OptionDescription description;
    description.names = namesOf(option);
    description.about = QString::fromStdString(option.get_description());
    description.needs = sortedNames(option.get_needs());
    description.excludes = sortedNames(option.get_excludes());
    description.isRequired = option.get_required();
    description.takesValue = option.get_items_expected_max() > 0;
    if (description.takesValue) {
        description.value = QString::fromStdString(option.get_type_name());
        description.byDefault = QString::fromStdString(option.get_default_str());
        description.choices = wordsOf(option);
        description.kind = kindOf(option);
        description.isRepeatable
            = option.get_expected_max() >= CLI::detail::expected_max_vector_size;
    }
    return description;
}

} // namespace

CommandDescription descriptionOf(CLI::App &parser)
{
    CommandDescription description;
    description.name = QString::fromStdString(parser.get_name());
    description.about = QString::fromStdString(parser.get_description());
    description.footer = QString::fromStdString(parser.get_footer());
    description.needsCommand = parser.get_require_subcommand_min() > 0;
    for (CLI::Option *option : parser.get_options()) {
        if (!option->get_group().empty()) {
            auto &list = option->get_positional() ? description.arguments : description.options;
            list.push_back(descriptionOf(*option));
        }
    }
    for (CLI::App *command : parser.get_subcommands(nullptr)) {
        if (!command->get_group().empty()) {
            description.commands.push_back(descriptionOf(*command));
        }
    }
    return description;
}

} // namespace lanyard
