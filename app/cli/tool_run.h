#pragma once

/// One run of another program to its end, without blocking: git, diff, a credential helper.
/// Shape:   `input` is all of its standard input
/// Errors:  Misconfigured (it cannot be started), TimedOut (two minutes)
/// Owner:   destroying it ends the program

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace lanyard {

struct ToolCall {
    QString program;
    QStringList arguments;
    QProcessEnvironment environment;
    QByteArray input;
    QString folder = {}; ///< empty = where we are
};

struct ToolEnd {
    int exitCode = 0; ///< -1 = a signal ended it
    Secret output;
    QByteArray errors;
};

class ToolRun final : public QObject {
    Q_OBJECT
public:
    ToolRun(const ToolCall &call, Clock &clock, QObject *context, Reply<ToolEnd> reply);
    ~ToolRun() override;

private:
    void takeEnd(int exitCode, QProcess::ExitStatus status);
    void takeFault(QProcess::ProcessError fault);
    void giveUp();

    QString m_program;
    Replier<ToolEnd> m_reply;
    QProcess m_process;
};

/// What one of ours, or another tool, said on standard error, for a person: its line of ours, or
/// the last one; empty = nothing.
[[nodiscard]] QString lastWordsOf(const QByteArray &errors);

} // namespace lanyard
