#include "tools/shown_diff.h"

#include "base/plain_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace lanyard::tools {

namespace {

constexpr qsizetype longestLine = 2000; ///< a file may be one line

/// A key that says so, then its value: in quotes, or all that follows.
const QString secretPattern
    = QStringLiteral("((?:^|[\\s\"'{,-])[\\w.-]{0,60}(?:auth|bearer|cookie|header|key|passw|secret|"
                     "token)[\\w.-]{0,60}"
                     "[\"']?\\s*[:=]\\s*)"
                     "(?:\"(?:[^\"\\\\]|\\\\.)*(?:\"|$)|'[^']*(?:'|$)|[^\\s\"'{\\[#].*)");
/// RFC 3986 §3.2.1
const QString userPattern = QStringLiteral("://[^/\\s@\"']*@");
const QString opaquePattern = QStringLiteral("[A-Za-z0-9+/_=-]{24,}");
/// With a key, or nothing but brackets, or a section's name, or a comment.
const QString harmlessPattern = QStringLiteral(
    "^\\s*(?:(?:-\\s+)?[\"']?[\\w./@:-]+[\"']?\\s*[:=]|[\\s\\[\\]{},-]*$|\\[.*\\]$|"
    "[#;])");

QString withoutSecrets(QString line)
{
    static const QRegularExpression secret(secretPattern,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression user(userPattern);
    return line.replace(secret, QStringLiteral("\\1…")).replace(user, QStringLiteral("://…@"));
}

/// Of what is not ours to show.
QString withoutLooks(QString line)
{
    static const QRegularExpression opaque(opaquePattern);
    static const QRegularExpression harmless(harmlessPattern);
    if (!harmless.match(line).hasMatch()) {
        const qsizetype indent = line.indexOf(QRegularExpression(QStringLiteral("\\S")));
        return line.left(indent) + u'…';
    }
    return line.replace(opaque, QStringLiteral("…"));
}

QString fit(const QString &line)
{
    QString result;
    const QList<uint> points = line.toUcs4();
    for (const uint point : points) {
        const bool isShown = point == U'\t' || isFitToShow(point);
        result += QStringView(QChar::fromUcs4(isShown ? point : U' '));
    }
    return result;
}

/// `line` with its mark of a difference. It is cut before anything is looked for in it: an
/// expression gives up on what is too long, and hides nothing then.
QString shownLine(const QString &line)
{
    if (line.startsWith(u'@') || line.startsWith(u'\\') || line.isEmpty()) {
        return fit(line);
    }
    const QString end = line.size() > longestLine ? QStringLiteral("…") : QString();
    const QString rest = withoutSecrets(line.mid(1, longestLine));
    return fit(line.left(1)) + fit(line.startsWith(u' ') ? withoutLooks(rest) : rest) + end;
}

} // namespace

QString shownDiff(QByteArrayView diff)
{
    QStringList lines = QString::fromUtf8(diff).split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const bool isName = index < 2; // of the file, twice
        lines[index] = isName ? fit(lines[index]) : shownLine(lines[index]);
    }
    return lines.join(u'\n');
}

} // namespace lanyard::tools
