#include "io/spawned_program.h"

#include "io/unjoined_call.h"

#include <QByteArrayList>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lanyard {

namespace {

/// posix_spawn's two settings, as one owner.
class SpawnSettings {
public:
    SpawnSettings()
    {
        ::posix_spawn_file_actions_init(&m_files);
        ::posix_spawnattr_init(&m_attributes);
        // A browser's own messages would end up in what a script reads from us.
        for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
            ::posix_spawn_file_actions_addopen(&m_files, descriptor, "/dev/null", O_RDWR, 0);
        }
        // Ctrl-C is for us alone, and what we ignore or block is none of the program's business.
        sigset_t none;
        sigset_t ignored;
        ::sigemptyset(&none);
        ::sigemptyset(&ignored);
        ::sigaddset(&ignored, SIGPIPE);
        ::sigaddset(&ignored, SIGXFSZ);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &ignored);
        ::posix_spawnattr_setflags(
            &m_attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnSettings()
    {
        ::posix_spawnattr_destroy(&m_attributes);
        ::posix_spawn_file_actions_destroy(&m_files);
    }
    Q_DISABLE_COPY_MOVE(SpawnSettings)

    /// A process id, or -1.
    [[nodiscard]] pid_t spawn(const QStringList &command) const
    {
        QByteArrayList words;
        for (const QString &word : command) {
            words.append(QFile::encodeName(word));
        }
        std::vector<char *> pointers;
        for (QByteArray &word : words) {
            pointers.push_back(word.data());
        }
        pointers.push_back(nullptr);
        pid_t process = -1;
        const int problem = ::posix_spawnp(&process, pointers.front(), &m_files, &m_attributes,
                                           pointers.data(), environ);
        return problem == 0 ? process : -1;
    }

private:
    posix_spawn_file_actions_t m_files{};
    posix_spawnattr_t m_attributes{};
};

/// Its exit code; -1 = a signal ended it, or another part of this process took the code. In a
/// thread, and not by a pidfd: older kernels and many a sandbox have none.
int waitFor(pid_t process)
{
    int status = 0;
    pid_t ended = -1;
    do {
        ended = ::waitpid(process, &status, 0);
    } while (ended < 0 && errno == EINTR);
    return ended == process && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

std::unique_ptr<SpawnedProgram> SpawnedProgram::start(const QStringList &command)
{
    if (command.isEmpty() || command.first().isEmpty()) {
        return nullptr;
    }
    const pid_t process = SpawnSettings().spawn(command);
    return process < 0 ? nullptr : std::unique_ptr<SpawnedProgram>(new SpawnedProgram(process));
}

SpawnedProgram::SpawnedProgram(int process)
{
    connect(&m_end, &QFutureWatcherBase::finished, this, &SpawnedProgram::takeEnd);
    m_end.setFuture(callUnjoined<int>([process] { return waitFor(process); }));
}

void SpawnedProgram::takeEnd()
{
    Q_EMIT ended(m_end.isCanceled() ? 0 : m_end.result());
}

} // namespace lanyard
