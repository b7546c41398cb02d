#include "accounts/sign_in.h"

#include "accounts/account_parts.h"
#include "flow/pushed_authorization.h"

#include <algorithm>

// The links of one sign-in: one for all, or one for each browser where the request is pushed.

namespace lanyard {

namespace {

/// A provider whose links run out at once is not asked for the next one all the time.
constexpr std::chrono::milliseconds shortestLinkLife{10'000};

} // namespace

/// Where pushing is only offered, what comes of it is no reason to stop: the provider takes the
/// same request from the browser.
void SignIn::makeLink(QObject *context, Reply<Link> reply)
{
    const auto take = [this, replier = Replier<Link>(context, std::move(reply))](
                          const Result<PushedAuthorization> &pushed) {
        if (isOver()) {
            return; // m_work is on its way out, and the answer was on its own
        }
        if (!pushed && m_stage == Stage::Discovering && replaceRegistration(pushed.error())) {
            return; // and begins again: nobody else waits for this link
        }
        if (pushed) {
            m_link = {pushed->url, pushed->expiresAt};
            keepLinkGood();
        } else if (m_client.provider.requirePushedAuthorizationRequests) {
            const Error problem = m_redaction.applied(pushed.error());
            if (m_stage == Stage::AwaitingBrowser) {
                m_browserProblem = problem;
                signalChange();
            }
            replier(fail(problem));
            return;
        } else {
            m_pushesRequests = false;
            m_link = {m_plainUrl};
        }
        replier(m_link);
    };
    const Environment &environment = m_parts.environment;
    pushAuthorizationRequest(m_client, m_request, environment.network, environment.clock,
                             environment.random, m_work.get(), take);
}

void SignIn::link(QObject *context, Reply<Link> reply)
{
    const auto give
        = [this, replier = Replier<Link>(context, std::move(reply))](const Result<Link> &made) {
              m_link.isTaken = m_link.isTaken || made;
              replier(made);
          };
    if (m_stage != Stage::AwaitingBrowser) {
        give(fail(ErrorKind::Canceled, QStringLiteral("this sign-in waits for no browser")));
    } else if (isLinkToBeHad()) {
        give(m_link);
    } else {
        makeLink(m_work.get(), give);
    }
}

bool SignIn::isLinkToBeHad() const
{
    return !m_link.expiresAt
        || (!m_link.isTaken && *m_link.expiresAt > m_parts.environment.clock.now());
}

/// A link that is shown, or is to be taken, must not have run out meanwhile.
void SignIn::keepLinkGood()
{
    Clock &clock = m_parts.environment.clock;
    const std::chrono::milliseconds left{clock.now().msecsTo(*m_link.expiresAt)};
    clock.after(std::max(left, shortestLinkLife), m_work.get(), [this, url = m_link.url] {
        if (m_stage == Stage::AwaitingBrowser && m_link.url == url && !m_link.isTaken) {
            makeLink(m_work.get(), [this](const Result<Link> &) { signalChange(); });
        }
    });
}

void SignIn::openBrowserAgain()
{
    if (m_stage != Stage::AwaitingBrowser) {
        return;
    }
    if (isLinkToBeHad()) {
        openLink();
        return;
    }
    makeLink(m_work.get(), [this](const Result<Link> &made) {
        if (made && m_stage == Stage::AwaitingBrowser) {
            openLink();
        }
    });
}

void SignIn::openLink()
{
    m_link.isTaken = true;
    m_parts.environment.browser.open(m_link.url, m_work.get(), [this](const Result<void> &opened) {
        m_browserProblem = opened ? std::nullopt : std::optional(opened.error());
        m_link.isTaken = m_link.isTaken && opened;
        signalChange();
    });
}

} // namespace lanyard
