#include "oauth/pushed_request.h"

#include "base/json.h"
#include "oauth/syntax.h"

#include <algorithm>

namespace lanyard::oauth {

namespace {

constexpr qsizetype longestName = 2048; ///< a browser's address has to hold it
constexpr double longestLifetime = 3600; ///< no attempt waits longer than that for a link

} // namespace

QByteArray pushedRequest(const AuthorizationRequest &request)
{
    return formEncode(parametersOf(request));
}

Result<PushedRequest> parsePushedRequestAnswer(const TokenEndpointAnswer &answer)
{
    if (answer.status != 201 && answer.status != 200) { // §2.2 says 201; some say 200
        return fail(parseTokenError(answer, Grant::AuthorizationCode));
    }
    const auto object = parseJsonObject(answer.body);
    if (!object) {
        return fail(object.error());
    }
    const auto requestUri = requiredString(*object, QLatin1String("request_uri"));
    if (!requestUri) {
        return fail(requestUri.error());
    }
    if (!isVisibleAscii(*requestUri) || requestUri->contains(QChar(u' '))
        || requestUri->size() > longestName) {
        return fail(ErrorKind::InvalidResponse, QStringLiteral("request_uri is no URI"));
    }
    const double seconds = object->value(QLatin1String("expires_in")).toDouble();
    if (!(seconds >= 1)) {
        return fail(ErrorKind::InvalidResponse,
                    QStringLiteral("expires_in of the pushed request is no positive number"));
    }
    return PushedRequest{*requestUri,
                         std::chrono::seconds(qint64(std::min(seconds, longestLifetime)))};
}

} // namespace lanyard::oauth
