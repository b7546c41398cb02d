#pragma once

/// All providers that are known here: shipped, then the administrator's, then the person's (unless
/// an administrator locks those out); a later file with the same id replaces the earlier one. A
/// file that cannot be read is named and skipped.

#include "accounts/places.h"
#include "accounts/provider.h"

#include <QFileInfo>
#include <QHash>
#include <QList>
#include <QString>

namespace lanyard {

class ProviderCatalog {
public:
    [[nodiscard]] static ProviderCatalog load(const Places &places);

    [[nodiscard]] const QList<Provider> &providers() const { return m_providers; }
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }
    /// Errors: NotFound; Misconfigured when the file of that id could not be read
    [[nodiscard]] Result<Provider> find(const QString &id) const;
    /// What all files for this issuer list.
    [[nodiscard]] QList<QUrl> endpointOrigins(const QString &issuer) const;

private:
    void nameUnused(const QFileInfoList &files);

    QList<Provider> m_providers;
    QList<Error> m_problems;
    QHash<QString, Error> m_broken; ///< by id
};

} // namespace lanyard
