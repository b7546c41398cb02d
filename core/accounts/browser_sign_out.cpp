#include "accounts/browser_sign_out.h"

#include "accounts/account_parts.h"
#include "accounts/managed_settings.h"
#include "accounts/session_vault.h"
#include "base/base64url.h"
#include "words/browser_page.h"

namespace lanyard {

namespace {

constexpr int stateBytes = 32;

} // namespace

BrowserSignOut::BrowserSignOut(Account &account, AccountParts &parts,
                               std::chrono::seconds timeLimit) :
    m_account(&account),
    m_parts(parts), m_timeLimit(timeLimit), m_entry(account.entry()),
    m_work(std::make_unique<QObject>())
{
}

BrowserSignOut::~BrowserSignOut() = default;

/// What the provider has to be told of is erased afterwards.
void BrowserSignOut::start()
{
    if (!m_account) {
        finish(fail(ErrorKind::NotFound, QStringLiteral("the account is gone")));
        return;
    }
    if (m_account->m_unsaved) { // and the vault knows nothing of it
        takePage(*m_account->m_unsaved);
        if (m_account->m_access) {
            m_request.idTokenHint = m_account->m_access->idToken.clone();
        }
        signOutHere();
        return;
    }
    readSession(
        m_parts.environment.vault, m_entry.id, m_work.get(),
        [this](const Result<std::optional<SessionRecord>> &session) { takeSession(session); });
}

void BrowserSignOut::takeSession(const Result<std::optional<SessionRecord>> &session)
{
    if (!session || !*session) {
        m_problem = session ? Error{ErrorKind::NotFound, {}, QStringLiteral("no session is kept")}
                            : session.error();
        signOutHere(); // which says what is wrong
        return;
    }
    if ((*session)->service) {
        signOutHere(); // no browser has a session of a program's
        return;
    }
    takePage(**session);
    readAccessToken(m_parts.environment.vault, m_entry.id, m_work.get(),
                    [this](Result<std::optional<AccessTokenRecord>> access) {
                        takeIdToken(std::move(access));
                    });
}

void BrowserSignOut::takePage(const SessionRecord &session)
{
    m_request.endpoint = session.provider.endSessionEndpoint;
    m_request.clientId = session.client.clientId;
    m_waysBack = QUrl::fromStringList(session.postLogoutRedirectUris);
}

void BrowserSignOut::takeIdToken(Result<std::optional<AccessTokenRecord>> access)
{
    if (access && *access) {
        m_request.idTokenHint = std::move((*access)->idToken);
    }
    signOutHere();
}

void BrowserSignOut::signOutHere()
{
    if (!m_account) {
        finish(fail(ErrorKind::NotFound, QStringLiteral("the account is gone")));
        return;
    }
    m_account->signOut(m_work.get(), [this](const Result<Account::SignOutReceipt> &receipt) {
        takeReceipt(receipt);
    });
}

void BrowserSignOut::takeReceipt(const Result<Account::SignOutReceipt> &receipt)
{
    if (!receipt) {
        finish(fail(receipt.error()));
        return;
    }
    m_receipt.here = *receipt;
    if (m_problem) {
        finishBrowser(Receipt::Browser::NotDone, m_problem);
        return;
    }
    if (m_request.endpoint.isEmpty()) {
        finishBrowser(Receipt::Browser::NotOffered);
        return;
    }
    listen();
}

/// The browser is sent away from here, since the ID token must not stand in its arguments, and
/// comes back here where that is registered: of several addresses to the first free one. Unlike at
/// a sign-in, whatever comes is the answer, and a wrong one is an error: the person is signed out
/// here, so nothing is to be won by waiting on.
void BrowserSignOut::listen()
{
    const QByteArray unconfirmed
        = browserPage(BrowserPage::SignOutUnconfirmed, m_entry.providerName, {});
    const LoopbackPages pages{browserPageStyle(), unconfirmed, unconfirmed, unconfirmed};
    m_request.state = base64UrlEncode(m_parts.environment.random.bytes(stateBytes));
    const auto judge = [this](const QUrl &redirect) {
        const auto checked = oauth::checkEndSessionResponse(redirect, m_request);
        if (checked) {
            return LoopbackListener::Verdict::Take;
        }
        if (m_request.postLogoutRedirectUri.isEmpty()) {
            return LoopbackListener::Verdict::Refuse; // nobody was sent here
        }
        QMetaObject::invokeMethod(
            m_work.get(),
            [this, problem = checked.error()] {
                finishBrowser(Receipt::Browser::NotDone, problem);
            },
            Qt::QueuedConnection);
        return LoopbackListener::Verdict::Refuse;
    };
    const bool comesBack = !m_waysBack.isEmpty();
    const auto managed = ManagedSettings::read(m_parts.places);
    if (!managed) {
        finishBrowser(Receipt::Browser::NotDone, managed.error());
        return;
    }
    Error problem;
    for (const QUrl &candidate : managed->withPorts(
             comesBack ? m_waysBack
                       : QList<QUrl>{QUrl(QStringLiteral("http://127.0.0.1/sign-out"))})) {
        if (const auto allowed = managed->checkPort(candidate); !allowed) {
            problem = allowed.error();
            continue;
        }
        auto listener = LoopbackListener::listen(candidate, pages, judge, m_parts.environment.clock,
                                                 m_parts.environment.random);
        if (listener) {
            m_listener = std::move(*listener);
            connect(m_listener.get(), &LoopbackListener::redirected, m_work.get(),
                    [this] { finishBrowser(Receipt::Browser::Done); });
            if (comesBack) {
                m_request.postLogoutRedirectUri = m_listener->redirectUri();
            } else {
                connect(m_listener.get(), &LoopbackListener::wentOn, m_work.get(),
                        [this] { finishBrowser(Receipt::Browser::LeftThere); });
            }
            openBrowser();
            return;
        }
        problem = listener.error();
    }
    finishBrowser(Receipt::Browser::NotDone, problem);
}

void BrowserSignOut::openBrowser()
{
    m_stage = Stage::AwaitingBrowser;
    QMetaObject::invokeMethod(this, &BrowserSignOut::stageChanged, Qt::QueuedConnection);
    m_parts.environment.clock.after(m_timeLimit, m_work.get(), [this] {
        finishBrowser(Receipt::Browser::NotDone,
                      Error{ErrorKind::TimedOut,
                            {},
                            QStringLiteral("the browser did not come back within %1 s")
                                .arg(m_timeLimit.count())});
    });
    const QUrl step = m_listener->stepTo(oauth::endSessionUrl(m_request));
    m_parts.environment.browser.open(step, m_work.get(), [this](const Result<void> &opened) {
        if (!opened) {
            m_receipt.page
                = oauth::endSessionUrl({m_request.endpoint, m_request.clientId, {}, {}, {}});
            finishBrowser(Receipt::Browser::NotDone, opened.error());
        }
    });
}

void BrowserSignOut::stopWaiting()
{
    const Error canceled{ErrorKind::Canceled, {}, {}};
    if (m_stage == Stage::AwaitingBrowser) {
        finishBrowser(Receipt::Browser::NotDone, canceled);
    } else if (m_stage == Stage::SigningOut) {
        m_problem = canceled;
    }
}

void BrowserSignOut::finishBrowser(Receipt::Browser browser, std::optional<Error> problem)
{
    m_receipt.browser = browser;
    m_receipt.problem = std::move(problem);
    if (m_listener) {
        const bool isDone = browser == Receipt::Browser::Done;
        m_listener->disconnect(m_work.get());
        m_listener->finish(
            browserPage(isDone ? BrowserPage::SignedOut : BrowserPage::SignOutUnconfirmed,
                        m_entry.providerName, {}));
        m_parts.background.serve(std::move(m_listener));
    }
    finish(m_receipt);
}

void BrowserSignOut::finish(Result<Receipt> result)
{
    if (m_stage == Stage::Finished) {
        return;
    }
    m_result = std::move(result);
    m_work.release()->deleteLater(); // whose slot may be further up the stack
    m_request.idTokenHint = Secret();
    m_stage = Stage::Finished;
    QMetaObject::invokeMethod(this, &BrowserSignOut::finished, Qt::QueuedConnection);
}

} // namespace lanyard
