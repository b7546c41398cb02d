#include "io/persons_file.h"
#include "support/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace lanyard;

namespace {

constexpr qsizetype enough = 1024;

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

constexpr char accessList[] = "system.posix_acl_access";

/// user::rw-, user:12345:r--, group::---, mask::r--, other::---, as the kernel has them: tag,
/// rights and id, with the lower byte first.
const QByteArray list = QByteArray::fromHex("02000000"
                                            "01000600ffffffff"
                                            "0200040039300000"
                                            "04000000ffffffff"
                                            "10000400ffffffff"
                                            "20000000ffffffff");

/// False: this file system has none.
bool setList(const QString &path, const char *which)
{
    return ::setxattr(QFile::encodeName(path).constData(), which, list.constData(),
                      size_t(list.size()), 0)
        == 0;
}

/// Empty where there is none.
QByteArray accessListOf(const QString &path)
{
    QByteArray bytes(1024, '\0');
    const ssize_t size = ::getxattr(QFile::encodeName(path).constData(), accessList, bytes.data(),
                                    size_t(bytes.size()));
    return bytes.left(qMax<ssize_t>(size, 0));
}

/// root as somebody who is in no group but their own.
class Somebody {
public:
    Somebody()
    {
        m_isSomebody = ::setgroups(0, nullptr) == 0 && ::setegid(id) == 0 && ::seteuid(id) == 0;
    }
    ~Somebody() { m_isSomebody = ::seteuid(0) == 0 && ::setegid(0) == 0; }
    Q_DISABLE_COPY_MOVE(Somebody)

    static constexpr uid_t id = 12345;
    [[nodiscard]] bool isSomebody() const { return m_isSomebody; }

private:
    bool m_isSomebody = false;
};

/// No file may grow, in this process.
class FullDisk {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN); // as the product does
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before = {};
};

} // namespace

/// Another program's file, replaced without a loss.
class PersonsFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void keepsModeAndLink()
    {
        putFile(path("dotfiles/config"), "old");
        QCOMPARE(::chmod(QFile::encodeName(path("dotfiles/config")).constData(), 0640), 0);
        QVERIFY(QFile::link(QStringLiteral("dotfiles/config"), path("link")));
        QVERIFY(QFile::link(path("link"), path("farther")));
        const auto file = readPersonsFile(path("farther"), enough);
        QVERIFY(file);
        QCOMPARE(file->text(), QByteArray("old"));
        QVERIFY(replacePersonsFile(*file, "new"));
        QCOMPARE(contentOf(path("dotfiles/config")), QByteArray("new"));
        QCOMPARE(modeOf(path("dotfiles/config")), mode_t(0640));
        QVERIFY(QFileInfo(path("farther")).isSymLink() && QFileInfo(path("link")).isSymLink());
        QCOMPARE(names(),
                 (QStringList{QStringLiteral("dotfiles"), QStringLiteral("farther"),
                              QStringLiteral("link")}));
        QCOMPARE(QDir(path("dotfiles")).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("config")});
    }

    /// The mode's bits of the group are the list's mask then.
    void keepsAnAccessList()
    {
        putFile(path("config"), "old");
        if (!setList(path("config"), accessList)) {
            QSKIP("this file system has no access control lists");
        }
        QCOMPARE(accessListOf(path("config")), list);
        QCOMPARE(modeOf(path("config")), mode_t(0640));
        const auto file = readPersonsFile(path("config"), enough);
        QVERIFY(file && replacePersonsFile(*file, "new"));
        QCOMPARE(contentOf(path("config")), QByteArray("new"));
        QCOMPARE(accessListOf(path("config")), list);
        QCOMPARE(modeOf(path("config")), mode_t(0640));
    }

    void getsNoneFromItsFolder()
    {
        putFile(path("config"), "old");
        QCOMPARE(::chmod(QFile::encodeName(path("config")).constData(), 0640), 0);
        if (!setList(m_folder->path(), "system.posix_acl_default")) {
            QSKIP("this file system has no access control lists");
        }
        putFile(path("other"), "");
        QVERIFY(!accessListOf(path("other")).isEmpty());
        const auto file = readPersonsFile(path("config"), enough);
        QVERIFY(file && replacePersonsFile(*file, "new"));
        QCOMPARE(accessListOf(path("config")), QByteArray());
        QCOMPARE(modeOf(path("config")), mode_t(0640));
    }

    void givesNoGroupMoreThanItHad_data()
    {
        QTest::addColumn<uint>("before");
        QTest::addColumn<uint>("after");
        QTest::newRow("a group's") << 0640U << 0600U;
        QTest::newRow("everybody's") << 0664U << 0644U;
        QTest::newRow("all others'") << 0604U << 0600U;
    }
    void givesNoGroupMoreThanItHad()
    {
        QFETCH(const uint, before);
        QFETCH(const uint, after);
        if (::geteuid() != 0) {
            QSKIP("only root can give a file to a group that its owner is not in");
        }
        putFile(path("config"), "old");
        for (const QString &each : {m_folder->path(), path("config")}) {
            QCOMPARE(::chown(QFile::encodeName(each).constData(), Somebody::id, 54321), 0);
        }
        QCOMPARE(::chmod(QFile::encodeName(path("config")).constData(), before), 0);
        const bool hasLists = setList(path("config"), accessList);
        QString problem;
        {
            const Somebody somebody;
            QVERIFY(somebody.isSomebody());
            const auto file = readPersonsFile(path("config"), enough);
            const auto replaced = file ? replacePersonsFile(*file, "new") : fail(file.error());
            problem = replaced ? QString() : replaced.error().detail;
        }
        if (hasLists) { // of which nobody can say what another group would get
            QVERIFY2(problem.contains(QLatin1String("access control list")), qPrintable(problem));
            QCOMPARE(contentOf(path("config")), QByteArray("old"));
            QCOMPARE(names(), QStringList{QStringLiteral("config")});
            QCOMPARE(::removexattr(QFile::encodeName(path("config")).constData(), accessList), 0);
            QCOMPARE(::chmod(QFile::encodeName(path("config")).constData(), before), 0);
        }
        {
            const Somebody somebody;
            const auto file = readPersonsFile(path("config"), enough);
            QVERIFY(file && replacePersonsFile(*file, "new"));
        }
        QCOMPARE(contentOf(path("config")), QByteArray("new"));
        QCOMPARE(modeOf(path("config")), mode_t(after));
    }

    void makesWhatIsNotThere()
    {
        const auto file = readPersonsFile(path("a/b/config"), enough);
        QVERIFY(file && !file->bytes);
        QVERIFY(replacePersonsFile(*file, "new"));
        QCOMPARE(contentOf(path("a/b/config")), QByteArray("new"));
        QCOMPARE(modeOf(path("a/b/config")), mode_t(0600));
        QCOMPARE(modeOf(path("a/b")), mode_t(0700));

        QVERIFY(QFile::link(path("target"), path("dangling")));
        const auto behind = readPersonsFile(path("dangling"), enough);
        QVERIFY(behind && !behind->bytes);
        QVERIFY(replacePersonsFile(*behind, "new"));
        QVERIFY(QFileInfo(path("dangling")).isSymLink());
        QCOMPARE(contentOf(path("target")), QByteArray("new"));
    }

    void whatSomebodyChangedMeanwhileStays()
    {
        for (const char *theirs : {"longer than it was", "wen", ""}) {
            putFile(path("config"), "old");
            const auto file = readPersonsFile(path("config"), enough);
            QVERIFY(file);
            putFile(path("config"), theirs);
            const auto replaced = replacePersonsFile(*file, "new");
            QVERIFY(!replaced);
            QVERIFY(replaced.error().detail.contains(QLatin1String("meanwhile")));
            QCOMPARE(contentOf(path("config")), QByteArray(theirs));
        }
        const auto none = readPersonsFile(path("other"), enough);
        putFile(path("other"), "theirs");
        QVERIFY(!replacePersonsFile(*none, "new"));
        QCOMPARE(contentOf(path("other")), QByteArray("theirs"));
        QCOMPARE(names(), (QStringList{QStringLiteral("config"), QStringLiteral("other")}));
    }

    /// The lock that git and kubectl take.
    void aFileThatIsLockedStays()
    {
        putFile(path("config"), "old");
        putFile(path("config.lock"), "theirs");
        const auto file = readPersonsFile(path("config"), enough);
        const auto replaced = replacePersonsFile(*file, "new");
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().kind, ErrorKind::Misconfigured);
        QVERIFY(replaced.error().detail.startsWith(path("config.lock")));
        QCOMPARE(contentOf(path("config")), QByteArray("old"));
        QCOMPARE(contentOf(path("config.lock")), QByteArray("theirs"));
    }

    void aFullDiskLosesNothing()
    {
        putFile(path("config"), "old");
        const auto file = readPersonsFile(path("config"), enough);
        QVERIFY(file);
        const auto replaced = [&file] {
            const FullDisk disk;
            return replacePersonsFile(*file, "new");
        }();
        QVERIFY(!replaced);
        QVERIFY2(replaced.error().detail.contains(QLatin1String("File too large")),
                 qPrintable(replaced.error().detail));
        QCOMPARE(contentOf(path("config")), QByteArray("old"));
        QCOMPARE(names(), QStringList{QStringLiteral("config")});
    }

    void refusesWhatIsNotThePersonsToReplace()
    {
        QVERIFY(QDir().mkpath(path("folder")));
        QVERIFY(!readPersonsFile(path("folder"), enough));
        putFile(path("large"), QByteArray(2000, 'x'));
        QVERIFY(!readPersonsFile(path("large"), enough));

        putFile(path("config"), "old");
        QCOMPARE(::chmod(QFile::encodeName(path("config")).constData(), 0444), 0);
        const auto file = readPersonsFile(path("config"), enough);
        QVERIFY(file && checkReplaceable(*file).error().detail.contains(QLatin1String("written")));
        QVERIFY(!replacePersonsFile(*file, "new"));
        QCOMPARE(contentOf(path("config")), QByteArray("old"));
    }

    void refusesAnotherPersonsFile()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can make another person's file");
        }
        putFile(path("config"), "old");
        QCOMPARE(::chown(QFile::encodeName(path("config")).constData(), 12345, 12345), 0);
        const auto file = readPersonsFile(path("config"), enough);
        QVERIFY(file && checkReplaceable(*file).error().detail.contains(QLatin1String("else")));
        QVERIFY(!replacePersonsFile(*file, "new"));
        QCOMPARE(contentOf(path("config")), QByteArray("old"));
    }
};

QTEST_GUILESS_MAIN(PersonsFileTest)
#include "persons_file_test.moc"
