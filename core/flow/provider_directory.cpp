#include "flow/provider_directory.h"

#include "flow/endpoint_reach.h"
#include "oauth/syntax.h"

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr auto longestUse = 1h;
constexpr auto refetchInterval = 5min;

/// What an answer that is no document means.
Error refusal(const HttpReply &reply)
{
    ErrorKind kind = ErrorKind::InvalidResponse;
    if (reply.status == 404 || reply.status == 410) {
        kind = ErrorKind::NotFound;
    } else if (reply.status == 429) {
        kind = ErrorKind::RateLimited;
    } else if (reply.status >= 500) {
        kind = ErrorKind::ServerError;
    }
    return explainedBy(
        reply,
        {kind, {}, QStringLiteral("HTTP status %1 instead of a document").arg(reply.status)});
}

Result<oauth::ProviderMetadata> readMetadata(const HttpReply &reply, const QString &issuer)
{
    if (reply.status != 200) {
        return fail(refusal(reply));
    }
    // Discovery §4.2. A web page that answers every path is no document.
    if (!oauth::isJsonType(reply.contentType)) {
        return fail(ErrorKind::InvalidResponse,
                    QStringLiteral("the discovery document is labelled \"%1\"")
                        .arg(plainText(QString::fromLatin1(reply.contentType), 100)));
    }
    auto metadata = oauth::parseProviderMetadata(reply.body, issuer);
    if (metadata) {
        if (const auto reach = checkReach(*metadata); !reach) {
            return fail(reach.error());
        }
    }
    return metadata;
}

} // namespace

ProviderDirectory::ProviderDirectory(NetworkAccess &network, Clock &clock) :
    m_network(network), m_clock(clock)
{
}

ProviderDirectory::~ProviderDirectory() = default;

template <class T>
bool ProviderDirectory::isFresh(const Entry<T> &entry) const
{
    return entry.value && m_clock.monotonic() - entry.fetchedAt < longestUse;
}

template <class T>
void ProviderDirectory::answer(Entry<T> &entry, const Result<T> &result)
{
    if (result) {
        entry.value = *result;
        entry.fetchedAt = m_clock.monotonic();
    }
    for (const Replier<T> &replier : std::exchange(entry.waiting, {})) {
        replier(result);
    }
}

void ProviderDirectory::metadata(const QString &issuer, QObject *context,
                                 Reply<oauth::ProviderMetadata> reply)
{
    const Replier<oauth::ProviderMetadata> replier(context, std::move(reply));
    if (const auto valid = oauth::parseIssuer(issuer); !valid) {
        replier(fail(valid.error()));
        return;
    }
    auto &entry = m_metadata[issuer];
    if (isFresh(entry)) {
        replier(*entry.value);
        return;
    }
    entry.waiting.push_back(replier);
    if (entry.waiting.size() == 1) {
        fetchMetadata(issuer, 0);
    }
}

void ProviderDirectory::fetchMetadata(const QString &issuer, qsizetype place)
{
    const QUrl url = oauth::discoveryUrls(issuer).at(place);
    fetch(url, RequestPolicy::Redirects::SameOrigin,
          [this, issuer, place](const Result<HttpReply> &reply) {
              takeMetadata(issuer, place, reply);
          });
}

void ProviderDirectory::takeMetadata(const QString &issuer, qsizetype place,
                                     const Result<HttpReply> &reply)
{
    auto metadata = reply ? readMetadata(*reply, issuer) : fail(reply.error());
    // Only where the first document does not exist: a broken one must not be talked around.
    if (!metadata && metadata.error().kind == ErrorKind::NotFound
        && place + 1 < oauth::discoveryUrls(issuer).size()) {
        fetchMetadata(issuer, place + 1);
        return;
    }
    answer(m_metadata[issuer], metadata);
}

void ProviderDirectory::keys(const oauth::ProviderMetadata &provider, QObject *context,
                             Reply<Keys> reply)
{
    const Replier<Keys> replier(context, std::move(reply));
    const auto &entry = m_keys[provider.jwksUri];
    if (isFresh(entry)) {
        replier(*entry.value);
        return;
    }
    joinKeys(provider.jwksUri, replier);
}

void ProviderDirectory::refetchKeys(const oauth::ProviderMetadata &provider, Refetch why,
                                    QObject *context, Reply<Keys> reply)
{
    const Replier<Keys> replier(context, std::move(reply));
    auto &entry = m_keys[provider.jwksUri];
    if (why == Refetch::ForRefresh) {
        const auto now = m_clock.monotonic();
        if (isFresh(entry) && entry.refetchedAt && now - *entry.refetchedAt < refetchInterval) {
            replier(*entry.value);
            return;
        }
        entry.refetchedAt = now;
    }
    joinKeys(provider.jwksUri, replier);
}

void ProviderDirectory::joinKeys(const QUrl &jwksUri, const Replier<Keys> &replier)
{
    auto &entry = m_keys[jwksUri];
    entry.waiting.push_back(replier);
    if (entry.waiting.size() == 1) {
        fetchKeys(jwksUri);
    }
}

void ProviderDirectory::fetchKeys(const QUrl &jwksUri)
{
    fetch(jwksUri, RequestPolicy::Redirects::Refuse,
          [this, jwksUri](const Result<HttpReply> &reply) { takeKeys(jwksUri, reply); });
}

void ProviderDirectory::fetch(const QUrl &url, RequestPolicy::Redirects redirects,
                              Reply<HttpReply> reply)
{
    RequestPolicy policy;
    policy.origins = {url};
    policy.redirects = redirects;
    sendRequest(m_network, m_clock, std::move(policy), QNetworkRequest(url), {}, this,
                [this, url, reply = std::move(reply)](Result<HttpReply> answer) {
                    if (answer && m_heard) {
                        m_heard(url, *answer);
                    }
                    reply(std::move(answer));
                });
}

void ProviderDirectory::takeKeys(const QUrl &jwksUri, const Result<HttpReply> &reply)
{
    auto &entry = m_keys[jwksUri];
    if (!reply) {
        answer<Keys>(entry, fail(reply.error()));
        return;
    }
    if (reply->status != 200) {
        answer<Keys>(entry, fail(refusal(*reply)));
        return;
    }
    auto keys = oauth::parseJwkSet(reply->body);
    if (!keys) {
        answer<Keys>(entry, fail(keys.error()));
        return;
    }
    answer<Keys>(entry, std::make_shared<const oauth::JwkSet>(std::move(*keys)));
}

} // namespace lanyard
