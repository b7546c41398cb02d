#include "manual_command.h"

#include "not_empty.h"
#include "words/shell_text.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QFile>

namespace lanyard {

void ManualCommand::addTo(CLI::App &program)
{
    m_parser = program.add_subcommand("manual", shellHelp(ShellHelp::Manual).toStdString());
    m_parser->group("");
    m_parser->add_option("FOLDER", m_folder, shellHelp(ShellHelp::ManualFolder).toStdString())
        ->required()
        ->type_name("")
        ->check(notEmpty(), "", nameOf(ValueKind::Folder));
}

bool ManualCommand::isChosen() const
{
    return m_parser && m_parser->parsed();
}

Result<void> ManualCommand::write(const CommandDescription &program,
                                  const ManualEdition &edition) const
{
    const QDir folder(QString::fromStdString(m_folder));
    const QList<ManualPage> pages = manualOf(program, edition);
    for (const ManualPage &page : pages) {
        QFile file(folder.filePath(page.name + QLatin1String(".1")));
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write(page.text) == page.text.size() && file.flush();
        if (!isWritten) {
            return fail(ErrorKind::Misconfigured,
                        pageCannotBeWritten(file.fileName(), file.errorString()));
        }
    }
    return {};
}

} // namespace lanyard
