#include "journal_command.h"

#include "accounts/journal.h"
#include "not_empty.h"
#include "table.h"
#include "value_kind.h"
#include "words/grant_text.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard {

namespace {

QJsonObject asJson(const JournalEntry &entry)
{
    return {{QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("decision"), nameOf(entry.decision)},
            {QStringLiteral("account"), entry.accountName},
            {QStringLiteral("program"), textOrNull(entry.program)},
            {QStringLiteral("command"), textOrNull(entry.command)},
            {QStringLiteral("terminal"), textOrNull(entry.terminal)},
            {QStringLiteral("scope"), entry.scope.join(u' ')},
            {QStringLiteral("resource"), textOrNull(entry.resource)}};
}

QString cell(const QString &text)
{
    const QString shown = plainText(text);
    return shown.isEmpty() ? QStringLiteral("-") : shown;
}

QStringList rowOf(const JournalEntry &entry)
{
    return {entry.at.toString(Qt::ISODate),
            nameOf(entry.decision),
            cell(entry.accountName),
            cell(entry.program.isEmpty() ? entry.command : entry.program),
            cell(entry.terminal),
            cell(entry.resource)};
}

} // namespace

void JournalCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "journal", grantHelp(GrantHelp::Journal));
    command.add_option("--account", m_account, grantHelp(GrantHelp::JournalAccount).toStdString())
        ->type_name("NAME")
        ->check(notEmpty(), "", nameOf(ValueKind::Account));
}

void JournalCommand::start()
{
    const auto entries = Journal(world().places).read(world().environment.clock.now());
    if (!entries) {
        failWith(entries.error(), {});
        return;
    }
    const QString name = QString::fromStdString(m_account);
    const auto account = world().store.find(name); // it may be signed out by now
    QJsonArray array;
    QList<QStringList> rows;
    for (const JournalEntry &entry : *entries) {
        if (name.isEmpty() || entry.accountName == name
            || (account && (*account)->id() == entry.accountId)) {
            array += asJson(entry);
            rows += rowOf(entry);
        }
    }
    if (world().console.isJson()) {
        succeed(world().console.printJson(QJsonDocument(array)));
        return;
    }
    if (rows.isEmpty()) {
        world().console.note(journalIsEmpty());
    }
    succeed(world().console.print(asTable(rows).toUtf8()));
}

} // namespace lanyard
