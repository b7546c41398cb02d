#include "ui/attempt_pages.h"

#include "ui/client_page.h"
#include "ui/device_page.h"
#include "ui/sign_in_page.h"

namespace lanyard {

AttemptPages::AttemptPages(AccountStore &store, const Environment &environment, Places places,
                           QObject *parent) :
    QObject(parent),
    m_store(store), m_browser(environment.browser), m_kept(keptBy(environment.vault)),
    m_attempt(new Attempt(store, environment, std::move(places), this)), m_clock(environment.clock),
    m_online(environment.network, environment.clock)
{
    connect(m_attempt, &Attempt::looking, this, &AttemptPages::looking);
    connect(m_attempt, &Attempt::questionsOpen, this, &AttemptPages::questionsOpen);
    connect(m_attempt, &Attempt::started, this, &AttemptPages::started);
    connect(m_attempt, &Attempt::ended, this, &AttemptPages::ended);
}

ClientPage *AttemptPages::client()
{
    if (!m_client) {
        m_client = new ClientPage(m_kept);
        connect(m_client, &ClientPage::answered, this, [this] {
            m_online.stop();
            m_attempt->answer(m_client->provider(), m_client->takeAnswers());
        });
        connect(m_client, &ClientPage::registrationChosen, this, &AttemptPages::openRegistration);
        connect(m_client, &ClientPage::backChosen, this, &AttemptPages::cancel);
        Q_EMIT pageMade(m_client);
    }
    return m_client;
}

SignInPage *AttemptPages::waiting()
{
    if (!m_signIn) {
        m_signIn = new SignInPage(m_clock, m_kept);
        connect(m_signIn, &SignInPage::cancelChosen, this, &AttemptPages::cancel);
        connect(m_signIn, &SignInPage::otherDeviceChosen, m_attempt, &Attempt::useOtherDevice);
        Q_EMIT pageMade(m_signIn);
    }
    return m_signIn;
}

DevicePage *AttemptPages::device()
{
    if (!m_device) {
        m_device = new DevicePage;
        connect(m_device, &DevicePage::cancelChosen, this, &AttemptPages::cancel);
        connect(m_device, &DevicePage::answered, this, &AttemptPages::showFinishing);
        Q_EMIT pageMade(m_device);
    }
    return m_device;
}

Page *AttemptPages::current() const
{
    return m_attempt->signIn() ? m_current : nullptr;
}

void AttemptPages::start(Page *origin, const Provider &provider, const QString &accountId)
{
    m_origin = origin;
    m_isAsking = false;
    letGo();
    origin->display(std::nullopt);
    m_attempt->start(provider, accountId);
}

void AttemptPages::again()
{
    m_online.stop();
    m_attempt->again();
}

void AttemptPages::goOnWithoutVault()
{
    m_online.stop();
    m_attempt->goOnWithoutVault();
}

void AttemptPages::keepBoth()
{
    m_attempt->keepOther();
}

void AttemptPages::letGo()
{
    m_online.stop();
    m_attempt->letOtherGo();
}

/// Where nothing was asked yet, the page that led here says it.
void AttemptPages::looking(const Provider &provider)
{
    if (m_isAsking) {
        client()->setLookingAt(contextOf(provider).host);
    }
}

void AttemptPages::questionsOpen(const Provider &provider)
{
    m_isAsking = true;
    client()->display(std::nullopt);
    client()->ask(provider);
    Q_EMIT pageWanted(m_client);
}

void AttemptPages::openRegistration(const QUrl &page)
{
    m_browser.open(page, m_client, [this](const Result<void> &opened) {
        if (!opened) {
            Notice notice = noticeOfSignIn(opened.error(), contextOf(m_attempt->provider()), false);
            notice.repairs.clear();
            m_client->display(notice);
        }
    });
}

void AttemptPages::started()
{
    m_isAsking = false;
    if (!m_attempt->isOnOtherDevice()) {
        showFinishing();
        return;
    }
    showNoAttempt();
    device()->setSignIn(m_attempt->signIn());
    m_current = device();
    Q_EMIT pageWanted(m_current);
}

/// And what comes before it in the browser here.
void AttemptPages::showFinishing()
{
    showNoAttempt();
    waiting()->setSignIn(m_attempt->signIn());
    m_current = waiting();
    Q_EMIT pageWanted(m_current);
}

void AttemptPages::ended()
{
    const Attempt::Outcome &outcome = m_attempt->outcome();
    showNoAttempt();
    if (!outcome) {
        tellFailure(outcome.error());
        return;
    }
    const Account *account = m_store.account(outcome->accountId);
    Q_EMIT succeeded(outcome->accountId,
                     noticeOfSuccess(*outcome, account ? personOf(account->entry()) : QString(),
                                     contextOf(m_attempt->provider())));
}

void AttemptPages::tellFailure(const Error &error)
{
    if (error.kind == ErrorKind::Canceled) {
        Q_EMIT canceled(m_origin);
        return;
    }
    const bool isClientRefused
        = error.code == QLatin1String("invalid_client") && m_attempt->clientWasAsked();
    if (isClientRefused || error.cause == Cause::NotRegistered) {
        m_attempt->askForClient(); // the same once more would be refused once more
    }
    ErrorContext context = contextOf(m_attempt->provider());
    if (const Account *account = m_store.account(m_attempt->accountId())) {
        context.who = personOf(account->entry());
    }
    if (const AccountEntry *other = m_attempt->other()) {
        context.other = personOf(*other);
    }
    Notice notice = noticeOfSignIn(error, context, m_attempt->clientWasAsked());
    if (m_isAsking) { // an answer was not taken: it can be mended there
        notice.repairs.clear();
        m_client->setLookingAt({});
    }
    Page *place = m_isAsking ? m_client : m_origin;
    Q_EMIT failed(place, notice);
    if (error.cause == Cause::Offline) {
        // Who goes to another page does something else by now.
        m_online.wait(*place, OnlineWatch::WhenHidden::Stop, [this] { again(); });
    }
}

void AttemptPages::cancel()
{
    end();
    Q_EMIT canceled(m_origin);
}

void AttemptPages::end()
{
    showNoAttempt();
    m_online.stop();
    m_attempt->cancel();
}

void AttemptPages::showNoAttempt()
{
    if (m_signIn) {
        m_signIn->setSignIn(nullptr);
    }
    if (m_device) {
        m_device->setSignIn(nullptr);
    }
}

} // namespace lanyard
