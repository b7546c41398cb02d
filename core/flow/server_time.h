#pragma once

/// What time it is where an answer comes from.
/// Source:  RFC 9110 §6.6.1 (Date)
/// Units:   seconds by which our clock is behind; negative: ahead

#include "io/network_access.h"

#include <QDateTime>

#include <chrono>

namespace lanyard {

/// 0 where it does not tell.
[[nodiscard]] std::chrono::seconds secondsBehind(const HttpReply &answer);

/// `now` by that clock, where ours is 60 s to 5 min off; less makes no difference, and by the word
/// of a clock that is further off nothing gets older or younger.
[[nodiscard]] QDateTime theirTime(const QDateTime &now, std::chrono::seconds behind);

} // namespace lanyard
