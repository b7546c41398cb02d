#include "words/shell_text.h"

#include "words/command_words.h"

namespace lanyard {

using namespace command_words;

QString shellHelp(ShellHelp help)
{
    switch (help) {
    case ShellHelp::Completion:
        return Words::tr("Print the script that makes a shell complete lanyard’s commands, options "
                         "and account names");
    case ShellHelp::Shell:
        return Words::tr("Which shell it is for");
    case ShellHelp::Manual:
        return Words::tr("Write the pages of the manual");
    case ShellHelp::ManualFolder:
        return Words::tr("The folder they go into, which has to be there");
    }
    Q_UNREACHABLE();
}

QString pageCannotBeWritten(const QString &file, const QString &reason)
{
    return filled(Words::tr("the page {text} cannot be written"), {{text, file}})
        + QLatin1String(" (") + reason + u')';
}

} // namespace lanyard
