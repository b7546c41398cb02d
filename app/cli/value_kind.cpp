#include "value_kind.h"

#include <CLI/CLI.hpp>

#include <array>

namespace lanyard {

namespace {

constexpr std::array kinds{ValueKind::Account, ValueKind::Provider, ValueKind::Site,
                           ValueKind::File,    ValueKind::Folder,   ValueKind::Program,
                           ValueKind::Command};

} // namespace

std::string nameOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text:
        return {};
    case ValueKind::Account:
        return "account";
    case ValueKind::Provider:
        return "provider";
    case ValueKind::Site:
        return "site";
    case ValueKind::File:
        return "file";
    case ValueKind::Folder:
        return "folder";
    case ValueKind::Program:
        return "program";
    case ValueKind::Command:
        return "command";
    }
    Q_UNREACHABLE();
}

ValueKind kindOf(CLI::Option &option)
{
    std::string name;
    try {
        name = option.get_validator(0)->get_name();
    } catch (const CLI::OptionNotFound &) {
        return ValueKind::Text; // it has no check
    }
    for (const ValueKind kind : kinds) {
        if (nameOf(kind) == name) {
            return kind;
        }
    }
    return ValueKind::Text;
}

CLI::Option *takeOneOf(CLI::Option *option, const std::vector<std::string> &words)
{
    return option->check(CLI::IsMember(words).description(""))
        ->type_name('(' + CLI::detail::join(words, "|") + ')');
}

QStringList wordsOf(const CLI::Option &option)
{
    const QString type = QString::fromStdString(option.get_type_name());
    const bool isChoice = type.startsWith(u'(') && type.endsWith(u')');
    return isChoice ? type.sliced(1, type.size() - 2).split(u'|') : QStringList();
}

} // namespace lanyard
