#include "row.h"

#include <algorithm>

namespace lanyard {

qsizetype requestsTo(const Outcome &outcome, const QByteArray &path)
{
    return std::count_if(outcome.requests.begin(), outcome.requests.end(),
                         [&](const HttpRequest &request) { return request.path() == path; });
}

QStringList revokedTokens(const Outcome &outcome)
{
    QStringList tokens;
    for (const HttpRequest &request : outcome.requests) {
        if (request.path() == "/revoke") {
            tokens.append(formOf(request.body).value(QStringLiteral("token")));
        }
    }
    return tokens;
}

QString gaveTheTokenBack(const Outcome &outcome)
{
    if (requestsTo(outcome, "/token") != 1 || requestsTo(outcome, "/userinfo") != 1) {
        return QStringLiteral("not asked once for tokens, and once for user-info");
    }
    const QStringList revoked = revokedTokens(outcome);
    return revoked.size() == 1 && !revoked.first().isEmpty()
        ? QString()
        : QStringLiteral("the token was not given back");
}

Outcome wentWrong(const QString &how)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Refused;
    outcome.error = Error{ErrorKind::Internal, {}, how};
    return outcome;
}

Expected accepted()
{
    return {Outcome::Kind::Done, {}, {}};
}

Expected refused(ErrorKind kind, QByteArrayList notAsked)
{
    return {Outcome::Kind::Refused, kind, std::move(notAsked)};
}

Expected stillWaiting()
{
    return {Outcome::Kind::Waiting, {}, {"/token", "/userinfo"}};
}

Row waits(const char *name, const char *does, const char *reason)
{
    Row row;
    row.name = name;
    row.does = does;
    row.standing = Row::Standing::Waits;
    row.reason = reason;
    return row;
}

Row notApplicable(const char *name, const char *does, const char *reason)
{
    Row row = waits(name, does, reason);
    row.standing = Row::Standing::NotApplicable;
    return row;
}

} // namespace lanyard
