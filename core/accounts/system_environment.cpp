#include "accounts/system_environment.h"

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

/// The variable is OpenSSL's, which would take the file *instead* of the system's authorities.
Result<QList<QSslCertificate>> extraAuthorities()
{
    const QString file = qEnvironmentVariable("SSL_CERT_FILE");
    if (file.isEmpty()) {
        return QList<QSslCertificate>();
    }
    const auto certificates
        = QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (certificates.isEmpty()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("SSL_CERT_FILE: %1 holds no certificate").arg(plainText(file)));
    }
    return certificates;
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
    Parts(const QString &applicationId, VaultChoice choice) :
        network(clock, extraAuthorities), browser(qEnvironmentVariable("BROWSER")),
        vault(makeVault(choice, applicationId, clock))
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

Result<std::unique_ptr<SystemEnvironment>> SystemEnvironment::create(const QString &applicationId,
                                                                     VaultChoice vault)
{
    silenceNetworkAuth();
    auto parts = std::make_unique<Parts>(applicationId, vault);
    return std::unique_ptr<SystemEnvironment>(new SystemEnvironment(std::move(parts)));
}

Environment SystemEnvironment::environment()
{
    return {m_parts->clock, m_parts->random, m_parts->network, m_parts->browser, *m_parts->vault};
}

} // namespace lanyard
