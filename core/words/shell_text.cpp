#include "words/shell_text.h"

#include "words/command_words.h"

namespace lanyard {

using command_words::Words;

QString shellHelp(ShellHelp help)
{
    switch (help) {
    case ShellHelp::Completion:
        return Words::tr("Print the script that makes a shell complete lanyard’s commands, options "
                         "and account names");
    case ShellHelp::Shell:
        return Words::tr("Which shell it is for");
    }
    Q_UNREACHABLE();
}

} // namespace lanyard
