#include "qr/qr_code.h"

#include <qrcodegen/qrcodegen.hpp>

namespace lanyard {

namespace {

using Encoded = qrcodegen::QrCode;

/// The library throws where it is too long; exceptions end here.
std::optional<Encoded> encode(const QString &text)
{
    try {
        return Encoded::encodeText(text.toUtf8().constData(), Encoded::Ecc::LOW);
    } catch (const qrcodegen::data_too_long &) {
        return std::nullopt;
    }
}

QChar halfBlock(bool upper, bool lower)
{
    if (upper) {
        return lower ? QChar(u'\u2588') : QChar(u'\u2580');
    }
    return lower ? QChar(u'\u2584') : QChar(u' ');
}

} // namespace

std::optional<QrCode> QrCode::of(const QString &text)
{
    const auto encoded = text.isEmpty() ? std::nullopt : encode(text);
    if (!encoded) {
        return std::nullopt;
    }
    QrCode code;
    code.m_size = encoded->getSize();
    code.m_modules = QBitArray(code.m_size * code.m_size);
    for (int y = 0; y < code.m_size; ++y) {
        for (int x = 0; x < code.m_size; ++x) {
            code.m_modules.setBit(y * code.m_size + x, encoded->getModule(x, y));
        }
    }
    return code;
}

bool QrCode::isDark(int x, int y) const
{
    return x >= 0 && y >= 0 && x < m_size && y < m_size && m_modules.testBit(y * m_size + x);
}

QStringList QrCode::halfBlocks() const
{
    QStringList lines;
    for (int y = -quietZone; y < m_size + quietZone; y += 2) {
        QString line;
        for (int x = -quietZone; x < m_size + quietZone; ++x) {
            line += halfBlock(isDark(x, y), isDark(x, y + 1));
        }
        lines.append(line);
    }
    return lines;
}

} // namespace lanyard
