#pragma once

/// What is not right in our set-up, in a registration or in what was typed, for whoever mends it.
/// Source:  RFC 6749 §4.1.2.1 and §5.2, RFC 7591 §3.2.2, RFC 8707 §2
/// Shape:   patterns with placeholders, which errorText() (`…Text`) and errorLine() (`…Line`) fill;
///          an empty line: the detail says it all

#include "words/error_text.h"

namespace lanyard {

/// An issuer without a sign-in page, or an account that is not here.
[[nodiscard]] ErrorText notFoundText(const ErrorContext &context);
[[nodiscard]] QString notFoundLine(const Error &error, const ErrorContext &context);

[[nodiscard]] ErrorText misconfiguredText(const Error &error, const ErrorContext &context);
[[nodiscard]] QString misconfiguredLine(const Error &error, const ErrorContext &context);

/// The provider was asked to register us, and did not.
[[nodiscard]] ErrorText notRegisteredText(const Error &error, const ErrorContext &context);
[[nodiscard]] QString notRegisteredLine(const Error &error, const ErrorContext &context);

} // namespace lanyard
