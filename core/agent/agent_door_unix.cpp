#include "agent/agent_door.h"

#include "agent/activated_socket.h"
#include "base/log.h"
#include "io/file_stamp.h"
#include "io/same_person.h"
#include "io/unix_socket.h"
#include "words/agent_text.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace lanyard {

namespace {

/// More than anybody needs; the system may allow fewer.
constexpr int mostWaiting = 4096;

/// One that listens, and is found where the clients look for it.
bool isListeningAt(int socket, const QString &path)
{
    int isListening = 0;
    socklen_t size = sizeof(isListening);
    sockaddr_un own = {};
    socklen_t ownSize = sizeof(own);
    return ::getsockopt(socket, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &size) == 0
        && isListening == 1
        && ::getsockname(socket, reinterpret_cast<sockaddr *>(&own), &ownSize) == 0
        && own.sun_family == AF_UNIX && FileStamp::of(path) != FileStamp()
        && FileStamp::of(QFile::decodeName(own.sun_path)) == FileStamp::of(path);
}

tl::unexpected<Error> socketFault(const QString &path, int number)
{
    return fail(ErrorKind::Misconfigured, agentSocketFails(path, qt_error_string(number)));
}

} // namespace

AgentDoor::AgentDoor(AgentPlace place, std::unique_ptr<ProcessLock> lock) :
    m_place(std::move(place)), m_lock(std::move(lock))
{
}

Result<std::unique_ptr<AgentDoor>> AgentDoor::open(const AgentPlace &place)
{
    const int activated = takeActivatedSocket();
    if (const auto secured = secureFolder(place); !secured) {
        return fail(secured.error());
    }
    auto lock = ProcessLock::acquireNow(place.lock, std::chrono::milliseconds(0));
    if (!lock) {
        return lock.error().kind == ErrorKind::Busy ? fail(ErrorKind::Busy, agentRunsAlready())
                                                    : fail(lock.error());
    }
    std::unique_ptr<AgentDoor> door(new AgentDoor(place, std::move(*lock)));
    const auto opened = activated >= 0
        ? door->takeOver(activated)
        : door->makeWay().and_then([&door] { return door->listen(); });
    if (!opened) {
        return fail(opened.error());
    }
    door->m_notifier = std::make_unique<QSocketNotifier>(door->m_socket, QSocketNotifier::Read);
    connect(door->m_notifier.get(), &QSocketNotifier::activated, door.get(), &AgentDoor::letIn);
    return door;
}

AgentDoor::~AgentDoor()
{
    m_notifier.reset();
    if (m_isOurs) {
        ::unlink(QFile::encodeName(m_place.socket).constData()); // the lock is still ours
    }
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

Result<void> AgentDoor::takeOver(int activated)
{
    m_socket = activated;
    if (!isListeningAt(activated, m_place.socket)) {
        return fail(ErrorKind::Misconfigured, agentSocketIsNotOurs(m_place.socket));
    }
    ::fcntl(activated, F_SETFL, ::fcntl(activated, F_GETFL) | O_NONBLOCK);
    return {};
}

/// Under the lock, so what nobody answers at was left behind by an agent that is no more.
Result<void> AgentDoor::makeWay() const
{
    const QByteArray path = QFile::encodeName(m_place.socket);
    struct stat seen = {};
    if (::lstat(path.constData(), &seen) != 0) {
        return errno == ENOENT ? Result<void>() : socketFault(m_place.socket, errno);
    }
    const auto address = unixAddress(m_place.socket);
    if (!S_ISSOCK(seen.st_mode) || seen.st_uid != ::geteuid() || !address) {
        return fail(ErrorKind::Misconfigured, agentSocketIsNone(m_place.socket));
    }
    if (isAnswered(*address)) {
        return fail(ErrorKind::Busy, agentSocketIsTaken(m_place.socket));
    }
    return ::unlink(path.constData()) == 0 ? Result<void>() : socketFault(m_place.socket, errno);
}

Result<void> AgentDoor::listen()
{
    const auto address = unixAddress(m_place.socket);
    if (!address) {
        return socketFault(m_place.socket, ENAMETOOLONG);
    }
    m_socket = unixStreamSocket();
    if (m_socket < 0 || ::bind(m_socket, generic(*address), sizeof(*address)) != 0) {
        return socketFault(m_place.socket, errno);
    }
    m_isOurs = true;
    // Nobody else may enter the folder; of a socket, some systems ask only its own mode.
    ::chmod(address->sun_path, S_IRUSR | S_IWUSR);
    return ::listen(m_socket, mostWaiting) == 0 ? Result<void>()
                                                : socketFault(m_place.socket, errno);
}

void AgentDoor::setOpen(bool isOpen)
{
    m_notifier->setEnabled(isOpen);
}

/// One at a time: whoever hears of it may close the door behind it.
void AgentDoor::letIn()
{
    const int connection = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (connection < 0) {
        // Whoever waits goes on waiting, and would be told of at once again.
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            setOpen(false);
            Q_EMIT exhausted();
        }
        return; // else it left
    }
    if (!isOfSamePerson(connection)) {
        qCWarning(logIo) << "somebody else was turned away";
        ::close(connection);
        return;
    }
    Q_EMIT entered(connection);
}

} // namespace lanyard
