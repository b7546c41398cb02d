#include "accounts/system_environment.h"

#include "accounts/company_certificates.h"
#include "accounts/vault_home.h"
#include "io/keychain_state.h"
#include "io/keychain_vault.h"
#include "io/memory_vault.h"
#include "io/split_vault.h"
#include "io/system_browser.h"

#include <QLoggingCategory>

#include <cstring>

namespace lanyard {

namespace {

QLoggingCategory::CategoryFilter earlierFilter = nullptr;

/// Qt NetworkAuth 6.4 logs URLs with codes and whole bodies. A filter comes after every rule, so
/// QT_LOGGING_RULES cannot bring them back.
void withoutNetworkAuth(QLoggingCategory *category)
{
    if (earlierFilter) {
        earlierFilter(category);
    }
    if (std::strncmp(category->categoryName(), "qt.networkauth", 14) == 0) {
        for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg}) {
            category->setEnabled(type, false);
        }
    }
}

void silenceNetworkAuth()
{
    const auto previous = QLoggingCategory::installFilter(withoutNetworkAuth);
    if (previous != withoutNetworkAuth) {
        earlierFilter = previous;
    }
}

/// What a platform's keychain takes in one item may be less than a session is.
std::unique_ptr<TokenVault> makeKeychainVault(const QString &applicationId, Clock &clock)
{
    auto keychain = std::make_unique<KeychainVault>(applicationId, clock);
    const std::optional<qsizetype> largest = largestKeychainItem();
    return largest ? std::make_unique<SplitVault>(std::move(keychain), *largest)
                   : std::unique_ptr<TokenVault>(std::move(keychain));
}

std::unique_ptr<TokenVault> makeVaultFor(VaultChoice choice, const QString &applicationId,
                                         Clock &clock, RandomSource &random, const Places &places,
                                         const FileVaultSetup &file)
{
    switch (choice) {
    case VaultChoice::Keychain:
        return makeKeychainVault(applicationId, clock);
    case VaultChoice::File:
        return std::make_unique<FileVault>(file.place, file.passphrase, random, ScryptCost(),
                                           [places] { return namesSecrets(places); });
    case VaultChoice::Memory:
        return std::make_unique<MemoryVault>();
    }
    Q_UNREACHABLE();
}

} // namespace

struct SystemEnvironment::Parts {
    Parts(const QString &id, VaultChoice choice, const Places &of, const FileVaultSetup &file) :
        applicationId(id), places(of),
        network(clock, [places = of] { return companyCertificates(places); }),
        browser(qEnvironmentVariable("BROWSER")),
        vault(makeVaultFor(choice, applicationId, clock, random, places, file))
    {
    }

    QString applicationId;
    Places places;
    SystemClock clock;
    SystemRandomSource random;
    SystemNetworkAccess network;
    SystemBrowser browser;
    std::unique_ptr<TokenVault> vault;
};

SystemEnvironment::SystemEnvironment(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

SystemEnvironment::~SystemEnvironment() = default;

Result<std::unique_ptr<SystemEnvironment>> SystemEnvironment::create(const QString &applicationId,
                                                                     VaultChoice vault,
                                                                     const Places &places,
                                                                     const FileVaultSetup &file)
{
    if (vault == VaultChoice::File && (file.place.file.isEmpty() || !file.passphrase)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("a vault that is a file needs a place, and somebody who knows "
                                   "its passphrase"));
    }
    silenceNetworkAuth();
    auto parts = std::make_unique<Parts>(applicationId, vault, places, file);
    return std::unique_ptr<SystemEnvironment>(new SystemEnvironment(std::move(parts)));
}

std::unique_ptr<TokenVault> SystemEnvironment::makeVault(VaultChoice choice,
                                                         const FileVaultSetup &file)
{
    return makeVaultFor(choice, m_parts->applicationId, m_parts->clock, m_parts->random,
                        m_parts->places, file);
}

Environment SystemEnvironment::environment()
{
    return {m_parts->clock, m_parts->random, m_parts->network, m_parts->browser, *m_parts->vault};
}

} // namespace lanyard
