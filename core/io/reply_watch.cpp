#include "io/reply_watch.h"

#include "io/one_shot_body.h"
#include "io/web_url.h"

#include <QMetaMethod>

namespace lanyard {

ReplyWatch::ReplyWatch(QNetworkReply &reply, Error failure) :
    QObject(&reply), m_reply(reply), m_failure(std::move(failure))
{
}

ReplyWatch::ReplyWatch(QNetworkReply &reply, const RequestPolicy &policy, Clock &clock,
                       const OneShotBody *body, Way way, std::shared_ptr<TlsTrust> trust) :
    QObject(&reply),
    m_reply(reply), m_clock(&clock), m_body(body), m_way(std::move(way)), m_trust(std::move(trust)),
    m_bodyCap(policy.bodyCap), m_inactivity(policy.inactivity)
{
    connect(&reply, &QNetworkReply::readyRead, this, &ReplyWatch::takeBytes);
    connect(&reply, &QNetworkReply::metaDataChanged, this, &ReplyWatch::checkSize);
    connect(&reply, &QNetworkReply::redirected, this, &ReplyWatch::checkRedirect);
    connect(&reply, &QNetworkReply::sslErrors, this, &ReplyWatch::noteTlsErrors);
    connect(&reply, &QNetworkReply::socketStartedConnecting, this, &ReplyWatch::noteActivity);
    connect(&reply, &QNetworkReply::encrypted, this, &ReplyWatch::noteActivity);
    connect(&reply, &QNetworkReply::requestSent, this, &ReplyWatch::noteActivity);

    const auto seconds = [](std::chrono::milliseconds time) {
        return QString::number(static_cast<double>(time.count()) / 1000.0);
    };
    clock.after(policy.deadline, this, [this, limit = seconds(policy.deadline)] {
        stop(unanswered(QStringLiteral("no whole answer within %1 s").arg(limit)));
    });
    limitBuffer();
    QMetaObject::invokeMethod(this, &ReplyWatch::limitBuffer, Qt::QueuedConnection);
    noteActivity();
    clock.after(m_inactivity, this, [this] { checkActivity(); });
}

ReplyWatch *ReplyWatch::of(const QNetworkReply &reply)
{
    return reply.findChild<ReplyWatch *>(QString(), Qt::FindDirectChildrenOnly);
}

bool ReplyWatch::mayHaveBeenProcessed() const
{
    // Qt reads the body when the connection stands and the head is written. Of an empty body it
    // reads nothing, so that one counts as sent.
    return m_body && (m_body->wasRead() || m_body->size() == 0);
}

Error ReplyWatch::unanswered(const QString &detail) const
{
    return {mayHaveBeenProcessed() ? ErrorKind::OutcomeUnknown : ErrorKind::Network,
            {},
            detail + describeWay(m_way)};
}

void ReplyWatch::stop(Error failure)
{
    if (m_failure || m_reply.isFinished()) {
        return;
    }
    m_failure = std::move(failure);
    if (m_reply.error() == QNetworkReply::NoError) { // else it is about to finish by itself
        m_reply.abort(); // emits finished: nothing may follow this line
    }
}

/// What is in flight between Qt's HTTP thread and us. Of a POST Qt loses a limit that is set before
/// the request has begun, and then takes what comes as fast as it comes, however slow we are. It
/// begins in the next turn of the event loop, so the limit is set again behind that. Not later:
/// once a proxy has refused the connection, Qt's thread takes the limit to a reply that is gone.
void ReplyWatch::limitBuffer()
{
    m_reply.setReadBufferSize(m_bodyCap + 1);
}

void ReplyWatch::noteActivity()
{
    m_lastActivity = m_clock->monotonic();
}

void ReplyWatch::checkActivity()
{
    const auto silence = m_clock->monotonic() - m_lastActivity;
    if (silence < m_inactivity) {
        m_clock->after(m_inactivity - silence, this, [this] { checkActivity(); });
        return;
    }
    stop(unanswered(QStringLiteral("the server fell silent")));
}

QByteArray ReplyWatch::takeBody()
{
    if (m_reply.isOpen()) {
        m_received += m_reply.readAll();
    }
    return std::exchange(m_received, {});
}

/// Not left in Qt's buffer until the end: near that buffer's limit Qt may hold back the last bytes,
/// say nothing, and read no more until somebody takes what there is.
void ReplyWatch::takeBytes()
{
    m_received += m_reply.readAll();
    checkSize();
}

void ReplyWatch::checkSize()
{
    noteActivity();
    const qint64 announced = m_reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_bodyCap || m_received.size() > m_bodyCap) {
        stop({ErrorKind::InvalidResponse,
              {},
              QStringLiteral("the answer is larger than %1 bytes").arg(m_bodyCap)});
    }
}

/// Qt waits for redirectAllowed(). Were it to follow by itself, the next request could be out
/// before anybody here hears of it.
void ReplyWatch::checkRedirect(const QUrl &target)
{
    noteActivity();
    if (isSafeWebUrl(target) && isSameOrigin(m_reply.request().url(), target)) {
        Q_EMIT m_reply.redirectAllowed();
        letNextRedirectBeAllowedOnce();
    } else {
        stop({ErrorKind::InvalidResponse,
              {},
              QStringLiteral("a redirect to another origin, or with credentials")});
    }
}

/// Qt 6.4 connects the signal anew with each request, so that the next one of it would go out
/// twice. Qt 6.8 connects it once for all of them, and no slot has that name there.
void ReplyWatch::letNextRedirectBeAllowedOnce()
{
    const QMetaObject &kind = *m_reply.metaObject();
    const int slot = kind.indexOfSlot("followRedirect()");
    if (slot >= 0) {
        disconnect(&m_reply, QMetaMethod::fromSignal(&QNetworkReply::redirectAllowed), &m_reply,
                   kind.method(slot));
    }
}

void ReplyWatch::noteTlsErrors(const QList<QSslError> &errors)
{
    m_failure = m_trust->refusal(errors, m_reply.url().host(), m_clock->now());
    m_failure->detail
        += describeWay(m_way); // who carries a connection may be the one that looks into it
}

} // namespace lanyard
