#include "list_command.h"

#include "io/keychain_state.h"
#include "table.h"
#include "words/command_text.h"
#include "words/vault_text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <utility>

namespace lanyard {

namespace {

using Vault = ListCommand::Vault;

constexpr qsizetype cellCap = 80;
/// Nothing but a column depends on it.
constexpr std::chrono::seconds keychainPatience{1};

Vault vaultAfter(const Result<void> &asked)
{
    if (asked) {
        return Vault::Open;
    }
    if (asked.error().code == QLatin1String(keychainNoAnswerCode)) {
        return Vault::Silent;
    }
    return asked.error().kind == ErrorKind::VaultUnavailable ? Vault::Missing : Vault::Closed;
}

QString stateOf(const AccountEntry &entry, Vault vault)
{
    switch (vault) {
    case Vault::Open:
        return entry.service ? QStringLiteral("service") : QStringLiteral("signed_in");
    case Vault::Closed:
        return QStringLiteral("vault_locked");
    case Vault::Silent:
        return QStringLiteral("vault_not_answering");
    case Vault::Missing:
        return QStringLiteral("vault_missing");
    }
    Q_UNREACHABLE();
}

QString stateOf(const Account &account, Vault vault)
{
    switch (account.state()) {
    case Account::State::SignedIn:
        return stateOf(account.entry(), vault);
    case Account::State::SignInRequired:
        return QStringLiteral("sign_in_required");
    case Account::State::VaultLocked:
        return QStringLiteral("vault_locked");
    }
    Q_UNREACHABLE();
}

QJsonArray asJson(const QList<Account *> &accounts, Vault vault)
{
    QJsonArray array;
    for (const Account *account : accounts) {
        const AccountEntry &entry = account->entry();
        array += QJsonObject{{QStringLiteral("account"), entry.name},
                             {QStringLiteral("issuer"), textOrNull(entry.issuer)},
                             {QStringLiteral("sub"), entry.subject},
                             {QStringLiteral("name"), textOrNull(entry.displayName)},
                             {QStringLiteral("email"), textOrNull(entry.email)},
                             {QStringLiteral("state"), stateOf(*account, vault)},
                             {QStringLiteral("default"), entry.isDefault}};
    }
    return array;
}

QList<QStringList> rowsOf(const QList<Account *> &accounts, Vault vault)
{
    QList<QStringList> rows;
    for (const Account *account : accounts) {
        const AccountEntry &entry = account->entry();
        const QString who = entry.email.isEmpty() || entry.email == entry.displayName
            ? entry.displayName
            : entry.displayName + QLatin1String(" <") + entry.email + u'>';
        rows += {plainText(entry.name, cellCap), stateOf(*account, vault), plainText(who, cellCap),
                 plainText(entry.providerName, cellCap),
                 entry.isDefault ? QStringLiteral("default") : QString()};
    }
    return rows;
}

} // namespace

void ListCommand::addTo(CLI::App &program)
{
    addCommand(program, "list", commandHelp(CommandHelp::List));
}

void ListCommand::start()
{
    if (world().store.accounts().isEmpty()) {
        print(Vault::Open);
    } else if (world().vault == VaultChoice::File) {
        print(vaultAfter(checkVaultFile(world().file.place.file)));
    } else {
        const Environment &environment = world().environment;
        environment.vault.probe(
            this, [this](const Result<void> &asked) { printOnce(vaultAfter(asked)); });
        environment.clock.after(keychainPatience, this, [this] { printOnce(Vault::Silent); });
    }
}

void ListCommand::printOnce(Vault vault)
{
    if (!std::exchange(m_isPrinted, true)) {
        print(vault);
    }
}

void ListCommand::print(Vault vault)
{
    const QList<Account *> accounts = world().store.accounts();
    const bool isInFile = world().vault == VaultChoice::File;
    if (world().console.isJson()) {
        QJsonArray array = asJson(accounts, vault);
        if (isInFile) {
            for (QJsonValueRef value : array) {
                QJsonObject object = value.toObject();
                object.insert(QStringLiteral("vault"), QStringLiteral("file"));
                value = object;
            }
        }
        succeed(world().console.printJson(QJsonDocument(array)));
        return;
    }
    if (isInFile && !accounts.isEmpty()) {
        world().console.note(accountsAreInFile(world().file.place.file));
    }
    if (accounts.isEmpty()) {
        const bool isInMemory = world().vault == VaultChoice::Memory;
        world().console.note(isInMemory ? noAccountsInMemory() : noAccounts());
    }
    const bool isUnusable = vault == Vault::Silent || vault == Vault::Missing;
    if (isUnusable && !accounts.isEmpty() && world().vault == VaultChoice::Keychain) {
        const QLatin1String code(vault == Vault::Silent ? keychainNoAnswerCode : "");
        ErrorContext context;
        context.store = secretStoreName();
        world().console.note(errorLine({ErrorKind::VaultUnavailable, code, {}}, context));
    }
    succeed(world().console.print(asTable(rowsOf(accounts, vault)).toUtf8()));
}

} // namespace lanyard
