#pragma once

/// Fetches the claims that user-info says are elsewhere, from the origins that a provider's file
/// lists and from no other.
/// Source:  OIDC Core §5.6.2.2
/// Shape:   one source after the other; what cannot be fetched or believed is left out, and told to
///          nobody as a fact
/// Owner:   a child of its context; deletes itself

#include "base/clock.h"
#include "base/result.h"
#include "flow/provider_directory.h"
#include "io/network_access.h"
#include "oauth/claim_source.h"
#include "oauth/userinfo.h"

#include <QObject>

namespace lanyard {

class ClaimSources final : public QObject {
    Q_OBJECT
public:
    /// `clientId`: who is asking, as a source knows us.
    ClaimSources(oauth::UserInfo userInfo, QList<QUrl> allowed, QString clientId,
                 NetworkAccess &network, ProviderDirectory &directory, Clock &clock,
                 QObject *context, Reply<oauth::UserInfo> reply);

    void start();

private:
    [[nodiscard]] bool isAllowed(const QUrl &url) const;
    void next();
    void ask();
    void take(const Result<HttpReply> &answer);
    void findKeys();
    void verify(const Result<ProviderDirectory::Keys> &keys);

    oauth::UserInfo m_userInfo;
    QList<QUrl> m_allowed;
    QString m_clientId;
    NetworkAccess &m_network;
    ProviderDirectory &m_directory;
    Clock &m_clock;
    Replier<oauth::UserInfo> m_reply;
    std::vector<oauth::ClaimSource> m_sources; ///< the last one first
    QByteArray m_token; ///< of the source that was asked
    QString m_issuer; ///< who says to have signed it
};

} // namespace lanyard
