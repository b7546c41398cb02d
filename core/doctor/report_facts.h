#pragma once

/// What a report of the doctor says of the program and the system it is from.

#include "words/doctor_text.h"

namespace lanyard {

/// `program` with its version: "lanyard 0.1.0".
[[nodiscard]] ReportFacts reportFacts(const QString &program, const QDateTime &now);

} // namespace lanyard
