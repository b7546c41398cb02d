#include "order_command.h"

#include "not_empty.h"
#include "value_kind.h"
#include "words/account_text.h"
#include "words/command_text.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace lanyard {

void OrderCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "order", commandHelp(CommandHelp::Order));
    addAccountName(m_name);
    command.add_flag("--first", m_first, commandHelp(CommandHelp::OrderFirst).toStdString());
    command.add_flag("--last", m_last, commandHelp(CommandHelp::OrderLast).toStdString());
    const auto addOther = [&command](const char *option, std::string &other, CommandHelp help) {
        command.add_option(option, other, commandHelp(help).toStdString())
            ->type_name("OTHER")
            ->check(notEmpty(), "", nameOf(ValueKind::Account));
    };
    addOther("--before", m_before, CommandHelp::OrderBefore);
    addOther("--after", m_after, CommandHelp::OrderAfter);
}

void OrderCommand::start()
{
    using Where = AccountStore::Position::Where;
    const int chosen = int(m_first) + int(m_last) + int(!m_before.empty()) + int(!m_after.empty());
    if (chosen != 1) {
        failWith({ErrorKind::Misconfigured, {}, choosePosition()}, {});
        return;
    }
    const Account *account = findAccount(m_name);
    if (!account) {
        return;
    }
    AccountStore::Position position{m_first ? Where::First : Where::Last};
    if (!m_before.empty() || !m_after.empty()) {
        const Account *other = findAccount(m_before.empty() ? m_after : m_before);
        if (!other) {
            return;
        }
        position = {m_before.empty() ? Where::After : Where::Before, other->id()};
    }
    world().store.move(
        account->id(), position, this, [this, entry = account->entry()](const Result<void> &moved) {
            if (moved) {
                printNames();
            } else {
                failWith(moved.error(), errorContextOf(entry, ErrorContext::During::Other));
            }
        });
}

void OrderCommand::printNames()
{
    QJsonArray names;
    QByteArray lines;
    const QList<AccountEntry> entries = world().store.entries();
    for (const AccountEntry &entry : entries) {
        names.append(entry.name);
        lines += plainText(entry.name).toUtf8() + '\n';
    }
    const Console &console = world().console;
    succeed(console.isJson() ? console.printJson(QJsonDocument(names)) : console.print(lines));
}

} // namespace lanyard
