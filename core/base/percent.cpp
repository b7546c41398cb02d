#include "base/percent.h"

namespace lanyard {

namespace {

constexpr char digits[] = "0123456789ABCDEF";

bool isUnreserved(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9') || character == '-' || character == '.'
        || character == '_' || character == '~';
}

} // namespace

Secret percentEncoded(QByteArrayView secret)
{
    QByteArray encoded;
    encoded.reserve(3 * secret.size()); // growing would leave copies behind
    for (const char character : secret) {
        if (isUnreserved(character)) {
            encoded += character;
        } else {
            const auto byte = static_cast<unsigned char>(character);
            encoded += '%';
            encoded += digits[byte >> 4];
            encoded += digits[byte & 0xF];
        }
    }
    return Secret::take(std::move(encoded));
}

} // namespace lanyard
