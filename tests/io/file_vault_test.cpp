#include "io/file_vault.h"
#include "io/private_file.h"
#include "io/process_lock.h"
#include "support/vault_answers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/mount.h>
#include <sys/stat.h>

using namespace lanyard;

using Value = std::optional<QByteArray>;

namespace {

constexpr ScryptCost kCheap{10, 8, 1};
const QString kKey = QStringLiteral("account/0123/session");

} // namespace

class FileVaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_place = {m_folder->filePath(QStringLiteral("vault/file")),
                   m_folder->filePath(QStringLiteral("lock"))};
        m_passphrase = "correct horse";
        m_uses.clear();
        m_sourceFails.reset();
        ::umask(0); // the worst there is
    }

    void keepsWhatItIsGiven_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("text") << QByteArray("rt-1");
        QTest::newRow("zero bytes and no UTF-8") << QByteArray("\0\xff\xfe\n\0", 5);
        QTest::newRow("64 KiB") << QByteArray(largestVaultValue, 'x');
    }
    void keepsWhatItIsGiven()
    {
        QFETCH(QByteArray, value);
        QVERIFY(writeTo(*opened(), kKey, value));
        QCOMPARE(readFrom(*opened(), kKey).value(), Value(value)); // as another process would
        QVERIFY(writeTo(*opened(), kKey, "another"));
        QCOMPARE(readFrom(*opened(), kKey).value(), Value("another"));
        QCOMPARE(readFrom(*opened(), QStringLiteral("account/other")).value(), Value());
    }

    void refusesMoreThanAVaultPromises()
    {
        const auto written = writeTo(*opened(), kKey, QByteArray(largestVaultValue + 1, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::VaultFailed);
        QVERIFY(!QFile::exists(m_place.file));
    }

    void isForItsOwnerAlone()
    {
        QVERIFY(writeTo(*opened(), kKey, "rt-1"));
        const QFile::Permissions owner
            = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(m_place.file), owner);
        const QString folder = QFileInfo(m_place.file).absolutePath();
        QCOMPARE(QFile::permissions(folder), owner | QFile::ExeOwner | QFile::ExeUser);
        // Also where somebody was generous meanwhile.
        QVERIFY(QFile::setPermissions(m_place.file, owner | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(folder, owner | QFile::ExeOwner | QFile::WriteGroup));
        QVERIFY(writeTo(*opened(), kKey, "rt-2"));
        QCOMPARE(QFile::permissions(m_place.file), owner);
        QCOMPARE(QFile::permissions(folder), owner | QFile::ExeOwner | QFile::ExeUser);
    }

    void nothingInItIsInTheClear()
    {
        QVERIFY(writeTo(*opened(), kKey, "rt-1-a-secret"));
        const QByteArray file = bytes();
        QVERIFY(!file.isEmpty());
        for (const char *clear : {"rt-1-a-secret", "account", "correct horse"}) {
            QVERIFY2(!file.contains(clear), clear);
        }
    }

    void asksForThePassphraseWhenItIsUnlockedAndNotBefore()
    {
        QVERIFY(writeTo(*opened(), kKey, "rt-1"));
        m_uses.clear();
        const auto vault = closed();
        for (const auto &result :
             {probed(*vault), writeTo(*vault, kKey, "rt-2"), eraseFrom(*vault, kKey)}) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ErrorKind::VaultLocked);
            QVERIFY(result.error().detail.contains(m_place.file));
        }
        QCOMPARE(readFrom(*vault, kKey).error().kind, ErrorKind::VaultLocked);
        QVERIFY(m_uses.isEmpty());
        QVERIFY(unlocked(*vault));
        QVERIFY(unlocked(*vault));
        QCOMPARE(m_uses, QList<PassphraseUse>{PassphraseUse::Open}); // once
        QVERIFY(probed(*vault));
        QCOMPARE(readFrom(*vault, kKey).value(), Value("rt-1"));
    }

    void saysWhenItWillBeMadeAnew()
    {
        const auto vault = closed();
        QVERIFY(unlocked(*vault));
        QCOMPARE(m_uses, QList<PassphraseUse>{PassphraseUse::Create});
        QVERIFY(!QFile::exists(m_place.file)); // not before there is something in it
        QCOMPARE(readFrom(*vault, kKey).value(), Value());
        QVERIFY(eraseFrom(*vault, kKey));
        QVERIFY(!QFile::exists(m_place.file));
    }

    void whoeverKnowsNoPassphraseIsHeard()
    {
        m_sourceFails = Error{ErrorKind::Misconfigured, {}, QStringLiteral("nobody is there")};
        const auto open = unlocked(*closed());
        QVERIFY(!open);
        QCOMPARE(open.error(), *m_sourceFails);
    }

    void anotherPassphraseOpensAndChangesNothing()
    {
        QVERIFY(writeTo(*opened(), kKey, "rt-1"));
        const QByteArray before = bytes();
        m_passphrase = "incorrect horse";
        const auto vault = closed();
        const auto open = unlocked(*vault);
        QVERIFY(!open);
        QCOMPARE(open.error().kind, ErrorKind::VaultLocked);
        QCOMPARE(open.error().detail,
                 QStringLiteral("the vault file %1 has another passphrase").arg(m_place.file));
        QVERIFY(!writeTo(*vault, kKey, "rt-2"));
        QCOMPARE(bytes(), before);
        m_passphrase = "correct horse";
        QVERIFY(unlocked(*vault)); // it may be tried again
    }

    void aFileThatIsNotWholeIsLeftAlone_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("cut off") << "cut off"
                                 << "is cut off";
        QTest::newRow("a bit flipped in it") << "flipped"
                                             << "damaged, or somebody changed it";
        QTest::newRow("a bit flipped in its header") << "header"
                                                     << "damaged at its beginning";
        QTest::newRow("of a newer version") << "newer"
                                            << "newer version";
        QTest::newRow("empty") << "empty"
                               << "is cut off";
        QTest::newRow("another file") << "another"
                                      << "is no vault file";
    }
    void aFileThatIsNotWholeIsLeftAlone()
    {
        QFETCH(QString, what);
        QFETCH(QString, says);
        QVERIFY(writeTo(*opened(), kKey, "rt-1"));
        const auto before = opened(); // which knows the key already
        QByteArray file = bytes();
        if (what == QLatin1String("cut off")) {
            file.chop(1);
        } else if (what == QLatin1String("flipped")) {
            file[file.size() - 20] = char(file[file.size() - 20] ^ 4);
        } else if (what == QLatin1String("header")) {
            file[30] = char(file[30] ^ 4);
        } else if (what == QLatin1String("newer")) {
            file[14] = 2;
        } else {
            file = what == QLatin1String("empty") ? QByteArray() : QByteArray("{}");
        }
        QVERIFY(writePrivateFile(m_place.file, file));
        const auto late = closed();
        const auto asked = readFrom(*before, kKey);
        for (const auto &result :
             {unlocked(*late), probed(*before), writeTo(*before, kKey, "rt-2"),
              eraseFrom(*before, kKey), asked ? Result<void>() : fail(asked.error())}) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ErrorKind::VaultFailed);
            QVERIFY2(result.error().detail.contains(says), qPrintable(result.error().detail));
            QVERIFY(result.error().detail.contains(m_place.file));
        }
        QCOMPARE(bytes(), file);
        const auto checked = checkVaultFile(m_place.file);
        QCOMPARE(checked.has_value(), what == QLatin1String("flipped")); // that takes the key
    }

    /// The twin of the next one. Nobody is asked for the passphrase of what is not there, either.
    void aFileThatNothingIsKnownOfMayBeGone()
    {
        bool isUsed = true;
        FileVault vault(m_place, source(), m_random, kCheap, [&isUsed] { return isUsed; });
        QCOMPARE(readFrom(vault, kKey).error().kind, ErrorKind::VaultLocked);
        isUsed = false;
        QCOMPARE(readFrom(vault, kKey).value(), Value());
        QVERIFY(eraseFrom(vault, kKey));
        QCOMPARE(writeTo(vault, kKey, "rt-1").error().kind, ErrorKind::VaultLocked);
        QVERIFY(m_uses.isEmpty());
        QVERIFY(unlocked(vault));
        QVERIFY(writeTo(vault, kKey, "rt-1"));
        QVERIFY(QFile::remove(m_place.file)); // by whoever took the last item out of it
        QCOMPARE(readFrom(vault, kKey).value(), Value());
        isUsed = true;
        QCOMPARE(readFrom(*opened(), kKey).value(), Value()); // it was missing from the beginning
    }

    void aFileThatIsGoneIsNotAnEmptyOne()
    {
        QVERIFY(writeTo(*opened(), kKey, "rt-1"));
        const auto vault = opened();
        QVERIFY(QFile::rename(m_place.file, m_place.file + QStringLiteral(".away")));
        const auto value = readFrom(*vault, kKey);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, ErrorKind::VaultUnavailable);
        QCOMPARE(checkVaultFile(m_place.file).error().kind, ErrorKind::VaultUnavailable);
        QVERIFY(QFile::rename(m_place.file + QStringLiteral(".away"), m_place.file));
        QCOMPARE(readFrom(*vault, kKey).value(), Value("rt-1")); // the twin
        QVERIFY(checkVaultFile(m_place.file));
    }

    void withItsLastItemTheFileGoes()
    {
        const auto vault = opened();
        QVERIFY(writeTo(*vault, kKey, "rt-1"));
        QVERIFY(writeTo(*vault, QStringLiteral("another"), "rt-2"));
        QVERIFY(eraseFrom(*vault, kKey));
        QVERIFY(QFile::exists(m_place.file));
        QVERIFY(eraseFrom(*vault, QStringLiteral("another")));
        QVERIFY(!QFile::exists(m_place.file));
        QCOMPARE(readFrom(*vault, kKey).value(), Value());
        QVERIFY(writeTo(*vault, kKey, "rt-3"));
        QCOMPARE(readFrom(*opened(), kKey).value(), Value("rt-3"));
    }

    void aFileThatWasMadeAnewIsOpenedAnew()
    {
        const auto vault = opened();
        QVERIFY(writeTo(*vault, kKey, "rt-1"));
        QVERIFY(QFile::remove(m_place.file));
        QVERIFY(writeTo(*opened(), kKey, "rt-2")); // with a salt of its own
        QCOMPARE(readFrom(*vault, kKey).value(), Value("rt-2"));
        QVERIFY(writeTo(*vault, kKey, "rt-3"));
        QCOMPARE(readFrom(*opened(), kKey).value(), Value("rt-3"));
    }

    void processesAtOnceLoseNothing()
    {
        constexpr int writers = 6;
        constexpr int items = 15;
        std::vector<std::unique_ptr<QProcess>> processes;
        processes.reserve(writers);
        for (int i = 0; i < writers; ++i) {
            processes.push_back(begin({QStringLiteral("writer%1").arg(i), QString::number(items)}));
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(kPatience));
            QCOMPARE(process->readAllStandardError(), QByteArray());
            QCOMPARE(process->readAllStandardOutput(), QByteArray::number(items) + '\n');
        }
        const auto vault = opened();
        for (int i = 0; i < writers; ++i) {
            for (int item = 0; item < items; ++item) {
                const QString key = QStringLiteral("writer%1/%2").arg(i).arg(item);
                QCOMPARE(readFrom(*vault, key).value(), Value(key.toUtf8().repeated(20)));
            }
        }
    }

    /// In the middle of a write, at one byte after the other.
    void aKilledWriterLosesNothing()
    {
        QVERIFY(writeTo(*opened(), kKey, QByteArray(300, 'x')));
        const QByteArray before = bytes();
        int killed = 0;
        for (const int room : {0, 1, 20, 148, 149, 300, 500, 600, 5'000}) {
            const auto process = begin({QStringLiteral("writer"), QStringLiteral("1"),
                                        QString::number(room), QStringLiteral("killed")});
            QVERIFY(process->waitForFinished(kPatience));
            const bool wasKilled = process->exitStatus() == QProcess::CrashExit;
            killed += wasKilled ? 1 : 0;
            const auto vault = opened();
            QCOMPARE(readFrom(*vault, kKey).value(), Value(QByteArray(300, 'x')));
            const QByteArray written = QByteArray("writer/0").repeated(20);
            QCOMPARE(readFrom(*vault, QStringLiteral("writer/0")).value(),
                     wasKilled ? Value() : Value(written));
            if (wasKilled) {
                QCOMPARE(bytes(), before);
            }
        }
        QVERIFY(killed >= 6);
        QVERIFY(killed < 9); // the twin has room
    }

    void aFullDiskIsToldAndTakesNothing()
    {
        QVERIFY(writeTo(*opened(), kKey, QByteArray(300, 'x')));
        const QByteArray before = bytes();
        const auto process = begin({QStringLiteral("writer"), QStringLiteral("1"),
                                    QStringLiteral("400"), QStringLiteral("told")});
        QVERIFY(process->waitForFinished(kPatience));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 1);
        const QByteArray said = process->readAllStandardError();
        QVERIFY2(said.startsWith("VaultFailed: the vault file cannot be used: "), said.constData());
        QVERIFY2(said.contains(m_place.file.toUtf8()), said.constData());
        QCOMPARE(bytes(), before);
        QCOMPARE(QDir(QFileInfo(m_place.file).absolutePath()).entryList(QDir::Files).size(), 1);
    }

    void aSmallDiskIsToldAndTakesNothing()
    {
        const QString folder = QFileInfo(m_place.file).absolutePath();
        QVERIFY(QDir().mkpath(folder));
        if (::mount("tmpfs", qPrintable(folder), "tmpfs", 0, "size=32k") != 0) {
            QSKIP("only root may mount a small disk");
        }
        const auto unmount = qScopeGuard([folder] { ::umount(qPrintable(folder)); });
        const auto vault = opened();
        QVERIFY(writeTo(*vault, kKey, "rt-1"));
        const auto written
            = writeTo(*vault, QStringLiteral("large"), QByteArray(largestVaultValue, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::VaultFailed);
        QVERIFY2(written.error().detail.contains(qt_error_string(ENOSPC)),
                 qPrintable(written.error().detail));
        QCOMPARE(readFrom(*opened(), kKey).value(), Value("rt-1"));
    }

    void aFileInTheFoldersPlaceIsTold()
    {
        const QString folder = QFileInfo(m_place.file).absolutePath();
        QVERIFY(writePrivateFile(folder, "x"));
        const auto open = unlocked(*closed());
        QVERIFY(!open);
        QCOMPARE(open.error().kind, ErrorKind::VaultFailed);
        QVERIFY2(open.error().detail.contains(folder), qPrintable(open.error().detail));
    }

    void whatItForgetsHasToBeSaidAgain()
    {
        const auto vault = opened();
        QVERIFY(writeTo(*vault, kKey, "rt-1"));
        vault->forget();
        const auto read = readFrom(*vault, kKey);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::VaultLocked);
        QCOMPARE(writeTo(*vault, kKey, "rt-2").error().kind, ErrorKind::VaultLocked);
        QVERIFY(unlocked(*vault));
        QCOMPARE(readFrom(*vault, kKey).value(), Value("rt-1"));
    }

    /// Of two that change the file at once, the second looks at what the first has made of it.
    void aWriterWaitsForTheOther()
    {
        const auto vault = opened();
        QVERIFY(writeTo(*vault, kKey, "rt-1"));
        const QByteArray before = bytes();
        QVERIFY(writeTo(*vault, QStringLiteral("theirs"), "rt-2"));
        const QByteArray after = bytes();
        QVERIFY(writePrivateFile(m_place.file, before));
        auto held = ProcessLock::acquireNow(m_place.lock, std::chrono::milliseconds(0));
        QVERIFY(held);
        QObject context;
        VaultAnswer<void> written;
        vault->write(QStringLiteral("ours"), Secret("rt-3"), &context, written.reply());
        for (int turns = 0; turns < 100; ++turns) {
            QCoreApplication::processEvents();
        }
        QVERIFY(!written.result);
        QVERIFY(writePrivateFile(m_place.file, after)); // as the other does, under its lock
        held->reset();
        QVERIFY(answered(written));
        QCOMPARE(readFrom(*vault, QStringLiteral("theirs")).value(), Value("rt-2"));
        QCOMPARE(readFrom(*vault, QStringLiteral("ours")).value(), Value("rt-3"));
    }

    void whoeverReadsWaitsForNoWriter()
    {
        QVERIFY(writeTo(*opened(), kKey, "rt-1"));
        const auto held = ProcessLock::acquireNow(m_place.lock, std::chrono::milliseconds(0));
        QVERIFY(held);
        const auto vault = opened();
        QCOMPARE(readFrom(*vault, kKey).value(), Value("rt-1"));
    }

    void accessesAreMadeInTheOrderTheyWereAskedFor()
    {
        const auto vault = opened();
        QObject context;
        VaultAnswer<std::optional<Secret>> first;
        VaultAnswer<std::optional<Secret>> last;
        vault->write(kKey, Secret("rt-1"), &context, [](const Result<void> &) {});
        vault->read(kKey, &context, first.reply());
        vault->write(kKey, Secret("rt-2"), &context, [](const Result<void> &) {});
        vault->read(kKey, &context, last.reply());
        QVERIFY(last.wait());
        QVERIFY((**first.result)->equals("rt-1"));
        QVERIFY((**last.result)->equals("rt-2"));
    }

    /// Whose last item was erased, and whom somebody else made anew, with another passphrase.
    void asksAgainWhereTheFileIsAnotherOne()
    {
        const auto vault = opened();
        QVERIFY(writeTo(*vault, kKey, "rt-1"));
        QVERIFY(QFile::remove(m_place.file));
        m_passphrase = "another horse";
        QVERIFY(writeTo(*opened(), kKey, "rt-2"));
        QCOMPARE(readFrom(*vault, kKey).error().kind, ErrorKind::VaultLocked);
        m_uses.clear();
        QVERIFY(unlocked(*vault));
        QCOMPARE(m_uses, QList<PassphraseUse>{PassphraseUse::Open});
        QCOMPARE(readFrom(*vault, kKey).value(), Value("rt-2"));
    }

    void isDestroyedWhileItMakesAKey()
    {
        auto vault = std::make_unique<FileVault>(m_place, source(), m_random); // at its real cost
        QObject context;
        bool wasHeard = false;
        vault->unlock(&context, [&](const Result<void> &) { wasHeard = true; });
        QCOMPARE(m_uses.size(), qsizetype(1));
        QCoreApplication::processEvents();
        vault.reset();
        QCoreApplication::processEvents();
        QVERIFY(!wasHeard);
    }

private:
    PassphraseSource source()
    {
        return [this](PassphraseUse use, QObject *context, Reply<Secret> reply) {
            m_uses += use;
            const Replier<Secret> replier(context, std::move(reply));
            replier(m_sourceFails ? Result<Secret>(fail(*m_sourceFails)) : Secret(m_passphrase));
        };
    }
    std::unique_ptr<FileVault> closed()
    {
        return std::make_unique<FileVault>(m_place, source(), m_random, kCheap);
    }
    std::unique_ptr<FileVault> opened()
    {
        auto vault = closed();
        if (const auto open = unlocked(*vault); !open) {
            qWarning() << open.error().detail;
        }
        return vault;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        return readPrivateFile(m_place.file, largestVaultFile)->value_or(QByteArray());
    }
    std::unique_ptr<QProcess> begin(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(VAULT_WRITER),
                       QStringList{m_folder->path(), QString::fromUtf8(m_passphrase)} + arguments);
        return process;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    VaultFilePlace m_place;
    QByteArray m_passphrase;
    QList<PassphraseUse> m_uses;
    std::optional<Error> m_sourceFails;
    SystemRandomSource m_random;
};

QTEST_GUILESS_MAIN(FileVaultTest)
#include "file_vault_test.moc"
