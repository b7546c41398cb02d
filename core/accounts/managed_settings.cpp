#include "accounts/managed_settings.h"

#include "base/json.h"
#include "io/private_file.h"
#include "io/web_url.h"
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

constexpr ManagedSetting everySetting[]{ManagedSetting::AllowedIssuers, ManagedSetting::Clients,
                                        ManagedSetting::Providers, ManagedSetting::RedirectPorts};

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

bool isWholeOrigin(const QString &entry)
{
    if (!entry.endsWith(everyIssuer)) {
        return false;
    }
    const QString origin = entry.chopped(everyIssuer.size());
    return oauth::parseIssuer(origin) && QUrl(origin).path().isEmpty();
}

bool allows(const QString &entry, const QString &issuer, const QUrl &tokenEndpoint)
{
    if (!isWholeOrigin(entry)) {
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

} // namespace

QLatin1String nameOf(ManagedSetting setting)
{
    switch (setting) {
    case ManagedSetting::AllowedIssuers:
        return QLatin1String("allowed_issuers");
    case ManagedSetting::Clients:
        return QLatin1String("clients");
    case ManagedSetting::Providers:
        return QLatin1String("providers");
    case ManagedSetting::RedirectPorts:
        return QLatin1String("redirect_ports");
    }
    Q_UNREACHABLE();
}

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
            if (const Result<void> taken = take(member.key(), member.value()); !taken) {
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
        if (setting == ManagedSetting::Clients) {
            return takeClients(value);
        }
        if (setting == ManagedSetting::RedirectPorts) {
            return takePorts(value);
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
        for (const QJsonValue &each : array) {
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
        for (const QJsonValue &each : array) {
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

    Result<void> takeLocks(const QJsonValue &value)
    {
        if (!value.isArray()) {
            return problem(QStringLiteral("locked is no array"));
        }
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array) {
            const auto setting = settingNamed(each.toString());
            if (!setting || !canBeLocked(*setting)) {
                return problem(QStringLiteral("locked: \"%1\" is none of clients, providers and "
                                              "redirect_ports")
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

QList<QUrl> ManagedSettings::withPorts(const QList<QUrl> &redirectUris) const
{
    if (!m_redirectPorts) {
        return redirectUris;
    }
    QList<QUrl> result;
    for (const QUrl &uri : redirectUris) {
        if (uri.port(0) != 0) {
            result.append(uri);
            continue;
        }
        for (const quint16 port : m_redirectPorts->value) {
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

tl::unexpected<Error> ManagedSettings::refuse(ManagedSetting setting, const QString &problem) const
{
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("%1 of %2 are locked by an administrator of this computer: %3")
                    .arg(nameOf(setting), plainText(m_locks.value(setting)), problem));
}

} // namespace lanyard
