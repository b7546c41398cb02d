#pragma once

/// Bytes that look random, never repeat, and are the same in every run.

#include "base/random_source.h"

namespace lanyard {

class FakeRandom final : public RandomSource {
public:
    /// As if so many had come before.
    explicit FakeRandom(quint64 calls = 0) : m_calls(calls) { }

    [[nodiscard]] QByteArray bytes(qsizetype count) override;

private:
    quint64 m_calls;
};

} // namespace lanyard
