#pragma once

/// Whether the terminal at standard error can show a picture.

#include <optional>

namespace lanyard {

struct TerminalSize {
    int columns = 0;
    int rows = 0;
};

/// nullopt: a file or a pipe; one that knows no UTF-8 or nothing but text (TERM=dumb); a person who
/// wants no colours (NO_COLOR, no-color.org), without which dark and light may be swapped.
[[nodiscard]] std::optional<TerminalSize> drawingTerminal();

} // namespace lanyard
