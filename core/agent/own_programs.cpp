#include "agent/own_programs.h"

#include "agent/held_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lanyard {

namespace {

/// TASK_COMM_LEN of Linux, without its end.
constexpr qsizetype longestCommand = 15;

const QStringList &programNames()
{
    static const QStringList names{
        QStringLiteral("lanyard"), QStringLiteral("lanyard-cli"), QStringLiteral("lanyard-desktop"),
        QStringLiteral("git-credential-lanyard"), QStringLiteral("docker-credential-lanyard")};
    return names;
}

} // namespace

OwnPrograms OwnPrograms::in(const QStringList &folders)
{
    OwnPrograms own;
    for (const QString &folder : folders) {
        for (const QString &name : programNames()) {
            own.files.append(QDir(folder).absoluteFilePath(name));
        }
    }
    return own;
}

bool OwnPrograms::contain(const ProcessFacts &process) const
{
    return std::any_of(files.begin(), files.end(), [&process](const QString &file) {
        return process.program.isEmpty()
            ? QFile::encodeName(QFileInfo(file).fileName()).left(longestCommand) == process.command
            : QFile::encodeName(file) == process.program;
    });
}

} // namespace lanyard
