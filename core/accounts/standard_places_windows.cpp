#include "accounts/platform_places.h"

#include <QStandardPaths>

namespace lanyard {

Places Places::standard(const QString &folder)
{
    // The person's own, then everybody's.
    const QStringList roots
        = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    return windowsPlaces(roots.value(0), roots.value(1), folder);
}

} // namespace lanyard
