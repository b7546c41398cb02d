#include "words/placeholders.h"

#include "base/error.h"
#include "words/shown_text.h"

namespace lanyard {

namespace {

/// Longer than any name a person reads, short enough for a bar.
constexpr qsizetype nameCap = 100;

QString prepared(const QString &value, Names names)
{
    switch (names) {
    case Names::Isolated:
        return isolated(value);
    case Names::Bare:
        return plainText(value, nameCap);
    }
    Q_UNREACHABLE();
}

} // namespace

QString fillPlaceholders(const QString &pattern, PlaceholderValues values, Names names)
{
    QString result;
    qsizetype done = 0;
    for (;;) {
        const qsizetype open = pattern.indexOf(u'{', done);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0) {
            return result + pattern.mid(done);
        }
        const QStringView name = QStringView(pattern).mid(open + 1, close - open - 1);
        QString text = pattern.mid(open, close + 1 - open);
        for (const auto &[key, value] : values) {
            if (name == key) {
                text = prepared(value, names);
            }
        }
        result += QStringView(pattern).mid(done, open - done);
        result += text;
        done = close + 1;
    }
}

} // namespace lanyard
