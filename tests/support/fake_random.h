#pragma once

/// Bytes that look random, never repeat, and are the same in every run.

#include "base/random_source.h"

namespace lanyard {

class FakeRandom final : public RandomSource {
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;

private:
    quint64 m_calls = 0;
};

} // namespace lanyard
