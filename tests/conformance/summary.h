#pragma once

/// What README says of the suite's modules and of the attacks: how many are green here, wait, or do
/// not apply.
/// Shape:   lines of a Markdown table. Runs those rows.

#include "judge.h"

#include <QString>

namespace lanyard {

[[nodiscard]] QString summaryForReadme(Judge &judge);

} // namespace lanyard
