#include "default_command.h"

#include "words/account_text.h"
#include "words/command_text.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

namespace lanyard {

void DefaultCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "default", commandHelp(CommandHelp::Default));
    addAccountName(m_name, AccountName::Optional);
    command.add_flag("--none", m_none, commandHelp(CommandHelp::DefaultNone).toStdString());
}

void DefaultCommand::start()
{
    if (m_none && !m_name.empty()) {
        failWith({ErrorKind::Misconfigured, {}, chooseNameOrNone()}, {});
        return;
    }
    if (m_none) {
        set(nullptr);
        return;
    }
    if (!m_name.empty()) {
        if (const Account *account = findAccount(m_name)) {
            set(account);
        }
        return;
    }
    const Account *account = world().store.defaultAccount();
    if (!account) {
        failWith({ErrorKind::NotFound, {}, noDefaultAccount()}, {});
        return;
    }
    succeed(print(account->name(), account->name()));
}

void DefaultCommand::set(const Account *account)
{
    const QString id = account ? account->id() : QString();
    const QString name = account ? account->name() : QString();
    world().store.setDefault(id, this, [this, name](const Result<void> &done) {
        if (!done) {
            ErrorContext context;
            context.who = name;
            failWith(done.error(), context);
            return;
        }
        succeed(print(name, name.isEmpty() ? noDefaultAnyMore() : defaultAccountIs(name)));
    });
}

Result<void> DefaultCommand::print(const QString &name, const QString &sentence) const
{
    const Console &console = world().console;
    return console.isJson() ? console.printJson(
               QJsonDocument(QJsonObject{{QStringLiteral("account"), textOrNull(name)}}))
                            : console.printLine(sentence);
}

} // namespace lanyard
