#include "words/vault_text.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(VaultText)
};

constexpr qsizetype longestReason = 300;

} // namespace

QString vaultFileName()
{
    return Words::tr("vault file", "within a sentence");
}

bool isOfVaultFile(const Error &error)
{
    return recoveryFor(error.kind) == Recovery::RepairVault && !error.place.isEmpty();
}

ErrorText vaultFileText(const Error &error)
{
    if (error.kind == ErrorKind::VaultUnavailable) {
        return {Words::tr("Your vault file isn’t there"),
                Words::tr("Put %1 back where it was, then try again.").arg(plainText(error.place))};
    }
    if (error.kind == ErrorKind::VaultLocked) {
        return {Words::tr("Your vault file is locked"),
                Words::tr("Lanyard keeps your sign-ins there. Unlock it to use your accounts.")};
    }
    const QString why = plainText(error.detail, longestReason);
    return {Words::tr("Your vault file can’t be used"),
            Words::tr("%1. Nothing was written over it.", "what is wrong, as a sentence")
                .arg(why.left(1).toUpper() + why.mid(1))};
}

QString vaultFileLine(const Error &error)
{
    if (error.kind == ErrorKind::VaultUnavailable) {
        return Words::tr("%1; put it back where it was").arg(plainText(error.detail));
    }
    if (error.kind == ErrorKind::VaultLocked) {
        return Words::tr("%1; try again with the right one").arg(plainText(error.detail));
    }
    return {};
}

QString lineOf(const Error &error, ErrorContext context)
{
    if (!isOfVaultFile(error)) {
        return errorLine(error, context);
    }
    const QString line = vaultFileLine(error);
    context.store = vaultFileName();
    return line.isEmpty() ? errorLine(error, context) : line;
}

QString askForPassphrase(const QString &file)
{
    return Words::tr("Passphrase of the vault file %1, then Enter (it isn’t shown):")
        .arg(plainText(file));
}

QString askForNewPassphrase(const QString &file)
{
    return Words::tr("Your sign-ins will be kept in the vault file %1. Choose a passphrase for it, "
                     "then Enter (it isn’t shown); nobody can open the file without it:")
        .arg(plainText(file));
}

QString askForPassphraseAgain()
{
    return Words::tr("The same passphrase again, then Enter:");
}

QString passphrasesDiffer()
{
    return Words::tr("the two passphrases are not the same, so nothing was written; try again");
}

QString passphraseIsEmpty()
{
    return Words::tr("the passphrase is empty, and an empty one keeps nobody out; give another");
}

QString nobodyKnowsThePassphrase(const QString &file)
{
    return Words::tr("the vault file %1 needs its passphrase: run the command at a terminal, pass "
                     "--vault-passphrase-fd, or give a service the systemd credential "
                     "lanyard.vault-passphrase")
        .arg(plainText(file));
}

QString accountsAreInFile(const QString &file)
{
    return Words::tr("Sign-ins are kept in the vault file %1.").arg(plainText(file));
}

QString accountsMoved(const QStringList &names, const QString &file)
{
    const QString where = file.isEmpty() ? Words::tr("your %1").arg(secretStoreName())
                                         : Words::tr("the vault file %1").arg(plainText(file));
    return names.isEmpty()
        ? Words::tr("There was no account to move; from now on sign-ins are "
                    "kept in %1.")
              .arg(where)
        : Words::tr("Moved to %1: %2.").arg(where, names.join(QLatin1String(", ")));
}

QString registrationsMoved(const QStringList &issuers)
{
    QStringList plain;
    for (const QString &issuer : issuers) {
        plain += plainText(issuer);
    }
    return Words::tr("Lanyard’s registrations went along: %1.")
        .arg(plain.join(QLatin1String(", ")));
}

QString accountsAreThere(const QString &file)
{
    return file.isEmpty()
        ? Words::tr("Sign-ins are kept in your %1 already.").arg(secretStoreName())
        : Words::tr("Sign-ins are kept in the vault file %1 already.").arg(plainText(file));
}

QString copiesAreLeft(const QString &store, const QString &to)
{
    return Words::tr(
               "Your %1 may still hold copies; lanyard vault move --to=%2 erases them when it "
               "can be used.")
        .arg(store, to);
}

QString memoryHasNothingToMove()
{
    return Words::tr("--vault memory keeps nothing, so there is nothing to move; leave it out");
}

QString waitingForMove()
{
    return Words::tr("Waiting until the accounts are moved, so that none is in two places; Ctrl-C "
                     "again stops at once.");
}

} // namespace lanyard
