#pragma once

/// What a provider publishes, fresh enough: its metadata and its keys.
/// Source:  OIDC Discovery §4, RFC 8414 §3 (fallback), OIDC Core §10.1.1
/// Shape:   cached in memory for an hour, one fetch at a time for each document; every waiter gets
///          the answer, and failures are not remembered
/// Errors:  NotFound (no document at either place), InvalidResponse, IssuerMismatch, Misconfigured
///          (no issuer), Network, TlsRefused, ServerError, RateLimited

#include "base/clock.h"
#include "base/result.h"
#include "io/network_access.h"
#include "oauth/jwk_set.h"
#include "oauth/provider_metadata.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace lanyard {

class ProviderDirectory final : public QObject {
    Q_OBJECT
public:
    using Keys = std::shared_ptr<const oauth::JwkSet>;
    /// Who asks for newer keys: a sign-in may once, refreshes once in 5 minutes per issuer.
    enum class Refetch { ForSignIn, ForRefresh };

    /// Both must outlive the directory.
    ProviderDirectory(NetworkAccess &network, Clock &clock);
    ~ProviderDirectory() override;

    /// Called with every answer that comes, whatever is made of it: its head tells of the server,
    /// too.
    using Heard = std::function<void(const QUrl &asked, const HttpReply &answer)>;
    void whenHeard(Heard heard) { m_heard = std::move(heard); }

    /// Follows same-origin redirects, and only here (servers that want the trailing slash).
    void metadata(const QString &issuer, QObject *context, Reply<oauth::ProviderMetadata> reply);

    /// From the cache where it has them.
    void keys(const oauth::ProviderMetadata &provider, QObject *context, Reply<Keys> reply);

    /// Past the cache. Where the limit of `why` is reached: the cached ones.
    void refetchKeys(const oauth::ProviderMetadata &provider, Refetch why, QObject *context,
                     Reply<Keys> reply);

private:
    template <class T>
    struct Entry {
        std::optional<T> value{};
        std::chrono::milliseconds fetchedAt{0}; ///< monotonic
        std::optional<std::chrono::milliseconds> refetchedAt{}; ///< for a refresh
        std::vector<Replier<T>> waiting{}; ///< not empty while a fetch runs
    };
    template <class T>
    [[nodiscard]] bool isFresh(const Entry<T> &entry) const;
    template <class T>
    void answer(Entry<T> &entry, const Result<T> &result);

    void fetch(const QUrl &url, RequestPolicy::Redirects redirects, Reply<HttpReply> reply);
    void fetchMetadata(const QString &issuer, qsizetype place);
    void takeMetadata(const QString &issuer, qsizetype place, const Result<HttpReply> &reply);
    void joinKeys(const QUrl &jwksUri, const Replier<Keys> &replier);
    void fetchKeys(const QUrl &jwksUri);
    void takeKeys(const QUrl &jwksUri, const Result<HttpReply> &reply);

    NetworkAccess &m_network;
    Clock &m_clock;
    Heard m_heard;
    QHash<QString, Entry<oauth::ProviderMetadata>> m_metadata; ///< by issuer
    QHash<QUrl, Entry<Keys>> m_keys; ///< by jwks_uri
};

} // namespace lanyard
