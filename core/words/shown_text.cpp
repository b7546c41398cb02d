#include "words/shown_text.h"

#include "base/error.h"

#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace lanyard {

namespace {

/// Longer than any name a person reads, short enough for a bar.
constexpr qsizetype nameCap = 100;
constexpr qsizetype hostCap = 80;
constexpr qsizetype addressCap = 300;

using Scripts = QSet<QChar::Script>;

Scripts scriptsOf(const QList<uint> &points)
{
    Scripts scripts;
    for (const uint point : points) {
        scripts += QChar::script(point);
    }
    // Digits, hyphens and marks go with every script.
    return scripts - Scripts{QChar::Script_Common, QChar::Script_Inherited};
}

/// The writing systems that are themselves made of several scripts, each beside Latin (UTS 39 §5.2,
/// "highly restrictive").
bool isMixed(const Scripts &scripts)
{
    static const QList<Scripts> together{
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana},
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul},
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Bopomofo},
    };
    return scripts.size() > 1
        && std::none_of(together.begin(), together.end(),
                        [&](const Scripts &each) { return each.contains(scripts); });
}

/// Cyrillic and Greek small letters that cannot be told from Latin ones.
bool passesForLatin(const QList<uint> &points)
{
    static const QString twins = QStringLiteral("асԁеһіјӏорԛѕԝхуѵьαιοκνρτυχωϲϳ");
    return std::all_of(points.begin(), points.end(), [](uint point) {
        return QChar::script(point) == QChar::Script_Common
            || (QChar::requiresSurrogates(point) == false
                && twins.contains(QChar(char16_t(point))));
    });
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isDeceptive(const QString &label)
{
    const QList<uint> points = label.toUcs4();
    return !isAscii(label) && (isMixed(scriptsOf(points)) || passesForLatin(points));
}

QString inItsScript(const QString &host)
{
    const QByteArray ascii = QUrl::toAce(host);
    if (ascii.isEmpty()) {
        return host;
    }
    const QString native = QUrl::fromAce(ascii);
    const QStringList labels = native.split(u'.');
    return std::any_of(labels.begin(), labels.end(), isDeceptive) ? QString::fromLatin1(ascii)
                                                                  : native;
}

} // namespace

QString isolated(const QString &name)
{
    return QChar(0x2068) + plainText(name, nameCap) + QChar(0x2069);
}

QString shownHost(const QString &host)
{
    const bool isPlain = isAscii(host) && !host.contains(QLatin1String("xn--"));
    const QString shown = isPlain ? host : inItsScript(host);
    const qsizetype tooMuch = shown.size() - hostCap;
    return tooMuch > 0 ? u'…' + plainText(shown.mid(tooMuch + 1)) : plainText(shown);
}

QString shownAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return plainText(url.isValid() ? url.toString(QUrl::FullyEncoded) : address, addressCap);
}

} // namespace lanyard
