#include "agent/held_process.h"

#include <QByteArrayList>
#include <QFile>

#include <cerrno>
#include <climits>
#include <ctime>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace lanyard {

namespace {

/// asm-generic/socket.h; Debian 12's headers do not have it.
constexpr int soPeerPidFd = 77;
/// A parent that ends while it is looked for has a successor.
constexpr int mostAttempts = 8;
constexpr qsizetype longestFile = 4096; ///< of those below /proc that are read here
const QByteArray deletedMark(" (deleted)");

tl::unexpected<Error> gone()
{
    return fail(ErrorKind::NotFound, QStringLiteral("the program has ended meanwhile"));
}

QByteArray procPath(qint64 id, const char *name)
{
    return "/proc/" + QByteArray::number(id) + '/' + name;
}

/// Empty also where it cannot be read.
QByteArray contentOf(const QByteArray &path)
{
    const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return {};
    }
    QByteArray bytes(longestFile, Qt::Uninitialized);
    const ssize_t count = ::read(file, bytes.data(), size_t(bytes.size()));
    ::close(file);
    bytes.truncate(count < 0 ? 0 : qsizetype(count));
    return bytes;
}

struct Stat {
    char state = 0;
    qint64 parent = 0;
    unsigned terminal = 0; ///< as a device number; 0 = none
    quint64 startTicks = 0;
};

/// proc_pid_stat(5). The name in brackets may hold brackets and spaces of its own.
std::optional<Stat> statOf(qint64 id)
{
    const QByteArray text = contentOf(procPath(id, "stat"));
    const qsizetype nameEnd = text.lastIndexOf(')');
    const QByteArrayList fields = text.mid(nameEnd + 2).split(' ');
    if (nameEnd < 0 || fields.size() < 20 || fields.first().size() != 1) {
        return std::nullopt;
    }
    // The state is field 3.
    return Stat{fields.at(0).at(0), fields.at(1).toLongLong(),
                static_cast<unsigned>(fields.at(4).toInt()), fields.at(19).toULongLong()};
}

bool isOver(const Stat &stat)
{
    return stat.state == 'Z' || stat.state == 'X';
}

/// Empty = it cannot be read.
QByteArray linkTarget(const QByteArray &path)
{
    QByteArray target(PATH_MAX + deletedMark.size() + 1, Qt::Uninitialized);
    const ssize_t size = ::readlink(path.constData(), target.data(), size_t(target.size()));
    target.truncate(size < 0 || size == target.size() ? 0 : qsizetype(size));
    return target;
}

/// The kernel's number of a terminal (admin-guide/devices.txt): major 136 to 143 are pts.
QString terminalOf(unsigned device)
{
    const unsigned major = (device >> 8) & 0xfff;
    const unsigned minor = (device & 0xff) | ((device >> 12) & 0xfff00);
    if (device == 0) {
        return {};
    }
    if (major >= 136 && major <= 143) {
        return QStringLiteral("/dev/pts/%1").arg((major - 136) * 256 + minor);
    }
    const QByteArray link = linkTarget("/sys/dev/char/" + QByteArray::number(major) + ':'
                                       + QByteArray::number(minor));
    const QByteArray name = link.mid(link.lastIndexOf('/') + 1);
    return name.isEmpty() ? QString() : QStringLiteral("/dev/") + QFile::decodeName(name);
}

/// Its program, and whether that is what stands at the path now. A container has a path of its own,
/// and an update or a build puts another file there.
void lookAtProgram(ProcessFacts &facts)
{
    const QByteArray link = procPath(facts.id, "exe");
    struct stat runs = {};
    facts.program = linkTarget(link);
    if (facts.program.isEmpty() || ::stat(link.constData(), &runs) != 0) {
        facts.program.clear();
        return;
    }
    const auto isAt = [&runs](const QByteArray &path) {
        struct stat there = {};
        return ::stat(path.constData(), &there) == 0 && there.st_dev == runs.st_dev
            && there.st_ino == runs.st_ino;
    };
    facts.isProgramThere = isAt(facts.program);
    // A file may have that name itself.
    if (!facts.isProgramThere && facts.program.endsWith(deletedMark)) {
        facts.program.chop(deletedMark.size());
    }
}

std::optional<ucred> peerOf(int socket)
{
    ucred peer = {};
    socklen_t size = sizeof(peer);
    // A process that cannot be seen from here, in a container of its own, has no number.
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.pid > 0
        ? std::optional(peer)
        : std::nullopt;
}

bool isHungUp(int socket)
{
    pollfd what{socket, 0, 0};
    return ::poll(&what, 1, 0) != 0;
}

} // namespace

std::chrono::milliseconds sinceBoot()
{
    timespec now = {};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::milliseconds(qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000);
}

HeldProcess::HeldProcess(qint64 id, int descriptor) : m_id(id), m_descriptor(descriptor) { }

HeldProcess::~HeldProcess()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

HeldProcess::HeldProcess(HeldProcess &&other) noexcept :
    m_id(other.m_id), m_descriptor(std::exchange(other.m_descriptor, -1)),
    m_startTicks(other.m_startTicks)
{
}

HeldProcess &HeldProcess::operator=(HeldProcess &&other) noexcept
{
    std::swap(m_id, other.m_id);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_startTicks, other.m_startTicks);
    return *this;
}

Result<HeldProcess> HeldProcess::ofPeer(int socket, std::chrono::milliseconds connectedBy)
{
    auto named = ofPeerByDescriptor(socket);
    // Misconfigured: this kernel does not name it.
    return named || named.error().kind != ErrorKind::Misconfigured
        ? std::move(named)
        : ofPeerByNumber(socket, connectedBy);
}

Result<HeldProcess> HeldProcess::ofPeerByDescriptor(int socket)
{
    int descriptor = -1;
    socklen_t size = sizeof(descriptor);
    if (::getsockopt(socket, SOL_SOCKET, soPeerPidFd, &descriptor, &size) != 0) {
        return errno == ENOPROTOOPT
            ? fail(ErrorKind::Misconfigured, QStringLiteral("this kernel names no peers"))
            : gone();
    }
    HeldProcess process(0, descriptor); // which closes it
    const auto peer = peerOf(socket); // the same one's number
    if (!peer) {
        return gone();
    }
    process.m_id = peer->pid;
    return process.isRunning() ? Result<HeldProcess>(std::move(process)) : gone();
}

Result<HeldProcess> HeldProcess::ofPeerByNumber(int socket, std::chrono::milliseconds connectedBy)
{
    const auto peer = peerOf(socket);
    if (!peer) {
        return gone();
    }
    auto process = hold(peer->pid);
    if (!process) {
        return process;
    }
    const qint64 ticksASecond = ::sysconf(_SC_CLK_TCK);
    const bool isLater = qint64(process->m_startTicks) > connectedBy.count() * ticksASecond / 1000;
    // One that has ended took its end of the socket with it, unless it gave that away.
    return isLater || isHungUp(socket) ? gone() : std::move(process);
}

Result<HeldProcess> HeldProcess::ofThisProcess()
{
    return hold(::getpid());
}

Result<HeldProcess> HeldProcess::hold(qint64 id)
{
    const int descriptor = int(::syscall(SYS_pidfd_open, pid_t(id), 0));
    if (descriptor < 0 && errno == ESRCH) {
        return gone();
    }
    HeldProcess process(id, descriptor);
    const auto stat = statOf(id);
    if (!stat) {
        return gone();
    }
    process.m_startTicks = stat->startTicks;
    return process.isRunning() ? Result<HeldProcess>(std::move(process)) : gone();
}

bool HeldProcess::isRunning() const
{
    if (m_descriptor >= 0) {
        pollfd what{m_descriptor, POLLIN, 0};
        return ::poll(&what, 1, 0) == 0; // it can be read from its end on
    }
    const auto stat = statOf(m_id);
    return stat && stat->startTicks == m_startTicks && !isOver(*stat);
}

Result<ProcessFacts> HeldProcess::facts() const
{
    ProcessFacts facts;
    facts.id = m_id;
    const auto stat = statOf(m_id);
    facts.command = contentOf(procPath(m_id, "comm"));
    lookAtProgram(facts);
    if (facts.command.endsWith('\n')) {
        facts.command.chop(1);
    }
    // As long as it runs, its number is its own: then all of this was about it.
    if (!stat || !isRunning()) {
        return gone();
    }
    facts.terminal = terminalOf(stat->terminal);
    facts.parent = stat->parent;
    facts.startTicks = stat->startTicks;
    return facts;
}

Result<std::optional<HeldProcess>> HeldProcess::parent() const
{
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const auto before = statOf(m_id);
        if (!before || !isRunning()) {
            return gone();
        }
        if (before->parent == 0) {
            return std::nullopt;
        }
        auto process = hold(before->parent);
        // A parent that ends leaves its children to another one, so that its number, as long as it
        // is told here, is its own.
        const auto after = statOf(m_id);
        if (process && after && after->parent == before->parent && isRunning()) {
            return std::optional(std::move(*process));
        }
    }
    return isRunning() ? Result<std::optional<HeldProcess>>(std::nullopt) : gone();
}

} // namespace lanyard
