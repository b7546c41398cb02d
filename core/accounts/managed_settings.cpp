#include "accounts/managed_settings.h"

#include "io/web_url.h"

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

constexpr QLatin1String everyIssuer("/*"); ///< of this origin

bool allows(const QString &entry, const QString &issuer, const QUrl &tokenEndpoint)
{
    if (!entry.endsWith(everyIssuer)) {
        return !issuer.isEmpty() && entry == issuer; // OIDC Discovery §4.3: to the letter
    }
    return isSameOrigin(QUrl(entry.chopped(everyIssuer.size())),
                        issuer.isEmpty() ? tokenEndpoint : QUrl(issuer));
}

QString portsText(const QList<quint16> &ports)
{
    QStringList texts;
    for (const quint16 port : ports) {
        texts.append(QString::number(port));
    }
    return texts.join(QLatin1String(", "));
}

QString vaultsText(const QList<VaultChoice> &vaults)
{
    QStringList names;
    for (const VaultChoice vault : vaults) {
        names.append(nameOf(vault));
    }
    return names.join(QLatin1String(", "));
}

/// What is kept in a vault already goes to the first of these that keeps anything.
QString wayOut(const QList<VaultChoice> &vaults)
{
    for (const VaultChoice vault : vaults) {
        if (vault != VaultChoice::Memory) {
            return QStringLiteral("; what is kept there goes over with lanyard vault move --to=%1")
                .arg(vault == VaultChoice::File ? QLatin1String("file") : QLatin1String("keyring"));
        }
    }
    return {};
}

} // namespace

QLatin1String nameOf(ManagedSetting setting)
{
    switch (setting) {
    case ManagedSetting::AllowedIssuers:
        return QLatin1String("allowed_issuers");
    case ManagedSetting::AskTools:
        return QLatin1String("ask_tools");
    case ManagedSetting::Certificates:
        return QLatin1String("certificates");
    case ManagedSetting::Clients:
        return QLatin1String("clients");
    case ManagedSetting::Providers:
        return QLatin1String("providers");
    case ManagedSetting::RedirectPorts:
        return QLatin1String("redirect_ports");
    case ManagedSetting::Vaults:
        return QLatin1String("vaults");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(VaultChoice vault)
{
    switch (vault) {
    case VaultChoice::Keychain:
        return QLatin1String("keychain");
    case VaultChoice::File:
        return QLatin1String("file");
    case VaultChoice::Memory:
        return QLatin1String("memory");
    }
    Q_UNREACHABLE();
}

QList<ManagedSettings::Line> ManagedSettings::lines() const
{
    QList<Line> lines;
    const auto add
        = [this, &lines](ManagedSetting setting, const QString &value, const QString &file) {
              lines.append({setting, plainText(value), plainText(file), isLocked(setting)});
          };
    if (m_allowedIssuers) {
        add(ManagedSetting::AllowedIssuers, m_allowedIssuers->value.join(QLatin1String(", ")),
            m_allowedIssuers->file);
    }
    if (m_askTools) {
        add(ManagedSetting::AskTools,
            m_askTools->value ? QStringLiteral("on") : QStringLiteral("off"), m_askTools->file);
    }
    if (m_clients) {
        const QMap<QString, Client> &clients = m_clients->value;
        for (auto client = clients.begin(); client != clients.end(); ++client) {
            QStringList parts{client.key() + u':', client->clientId};
            if (!client->tenant.isEmpty()) {
                parts.append(u'(' + client->tenant + u')');
            }
            parts.removeAll(QString());
            add(ManagedSetting::Clients, parts.join(u' '), m_clients->file);
        }
    }
    if (m_redirectPorts) {
        add(ManagedSetting::RedirectPorts, portsText(m_redirectPorts->value),
            m_redirectPorts->file);
    }
    if (m_vaults) {
        add(ManagedSetting::Vaults, vaultsText(m_vaults->value), m_vaults->file);
    }
    for (auto lock = m_locks.begin(); lock != m_locks.end(); ++lock) {
        const bool isTold = std::any_of(lines.begin(), lines.end(), [&lock](const Line &line) {
            return line.setting == lock.key();
        });
        if (!isTold) {
            add(lock.key(), {}, lock.value());
        }
    }
    return lines;
}

bool ManagedSettings::isLocked(ManagedSetting setting) const
{
    return setting == ManagedSetting::AllowedIssuers || m_locks.contains(setting);
}

QString ManagedSettings::lockedBy(ManagedSetting setting) const
{
    return plainText(m_locks.value(setting));
}

Result<void> ManagedSettings::checkIssuer(const QString &issuer, const QUrl &tokenEndpoint) const
{
    if (!m_allowedIssuers) {
        return {};
    }
    const QStringList &entries = m_allowedIssuers->value;
    if (std::any_of(entries.begin(), entries.end(),
                    [&](const QString &entry) { return allows(entry, issuer, tokenEndpoint); })) {
        return {};
    }
    Error error;
    error.kind = ErrorKind::Misconfigured;
    error.cause = Cause::NotAllowedHere;
    error.place = (issuer.isEmpty() ? tokenEndpoint : QUrl(issuer)).host();
    error.detail = QStringLiteral("%1 is not among the allowed_issuers of %2, which an "
                                  "administrator of this computer made")
                       .arg(plainText(issuer.isEmpty() ? tokenEndpoint.toString() : issuer, 200),
                            plainText(m_allowedIssuers->file));
    return fail(error);
}

Result<Provider> ManagedSettings::withClient(Provider provider) const
{
    if (!m_clients) {
        return provider;
    }
    const Client client = m_clients->value.value(provider.key());
    if (!client.clientId.isEmpty() && client.clientId != provider.clientId) {
        provider.clientId = client.clientId;
        provider.clientSecret.reset(); // which belongs to the file's own client
    }
    if (provider.needsTenant() && !client.tenant.isEmpty()) {
        return withTenant(std::move(provider), client.tenant);
    }
    return provider;
}

Result<void> ManagedSettings::checkClient(const Provider &provider, const Provider &listed) const
{
    if (!isLocked(ManagedSetting::Clients)) {
        return {};
    }
    const bool isOwn = provider.client != Provider::Client::FromFile
        || provider.clientId != listed.clientId
        || (!listed.tenant.isEmpty() && provider.tenant != listed.tenant);
    return isOwn ? refuse(ManagedSetting::Clients,
                          QStringLiteral("the client id \"%1\" is not theirs")
                              .arg(plainText(provider.clientId, 100)))
                 : Result<void>();
}

QList<QUrl> ManagedSettings::withPorts(const QList<QUrl> &redirectUris, quint16 chosen) const
{
    QList<quint16> ports;
    if (chosen != 0 && !isLocked(ManagedSetting::RedirectPorts)) {
        ports = {chosen};
    } else if (m_redirectPorts) {
        ports = m_redirectPorts->value;
    } else {
        return redirectUris;
    }
    QList<QUrl> result;
    for (const QUrl &uri : redirectUris) {
        if (uri.port(0) != 0) {
            result.append(uri);
            continue;
        }
        for (const quint16 port : std::as_const(ports)) {
            QUrl withPort = uri;
            withPort.setPort(port);
            result.append(withPort);
        }
    }
    return result;
}

Result<void> ManagedSettings::checkPort(const QUrl &redirectUri) const
{
    if (!isLocked(ManagedSetting::RedirectPorts)) {
        return {};
    }
    const int port = redirectUri.port(0);
    const bool isTheirs = m_redirectPorts
        ? port == 0 || m_redirectPorts->value.contains(quint16(port))
        : port == 0; // any free one, as without a setting
    return isTheirs ? Result<void>()
                    : refuse(ManagedSetting::RedirectPorts,
                             QStringLiteral("port %1 is not among them").arg(port));
}

/// Locked without being set: as where nobody has set anything.
QList<VaultChoice> ManagedSettings::vaults() const
{
    return m_vaults ? m_vaults->value : QList{VaultChoice::Keychain};
}

VaultChoice ManagedSettings::defaultVault() const
{
    return vaults().first();
}

Result<void> ManagedSettings::checkVault(VaultChoice vault) const
{
    const bool isAllowed = vault == VaultChoice::Memory || !isLocked(ManagedSetting::Vaults)
        || vaults().contains(vault);
    if (isAllowed) {
        return {};
    }
    Error error = refuse(ManagedSetting::Vaults,
                         QStringLiteral("\"%1\" is not among them (%2)%3")
                             .arg(nameOf(vault), vaultsText(vaults()), wayOut(vaults())))
                      .value();
    error.cause = Cause::NotAllowedHere;
    return fail(error);
}

std::optional<bool> ManagedSettings::asksTools() const
{
    return m_askTools ? std::optional(m_askTools->value) : std::nullopt;
}

Result<void> ManagedSettings::checkAskTools(bool ask) const
{
    return isLocked(ManagedSetting::AskTools) && ask != asksTools().value_or(false)
        ? refuse(ManagedSetting::AskTools,
                 ask ? QStringLiteral("tools are not asked for")
                     : QStringLiteral("tools are always asked for"))
        : Result<void>();
}

tl::unexpected<Error> ManagedSettings::refuse(ManagedSetting setting, const QString &problem) const
{
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("%1 of %2 are locked by an administrator of this computer: %3")
                    .arg(nameOf(setting), plainText(m_locks.value(setting)), problem));
}

} // namespace lanyard
