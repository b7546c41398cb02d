#include "agent/wire/message_bytes.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace lanyard::wire {

namespace {

constexpr std::string_view magic = "LY";
constexpr std::size_t sizeBytes = 4;
constexpr std::size_t sizeAt = headerSize - sizeBytes;

using SizeField = std::array<char, sizeBytes>;

SizeField sizeField(std::size_t value)
{
    SizeField field{};
    for (std::size_t place = 0; place < field.size(); ++place) {
        field[place] = static_cast<char>(value >> (8 * place) & 0xff);
    }
    return field;
}

std::size_t sizeOf(std::string_view field)
{
    std::size_t value = 0;
    for (std::size_t place = 0; place < sizeBytes; ++place) {
        value |= std::size_t{static_cast<unsigned char>(field[place])} << (8 * place);
    }
    return value;
}

/// A terminal would obey them.
bool isText(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char each) {
        const auto byte = static_cast<unsigned char>(each);
        return byte < 0x20 || byte == 0x7f;
    });
}

} // namespace

std::optional<Header> parseHeader(std::string_view bytes, std::size_t largest)
{
    if (bytes.size() < headerSize || !bytes.starts_with(magic)) {
        return std::nullopt;
    }
    Header header;
    header.version = static_cast<std::uint8_t>(bytes[magic.size()]);
    header.type = static_cast<Type>(bytes[magic.size() + 1]);
    header.bodySize = sizeOf({bytes.data() + sizeAt, sizeBytes});
    if (header.bodySize > largest - headerSize) {
        return std::nullopt;
    }
    return header;
}

Writer::Writer(Type type, std::span<char> room) : m_room(room)
{
    bytes(magic);
    number(ourVersion);
    number(static_cast<std::uint8_t>(type));
    size(0); // it is not known yet
}

void Writer::bytes(std::string_view value)
{
    if (!m_isWhole || value.size() > m_room.size() - m_size) {
        m_isWhole = false;
        return;
    }
    std::copy(value.begin(), value.end(), m_room.data() + m_size);
    m_size += value.size();
}

void Writer::number(std::uint8_t value)
{
    const char byte = static_cast<char>(value);
    bytes({&byte, 1});
}

void Writer::size(std::size_t value)
{
    const SizeField field = sizeField(value);
    bytes({field.data(), field.size()});
}

void Writer::text(std::string_view value)
{
    m_isWhole = m_isWhole && isText(value);
    size(value.size());
    bytes(value);
}

std::size_t Writer::finish()
{
    if (!m_isWhole) {
        return 0;
    }
    const SizeField field = sizeField(m_size - headerSize);
    std::copy(field.begin(), field.end(), m_room.data() + sizeAt);
    return m_size;
}

std::string_view Reader::bytes(std::size_t count)
{
    if (!m_isWhole || count > m_left.size()) {
        m_isWhole = false;
        return {};
    }
    const std::string_view read(m_left.data(), count);
    m_left.remove_prefix(count);
    return read;
}

std::uint8_t Reader::number()
{
    const std::string_view byte = bytes(1);
    return byte.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(byte.front());
}

std::size_t Reader::size()
{
    const std::string_view field = bytes(sizeBytes);
    return field.empty() ? 0 : sizeOf(field);
}

std::string_view Reader::text()
{
    const std::string_view read = bytes(size());
    m_isWhole = m_isWhole && isText(read);
    return m_isWhole ? read : std::string_view();
}

void writeSurroundings(Writer &writer, const Surroundings &surroundings)
{
    writer.text(surroundings.home);
    writer.text(surroundings.dataHome);
    writer.text(surroundings.configHome);
    writer.text(surroundings.stateHome);
    writer.text(surroundings.configDirs);
}

Surroundings readSurroundings(Reader &reader)
{
    Surroundings read;
    read.home = reader.text();
    read.dataHome = reader.text();
    read.configHome = reader.text();
    read.stateHome = reader.text();
    read.configDirs = reader.text();
    return read;
}

void wipe(std::span<char> bytes)
{
    volatile char *const byte = bytes.data();
    for (std::size_t place = 0; place < bytes.size(); ++place) {
        byte[place] = 0;
    }
}

} // namespace lanyard::wire
