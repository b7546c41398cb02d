#pragma once

/// What `lanyard doctor` and `lanyard provider check` say of themselves.
/// Shape:   as command_text.h

#include <QString>

namespace lanyard {

enum class DoctorHelp {
    Doctor,
    Whom,
    Browser,
    Refresh,
    Report,
    Provider,
    ProviderCheck,
    ProviderIssuer,
    SignIn,
    ClientId,
};
[[nodiscard]] QString doctorHelpText(DoctorHelp text);

/// Bad usage, as detail of a Misconfigured.
[[nodiscard]] QString reportOrJson();

} // namespace lanyard
