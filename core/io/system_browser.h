#pragma once

/// Opens the browser of this desktop.
/// Source:  $BROWSER (a list separated by `:`, each with `%s` or the URL as its one argument, run
///          without a shell) where it is set; else the OpenURI portal over D-Bus in a sandbox; else
///          xdg-open. QDesktopServices is not used: it prints the URL on failure and needs a window
///          system.
/// Errors:  those of browser.h; the URL is in none of them

#include "io/browser.h"

#include <QString>
#include <QStringList>

namespace lanyard {

class SystemBrowser final : public Browser {
public:
    /// `browserVariable` is the value of $BROWSER; empty = not set.
    explicit SystemBrowser(QString browserVariable);
    void open(const QUrl &url, QObject *context, Reply<void> reply) override;

private:
    QString m_browserVariable;
};

/// Starts a program that outlives us and writes nothing into our output. False when there is no
/// such program.
[[nodiscard]] bool startDetached(const QString &program, const QStringList &arguments);

/// Where $BROWSER is not set: what the platform offers.
void openWithPlatform(const QUrl &url, QObject *context, Reply<void> reply);

} // namespace lanyard
