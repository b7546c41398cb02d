#include "client_under_test.h"

#include "demo_client.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace lanyard {

namespace {

constexpr std::chrono::milliseconds patience(60'000); ///< whoever needs it makes the row red

/// Runs the event loop until the reply comes, and gives it.
template <class T>
Result<T> await(const std::function<void(QObject *, Reply<T>)> &call)
{
    QObject context;
    std::optional<Result<T>> answer;
    call(&context, [&](Result<T> result) { answer = std::move(result); });
    if (!waitUntil([&] { return answer.has_value(); })) {
        return fail(ErrorKind::Internal, QStringLiteral("no reply came"));
    }
    return std::move(*answer);
}

Outcome refusedWith(const Error &error)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Refused;
    outcome.error = error;
    return outcome;
}

} // namespace

/// Provider, browser and client live in this thread, and QTest::qWaitFor would have each of their
/// steps wait for 10 ms.
bool waitUntil(const std::function<bool()> &holds)
{
    const QDeadlineTimer deadline(patience);
    QTimer alarm; // ends a wait in which nothing happens
    alarm.start(patience);
    while (!holds() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return holds();
}

Provider asDemo(Provider provider)
{
    provider.id = demo::providerId;
    provider.name = demo::providerName;
    provider.clientId = demo::clientId;
    return provider;
}

ClientUnderTest::ClientUnderTest(FakeClock &clock, const QList<QSslCertificate> &authorities) :
    m_clock(clock), m_network(clock,
                              [authorities] {
                                  return Authorities{authorities, {}};
                              }),
    m_environment{clock, m_random, m_network, m_browser, m_vault},
    m_store(std::make_unique<AccountStore>(m_environment, Places::below(m_folder.path())))
{
    m_browser.trust(authorities);
    if (!m_store->load()) {
        qFatal("an empty index cannot be read");
    }
}

Outcome ClientUnderTest::signIn(const Provider &provider)
{
    bool hasStopped = false;
    const qsizetype visited = m_browser.visited().size();
    const auto stop
        = QObject::connect(&m_browser, &FormBrowser::stopped, [&hasStopped] { hasStopped = true; });
    SignInRequest request;
    request.provider = provider;
    const std::unique_ptr<SignIn> signIn = m_store->startSignIn(std::move(request));
    const auto isFinished = [&] { return signIn->stage() == SignIn::Stage::Finished; };
    // The page at the end is only shown when the outcome is known.
    if (!waitUntil([&] { return isFinished() || hasStopped; })) {
        return wentWrong(QStringLiteral("neither end nor page"));
    }
    const bool isWaiting = !isFinished();
    // The person reads to the end, so that no page of this sign-in is left for the next one.
    if (m_browser.visited().size() > visited && !waitUntil([&] { return hasStopped; })) {
        return wentWrong(QStringLiteral("the browser never stopped"));
    }
    QObject::disconnect(stop);
    if (isWaiting) {
        signIn->cancel();
        return settled({});
    }
    return outcomeOf(*signIn);
}

Outcome ClientUnderTest::signInElsewhere(const Provider &provider)
{
    SignInRequest request;
    request.provider = provider;
    request.open = SignInRequest::Open::OtherDevice;
    const std::unique_ptr<SignIn> signIn = m_store->startSignIn(std::move(request));
    const auto isFinished = [&] { return signIn->stage() == SignIn::Stage::Finished; };
    if (!waitUntil([&] { return isFinished() || signIn->deviceAuthorization(); })) {
        return wentWrong(QStringLiteral("neither end nor code"));
    }
    if (isFinished()) {
        return outcomeOf(*signIn);
    }
    const oauth::DeviceAuthorization &shown = *signIn->deviceAuthorization();
    const QUrl drawn = shown.verificationUriComplete;
    m_browser.type(QStringLiteral("user_code"), shown.userCode);
    walk(shown.verificationUri);
    // Time passes while nothing is under way but the wait for the next poll, and the time limit.
    const auto waitsForTime = [&] {
        return signIn->stage() == SignIn::Stage::AwaitingDevice && m_clock.pending() == 2;
    };
    const bool hasEnded = waitUntil([&] {
        while (waitsForTime()) {
            m_clock.advance(std::chrono::seconds(1));
        }
        return isFinished();
    });
    if (!hasEnded) {
        return wentWrong(QStringLiteral("it never ended"));
    }
    Outcome outcome = outcomeOf(*signIn);
    outcome.drawn = drawn;
    return outcome;
}

std::unique_ptr<SignIn> ClientUnderTest::start(const Provider &provider)
{
    SignInRequest request;
    request.provider = provider;
    request.open = SignInRequest::Open::LinkOnly;
    std::unique_ptr<SignIn> signIn = m_store->startSignIn(std::move(request));
    (void)waitUntil([&] {
        return signIn->stage() == SignIn::Stage::AwaitingBrowser
            || signIn->stage() == SignIn::Stage::Finished;
    });
    return signIn;
}

void ClientUnderTest::walk(const QUrl &url)
{
    QObject context;
    bool hasStopped = false;
    QObject::connect(&m_browser, &FormBrowser::stopped, &context,
                     [&hasStopped] { hasStopped = true; });
    m_browser.open(url, &context, [](const Result<void> &) {});
    (void)waitUntil([&] { return hasStopped; });
}

Outcome ClientUnderTest::outcomeOf(const SignIn &signIn)
{
    if (signIn.stage() != SignIn::Stage::Finished) {
        return settled({});
    }
    if (!signIn.result()) {
        Outcome outcome = refusedWith(signIn.result().error());
        outcome.page = m_browser.page();
        return settled(std::move(outcome));
    }
    Outcome outcome;
    outcome.kind = Outcome::Kind::Done;
    outcome.lostProtections = signIn.result()->lostProtections;
    outcome.userInfo.name = account()->entry().displayName;
    return settled(std::move(outcome));
}

Result<Provider> ClientUnderTest::providerFor(const QString &email)
{
    return await<Provider>([&](QObject *context, Reply<Provider> reply) {
        m_store->providerFor(email, context, std::move(reply));
    });
}

Outcome ClientUnderTest::refresh()
{
    const auto fresh = await<void>([this](QObject *context, Reply<void> reply) {
        account()->ensureFresh(Account::Freshness::Force, context, std::move(reply));
    });
    Outcome refreshed;
    refreshed.kind = Outcome::Kind::Done;
    const Outcome outcome = settled(fresh ? refreshed : refusedWith(fresh.error()));
    return outcome.kind == Outcome::Kind::Done ? askUserInfo() : outcome;
}

Outcome ClientUnderTest::askUserInfo()
{
    const auto userInfo
        = await<oauth::UserInfo>([this](QObject *context, Reply<oauth::UserInfo> reply) {
              account()->fetchUserInfo(context, std::move(reply));
          });
    Outcome outcome;
    if (userInfo) {
        outcome.kind = Outcome::Kind::Done;
        outcome.userInfo = *userInfo;
    } else {
        outcome = refusedWith(userInfo.error());
    }
    return settled(std::move(outcome));
}

Outcome ClientUnderTest::signOut()
{
    using Receipt = Account::SignOutReceipt;
    const auto receipt = await<Receipt>([this](QObject *context, Reply<Receipt> reply) {
        account()->signOut(context, std::move(reply));
    });
    Outcome outcome;
    outcome.kind = Outcome::Kind::Done;
    if (!receipt) {
        outcome = refusedWith(receipt.error());
    } else if (receipt->revocationError) {
        outcome = refusedWith(*receipt->revocationError);
    }
    return settled(std::move(outcome));
}

Outcome ClientUnderTest::signOutInBrowser()
{
    const auto signOut = m_store->startBrowserSignOut(*account(), std::chrono::seconds(60));
    const auto isFinished = [&] { return signOut->stage() == BrowserSignOut::Stage::Finished; };
    if (!waitUntil(isFinished)) {
        return refusedWith({ErrorKind::Internal, {}, QStringLiteral("the sign-out has no end")});
    }
    const Result<BrowserSignOut::Receipt> &receipt = signOut->result();
    Outcome outcome;
    outcome.kind = Outcome::Kind::Done;
    if (!receipt) {
        outcome = refusedWith(receipt.error());
    } else if (receipt->browser != BrowserSignOut::Receipt::Browser::Done) {
        outcome = refusedWith(receipt->problem.value_or(
            Error{ErrorKind::Internal, {}, QStringLiteral("the browser was left there")}));
    }
    return settled(std::move(outcome));
}

Account *ClientUnderTest::account() const
{
    return m_store->accounts().isEmpty() ? nullptr : m_store->accounts().first();
}

bool ClientUnderTest::isUsable() const
{
    return account() && account()->state() == Account::State::SignedIn;
}

/// Whatever still runs in the background is done: only then does the log say what never came.
Outcome ClientUnderTest::settled(Outcome outcome)
{
    const auto idle = await<void>([this](QObject *context, Reply<void> reply) {
        m_store->whenIdle(context, std::move(reply));
    });
    if (!idle) {
        outcome = refusedWith(idle.error());
    }
    outcome.keepsAccount = isUsable();
    outcome.accounts = m_store->accounts().size();
    outcome.kept = m_vault.keys();
    return outcome;
}

} // namespace lanyard
