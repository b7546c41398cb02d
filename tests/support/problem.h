#pragma once

/// What a failed Result says, for QVERIFY2; empty when it is a value.

#include "base/result.h"

namespace lanyard {

template <class T>
[[nodiscard]] QString problemOf(const Result<T> &result)
{
    return result ? QString()
                  : nameOf(result.error().kind) + QLatin1String(": ") + result.error().detail;
}

} // namespace lanyard
