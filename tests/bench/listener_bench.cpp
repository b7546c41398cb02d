/// What the listener is able to do, alone and while others press it with junk connections: requests
/// that it answers a second, and how long the true redirect takes to be taken, reloads included.
/// Where its queue is full, the kernel lets a connection try again after a second.

#include "base/clock.h"
#include "base/random_source.h"
#include "io/loopback_listener.h"
#include "support/rough_socket.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <limits>
#include <map>
#include <vector>

using namespace lanyard;

namespace {

constexpr int rounds = 5;
constexpr qint64 roundNanoseconds = 1'000'000'000;

struct Round {
    double answers = 0; ///< a second
    double milliseconds = 0; ///< until the redirect was taken
    double reloads = 0;
    double junk = 0; ///< connections a second
    bool hasPage = false; ///< the outcome was shown afterwards, before the listener closed
};

QByteArray ask(int port, const QByteArray &target)
{
    const RoughSocket browser(port);
    browser.send("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                 + "\r\n\r\n");
    return browser.receive();
}

double answersPerSecond(int port)
{
    QElapsedTimer timer;
    timer.start();
    int answers = 0;
    while (timer.nsecsElapsed() < roundNanoseconds) {
        answers += ask(port, "/cb?code=c&state=wrong").startsWith("HTTP/1.1 400") ? 1 : 0;
    }
    return answers * 1e9 / double(timer.nsecsElapsed());
}

/// As a person does who reloads where the connection was dropped.
void bringTheRedirect(int port, Round &round)
{
    QElapsedTimer timer;
    timer.start();
    QByteArray answer;
    while ((answer = ask(port, "/cb?code=c&state=right")).isEmpty()) {
        ++round.reloads;
    }
    round.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    answer = answer.mid(answer.indexOf("Location: ") + 10);
    round.hasPage = ask(port, answer.left(answer.indexOf("\r\n"))).startsWith("HTTP/1.1 200");
}

/// `pressers` threads press a listener of its own, which lives in this thread.
Round measure(int pressers)
{
    SystemClock clock;
    SystemRandomSource random;
    const auto made = LoopbackListener::listen(
        QUrl(QStringLiteral("http://127.0.0.1/cb")), {"p{}", "finishing", "not ours", "used"},
        [](const QUrl &url) {
            return url.query().endsWith(QLatin1String("state=right"))
                ? LoopbackListener::Verdict::Take
                : LoopbackListener::Verdict::Refuse;
        },
        clock, random);
    if (!made) {
        return {};
    }
    LoopbackListener &listener = **made;
    QObject::connect(&listener, &LoopbackListener::redirected, &listener,
                     [&listener] { listener.finish("<p>signed in"); });
    const int port = listener.redirectUri().port();

    Round round;
    std::atomic<bool> isOver = false;
    std::atomic<int> junk = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    threads.reserve(std::size_t(pressers) + 1);
    for (int presser = 0; presser < pressers; ++presser) {
        threads.emplace_back(QThread::create([&, port] {
            junk += throwJunk(port, std::numeric_limits<int>::max(), [&] { return !isOver; });
        }));
    }
    QThread *person = threads
                          .emplace_back(QThread::create([&, port] {
                              round.answers = answersPerSecond(port);
                              bringTheRedirect(port, round);
                              isOver = true;
                          }))
                          .get();
    QEventLoop loop;
    QObject::connect(person, &QThread::finished, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    for (const auto &thread : threads) {
        thread->start();
    }
    loop.exec();
    for (const auto &thread : threads) {
        thread->wait();
    }
    round.junk = junk * 1e9 / double(timer.nsecsElapsed());
    return round;
}

double median(const std::vector<Round> &measured, double Round::*value)
{
    std::vector<double> values;
    values.reserve(measured.size());
    for (const Round &round : measured) {
        values.push_back(round.*value);
    }
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    // Interleaved, so that what else the machine does hits all of them alike.
    std::map<int, std::vector<Round>> measured;
    for (int round = 0; round < rounds; ++round) {
        for (const int pressers : {0, 1}) {
            measured[pressers].push_back(measure(pressers));
        }
    }
    std::printf("listener, medians of %d rounds   answers/s   redirect taken   reloads   junk/s   "
                "pages seen\n",
                rounds);
    for (const auto &[pressers, of] : measured) {
        const auto pages
            = std::count_if(of.begin(), of.end(), [](const Round &round) { return round.hasPage; });
        std::printf("pressed by %d threads         %11.0f %13.2f ms %9.0f %8.0f %6d of %d\n",
                    pressers, median(of, &Round::answers), median(of, &Round::milliseconds),
                    median(of, &Round::reloads), median(of, &Round::junk), int(pages), rounds);
    }
    return 0;
}
