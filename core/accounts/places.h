#pragma once

/// Which folders an application uses. On Linux: the XDG base directories. None is made here;
/// whoever writes makes what is missing, for the person alone.

#include <QString>
#include <QStringList>

namespace lanyard {

struct Places {
    QString data; ///< the index of accounts
    QString config; ///< settings.json, providers/ and certificates/
    QString state; ///< locks
    QStringList adminConfig; ///< the administrator's managed.json, strongest folder first
    QStringList adminProviders; ///< the administrator's provider folders, strongest first
    QStringList adminCertificates; ///< and those of certificate authorities

    /// $XDG_DATA_HOME/lanyard, $XDG_CONFIG_HOME/lanyard, $XDG_STATE_HOME/lanyard,
    /// $XDG_CONFIG_DIRS/lanyard with providers/ and certificates/. `folder` is "lanyard" for us, an
    /// embedder's own name else.
    [[nodiscard]] static Places standard(const QString &folder);
    /// Everything below one folder (`--config-dir`), but for what an administrator has set.
    [[nodiscard]] static Places below(const QString &root,
                                      const QString &folder = QStringLiteral("lanyard"));

    /// The file of the lock under which one process at a time changes what is kept of an account.
    [[nodiscard]] QString accountLock(const QString &accountId) const;
    /// The person's own provider files.
    [[nodiscard]] QString providers() const;
    /// Where certificate authorities are added: the person's folder, then the administrator's.
    [[nodiscard]] QStringList certificates() const;
};

} // namespace lanyard
