#include "base/random_source.h"
#include "io/loopback_listener.h"
#include "support/rough_socket.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <unistd.h>

#include <atomic>
#include <vector>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd")).count();
}

qint64 residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

/// Bounded memory and files while others press the listener, and the true redirect gets through in
/// the midst of them. What comes before the redirect is an attack row of the conformance table.
class LoopbackStressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void tenThousandConnections();
    void answersThatNobodyReads();

private:
    /// Runs `attack` in a thread while the listener works in this one.
    void underAttack(const std::function<void(int port)> &attack);
    /// As a person does: tries again when the page does not come. Returns the attempts it took.
    int bringTheRedirect(int attempts);

    SystemClock m_clock;
    SystemRandomSource m_random;
    std::unique_ptr<LoopbackListener> m_listener;
    int m_taken = 0;
    qint64 m_residentBefore = 0;
    qsizetype m_filesBefore = 0;
};

void LoopbackStressTest::init()
{
    m_taken = 0;
    m_residentBefore = residentBytes();
    m_filesBefore = openFiles();
    m_listener = std::move(*LoopbackListener::listen(
        QUrl(QStringLiteral("http://127.0.0.1/cb")), {"p{}", "finishing", "not ours", "used"},
        [](const QUrl &url) {
            return url.query() == QLatin1String("state=right") ? LoopbackListener::Verdict::Take
                                                               : LoopbackListener::Verdict::Refuse;
        },
        m_clock, m_random));
    connect(m_listener.get(), &LoopbackListener::redirected, this, [this] { ++m_taken; });
}

void LoopbackStressTest::cleanup()
{
    QTRY_COMPARE(m_taken, 1);
    m_listener.reset();
    QTRY_VERIFY(openFiles() <= m_filesBefore);
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed, up to 256 MB
    const qint64 grown = residentBytes() - m_residentBefore;
    QVERIFY2(grown < 64 * 1024 * 1024, qPrintable(QString::number(grown)));
#endif
}

void LoopbackStressTest::underAttack(const std::function<void(int port)> &attack)
{
    const int port = m_listener->redirectUri().port();
    std::unique_ptr<QThread> thread(QThread::create([&attack, port] { attack(port); }));
    qsizetype most = 0;
    QEventLoop loop;
    QTimer look;
    connect(&look, &QTimer::timeout, &loop, [&most] { most = std::max(most, openFiles()); });
    connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    look.start(50ms);
    thread->start();
    loop.exec();
    thread->wait();
    qInfo("at most %d files open", static_cast<int>(most));
}

int LoopbackStressTest::bringTheRedirect(int attempts)
{
    const QByteArray host = m_listener->redirectUri().authority().toLatin1();
    const QByteArray request = "GET /cb?state=right HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        const RoughSocket browser(m_listener->redirectUri().port());
        if (browser.send(request) && browser.receive().startsWith("HTTP/1.1 303")) {
            return attempt;
        }
    }
    return 0;
}

void LoopbackStressTest::tenThousandConnections()
{
    std::atomic<int> attempts = -1;
    underAttack([&](int port) {
        // Whoever floods eight places drops others, so it may take a reload.
        const std::unique_ptr<QThread> person(
            QThread::create([&] { attempts = bringTheRedirect(100); }));
        person->start();
        throwJunk(port, 10'000);
        person->wait();
    });
    qInfo("the redirect took %d attempts", attempts.load());
    QVERIFY(attempts > 0);
}

void LoopbackStressTest::answersThatNobodyReads()
{
    std::atomic<int> attempts = -1;
    underAttack([&](int port) {
        std::vector<std::unique_ptr<RoughSocket>> deaf;
        for (int i = 0; i < 50; ++i) {
            deaf.push_back(std::make_unique<RoughSocket>(port));
            deaf.back()->send("GET / HTTP/1.1\nno\r\n\r\n");
        }
        attempts = bringTheRedirect(10);
    });
    QVERIFY(attempts > 0);
}

QTEST_GUILESS_MAIN(LoopbackStressTest)
#include "loopback_stress_test.moc"
