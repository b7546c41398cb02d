#pragma once

/// An address as the dark and light modules of a QR code, for whoever draws it.
/// Source:  ISO/IEC 18004, by libqrcodegencpp
/// Units:   modules; the quiet zone around it is light, and not counted in size()
/// Errors:  none: nothing, where the text is empty or too long for one
/// Owner:   value type

#include <QBitArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard {

class QrCode {
public:
    /// §9.1: without it a reader may not find the code.
    static constexpr int quietZone = 4;

    [[nodiscard]] static std::optional<QrCode> of(const QString &text);

    [[nodiscard]] int size() const { return m_size; } ///< of a side: 21 to 177
    /// Light outside of it.
    [[nodiscard]] bool isDark(int x, int y) const;

    /// With its quiet zone, two modules in a character: a dark one is ink, so dark ink on a light
    /// ground has to be set around each line.
    [[nodiscard]] QStringList halfBlocks() const;

private:
    QrCode() = default;

    int m_size = 0;
    QBitArray m_modules;
};

} // namespace lanyard
