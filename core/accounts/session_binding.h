#pragma once

/// The key that a session's tokens are bound to, at work.
/// Source:  RFC 9449 §5

#include "accounts/account_parts.h"
#include "accounts/session_record.h"
#include "flow/flow_client.h"

#include <memory>

namespace lanyard {

/// Null: the session has no key. `parts` must outlive it.
[[nodiscard]] std::shared_ptr<DpopProver> proverOf(const SessionRecord &session,
                                                   AccountParts &parts);

/// clientOf(), with the proofs that the token endpoint wants.
[[nodiscard]] FlowClient boundClientOf(const SessionRecord &session, AccountParts &parts);

} // namespace lanyard
