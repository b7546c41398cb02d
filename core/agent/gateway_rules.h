#pragma once

/// What a gateway lets through, and what becomes of the heads that it passes on.
/// Source:  RFC 9110 §7.6.1 (hop by hop), §7.6.3 (Via), §9.3.8 (TRACE), §10.1.1 (Expect), §11.7
///          (Proxy-…); RFC 9112 §6 (where a body ends); Fetch §3.2 (Origin), Fetch Metadata §2.3
/// Shape:   pure functions. What can be read in two ways is refused: that is how requests are
///          smuggled
/// Note:    A page of any site can have the person's browser ask here, and what it asked would be
///          done with their token. Browsers say so by Origin or Sec-Fetch-Site; a name that was
///          made to lead here (DNS rebinding) by Host. (One from before 2023 may say nothing where
///          a page shows a picture; that page cannot read what comes.) TRACE has a server send back
///          what it got: the token. Cookies are taken off, both ways: whoever keeps those of
///          127.0.0.1 sends them to each of its ports, and what the server is to know of the person
///          is the token.

#include "agent/gateway_credentials.h"
#include "io/http_body.h"
#include "io/http_message.h"
#include "io/http_response_head.h"

#include <QByteArrayList>

#include <optional>

namespace lanyard {

struct GatewayTrouble {
    enum class Kind {
        NoRequest, ///< that can be read in one way alone
        ForAnother, ///< by its Host
        FromWebPage,
        NotPassedOn, ///< a method that gives the token away
        ExpectsTooMuch,
        NoCredentials, ///< `error` says why
        NotReached, ///< the server; ditto
        NoAnswer,
        BadAnswer,
    } kind
        = Kind::NoRequest;
    int status = 400; ///< to answer with
    std::optional<Error> error{};
};

/// nullopt = there is none. `hosts` are our own names; empty = it may say any.
[[nodiscard]] std::optional<GatewayTrouble> troubleWith(const HttpRequest &request,
                                                        const QByteArrayList &hosts);

/// Without what is meant for the next hop alone.
[[nodiscard]] HttpHeaders endToEndFields(const HttpHeaders &headers);

/// The head that goes to the server `host`, of a request without trouble; one connection carries
/// one request. Whoever gets it wipes it.
[[nodiscard]] QByteArray requestHead(const HttpRequest &request, const QByteArray &host,
                                     const CredentialFields &credentials);

/// Where the body of an answer ends, as the server sends it and as it is passed on.
struct AnswerFraming {
    HttpFraming sent;
    HttpFraming passedOn; ///< UntilClose: to a client of HTTP/1.0
};
/// nullopt: it contradicts itself, or changes to another protocol.
[[nodiscard]] std::optional<AnswerFraming> answerFraming(const HttpRequest &request,
                                                         const HttpResponseHead &answer);

enum class Afterwards { KeepOpen, Close };
/// May the client's connection carry another request?
[[nodiscard]] Afterwards wishOf(const HttpRequest &request);
[[nodiscard]] QByteArray answerHead(const HttpResponseHead &answer, const AnswerFraming &framing,
                                    Afterwards afterwards);
/// Of an answer that is not the last one (1xx).
[[nodiscard]] QByteArray interimHead(const HttpResponseHead &answer);

} // namespace lanyard
