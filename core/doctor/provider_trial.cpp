#include "doctor/provider_trial.h"

#include "base/base64url.h"
#include "flow/pushed_authorization.h"
#include "oauth/pkce.h"
#include "words/browser_page.h"
#include "words/visit_page.h"

#include <algorithm>
#include <array>

// As which client, and how a code comes back from the browser.

namespace lanyard {

namespace {

constexpr qsizetype randomBytes = 32;

constexpr std::array traits{
    ProviderTrait::LoopbackPort,  ProviderTrait::SignIn,         ProviderTrait::RefreshToken,
    ProviderTrait::Rotation,      ProviderTrait::ReuseDetection, ProviderTrait::CodeOnce,
    ProviderTrait::WrongVerifier, ProviderTrait::NoVerifier,     ProviderTrait::Revoked,
};

LoopbackPages pages()
{
    return {browserPageStyle(), browserPage(BrowserPage::Finishing, {}, {}),
            browserPage(BrowserPage::NotOurs, {}, {}), browserPage(BrowserPage::Used, {}, {})};
}

/// Is it the provider that does wrong, or the person, the network or the client id?
bool isProvidersFault(ErrorKind kind)
{
    return kind == ErrorKind::InvalidResponse || kind == ErrorKind::IssuerMismatch
        || kind == ErrorKind::IdTokenInvalid;
}

} // namespace

ProviderLines untriedLines(Untried why)
{
    ProviderLines lines;
    for (const ProviderTrait trait : traits) {
        lines.append({.trait = trait, .mark = Mark::NotTried, .why = why});
    }
    return lines;
}

ProviderTrial::ProviderTrial(const Environment &environment, TrialWish wish,
                             std::chrono::seconds timeLimit) :
    m_environment(environment),
    m_wish(std::move(wish)), m_timeLimit(timeLimit), m_work(std::make_unique<QObject>()),
    m_directory(environment.network, environment.clock)
{
}

ProviderTrial::~ProviderTrial() = default;

void ProviderTrial::start()
{
    findTrialClient(
        m_wish, m_environment, m_work.get(),
        [this](const Result<oauth::ClientAuthentication> &client) { takeClient(client); });
}

void ProviderTrial::takeClient(const Result<oauth::ClientAuthentication> &client)
{
    if (!client) {
        endEarly(client.error());
        return;
    }
    m_client.provider = m_wish.provider;
    m_client.authentication = *client;
    const QStringList &proofs = m_wish.provider.dpopSigningAlgValuesSupported;
    auto key = oauth::DpopKey::make(proofs);
    if (!proofs.isEmpty() && key) {
        m_client.dpop = std::make_shared<DpopProver>(std::move(*key), m_dpopServers,
                                                     m_environment.clock, m_environment.random);
    }
    beginRound(Round::Session);
}

void ProviderTrial::beginRound(Round round)
{
    m_round = round;
    const auto made = makeRequest();
    if (made) {
        listen();
    } else {
        endEarly(made.error());
    }
}

/// The first one as any sign-in; the others want a code and nothing else.
Result<void> ProviderTrial::makeRequest()
{
    const auto random = [this] { return base64UrlEncode(m_environment.random.bytes(randomBytes)); };
    m_request = {};
    m_request.provider = m_wish.provider;
    m_request.clientId = m_client.authentication.clientId;
    m_request.scope = m_round == Round::Session ? oauth::defaultScope(m_wish.provider)
                                                : QStringList{QStringLiteral("openid")};
    m_request.state = random();
    m_request.nonce = random();
    m_request.codeVerifier = oauth::codeVerifier(m_environment.random.bytes(randomBytes));
    m_request.askedAt = m_environment.clock.now();
    if (m_client.dpop) {
        m_request.dpopJkt = m_client.dpop->key().thumbprint();
    }
    auto parameters = oauth::authorizationParameters(m_request.scope, {});
    if (!parameters) {
        return fail(parameters.error());
    }
    m_request.parameters = std::move(*parameters);
    return {};
}

void ProviderTrial::listen()
{
    const auto judge = [this](const QUrl &redirect) {
        return oauth::isAnswerTo(m_request, redirect) ? LoopbackListener::Verdict::Take
                                                      : LoopbackListener::Verdict::Refuse;
    };
    auto listener = LoopbackListener::listen(m_wish.redirectUri, pages(), judge,
                                             m_environment.clock, m_environment.random);
    if (!listener) {
        endEarly(listener.error());
        return;
    }
    m_listeners.push_back(std::move(*listener));
    connect(m_listeners.back().get(), &LoopbackListener::redirected, m_work.get(),
            [this](const QUrl &redirect) { takeRedirect(redirect); });
    m_request.redirectUri = m_listeners.back()->redirectUri();
    makeLink();
}

void ProviderTrial::makeLink()
{
    m_flow = std::make_unique<AuthorizationCodeFlow>(m_client, m_environment.network, m_directory,
                                                     m_environment.clock);
    const QUrl plain = m_flow->begin(m_request);
    if (!m_wish.provider.requirePushedAuthorizationRequests) {
        openBrowser(plain);
        return;
    }
    pushAuthorizationRequest(m_client, m_request, m_environment.network, m_environment.clock,
                             m_environment.random, m_work.get(),
                             [this](const Result<PushedAuthorization> &pushed) {
                                 if (pushed) {
                                     openBrowser(pushed->url);
                                 } else {
                                     endEarly(pushed.error());
                                 }
                             });
}

/// Where none can be started, the link is there all the same.
void ProviderTrial::openBrowser(const QUrl &link)
{
    m_link = link;
    Q_EMIT awaitsBrowser();
    m_environment.browser.open(m_link, m_work.get(), [](const Result<void> &) {});
    m_environment.clock.after(m_timeLimit, m_work.get(), [this, link] {
        if (m_link == link) {
            endEarly({ErrorKind::TimedOut, {}, QStringLiteral("nobody came back")});
        }
    });
}

void ProviderTrial::takeRedirect(const QUrl &redirect)
{
    m_link = {};
    m_listeners.back()->finish(visitPage());
    if (m_round == Round::Session) {
        add(ProviderTrait::LoopbackPort, Mark::Right);
    }
    auto code = oauth::parseAuthorizationResponse(redirect, m_request);
    if (!code) {
        endEarly(code.error());
        return;
    }
    m_code = code->code().clone();
    switch (m_round) {
    case Round::Session:
        exchange(std::move(*code));
        break;
    case Round::WrongVerifier: {
        const Secret wrong = oauth::codeVerifier(m_environment.random.bytes(randomBytes));
        postCode(&wrong, ProviderTrait::WrongVerifier);
        break;
    }
    case Round::NoVerifier:
        postCode(nullptr, ProviderTrait::NoVerifier);
        break;
    }
}

void ProviderTrial::exchange(oauth::AuthorizationCode code)
{
    m_codeVerifier = m_request.codeVerifier.clone();
    m_flow->exchange(std::move(code), holdThem(), m_work.get(),
                     [this](const Result<BelievedTokens> &believed) { takeTokens(believed); });
}

void ProviderTrial::takeTokens(const Result<BelievedTokens> &believed)
{
    if (!believed) {
        endEarly(believed.error());
        return;
    }
    add(ProviderTrait::SignIn, Mark::Right);
    if (believed->idToken) {
        m_original = {believed->idToken->subject(), believed->idToken->authTime(),
                      believed->idToken->azp(), m_request.nonce};
    }
    m_scope = believed->tokens.scope;
    m_refreshToken = believed->tokens.refreshToken.clone();
    refreshOnce();
}

/// The first round shows whether signing in works at all; without it, the others prove nothing.
void ProviderTrial::endEarly(const Error &error)
{
    if (m_round == Round::Session) {
        const Mark mark = isProvidersFault(error.kind) ? Mark::Wrong : Mark::NotTried;
        m_lines.append({.trait = ProviderTrait::SignIn,
                        .mark = mark,
                        .why = Untried::NeedsAnswer,
                        .error = error});
    }
    cancel();
}

/// Not here: the context of what ends may be the one that is just being called.
void ProviderTrial::cancel()
{
    if (!std::exchange(m_isEnding, true)) {
        QMetaObject::invokeMethod(this, &ProviderTrial::end, Qt::QueuedConnection);
    }
}

void ProviderTrial::end()
{
    m_work = std::make_unique<QObject>();
    for (const auto &listener : m_listeners) {
        listener->finish(browserPage(BrowserPage::Problem, {}, {}));
    }
    for (const ProviderTrait trait : traits) {
        const bool isThere = std::any_of(m_lines.begin(), m_lines.end(),
                                         [trait](const auto &line) { return line.trait == trait; });
        if (!isThere && trait != ProviderTrait::Revoked) {
            addUntried(trait, Untried::NeedsAnswer);
        }
    }
    std::sort(m_lines.begin(), m_lines.end(),
              [](const auto &one, const auto &other) { return one.trait < other.trait; });
    revokeNext();
}

void ProviderTrial::add(ProviderTrait trait, Mark mark, const std::optional<Error> &error)
{
    m_lines.append({.trait = trait, .mark = mark, .error = error});
}

void ProviderTrial::addUntried(ProviderTrait trait, Untried why)
{
    m_lines.append({.trait = trait, .mark = Mark::NotTried, .why = why});
}

} // namespace lanyard
