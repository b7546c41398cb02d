#include "io/file_vault.h"

#include "io/file_vault_operation.h"
#include "io/private_file.h"

#include <QFileInfo>

namespace lanyard {

namespace {

using Value = std::optional<Secret>;
using Verb = FileVaultOperation::Verb;

Reply<Value> withoutValue(Reply<void> reply)
{
    return [reply = std::move(reply)](const Result<Value> &result) {
        reply(result ? Result<void>() : fail(result.error()));
    };
}

} // namespace

FileVault::FileVault(VaultFilePlace place, PassphraseSource passphrase, RandomSource &random,
                     ScryptCost cost, VaultFileUse isUsed) :
    m_state{std::move(place), random, cost, {}, {}, false, std::move(isUsed)},
    m_source(std::move(passphrase))
{
}

FileVault::~FileVault() = default;

void FileVault::probe(QObject *context, Reply<void> reply)
{
    m_queue.enqueue(std::make_unique<FileVaultOperation>(
        Verb::Probe, m_state, QString(), Secret(),
        Replier<Value>(context, withoutValue(std::move(reply)))));
}

void FileVault::unlock(QObject *context, Reply<void> reply)
{
    if (m_state.passphrase.isEmpty()) {
        ask(context, std::move(reply));
        return;
    }
    probe(context, [this, context, reply = std::move(reply)](const Result<void> &open) {
        if (!open && open.error().kind == ErrorKind::VaultLocked) {
            ask(context, reply); // somebody has made the file anew
        } else {
            reply(open);
        }
    });
}

void FileVault::forget()
{
    m_state.passphrase = Secret();
    m_state.key.reset();
}

void FileVault::ask(QObject *context, Reply<void> reply)
{
    const Replier<Value> replier(context, withoutValue(std::move(reply)));
    const bool isThere = QFileInfo::exists(m_state.place.file);
    m_source(isThere ? PassphraseUse::Open : PassphraseUse::Create, context,
             [this, replier](Result<Secret> passphrase) {
                 if (!passphrase) {
                     replier(fail(passphrase.error()));
                     return;
                 }
                 m_queue.enqueue(std::make_unique<FileVaultOperation>(
                     Verb::Open, m_state, QString(), std::move(*passphrase), replier));
             });
}

void FileVault::read(const QString &key, QObject *context, Reply<Value> reply)
{
    m_queue.enqueue(std::make_unique<FileVaultOperation>(
        Verb::Read, m_state, key, Secret(), Replier<Value>(context, std::move(reply))));
}

void FileVault::write(const QString &key, Secret value, QObject *context, Reply<void> reply)
{
    const Replier<Value> replier(context, withoutValue(std::move(reply)));
    if (value.size() > largestVaultValue) {
        replier(fail(ErrorKind::VaultFailed, QStringLiteral("the item is larger than 64 KiB")));
        return;
    }
    m_queue.enqueue(
        std::make_unique<FileVaultOperation>(Verb::Write, m_state, key, std::move(value), replier));
}

void FileVault::erase(const QString &key, QObject *context, Reply<void> reply)
{
    m_queue.enqueue(std::make_unique<FileVaultOperation>(
        Verb::Erase, m_state, key, Secret(),
        Replier<Value>(context, withoutValue(std::move(reply)))));
}

Result<void> checkVaultFile(const QString &file)
{
    const auto bytes = readPrivateFile(file, largestVaultFile);
    if (!bytes) {
        return unusableVaultFile(file, bytes.error());
    }
    if (!*bytes) {
        return vaultFileFault(file,
                              {ErrorKind::VaultUnavailable, {}, QStringLiteral("is not there")});
    }
    const auto salt = readVaultSalt(**bytes);
    return salt ? Result<void>() : vaultFileFault(file, salt.error());
}

tl::unexpected<Error> vaultFileFault(const QString &file, const Error &clause)
{
    Error error = clause;
    error.detail = QStringLiteral("the vault file %1 %2").arg(plainText(file), clause.detail);
    error.place = file;
    return fail(std::move(error));
}

tl::unexpected<Error> unusableVaultFile(const QString &file, const Error &why)
{
    Error error{
        ErrorKind::VaultFailed, {}, QStringLiteral("the vault file cannot be used: ") + why.detail};
    error.place = file;
    return fail(std::move(error));
}

} // namespace lanyard
