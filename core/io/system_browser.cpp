#include "io/system_browser.h"

#include "io/web_url.h"

#include <QProcess>

#include <algorithm>

namespace lanyard {

namespace {

/// One entry of $BROWSER as words; no shell looks at it, so nothing in the URL is special.
QStringList commandFor(const QString &entry, const QString &url)
{
    const QLatin1String placeholder("%s");
    QStringList words = QProcess::splitCommand(entry);
    if (words.isEmpty()) {
        return {};
    }
    const bool hasPlaceholder
        = std::any_of(words.begin() + 1, words.end(),
                      [placeholder](const QString &word) { return word.contains(placeholder); });
    if (!hasPlaceholder) {
        return words << url;
    }
    for (auto word = words.begin() + 1; word != words.end(); ++word) {
        word->replace(placeholder, url);
    }
    return words;
}

} // namespace

SystemBrowser::SystemBrowser(QString browserVariable) :
    m_browserVariable(std::move(browserVariable))
{
}

void SystemBrowser::open(const QUrl &url, QObject *context, Reply<void> reply)
{
    if (!isSafeWebUrl(url)) {
        const Replier<void> refused(context, std::move(reply));
        refused(fail(ErrorKind::Misconfigured,
                     QStringLiteral("only https, or http on loopback, is opened")));
        return;
    }
    const QStringList entries = m_browserVariable.split(QLatin1Char(':'), Qt::SkipEmptyParts);
    if (entries.isEmpty()) {
        openWithPlatform(url, context, std::move(reply));
        return;
    }
    const QString encoded = QString::fromLatin1(url.toEncoded());
    const bool started = std::any_of(entries.begin(), entries.end(), [&](const QString &entry) {
        const QStringList command = commandFor(entry, encoded);
        return !command.isEmpty() && startDetached(command.first(), command.mid(1));
    });
    const Replier<void> done(context, std::move(reply));
    done(started ? Result<void>()
                 : fail(ErrorKind::BrowserUnavailable,
                        QStringLiteral("no entry of $BROWSER could be started")));
}

bool startDetached(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    // A browser's own messages would end up in what a script reads from us.
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace lanyard
