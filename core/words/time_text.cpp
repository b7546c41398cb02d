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

QString relativeText(const QDateTime &at, const QDateTime &now)
{
    const qint64 left = now.secsTo(at);
    const bool isAhead = left > 0;
    const qint64 minutes = std::abs(left) / 60;
    if (minutes < 2) {
        return isAhead ? Text::tr("in a moment") : Text::tr("just now");
    }
    if (minutes < 120) {
        return isAhead ? Text::tr("in %n minutes", nullptr, int(minutes))
                       : Text::tr("%n minutes ago", nullptr, int(minutes));
    }
    const qint64 hours = minutes / 60;
    if (hours < 48) {
        return isAhead ? Text::tr("in %n hours", nullptr, int(hours))
                       : Text::tr("%n hours ago", nullptr, int(hours));
    }
    return isAhead ? Text::tr("in %n days", nullptr, int(hours / 24))
                   : Text::tr("%n days ago", nullptr, int(hours / 24));
}

QString momentText(const QDateTime &at, const QDateTime &now)
{
    return at.toLocalTime().date() == now.toLocalTime().date()
        ? timeText(at)
        : QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace lanyard
