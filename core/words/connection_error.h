#pragma once

/// The provider could not be reached, or not safely, or has trouble of its own: what passes by
/// itself, and what does not.
/// Shape:   patterns with placeholders, which errorText() (`…Text`) and errorLine() (`…Line`) fill

#include "words/error_text.h"

namespace lanyard {

[[nodiscard]] ErrorText unreachableText(Cause cause, const ErrorContext &context);
[[nodiscard]] QString unreachableLine(Cause cause, const ErrorContext &context);

/// The body; the title is the same for all of them.
[[nodiscard]] QString notSafeText(const Error &error);
[[nodiscard]] QString notSafeLine(const Error &error);

[[nodiscard]] ErrorText serverErrorText(const Error &error, const ErrorContext &context);
[[nodiscard]] ErrorText askedToWaitText(const Error &error, const ErrorContext &context);
/// ServerError or RateLimited.
[[nodiscard]] QString notNowLine(const Error &error);

[[nodiscard]] ErrorText unfitAnswerText(const ErrorContext &context);
[[nodiscard]] ErrorText outcomeUnknownText(const ErrorContext &context);

} // namespace lanyard
