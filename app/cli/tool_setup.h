#pragma once

/// How one tool is told to ask us for one server: which file says so, the change to it, and the
/// trial of it.
/// Owner:   the command; what a program of ours reads here (files of others, which may hold their
///          secrets) goes with it

#include "base/clock.h"
#include "base/result.h"
#include "base/server_origin.h"
#include "io/persons_file.h"
#include "tool_run.h"

#include <QByteArray>
#include <QObject>
#include <QProcessEnvironment>
#include <QString>

#include <memory>

namespace lanyard {

/// Of a file: what is in it, and what is to be.
struct FileChange {
    PersonsFile file;
    QByteArray wanted;

    [[nodiscard]] bool isNone() const { return file.text() == wanted; }
};

class ToolSetup : public QObject {
    Q_OBJECT
public:
    /// `clock` outlives this.
    ToolSetup(ServerOrigin origin, Clock &clock) : m_origin(std::move(origin)), m_clock(clock) { }

    /// For people, and as $PATH knows the program that the tool will call.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString program() const = 0;

    enum class Direction { SetUp, TakeBack };
    /// Changes nothing. Errors: Misconfigured, with the file or program to be mended
    virtual void plan(Direction direction, QObject *context, Reply<FileChange> reply) = 0;
    /// Gets a token as the tool would, and shows it to nobody. Errors: those of the helper, by its
    /// exit code and in its words; Misconfigured where another one answers
    virtual void test(QObject *context, Reply<void> reply) = 0;

    [[nodiscard]] const ServerOrigin &origin() const { return m_origin; }

protected:
    /// The environment of this process.
    [[nodiscard]] static QProcessEnvironment environment();
    void run(const ToolCall &call, Reply<ToolEnd> reply);
    /// What a helper's exit code says of what helps (base/error.h).
    [[nodiscard]] static Error errorOfHelper(int exitCode, const QString &words);

private:
    ServerOrigin m_origin;
    Clock &m_clock;
    std::unique_ptr<ToolRun> m_run;
};

/// A larger one is none that a person keeps by hand.
inline constexpr qsizetype largestToolFile = 1024 * 1024;

} // namespace lanyard
