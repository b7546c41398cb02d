#include "settings_command.h"

#include "accounts/managed_settings.h"
#include "table.h"
#include "words/command_text.h"

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

QList<QStringList> rowsOf(const Lines &lines)
{
    QList<QStringList> rows;
    for (const ManagedSettings::Line &line : lines) {
        rows += {nameOf(line.setting), line.value.isEmpty() ? QStringLiteral("-") : line.value,
                 line.isLocked ? QStringLiteral("locked") : QStringLiteral("default"), line.file};
    }
    return rows;
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
    if (world().console.isJson()) {
        succeed(world().console.printJson(QJsonDocument(asJson(lines))));
        return;
    }
    if (lines.isEmpty()) {
        world().console.note(nothingIsManaged());
    }
    succeed(world().console.print(asTable(rowsOf(lines)).toUtf8()));
}

} // namespace lanyard
