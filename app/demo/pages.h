#pragma once

/// The provider's pages: HTML without script, light and dark, one inline style sheet that is
/// allowed by its hash. Everything inserted is escaped.

#include "io/http_message.h"
#include "sessions.h"

#include <QByteArray>

namespace lanyard::demo {

/// Who is it, and is it allowed? Posts `ticket`, `person` and `decision` to /decision.
[[nodiscard]] HttpAnswer consentPage(const AuthorizationRequest &request,
                                     const QByteArray &clientName, const QByteArray &ticket);
/// RFC 8628 §3.3: posts `user_code` to /device; `userCode` is what the address held already.
[[nodiscard]] HttpAnswer userCodePage(const QByteArray &userCode);
/// The other device has been told.
[[nodiscard]] HttpAnswer deviceResultPage(bool isApproved);
/// For what must not be sent back to anyone (RFC 6749 §4.1.2.1), or has run out.
[[nodiscard]] HttpAnswer problemPage(const QByteArray &heading, const QByteArray &text);
/// Asks before a sign-out that nobody vouched for; posts to /end-session.
[[nodiscard]] HttpAnswer signOutPage();
[[nodiscard]] HttpAnswer signedOutPage();

} // namespace lanyard::demo
