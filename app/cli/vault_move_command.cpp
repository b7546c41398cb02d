#include "vault_move_command.h"

#include "accounts/client_registrations.h"
#include "accounts/registration_list.h"
#include "accounts/vault_home.h"
#include "value_kind.h"
#include "words/command_text.h"
#include "words/vault_text.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace lanyard {

void VaultMoveCommand::addTo(CLI::App &program)
{
    CLI::App *vault
        = program.add_subcommand("vault", commandHelp(CommandHelp::VaultCommand).toStdString());
    vault->require_subcommand(1);
    CLI::App &command = addCommand(*vault, "move", commandHelp(CommandHelp::VaultMove));
    takeOneOf(command.add_option("--to", m_to, commandHelp(CommandHelp::VaultMoveTo).toStdString())
                  ->required(),
              {"file", "keyring"});
}

void VaultMoveCommand::start()
{
    if (world().vault == VaultChoice::Memory) {
        failWith({ErrorKind::Misconfigured, {}, memoryHasNothingToMove()}, {});
        return;
    }
    m_target = m_to == "file" ? VaultChoice::File : VaultChoice::Keychain;
    const auto allowed = isThere() ? Result<void>() : checkVault(m_target, world().places);
    if (!allowed) {
        failWith(allowed.error(), {});
        return;
    }
    const bool isFileInUse = world().vault == VaultChoice::File;
    m_other = world().system.makeVault(isFileInUse ? VaultChoice::Keychain : VaultChoice::File,
                                       world().file);
    TokenVault *inUse = &world().environment.vault;
    m_file = isFileInUse ? inUse : m_other.get();
    m_keychain = isFileInUse ? m_other.get() : inUse;
    openFile();
}

void VaultMoveCommand::openFile()
{
    const QString &file = world().file.place.file;
    if (m_target == VaultChoice::Keychain && !QFileInfo::exists(file) && isThere()) {
        tell(VaultMoveReceipt{}); // nothing was left there
        return;
    }
    // What can be seen without the passphrase is said before it is asked for.
    const bool isInUse = world().vault == VaultChoice::File;
    const bool hasToBeThere = isInUse && needsVaultFile();
    const auto whole = checkVaultFile(file);
    if (!whole && (hasToBeThere || whole.error().kind != ErrorKind::VaultUnavailable)) {
        failWith(whole.error(), {});
        return;
    }
    if (!whole && isInUse && m_target == VaultChoice::Keychain) {
        openKeychain(); // there is nothing to unlock
        return;
    }
    m_file->unlock(this, [this](const Result<void> &open) {
        if (!open) {
            failWith(open.error(), {});
        } else if (isWanted()) {
            openKeychain();
        }
    });
}

void VaultMoveCommand::openKeychain()
{
    m_keychain->probe(this, [this](const Result<void> &open) {
        if (!open && isThere() && open.error().kind == ErrorKind::VaultUnavailable
            && open.error().code != QLatin1String("no_answer")) {
            tell(VaultMoveReceipt{}); // a machine without a keyring
        } else if (!open) {
            ErrorContext context;
            context.store = secretStoreName();
            failWith(open.error(), context);
        } else if (isWanted()) {
            move();
        }
    });
}

void VaultMoveCommand::move()
{
    if (isThere()) {
        world().store.clearUp(*m_other, this,
                              [this](const Result<VaultMoveReceipt> &receipt) { tell(receipt); });
        return;
    }
    world().store.moveTo(*m_other, this, [this](const Result<VaultMoveReceipt> &receipt) {
        const auto listed = listedRegistrations(world().places);
        if (receipt && listed) {
            findRegistrations(*receipt, *listed);
        } else {
            tell(receipt);
        }
    });
}

/// The list may name one that is gone.
void VaultMoveCommand::findRegistrations(const VaultMoveReceipt &receipt, QStringList issuers)
{
    if (issuers.isEmpty()) {
        tell(receipt);
        return;
    }
    const QString issuer = issuers.takeFirst();
    m_other->read(registrationKey(issuer), this,
                  [this, receipt, issuers, issuer](const Result<std::optional<Secret>> &item) {
                      if (item && *item) {
                          m_registrations += issuer;
                      }
                      findRegistrations(receipt, issuers);
                  });
}

void VaultMoveCommand::tell(const Result<VaultMoveReceipt> &receipt)
{
    ErrorContext context;
    context.store = secretStoreName();
    if (!receipt) {
        failWith(receipt.error(), context);
        return;
    }
    const Result<void> printed = print(*receipt);
    if (!printed || !receipt->notErased) {
        succeed(printed);
        return;
    }
    failWith(*receipt->notErased, context);
}

Result<void> VaultMoveCommand::print(const VaultMoveReceipt &receipt)
{
    const Console &console = world().console;
    const bool toFile = m_target == VaultChoice::File;
    if (receipt.notErased) {
        console.note(copiesAreLeft(toFile ? secretStoreName() : vaultFileName(),
                                   QString::fromStdString(m_to)));
    }
    if (console.isJson()) {
        return console.printJson(QJsonDocument(QJsonObject{
            {QStringLiteral("accounts"), QJsonArray::fromStringList(receipt.accounts)},
            {QStringLiteral("registrations"), QJsonArray::fromStringList(m_registrations)},
            {QStringLiteral("vault"), toFile ? QStringLiteral("file") : QStringLiteral("keychain")},
            {QStringLiteral("erased"), !receipt.notErased}}));
    }
    const QString place = toFile ? world().file.place.file : QString();
    if (isThere()) {
        return console.printLine(accountsAreThere(place));
    }
    QString said = accountsMoved(receipt.accounts, place);
    if (!m_registrations.isEmpty()) {
        said += QLatin1Char(' ') + registrationsMoved(m_registrations);
    }
    return console.printLine(said);
}

QString VaultMoveCommand::waitingNote() const
{
    return waitingForMove();
}

} // namespace lanyard
