#include "agent/gateway_door.h"

#include "io/same_person.h"
#include "io/unix_socket.h"
#include "words/proxy_text.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lanyard {

namespace {

constexpr int mostWaiting = 1024; ///< the system may allow fewer

struct Accepted {
    int connection; ///< -1 = none
    int problem; ///< then, of errno
};

/// Only where one more can be opened: to look whose it is.
Accepted acceptAt(int listener)
{
    const int room = ::fcntl(listener, F_DUPFD_CLOEXEC, 0);
    if (room < 0) {
        return {-1, errno};
    }
    const int connection = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    const int problem = errno;
    ::close(room);
    return {connection, problem};
}

bool isForWantOfRoom(int problem)
{
    return problem == EMFILE || problem == ENFILE || problem == ENOBUFS || problem == ENOMEM;
}

tl::unexpected<Error> pathFault(const QString &path, int number)
{
    return fail(ErrorKind::Misconfigured, proxySocketFails(path, qt_error_string(number)));
}

} // namespace

Result<std::unique_ptr<GatewayDoor>> GatewayDoor::open(const GatewayPlace &place)
{
    std::unique_ptr<GatewayDoor> door(new GatewayDoor(place));
    const auto opened = place.path.isEmpty()
        ? door->listenAtPort()
        : door->makeWay().and_then([&door] { return door->listenAtPath(); });
    if (!opened) {
        return fail(opened.error());
    }
    door->m_notifier = std::make_unique<QSocketNotifier>(door->m_socket, QSocketNotifier::Read);
    connect(door->m_notifier.get(), &QSocketNotifier::activated, door.get(), &GatewayDoor::letIn);
    return door;
}

GatewayDoor::~GatewayDoor()
{
    m_notifier.reset();
    if (m_made != FileStamp() && FileStamp::of(m_place.path) == m_made) {
        ::unlink(QFile::encodeName(m_place.path).constData());
    }
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

Result<void> GatewayDoor::listenAtPort()
{
    if (!tellsWhoConnects()) {
        return fail(ErrorKind::Misconfigured, proxyCannotTellPeople());
    }
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_place.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1; // a port that was ours a moment ago is free; one that is listened at is not
    const bool isListening = m_socket >= 0
        && ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) == 0
        && ::bind(m_socket, generic, size) == 0 && ::listen(m_socket, mostWaiting) == 0
        && ::getsockname(m_socket, generic, &size) == 0;
    if (!isListening) {
        return fail(ErrorKind::ListenerUnavailable,
                    proxyPortFails(m_place.port, qt_error_string(errno)));
    }
    m_place.port = ntohs(address.sin_port);
    return {};
}

/// What nobody answers at was left behind by somebody who is no more.
Result<void> GatewayDoor::makeWay() const
{
    const QByteArray path = QFile::encodeName(m_place.path);
    struct stat seen = {};
    if (::lstat(path.constData(), &seen) != 0) {
        return errno == ENOENT ? Result<void>() : pathFault(m_place.path, errno);
    }
    const auto address = unixAddress(m_place.path);
    if (!S_ISSOCK(seen.st_mode) || seen.st_uid != ::geteuid() || !address) {
        return fail(ErrorKind::Misconfigured, proxySocketIsNone(m_place.path));
    }
    if (isAnswered(*address)) {
        return fail(ErrorKind::Busy, proxySocketIsTaken(m_place.path));
    }
    return ::unlink(path.constData()) == 0 ? Result<void>() : pathFault(m_place.path, errno);
}

/// The mode is the socket's before it has a path: nobody else finds it open in between.
Result<void> GatewayDoor::listenAtPath()
{
    const auto address = unixAddress(m_place.path);
    if (!address) {
        return pathFault(m_place.path, ENAMETOOLONG);
    }
    m_socket = unixStreamSocket();
    if (m_socket < 0 || ::fchmod(m_socket, S_IRUSR | S_IWUSR) != 0
        || ::bind(m_socket, generic(*address), sizeof(*address)) != 0) {
        return pathFault(m_place.path, errno);
    }
    m_made = FileStamp::of(m_place.path);
    return ::listen(m_socket, mostWaiting) == 0 ? Result<void>() : pathFault(m_place.path, errno);
}

QString GatewayDoor::address() const
{
    return m_place.path.isEmpty() ? QStringLiteral("http://127.0.0.1:%1").arg(m_place.port)
                                  : m_place.path;
}

/// The scheme's own port may be left out.
QByteArrayList GatewayDoor::hosts() const
{
    if (!m_place.path.isEmpty()) {
        return {};
    }
    QByteArrayList all;
    for (const QByteArray host : {"127.0.0.1", "localhost"}) {
        all += host + ':' + QByteArray::number(m_place.port);
        if (m_place.port == 80) {
            all += host;
        }
    }
    return all;
}

void GatewayDoor::setOpen(bool isOpen)
{
    m_notifier->setEnabled(isOpen);
}

/// One at a time: whoever hears of it may close the door behind it.
void GatewayDoor::letIn()
{
    const Accepted accepted = acceptAt(m_socket);
    if (accepted.connection < 0) {
        // Whoever waits goes on waiting, and would be told of at once again.
        if (isForWantOfRoom(accepted.problem)) {
            setOpen(false);
            Q_EMIT exhausted();
        }
        return; // else it left
    }
    const OtherEnd theirs = otherEndOf(accepted.connection);
    if (theirs == OtherEnd::SamePersons) {
        Q_EMIT entered(accepted.connection);
        return;
    }
    ::close(accepted.connection);
    if (theirs == OtherEnd::Anothers) {
        Q_EMIT turnedAway();
    }
}

} // namespace lanyard
