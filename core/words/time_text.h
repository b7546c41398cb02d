#pragma once

/// Times and spans as they stand in our sentences.
/// Shape:   the person's own time zone, in their locale's short form

#include <QDateTime>
#include <QString>

#include <chrono>

namespace lanyard {

/// "12 minutes", "3 hours"; without a sign, and never one of anything.
[[nodiscard]] QString spanText(std::chrono::seconds span);
/// Of the person's day: "14:07".
[[nodiscard]] QString timeText(const QDateTime &at);
[[nodiscard]] QString dateText(const QDateTime &at);

} // namespace lanyard
