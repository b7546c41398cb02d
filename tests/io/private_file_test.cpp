#include "io/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <sys/mount.h>
#include <sys/stat.h>

using namespace lanyard;

namespace {

constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

class PrivateFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_file = m_root->filePath(QStringLiteral("a/b/file"));
        ::umask(0); // the worst there is
    }

    void makesEveryMissingFolderPrivate()
    {
        QVERIFY(writePrivateFile(m_file, "content"));
        for (const QString &path : {m_file, m_root->filePath(QStringLiteral("a/b")),
                                    m_root->filePath(QStringLiteral("a"))}) {
            QVERIFY2(!(QFile::permissions(path) & kOthers), qPrintable(path));
        }
    }

    void leavesAnExistingFolderAsItIs()
    {
        const QString folder = m_root->filePath(QStringLiteral("shared"));
        QVERIFY(QDir().mkpath(folder));
        const QFile::Permissions before = QFile::permissions(folder);
        QVERIFY(makePrivateFolder(folder));
        QCOMPARE(QFile::permissions(folder), before);
    }

    void replacesAndTightensAFile()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        QFile open(m_file);
        QVERIFY(open.open(QIODevice::WriteOnly));
        open.write("longer than the new one");
        open.close();
        QVERIFY(writePrivateFile(m_file, "new"));
        QCOMPARE(readPrivateFile(m_file, 100)->value(), QByteArray("new"));
        QVERIFY(!(QFile::permissions(m_file) & kOthers));
    }

    void writesThroughALink()
    {
        // Settings are often a link into a folder under version control.
        const QString target = m_root->filePath(QStringLiteral("target"));
        QVERIFY(writePrivateFile(target, "old"));
        const QString link = m_root->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(target, link));
        QVERIFY(writePrivateFile(link, "new"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(readPrivateFile(target, 100)->value(), QByteArray("new"));
    }

    void nothingThereIsAValue()
    {
        const auto bytes = readPrivateFile(m_file, 100);
        QVERIFY(bytes);
        QVERIFY(!bytes->has_value());
    }

    void readsNoMoreThanAsked()
    {
        QVERIFY(writePrivateFile(m_file, QByteArray(100, 'x')));
        QVERIFY(readPrivateFile(m_file, 100));
        const auto large = readPrivateFile(m_file, 99);
        QVERIFY(!large);
        QCOMPARE(large.error().kind, ErrorKind::Misconfigured);
        QVERIFY(large.error().detail.contains(m_file));
    }

    void aFileInAFoldersPlaceIsNamed()
    {
        const QString file = m_root->filePath(QStringLiteral("a"));
        QVERIFY(writePrivateFile(file, "x"));
        const auto written = writePrivateFile(m_file, "y");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(written.error().detail.contains(file), qPrintable(written.error().detail));
    }

    void aFileInAFoldersPlaceHidesWhatMayBeThere()
    {
        const QString file = m_root->filePath(QStringLiteral("a"));
        QVERIFY(writePrivateFile(file, "x"));
        const auto bytes = readPrivateFile(m_file, 100);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(bytes.error().detail.contains(file), qPrintable(bytes.error().detail));
    }

    void readsNothingButRegularFiles_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"folder", "FIFO", "device", "link to a FIFO"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }
    /// Opening a FIFO would wait for a writer, for ever.
    void readsNothingButRegularFiles()
    {
        QFETCH(const QString, kind);
        QVERIFY(makePrivateFolder(QFileInfo(m_file).absolutePath()));
        const QString fifo = m_root->filePath(QStringLiteral("fifo"));
        QCOMPARE(::mkfifo(qPrintable(fifo), 0600), 0);
        if (kind == QLatin1String("folder")) {
            QVERIFY(QDir().mkpath(m_file));
        } else if (kind == QLatin1String("FIFO")) {
            QVERIFY(QFile::rename(fifo, m_file));
        } else if (kind == QLatin1String("device")) {
            QVERIFY(QFile::link(QStringLiteral("/dev/zero"), m_file));
        } else {
            QVERIFY(QFile::link(fifo, m_file));
        }
        const auto bytes = readPrivateFile(m_file, 100);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(bytes.error().detail.contains(m_file), qPrintable(bytes.error().detail));
    }

    void aFullDiskIsNamedAndTakesNothing()
    {
        const QString folder = m_root->filePath(QStringLiteral("small"));
        QVERIFY(QDir().mkpath(folder));
        if (::mount("tmpfs", qPrintable(folder), "tmpfs", 0, "size=32k") != 0) {
            QSKIP("only root may mount a small disk");
        }
        const auto unmount = qScopeGuard([folder] { ::umount(qPrintable(folder)); });
        const QString file = folder + QLatin1String("/file");
        QVERIFY(writePrivateFile(file, "old"));
        const auto probed = probePrivateFile(file, 64 * 1024);
        const auto written = writePrivateFile(file, QByteArray(64 * 1024, 'x'));
        for (const auto &failed : {probed, written}) {
            QVERIFY(!failed);
            QCOMPARE(failed.error().kind, ErrorKind::Misconfigured);
            QVERIFY2(failed.error().detail.contains(qt_error_string(ENOSPC)),
                     qPrintable(failed.error().detail));
        }
        QCOMPARE(readPrivateFile(file, 100)->value(), QByteArray("old"));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("file")});
    }

    void aProbeLeavesTheFileAsItIs()
    {
        QVERIFY(probePrivateFile(m_file, 1000));
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(writePrivateFile(m_file, "old"));
        QVERIFY(probePrivateFile(m_file, 1000));
        QCOMPARE(readPrivateFile(m_file, 100)->value(), QByteArray("old"));
        QCOMPARE(QDir(QFileInfo(m_file).absolutePath()).entryList(QDir::Files).size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_file;
};

QTEST_GUILESS_MAIN(PrivateFileTest)
#include "private_file_test.moc"
