#pragma once

/// A file of another program's that a person keeps by hand: changed without losing a thing of it.
/// Source:  acl(5), for its access control list
/// Shape:   a link stays a link, and the file it leads to is replaced in one step, with the mode,
///          group and access control list that it had; where the group is none of the person's,
///          neither that one nor theirs may do more than before. What is new is 0600. Meanwhile
///          FILE.lock beside it is the lock that git and kubectl know, too
/// Errors:  Misconfigured, naming the path: a folder in its place, too large, not to be read or
///          written, another person's, locked, changed by somebody since it was read, no space, a
///          list that cannot be kept

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace lanyard {

struct PersonsFile {
    QString path; ///< as it is known
    QString target; ///< where its links lead, though nothing may be there yet
    std::optional<QByteArray> bytes; ///< nullopt = there is none

    /// Empty where there is none.
    [[nodiscard]] QByteArray text() const { return bytes.value_or(QByteArray()); }
};

[[nodiscard]] Result<PersonsFile> readPersonsFile(const QString &path, qsizetype largest);

/// Whether that would be tried in vain; changes nothing.
[[nodiscard]] Result<void> checkReplaceable(const PersonsFile &file);
/// Makes its folder, where that is missing.
[[nodiscard]] Result<void> replacePersonsFile(const PersonsFile &file, QByteArrayView bytes);

} // namespace lanyard
