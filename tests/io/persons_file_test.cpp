#include "io/persons_file.h"
#include "support/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;

namespace {

constexpr qsizetype enough = 1024;

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

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
