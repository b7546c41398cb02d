#include "roff_text.h"

#include <QStringList>

namespace lanyard {

namespace {

constexpr qsizetype longestLine = 79; ///< bytes

QByteArray escaped(uint point)
{
    switch (point) {
    case u'\\':
        return "\\e";
    case u'-': // an option's, which has to stay one when it is copied
        return "\\-";
    case u'\'':
        return "\\(aq";
    case u'"':
        return "\\(dq";
    case u'`':
        return "\\(ga";
    case u'^':
        return "\\(ha";
    case u'~':
        return "\\(ti";
    default:
        break;
    }
    return point < 0x80
        ? QByteArray(1, char(point))
        : "\\[u" + QByteArray::number(point, 16).toUpper().rightJustified(4, '0') + ']';
}

QByteArray escaped(const QString &text)
{
    QByteArray bytes;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        bytes += escaped(point);
    }
    return bytes;
}

/// A point at its beginning would make a request of it.
QByteArray asTextLine(const QByteArray &line)
{
    return line.startsWith('.') ? "\\&" + line : line;
}

QByteArray inFont(char font, const QByteArray &text)
{
    return text.isEmpty() ? text : QByteArray("\\f") + font + text + "\\fR";
}

/// As an argument of a request.
QByteArray quoted(const QString &text)
{
    return '"' + escaped(text) + '"';
}

} // namespace

RoffText::RoffText(const Title &title)
{
    line(".TH " + quoted(title.name.toUpper()) + " 1 " + title.date.toLatin1() + ' '
         + quoted(title.source) + ' ' + quoted(title.manual));
}

void RoffText::section(const char *heading)
{
    line(QByteArray(".SH ") + heading);
    m_isBehindHeading = true;
}

void RoffText::paragraph(const QString &content)
{
    if (!m_isBehindHeading) { // which begins one
        line(".PP");
    }
    text(content);
}

void RoffText::term(const QString &content)
{
    term(content, {});
}

void RoffText::term(const QString &content, const QString &placeholder)
{
    line(".TP");
    const QByteArray typed = inFont('B', escaped(content));
    line(placeholder.isEmpty() ? typed : typed + ' ' + inFont('I', escaped(placeholder)));
}

void RoffText::text(const QString &content)
{
    QByteArray current;
    const QStringList words = content.split(u' ', Qt::SkipEmptyParts);
    for (const QString &each : words) {
        const QByteArray word = escaped(each);
        if (!current.isEmpty() && current.size() + 1 + word.size() > longestLine) {
            line(asTextLine(current));
            current.clear();
        }
        current += (current.isEmpty() ? QByteArray() : QByteArray(" ")) + word;
    }
    line(asTextLine(current));
}

void RoffText::synopsis(const QString &command, const QString &arguments)
{
    line(inFont('B', escaped(command)) + ' ' + escaped(arguments));
}

void RoffText::line(const QByteArray &content)
{
    m_bytes += content + '\n';
    m_isBehindHeading = false;
}

} // namespace lanyard
