#pragma once

/// Opens the browser of this desktop.
/// Source:  $BROWSER (a list separated by `:`, each with `%s` or the URL as its one argument, run
///          without a shell) where it is set; else the OpenURI portal over D-Bus in a sandbox; else
///          xdg-open. QDesktopServices is not used: it prints the URL on failure and needs a window
///          system.
/// Shape:   an entry that ends with another exit code than 0 is followed by the next one
/// Errors:  those of browser.h; the URL is in none of them

#include "io/browser.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace lanyard {

class BrowserStart;

class SystemBrowser final : public Browser {
public:
    /// `browserVariable` is the value of $BROWSER; empty = not set.
    explicit SystemBrowser(QString browserVariable);
    ~SystemBrowser() override; ///< what was started runs on
    void open(const QUrl &url, QObject *context, Reply<void> reply) override;

private:
    /// Where $BROWSER is not set: what the platform offers.
    void openWithPlatform(const QString &url, QObject *context, const Replier<void> &replier);
    void start(QList<QStringList> commands, const QString &problem, const Replier<void> &replier);

    QString m_browserVariable;
    std::vector<std::unique_ptr<BrowserStart>> m_starts; ///< some of them over
};

/// What an entry of $BROWSER is with a URL, as words; empty = it names no program.
[[nodiscard]] QStringList browserCommand(const QString &entry, const QString &url);

/// What SystemBrowser would start, and nothing is: a path, or a word for what the platform has.
/// Errors: BrowserUnavailable
[[nodiscard]] Result<QString> findBrowser(const QString &browserVariable);
/// The same where $BROWSER is not set.
[[nodiscard]] Result<QString> findPlatformBrowser();

} // namespace lanyard
