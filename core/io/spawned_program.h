#pragma once

/// A program of its own session that writes nothing into our output and outlives us; while we live,
/// its end is told. (Destroying a QProcess kills the program, and a detached one tells nothing.)
/// Owner:   whoever started it; destroying it lets the program run on

#include <QObject>
#include <QSocketNotifier>
#include <QStringList>

#include <memory>

namespace lanyard {

class SpawnedProgram final : public QObject {
    Q_OBJECT
public:
    /// `command` is the program, looked for in $PATH, and its arguments. Null = it cannot be run.
    [[nodiscard]] static std::unique_ptr<SpawnedProgram> start(const QStringList &command);
    ~SpawnedProgram() override;

Q_SIGNALS:
    /// Once. 0 = it says that all went well; also where this system cannot tell.
    void ended(int exitCode);

private:
    explicit SpawnedProgram(int process);
    void takeEnd();

    int m_process;
    int m_handle = -1; ///< becomes readable when the program ends
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace lanyard
