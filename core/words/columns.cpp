#include "words/columns.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace lanyard {

namespace {

/// From, to.
constexpr std::array<std::pair<uint, uint>, 11> wide{{
    {0x1100, 0x115F}, // Hangul
    {0x2E80, 0x303E}, // CJK radicals, punctuation
    {0x3041, 0xA4CF}, // kana, ideographs
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3}, // Hangul syllables
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60}, // fullwidth forms
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF}, // pictographs
    {0x20000, 0x3FFFD},
}};

int columnsOf(uint character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: // what isolates a name from the text around it
        return 0;
    default:
        break;
    }
    const bool isWide = std::any_of(wide.begin(), wide.end(), [character](const auto &range) {
        return character >= range.first && character <= range.second;
    });
    return isWide ? 2 : 1;
}

} // namespace

qsizetype columnsOf(QStringView text)
{
    qsizetype columns = 0;
    for (const uint character : text.toUcs4()) {
        columns += columnsOf(character);
    }
    return columns;
}

QString paddedTo(qsizetype columns, const QString &text)
{
    return text + QString(std::max<qsizetype>(0, columns - columnsOf(text)), u' ');
}

} // namespace lanyard
