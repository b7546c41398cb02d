#pragma once

/// The key that a session's tokens are bound to, at work.
/// Source:  RFC 9449 §5

#include "accounts/account_parts.h"
#include "accounts/session_record.h"
#include "flow/flow_client.h"

#include <memory>

namespace lanyard {

/// That the access token of this session is bound to, where its type says that it is. Null: there
/// is none. Both live as long as it is used.
[[nodiscard]] const oauth::DpopKey *keyOf(const AccessTokenRecord &access,
                                          const SessionRecord &session);

/// Null: there is no key. `parts` must outlive it.
[[nodiscard]] std::shared_ptr<DpopProver> proverOf(const oauth::DpopKey *key, AccountParts &parts);

/// clientOf(), with the proofs that the token endpoint wants.
[[nodiscard]] FlowClient boundClientOf(const SessionRecord &session, AccountParts &parts);

} // namespace lanyard
