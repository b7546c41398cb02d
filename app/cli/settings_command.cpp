#include "settings_command.h"

#include "accounts/managed_settings.h"
#include "accounts/settings_file.h"
#include "accounts/tool_asking.h"
#include "table.h"
#include "value_kind.h"
#include "words/command_text.h"
#include "words/grant_text.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard {

namespace {

using Lines = QList<ManagedSettings::Line>;

QJsonArray asJson(const Lines &lines)
{
    QJsonArray array;
    for (const ManagedSettings::Line &line : lines) {
        array += QJsonObject{{QStringLiteral("setting"), nameOf(line.setting)},
                             {QStringLiteral("value"), textOrNull(line.value)},
                             {QStringLiteral("file"), line.file},
                             {QStringLiteral("locked"), line.isLocked}};
    }
    return array;
}

QStringList rowOf(const ManagedSettings::Line &line, const char *force)
{
    return {nameOf(line.setting), line.value.isEmpty() ? QStringLiteral("-") : line.value,
            QString::fromLatin1(force), line.file};
}

QList<QStringList> rowsOf(const Lines &lines)
{
    QList<QStringList> rows;
    for (const ManagedSettings::Line &line : lines) {
        rows += rowOf(line, line.isLocked ? "locked" : "default");
    }
    return rows;
}

/// What the person has chosen, and nobody has locked.
Result<Lines> chosenLines(const Places &places, const ManagedSettings &managed)
{
    const auto ask = chosenToolAsking(places);
    if (!ask) {
        return fail(ask.error());
    }
    if (!*ask || managed.isLocked(ManagedSetting::AskTools)) {
        return Lines();
    }
    return Lines{{ManagedSetting::AskTools, **ask ? QStringLiteral("on") : QStringLiteral("off"),
                  plainText(settingsFile(places)), false}};
}

} // namespace

void SettingsCommand::addTo(CLI::App &program)
{
    addCommand(program, "settings", commandHelp(CommandHelp::Settings));
}

void SettingsCommand::start()
{
    const Result<ManagedSettings> managed = ManagedSettings::read(world().places);
    if (!managed) {
        failWith(managed.error(), {});
        return;
    }
    const Lines lines = managed->lines();
    const auto chosen = chosenLines(world().places, *managed);
    if (!chosen) {
        failWith(chosen.error(), {});
        return;
    }
    if (world().console.isJson()) {
        succeed(world().console.printJson(QJsonDocument(asJson(lines + *chosen))));
        return;
    }
    if (lines.isEmpty()) {
        world().console.note(nothingIsManaged());
    }
    QList<QStringList> rows = rowsOf(lines);
    for (const ManagedSettings::Line &line : *chosen) {
        rows += rowOf(line, "yours");
    }
    succeed(world().console.print(asTable(rows).toUtf8()));
}

void AskToolsCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(*program.get_subcommand("settings"), "ask-tools",
                                   grantHelp(GrantHelp::AskTools));
    takeOneOf(command.add_option("CHOICE", m_choice, grantHelp(GrantHelp::OnOrOff).toStdString())
                  ->required(),
              {"on", "off"});
}

void AskToolsCommand::start()
{
    const bool ask = m_choice == "on";
    chooseToolAsking(world().places, ask, this, [this, ask](const Result<void> &chosen) {
        if (!chosen) {
            failWith(chosen.error(), {});
            return;
        }
        const Console &console = world().console;
        succeed(console.isJson() ? console.printJson(
                    QJsonDocument(QJsonObject{{QStringLiteral("ask_tools"), ask}}))
                                 : console.printLine(askToolsChosen(ask)));
    });
}

} // namespace lanyard
