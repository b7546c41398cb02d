#pragma once

/// What can come next on a command line of ours.
/// Shape:   of the words behind the program's name, the last of which is being typed; it need not
///          be the beginning of what is found, since each shell has its own idea of what matches

#include "command_description.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace lanyard {

struct Completion {
    struct Candidate {
        QString text;
        QString about{}; ///< one line, or none
    };
    /// What the shell itself knows, and adds.
    enum class Others { None, Files, Folders, Programs, Command };

    QList<Candidate> candidates;
    Others others = Others::None;
    qsizetype commandAt = 0; ///< Command: the word that another program's own line begins with
    QString typed; ///< what a candidate comes in place of: the last word, or what is behind its =
};

/// The names of what is here: accounts, providers, sites.
using KnownNames = std::function<QList<Completion::Candidate>(ValueKind)>;

[[nodiscard]] Completion completionOf(const CommandDescription &program, const QStringList &words,
                                      const KnownNames &known);

} // namespace lanyard
