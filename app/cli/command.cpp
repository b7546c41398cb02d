#include "command.h"

#include "accounts/account_words.h"
#include "accounts/vault_home.h"
#include "not_empty.h"
#include "value_kind.h"
#include "words/command_text.h"
#include "words/vault_text.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <utility>

namespace lanyard {

namespace {

/// What was asked for is printed by then. A provider that does not answer is told another time.
constexpr std::chrono::seconds moment{2};

} // namespace

bool Command::isChosen() const
{
    return m_parser && m_parser->parsed();
}

void Command::run(const World &world)
{
    m_world = &world;
    // Before a passphrase is asked for, and a file made, for a vault that may not be used.
    if (vaultUse() == VaultUse::NewAccount) {
        if (const auto allowed = checkVault(world.vault, world.places); !allowed) {
            failWith(allowed.error(), {});
            return;
        }
    }
    const bool needsFile = world.vault == VaultChoice::File
        && (vaultUse() == VaultUse::NewAccount
            || (vaultUse() == VaultUse::Accounts && !world.store.accounts().isEmpty()));
    if (needsFile) {
        openVaultFile();
    } else {
        start();
    }
}

void Command::openVaultFile()
{
    // What can be seen without the passphrase is said before it is asked for.
    const auto whole = checkVaultFile(world().file.place.file);
    const bool isMissing = !whole && whole.error().kind == ErrorKind::VaultUnavailable;
    if (!whole && (!isMissing || needsVaultFile())) {
        failWith(whole.error(), {});
        return;
    }
    if (isMissing && vaultUse() == VaultUse::Accounts) {
        start(); // nobody is asked for the passphrase of what is not there
        return;
    }
    world().environment.vault.unlock(this, [this](const Result<void> &open) {
        if (!open) {
            failWith(open.error(), {});
        } else if (isWanted()) {
            start();
        }
    });
}

/// The last session that a provider ends takes the file along, and leaves its account in the list.
bool Command::needsVaultFile() const
{
    const auto accounts = world().store.accounts();
    return std::any_of(accounts.begin(), accounts.end(),
                       [](const Account *each) { return !each->entry().signInRequired; });
}

void Command::interrupt()
{
    if (std::exchange(m_isInterrupted, true)) {
        endAtOnce();
    } else {
        endInOrder();
    }
}

void Command::endInOrder()
{
    if (!world().store.isIdle()) {
        world().console.note(waitingNote());
    }
    world().store.finish(this, [this](const Result<void> &) {
        failWith({ErrorKind::Canceled, {}, {}}, {});
    });
}

void Command::endAtOnce()
{
    failWith({ErrorKind::Canceled, {}, {}}, {});
}

CLI::App &Command::addCommand(CLI::App &program, const char *name, const QString &about)
{
    m_parser = program.add_subcommand(name, about.toStdString());
    return *m_parser;
}

void Command::addAccountName(std::string &name, AccountName kind)
{
    const CommandHelp help
        = kind == AccountName::OrDefault ? CommandHelp::NameOrDefault : CommandHelp::Name;
    m_parser->add_option("NAME", name, commandHelp(help).toStdString())
        ->required(kind == AccountName::Required)
        ->type_name("")
        ->check(notEmpty(), "", nameOf(ValueKind::Account));
}

Account *Command::findAccount(const std::string &typed)
{
    const auto account = accountCalled(world().store, QString::fromStdString(typed));
    if (!account) {
        failWith(account.error().error, account.error().context);
        return nullptr;
    }
    return *account;
}

Account *Command::findAccountOrDefault(const std::string &typed)
{
    const auto account = accountOrDefault(world().store, QString::fromStdString(typed));
    if (!account) {
        failWith(account.error().error, account.error().context);
        return nullptr;
    }
    return *account;
}

void Command::succeed(const Result<void> &printed)
{
    if (std::exchange(m_isOver, true)) {
        return;
    }
    if (!printed) {
        const Error &error = printed.error();
        leave(world().console.reportFailure(error, error.detail));
        return;
    }
    leave(0);
}

/// An interruption that waited may come behind the outcome it waited for.
void Command::failWith(const Error &error, const ErrorContext &context)
{
    if (!std::exchange(m_isOver, true)) {
        leave(report(error, context));
    }
}

void Command::failWithLine(const Error &error, const QString &line)
{
    if (!std::exchange(m_isOver, true)) {
        leave(world().console.reportFailure(error, line));
    }
}

/// A provider that is just being told of an earlier sign-out gets a moment for its answer. Where
/// there is an account, whatever asks its provider with success tells the others, too.
void Command::leave(int exitCode)
{
    if (!isWanted()) {
        Q_EMIT finished(exitCode);
        return;
    }
    if (world().store.accounts().isEmpty()) { // none that would find out by itself
        world().store.tellOfSignOuts();
    }
    const auto once = std::make_shared<bool>(true);
    const auto end = [this, exitCode, once] {
        if (std::exchange(*once, false)) {
            Q_EMIT finished(exitCode);
        }
    };
    world().store.whenToldOfSignOuts(this, [end](const Result<void> &) { end(); });
    world().environment.clock.after(moment, this, end);
}

QString Command::waitingNote() const
{
    return waitingForRotation();
}

bool Command::failedToKeep(const Account &account)
{
    const std::optional<Error> error = account.lastError();
    if (!error || !account.isUnsaved()) {
        return false;
    }
    failWith(*error, errorContextOf(account.entry(), ErrorContext::During::Rotation));
    return true;
}

int Command::report(const Error &error, const ErrorContext &context) const
{
    return world().console.reportFailure(error, lineOf(error, context));
}

QJsonDocument identityDocument(const AccountEntry &entry)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("account"), entry.name},
                                     {QStringLiteral("issuer"), textOrNull(entry.issuer)},
                                     {QStringLiteral("sub"), entry.subject},
                                     {QStringLiteral("name"), textOrNull(entry.displayName)},
                                     {QStringLiteral("email"), textOrNull(entry.email)}});
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue instantOrNull(const std::optional<QDateTime> &instant)
{
    return instant ? QJsonValue(instant->toUTC().toString(Qt::ISODate))
                   : QJsonValue(QJsonValue::Null);
}

} // namespace lanyard
