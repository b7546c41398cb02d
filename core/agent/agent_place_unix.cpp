#include "agent/agent_place.h"

#include "words/agent_text.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lanyard {

namespace {

constexpr mode_t anyAccess = 0777;

/// Looked at through a descriptor, so that it cannot be another one by then.
bool isPrivateFolder(const QByteArray &path)
{
    const int folder = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0) {
        return false;
    }
    struct stat seen = {};
    const bool isSeen = ::fstat(folder, &seen) == 0;
    ::close(folder);
    return isSeen && seen.st_uid == ::geteuid() && (seen.st_mode & anyAccess) == S_IRWXU;
}

} // namespace

Result<AgentPlace> agentPlace()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!QDir::isAbsolutePath(session)) { // empty, too
        return fail(ErrorKind::Misconfigured, agentHasNoFolder());
    }
    // Joined as the clients do it (wire/client.h).
    const QString folder = session + QStringLiteral("/lanyard");
    return AgentPlace{folder, folder + QStringLiteral("/agent.sock"),
                      folder + QStringLiteral("/agent.lock")};
}

Result<void> secureFolder(const AgentPlace &place)
{
    const QByteArray path = QFile::encodeName(place.folder);
    if (::mkdir(path.constData(), S_IRWXU) != 0 && errno != EEXIST) {
        return fail(ErrorKind::Misconfigured,
                    agentFolderCannotBeMade(place.folder, qt_error_string(errno)));
    }
    if (!isPrivateFolder(path)) {
        return fail(ErrorKind::Misconfigured, agentFolderIsNotPrivate(place.folder));
    }
    return {};
}

} // namespace lanyard
