#pragma once

/// What README says of the suite's modules: how many run here, wait, or do not apply.
/// Shape:   lines of a Markdown table, the same whatever a run says: a red row fails the tests

#include <QString>

namespace lanyard {

[[nodiscard]] QString summaryForReadme();

} // namespace lanyard
