#include "base/secret.h"
#include "io/http_syntax.h"
#include "io/network_access.h"
#include "io/network_presence.h"
#include "io/reply_watch.h"
#include "io/tls_error.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int longestWait = 60 * 60; ///< s; whoever asks for more gets that

/// Qt gives an error for every 4xx and 5xx; those are answers. What is left are the transport's.
bool isTransportError(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ContentReSendError
        || error == QNetworkReply::ProtocolUnknownError || error == QNetworkReply::ProtocolFailure;
}

/// A POST that cannot have reached anybody.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError
        || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::ProxyConnectionRefusedError
        || error == QNetworkReply::ProxyNotFoundError
        || error == QNetworkReply::ProxyAuthenticationRequiredError;
}

bool isNoTls(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::SslHandshakeFailedError
        && isNoTlsByText(reply.errorString());
}

/// Qt tells a resolver that says no from one that nobody can ask by neither error nor text.
Cause causeOf(const QNetworkReply &reply, const Way &way)
{
    const bool isUnknown
        = reply.error() == QNetworkReply::HostNotFoundError && proxyName(way.proxy).isEmpty();
    return causeOfUnreached(reply.url().host(), isUnknown ? NameLookup::Failed : NameLookup::Done);
}

Error transportError(const QNetworkReply &reply, const ReplyWatch *watch)
{
    const Way way = watch ? watch->way() : Way{};
    if (isNoTls(reply)) {
        Error error = describeNoTls(reply.url()); // nothing can have been sent
        error.detail += describeWay(way);
        return error;
    }
    const QString said = plainText(reply.errorString());
    const QString detail = proxyName(way.proxy).isEmpty()
        ? said + describeWay(way)
        : describeProxyFailure(reply.error(), said, way.proxy, plainText(reply.url().host()));
    const bool sent = watch && watch->mayHaveBeenProcessed() && !isBeforeSending(reply.error());
    switch (reply.error()) { // of Qt's some forty values, those that are not simply the network
    case QNetworkReply::SslHandshakeFailedError:
        return {sent ? ErrorKind::OutcomeUnknown : ErrorKind::TlsRefused, {}, detail};
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return {ErrorKind::InvalidResponse, {}, detail};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return {sent ? ErrorKind::OutcomeUnknown : ErrorKind::InvalidResponse, {}, detail};
    default:
        return {sent ? ErrorKind::OutcomeUnknown : ErrorKind::Network,
                {},
                detail,
                sent ? Cause::Unnamed : causeOf(reply, way)};
    }
}

/// RFC 9110 §10.2.3: seconds, or a date by the clock that answered.
QDateTime retryAt(const HttpReply &reply)
{
    const QDateTime &now = reply.receivedAt;
    const QByteArray said = reply.retryAfter.trimmed();
    QDateTime at;
    if (!said.isEmpty() && std::all_of(said.begin(), said.end(), isDigit)) {
        bool fits = false;
        const int seconds = said.toInt(&fits);
        at = now.addSecs(fits ? seconds : longestWait);
    } else {
        const QDateTime theirNow = httpDate(reply.date);
        at = httpDate(said).addMSecs(theirNow.isValid() ? theirNow.msecsTo(now) : 0);
    }
    return at.isValid() && at > now ? std::min(at, now.addSecs(longestWait)) : QDateTime();
}

} // namespace

Result<HttpReply> readReply(QNetworkReply &reply, const QDateTime &receivedAt)
{
    ReplyWatch *watch = ReplyWatch::of(reply);
    if (watch && watch->failure()) {
        return fail(*watch->failure());
    }
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Before the transport: Qt calls a 307 that it cannot obey with a one-shot body an error.
    if (status >= 300 && status < 400) {
        return fail(ErrorKind::InvalidResponse,
                    QStringLiteral("a redirect (status %1) where none is followed").arg(status));
    }
    if (isTransportError(reply.error()) || status < 200) {
        return fail(transportError(reply, watch));
    }
    return HttpReply{
        .status = status,
        .contentType = reply.rawHeader("Content-Type"),
        .body = watch ? watch->takeBody() : QByteArray(),
        .receivedAt = receivedAt,
        .retryAfter = reply.rawHeader("Retry-After"),
        .date = reply.rawHeader("Date"),
        .dpopNonce = reply.rawHeader("DPoP-Nonce"),
        .wwwAuthenticate = reply.rawHeader("WWW-Authenticate"),
    };
}

QDateTime httpDate(const QByteArray &sent)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(sent),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeZone(QTimeZone::utc());
    return date;
}

Error explainedBy(const HttpReply &reply, Error error)
{
    if (error.kind == ErrorKind::ServerError || error.kind == ErrorKind::RateLimited) {
        error.status = reply.status;
        error.at = retryAt(reply);
    }
    return error;
}

namespace {

/// One request and its answer; lives as long as its context, and no longer than the answer.
class Exchange final : public QObject {
public:
    Exchange(const QNetworkRequest &request, const QByteArray &body, Clock &clock, QObject *context,
             Reply<HttpReply> reply) :
        QObject(context),
        m_request(request), m_body(body), m_clock(clock), m_reply(context, std::move(reply))
    {
    }

    ~Exchange() override
    {
        m_manager.reset(); // which shares the body
        wipeBytes(m_body);
    }
    Q_DISABLE_COPY_MOVE(Exchange)

    void start(NetworkAccess &network, RequestPolicy policy)
    {
        network.open(std::move(policy), this,
                     [this](Result<NetworkAccess::Manager> manager) { send(std::move(manager)); });
    }

private:
    void send(Result<NetworkAccess::Manager> manager)
    {
        if (!manager) {
            finish(fail(manager.error()));
            return;
        }
        m_manager = std::move(*manager);
        m_answer = m_body.isNull() ? m_manager->get(m_request) : m_manager->post(m_request, m_body);
        connect(m_answer, &QNetworkReply::finished, this,
                [this] { finish(readReply(*m_answer, m_clock.now())); });
    }

    void finish(Result<HttpReply> result)
    {
        m_reply(std::move(result));
        deleteLater();
    }

    QNetworkRequest m_request;
    QByteArray m_body;
    Clock &m_clock;
    Replier<HttpReply> m_reply;
    NetworkAccess::Manager m_manager;
    QNetworkReply *m_answer = nullptr; // child of m_manager
};

} // namespace

void sendRequest(NetworkAccess &network, Clock &clock, RequestPolicy policy,
                 const QNetworkRequest &request, const QByteArray &body, QObject *context,
                 Reply<HttpReply> reply)
{
    auto *exchange = new Exchange(request, body, clock, context, std::move(reply));
    exchange->start(network, std::move(policy));
}

} // namespace lanyard
