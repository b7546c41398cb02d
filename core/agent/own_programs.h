#pragma once

/// Which programs are ours: who calls them is who asks.
/// Note:    a program that keeps its memory private, as ours do, hides its file from everybody but
///          root: then what it calls itself has to do

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lanyard {

struct ProcessFacts;

struct OwnPrograms {
    QStringList files; ///< absolute paths

    /// Those that are, or would be, in these folders.
    [[nodiscard]] static OwnPrograms in(const QStringList &folders);

    [[nodiscard]] bool contain(const ProcessFacts &process) const;
};

} // namespace lanyard
