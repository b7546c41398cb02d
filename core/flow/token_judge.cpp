#include "flow/token_judge.h"

#include "flow/server_time.h"
#include "oauth/dpop_proof.h"
#include "oauth/jws.h"
#include "oauth/resource_indicator.h"
#include "oauth/syntax.h"

#include <QPointer>

namespace lanyard {

namespace {

/// Rule 7 of OIDC Core §3.1.3.7: what the provider says it signs with, as far as it is known here.
QStringList allowedAlgorithms(const oauth::ProviderMetadata &provider)
{
    QStringList allowed;
    const QStringList announced = provider.idTokenSigningAlgValuesSupported.value_or(QStringList());
    for (const QString &algorithm : oauth::supportedJwsAlgorithms()) {
        if (announced.contains(algorithm)) {
            allowed.append(algorithm);
        }
    }
    return allowed;
}

} // namespace

TokenJudge::TokenJudge(const FlowClient &client, ProviderDirectory &directory, Clock &clock) :
    m_client(client), m_directory(directory), m_clock(clock)
{
}

void TokenJudge::expect(TokenExpectation expectation,
                        std::function<void(Result<BelievedTokens>)> judged)
{
    m_expectation = std::move(expectation);
    m_judged = std::move(judged);
    m_tokens = {};
    m_behind = std::chrono::seconds(0);
    m_hasRefetchedKeys = false;
}

void TokenJudge::judge(Result<HttpReply> answer)
{
    if (!answer) {
        finish(fail(answer.error()));
        return;
    }
    auto tokens = oauth::parseTokenResponse(
        {answer->status, answer->contentType, answer->body, answer->receivedAt},
        m_client.tokenResponseFormat, m_expectation.grant, m_expectation.scope,
        m_client.dpop ? oauth::KeyProof::Dpop : oauth::KeyProof::None);
    wipeBytes(answer->body);
    m_behind = secondsBehind(*answer);
    if (!tokens) {
        const Error refused = oauth::namingResources(tokens.error(), m_expectation.resources);
        finish(fail(explained(explainedBy(*answer, refused))));
        return;
    }
    m_tokens = std::move(*tokens);
    keep();
}

void TokenJudge::keep()
{
    const KeepTokens keep = std::exchange(m_expectation.keep, nullptr);
    if (!keep) {
        lookAtType();
        return;
    }
    keep(m_tokens, [self = QPointer(this)] {
        if (self) {
            self->lookAtType();
        }
    });
}

/// RFC 9449 §5: the client discards the answer where the binding is important to it. Elsewhere a
/// Bearer token is what it says: the refresh token beside it is bound all the same.
void TokenJudge::lookAtType()
{
    if (m_client.onlyBoundTokens && !oauth::isDpopType(m_tokens.tokenType)) {
        finish(
            fail(ErrorKind::InvalidResponse,
                 QStringLiteral("token_type is \"%1\", and the provider's file wants tokens that "
                                "are bound to a key (dpop_bound_access_tokens)")
                     .arg(plainText(m_tokens.tokenType, 60))));
        return;
    }
    lookAtIdToken();
}

void TokenJudge::lookAtIdToken()
{
    const bool isOpenId = m_client.provider.isOpenIdProvider();
    if (isOpenId && !m_tokens.idToken.isEmpty()) {
        m_directory.keys(m_client.provider, this,
                         [this](const Result<ProviderDirectory::Keys> &keys) { validate(keys); });
        return;
    }
    // OIDC Core §3.1.3.3: the answer to a code has one. §12.2: the answer to a refresh may not.
    if (isOpenId && m_expectation.grant != oauth::Grant::RefreshToken
        && m_expectation.scope.contains(QLatin1String("openid"))) {
        finish(fail(ErrorKind::IdTokenInvalid, QStringLiteral("the answer holds no ID token")));
        return;
    }
    finish(BelievedTokens{std::move(m_tokens), std::nullopt});
}

void TokenJudge::validate(const Result<ProviderDirectory::Keys> &keys)
{
    if (!keys) {
        finish(fail(keys.error()));
        return;
    }
    // What is only a little off is set right by the provider's own word, in the very answer that is
    // judged: its tokens end by its clock.
    auto idToken = validated(**keys, theirTime(m_clock.now(), m_behind));
    if (idToken) {
        finish(BelievedTokens{std::move(m_tokens), std::move(*idToken)});
    } else if (idToken.error().code == QLatin1String(oauth::unknownKeyCode)
               && !m_hasRefetchedKeys) {
        refetchKeys();
    } else {
        finish(fail(explained(idToken.error(), **keys)));
    }
}

bool TokenJudge::isClockOff() const
{
    return std::chrono::abs(m_behind) > std::chrono::seconds(oauth::leeway);
}

/// RFC 9449 §4.3 (11): a proof has to be of the provider's present.
Error TokenJudge::explained(Error error) const
{
    if (error.code == QLatin1String("invalid_dpop_proof") && isClockOff()) {
        error.cause = Cause::ClockOff;
        error.behind = m_behind;
    }
    return error;
}

/// Refused it stays. But a person is told what to mend where only the time is against it.
Error TokenJudge::explained(Error error, const oauth::JwkSet &keys) const
{
    if (error.kind == ErrorKind::IdTokenInvalid && isClockOff()
        && validated(keys, m_clock.now().addSecs(m_behind.count()))) {
        error.cause = Cause::ClockOff;
        error.behind = m_behind;
    }
    return error;
}

Result<oauth::IdToken> TokenJudge::validated(const oauth::JwkSet &keys, const QDateTime &now) const
{
    oauth::IdTokenExpectation expected;
    expected.issuer = m_client.provider.issuer;
    expected.clientId = m_client.authentication.clientId;
    expected.nonce = m_expectation.nonce;
    expected.allowedAlgorithms = allowedAlgorithms(m_client.provider);
    expected.now = now;
    expected.accessToken = &m_tokens.accessToken;
    expected.required = m_expectation.required;
    expected.askedAt = m_expectation.askedAt.addSecs(m_clock.now().secsTo(now));
    switch (m_expectation.grant) {
    case oauth::Grant::AuthorizationCode:
    case oauth::Grant::DeviceCode: // sends no nonce: one that comes is of another sign-in
        return oauth::IdToken::validate(m_tokens.idToken, keys, expected);
    case oauth::Grant::RefreshToken:
        return oauth::IdToken::validateRefreshed(m_tokens.idToken, keys, expected,
                                                 m_expectation.original);
    case oauth::Grant::ClientCredentials:
        break; // is about nobody, and has a conversation of its own
    }
    Q_UNREACHABLE();
}

/// OIDC Core §10.1.1: a key that is not known may be a new one. Once.
void TokenJudge::refetchKeys()
{
    m_hasRefetchedKeys = true;
    const auto why = m_expectation.grant == oauth::Grant::RefreshToken
        ? ProviderDirectory::Refetch::ForRefresh
        : ProviderDirectory::Refetch::ForSignIn;
    m_directory.refetchKeys(
        m_client.provider, why, this,
        [this](const Result<ProviderDirectory::Keys> &keys) { validate(keys); });
}

void TokenJudge::finish(Result<BelievedTokens> result)
{
    m_tokens = {};
    m_expectation = {};
    if (const auto judged = std::exchange(m_judged, nullptr)) {
        judged(std::move(result));
    }
}

} // namespace lanyard
