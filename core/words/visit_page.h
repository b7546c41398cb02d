#pragma once

/// The page for a browser that was only to show that it comes back; as those of browser_page.h.

#include <QByteArray>

namespace lanyard {

[[nodiscard]] QByteArray visitPage();

} // namespace lanyard
