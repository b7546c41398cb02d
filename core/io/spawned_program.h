#pragma once

/// A program of its own session that writes nothing into our output and outlives us; while we live,
/// its end is told. (Destroying a QProcess kills the program, and a detached one tells nothing.)
/// Owner:   whoever started it; destroying it lets the program run on

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <memory>

namespace lanyard {

class SpawnedProgram final : public QObject {
    Q_OBJECT
public:
    /// `command` is the program, looked for in $PATH, and its arguments. Null = it cannot be run.
    [[nodiscard]] static std::unique_ptr<SpawnedProgram> start(const QStringList &command);

Q_SIGNALS:
    /// Once. 0 = it says that all went well; also where nobody could wait for it.
    void ended(int exitCode);

private:
    explicit SpawnedProgram(int process);
    void takeEnd();

    QFutureWatcher<int> m_end; ///< its exit code
};

} // namespace lanyard
