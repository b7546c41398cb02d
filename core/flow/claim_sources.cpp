#include "flow/claim_sources.h"

#include "io/web_url.h"

#include <algorithm>

namespace lanyard {

ClaimSources::ClaimSources(oauth::UserInfo userInfo, QList<QUrl> allowed, QString clientId,
                           NetworkAccess &network, ProviderDirectory &directory, Clock &clock,
                           QObject *context, Reply<oauth::UserInfo> reply) :
    QObject(context),
    m_userInfo(std::move(userInfo)), m_allowed(std::move(allowed)), m_clientId(std::move(clientId)),
    m_network(network), m_directory(directory), m_clock(clock), m_reply(context, std::move(reply))
{
}

void ClaimSources::start()
{
    m_sources = oauth::distributedClaims(m_userInfo.claims);
    std::erase_if(m_sources, [this](const auto &source) { return !isAllowed(source.endpoint); });
    next();
}

bool ClaimSources::isAllowed(const QUrl &url) const
{
    return std::any_of(m_allowed.begin(), m_allowed.end(),
                       [&](const QUrl &origin) { return isSameOrigin(origin, url); });
}

void ClaimSources::next()
{
    if (m_sources.empty()) {
        // Anew: name, e-mail and picture may be among what came from elsewhere.
        auto userInfo = oauth::userInfoFromClaims(m_userInfo.subject, m_userInfo.claims);
        userInfo.claimTexts = std::move(m_userInfo.claimTexts);
        m_reply(std::move(userInfo));
        deleteLater();
        return;
    }
    ask();
}

void ClaimSources::ask()
{
    const oauth::ClaimSource &source = m_sources.back();
    QNetworkRequest request(source.endpoint);
    if (!source.accessToken.isEmpty()) {
        QByteArray authorization("Bearer ");
        authorization.append(source.accessToken.reveal()); // to the claims endpoint
        request.setRawHeader("Authorization", authorization);
    }
    RequestPolicy policy;
    policy.origins = {source.endpoint};
    sendRequest(m_network, m_clock, std::move(policy), request, {}, this,
                [this](const Result<HttpReply> &answer) { take(answer); });
}

void ClaimSources::take(const Result<HttpReply> &answer)
{
    m_token = answer && answer->status == 200 ? answer->body.trimmed() : QByteArray();
    const auto issuer = oauth::claimedIssuer(m_token);
    // Only who is listed may vouch for anything, and only at a listed place are keys looked for.
    if (!issuer || !isAllowed(QUrl(*issuer, QUrl::StrictMode))) {
        m_sources.pop_back();
        next();
        return;
    }
    m_issuer = *issuer;
    findKeys();
}

void ClaimSources::findKeys()
{
    m_directory.metadata(m_issuer, this, [this](const Result<oauth::ProviderMetadata> &metadata) {
        if (!metadata || metadata->jwksUri.isEmpty()) {
            verify(fail(ErrorKind::NotFound, QStringLiteral("the source publishes no keys")));
            return;
        }
        m_directory.keys(*metadata, this,
                         [this](const Result<ProviderDirectory::Keys> &keys) { verify(keys); });
    });
}

void ClaimSources::verify(const Result<ProviderDirectory::Keys> &keys)
{
    const auto claims = keys
        ? oauth::parseSourcedClaims(m_token, **keys, {m_issuer, m_clientId, m_clock.now()},
                                    m_sources.back().names)
        : fail(keys.error());
    if (claims) {
        for (auto claim = claims->begin(); claim != claims->end(); ++claim) {
            m_userInfo.claims.insert(claim.key(), claim.value());
            m_userInfo.claimTexts.remove(claim.key());
        }
    }
    m_sources.pop_back();
    next();
}

} // namespace lanyard
