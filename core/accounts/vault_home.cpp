#include "accounts/vault_home.h"

#include "accounts/account_index_format.h"
#include "accounts/managed_settings.h"
#include "accounts/revocation_list.h"
#include "base/json.h"
#include "io/folder_sync.h"
#include "io/private_file.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int knownVersion = 1;
constexpr qsizetype largestFile = 4096;

const QLatin1String versionName("version");
const QLatin1String vaultName("vault");
const QLatin1String keychainName("keychain");
const QLatin1String fileName("file");

QString homeFile(const Places &places)
{
    return places.data + QStringLiteral("/vault.json");
}

tl::unexpected<Error> unreadable(const QString &file, const QString &problem)
{
    return fail(
        ErrorKind::Misconfigured,
        QStringLiteral("where the accounts are kept cannot be read (%1: %2); put the file "
                       "back as it was: {\"version\":1,\"vault\":\"file\"}, or \"keychain\"")
            .arg(plainText(file), problem));
}

Result<QList<AccountEntry>> listedAccounts(const Places &places)
{
    const auto bytes
        = readPrivateFile(places.data + QStringLiteral("/accounts.json"), largestAccountIndex);
    if (!bytes) {
        return fail(bytes.error());
    }
    return *bytes ? parseAccountIndex(**bytes) : QList<AccountEntry>();
}

/// Where it cannot be told there may be some, and whoever reads the list says what is wrong with
/// it.
bool mayHaveAccounts(const Places &places)
{
    const auto entries = listedAccounts(places);
    return !entries || !entries->isEmpty();
}

} // namespace

Result<VaultChoice> readVaultHome(const Places &places)
{
    const QString file = homeFile(places);
    const auto bytes = readPrivateFile(file, largestFile);
    if (!bytes) { // it is a part of the list of accounts, and is told as that is
        return fail(bytes.error().kind,
                    QStringLiteral("the list of accounts cannot be read (%1); put its own file "
                                   "back, or move away what is in its place")
                        .arg(bytes.error().detail));
    }
    if (!*bytes) {
        return VaultChoice::Keychain;
    }
    const auto document = parseJsonObject(**bytes, {.bytes = largestFile, .depth = 2});
    if (!document) {
        return unreadable(file, document.error().detail);
    }
    if (document->value(versionName).toDouble() > knownVersion) {
        return unreadable(file,
                          QStringLiteral("it was written by a newer version of this program; "
                                         "update this one"));
    }
    const QString vault = document->value(vaultName).toString();
    if (document->value(versionName) != QJsonValue(knownVersion)
        || (vault != keychainName && vault != fileName)) {
        return unreadable(file, QStringLiteral("it names no vault"));
    }
    return vault == fileName ? VaultChoice::File : VaultChoice::Keychain;
}

Result<VaultChoice> vaultToUse(const Places &places)
{
    auto home = readVaultHome(places);
    const auto managed = ManagedSettings::read(places);
    if (!home || !managed) {
        return home; // in which nothing will be kept
    }
    const bool isChosen = QFileInfo::exists(homeFile(places)) && managed->checkVault(*home);
    const VaultChoice wanted = isChosen ? *home : managed->defaultVault();
    // Last of all, since the list may be long: nearly always it does not matter.
    if (wanted == *home || mayHaveAccounts(places)) {
        return home;
    }
    return wanted;
}

Result<void> checkVault(VaultChoice vault, const Places &places)
{
    const auto managed = ManagedSettings::read(places);
    return managed ? managed->checkVault(vault) : fail(managed.error());
}

Result<void> writeVaultHome(const Places &places, VaultChoice home)
{
    Q_ASSERT(home != VaultChoice::Memory);
    const QLatin1String vault = home == VaultChoice::File ? fileName : keychainName;
    const QJsonObject object{{versionName, knownVersion}, {vaultName, vault}};
    // Whoever has moved the accounts erases the old items next, and a power cut must not undo this
    // and leave that.
    return writePrivateFile(homeFile(places), QJsonDocument(object).toJson()).and_then([&] {
        return syncFolder(places.data);
    });
}

tl::unexpected<Error> keptElsewhere(VaultChoice home, const Places &places)
{
    return home == VaultChoice::File
        ? fail(ErrorKind::Misconfigured,
               QStringLiteral("the accounts here are kept in the vault file %1; use it, or carry "
                              "them over with lanyard vault move --to=keyring")
                   .arg(plainText(vaultFilePlace(places).file)))
        : fail(ErrorKind::Misconfigured,
               QStringLiteral("the accounts here are kept in the keyring; use it, or carry them "
                              "over with lanyard vault move --to=file"));
}

bool namesSecrets(const Places &places)
{
    const auto entries = listedAccounts(places);
    const auto revocations = RevocationList(places).load();
    return !entries || !revocations || !revocations->isEmpty()
        || std::any_of(entries->begin(), entries->end(),
                       [](const auto &each) { return !each.signInRequired; });
}

VaultFilePlace vaultFilePlace(const Places &places)
{
    return {places.data + QStringLiteral("/vault/sessions.vault"),
            places.state + QStringLiteral("/vault.lock")};
}

} // namespace lanyard
