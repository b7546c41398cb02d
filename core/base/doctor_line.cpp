#include "base/doctor_line.h"

#include <algorithm>

namespace lanyard {

QLatin1String nameOf(DoctorCheck check)
{
    switch (check) {
    case DoctorCheck::Folders:
        return QLatin1String("folders");
    case DoctorCheck::AccountList:
        return QLatin1String("account_list");
    case DoctorCheck::SetUpFiles:
        return QLatin1String("set_up_files");
    case DoctorCheck::Certificates:
        return QLatin1String("certificates");
    case DoctorCheck::Keyring:
        return QLatin1String("keyring");
    case DoctorCheck::Browser:
        return QLatin1String("browser");
    case DoctorCheck::Agent:
        return QLatin1String("agent");
    case DoctorCheck::Loopback:
        return QLatin1String("loopback");
    case DoctorCheck::BrowserReturn:
        return QLatin1String("browser_return");
    case DoctorCheck::Proxy:
        return QLatin1String("proxy");
    case DoctorCheck::NameLookup:
        return QLatin1String("name_lookup");
    case DoctorCheck::Connection:
        return QLatin1String("connection");
    case DoctorCheck::Discovery:
        return QLatin1String("discovery");
    case DoctorCheck::Clock:
        return QLatin1String("clock");
    case DoctorCheck::Session:
        return QLatin1String("session");
    case DoctorCheck::Token:
        return QLatin1String("token");
    case DoctorCheck::Refresh:
        return QLatin1String("refresh");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return QLatin1String("ok");
    case CheckState::Warning:
        return QLatin1String("warning");
    case CheckState::Problem:
        return QLatin1String("problem");
    case CheckState::Skipped:
        return QLatin1String("skipped");
    }
    Q_UNREACHABLE();
}

std::optional<Error> firstProblem(const DoctorLines &lines)
{
    const auto first = std::find_if(lines.begin(), lines.end(), [](const auto &line) {
        return line.state == CheckState::Problem;
    });
    return first == lines.end()
        ? std::nullopt
        : std::optional(first->error.value_or(
            Error{ErrorKind::Internal, {}, QStringLiteral("a nameless problem")}));
}

} // namespace lanyard
