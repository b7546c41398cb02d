#include "ui/attempt.h"

#include "accounts/chosen_settings.h"

#include <utility>

namespace lanyard {

Attempt::Attempt(AccountStore &store, const Environment &environment, Places places,
                 QObject *parent) :
    QObject(parent),
    m_store(store), m_environment(environment), m_places(std::move(places))
{
}

Attempt::~Attempt() = default;

void Attempt::start(const Provider &provider, const QString &accountId)
{
    cancel();
    m_listed = provider;
    m_provider.reset();
    m_accountId = accountId;
    m_open = SignInRequest::Open::Browser;
    if (m_worked.contains(provider.key())) {
        proceed(rememberedAnswersIn(provider));
        return;
    }
    complete();
}

void Attempt::complete()
{
    m_completing = std::make_unique<QObject>();
    completeProvider(m_listed, m_places, m_environment.vault, m_completing.get(),
                     [this](const Result<Provider> &completed) {
                         const bool isVaultMissing
                             = !completed && completed.error().kind == ErrorKind::VaultUnavailable;
                         const bool goesOn = isVaultMissing
                             && m_withoutVault == SignInRequest::WithoutVault::GoOn;
                         proceed(goesOn ? completeWithoutVault(m_listed, m_places) : completed);
                     });
}

void Attempt::again()
{
    if (m_provider) {
        cancel();
        proceed(Provider(*m_provider));
    } else {
        start(Provider(m_listed), QString(m_accountId));
    }
}

void Attempt::useOtherDevice()
{
    m_open = SignInRequest::Open::OtherDevice;
    again();
}

void Attempt::goOnWithoutVault()
{
    m_withoutVault = SignInRequest::WithoutVault::GoOn;
    again();
}

void Attempt::askForClient()
{
    cancel();
    Provider asked = provider();
    if (asked.client == Provider::Client::Answered) {
        asked.clientSecret.reset(); // it was typed for the attempt that failed, and may be wrong
    }
    asked.offersRegistration = false;
    asked.client = Provider::Client::Refused; // whoever refused it, it is a suggestion only
    Q_EMIT questionsOpen(asked);
}

void Attempt::answer(const Provider &asked, const ProviderAnswers &answers)
{
    cancel();
    proceed(withAnswers(asked, answers));
}

void Attempt::keepOther()
{
    if (!other()) {
        return;
    }
    m_keeping = std::make_unique<QObject>();
    m_other->keepOther(m_keeping.get(), [this](Result<SignIn::Outcome> outcome) {
        m_keeping.release()->deleteLater(); // which is further up the stack
        m_other.reset();
        rememberAnswers(outcome);
        end(std::move(outcome));
    });
}

void Attempt::letOtherGo()
{
    if (!m_keeping) {
        m_other.reset();
    }
}

void Attempt::cancel()
{
    m_completing.reset();
    m_keeping.reset();
    m_other.reset();
    m_signIn.reset();
}

void Attempt::proceed(const Result<Provider> &provider)
{
    if (!provider) {
        end(fail(provider.error()));
        return;
    }
    const ProviderQuestions open = questionsOf(*provider);
    if (open.tenant) {
        Q_EMIT questionsOpen(*provider);
        return;
    }
    m_provider = *provider;
    if (open.clientId) {
        look();
    } else {
        begin();
    }
}

void Attempt::look()
{
    if (!m_completing) { // else its reply is further up the stack
        m_completing = std::make_unique<QObject>();
    }
    Q_EMIT looking(*m_provider);
    m_store.lookFor(*m_provider, m_completing.get(), [this](const Result<Provider> &found) {
        if (!found) {
            end(fail(found.error()));
            return;
        }
        m_provider->offersRegistration = found->offersRegistration;
        if (questionsOf(*m_provider).clientId) {
            Q_EMIT questionsOpen(*m_provider);
        } else {
            begin(); // the sign-in asks it for a client
        }
    });
}

void Attempt::begin()
{
    SignInRequest request;
    request.provider = *m_provider;
    request.expectedAccountId = m_accountId;
    if (const Account *account = m_store.account(m_accountId)) {
        request.resources = account->entry().resources; // else its tokens would be for others
    }
    request.other = SignInRequest::Other::Hold;
    request.open = m_open;
    request.withoutVault = m_withoutVault;
    // Of damaged settings the person hears at the start, and where they change them.
    const auto chosen = readChosenSettings(m_places).value_or(ChosenSettings());
    request.timeLimit = chosen.timeLimit;
    request.redirectPort = chosen.redirectPort;
    m_signIn = m_store.startSignIn(std::move(request));
    connect(m_signIn.get(), &SignIn::finished, this, &Attempt::finished);
    Q_EMIT started();
}

void Attempt::finished()
{
    Outcome outcome = m_signIn->result();
    rememberAnswers(outcome);
    if (m_signIn->other()) {
        m_other = std::move(m_signIn);
    } else {
        // It is still on the stack: it goes when control is back in the event loop.
        m_signIn.release()->deleteLater();
    }
    end(std::move(outcome));
}

void Attempt::rememberAnswers(const Outcome &outcome)
{
    const QString key = m_provider->key();
    const bool wasAsked
        = m_provider->client != Provider::Client::FromFile || !m_provider->tenant.isEmpty();
    if (!wasAsked) {
        return;
    }
    const bool isKept = m_environment.vault.isLasting() && !(outcome && outcome->notSaved);
    if (outcome && isKept) {
        m_worked.remove(key);
    } else if (outcome) {
        Provider &worked = *m_worked.insert(key, *m_provider);
        if (clientWasAsked()) {
            worked.client = Provider::Client::Remembered;
        }
    } else if (outcome.error().code == QLatin1String("invalid_client") && m_worked.contains(key)
               && m_worked.value(key).clientId == m_provider->clientId) {
        m_worked[key].client = Provider::Client::Refused;
    }
}

/// Answers only: the rest is as it is listed now.
Result<Provider> Attempt::rememberedAnswersIn(Provider provider) const
{
    const Provider worked = m_worked.value(provider.key());
    ProviderAnswers answers;
    answers.tenant = worked.tenant;
    if (worked.client != Provider::Client::FromFile) {
        answers.clientId = worked.clientId;
    }
    if (worked.clientSecret && !answers.clientId.isEmpty()) {
        answers.clientSecret = worked.clientSecret->clone();
    }
    Result<Provider> completed = withAnswers(std::move(provider), answers);
    if (completed && completed->client == Provider::Client::Answered) {
        completed->client = worked.client;
    }
    return completed;
}

void Attempt::end(Outcome outcome)
{
    m_outcome = std::move(outcome);
    Q_EMIT ended();
}

} // namespace lanyard
