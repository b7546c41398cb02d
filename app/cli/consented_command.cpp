#include "consented_command.h"

#include <QCoreApplication>
#include <QDir>

namespace lanyard {

namespace {

TokenWish wishFor(const Account &account, const QString &resource)
{
    // Who it is may be past telling; whether anybody has to know is not decided here.
    Caller caller = callerOfThisProcess(ownPrograms()).value_or(Caller());
    return {std::move(caller), account.id(), account.name(), account.scope(), resource};
}

} // namespace

OwnPrograms ownPrograms()
{
    const QString here = QCoreApplication::applicationDirPath();
    return OwnPrograms::in(
        {here, QDir::cleanPath(here + QStringLiteral("/" LANYARD_BIN_FROM_CLI))});
}

void ConsentedCommand::withConsent(const Account &account, const QString &resource,
                                   std::function<void()> go)
{
    const TokenWish wish = wishFor(account, resource);
    m_consent = std::make_unique<Consent>(world().places, world().environment.clock,
                                          mayAsk() ? &m_terminal : nullptr);
    m_consent->ask(wish, this, [this, wish, go = std::move(go)](const Result<void> &allowed) {
        if (!allowed) {
            refuse(allowed.error(), wish);
        } else if (!isWanted()) {
            failWith({ErrorKind::Canceled, {}, {}}, {});
        } else {
            go();
        }
    });
}

void ConsentedCommand::refuse(const Error &error, const TokenWish &wish)
{
    if (error.kind != ErrorKind::AuthorizationDenied) {
        failWith(error, {});
    } else if (error.code == nobodyToAsk) {
        failWithLine(error, nobodyIsThereToAsk(questionFor(wish)));
    } else {
        failWithLine(error, tokenWasRefused(questionFor(wish)));
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
