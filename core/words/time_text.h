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
/// "in 42 minutes", "3 days ago"; "just now" and "in a moment" for less than two minutes.
[[nodiscard]] QString relativeText(const QDateTime &at, const QDateTime &now);
/// "14:07" where that is today, else with the date.
[[nodiscard]] QString momentText(const QDateTime &at, const QDateTime &now);

} // namespace lanyard
