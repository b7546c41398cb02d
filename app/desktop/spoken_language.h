#pragma once

/// The window's language, and with it where its lines begin.

#include <QString>

namespace lanyard {

/// Empty = the system's. At once, for every window that there is.
void speakAs(const QString &language);

} // namespace lanyard
