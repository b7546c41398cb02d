#include "io/persons_file.h"

#include "io/folder_sync.h"
#include "io/private_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <linux/limits.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace lanyard {

namespace {

constexpr int mostLinks = 40; ///< as Linux has it
constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
constexpr mode_t permissions = 07777;
constexpr char accessList[] = "system.posix_acl_access"; ///< acl(5)

tl::unexpected<Error> fault(const QString &path, const QString &reason)
{
    return fail(ErrorKind::Misconfigured, QStringLiteral("%1: %2").arg(plainText(path), reason));
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

/// Of a link whose file is not there yet, canonicalFilePath() says nothing.
QString whereLinksLead(const QString &path)
{
    QString target = path;
    for (int links = 0; links < mostLinks && QFileInfo(target).isSymLink(); ++links) {
        target = QFileInfo(target).symLinkTarget();
    }
    return QFileInfo(target).absoluteFilePath();
}

/// nullopt = there is no such file.
std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0
        ? std::optional<struct stat>(status)
        : std::nullopt;
}

/// Who may do what with a file that is there.
struct Access {
    gid_t group = 0;
    mode_t mode = 0;
    QByteArray list; ///< empty = the mode says it all

    /// Where the group cannot be had: nobody in either one gets more.
    [[nodiscard]] mode_t modeOfAnyGroup() const
    {
        const mode_t least = (mode >> 3) & mode & S_IRWXO;
        return (mode & ~mode_t(S_IRWXG | S_IRWXO)) | (least << 3) | least;
    }
};

bool hasNoList(int number)
{
    return number == ENODATA || number == ENOTSUP || number == ENOSYS;
}

tl::unexpected<Error> listFault(const QString &path)
{
    const int number = errno;
    return fault(
        path, QStringLiteral("its access control list cannot be kept: ") + qt_error_string(number));
}

/// nullopt = there is no such file.
Result<std::optional<Access>> accessTo(const QString &path)
{
    const auto status = statusOf(path);
    if (!status) {
        return std::optional<Access>();
    }
    QByteArray list(XATTR_SIZE_MAX, Qt::Uninitialized);
    const ssize_t size = ::getxattr(QFile::encodeName(path).constData(), accessList, list.data(),
                                    size_t(list.size()));
    if (size < 0 && !hasNoList(errno)) {
        return listFault(path);
    }
    list.resize(qMax<ssize_t>(size, 0));
    return std::optional<Access>({status->st_gid, status->st_mode & permissions, std::move(list)});
}

/// FILE.lock, made by us and removed again where it does not become the file.
class NewFile {
public:
    explicit NewFile(const QString &target) :
        m_target(QFile::encodeName(target)), m_path(m_target + ".lock"),
        m_descriptor(::open(m_path.constData(),
                            O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, ownerOnly))
    {
    }
    ~NewFile()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
            if (!m_isInPlace) {
                ::unlink(m_path.constData());
            }
        }
    }
    Q_DISABLE_COPY_MOVE(NewFile)

    [[nodiscard]] bool isMade() const { return m_descriptor >= 0; }

    /// False: errno says why.
    [[nodiscard]] bool write(QByteArrayView bytes) const
    {
        while (!bytes.isEmpty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), size_t(bytes.size()));
            if (written < 0 && errno != EINTR) {
                return false;
            }
            bytes = bytes.sliced(qMax<ssize_t>(written, 0));
        }
        return true;
    }
    /// nullopt = it is the person's own alone.
    [[nodiscard]] Result<void> takePlace(const std::optional<Access> &before)
    {
        mode_t mode = ownerOnly;
        if (before) {
            // A group that the person is not in cannot be given.
            const bool isOfGroup = ::fchown(m_descriptor, uid_t(-1), before->group) == 0;
            if ((!isOfGroup && !before->list.isEmpty()) || !takeList(before->list)) {
                return listFault(QFile::decodeName(m_target));
            }
            mode = isOfGroup ? before->mode : before->modeOfAnyGroup();
        }
        m_isInPlace = ::fchmod(m_descriptor, mode) == 0 && ::fsync(m_descriptor) == 0
            && std::rename(m_path.constData(), m_target.constData()) == 0;
        return m_isInPlace ? Result<void>()
                           : fault(QFile::decodeName(m_target), qt_error_string(errno));
    }

private:
    /// A folder may have given it one that the file before had not.
    [[nodiscard]] bool takeList(const QByteArray &list) const
    {
        return list.isEmpty()
            ? ::fremovexattr(m_descriptor, accessList) == 0 || hasNoList(errno)
            : ::fsetxattr(m_descriptor, accessList, list.constData(), size_t(list.size()), 0) == 0;
    }

    QByteArray m_target;
    QByteArray m_path;
    int m_descriptor;
    bool m_isInPlace = false;
};

Result<void> checkUnchanged(const PersonsFile &file)
{
    const auto now = readPrivateFile(file.target, file.text().size());
    return now && *now == file.bytes
        ? Result<void>()
        : fault(file.path, QStringLiteral("somebody has changed it meanwhile; try again"));
}

} // namespace

Result<PersonsFile> readPersonsFile(const QString &path, qsizetype largest)
{
    PersonsFile file{path, whereLinksLead(path), std::nullopt};
    auto bytes = readPrivateFile(file.target, largest);
    if (!bytes) {
        return fail(bytes.error());
    }
    file.bytes = std::move(*bytes);
    return file;
}

Result<void> checkReplaceable(const PersonsFile &file)
{
    const auto status = statusOf(file.target);
    if (status && status->st_uid != ::geteuid()) {
        return fault(file.path, QStringLiteral("belongs to somebody else"));
    }
    // Asked of the mode, since root may write everything.
    if (status && (status->st_mode & S_IWUSR) == 0) {
        return fault(file.path, QStringLiteral("may not be written"));
    }
    const QString folder = folderOf(file.target);
    if (QFileInfo::exists(folder) && !QFileInfo(folder).isWritable()) {
        return fault(folder, QStringLiteral("the folder may not be written"));
    }
    return {};
}

Result<void> replacePersonsFile(const PersonsFile &file, QByteArrayView bytes)
{
    if (auto possible = checkReplaceable(file); !possible) {
        return possible;
    }
    if (auto made = makePrivateFolder(folderOf(file.target)); !made) {
        return made;
    }
    NewFile replacement(file.target);
    if (!replacement.isMade()) {
        const int number = errno;
        return number == EEXIST
            ? fault(file.target + QStringLiteral(".lock"),
                    QStringLiteral("another program is changing that file, or was stopped while it "
                                   "did: where none runs, remove this one"))
            : fault(file.target, qt_error_string(number));
    }
    if (auto unchanged = checkUnchanged(file); !unchanged) {
        return unchanged;
    }
    const auto access = accessTo(file.target);
    if (!access) {
        return fail(access.error());
    }
    if (!replacement.write(bytes)) {
        return fault(file.target, qt_error_string(errno));
    }
    if (auto taken = replacement.takePlace(*access); !taken) {
        return taken;
    }
    return syncFolder(folderOf(file.target));
}

} // namespace lanyard
