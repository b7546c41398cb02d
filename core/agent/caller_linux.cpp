#include "agent/caller.h"

#include "agent/held_process.h"

#include <QFile>

#include <sys/socket.h>
#include <unistd.h>

namespace lanyard {

namespace {

/// Of processes, in one search: nobody has that many ancestors, and none may end for ever.
constexpr int mostLooks = 64;

/// Who of `process` and those above it is none of ours; where all are, the topmost. A parent that
/// ends meanwhile has left its place to another.
Result<ProcessFacts> nearestStranger(const HeldProcess &process, const OwnPrograms &own,
                                     int &looksLeft)
{
    auto facts = process.facts();
    if (!facts || !own.contain(*facts)) {
        return facts;
    }
    while (--looksLeft > 0) {
        const auto parent = process.parent();
        if (!parent) {
            return fail(parent.error());
        }
        if (!*parent) {
            return facts;
        }
        auto found = nearestStranger(**parent, own, looksLeft);
        if (found) {
            return found;
        }
    }
    return fail(ErrorKind::NotFound, QStringLiteral("nobody can tell which program it is"));
}

/// Two paths that are no UTF-8 could look the same.
QString pathOf(const QByteArray &program)
{
    QString path = QFile::decodeName(program);
    return QFile::encodeName(path) == program ? path : QString();
}

Result<Caller> callerAbove(const Result<HeldProcess> &process, const OwnPrograms &own, uid_t user)
{
    if (!process) {
        return fail(process.error());
    }
    int looksLeft = mostLooks;
    const auto facts = nearestStranger(*process, own, looksLeft);
    if (!facts) {
        return fail(facts.error());
    }
    Caller caller;
    caller.program = pathOf(facts->program);
    caller.isProgramThere = facts->isProgramThere && !caller.program.isEmpty();
    caller.command = QString::fromUtf8(facts->command);
    caller.terminal = facts->terminal;
    caller.processId = facts->id;
    caller.startedAt = facts->startTicks;
    caller.userId = user;
    return caller;
}

} // namespace

Result<Caller> callerOfPeer(int socket, const OwnPrograms &own,
                            std::chrono::milliseconds connectedBy)
{
    ucred peer = {};
    socklen_t size = sizeof(peer);
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) {
        return fail(ErrorKind::NotFound, QStringLiteral("that is no connected Unix socket"));
    }
    return callerAbove(HeldProcess::ofPeer(socket, connectedBy), own, peer.uid);
}

bool isPeerOneOf(const OwnPrograms &own, int socket, std::chrono::milliseconds connectedBy)
{
    const auto peer = HeldProcess::ofPeer(socket, connectedBy);
    const auto facts = peer ? peer->facts() : fail(peer.error());
    return facts && own.contain(*facts);
}

Result<Caller> callerOfThisProcess(const OwnPrograms &own)
{
    return callerAbove(HeldProcess::ofThisProcess(), own, ::getuid());
}

} // namespace lanyard
