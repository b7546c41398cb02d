#include "bearer.h"

#include "answers.h"

namespace lanyard::demo {

std::optional<QByteArray> bearerToken(const HttpRequest &request)
{
    const QByteArray authorization = request.header("Authorization").value_or(QByteArray());
    const qsizetype space = authorization.indexOf(' ');
    if (authorization.left(space).toLower() != "bearer") {
        return std::nullopt;
    }
    return authorization.mid(space + 1).trimmed();
}

HttpAnswer bearerChallenge(int status, const QByteArray &error)
{
    HttpAnswer answer
        = error.isEmpty() ? HttpAnswer{status, {}, {}} : errorAnswer(error, {}, status);
    answer.headers.emplaceBack("WWW-Authenticate",
                               error.isEmpty() ? QByteArray("Bearer realm=\"demo\"")
                                               : "Bearer realm=\"demo\", error=\"" + error + '"');
    return answer;
}

} // namespace lanyard::demo
