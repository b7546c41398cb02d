#include "tools/kubeconfig_lines.h"

#include "base/plain_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lanyard::tools {

namespace {

constexpr std::array emptyValues{"null", "Null", "NULL", "~", "[]", "{}"};

bool isEmptyValue(QByteArrayView text)
{
    return std::any_of(emptyValues.begin(), emptyValues.end(),
                       [text](const char *each) { return text == QByteArrayView(each); });
}

/// As YAML has it in quotes, also of what a terminal would obey.
QByteArray quoted(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    QString result;
    const QList<uint> points = QString::fromUtf8(json.mid(1, json.size() - 2)).toUcs4();
    for (const uint point : points) {
        if (isFitToShow(point)) {
            result += QStringView(QChar::fromUcs4(point));
        } else {
            result += QStringLiteral("\\U%1").arg(point, 8, 16, QLatin1Char('0'));
        }
    }
    return result.toUtf8();
}

/// Plain where it cannot be taken for anything but a text.
QByteArray asScalar(const QByteArray &text)
{
    static const QRegularExpression plain(
        QStringLiteral("^-{0,2}[A-Za-z][A-Za-z0-9._/-]*[A-Za-z0-9]$"));
    static const QRegularExpression word(QStringLiteral("^(true|false|yes|no|on|off|null)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString unquoted = QString::fromUtf8(text);
    const bool isPlain = plain.match(unquoted).hasMatch() && !word.match(unquoted).hasMatch();
    return isPlain ? text : quoted(unquoted);
}

QByteArrayList shifted(const QByteArrayList &lines, qsizetype columns)
{
    QByteArrayList result;
    for (const QByteArray &line : lines) {
        result += QByteArray(columns, ' ') + line;
    }
    return result;
}

} // namespace

qsizetype TextLines::lineBegin(qsizetype place) const
{
    return m_text.first(place).lastIndexOf('\n') + 1; // -1 + 1 in the first one
}

/// A block of text ends where the next line begins.
qsizetype TextLines::lineEnd(qsizetype place) const
{
    if (place > 0 && m_text[place - 1] == '\n') {
        return place;
    }
    const qsizetype end = m_text.indexOf('\n', place);
    return end < 0 ? m_text.size() : end + 1;
}

/// Of what begins a line, behind a dash or not.
std::optional<qsizetype> TextLines::columnOf(qsizetype place) const
{
    const qsizetype begin = lineBegin(place);
    const QByteArrayView before = m_text.sliced(begin, place - begin);
    qsizetype column = 0;
    while (column < before.size() && before[column] == ' ') {
        ++column;
    }
    const QByteArrayView rest = before.sliced(column);
    const bool isDash
        = rest.startsWith('-') && rest.size() > 1 && rest.sliced(1).trimmed().isEmpty();
    return rest.isEmpty() || isDash ? std::optional<qsizetype>(column) : std::nullopt;
}

QByteArray TextLines::asText(const QByteArrayList &lines, qsizetype column) const
{
    const qsizetype first = m_text.indexOf('\n');
    const QByteArray lineBreak = first > 0 && m_text[first - 1] == '\r' ? "\r\n" : "\n";
    return shifted(lines, column).join(lineBreak) + lineBreak;
}

std::optional<QByteArray> TextLines::withLinesBefore(qsizetype place,
                                                     const QByteArrayList &lines) const
{
    const auto column = columnOf(place);
    if (!column) {
        return std::nullopt;
    }
    return m_text.toByteArray().insert(lineBegin(place), asText(lines, *column));
}

std::optional<QByteArray> TextLines::withoutLines(qsizetype first, qsizetype end) const
{
    if (!columnOf(first)) {
        return std::nullopt;
    }
    qsizetype begin = lineBegin(first);
    const qsizetype behind = lineEnd(end);
    // Where the last line has no break, the one before it gets to be so.
    if (behind == m_text.size() && begin > 0 && !m_text.endsWith('\n')) {
        begin -= begin > 1 && m_text[begin - 2] == '\r' ? 2 : 1;
    }
    return m_text.toByteArray().remove(begin, behind - begin);
}

/// Behind it; a quoted key, too, ends before it.
qsizetype TextLines::colonEnd(const MarkedNode &key) const
{
    return m_text.indexOf(':', key.end) + 1;
}

std::optional<QByteArray> TextLines::filled(const MarkedNode &key, const MarkedNode &value,
                                            const QByteArrayList &lines, qsizetype deeper) const
{
    const auto column = columnOf(key.begin);
    const qsizetype colon = colonEnd(key);
    if (!column || colon == 0) {
        return std::nullopt;
    }
    // Behind a dash, the key is farther to the right than the dash is.
    const qsizetype keyColumn = key.begin - lineBegin(key.begin);
    const QByteArrayView text = m_text.sliced(value.begin, value.end - value.begin);
    const bool isNothing = text.isEmpty() && value.kind == MarkedNode::Kind::Scalar;
    const bool isOnItsLine = value.begin > colon
        && m_text.sliced(colon, value.begin - colon).count(' ') == value.begin - colon;
    if (!isNothing && !(isEmptyValue(text) && isOnItsLine)) {
        return std::nullopt;
    }
    const qsizetype end = lineEnd(isNothing ? colon : value.end);
    QByteArray added = asText(lines, keyColumn + deeper);
    const qsizetype breakSize = added.endsWith("\r\n") ? 2 : 1;
    if (!m_text.first(end).endsWith('\n')) { // it is the last line, and stays without a break
        added = added.last(breakSize) + added.chopped(breakSize);
    }
    QByteArray changed = m_text.toByteArray().insert(end, added);
    return isNothing ? changed.insert(colon, " #") : changed.insert(value.begin, "# ");
}

/// Where filled() has put two characters; -1 = it has not.
qsizetype TextLines::commentAt(const MarkedNode &key) const
{
    const qsizetype colon = colonEnd(key);
    const QByteArrayView rest = m_text.sliced(colon, lineEnd(colon) - colon);
    const QByteArrayView words = rest.trimmed();
    if (rest.startsWith(" #") && (words == QByteArrayView("#") || words.startsWith("# #"))) {
        return colon;
    }
    if (!words.startsWith("# ")) {
        return -1;
    }
    const QByteArrayView was = words.sliced(2);
    const qsizetype comment = was.indexOf(" #"); // of the person's own
    return isEmptyValue((comment < 0 ? was : was.first(comment)).trimmed())
        ? colon + rest.indexOf('#')
        : -1;
}

bool TextLines::wasFilled(const MarkedNode &key) const
{
    return commentAt(key) >= 0;
}

std::optional<QByteArray> TextLines::emptied(const MarkedNode &key, qsizetype first,
                                             qsizetype end) const
{
    auto changed = withoutLines(first, end);
    if (changed) {
        changed->remove(commentAt(key), 2); // which stands before those lines
    }
    return changed;
}

QByteArrayList kubeExecLines(const QByteArrayList &plugin)
{
    QByteArrayList lines{"exec:", QByteArray("  apiVersion: ") + execApiVersion, "  args:"};
    for (const QByteArray &argument : plugin.mid(1)) {
        lines += "  - " + asScalar(argument);
    }
    return lines
        + QByteArrayList{"  command: " + asScalar(plugin.front()), "  interactiveMode: IfAvailable",
                         "  provideClusterInfo: true"};
}

QByteArrayList kubeUserLines(const QByteArray &name, const QByteArrayList &plugin)
{
    return QByteArrayList{"- name: " + asScalar(name), "  user:"}
    + shifted(kubeExecLines(plugin), 4);
}

} // namespace lanyard::tools
