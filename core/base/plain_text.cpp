#include "base/plain_text.h"

#include "base/error.h"

#include <QList>

namespace lanyard {

namespace {

/// More than any script stacks on one letter; a hostile name would paint over its neighbours.
constexpr int mostMarks = 6;

bool isJoiner(char32_t point)
{
    return point == 0x200c || point == 0x200d;
}

/// Hangul fillers and the blank Braille pattern: a name of them looks like none.
bool isBlankLetter(char32_t point)
{
    return point == 0x115f || point == 0x1160 || point == 0x3164 || point == 0xffa0
        || point == 0x2800;
}

/// What a joiner can stand behind.
bool joins(char32_t point)
{
    return QChar::isLetter(point) || QChar::isMark(point) || QChar::isSymbol(point);
}

} // namespace

bool isFitToShow(char32_t point)
{
    if (isJoiner(point)) {
        return true;
    }
    const QChar::Category category = QChar::category(point);
    return category != QChar::Other_Control && category != QChar::Other_Format
        && category != QChar::Separator_Line && category != QChar::Separator_Paragraph
        && !isBlankLetter(point);
}

QString plainText(const QString &untrusted, qsizetype cap)
{
    QStringView kept = QStringView(untrusted).left(cap);
    if (kept.size() < untrusted.size() && !kept.isEmpty() && kept.back().isHighSurrogate()) {
        kept.chop(1); // the cut leaves no half of a character
    }
    QString result;
    char32_t before = u' ';
    int marks = 0;
    const QList<uint> points = kept.toUcs4();
    for (const uint point : points) {
        marks = QChar::isMark(point) ? marks + 1 : 0;
        if (marks > mostMarks) {
            continue;
        }
        before = isFitToShow(point) && (!isJoiner(point) || joins(before)) ? point : U' ';
        result += QStringView(QChar::fromUcs4(before));
    }
    result = result.trimmed();
    // Where nothing can be shown there is nothing to go on either: callers have another name then.
    return untrusted.size() > cap && !result.isEmpty() ? result + u'…' : result;
}

} // namespace lanyard
