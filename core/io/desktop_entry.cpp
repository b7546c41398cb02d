#include "io/desktop_entry.h"

#include <QList>
#include <QMap>

namespace lanyard {

namespace {

/// \s \n \t \r and \\ of a value.
QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value.at(at) != u'\\' || at + 1 == value.size()) {
            text += value.at(at);
            continue;
        }
        const QChar code = value.at(++at);
        switch (code.unicode()) {
        case u's':
            text += u' ';
            break;
        case u'n':
            text += u'\n';
            break;
        case u't':
            text += u'\t';
            break;
        case u'r':
            text += u'\r';
            break;
        case u'\\':
            text += u'\\';
            break;
        default: // Exec has escapes of its own, for whoever reads it next
            text += u'\\';
            text += code;
        }
    }
    return text;
}

QMap<QString, QString> valuesIn(const QByteArray &bytes)
{
    QMap<QString, QString> values;
    bool isOurs = false;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString &each : lines) {
        const QString line = each.trimmed();
        if (line.startsWith(u'[')) {
            isOurs = line == QLatin1String("[Desktop Entry]");
            continue;
        }
        const qsizetype sign = line.indexOf(u'=');
        if (isOurs && sign > 0 && !line.startsWith(u'#')) {
            values.insert(line.left(sign).trimmed(), unescaped(line.mid(sign + 1).trimmed()));
        }
    }
    return values;
}

/// A word between blanks; inside quotes a backslash takes what follows as it is.
QStringList wordsOf(const QString &exec)
{
    QStringList words;
    QString word;
    bool isWord = false;
    bool isQuoted = false;
    for (qsizetype at = 0; at < exec.size(); ++at) {
        const QChar each = exec.at(at);
        if (isQuoted && each == u'\\' && at + 1 < exec.size()) {
            word += exec.at(++at);
        } else if (each == u'"') {
            isQuoted = !isQuoted;
            isWord = true;
        } else if (!isQuoted && each == u' ') {
            if (isWord) {
                words.append(word);
            }
            word.clear();
            isWord = false;
        } else {
            word += each;
            isWord = true;
        }
    }
    if (isWord) {
        words.append(word);
    }
    return words;
}

} // namespace

DesktopEntry parseDesktopEntry(const QByteArray &bytes, const QString &locale)
{
    const QMap<QString, QString> values = valuesIn(bytes);
    const auto isTrue = [&values](const char *key) {
        return values.value(QLatin1String(key)) == QLatin1String("true");
    };
    DesktopEntry entry;
    entry.name = values.value(QStringLiteral("Name"));
    for (const QString &language : {locale.section(u'_', 0, 0), locale}) {
        entry.name = values.value(QStringLiteral("Name[%1]").arg(language), entry.name);
    }
    entry.exec = values.value(QStringLiteral("Exec"));
    entry.tryExec = values.value(QStringLiteral("TryExec"));
    entry.mimeTypes = values.value(QStringLiteral("MimeType")).split(u';', Qt::SkipEmptyParts);
    entry.isHidden = isTrue("Hidden") || isTrue("NoDisplay");
    entry.isForTerminal = isTrue("Terminal");
    return entry;
}

QStringList commandOf(const DesktopEntry &entry, const QString &url)
{
    const QString codes = QStringLiteral("uUfF");
    QStringList command;
    bool hasUrl = false;
    const QStringList words = wordsOf(entry.exec);
    for (const QString &word : words) {
        const bool isCode = word.size() == 2 && word.startsWith(u'%');
        if (isCode && codes.contains(word.at(1))) {
            command.append(url);
            hasUrl = true;
        } else if (isCode && word.at(1) != u'%') {
            continue; // an icon, a name: nothing that a browser needs
        } else {
            command.append(QString(word).replace(QLatin1String("%%"), QLatin1String("%")));
        }
    }
    if (!hasUrl && !command.isEmpty()) {
        command.append(url);
    }
    return command;
}

} // namespace lanyard
