#include "accounts/provider_catalog.h"

#include "accounts/account_index.h"
#include "accounts/managed_settings.h"
#include "io/private_file.h"

#include <QDir>
#include <QMap>

#include <algorithm>

// Outside every namespace, as the macro wants it: a static library's resources are linked, and
// registered, only where somebody asks for them.
static void registerShippedProviders()
{
    Q_INIT_RESOURCE(lanyard_providers);
}

namespace lanyard {

namespace {

constexpr qsizetype largestFile = 64 * 1024;

Result<Provider> readProvider(const QString &file, const QString &id)
{
    if (!isPlainName(id)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("%1: the file's name is no plain name").arg(plainText(file)));
    }
    const auto bytes = readPrivateFile(file, largestFile);
    if (!bytes || !*bytes) {
        return fail(ErrorKind::Misconfigured,
                    bytes ? QStringLiteral("%1 leads to a file that is gone; mend or remove it")
                                .arg(plainText(file))
                          : bytes.error().detail);
    }
    return parseProvider(**bytes, id, file);
}

enum class PersonsOwn { Used, Unused };

QFileInfoList filesIn(const QString &folder)
{
    // Whatever has such a name: what is no file is named, not passed over.
    return QDir(folder).entryInfoList(
        {QStringLiteral("*.json")}, QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot,
        QDir::Name);
}

/// Weakest first.
QStringList foldersOf(const Places &places, PersonsOwn own)
{
    registerShippedProviders();
    QStringList folders{QStringLiteral(":/lanyard/providers")};
    for (auto folder = places.adminProviders.rbegin(); folder != places.adminProviders.rend();
         ++folder) {
        folders.append(*folder);
    }
    if (own == PersonsOwn::Used) {
        folders.append(places.providers());
    }
    return folders;
}

} // namespace

ProviderCatalog ProviderCatalog::load(const Places &places)
{
    // A broken file does not bring back the weaker one that it replaces: the person would sign in
    // somewhere else than the file's author said.
    QMap<QString, Result<Provider>> found;
    const Result<ManagedSettings> managed = ManagedSettings::read(places);
    const bool isLocked = managed && managed->isLocked(ManagedSetting::Providers);
    const QStringList folders = foldersOf(places, isLocked ? PersonsOwn::Unused : PersonsOwn::Used);
    for (const QString &folder : folders) {
        const QFileInfoList files = filesIn(folder);
        for (const QFileInfo &file : files) {
            const QString id = file.completeBaseName();
            found.insert(id, readProvider(file.filePath(), id));
        }
    }
    ProviderCatalog catalog;
    if (isLocked) {
        catalog.nameUnused(filesIn(places.providers()));
    }
    for (auto entry = found.begin(); entry != found.end(); ++entry) {
        const Result<Provider> provider
            = entry.value() && managed ? managed->withClient(*entry.value()) : entry.value();
        if (provider) {
            catalog.m_providers.append(*provider);
        } else {
            catalog.m_problems.append(provider.error());
            catalog.m_broken.insert(entry.key(), provider.error());
        }
    }
    std::stable_sort(catalog.m_providers.begin(), catalog.m_providers.end(),
                     [](const Provider &left, const Provider &right) {
                         return QString::compare(left.name, right.name, Qt::CaseInsensitive) < 0;
                     });
    return catalog;
}

void ProviderCatalog::nameUnused(const QFileInfoList &files)
{
    for (const QFileInfo &file : files) {
        m_problems.append({ErrorKind::Misconfigured,
                           {},
                           QStringLiteral("%1 is not used: an administrator of this computer has "
                                          "locked the providers (lanyard settings says more)")
                               .arg(plainText(file.filePath()))});
    }
}

Result<Provider> ProviderCatalog::find(const QString &id) const
{
    const auto provider = std::find_if(m_providers.begin(), m_providers.end(),
                                       [&id](const Provider &known) { return known.id == id; });
    if (provider != m_providers.end()) {
        return *provider;
    }
    if (const auto broken = m_broken.find(id); broken != m_broken.end()) {
        return fail(*broken);
    }
    return fail(ErrorKind::NotFound,
                QStringLiteral("there is no provider \"%1\"").arg(plainText(id, 100)));
}

QList<QUrl> ProviderCatalog::endpointOrigins(const QString &issuer) const
{
    QList<QUrl> origins;
    for (const Provider &provider : m_providers) {
        if (provider.isFor(issuer)) {
            origins += provider.endpointOrigins;
        }
    }
    return origins;
}

} // namespace lanyard
