#pragma once

/// What happened with the accounts here: which program got a token of which account, when, and on
/// whose word. Never a secret. It stands beside the accounts, and not in core/agent: what they do
/// by themselves belongs into the same list, and they know no agent.
/// Shape:   journal.jsonl in the state folder, 0600: a JSON object a line, the oldest first. At
///          512 KiB the older half goes, and sooner what is older than the person wants it kept
///          (`activity_days` of chosen_settings.h; 0 keeps none)
/// Errors:  Misconfigured (it cannot be read or written, named with what helps), Busy. A line that
///          a crash or a full disk has cut off is left out when it is read, and nothing else is
/// Note:    appended under a process lock, in one write, which is not synced: a power cut may take
///          the last lines

#include "accounts/places.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

/// How it was decided whether a tool gets a token.
enum class TokenDecision {
    NotAsked, ///< given, since the person wants no questions
    Granted, ///< given, by an earlier "always"
    AllowedOnce,
    AllowedAlways,
    Refused, ///< by the person
    NobodyToAsk, ///< refused, for want of a window or a terminal
};
[[nodiscard]] bool isAllowed(TokenDecision decision);
/// As the file and `--json` have it: "not_asked", "granted" …
[[nodiscard]] QLatin1String nameOf(TokenDecision decision);

struct JournalEntry {
    QDateTime at; ///< UTC
    TokenDecision decision = TokenDecision::NotAsked;
    QString accountId;
    QString accountName; ///< that it had then
    QString program; ///< empty = it could not be seen
    QString command;
    QString terminal; ///< empty = none
    QStringList scope;
    QString resource; ///< empty = the account's own token

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

class Journal {
public:
    explicit Journal(const Places &places);

    [[nodiscard]] QString file() const { return m_file; }

    // Each waits for others no longer than a blink.
    /// Texts that are too long for a line are cut. What is out of date for more than a day goes.
    [[nodiscard]] Result<void> append(const JournalEntry &entry) const;
    /// All that is out of date goes: the person wants it kept for a shorter time now.
    [[nodiscard]] Result<void> prune(const QDateTime &now) const;
    [[nodiscard]] Result<void> clear() const;

    /// The oldest first; nothing that is out of date.
    [[nodiscard]] Result<QList<JournalEntry>> read(const QDateTime &now) const;

private:
    [[nodiscard]] int keptDays() const;
    [[nodiscard]] Result<void> checkPlace() const;
    [[nodiscard]] Result<void> remove() const;

    Places m_places;
    QString m_file;
    QString m_lock;
};

constexpr qsizetype largestJournal = 512 * 1024; ///< bytes

/// Every line that is whole.
[[nodiscard]] QList<JournalEntry> parseJournal(QByteArrayView bytes);
/// With its line break.
[[nodiscard]] QByteArray journalLine(const JournalEntry &entry);

} // namespace lanyard
