#pragma once

/// The bytes of a message, value by value: what message.h calls text and number.

#include "agent/wire/message.h"

namespace lanyard::wire {

/// Once something did not fit, nothing more is written.
class Writer {
public:
    Writer(Type type, std::span<char> room);

    void number(std::uint8_t value);
    void size(std::size_t value);
    void text(std::string_view value);
    /// How long the whole message is; 0 = it did not fit.
    [[nodiscard]] std::size_t finish();

private:
    void bytes(std::string_view value);

    std::span<char> m_room;
    std::size_t m_size = 0;
    bool m_isWhole = true;
};

/// Once something was wrong, everything else is empty.
class Reader {
public:
    explicit Reader(std::string_view body) : m_left(body) { }

    [[nodiscard]] std::uint8_t number();
    [[nodiscard]] std::size_t size();
    [[nodiscard]] std::string_view text();
    /// All of it was read, and nothing was wrong.
    [[nodiscard]] bool isWhole() const { return m_isWhole && m_left.empty(); }
    [[nodiscard]] bool isSound() const { return m_isWhole; }

private:
    [[nodiscard]] std::string_view bytes(std::size_t count);

    std::string_view m_left;
    bool m_isWhole = true;
};

void writeSurroundings(Writer &writer, const Surroundings &surroundings);
[[nodiscard]] Surroundings readSurroundings(Reader &reader);

} // namespace lanyard::wire
