#include "io/proxy_search.h"

#include "base/log.h"
#include "io/unjoined_call.h"

#include <QFutureWatcher>

#include <memory>

namespace lanyard {

namespace {

constexpr std::chrono::seconds kLongestWait{5};

QList<Way> askAbout(const QList<QUrl> &origins,
                    const std::function<QNetworkProxy(const QUrl &)> &system)
{
    QList<Way> ways;
    for (const QUrl &origin : origins) {
        ways.append({origin, system(origin)});
    }
    return ways;
}

QList<Way> straight(const QList<QUrl> &origins)
{
    QList<Way> ways;
    for (const QUrl &origin : origins) {
        ways.append({.origin = origin, .isAssumed = true});
    }
    return ways;
}

} // namespace

ProxySearch::ProxySearch(Clock &clock, std::function<QNetworkProxy(const QUrl &)> system) :
    m_clock(clock), m_system(std::move(system))
{
}

void ProxySearch::find(const QList<QUrl> &origins, QObject *context, Reply<QList<Way>> reply)
{
    const Replier<QList<Way>> replier(context, std::move(reply));
    QList<Way> known;
    QList<QUrl> unknown;
    for (const QUrl &origin : origins) {
        const auto chosen = chosenProxy(origin);
        if (!chosen) {
            replier(fail(chosen.error()));
            return;
        }
        if (*chosen) {
            known.append({origin, **chosen});
        } else {
            unknown.append(origin);
        }
    }
    if (unknown.isEmpty()) {
        replier(std::move(known));
    } else if (m_late > 0) {
        replier(known + straight(unknown));
    } else {
        askSystem(known, unknown, replier);
    }
}

void ProxySearch::askSystem(const QList<Way> &known, const QList<QUrl> &unknown,
                            const Replier<QList<Way>> &replier)
{
    auto *answer = new QFutureWatcher<QList<Way>>(this);
    const auto isLate = std::make_shared<bool>(false);
    connect(answer, &QFutureWatcherBase::finished, this,
            [this, answer, isLate, known, unknown, replier] {
                m_late -= *isLate ? 1 : 0;
                answer->deleteLater();
                // Where it is late, nobody is told any more.
                replier(known + (answer->isCanceled() ? straight(unknown) : answer->result()));
            });
    m_clock.after(kLongestWait, answer, [this, answer, isLate, known, unknown, replier] {
        if (answer->isFinished()) {
            return; // and about to tell
        }
        *isLate = true;
        ++m_late;
        qCWarning(logIo) << "the system's proxy settings do not answer; going straight";
        replier(known + straight(unknown));
    });
    answer->setFuture(callUnjoined<QList<Way>>(
        [unknown, system = m_system] { return askAbout(unknown, system); }));
}

} // namespace lanyard
