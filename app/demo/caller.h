#pragma once

/// Which client asks at the token and revocation endpoints, and whether it is that client.
/// Source:  RFC 6749 §2.3.1 (Basic, or client_secret in the body; never both), §5.2
/// Errors:  the answer that refuses it

#include "io/http_message.h"
#include "realm.h"
#include "request_form.h"

#include <tl/expected.hpp>

namespace lanyard::demo {

[[nodiscard]] tl::expected<const Client *, HttpAnswer>
callerOf(const Realm &realm, const HttpRequest &request, const RequestForm &form);

} // namespace lanyard::demo
