#include "accounts/system_environment.h"

#include "accounts/company_certificates.h"
#include "io/keychain_vault.h"
#include "io/memory_vault.h"
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

std::unique_ptr<TokenVault> makeVault(VaultChoice choice, const QString &applicationId,
                                      Clock &clock)
{
    switch (choice) {
    case VaultChoice::Keychain:
        return std::make_unique<KeychainVault>(applicationId, clock);
    case VaultChoice::Memory:
        return std::make_unique<MemoryVault>();
    }
    Q_UNREACHABLE();
}

} // namespace

struct SystemEnvironment::Parts {
    Parts(const QString &applicationId, VaultChoice choice, const QStringList &folders) :
        network(clock, [folders] { return companyCertificates(folders); }),
        browser(qEnvironmentVariable("BROWSER")), vault(makeVault(choice, applicationId, clock))
    {
    }

    SystemClock clock;
    SystemRandomSource random;
    SystemNetworkAccess network;
    SystemBrowser browser;
    std::unique_ptr<TokenVault> vault;
};

SystemEnvironment::SystemEnvironment(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

SystemEnvironment::~SystemEnvironment() = default;

Result<std::unique_ptr<SystemEnvironment>>
SystemEnvironment::create(const QString &applicationId, VaultChoice vault,
                          const QStringList &certificateFolders)
{
    silenceNetworkAuth();
    auto parts = std::make_unique<Parts>(applicationId, vault, certificateFolders);
    return std::unique_ptr<SystemEnvironment>(new SystemEnvironment(std::move(parts)));
}

Environment SystemEnvironment::environment()
{
    return {m_parts->clock, m_parts->random, m_parts->network, m_parts->browser, *m_parts->vault};
}

} // namespace lanyard
