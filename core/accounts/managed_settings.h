#pragma once

/// What whoever administers this computer has set for everybody on it, and locked.
/// Shape:   managed.json in each of Places::adminConfig, no member of which is required:
///          {"allowed_issuers": ["https://sso.example.com", "https://github.com/*"],
///           "clients": {"google": {"client_id": "…", "tenant": "…"}},
///           "redirect_ports": [8400, 8401],
///           "vaults": ["keychain", "file"],
///           "ask_tools": true,
///           "locked": ["ask_tools", "certificates", "clients", "providers", "redirect_ports",
///                      "vaults"]}
///          Of two files that set the same, the stronger folder's counts whole; a lock of either
///          one holds
/// Errors:  Misconfigured, naming the file. One that cannot be understood allows nothing, since
///          nobody can tell what it forbids
/// Owner:   value type; read anew by whoever asks, so that a change needs no restart
/// Note:    locks keep a person from a mistake, not from their own computer: who may change our
///          files, or start another program, can do without them

#include "accounts/places.h"
#include "accounts/provider.h"
#include "base/result.h"
#include "io/token_vault.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace lanyard {

enum class ManagedSetting {
    AllowedIssuers,
    AskTools,
    Certificates,
    Clients,
    Providers,
    RedirectPorts,
    Vaults
};

class ManagedSettings {
public:
    [[nodiscard]] static Result<ManagedSettings> read(const Places &places);

    /// What is set, and by which file; empty where nothing is managed. For people.
    struct Line {
        ManagedSetting setting = ManagedSetting::AllowedIssuers;
        QString value; ///< plain text; empty = it is locked without one
        QString file;
        bool isLocked = false;
    };
    [[nodiscard]] QList<Line> lines() const;
    [[nodiscard]] bool isLocked(ManagedSetting setting) const;
    /// The file that does; plain text. Empty = none does.
    [[nodiscard]] QString lockedBy(ManagedSetting setting) const;

    /// `issuer` is empty with plain OAuth, where the token endpoint's origin speaks.
    /// Errors: Misconfigured with Cause::NotAllowedHere; `place` is the host
    [[nodiscard]] Result<void> checkIssuer(const QString &issuer, const QUrl &tokenEndpoint) const;

    /// With the client id and the tenant that are set for it, as if its own file had them.
    [[nodiscard]] Result<Provider> withClient(Provider provider) const;
    /// Is its client one that may be used here? `listed` is the same provider as withClient() gives
    /// it, before anybody was asked.
    /// Errors: Misconfigured, where clients are locked and this one is the person's own
    [[nodiscard]] Result<void> checkClient(const Provider &provider, const Provider &listed) const;

    /// Where the provider leaves the port open: the one that the person chose (0 = none), unless
    /// ports are locked; else the ports that are set, each in its turn.
    [[nodiscard]] QList<QUrl> withPorts(const QList<QUrl> &redirectUris, quint16 chosen = 0) const;
    /// Errors: Misconfigured, where ports are locked and this one is not among them
    [[nodiscard]] Result<void> checkPort(const QUrl &redirectUri) const;

    /// The vault for sign-ins where nobody has chosen one; may be Memory.
    [[nodiscard]] VaultChoice defaultVault() const;
    /// May sign-ins be kept there? Memory, which keeps nothing, always may.
    /// Errors: Misconfigured with Cause::NotAllowedHere and no `place`
    [[nodiscard]] Result<void> checkVault(VaultChoice vault) const;

    /// "Ask before a tool gets a token" (tool_asking.h); nullopt = not set.
    [[nodiscard]] std::optional<bool> asksTools() const;
    /// May the person choose that?
    /// Errors: Misconfigured, where it is locked at another value
    [[nodiscard]] Result<void> checkAskTools(bool ask) const;

private:
    struct Client {
        QString clientId; ///< empty = not set
        QString tenant; ///< likewise
    };
    /// A setting, and the file that made it.
    template <typename Value>
    struct Set {
        Value value;
        QString file;
    };
    class Reader;

    [[nodiscard]] QList<VaultChoice> vaults() const;
    [[nodiscard]] tl::unexpected<Error> refuse(ManagedSetting setting,
                                               const QString &problem) const;

    std::optional<Set<QStringList>> m_allowedIssuers;
    std::optional<Set<bool>> m_askTools;
    std::optional<Set<QMap<QString, Client>>> m_clients;
    std::optional<Set<QList<quint16>>> m_redirectPorts;
    std::optional<Set<QList<VaultChoice>>> m_vaults;
    QMap<ManagedSetting, QString> m_locks; ///< the file that locks it
};

/// As the files call it.
[[nodiscard]] QLatin1String nameOf(ManagedSetting setting);
/// As the files and --vault call it.
[[nodiscard]] QLatin1String nameOf(VaultChoice vault);

} // namespace lanyard
