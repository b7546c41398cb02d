#pragma once

/// What the manual says beyond --help.
/// Shape:   paragraphs without line breaks. A command is named by its words, "site add"; the
///          program itself has none

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

/// Behind the one line that --help has of a command; mostly nothing.
[[nodiscard]] QStringList manualParagraphs(const QString &command);

/// A line of a list: what is told of, word for word, and what is said.
struct ManualEntry {
    QString term;
    QString about;
};
[[nodiscard]] QList<ManualEntry> manualExamples(const QString &command);
[[nodiscard]] QList<ManualEntry> manualEnvironment();
[[nodiscard]] QList<ManualEntry> manualFiles();
/// The commands that any of this is of.
[[nodiscard]] QStringList commandsInManual();

/// Sentences behind an option's own.
[[nodiscard]] QString optionDefault(const QString &value);
[[nodiscard]] QString optionNeeds(const QStringList &options);
[[nodiscard]] QString optionExcludes(const QStringList &options);

} // namespace lanyard
