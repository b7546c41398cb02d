#include "io/web_connector.h"

#include "io/proxy_search.h"
#include "io/web_connection.h"
#include "io/web_url.h"

namespace lanyard {

WebConnector::WebConnector(Clock &clock, ExtraAuthorities extraAuthorities) :
    m_clock(clock), m_proxies(std::make_unique<ProxySearch>(clock)),
    m_trust(std::make_shared<TlsTrust>(std::move(extraAuthorities)))
{
}

WebConnector::~WebConnector() = default;

void WebConnector::connectTo(const QUrl &origin, QObject *context, Reply<Connection> reply)
{
    const Replier<Connection> replier(context, std::move(reply));
    if (!isSafeWebUrl(origin)) {
        replier(fail(ErrorKind::Misconfigured,
                     QStringLiteral("%1://%2 is neither https nor http on loopback")
                         .arg(origin.scheme(), plainText(origin.host()))));
        return;
    }
    m_proxies->find(
        {origin}, context,
        [context, replier, trust = m_trust, &clock = m_clock](const Result<QList<Way>> &ways) {
            if (!ways) {
                replier(fail(ways.error()));
                return;
            }
            auto *connection = new WebConnection(ways->first(), trust, clock, replier,
                                                 context); // its child
            connection->start();
        });
}

} // namespace lanyard
