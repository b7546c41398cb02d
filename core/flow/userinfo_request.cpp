#include "flow/userinfo_request.h"

#include "flow/claim_sources.h"
#include "oauth/authentication_challenge.h"
#include "oauth/jws.h"
#include "oauth/syntax.h"

namespace lanyard {

namespace {

Result<void> checkStatus(int status, const QByteArray &wwwAuthenticate)
{
    if (status == 200) {
        return {};
    }
    const QString detail = QStringLiteral("HTTP status %1 from the user-info endpoint").arg(status);
    if (status == 401) {
        if (const auto challenge = oauth::parseAuthenticationChallenge(wwwAuthenticate)) {
            return fail(ErrorKind::InteractionRequired, oauth::description(*challenge),
                        QLatin1String(oauth::insufficientAuthentication));
        }
        // Also without a WWW-Authenticate that says so: some leave it out or break it.
        return fail(ErrorKind::RequestRefused, detail, QStringLiteral("invalid_token"));
    }
    if (status == 429) {
        return fail(ErrorKind::RateLimited, detail);
    }
    if (status == 408 || status == 425 || status >= 500) {
        return fail(ErrorKind::ServerError, detail);
    }
    if (status >= 400) {
        return fail(ErrorKind::RequestRefused, detail);
    }
    return fail(ErrorKind::InvalidResponse, detail);
}

/// One question and its answer; lives as long as its context, and no longer than the answer.
class UserInfoConversation final : public QObject {
public:
    UserInfoConversation(UserInfoQuestion question, NetworkAccess &network,
                         ProviderDirectory &directory, Clock &clock, QObject *context,
                         Reply<oauth::UserInfo> reply) :
        QObject(context),
        m_question(std::move(question)), m_network(network), m_directory(directory), m_clock(clock),
        m_reply(context, std::move(reply))
    {
    }

    void ask(const Secret &accessToken)
    {
        const QUrl &endpoint = m_question.provider.userinfoEndpoint;
        QNetworkRequest request(endpoint);
        QByteArray authorization(m_question.dpop ? "DPoP " : "Bearer ");
        authorization.append(accessToken.reveal()); // to the user-info API
        request.setRawHeader("Authorization", authorization);
        RequestPolicy policy;
        policy.origins = {endpoint};
        sendWithProof(m_question.dpop, &accessToken, m_network, m_clock, policy, request, {}, this,
                      [this](const Result<HttpReply> &answer) { take(answer); });
    }

private:
    void take(const Result<HttpReply> &answer)
    {
        if (!answer) {
            finish(fail(answer.error()));
            return;
        }
        if (const auto status = checkStatus(answer->status, answer->wwwAuthenticate); !status) {
            finish(fail(explainedBy(*answer, status.error())));
            return;
        }
        // Where no ID token told the subject beforehand, the answer itself has to.
        if (!m_question.claimNames.isEmpty() || m_question.expectedSubject.isEmpty()) {
            finish(oauth::parsePlainUserInfo(answer->body, m_question.claimNames,
                                             m_question.expectedSubject));
        } else if (oauth::isJwtType(answer->contentType)
                   && m_question.provider.isOpenIdProvider()) {
            m_signed = answer->body.trimmed();
            m_directory.keys(m_question.provider, this,
                             [this](const Result<ProviderDirectory::Keys> &keys) { verify(keys); });
        } else {
            believe(oauth::parseUserInfo(answer->body, answer->contentType,
                                         m_question.expectedSubject));
        }
    }

    void verify(const Result<ProviderDirectory::Keys> &keys)
    {
        if (!keys) {
            finish(fail(keys.error()));
            return;
        }
        auto userInfo = oauth::parseSignedUserInfo(m_signed, **keys, m_question.provider.issuer,
                                                   m_question.clientId, m_question.expectedSubject);
        if (!userInfo && userInfo.error().code == QLatin1String(oauth::unknownKeyCode)
            && !m_hasRefetchedKeys) {
            m_hasRefetchedKeys = true;
            m_directory.refetchKeys(
                m_question.provider, ProviderDirectory::Refetch::ForRefresh, this,
                [this](const Result<ProviderDirectory::Keys> &newer) { verify(newer); });
            return;
        }
        believe(std::move(userInfo));
    }

    void believe(Result<oauth::UserInfo> userInfo)
    {
        if (!userInfo || m_question.claimSources.isEmpty()) {
            finish(std::move(userInfo));
            return;
        }
        auto *sources
            = new ClaimSources(std::move(*userInfo), m_question.claimSources, m_question.clientId,
                               m_network, m_directory, m_clock, this,
                               [this](Result<oauth::UserInfo> whole) { finish(std::move(whole)); });
        sources->start();
    }

    void finish(Result<oauth::UserInfo> userInfo)
    {
        m_reply(std::move(userInfo));
        deleteLater();
    }

    UserInfoQuestion m_question;
    NetworkAccess &m_network;
    ProviderDirectory &m_directory;
    Clock &m_clock;
    Replier<oauth::UserInfo> m_reply;
    QByteArray m_signed;
    bool m_hasRefetchedKeys = false;
};

} // namespace

void requestUserInfo(UserInfoQuestion question, const Secret &accessToken, NetworkAccess &network,
                     ProviderDirectory &directory, Clock &clock, QObject *context,
                     Reply<oauth::UserInfo> reply)
{
    auto *conversation = new UserInfoConversation(std::move(question), network, directory, clock,
                                                  context, std::move(reply));
    conversation->ask(accessToken);
}

} // namespace lanyard
