#include "row.h"

#include <algorithm>

namespace lanyard {

qsizetype requestsTo(const Outcome &outcome, const QByteArray &path)
{
    return std::count_if(outcome.requests.begin(), outcome.requests.end(),
                         [&](const HttpRequest &request) { return request.path() == path; });
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
