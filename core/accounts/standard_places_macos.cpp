#include "accounts/platform_places.h"

#include <QDir>

namespace lanyard {

Places Places::standard(const QString &folder)
{
    return macosPlaces(QDir::homePath(), folder);
}

} // namespace lanyard
