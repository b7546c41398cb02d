#include "start_wish.h"

namespace lanyard {

using What = StartWish::What;

std::optional<What> actionNamed(const QString &name)
{
    for (const What action : {What::AddAccount, What::CopyToken}) {
        if (name == nameOfAction(action)) {
            return action;
        }
    }
    return std::nullopt;
}

QLatin1String nameOfAction(What action)
{
    switch (action) {
    case What::AddAccount:
        return QLatin1String("add-account");
    case What::CopyToken:
        return QLatin1String("copy-token");
    case What::Show:
    case What::StayHidden:
    case What::Return:
        break;
    }
    return {};
}

QByteArray launchersToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

} // namespace lanyard
