#pragma once

/// What the files about errors have in common: the contexts in which their sentences are
/// translated, `Text` for a window and `Line` for a terminal.

#include "words/error_text.h"

#include <QCoreApplication>

namespace lanyard::error_words {

using During = ErrorContext::During;

class Text {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

class Line {
    Q_DECLARE_TR_FUNCTIONS(ErrorLine)
};

} // namespace lanyard::error_words
