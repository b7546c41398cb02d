#pragma once

/// One URL on its way to a browser: one command after the other, until one takes it.
/// Source:  as xdg-open treats $BROWSER: a command that ends with another exit code than 0 did not
///          take the URL, and the next one is tried
/// Shape:   replies when that is decided. A command that runs on has most likely taken it, and the
///          reply waits with it; nothing is timed.
/// Errors:  BrowserUnavailable when no command took it
/// Owner:   the SystemBrowser, until isOver(). When the one who asked is gone, no further command
/// is
///          tried.

#include "base/result.h"
#include "io/spawned_program.h"

#include <QList>
#include <QStringList>

namespace lanyard {

class BrowserStart final : public QObject {
public:
    /// `problem` is the error's detail when none of the commands took the URL.
    BrowserStart(QList<QStringList> commands, QString problem, Replier<void> reply);

    [[nodiscard]] bool isOver() const { return !m_program; }

private:
    void startNext();
    void takeEnd(int exitCode);

    QList<QStringList> m_commands; ///< still to be tried
    QString m_problem;
    Replier<void> m_reply;
    std::unique_ptr<SpawnedProgram> m_program; ///< null = over
};

} // namespace lanyard
