#pragma once

/// An answer came, and it is not one to go on with: refused there, not trusted here, or from
/// somebody else.
/// Source:  OIDC Core §3.1.2.6 and §3.1.3.7, RFC 9470 §3
/// Shape:   patterns with placeholders, which errorText() (`…Text`) and errorLine() (`…Line`) fill

#include "words/error_text.h"

namespace lanyard {

/// It does not fit what was asked or what the provider publishes, or a clock is off.
[[nodiscard]] ErrorText notTrustedText(const Error &error);
[[nodiscard]] QString notTrustedLine(const Error &error);

/// AuthorizationDenied.
[[nodiscard]] ErrorText deniedText(const Error &error);
[[nodiscard]] QString deniedLine(const Error &error);

[[nodiscard]] ErrorText differentAccountText(const ErrorContext &context);
/// What could not be done without asking (prompt=none), or for want of a stronger sign-in.
[[nodiscard]] QString interactionRequiredLine(const Error &error, const ErrorContext &context);

} // namespace lanyard
