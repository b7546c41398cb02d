#include "logout_command.h"

#include "words/command_text.h"

#include <QJsonObject>

namespace lanyard {

namespace {

using Revocation = Account::SignOutReceipt::Revocation;

QJsonValue asJson(Revocation revocation)
{
    switch (revocation) {
    case Revocation::Done:
        return true;
    case Revocation::Failed:
        return false;
    case Revocation::NotOffered:
        return QJsonValue::Null;
    }
    Q_UNREACHABLE();
}

QString asText(Revocation revocation, const AccountEntry &entry)
{
    switch (revocation) {
    case Revocation::Done:
        return signedOutAndRevoked(entry.name, entry.providerName);
    case Revocation::Failed:
        return signedOutNotRevoked(entry.name, entry.providerName);
    case Revocation::NotOffered:
        return signedOutHere(entry.name, entry.providerName);
    }
    Q_UNREACHABLE();
}

} // namespace

void LogoutCommand::addTo(CLI::App &program)
{
    addCommand(program, "logout", commandHelp(CommandHelp::Logout));
    addAccountName(m_name);
}

void LogoutCommand::start()
{
    Account *account = findAccount(m_name);
    if (!account) {
        return;
    }
    m_entry = account->entry();
    account->signOut(this,
                     [this](const Result<Account::SignOutReceipt> &receipt) { print(receipt); });
}

QString LogoutCommand::waitingNote() const
{
    return waitingForSignOut();
}

void LogoutCommand::print(const Result<Account::SignOutReceipt> &receipt)
{
    if (!receipt) {
        failWith(receipt.error(), errorContextOf(m_entry, ErrorContext::During::Other));
        return;
    }
    if (!world().console.isJson()) {
        succeed(world().console.printLine(asText(receipt->revocation, m_entry)));
        return;
    }
    const QJsonObject object{{QStringLiteral("account"), m_entry.name},
                             {QStringLiteral("revoked"), asJson(receipt->revocation)},
                             {QStringLiteral("erased"), true}};
    succeed(world().console.printJson(QJsonDocument(object)));
}

} // namespace lanyard
