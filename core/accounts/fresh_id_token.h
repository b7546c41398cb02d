#pragma once

/// The ID token of an account, for servers that take it in the place of an access token
/// (Kubernetes).
/// Source:  OIDC Core §12.2: a refresh may bring one, or not
/// Shape:   the last one, while it is as good as an access token would have to be; else the session
///          is refreshed for it
/// Errors:  as Account::ensureFresh; Misconfigured where this account never has one;
/// SignInRequired,
///          with the code "no_id_token", where it ran out and refreshes bring no other: then
///          nothing is wrong with the session, and it is refreshed for that once

#include "accounts/account.h"
#include "accounts/environment.h"
#include "base/result.h"
#include "base/secret.h"

#include <QDateTime>

namespace lanyard {

struct FreshIdToken {
    Secret token; ///< as it was validated when it came
    QDateTime expiresAt;
};

/// The account and its environment outlive `context`.
void fetchIdToken(Account &account, const Environment &environment, QObject *context,
                  Reply<FreshIdToken> reply);

} // namespace lanyard
