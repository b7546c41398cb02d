#include "flow/server_time.h"

#include "oauth/syntax.h"

namespace lanyard {

namespace {

constexpr std::chrono::minutes farthestOffset{5};

} // namespace

std::chrono::seconds secondsBehind(const HttpReply &answer)
{
    const QDateTime date = httpDate(answer.date);
    return std::chrono::seconds(date.isValid() ? answer.receivedAt.secsTo(date) : 0);
}

QDateTime theirTime(const QDateTime &now, std::chrono::seconds behind)
{
    const auto off = std::chrono::abs(behind);
    const bool isSetRight = off > std::chrono::seconds(oauth::leeway) && off <= farthestOffset;
    return now.addSecs(isSetRight ? behind.count() : 0);
}

} // namespace lanyard
