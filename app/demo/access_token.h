#pragma once

/// An access token as a resource is shown it, and how it is asked for one.
/// Source:  RFC 6750 §2.1, §3; RFC 9449 §7.1, §9; RFC 9470

#include "grants.h"
#include "io/http_message.h"

#include <tl/expected.hpp>

#include <QByteArray>

#include <optional>

namespace lanyard::demo {

struct Realm;

/// What the token in this request's header allows, or the refusal. One that is bound to a key needs
/// the scheme DPoP and a proof; one that is not needs Bearer.
[[nodiscard]] tl::expected<Grant, HttpAnswer> grantShown(Realm &realm, const HttpRequest &request);

/// As it was sent, by the scheme Bearer; nullopt = none was.
[[nodiscard]] std::optional<QByteArray> bearerToken(const HttpRequest &request);

enum class Scheme { Bearer, Dpop };
/// Who sent no token is only told the scheme, by an empty `error`.
[[nodiscard]] HttpAnswer challenge(int status, const QByteArray &error,
                                   Scheme scheme = Scheme::Bearer);
/// RFC 9470 §3: the token is good, but not how somebody signed in for it.
[[nodiscard]] HttpAnswer stepUpChallenge(const QByteArray &acrValues, int maxAge, Scheme scheme);
/// As the token of `grant` has to be shown.
[[nodiscard]] Scheme schemeOf(const Grant &grant);

} // namespace lanyard::demo
