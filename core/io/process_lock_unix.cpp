#include "io/process_lock.h"

#include "io/private_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace lanyard {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds pollInterval{10};

using LockResult = Result<std::unique_ptr<ProcessLock>>;

/// An open file description of its own for each lock: flock() then tells two of one process apart.
class FlockFile final : public ProcessLock {
public:
    explicit FlockFile(int descriptor) : m_descriptor(descriptor) { }
    ~FlockFile() override { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(FlockFile)

    /// 0, or errno.
    [[nodiscard]] int tryLock() const
    {
        int result = 0;
        do {
            result = ::flock(m_descriptor, LOCK_EX | LOCK_NB);
        } while (result != 0 && errno == EINTR);
        return result == 0 ? 0 : errno;
    }

private:
    int m_descriptor;
};

tl::unexpected<Error> lockFault(const QString &path, int number)
{
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("%1: %2").arg(plainText(path), qt_error_string(number)));
}

tl::unexpected<Error> patienceOver(const QString &path)
{
    return fail(ErrorKind::Busy,
                QStringLiteral("another process holds the lock %1").arg(plainText(path)));
}

Result<std::unique_ptr<FlockFile>> openLockFile(const QString &path)
{
    if (auto folder = makePrivateFolder(QFileInfo(path).absolutePath()); !folder) {
        return fail(folder.error());
    }
    // Close-on-exec: a browser we start must not keep the lock when we die.
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return lockFault(path, errno);
    }
    return std::make_unique<FlockFile>(descriptor);
}

/// Waits in a thread of its own, since flock() knows no time limit. Lives as long as the context
/// does; destroying it ends the thread within one attempt, and closes the file.
class LockWait final : public QObject {
public:
    LockWait(std::unique_ptr<FlockFile> file, QString path, milliseconds patience, QObject *context,
             Replier<std::unique_ptr<ProcessLock>> replier) :
        QObject(context),
        m_file(std::move(file)), m_path(std::move(path)), m_replier(std::move(replier)),
        m_thread([this, deadline = steady_clock::now() + patience] { wait(deadline); })
    {
    }

    ~LockWait() override
    {
        {
            const std::lock_guard guard(m_mutex);
            m_canceled = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(LockWait)

private:
    /// In the thread. Posting to `this` is safe: the destructor joins first.
    void wait(steady_clock::time_point deadline)
    {
        std::unique_lock guard(m_mutex);
        int problem = m_file->tryLock();
        while (problem == EWOULDBLOCK && !m_canceled && steady_clock::now() < deadline) {
            m_wake.wait_for(guard, pollInterval);
            problem = m_canceled ? problem : m_file->tryLock();
        }
        if (!m_canceled) {
            QMetaObject::invokeMethod(
                this, [this, problem] { finish(problem); }, Qt::QueuedConnection);
        }
    }

    /// In the context's thread.
    void finish(int problem)
    {
        if (problem == 0) {
            m_replier(LockResult(std::move(m_file)));
        } else {
            m_replier(problem == EWOULDBLOCK ? patienceOver(m_path) : lockFault(m_path, problem));
        }
        deleteLater();
    }

    std::unique_ptr<FlockFile> m_file;
    QString m_path;
    Replier<std::unique_ptr<ProcessLock>> m_replier;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_canceled = false;
    std::thread m_thread; ///< last: it uses the members above
};

} // namespace

void ProcessLock::acquire(const QString &path, milliseconds patience, QObject *context,
                          Reply<std::unique_ptr<ProcessLock>> reply)
{
    Replier<std::unique_ptr<ProcessLock>> replier(context, std::move(reply));
    auto file = openLockFile(path);
    if (!file) {
        replier(fail(file.error()));
        return;
    }
    const int problem = (*file)->tryLock();
    if (problem == EWOULDBLOCK) {
        new LockWait(std::move(*file), path, patience, context, std::move(replier));
    } else {
        replier(problem == 0 ? LockResult(std::move(*file)) : lockFault(path, problem));
    }
}

LockResult ProcessLock::acquireNow(const QString &path, milliseconds patience)
{
    auto file = openLockFile(path);
    if (!file) {
        return fail(file.error());
    }
    const auto deadline = steady_clock::now() + patience;
    int problem = (*file)->tryLock();
    while (problem == EWOULDBLOCK && steady_clock::now() < deadline) {
        std::this_thread::sleep_for(pollInterval);
        problem = (*file)->tryLock();
    }
    if (problem != 0) {
        return problem == EWOULDBLOCK ? patienceOver(path) : lockFault(path, problem);
    }
    return std::move(*file);
}

} // namespace lanyard
