#pragma once

/// Finds the way to a host without keeping the event loop waiting.
/// Source:  proxy_choice.h
/// Shape:   the system is asked in a thread of its own. To Qt that is a blocking call, and where
///          the desktop names a PAC file (or WPAD), that file is fetched first: from a server that
///          never answers, for ever.
/// Units:   after 5 s the way is taken to be straight, as browsers do where they cannot have the
///          PAC file. While that answer is outstanding nobody else waits for one.
/// Errors:  Misconfigured for a variable that names no usable proxy
/// Owner:   may be destroyed at any time; the thread goes on alone

#include "base/clock.h"
#include "base/result.h"
#include "io/proxy_choice.h"

#include <QList>
#include <QObject>

#include <functional>

namespace lanyard {

class ProxySearch final : public QObject {
public:
    /// `system` is called in other threads.
    explicit ProxySearch(Clock &clock,
                         std::function<QNetworkProxy(const QUrl &)> system = systemProxy);

    /// The ways to these origins, all or none.
    void find(const QList<QUrl> &origins, QObject *context, Reply<QList<Way>> reply);

private:
    void askSystem(const QList<Way> &ways, const QList<QUrl> &origins,
                   const Replier<QList<Way>> &replier);

    Clock &m_clock;
    std::function<QNetworkProxy(const QUrl &)> m_system;
    int m_late = 0; ///< answers that nobody waits for any more
};

} // namespace lanyard
