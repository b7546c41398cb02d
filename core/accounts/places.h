#pragma once

/// Which folders an application uses: on Linux, the XDG base directories; on Windows and macOS,
/// those that the system has for it. None is made here; whoever writes makes what is missing, for
/// the person alone.

#include <QString>
#include <QStringList>

namespace lanyard {

struct Places {
    QString data; ///< the index of accounts
    QString config; ///< settings.json, providers/ and certificates/
    QString state; ///< locks, and the journal
    QStringList adminConfig; ///< the administrator's managed.json, strongest folder first
    QStringList adminProviders; ///< the administrator's provider folders, strongest first
    QStringList adminCertificates; ///< and those of certificate authorities

    /// As platform_places.h has them for this computer. `folder` is "lanyard" for us, an embedder's
    /// own name else.
    [[nodiscard]] static Places standard(const QString &folder);
    /// Everything below one folder (`--config-dir`), but for what an administrator has set.
    [[nodiscard]] static Places below(const QString &root,
                                      const QString &folder = QStringLiteral("lanyard"));

    /// An administrator's folder, weaker than those before; with its providers/ and certificates/.
    void addAdminFolder(const QString &place);

    /// The file of the lock under which one process at a time changes what is kept of an account.
    [[nodiscard]] QString accountLock(const QString &accountId) const;
    /// The person's own provider files.
    [[nodiscard]] QString providers() const;
    /// The person's own certificate authorities.
    [[nodiscard]] QString ownCertificates() const;
};

} // namespace lanyard
