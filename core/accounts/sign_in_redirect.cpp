#include "accounts/sign_in.h"

#include "accounts/account_parts.h"

// The browser's way back to us: the listener first, then the address that names it, then the
// browser.

namespace lanyard {

namespace {

LoopbackPages pagesFor(const Provider &provider)
{
    return {browserPageStyle(), browserPage(BrowserPage::Finishing, provider.name, {}),
            browserPage(BrowserPage::NotOurs, provider.name, {}),
            browserPage(BrowserPage::Used, provider.name, {})};
}

} // namespace

QList<QUrl> SignIn::redirectCandidates() const
{
    if (m_wish.redirectUri) {
        return {*m_wish.redirectUri};
    }
    const QList<QUrl> &listed = m_wish.provider.redirectUris;
    return m_managed.withPorts(listed.isEmpty() ? QList<QUrl>{m_wish.provider.redirectUri()}
                                                : listed,
                               m_wish.redirectPort);
}

/// RFC 8252 §7.3: bound before the URL is made, so that the port in it is ours. Of several
/// registered addresses the first free one.
void SignIn::listen()
{
    const QList<QUrl> candidates = redirectCandidates();
    const auto judge = [this](const QUrl &redirect) {
        const bool isAwaited = m_stage == Stage::AwaitingBrowser; // or else it was typed already
        return isAwaited && oauth::isAnswerTo(m_request, redirect)
            ? LoopbackListener::Verdict::Take
            : LoopbackListener::Verdict::Refuse;
    };
    Error problem;
    for (const QUrl &candidate : candidates) {
        auto listener
            = LoopbackListener::listen(candidate, pagesFor(m_wish.provider), judge,
                                       m_parts.environment.clock, m_parts.environment.random);
        if (listener) {
            m_listener = std::move(*listener);
            awaitRedirect();
            return;
        }
        problem = listener.error();
    }
    finish(fail(problem));
}

void SignIn::awaitRedirect()
{
    connect(m_listener.get(), &LoopbackListener::redirected, m_work.get(),
            [this](const QUrl &redirect) { takeRedirect(redirect); });
    connect(m_listener.get(), &LoopbackListener::strangerRefused, m_work.get(), [this] {
        m_strangerSeen = true;
        signalChange();
    });
    m_request.redirectUri = m_listener->redirectUri();
    if (oauth::asksForFormPost(m_request)) {
        m_listener->takeFormsFrom(m_client.provider.authorizationEndpoint);
    }
    m_flow = std::make_unique<AuthorizationCodeFlow>(m_client, m_parts.environment.network,
                                                     m_parts.directory, m_parts.environment.clock);
    m_plainUrl = m_flow->begin(m_request);
    fetchKeysAhead();
    m_pushesRequests = !m_client.provider.pushedAuthorizationRequestEndpoint.isEmpty();
    if (!m_pushesRequests) {
        m_link = {m_plainUrl};
        openBrowser();
        return;
    }
    // Before the browser opens, so that a refusal is told here.
    makeLink(m_work.get(), [this](const Result<Link> &made) {
        if (!made) {
            giveUp(made.error());
        } else if (!isOver()) {
            openBrowser();
        }
    });
}

void SignIn::openBrowser()
{
    enter(Stage::AwaitingBrowser);
    if (m_wish.open == SignInRequest::Open::Browser) {
        openLink();
    }
}

/// While the person is busy. Whether it worked is seen when they are needed.
void SignIn::fetchKeysAhead()
{
    if (m_client.provider.isOpenIdProvider()) {
        m_parts.directory.keys(m_client.provider, m_work.get(),
                               [](const Result<ProviderDirectory::Keys> &) {});
    }
}

} // namespace lanyard
