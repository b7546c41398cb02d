#include "base/random_source.h"
#include "io/loopback_listener.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <deque>
#include <thread>
#include <vector>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

/// A socket of somebody who has no event loop and no manners.
class Rough {
public:
    enum class Waits { Yes, No };

    explicit Rough(int port, Waits waits = Waits::Yes) :
        m_socket(::socket(AF_INET,
                          SOCK_STREAM | SOCK_CLOEXEC | (waits == Waits::No ? SOCK_NONBLOCK : 0), 0))
    {
        const timeval patience{20, 0};
        setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        (void)::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
    }
    ~Rough() { ::close(m_socket); }
    Rough(const Rough &) = delete;
    Rough &operator=(const Rough &) = delete;

    /// On loopback a connection stands at once, or the listener's queue is full.
    [[nodiscard]] bool isConnected() const
    {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        return ::getpeername(m_socket, reinterpret_cast<sockaddr *>(&peer), &size) == 0;
    }
    /// False when the listener has had enough.
    bool send(const QByteArray &bytes) const // NOLINT(modernize-use-nodiscard): often nobody cares
    {
        return ::send(m_socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL)
            == bytes.size();
    }
    [[nodiscard]] QByteArray receive() const
    {
        QByteArray all;
        char buffer[4096];
        for (;;) {
            const auto count = ::recv(m_socket, buffer, sizeof buffer, 0);
            if (count <= 0) {
                return all;
            }
            all.append(buffer, count);
        }
    }

private:
    int m_socket;
};

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

/// Bounded memory and time under attack, and the true redirect still gets through.
class LoopbackStressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void tenThousandConnections();
    void slowConnections();
    void aHeaderOfTenMegabytes();
    void tenThousandPipelinedRequests();
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
        const Rough browser(m_listener->redirectUri().port());
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
        // In the midst of it. Whoever floods eight places drops others, so it may take a reload.
        const std::unique_ptr<QThread> person(
            QThread::create([&] { attempts = bringTheRedirect(100); }));
        person->start();
        const QList<QByteArray> junk{"", "GET / HT", "\x16\x03"};
        std::deque<std::unique_ptr<Rough>> open;
        for (int made = 0; made < 10'000;) {
            auto connection = std::make_unique<Rough>(port, Rough::Waits::No);
            if (!connection->isConnected()) {
                std::this_thread::yield();
                continue;
            }
            connection->send(junk.at(made % junk.size()));
            open.push_back(std::move(connection));
            if (open.size() > 100) {
                open.pop_front();
            }
            ++made;
        }
        person->wait();
    });
    qInfo("the redirect took %d attempts", attempts.load());
    QVERIFY(attempts > 0);
}

void LoopbackStressTest::slowConnections()
{
    std::atomic<int> attempts = -1;
    underAttack([&](int port) {
        std::vector<std::unique_ptr<Rough>> slow;
        for (int i = 0; i < 200; ++i) {
            slow.push_back(std::make_unique<Rough>(port));
            slow.back()->send("GET /cb?state=right HTTP/1.1\r\n");
        }
        for (int round = 0; round < 50; ++round) {
            for (const auto &connection : slow) {
                connection->send("X");
            }
        }
        attempts = bringTheRedirect(10);
    });
    QVERIFY(attempts > 0);
}

void LoopbackStressTest::aHeaderOfTenMegabytes()
{
    QByteArray answer;
    std::atomic<int> attempts = -1;
    underAttack([&](int port) {
        const QByteArray chunk(64 * 1024, 'x');
        const Rough connection(port);
        connection.send("GET /cb?state=right HTTP/1.1\r\nX: ");
        for (int i = 0; i < 160 && connection.send(chunk); ++i) { }
        answer = connection.receive();
        attempts = bringTheRedirect(1);
    });
    QCOMPARE(attempts, 1);
    QVERIFY(answer.isEmpty() || answer.startsWith("HTTP/1.1 431"));
}

void LoopbackStressTest::tenThousandPipelinedRequests()
{
    QByteArray answer;
    std::atomic<int> attempts = -1;
    underAttack([&](int port) {
        const Rough connection(port);
        const QByteArray request = "GET /cb?state=wrong HTTP/1.1\r\nHost: 127.0.0.1:"
            + QByteArray::number(port) + "\r\n\r\n";
        for (int i = 0; i < 100 && connection.send(request.repeated(100)); ++i) { }
        answer = connection.receive();
        attempts = bringTheRedirect(1);
    });
    QCOMPARE(attempts, 1);
    QVERIFY(answer.count("HTTP/1.1") <= 1);
}

void LoopbackStressTest::answersThatNobodyReads()
{
    std::atomic<int> attempts = -1;
    underAttack([&](int port) {
        std::vector<std::unique_ptr<Rough>> deaf;
        for (int i = 0; i < 50; ++i) {
            deaf.push_back(std::make_unique<Rough>(port));
            deaf.back()->send("GET / HTTP/1.1\nno\r\n\r\n");
        }
        attempts = bringTheRedirect(10);
    });
    QVERIFY(attempts > 0);
}

QTEST_GUILESS_MAIN(LoopbackStressTest)
#include "loopback_stress_test.moc"
