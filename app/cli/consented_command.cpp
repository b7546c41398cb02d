#include "consented_command.h"

#include "agent/wire/client.h"
#include "agent/wish_question.h"
#include "agent_client.h"

#include <QCoreApplication>
#include <QDir>

namespace lanyard {

OwnPrograms ownPrograms()
{
    const QString here = QCoreApplication::applicationDirPath();
    return OwnPrograms::in(
        {here, QDir::cleanPath(here + QStringLiteral("/" LANYARD_BIN_FROM_CLI))});
}

void ConsentedCommand::withConsent(const Account &account, const TokenLimits &limits,
                                   std::function<void()> go)
{
    // Who it is may be past telling; whether anybody has to know is not decided here.
    m_wish = wishFor(callerOfThisProcess(ownPrograms()).value_or(Caller()), account, limits);
    m_limits = limits;
    m_go = std::move(go);
    m_consent = std::make_unique<Consent>(world().places, world().environment.clock,
                                          mayAskForConsent() ? &m_terminal : nullptr);
    const auto allowed = m_consent->allowsAlready(m_wish);
    if (!allowed) {
        refuse(allowed.error());
    } else if (*allowed) {
        m_consent->note(m_wish, **allowed);
        m_go();
    } else {
        askAgent();
    }
}

/// It knows of a window, and keeps the grants and the journal as we do.
void ConsentedCommand::askAgent()
{
    const auto place = AgentClient::couldServe(world().places)
        ? agentPlace()
        : fail(ErrorKind::NotFound, QStringLiteral("no agent knows these accounts"));
    m_agent = std::make_unique<AgentTalk>(world().environment.clock);
    connect(m_agent.get(), &AgentTalk::heard, this, &ConsentedCommand::takeAgentsAnswer);
    connect(m_agent.get(), &AgentTalk::ended, this, &ConsentedCommand::askAtTerminal);
    if (!place || !m_agent->connectTo(*place)) {
        askAtTerminal();
        return;
    }
    const QByteArray account = m_wish.accountName.toUtf8();
    const QByteArray resource = m_limits.resource.toUtf8();
    const QByteArray scope = m_limits.scope.join(u' ').toUtf8();
    m_agent->ask(wire::AskRequest{.surroundings = wire::ownSurroundings(),
                                  .account = {account.constData(), std::size_t(account.size())},
                                  .resource = {resource.constData(), std::size_t(resource.size())},
                                  .scope = {scope.constData(), std::size_t(scope.size())}});
}

void ConsentedCommand::takeAgentsAnswer(wire::Type type, const QByteArray &body)
{
    m_agent->disconnect(this);
    const auto failure = type == wire::Type::Failure
        ? wire::parseFailure({body.constData(), std::size_t(body.size())})
        : std::nullopt;
    if (type == wire::Type::Done) {
        allow();
    } else if (failure && failure->exitCode == int(Recovery::TryAgain)) {
        refuse({ErrorKind::AuthorizationDenied, toolRefused, {}});
    } else {
        askAtTerminal();
    }
}

void ConsentedCommand::askAtTerminal()
{
    m_agent.release()->deleteLater(); // it may be the one that says so
    m_consent->ask(m_wish, this, [this](const Result<void> &allowed) {
        if (allowed) {
            allow();
        } else {
            refuse(allowed.error());
        }
    });
}

void ConsentedCommand::allow()
{
    if (isWanted()) {
        m_go();
    } else {
        failWith({ErrorKind::Canceled, {}, {}}, {});
    }
}

void ConsentedCommand::refuse(const Error &error)
{
    if (error.kind != ErrorKind::AuthorizationDenied) {
        failWith(error, {});
    } else if (error.code == nobodyToAsk) {
        failWithLine(error, nobodyIsThereToAsk(questionFor(m_wish)));
    } else {
        failWithLine(error, tokenWasRefused(questionFor(m_wish)));
    }
}

void ConsentedCommand::endInOrder()
{
    if (m_terminal.isAsking()) {
        m_terminal.refuse();
    } else {
        Command::endInOrder();
    }
}

} // namespace lanyard
