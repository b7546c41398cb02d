#pragma once

/// What README says of the suite's modules: how many are green here, wait, or do not apply.
/// Shape:   lines of a Markdown table. Runs the rows that bear a name of the suite.

#include "judge.h"

#include <QString>

namespace lanyard {

[[nodiscard]] QString summaryForReadme(Judge &judge);

} // namespace lanyard
