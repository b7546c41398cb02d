#include "caller.h"

#include "answers.h"
#include "base/secret.h"

#include <optional>

namespace lanyard::demo {

namespace {

struct Credentials {
    QByteArray id;
    QByteArray secret; ///< empty = none was sent
};

QByteArray formDecoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

tl::unexpected<HttpAnswer> refused(const QByteArray &description)
{
    HttpAnswer refusal = errorAnswer("invalid_client", description, 401);
    refusal.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"demo\""); // RFC 6749 §5.2
    return tl::unexpected(refusal);
}

/// nullopt = it is no such header's value.
std::optional<Credentials> credentialsIn(const QByteArray &authorization)
{
    const qsizetype space = authorization.indexOf(' ');
    const auto decoded = QByteArray::fromBase64Encoding(authorization.mid(space + 1).trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? (*decoded).indexOf(':') : -1;
    if (authorization.left(space).toLower() != "basic" || colon < 0) {
        return std::nullopt;
    }
    return Credentials{formDecoded((*decoded).left(colon)), formDecoded((*decoded).mid(colon + 1))};
}

} // namespace

tl::expected<const Client *, HttpAnswer> callerOf(const Realm &realm, const HttpRequest &request,
                                                  const RequestForm &form)
{
    if (!isForm(request)) {
        return tl::unexpected(errorAnswer("invalid_request", "The body has to be form-encoded."));
    }
    if (form.hasRepeated()) {
        return tl::unexpected(errorAnswer("invalid_request", "A parameter is repeated."));
    }
    Credentials sent{form.value("client_id"), form.value("client_secret")};
    const auto authorization = request.header("Authorization");
    if (authorization) {
        const auto basic = credentialsIn(*authorization);
        if (!basic || !sent.secret.isEmpty()) {
            return refused("That is no client authentication, or two at once.");
        }
        sent = *basic;
    }
    const Client *client = realm.client(sent.id);
    if (!client) {
        return refused("client_id is missing or unknown.");
    }
    if (client->secret.isEmpty() && (authorization || !sent.secret.isEmpty())) {
        return refused("A public client has no secret.");
    }
    if (!constantTimeEquals(sent.secret, client->secret)) {
        return refused("The client secret is not right.");
    }
    return client;
}

} // namespace lanyard::demo
