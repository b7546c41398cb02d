#include "ui/attempt.h"

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
    m_accountId = accountId;
    m_completing = std::make_unique<QObject>();
    completeProvider(m_listed, m_places, m_environment.vault, m_completing.get(),
                     [this](const Result<Provider> &completedOne) { completed(completedOne); });
}

void Attempt::again()
{
    start(Provider(m_listed), QString(m_accountId));
}

void Attempt::askForClient()
{
    cancel();
    Q_EMIT questionsOpen(m_listed);
}

void Attempt::answer(ProviderAnswers answers)
{
    cancel();
    m_completing = std::make_unique<QObject>();
    answerProvider(m_listed, std::move(answers), m_places, m_environment.vault, m_completing.get(),
                   [this](const Result<Provider> &answered) { completed(answered); });
}

void Attempt::cancel()
{
    m_completing.reset();
    m_signIn.reset();
}

void Attempt::completed(const Result<Provider> &provider)
{
    if (!provider) {
        end(fail(provider.error()));
        return;
    }
    if (questionsOf(*provider).any()) {
        Q_EMIT questionsOpen(*provider);
        return;
    }
    begin(*provider);
}

void Attempt::begin(const Provider &provider)
{
    SignInRequest request;
    request.provider = provider;
    request.expectedAccountId = m_accountId;
    m_signIn = m_store.startSignIn(std::move(request));
    connect(m_signIn.get(), &SignIn::finished, this, &Attempt::finished);
    Q_EMIT started();
}

void Attempt::finished()
{
    Outcome outcome = m_signIn->result();
    // It is still on the stack: it goes when control is back in the event loop.
    m_signIn.release()->deleteLater();
    end(std::move(outcome));
}

void Attempt::end(Outcome outcome)
{
    m_outcome = std::move(outcome);
    Q_EMIT ended();
}

} // namespace lanyard
