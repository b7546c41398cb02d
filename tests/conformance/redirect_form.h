#pragma once

/// The parameters that a provider sends back through the browser, taken apart and put together.

#include "mutation.h"

namespace lanyard {

[[nodiscard]] RedirectParameters redirectParameters(const QByteArray &query);
[[nodiscard]] QByteArray queryOf(const RedirectParameters &parameters);

/// OAuth 2.0 Form Post Response Mode §2, without the script that presses the button.
[[nodiscard]] HttpAnswer formPost(const QByteArray &action, const RedirectParameters &parameters);
/// The same of a whole redirect.
[[nodiscard]] HttpAnswer formPostOf(const QByteArray &location);

} // namespace lanyard
