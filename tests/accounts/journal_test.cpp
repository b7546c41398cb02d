#include "accounts/chosen_settings.h"
#include "accounts/journal.h"
#include "accounts/kept_file_watch.h"
#include "accounts/settings_file.h"
#include "support/files.h"
#include "support/patience.h"
#include "support/problem.h"

#include <QHash>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>

using namespace lanyard;

/// What happened, on a disk that several write to.
class JournalTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Journal> m_journal;
    Places m_places;
    QString m_file;

    [[nodiscard]] static JournalEntry entry(const QString &resource = {})
    {
        return {QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc()),
                TokenDecision::AllowedOnce,
                QStringLiteral("a1"),
                QStringLiteral("work"),
                QStringLiteral("/usr/bin/git"),
                QStringLiteral("git"),
                QStringLiteral("/dev/pts/3"),
                {QStringLiteral("openid"), QStringLiteral("read")},
                resource};
    }
    [[nodiscard]] QList<JournalEntry> entries() const
    {
        return m_journal->read(entry().at).value_or(QList<JournalEntry>());
    }
    [[nodiscard]] std::unique_ptr<QProcess> startWriter(const QString &name, int count) const
    {
        auto writer = std::make_unique<QProcess>();
        writer->start(QStringLiteral(JOURNAL_WRITER),
                      {m_root->path(), name, QString::number(count)});
        return writer;
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_root->path());
        m_journal = std::make_unique<Journal>(m_places);
        m_file = m_places.state + QStringLiteral("/journal.jsonl");
    }

    void isEmptyAtFirst()
    {
        const auto read = m_journal->read(entry().at);
        QVERIFY2(read, qPrintable(problemOf(read)));
        QVERIFY(read->isEmpty());
        QVERIFY(!QFile::exists(m_file));
    }

    void keepsWhatIsToldForTheirOwnerAlone()
    {
        QVERIFY(m_journal->append(entry()));
        JournalEntry other = entry(QStringLiteral("https://api.example.com"));
        other.decision = TokenDecision::NobodyToAsk;
        other.program.clear();
        other.terminal.clear();
        other.scope.clear();
        QVERIFY(m_journal->append(other));
        QCOMPARE(entries(), (QList<JournalEntry>{entry(), other}));
        struct stat file = {};
        QCOMPARE(::stat(QFile::encodeName(m_file).constData(), &file), 0);
        QCOMPARE(file.st_mode & 0777, mode_t(0600));
    }

    /// A kill in the middle of a write leaves the beginning of a line.
    void aLineThatIsCutOffTakesNoOtherAlong()
    {
        QVERIFY(m_journal->append(entry()));
        const QByteArray whole = contentOf(m_file);
        for (const qsizetype size : {qsizetype(1), whole.size() / 2, whole.size() - 1}) {
            putFile(m_file, whole + whole.first(size));
            QCOMPARE(entries(), QList<JournalEntry>{entry()});
            QVERIFY(m_journal->append(entry(QStringLiteral("https://next.example"))));
            // One that misses nothing but its line break is whole.
            const qsizetype expected = size == whole.size() - 1 ? 3 : 2;
            QCOMPARE(entries().size(), expected);
            QCOMPARE(entries().last().resource, QStringLiteral("https://next.example"));
        }
    }

    void oneThatIsKilledLeavesAJournal()
    {
        for (int round = 0; round < 20; ++round) {
            const auto writer = startWriter(QStringLiteral("victim"), 0);
            const qint64 before = QFileInfo(m_file).size();
            QTRY_VERIFY(QFileInfo(m_file).size() > before);
            writer->kill();
            QVERIFY(writer->waitForFinished(kPatience));
            QVERIFY(m_journal->append(entry()));
            QCOMPARE(entries().last(), entry());
        }
        QCOMPARE(contentOf(m_file).count('\n'), entries().size());
    }

    void noneOfSeveralWritersIsLost()
    {
        std::vector<std::unique_ptr<QProcess>> writers;
        const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        for (const QString &name : names) {
            writers.push_back(startWriter(name, 200));
        }
        for (const auto &writer : writers) {
            QVERIFY(writer->waitForFinished(kPatience));
            QCOMPARE(writer->exitCode(), 0);
        }
        QHash<QString, int> counts;
        const auto all = entries();
        for (const JournalEntry &each : all) {
            const int next = ++counts[each.accountName];
            QCOMPARE(each.resource, QStringLiteral("https://api.example.com/%1").arg(next));
        }
        for (const QString &name : names) {
            QCOMPARE(counts.value(name), 200);
        }
    }

    void theOldestGoesWhereItGrowsTooLong()
    {
        const QByteArray line = journalLine(entry());
        putFile(m_file, line.repeated(largestJournal / line.size()));
        const JournalEntry newest = entry(QStringLiteral("https://newest.example"));
        QVERIFY(m_journal->append(newest));
        const qint64 size = QFileInfo(m_file).size();
        QVERIFY(size > largestJournal / 3);
        QVERIFY(size <= largestJournal / 2 + journalLine(newest).size());
        QCOMPARE(entries().size(), contentOf(m_file).count('\n')); // none is cut
        QCOMPARE(entries().last(), newest);
        struct stat file = {};
        QCOMPARE(::stat(QFile::encodeName(m_file).constData(), &file), 0);
        QCOMPARE(file.st_mode & 0777, mode_t(0600));
    }

    void textsWithoutEndFitIntoALine()
    {
        JournalEntry hostile = entry();
        const QString endless(100'000, QChar(1)); // six bytes each
        hostile.accountId = endless;
        hostile.accountName = endless;
        hostile.program = endless;
        hostile.command = endless;
        hostile.terminal = endless;
        hostile.resource = endless;
        hostile.scope = QStringList(1000, endless);
        QVERIFY(m_journal->append(hostile));
        QVERIFY(m_journal->append(entry()));
        QCOMPARE(entries().size(), 2);
        QVERIFY(endless.startsWith(entries().first().program));
        QCOMPARE(entries().last(), entry());
    }

    void aNameIsDataAndNoLine()
    {
        JournalEntry hostile = entry();
        hostile.command = QStringLiteral("a\n{\"at\":1}\u202e\x1b[2J");
        QVERIFY(m_journal->append(hostile));
        QCOMPARE(contentOf(m_file).count('\n'), 1);
        QCOMPARE(entries(), QList<JournalEntry>{hostile});
    }

    void aLineOfAnotherKindIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("an array") << QByteArray("[]");
        const QByteArray good = journalLine(entry()).chopped(1);
        const auto row = [&good](const char *name, const char *what, const char *with) {
            QTest::newRow(name) << QByteArray(good).replace(what, with);
        };
        row("no time", "2026-01-02", "yesterday");
        row("a time that is no text", "\"2026-01-02T03:04:05.000Z\"", "1");
        row("another decision", "\"once\"", "\"twice\"");
        row("no account", "\"a1\"", "\"\"");
        row("a number in the scope", "[\"openid\"", "[1");
        row("a member twice", "\"at\":", "\"name\":\"x\",\"at\":");
    }
    void aLineOfAnotherKindIsLeftOut()
    {
        QFETCH(const QByteArray, line);
        QVERIFY(line != journalLine(entry()).chopped(1));
        putFile(m_file, journalLine(entry()) + line + '\n' + journalLine(entry()));
        QCOMPARE(entries(), (QList<JournalEntry>{entry(), entry()}));
    }

    void whatIsOutOfDateIsNotShownAndGoesOnceADay()
    {
        const JournalEntry first = entry();
        JournalEntry second = entry(QStringLiteral("https://second.example"));
        second.at = first.at.addSecs(3600);
        QVERIFY(m_journal->append(first));
        QVERIFY(m_journal->append(second));
        const QDateTime later = first.at.addDays(30).addSecs(60);
        QCOMPARE(m_journal->read(later), Result<QList<JournalEntry>>(QList{second}));

        JournalEntry third = entry(QStringLiteral("https://third.example"));
        third.at = later;
        QVERIFY(m_journal->append(third));
        QCOMPARE(contentOf(m_file).count('\n'), 3);
        third.at = first.at.addDays(31).addSecs(1);
        QVERIFY(m_journal->append(third));
        QCOMPARE(contentOf(m_file).count('\n'), 2);
        struct stat file = {};
        QCOMPARE(::stat(QFile::encodeName(m_file).constData(), &file), 0);
        QCOMPARE(file.st_mode & 0777, mode_t(0600));
    }

    void aShorterTimeIsObeyedAtOnce()
    {
        JournalEntry newer = entry(QStringLiteral("https://newer.example"));
        newer.at = entry().at.addDays(2);
        QVERIFY(m_journal->append(entry()));
        QVERIFY(m_journal->append(newer));
        const QDateTime now = entry().at.addDays(8);
        QVERIFY(m_journal->prune(now));
        QCOMPARE(entries().size(), 2);
        putFile(settingsFile(m_places), R"({"activity_days":7})");
        QVERIFY(m_journal->prune(now));
        QCOMPARE(entries(), QList<JournalEntry>{newer});
        putFile(settingsFile(m_places), "{}");
        QCOMPARE(entries(), QList<JournalEntry>{newer}); // it is not only hidden
    }

    void noneIsKeptOfWhoWantsNone()
    {
        QVERIFY(m_journal->append(entry()));
        putFile(settingsFile(m_places), R"({"activity_days":0})");
        QVERIFY(entries().isEmpty());
        QVERIFY(m_journal->append(entry()));
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(m_journal->append(entry()));
        QVERIFY(m_journal->prune(entry().at));
        QVERIFY(!QFile::exists(m_file));
    }

    void aDamagedFirstLineKeepsNoOlderOne()
    {
        JournalEntry old = entry();
        old.at = old.at.addDays(-60);
        QVERIFY(m_journal->append(old));
        const QByteArray line = contentOf(m_journal->file());
        putFile(m_journal->file(), "not an entry\n" + line);
        QVERIFY(m_journal->append(entry()));
        QCOMPARE(contentOf(m_journal->file()).count('\n'), 1);
    }

    /// A typing error in the settings is no wish to forget.
    void nothingGoesForWantOfSettings()
    {
        JournalEntry old = entry();
        old.at = old.at.addDays(-60);
        QVERIFY(m_journal->append(old));
        putFile(settingsFile(m_places), "{");
        QVERIFY(m_journal->append(entry()));
        QCOMPARE(contentOf(m_journal->file()).count('\n'), 2);
    }

    void canBeCleared()
    {
        QVERIFY(m_journal->clear());
        QVERIFY(m_journal->append(entry()));
        QVERIFY(m_journal->clear());
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(m_journal->append(entry()));
        QCOMPARE(entries().size(), 1);
    }

    void whatIsWrittenIsHeardOf()
    {
        const KeptFileWatch watch(m_journal->file()); // before there is a folder
        QSignalSpy changed(&watch, &KeptFileWatch::changed);
        const auto isHeardOf = [&changed](const Result<void> &done) {
            changed.clear();
            return done && QTest::qWaitFor([&] { return changed.count() > 0; }, kPatience);
        };
        QVERIFY(isHeardOf(m_journal->append(entry())));
        QVERIFY(isHeardOf(m_journal->append(entry()))); // into the same file
        QVERIFY(isHeardOf(m_journal->clear()));
        QVERIFY(isHeardOf(m_journal->append(entry())));
        QVERIFY(isHeardOf(m_journal->append(entry())));
    }

    void saysWhatIsInItsPlace()
    {
        QVERIFY(QDir().mkpath(m_file));
        for (const Result<void> &outcome :
             {m_journal->append(entry()),
              m_journal->read(entry().at).map([](const QList<JournalEntry> &) {})}) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ErrorKind::Misconfigured);
            QVERIFY2(outcome.error().detail.contains(m_file), qPrintable(outcome.error().detail));
        }
    }

    void waitsForNoFifo()
    {
        QVERIFY(m_journal->append(entry()));
        QVERIFY(QFile::remove(m_file));
        QCOMPARE(::mkfifo(QFile::encodeName(m_file).constData(), 0600), 0);
        QVERIFY(!m_journal->append(entry()));
        QVERIFY(!m_journal->read(entry().at));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
