#include "terminal.h"

#include <QByteArray>
#include <QtGlobal>

#include <langinfo.h>
#include <locale.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace lanyard {

namespace {

/// The person's locale. Qt has put a UTF-8 one in the place of every other.
bool readsUtf8()
{
    const locale_t persons = ::newlocale(LC_CTYPE_MASK, "", nullptr);
    if (!persons) {
        return false;
    }
    const bool isUtf8 = QByteArray(::nl_langinfo_l(CODESET, persons)) == "UTF-8";
    ::freelocale(persons);
    return isUtf8;
}

} // namespace

std::optional<TerminalSize> drawingTerminal()
{
    const QByteArray type = qgetenv("TERM");
    const bool isPlain
        = type.isEmpty() || type == "dumb" || !qEnvironmentVariableIsEmpty("NO_COLOR");
    winsize size = {};
    if (isPlain || !readsUtf8() || ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0) {
        return std::nullopt;
    }
    return TerminalSize{size.ws_col, size.ws_row};
}

} // namespace lanyard
