#include "io/file_vault_operation.h"

#include "io/folder_sync.h"
#include "io/private_file.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace lanyard {

namespace {

/// As long as a keychain is waited for: what is to be written may be a session that exists nowhere
/// else.
constexpr std::chrono::seconds lockPatience{60};
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

Result<void> makeOwnFolder(const QString &folder)
{
    if (auto made = makePrivateFolder(folder); !made) {
        return made;
    }
    // It holds nothing else, so nobody loses a way to anything.
    if (!QFile::setPermissions(folder, ownerOnly)) {
        return fail(ErrorKind::Misconfigured,
                    plainText(folder)
                        + QStringLiteral(": is not yours alone, and cannot be made so"));
    }
    return {};
}

} // namespace

FileVaultOperation::FileVaultOperation(Verb verb, FileVault::State &state, QString key,
                                       Secret value, Replier<Value> replier) :
    m_verb(verb),
    m_state(state), m_key(std::move(key)), m_value(std::move(value)), m_replier(std::move(replier))
{
}

void FileVaultOperation::start(std::function<void()> over)
{
    m_over = std::move(over);
    if (isOfNothing()) {
        finish(std::nullopt);
        return;
    }
    if (passphrase().isEmpty()) {
        failNamed({ErrorKind::VaultLocked, {}, QStringLiteral("needs its passphrase")});
        return;
    }
    switch (m_verb) {
    case Verb::Probe:
    case Verb::Open:
    case Verb::Read:
        readFile();
        return;
    case Verb::Write:
    case Verb::Erase:
        lock();
        return;
    }
}

/// What is not there needs no passphrase.
bool FileVaultOperation::isOfNothing() const
{
    const bool changesNothing = m_verb == Verb::Read || m_verb == Verb::Erase;
    return changesNothing && !QFileInfo::exists(m_state.place.file) && m_state.mayBeMissing();
}

const Secret &FileVaultOperation::passphrase() const
{
    return m_verb == Verb::Open ? m_value : m_state.passphrase;
}

/// Of two that read, change and replace the file at once, one would undo what the other did.
void FileVaultOperation::lock()
{
    ProcessLock::acquire(m_state.place.lock, lockPatience, this,
                         [this](Result<std::unique_ptr<ProcessLock>> held) {
                             if (held) {
                                 m_lock = std::move(*held);
                                 readFile();
                             } else if (held.error().kind == ErrorKind::Busy) {
                                 finish(fail(held.error()));
                             } else {
                                 finish(unusableVaultFile(m_state.place.file, held.error()));
                             }
                         });
}

void FileVaultOperation::readFile()
{
    auto bytes = readPrivateFile(m_state.place.file, largestVaultFile);
    if (!bytes) {
        finish(unusableVaultFile(m_state.place.file, bytes.error()));
        return;
    }
    m_file = std::move(*bytes);
    if (m_file) {
        if (const auto salt = readVaultSalt(*m_file)) {
            makeKey(*salt);
        } else {
            failNamed(salt.error());
        }
        return;
    }
    switch (m_verb) {
    case Verb::Read:
        if (m_state.mayBeMissing()) {
            finish(std::nullopt);
        } else {
            failNamed({ErrorKind::VaultUnavailable, {}, QStringLiteral("is not there")});
        }
        return;
    case Verb::Probe:
    case Verb::Erase:
        finish(std::nullopt);
        return;
    case Verb::Open:
    case Verb::Write:
        makeKey(m_state.key ? m_state.key->salt()
                            : VaultSalt{m_state.cost, m_state.random.bytes(vaultSaltSize)});
        return;
    }
}

/// Another process may have made the file anew since, with the same passphrase or another.
void FileVaultOperation::makeKey(const VaultSalt &salt)
{
    if (m_verb != Verb::Open && m_state.key && m_state.key->salt() == salt) {
        open(m_state.key);
        return;
    }
    m_derivation = std::make_unique<KeyDerivation>(
        passphrase(), salt, [this](Result<VaultKey> key) { takeKey(std::move(key)); });
}

void FileVaultOperation::takeKey(Result<VaultKey> key)
{
    if (key) {
        open(std::make_shared<const VaultKey>(std::move(*key)));
    } else {
        failNamed(key.error());
    }
}

void FileVaultOperation::open(const std::shared_ptr<const VaultKey> &key)
{
    if (m_verb == Verb::Open && !isWanted()) { // whoever typed it has taken it back
        finish(std::nullopt);
        return;
    }
    if (m_file) {
        auto items = openVaultFile(*m_file, *key);
        if (!items) {
            failNamed(items.error());
            return;
        }
        m_items = std::move(*items);
    }
    m_state.key = key;
    apply();
}

void FileVaultOperation::apply()
{
    const auto item = m_items.find(m_key);
    const bool isThere = item != m_items.end();
    switch (m_verb) {
    case Verb::Probe:
        finish(std::nullopt);
        return;
    case Verb::Open:
        m_state.passphrase = std::move(m_value);
        m_state.isEmptied = !m_file;
        finish(std::nullopt);
        return;
    case Verb::Read:
        finish(isThere ? Value(std::move(item->second)) : std::nullopt);
        return;
    case Verb::Write:
        m_items.insert_or_assign(m_key, std::move(m_value));
        replace();
        return;
    case Verb::Erase:
        if (!isThere) {
            finish(std::nullopt);
            return;
        }
        m_items.erase(item);
        if (m_items.empty()) {
            removeFile();
        } else {
            replace();
        }
        return;
    }
}

void FileVaultOperation::replace()
{
    const QString folder = QFileInfo(m_state.place.file).absolutePath();
    const auto sealed = sealVaultFile(m_items, *m_state.key, m_state.random.bytes(vaultNonceSize));
    if (!sealed) {
        failNamed(sealed.error());
        return;
    }
    const Result<void> written
        = makeOwnFolder(folder)
              .and_then([&] { return writePrivateFile(m_state.place.file, *sealed); })
              .and_then([&] { return syncFolder(folder); });
    finish(written ? Result<Value>(std::nullopt)
                   : unusableVaultFile(m_state.place.file, written.error()));
}

void FileVaultOperation::removeFile()
{
    QFile file(m_state.place.file);
    if (!file.remove()) {
        failNamed({ErrorKind::VaultFailed,
                   {},
                   QStringLiteral("cannot be removed: ") + file.errorString()});
        return;
    }
    m_state.isEmptied = true;
    const auto synced = syncFolder(QFileInfo(m_state.place.file).absolutePath());
    finish(synced ? Result<Value>(std::nullopt)
                  : unusableVaultFile(m_state.place.file, synced.error()));
}

void FileVaultOperation::failNamed(const Error &error)
{
    finish(vaultFileFault(m_state.place.file, error));
}

void FileVaultOperation::finish(Result<Value> result)
{
    m_lock.reset();
    m_replier(std::move(result));
    if (auto over = std::exchange(m_over, nullptr)) {
        over();
    }
}

} // namespace lanyard
