#pragma once

/// The endpoints: each takes a request and gives the answer to it.
/// Shape:   the paths are those of the discovery document; see discovery.cpp

#include "io/http_message.h"
#include "people.h"
#include "realm.h"

namespace lanyard::demo {

/// By path and method; 404 and 405 for all else. The request's Host has been checked.
[[nodiscard]] HttpAnswer answer(Realm &realm, const HttpRequest &request);

/// OIDC Discovery §4.
[[nodiscard]] HttpAnswer discoveryDocument(const Realm &realm);
/// OIDC Core §3.1.2: GET or POST; gives the consent page, a redirect, or a page that says what is
/// wrong with client or redirect URI.
[[nodiscard]] HttpAnswer authorize(Realm &realm, const HttpRequest &request);
/// RFC 9126 §2: the same request, from the client itself; 201 and a request_uri.
[[nodiscard]] HttpAnswer pushRequest(Realm &realm, const HttpRequest &request);
/// RFC 7591 §3: a native public client; 201 and what was registered.
[[nodiscard]] HttpAnswer registerClient(Realm &realm, const HttpRequest &request);
/// RFC 7592 §2.1: the same, to whoever has its registration access token.
[[nodiscard]] HttpAnswer readClient(Realm &realm, const HttpRequest &request);
/// What the consent page posts.
[[nodiscard]] HttpAnswer decide(Realm &realm, const HttpRequest &request);
/// RFC 8628 §3.1, §3.2.
[[nodiscard]] HttpAnswer authorizeDevice(Realm &realm, const HttpRequest &request);
/// RFC 8628 §3.3: GET gives the page for the code, and POST what follows it, the consent page.
[[nodiscard]] HttpAnswer enterUserCode(Realm &realm, const HttpRequest &request);
/// What that page posts to decide(). Null = the person said no. Gives where the browser goes.
[[nodiscard]] QByteArray decideForDevice(Realm &realm, const QByteArray &userCode,
                                         const Person *allowedBy);
/// RFC 6749 §4.1.3, §4.4, §6; OIDC Core §3.1.3, §12; RFC 8628 §3.4; RFC 9449 §5.
[[nodiscard]] HttpAnswer issueTokens(Realm &realm, const HttpRequest &request);
/// OIDC Core §5.3, RFC 6750 §2.1, §3; RFC 9449 §7.
[[nodiscard]] HttpAnswer userInfo(Realm &realm, const HttpRequest &request);
/// A resource of the demo's API: its token has to be for it, and to allow `reports.read`.
[[nodiscard]] HttpAnswer reports(Realm &realm, const HttpRequest &request);
/// Another, for people, who have to have confirmed their sign-in within five minutes (RFC 9470).
[[nodiscard]] HttpAnswer transfers(Realm &realm, const HttpRequest &request);
/// RFC 7009 §2.
[[nodiscard]] HttpAnswer revoke(Realm &realm, const HttpRequest &request);
/// RP-Initiated Logout §2, §3.
[[nodiscard]] HttpAnswer endSession(Realm &realm, const HttpRequest &request);

/// The session cookie of this request, if it has one. Browsers share cookies between the ports of a
/// host, so its name holds ours.
[[nodiscard]] QByteArray sessionCookie(const Realm &realm, const HttpRequest &request);
[[nodiscard]] QByteArray sessionCookieName(const Realm &realm);

} // namespace lanyard::demo
