#include "glib_log.h"

#include "base/log.h"

#include <QLibrary>

namespace lanyard {

namespace {

using Handler = void (*)(const char *domain, int level, const char *message, void *data);
using SetDefaultHandler = Handler (*)(Handler handler, void *data);

constexpr int glibVersion = 0;
constexpr int chatter = 1 << 6 | 1 << 7; ///< G_LOG_LEVEL_INFO, G_LOG_LEVEL_DEBUG

void toOurLog(const char *domain, int level, const char *message, void *)
{
    if ((level & chatter) == 0) {
        qCWarning(logIo) << domain << message;
    }
}

} // namespace

void joinGlibLog()
{
    // Qt's event loop has loaded it where libsecret works; for one call we need not link it.
    const auto function
        = QLibrary::resolve(QStringLiteral("glib-2.0"), glibVersion, "g_log_set_default_handler");
    if (const auto setDefaultHandler = reinterpret_cast<SetDefaultHandler>(function)) {
        setDefaultHandler(&toOurLog, nullptr);
    }
}

} // namespace lanyard
