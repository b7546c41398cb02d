#pragma once

/// What `lanyard doctor` says of itself.
/// Shape:   as command_text.h

#include <QString>

namespace lanyard {

enum class DoctorHelp {
    Doctor,
    Whom,
    Browser,
    Refresh,
    Report,
};
[[nodiscard]] QString doctorHelpText(DoctorHelp text);

/// Bad usage, as detail of a Misconfigured.
[[nodiscard]] QString reportOrJson();

} // namespace lanyard
