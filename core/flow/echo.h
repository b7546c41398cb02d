#pragma once

/// Some providers repeat, in what they say about an error, the code or token that they refuse; and
/// an error is shown, logged and sent to whoever is asked for help.

#include "base/error.h"
#include "base/secret.h"

#include <initializer_list>

namespace lanyard {

/// Takes the secrets that were sent out of the error, also one that the text's cap has cut short.
/// Null and empty ones are left out.
void hideEchoes(Error &error, std::initializer_list<const Secret *> sent);

} // namespace lanyard
