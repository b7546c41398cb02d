#pragma once

/// Protections as a person reads them: "its name in the answer (iss)".

#include "base/protection.h"

#include <QList>
#include <QString>

namespace lanyard {

/// A list in the person's language, ready to stand in a sentence; our words alone.
[[nodiscard]] QString protectionText(const QList<Protection> &protections);

} // namespace lanyard
