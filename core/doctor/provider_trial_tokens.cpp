#include "doctor/provider_trial.h"

#include "flow/token_revocation.h"
#include "oauth/form.h"
#include "oauth/token_response.h"

// What becomes of a session, of its codes and tokens that come twice, and of it at the end.

namespace lanyard {

namespace {

/// A definite no, and nothing of the network's.
bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::TokenRejected || error.kind == ErrorKind::RequestRefused
        || error.kind == ErrorKind::Misconfigured || error.kind == ErrorKind::SignInRequired
        || error.kind == ErrorKind::InteractionRequired;
}

Result<oauth::TokenResponse> parsed(const Result<HttpReply> &answer, const FlowClient &client,
                                    const QStringList &scope)
{
    if (!answer) {
        return fail(answer.error());
    }
    return oauth::parseTokenResponse(
        {answer->status, answer->contentType, answer->body, answer->receivedAt},
        client.tokenResponseFormat, oauth::Grant::AuthorizationCode, scope,
        client.dpop ? oauth::KeyProof::Dpop : oauth::KeyProof::None);
}

} // namespace

void ProviderTrial::refreshOnce()
{
    if (m_refreshToken.isEmpty()) {
        add(ProviderTrait::RefreshToken, Mark::Lacking);
        addUntried(ProviderTrait::Rotation, Untried::NoRefreshToken);
        addUntried(ProviderTrait::ReuseDetection, Untried::NoRefreshToken);
        spendCodeAgain();
        return;
    }
    m_flow->refresh(m_refreshToken.clone(), m_original, m_scope, {}, holdThem(), m_work.get(),
                    [this](const Result<BelievedTokens> &believed) { takeRefreshed(believed); });
}

/// RFC 9700 §2.2.2: a public client's refresh tokens rotate, or are bound to its key.
void ProviderTrial::takeRefreshed(const Result<BelievedTokens> &believed)
{
    if (!believed) {
        add(ProviderTrait::RefreshToken, Mark::Wrong, believed.error());
        addUntried(ProviderTrait::Rotation, Untried::NeedsAnswer);
        addUntried(ProviderTrait::ReuseDetection, Untried::NeedsAnswer);
        spendCodeAgain();
        return;
    }
    add(ProviderTrait::RefreshToken, Mark::Right);
    const Secret &next = believed->tokens.refreshToken;
    const bool isNew
        = !next.isEmpty() && !next.equals(m_refreshToken.reveal()); // into the comparison only
    if (!isNew) {
        const bool isBound
            = believed->tokens.tokenType.compare(QLatin1String("DPoP"), Qt::CaseInsensitive) == 0;
        m_lines.append({.trait = ProviderTrait::Rotation,
                        .mark = isBound ? Mark::Right : Mark::Lacking,
                        .what = isBound ? QStringLiteral("DPoP") : QString()});
        addUntried(ProviderTrait::ReuseDetection, Untried::NeedsAnswer);
        spendCodeAgain();
        return;
    }
    add(ProviderTrait::Rotation, Mark::Right);
    m_oldToken = std::move(m_refreshToken);
    m_refreshToken = next.clone();
    refreshWithOld();
}

/// As a thief would, or the person after them.
void ProviderTrial::refreshWithOld()
{
    m_flow->refresh(m_oldToken.clone(), m_original, m_scope, {}, holdThem(), m_work.get(),
                    [this](const Result<BelievedTokens> &believed) {
                        if (believed) {
                            m_lines.append({.trait = ProviderTrait::ReuseDetection,
                                            .mark = Mark::Lacking,
                                            .what = QStringLiteral("old")});
                            spendCodeAgain();
                        } else if (isRefusal(believed.error())) {
                            refreshWithNew();
                        } else {
                            addUntried(ProviderTrait::ReuseDetection, Untried::NeedsAnswer);
                            spendCodeAgain();
                        }
                    });
}

/// Nobody can tell which of the two was the thief: RFC 9700 §4.14.2 ends it for both.
void ProviderTrial::refreshWithNew()
{
    m_flow->refresh(m_refreshToken.clone(), m_original, m_scope, {}, holdThem(), m_work.get(),
                    [this](const Result<BelievedTokens> &believed) {
                        if (believed) {
                            m_lines.append({.trait = ProviderTrait::ReuseDetection,
                                            .mark = Mark::Lacking,
                                            .what = QStringLiteral("new")});
                        } else if (isRefusal(believed.error())) {
                            add(ProviderTrait::ReuseDetection, Mark::Right);
                        } else {
                            addUntried(ProviderTrait::ReuseDetection, Untried::NeedsAnswer);
                        }
                        spendCodeAgain();
                    });
}

void ProviderTrial::spendCodeAgain()
{
    postCode(&m_codeVerifier, ProviderTrait::CodeOnce);
}

/// `verifier`: null = none is sent.
void ProviderTrial::postCode(const Secret *verifier, ProviderTrait trait)
{
    oauth::FormParameters form{
        {QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
        {QStringLiteral("code"),
         QString::fromLatin1(m_code.reveal())}, // to the token endpoint, RFC 6749 §4.1.3
        {QStringLiteral("redirect_uri"), m_request.redirectUri.toString(QUrl::FullyEncoded)},
    };
    if (verifier) {
        form.append({QStringLiteral("code_verifier"),
                     QString::fromLatin1(verifier->reveal())}); // to the token endpoint
    }
    const QUrl &endpoint = m_client.provider.tokenEndpoint;
    QNetworkRequest request(endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    sendWithProof(m_client.dpop, nullptr, m_environment.network, m_environment.clock,
                  authenticatedPolicy(endpoint, m_client.authentication), request,
                  oauth::formEncode(form), m_work.get(),
                  [this, trait](const Result<HttpReply> &answer) {
                      endRound(trait, parsed(answer, m_client, m_request.scope));
                  });
}

/// What a provider gives where it must not, it gets back.
void ProviderTrial::endRound(ProviderTrait trait, const Result<oauth::TokenResponse> &answer)
{
    if (answer) {
        holdForRevocation(*answer);
        add(trait, Mark::Wrong);
    } else if (isRefusal(answer.error())) {
        add(trait, Mark::Right);
    } else {
        addUntried(trait, Untried::NeedsAnswer);
    }
    switch (m_round) {
    case Round::Session:
        beginRound(Round::WrongVerifier);
        break;
    case Round::WrongVerifier:
        beginRound(Round::NoVerifier);
        break;
    case Round::NoVerifier:
        m_isEnding = true;
        revokeNext();
        break;
    }
}

/// Before they are looked at: what cannot be believed was issued all the same.
KeepTokens ProviderTrial::holdThem()
{
    return [this](const oauth::TokenResponse &tokens, const std::function<void()> &held) {
        holdForRevocation(tokens);
        held();
    };
}

void ProviderTrial::holdForRevocation(const oauth::TokenResponse &tokens)
{
    const bool isSession = !tokens.refreshToken.isEmpty();
    m_held.push_back(
        {isSession ? tokens.refreshToken.clone() : tokens.accessToken.clone(),
         isSession ? oauth::TokenTypeHint::RefreshToken : oauth::TokenTypeHint::AccessToken});
}

/// One after the other; the first answer that is none is what is told.
void ProviderTrial::revokeNext()
{
    const bool isTold = !m_lines.isEmpty() && m_lines.last().trait == ProviderTrait::Revoked;
    if (m_held.empty() || m_client.provider.revocationEndpoint.isEmpty()) {
        if (!isTold) {
            addUntried(ProviderTrait::Revoked,
                       m_held.empty() ? Untried::NeedsAnswer : Untried::NotAnnounced);
        }
        finishWhenIdle();
        return;
    }
    Held held = std::move(m_held.back());
    m_held.pop_back();
    revokeToken(m_client, std::move(held.token), held.hint, m_environment.network,
                m_environment.clock, m_environment.random, this,
                [this, isTold](const Result<void> &revoked) {
                    if (!isTold) {
                        add(ProviderTrait::Revoked, Mark::Right);
                    }
                    if (!revoked) {
                        m_lines.last().mark = Mark::Wrong;
                        m_lines.last().error = revoked.error();
                    }
                    revokeNext();
                });
}

/// A browser may still be on its way to its page.
void ProviderTrial::finishWhenIdle()
{
    for (const auto &listener : m_listeners) {
        if (!listener->isIdle()) {
            connect(listener.get(), &LoopbackListener::becameIdle, this,
                    &ProviderTrial::finishWhenIdle, Qt::UniqueConnection);
            return;
        }
    }
    Q_EMIT finished();
}

} // namespace lanyard
