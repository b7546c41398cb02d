#include "words/time_text.h"

#include "words/error_words.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace lanyard {

using namespace error_words;

QString spanText(std::chrono::seconds span)
{
    // Rounded up, so that it is never "1 minutes"; below two of a unit the smaller one is used.
    const qint64 minutes = (std::abs(span.count()) + 59) / 60;
    if (minutes < 120) {
        return Text::tr("%n minutes", nullptr, int(std::max<qint64>(minutes, 2)));
    }
    const qint64 hours = minutes / 60;
    return hours < 48 ? Text::tr("%n hours", nullptr, int(hours))
                      : Text::tr("%n days", nullptr, int(hours / 24));
}

QString timeText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

QString dateText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace lanyard
