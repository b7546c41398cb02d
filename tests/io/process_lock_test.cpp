#include "io/process_lock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <optional>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

using Lock = std::unique_ptr<ProcessLock>;

constexpr std::chrono::milliseconds noPatience{0};
constexpr auto kLongPatience = 60s;

int openFiles()
{
    return int(QDir(QStringLiteral("/proc/self/fd"))
                   .entryList(QDir::NoDotAndDotDot | QDir::System | QDir::Files)
                   .size());
}

struct Asked {
    std::optional<Result<Lock>> result;
    int replies = 0;

    void ask(const QString &path, std::chrono::milliseconds patience, QObject *context)
    {
        ProcessLock::acquire(path, patience, context, [this](Result<Lock> answer) {
            ++replies;
            result.emplace(std::move(answer));
        });
    }
    [[nodiscard]] bool holds() const { return result && *result; }
};

} // namespace

class ProcessLockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("state/a.lock"));
    }

    void repliesAfterTheCallReturned();
    void makesItsFolderForThePersonAlone();
    void excludesASecondHolderInOneProcess();
    void waitsUntilTheHolderLetsGo();
    void everyWaiterGetsItOnce();
    void givesUpWhenPatienceIsOver();
    void leavesTheFileWhereItIs();
    void aDestroyedContextCancelsAndClosesTheFile();
    void aKilledHolderHoldsNothing();
    void aChildDoesNotInheritIt();
    void aFileInTheFoldersPlaceIsAClearError();
    void aFolderInTheFilesPlaceIsAClearError();
    void acquireNowGivesUp();

private:
    [[nodiscard]] Lock hold() const
    {
        auto lock = ProcessLock::acquireNow(m_path, noPatience);
        return lock ? std::move(*lock) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void ProcessLockTest::repliesAfterTheCallReturned()
{
    Asked asked;
    QObject context;
    asked.ask(m_path, noPatience, &context);
    QCOMPARE(asked.replies, 0);
    QTRY_VERIFY(asked.holds());
    QCOMPARE(asked.replies, 1);
}

void ProcessLockTest::makesItsFolderForThePersonAlone()
{
    const Lock lock = hold();
    QVERIFY(lock);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_folder->filePath(QStringLiteral("state"))) & others,
             QFile::Permissions());
    QCOMPARE(QFile::permissions(m_path) & others, QFile::Permissions());
}

void ProcessLockTest::excludesASecondHolderInOneProcess()
{
    Lock lock = hold();
    QVERIFY(lock);
    QVERIFY(!hold());
    lock.reset();
    QVERIFY(hold());
}

void ProcessLockTest::waitsUntilTheHolderLetsGo()
{
    Lock lock = hold();
    Asked asked;
    QObject context;
    asked.ask(m_path, kLongPatience, &context);
    Asked hasty;
    hasty.ask(m_path, 30ms, &context);
    QTRY_COMPARE(hasty.replies, 1); // time has passed, and for the other one nothing came
    QVERIFY(!hasty.holds());
    QCOMPARE(asked.replies, 0);
    lock.reset();
    QTRY_VERIFY(asked.holds());
}

void ProcessLockTest::everyWaiterGetsItOnce()
{
    Lock lock = hold();
    constexpr int kWaiters = 8;
    QObject context;
    int served = 0;
    int together = 0;
    Lock held;
    for (int i = 0; i < kWaiters; ++i) {
        ProcessLock::acquire(m_path, kLongPatience, &context, [&](Result<Lock> answer) {
            together += held || !answer ? 1 : 0;
            held = std::move(*answer);
            ++served;
            QMetaObject::invokeMethod(
                &context, [&held] { held.reset(); }, Qt::QueuedConnection);
        });
    }
    lock.reset();
    QTRY_COMPARE(served, kWaiters);
    QCOMPARE(together, 0);
}

void ProcessLockTest::givesUpWhenPatienceIsOver()
{
    const Lock lock = hold();
    Asked asked;
    QObject context;
    asked.ask(m_path, 30ms, &context);
    QTRY_VERIFY(asked.result.has_value());
    QVERIFY(!asked.holds());
    QCOMPARE(asked.result->error().kind, ErrorKind::Busy);
}

void ProcessLockTest::leavesTheFileWhereItIs()
{
    hold().reset();
    QVERIFY(QFile::exists(m_path));
}

void ProcessLockTest::aDestroyedContextCancelsAndClosesTheFile()
{
    Lock lock = hold();
    const int before = openFiles();
    Asked asked;
    auto context = std::make_unique<QObject>();
    asked.ask(m_path, kLongPatience, context.get());
    QCOMPARE(openFiles(), before + 1);
    QCoreApplication::processEvents();
    context.reset();
    QCOMPARE(openFiles(), before);

    // Also when the lock was taken already and only the reply is still on its way.
    lock.reset();
    context = std::make_unique<QObject>();
    asked.ask(m_path, kLongPatience, context.get());
    context.reset();
    QTRY_VERIFY(hold());
    QCOMPARE(asked.replies, 0);
}

void ProcessLockTest::aKilledHolderHoldsNothing()
{
    hold().reset();
    QProcess holder;
    holder.start(QStringLiteral("flock"),
                 {QStringLiteral("--no-fork"), m_path, QStringLiteral("sh"), QStringLiteral("-c"),
                  QStringLiteral("echo held; exec sleep 600")});
    QVERIFY2(holder.waitForReadyRead(kPatience), qPrintable(holder.errorString()));
    QVERIFY(!hold());
    Asked asked;
    QObject context;
    asked.ask(m_path, kLongPatience, &context);
    ::kill(pid_t(holder.processId()), SIGKILL);
    QTRY_VERIFY(asked.holds());
    holder.waitForFinished(kPatience);
}

void ProcessLockTest::aChildDoesNotInheritIt()
{
    Lock lock = hold();
    QProcess child;
    child.start(QStringLiteral("sleep"), {QStringLiteral("600")});
    QVERIFY(child.waitForStarted(kPatience));
    lock.reset();
    QTRY_VERIFY(hold());
    child.kill();
    child.waitForFinished(kPatience);
}

void ProcessLockTest::aFileInTheFoldersPlaceIsAClearError()
{
    QFile file(m_folder->filePath(QStringLiteral("state")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Asked asked;
    QObject context;
    asked.ask(m_path, kLongPatience, &context);
    QTRY_VERIFY(asked.result.has_value());
    QVERIFY(!asked.holds());
    QCOMPARE(asked.result->error().kind, ErrorKind::Misconfigured);
    QVERIFY2(asked.result->error().detail.contains(file.fileName()),
             qPrintable(asked.result->error().detail));
}

void ProcessLockTest::aFolderInTheFilesPlaceIsAClearError()
{
    QVERIFY(QDir().mkpath(m_path));
    const auto lock = ProcessLock::acquireNow(m_path, noPatience);
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, ErrorKind::Misconfigured);
    QVERIFY(lock.error().detail.contains(m_path));
}

void ProcessLockTest::acquireNowGivesUp()
{
    const Lock lock = hold();
    const auto second = ProcessLock::acquireNow(m_path, 30ms);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Busy);
}

QTEST_GUILESS_MAIN(ProcessLockTest)
#include "process_lock_test.moc"
