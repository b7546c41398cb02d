#include "rename_command.h"

#include "not_empty.h"
#include "words/account_text.h"
#include "words/command_text.h"

#include <CLI/CLI.hpp>

namespace lanyard {

void RenameCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "rename", commandHelp(CommandHelp::Rename));
    addAccountName(m_name);
    command.add_option("NEW", m_newName, commandHelp(CommandHelp::NewName).toStdString())
        ->required()
        ->type_name("")
        ->check(notEmpty(), "");
}

void RenameCommand::start()
{
    const Account *account = findAccount(m_name);
    if (!account) {
        return;
    }
    const QString newName = QString::fromStdString(m_newName);
    if (!isPlainName(newName)) {
        failWith({ErrorKind::Misconfigured, {}, notAPlainName(newName)}, {});
        return;
    }
    world().store.rename(
        account->id(), newName, this,
        [this, entry = account->entry(), newName](const Result<void> &renamed) {
            if (!renamed) {
                failWith(renamed.error(), errorContextOf(entry, ErrorContext::During::Other));
                return;
            }
            AccountEntry now = entry;
            now.name = newName;
            const Console &console = world().console;
            succeed(console.isJson() ? console.printJson(identityDocument(now))
                                     : console.printLine(accountRenamed(entry.name, newName)));
        });
}

} // namespace lanyard
