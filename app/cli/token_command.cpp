#include "token_command.h"

#include "oauth/dpop_proof.h"
#include "words/command_text.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

namespace lanyard {

void TokenCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "token", commandHelp(CommandHelp::Token));
    addAccountName(m_name, AccountName::OrDefault);
    command.add_flag("--force-refresh", m_forceRefresh,
                     commandHelp(CommandHelp::ForceRefresh).toStdString());
}

void TokenCommand::start()
{
    Account *account = findAccountOrDefault(m_name);
    if (!account) {
        return;
    }
    m_account = account;
    const auto freshness = m_forceRefresh ? Account::Freshness::Force : Account::Freshness::IfStale;
    m_account->ensureFresh(freshness, this, [this](const Result<void> &fresh) { print(fresh); });
}

void TokenCommand::print(const Result<void> &fresh)
{
    if (!fresh) {
        failWith(fresh.error(), errorContextOf(m_account->entry(), ErrorContext::During::Refresh));
        return;
    }
    if (failedToKeep(*m_account)) {
        return;
    }
    if (!isWanted()) {
        failWith({ErrorKind::Canceled, {}, {}}, {});
        return;
    }
    const Secret *token = m_account->accessToken();
    Q_ASSERT(token); // ensureFresh promises it
    const QByteArrayView bytes = token->reveal(); // to standard output: what was asked for
    if (!world().console.isJson()) {
        if (oauth::isDpopType(m_account->tokenType())) {
            world().console.note(tokenIsBound(m_account->name())); // who sends Bearer is refused
        }
        const Result<void> printed = world().console.print(bytes);
        succeed(printed ? world().console.print("\n") : printed);
        return;
    }
    const QJsonObject object{
        {QStringLiteral("access_token"), QString::fromLatin1(bytes)},
        {QStringLiteral("token_type"), m_account->tokenType()},
        {QStringLiteral("expires_at"), instantOrNull(m_account->accessTokenExpiresAt())},
        {QStringLiteral("scope"), m_account->scope().join(u' ')}};
    succeed(world().console.printJson(QJsonDocument(object)));
}

} // namespace lanyard
