#include "io/network_access.h"

#include "base/secret.h"
#include "io/network_presence.h"
#include "io/one_shot_body.h"
#include "io/proxy_search.h"
#include "io/reply_watch.h"
#include "io/web_url.h"

#include <QNetworkCookieJar>

#include <algorithm>
#include <iterator>

namespace lanyard {

namespace {

constexpr int kMaximumRedirects = 3;

/// A request that the policy does not let out. Finishes in the next turn of the event loop.
class RefusedReply final : public QNetworkReply {
public:
    RefusedReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation,
                 const Error &why, QObject *parent) :
        QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ProtocolInvalidOperationError, why.detail);
        open(QIODevice::ReadOnly);
        setFinished(true);
        new ReplyWatch(*this, why);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }
    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

/// The one policy point: nothing leaves but through createRequest().
class PolicyManager final : public QNetworkAccessManager {
public:
    PolicyManager(RequestPolicy policy, QList<Way> ways, Clock &clock,
                  std::shared_ptr<TlsTrust> trust) :
        m_policy(std::move(policy)),
        m_ways(std::move(ways)), m_clock(clock), m_trust(std::move(trust))
    {
        setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        setAutoDeleteReplies(false);
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original,
                                 QIODevice *upload) override;

private:
    [[nodiscard]] Result<void> permit(Operation operation, const QUrl &url) const;
    [[nodiscard]] Result<void> secure(QNetworkRequest &request) const;
    [[nodiscard]] Way wayTo(const QUrl &url) const;
    void applyPolicy(QNetworkRequest &request, Operation operation) const;

    RequestPolicy m_policy;
    QList<Way> m_ways; ///< to each of its origins
    Clock &m_clock;
    std::shared_ptr<TlsTrust> m_trust;
};

Result<void> PolicyManager::permit(Operation operation, const QUrl &url) const
{
    if (operation != GetOperation && operation != PostOperation) {
        return fail(ErrorKind::Misconfigured, QStringLiteral("only GET and POST are sent"));
    }
    if (!isSafeWebUrl(url)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("%1://%2 is neither https nor http on loopback")
                        .arg(url.scheme(), plainText(url.host())));
    }
    const bool listed = std::any_of(m_ways.begin(), m_ways.end(), [&url](const Way &way) {
        return isSameOrigin(way.origin, url);
    });
    if (!listed) {
        return fail(
            ErrorKind::Misconfigured,
            QStringLiteral("%1 is not part of this conversation").arg(plainText(url.host())));
    }
    return {};
}

Result<void> PolicyManager::secure(QNetworkRequest &request) const
{
    if (request.url().scheme() != QLatin1String("https")) {
        return {};
    }
    auto tls = m_trust->configuration();
    if (!tls) {
        return fail(tls.error());
    }
    request.setSslConfiguration(*tls);
    return {};
}

/// Of a URL that was permitted.
Way PolicyManager::wayTo(const QUrl &url) const
{
    return *std::find_if(m_ways.begin(), m_ways.end(),
                         [&url](const Way &way) { return isSameOrigin(way.origin, url); });
}

void PolicyManager::applyPolicy(QNetworkRequest &request, Operation operation) const
{
    using Request = QNetworkRequest;
    const bool follows
        = m_policy.redirects == RequestPolicy::Redirects::SameOrigin && operation == GetOperation;
    request.setAttribute(Request::RedirectPolicyAttribute,
                         follows ? Request::UserVerifiedRedirectPolicy // by ReplyWatch
                                 : Request::ManualRedirectPolicy);
    request.setMaximumRedirectsAllowed(kMaximumRedirects);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    // The read buffer's limit, which bounds what is in flight, holds for HTTP/1.1 only.
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setHeader(Request::UserAgentHeader, QStringLiteral("Lanyard/" LANYARD_VERSION));
    request.setRawHeader("Accept-Encoding", "identity"); // nothing is unpacked: no bombs
    if (!request.hasRawHeader("Accept")) {
        request.setRawHeader("Accept", "application/json");
    }
}

QNetworkReply *PolicyManager::createRequest(Operation operation, const QNetworkRequest &original,
                                            QIODevice *upload)
{
    QNetworkRequest request(original);
    if (auto permitted = permit(operation, request.url()); !permitted) {
        return new RefusedReply(request, operation, permitted.error(), this);
    }
    if (auto secured = secure(request); !secured) {
        return new RefusedReply(request, operation, secured.error(), this);
    }
    const Way way = wayTo(request.url());
    setProxy(way.proxy);
    QByteArray bytes = upload ? upload->readAll() : QByteArray();
    if (m_policy.decorate) {
        m_policy.decorate(request, bytes);
        request.setUrl(original.url()); // which was permitted
    }
    applyPolicy(request, operation);

    OneShotBody *body = nullptr;
    if (operation == PostOperation) {
        request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        body = new OneShotBody(std::move(bytes), this);
        // A kept connection may be closing just now, and a one-shot body cannot be sent again.
        clearConnectionCache();
    }
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
    if (body) {
        body->setParent(reply);
    }
    new ReplyWatch(*reply, m_policy, m_clock, body, way, m_trust);
    return reply;
}

} // namespace

SystemNetworkAccess::SystemNetworkAccess(Clock &clock, ExtraAuthorities extraAuthorities) :
    m_clock(clock), m_proxies(std::make_unique<ProxySearch>(clock)),
    m_trust(std::make_shared<TlsTrust>(std::move(extraAuthorities)))
{
}

SystemNetworkAccess::~SystemNetworkAccess() = default;

bool SystemNetworkAccess::isOnline() const
{
    return hasNetwork();
}

void SystemNetworkAccess::open(RequestPolicy policy, QObject *context, Reply<Manager> reply)
{
    QList<QUrl> origins; // nobody is asked about what is not let out
    std::copy_if(policy.origins.begin(), policy.origins.end(), std::back_inserter(origins),
                 isSafeWebUrl);
    m_proxies->find(
        origins, context,
        [policy = std::move(policy), reply = std::move(reply), trust = m_trust,
         &clock = m_clock](Result<QList<Way>> ways) {
            if (!ways) {
                reply(fail(ways.error()));
                return;
            }
            reply(std::make_unique<PolicyManager>(policy, std::move(*ways), clock, trust));
        });
}

} // namespace lanyard
