#include "accounts/platform_places.h"

#include <QDir>

namespace lanyard {

Places Places::standard(const QString &folder)
{
    const EnvironmentValues values
        = [](const char *variable) { return qEnvironmentVariable(variable); };
    return xdgPlaces(values, QDir::homePath(), folder);
}

} // namespace lanyard
