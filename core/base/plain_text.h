#pragma once

/// Which characters of a text from outside may be shown to a person; plainText() of base/error.h
/// puts a space in place of the others, and so does nobody else.

namespace lanyard {

/// Not fit: control characters (a terminal obeys them), format characters (they reorder or hide
/// text), separators of lines, and letters that are blank. The two joiners are fit: Persian and
/// many emoji cannot be written without them.
[[nodiscard]] bool isFitToShow(char32_t point);

} // namespace lanyard
