#include "io/system_browser.h"

#include "io/browser_start.h"
#include "io/web_url.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace lanyard {

/// No shell looks at it, so nothing in the URL is special.
QStringList browserCommand(const QString &entry, const QString &url)
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

SystemBrowser::SystemBrowser(QString browserVariable) :
    m_browserVariable(std::move(browserVariable))
{
}

SystemBrowser::~SystemBrowser() = default;

void SystemBrowser::open(const QUrl &url, QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    if (!isSafeWebUrl(url)) {
        replier(fail(ErrorKind::Misconfigured,
                     QStringLiteral("only https, or http on loopback, is opened")));
        return;
    }
    const QString encoded = QString::fromLatin1(url.toEncoded());
    const QStringList entries = m_browserVariable.split(QLatin1Char(':'), Qt::SkipEmptyParts);
    if (entries.isEmpty()) {
        openWithPlatform(encoded, context, replier);
        return;
    }
    QList<QStringList> commands;
    for (const QString &entry : entries) {
        commands.append(browserCommand(entry, encoded));
    }
    start(commands, QStringLiteral("no entry of $BROWSER opened the page"), replier);
}

void SystemBrowser::start(QList<QStringList> commands, const QString &problem,
                          const Replier<void> &replier)
{
    std::erase_if(m_starts, [](const auto &each) { return each->isOver(); });
    m_starts.push_back(std::make_unique<BrowserStart>(std::move(commands), problem, replier));
}

Result<QString> findBrowser(const QString &browserVariable)
{
    const QStringList entries = browserVariable.split(QLatin1Char(':'), Qt::SkipEmptyParts);
    if (entries.isEmpty()) {
        return findPlatformBrowser();
    }
    for (const QString &entry : entries) {
        const QStringList words = QProcess::splitCommand(entry);
        const QString path
            = words.isEmpty() ? QString() : QStandardPaths::findExecutable(words.first());
        if (!path.isEmpty()) {
            return path;
        }
    }
    return fail(ErrorKind::BrowserUnavailable,
                QStringLiteral("no entry of $BROWSER is a program that is there"));
}

} // namespace lanyard
