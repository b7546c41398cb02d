#pragma once

/// A check for options that take a text. An empty one is mostly a script's variable that was not
/// set: taken for "not given", it would act on other accounts than the ones that were meant.

#include "words/command_text.h"

#include <functional>
#include <string>

namespace lanyard {

/// As CLI11 wants its checks: the problem, or nothing.
[[nodiscard]] inline std::function<std::string(const std::string &)> notEmpty()
{
    return [](const std::string &value) {
        return value.empty() ? valueIsEmpty().toStdString() : std::string();
    };
}

} // namespace lanyard
