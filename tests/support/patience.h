#pragma once

/// How long a test waits for what must come; only a broken machine takes this long. Qt's own five
/// seconds are too few for a busy one, so its QTRY macros wait as long here. Every test program
/// includes this first (tests/CMakeLists.txt).
/// Units:   ms

#include <QTest>

namespace lanyard {

constexpr int kPatience = 60'000;

} // namespace lanyard

#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, ::lanyard::kPatience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(condition, message)                                                           \
    QTRY_VERIFY2_WITH_TIMEOUT(condition, message, ::lanyard::kPatience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected)                                                             \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, ::lanyard::kPatience)
