/// Input: a byte that says what the rest is: a vault file, the items in one, a change to a file
/// that is right, or the head of a split item. Making a key is slow, so one does for all.

#include "io/split_head.h"
#include "io/token_vault.h"
#include "io/vault_file.h"

#include "fuzz/invariants.h"

using namespace lanyard;
using fuzz::require;

namespace {

const VaultKey &key()
{
    static const VaultKey made
        = *VaultKey::derive(Secret("correct horse"), {{10, 1, 1}, QByteArray(vaultSaltSize, 's')});
    return made;
}

void requireVaultError(const Error &error)
{
    fuzz::requireFit(error);
    require(error.kind == ErrorKind::VaultFailed || error.kind == ErrorKind::VaultLocked,
            "it is the vault's trouble");
}

void tryFile(QByteArrayView file)
{
    const auto salt = readVaultSalt(file);
    if (!salt) {
        requireVaultError(salt.error());
        require(salt.error().kind == ErrorKind::VaultFailed, "no key was tried yet");
    } else {
        require(salt->salt.size() == vaultSaltSize, "a salt is whole");
        const quint64 n = quint64(1) << salt->cost.log2N;
        require(128 * n * salt->cost.r <= (quint64(1) << 30), "opening it takes no more memory");
    }
    const auto items = openVaultFile(file, key());
    require(!items || salt, "what opens is whole");
    if (!items) {
        requireVaultError(items.error());
    }
}

void tryItems(QByteArrayView bytes)
{
    const auto items = parseVaultItems(Secret(bytes));
    if (!items) {
        requireVaultError(items.error());
        return;
    }
    const auto sealed = sealVaultFile(*items, key(), QByteArray(vaultNonceSize, 'n'));
    require(sealed.has_value(), "what was read can be sealed");
    const auto opened = openVaultFile(*sealed, key());
    require(opened && opened->size() == items->size(), "and opened");
    require(vaultItemsBytes(*opened).equals(vaultItemsBytes(*items).reveal()), // compared
            "and is the same");
}

/// Nobody without the key changes anything unseen.
void tryChange(QByteArrayView change)
{
    VaultItems items;
    items.emplace(QStringLiteral("account/a"), Secret("a refresh token"));
    QByteArray file = *sealVaultFile(items, key(), QByteArray(vaultNonceSize, 'n'));
    if (change.isEmpty()) {
        return;
    }
    const QByteArray before = file;
    const qsizetype at = quint8(change.front()) % file.size();
    const QByteArray with = change.sliced(1).toByteArray();
    file.replace(at, qMin(with.size(), file.size() - at), with);
    require(openVaultFile(file, key()).has_value() == (file == before), "a change is seen");
}

void tryHead(QByteArrayView item)
{
    const auto head = SplitHead::fromBytes(item);
    if (!head) {
        requireVaultError(head.error());
        return;
    }
    require(head->has_value() == looksLikeSplitHead(item), "it is a head, or the value itself");
    if (*head) {
        require((*head)->size >= 0 && (*head)->size <= largestVaultValue, "a value fits");
        require((*head)->toBytes() == item, "and is the same when it is written");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input = fuzz::Input(data, size).rest();
    if (input.isEmpty()) {
        return 0;
    }
    const QByteArrayView rest = input.sliced(1);
    switch (input.front()) {
    case 'f':
        tryFile(rest);
        break;
    case 'i':
        tryItems(rest);
        break;
    case 'c':
        tryChange(rest);
        break;
    default:
        tryHead(rest);
    }
    return 0;
}
