#include "accounts/managed_settings.h"

#include "base/json.h"
#include "io/private_file.h"
#include "oauth/provider_metadata.h"
#include "oauth/syntax.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype largestFile = 256 * 1024;
constexpr qsizetype mostPorts = 64; ///< each of them is tried, in the worst case
constexpr QLatin1String everyIssuer("/*"); ///< of this origin

constexpr ManagedSetting everySetting[]{
    ManagedSetting::AllowedIssuers, ManagedSetting::AskTools,  ManagedSetting::Certificates,
    ManagedSetting::Clients,        ManagedSetting::Providers, ManagedSetting::RedirectPorts,
    ManagedSetting::Vaults};

constexpr VaultChoice everyVault[]{VaultChoice::Keychain, VaultChoice::File, VaultChoice::Memory};

/// Allowed issuers are the administrator's alone: there is nothing of the person's to lock out.
bool canBeLocked(ManagedSetting setting)
{
    return setting != ManagedSetting::AllowedIssuers;
}

std::optional<ManagedSetting> settingNamed(const QString &name)
{
    const auto found
        = std::find_if(std::begin(everySetting), std::end(everySetting),
                       [&name](ManagedSetting setting) { return name == nameOf(setting); });
    return found == std::end(everySetting) ? std::nullopt : std::optional(*found);
}

std::optional<VaultChoice> vaultNamed(const QString &name)
{
    const auto found = std::find_if(std::begin(everyVault), std::end(everyVault),
                                    [&name](VaultChoice vault) { return name == nameOf(vault); });
    return found == std::end(everyVault) ? std::nullopt : std::optional(*found);
}

bool isWholeOrigin(const QString &entry)
{
    if (!entry.endsWith(everyIssuer)) {
        return false;
    }
    const QString origin = entry.chopped(everyIssuer.size());
    return oauth::parseIssuer(origin) && QUrl(origin).path().isEmpty();
}

} // namespace

/// One file's members, each with its own rule; what a stronger file has set stays.
class ManagedSettings::Reader {
public:
    Reader(ManagedSettings &settings, QString file) : m_settings(settings), m_file(std::move(file))
    {
    }

    /// A file that is not there sets nothing.
    Result<void> read()
    {
        const auto bytes = readPrivateFile(m_file, largestFile);
        if (!bytes) {
            return problem(bytes.error().detail);
        }
        if (!*bytes) {
            return {};
        }
        const auto object = parseJsonObject(**bytes, {.bytes = largestFile, .depth = 8});
        if (!object) {
            return problem(object.error().detail);
        }
        for (auto member = object->begin(); member != object->end(); ++member) {
            if (Result<void> taken = take(member.key(), member.value()); !taken) {
                return taken;
            }
        }
        return {};
    }

private:
    Result<void> take(const QString &name, const QJsonValue &value)
    {
        if (name == QLatin1String("locked")) {
            return takeLocks(value);
        }
        const auto setting = settingNamed(name);
        if (setting == ManagedSetting::AllowedIssuers) {
            return takeIssuers(value);
        }
        if (setting == ManagedSetting::AskTools) {
            return takeAskTools(value);
        }
        if (setting == ManagedSetting::Clients) {
            return takeClients(value);
        }
        if (setting == ManagedSetting::RedirectPorts) {
            return takePorts(value);
        }
        if (setting == ManagedSetting::Vaults) {
            return takeVaults(value);
        }
        return problem(QStringLiteral("there is no setting \"%1\"").arg(plainText(name, 100)));
    }

    Result<void> takeIssuers(const QJsonValue &value)
    {
        if (!value.isArray()) {
            return problem(QStringLiteral("allowed_issuers is no array"));
        }
        QStringList issuers;
        const QJsonArray array = value.toArray();
        for (const auto &each : array) {
            const QString entry = each.toString();
            const bool isIssuer = oauth::parseIssuer(entry) && !entry.contains(u'*');
            if (!isWholeOrigin(entry) && !isIssuer) {
                return problem(
                    QStringLiteral("allowed_issuers: \"%1\" is neither an issuer, such as "
                                   "https://sso.example.com, nor an origin with /* behind it")
                        .arg(plainText(entry, 100)));
            }
            issuers.append(entry);
        }
        set(m_settings.m_allowedIssuers, std::move(issuers));
        return {};
    }

    Result<void> takeAskTools(const QJsonValue &value)
    {
        if (!value.isBool()) {
            return problem(QStringLiteral("ask_tools is neither true nor false"));
        }
        set(m_settings.m_askTools, value.toBool());
        return {};
    }

    Result<void> takeClients(const QJsonValue &value)
    {
        if (!value.isObject()) {
            return problem(QStringLiteral("clients is no object"));
        }
        QMap<QString, Client> clients;
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const QString key = plainText(entry.key(), 100);
            const QJsonObject members = entry.value().toObject();
            const auto clientId = optionalString(members, QLatin1String("client_id"));
            const auto tenant = optionalString(members, QLatin1String("tenant"));
            const bool isWhole = members.size()
                == (members.contains(QLatin1String("client_id")) ? 1 : 0)
                    + (members.contains(QLatin1String("tenant")) ? 1 : 0);
            if (!clientId || !tenant || !isWhole || members.isEmpty()) {
                return problem(QStringLiteral("clients: %1 is no object of client_id and tenant, "
                                              "one of them or both, as texts")
                                   .arg(key));
            }
            const Client client{clientId->value_or(QString()), tenant->value_or(QString())};
            if (!client.clientId.isEmpty() && !oauth::isVisibleAscii(client.clientId)) {
                return problem(QStringLiteral("clients: %1: \"%2\" is no client id")
                                   .arg(key, plainText(client.clientId, 100)));
            }
            clients.insert(entry.key(), client);
        }
        set(m_settings.m_clients, std::move(clients));
        return {};
    }

    Result<void> takePorts(const QJsonValue &value)
    {
        const QJsonArray array = value.toArray();
        QList<quint16> ports;
        for (const auto &each : array) {
            const int port = each.toInt(-1); // -1 for a fraction, too
            // Below 1024 a person's program may not listen.
            if (port < 1024 || port > 65535) {
                return problem(QStringLiteral("redirect_ports: not all are ports from 1024 on"));
            }
            ports.append(quint16(port));
        }
        if (ports.isEmpty() || ports.size() > mostPorts) {
            return problem(
                QStringLiteral("redirect_ports is no array of 1 to %1 ports").arg(mostPorts));
        }
        set(m_settings.m_redirectPorts, std::move(ports));
        return {};
    }

    Result<void> takeVaults(const QJsonValue &value)
    {
        const QJsonArray array = value.toArray();
        QList<VaultChoice> vaults;
        for (const auto &each : array) {
            const auto vault = vaultNamed(each.toString());
            if (!vault || vaults.contains(*vault)) {
                return problem(QStringLiteral("vaults: \"%1\" is none of keychain, file and "
                                              "memory, or is there twice")
                                   .arg(plainText(each.toString(), 100)));
            }
            vaults.append(*vault);
        }
        if (vaults.isEmpty()) {
            return problem(QStringLiteral("vaults is no array of keychain, file and memory, one "
                                          "of them at least"));
        }
        set(m_settings.m_vaults, std::move(vaults));
        return {};
    }

    Result<void> takeLocks(const QJsonValue &value)
    {
        if (!value.isArray()) {
            return problem(QStringLiteral("locked is no array"));
        }
        const QJsonArray array = value.toArray();
        for (const auto &each : array) {
            const auto setting = settingNamed(each.toString());
            if (!setting || !canBeLocked(*setting)) {
                return problem(QStringLiteral("locked: \"%1\" is none of ask_tools, "
                                              "certificates, clients, providers, redirect_ports "
                                              "and vaults")
                                   .arg(plainText(each.toString(), 100)));
            }
            if (!m_settings.m_locks.contains(*setting)) {
                m_settings.m_locks.insert(*setting, m_file);
            }
        }
        return {};
    }

    template <typename Value>
    void set(std::optional<Set<Value>> &place, Value value)
    {
        if (!place) {
            place = Set<Value>{std::move(value), m_file};
        }
    }

    [[nodiscard]] tl::unexpected<Error> problem(const QString &what) const
    {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("%1, which an administrator of this computer made, cannot be "
                                   "used, and nothing is signed in without it: %2")
                        .arg(plainText(m_file), what));
    }

    ManagedSettings &m_settings;
    QString m_file;
};

Result<ManagedSettings> ManagedSettings::read(const Places &places)
{
    ManagedSettings settings;
    for (const QString &folder : places.adminConfig) { // strongest first
        Reader reader(settings, folder + QLatin1String("/managed.json"));
        if (const Result<void> taken = reader.read(); !taken) {
            return fail(taken.error());
        }
    }
    return settings;
}

} // namespace lanyard
