#pragma once

/// What is said where programs get tokens: the question at the terminal, `lanyard grants`,
/// `lanyard journal` and `lanyard settings ask-tools`.
/// Shape:   one line each without a line break at the end, except where it says "lines"
/// Note:    names come in bare and are made plain here (placeholders.h)

#include <QString>
#include <QStringList>

namespace lanyard {

enum class GrantHelp {
    Grants,
    GrantsList,
    GrantsAdd,
    GrantsRevoke,
    Program,
    Hours,
    Resource,
    Scope,
    Revoked,
    Journal,
    JournalAccount,
    AskTools,
    OnOrOff,
};
[[nodiscard]] QString grantHelp(GrantHelp text);

/// Who asks for what.
struct ToolQuestion {
    QString program; ///< a path; empty = it is hidden
    bool isProgramThere = true; ///< and what stands there is what asks
    QString command; ///< what it calls itself
    QString terminal; ///< empty = none
    QString account;
    QStringList scope;
    QString resource; ///< empty = the account's own token
    bool canBeKept = true; ///< "always" is an answer
    bool isScopeNarrowed = false; ///< less than the account may have
};
/// "git"; of a program that is hidden, what it calls itself.
[[nodiscard]] QString toolName(const ToolQuestion &question);
/// "git wants a token for work", as in ui.md.
[[nodiscard]] QString toolWantsToken(const ToolQuestion &question);
/// What is known of the program and of the token; at least one, and each a line.
[[nodiscard]] QStringList toolFacts(const ToolQuestion &question);
/// What the question is no protection from.
[[nodiscard]] QString toolsCanPretend();
/// For a terminal; lines, the last of which is what is asked.
[[nodiscard]] QString toolQuestion(const ToolQuestion &question);
/// Where an answer was none of those.
[[nodiscard]] QString toolAnswers(const ToolQuestion &question);

/// The error where the token is not given.
[[nodiscard]] QString tokenWasRefused(const ToolQuestion &question);
[[nodiscard]] QString nobodyIsThereToAsk(const ToolQuestion &question);

[[nodiscard]] QString noGrants();
[[nodiscard]] QString grantsWereSetAside(const QString &file);
[[nodiscard]] QString grantAdded(const QString &program, const QString &account);
/// In the place of the time until which it holds.
[[nodiscard]] QString grantIsSuspended();
/// Where the setting is off, and so without effect.
[[nodiscard]] QString toolsAreNotAskedFor();
[[nodiscard]] QString grantRevoked(const QString &program, const QString &account);
/// Bad usage, as detail of a Misconfigured or NotFound.
[[nodiscard]] QString notAProgram(const QString &program);
[[nodiscard]] QString noSuchGrant(const QString &which);

[[nodiscard]] QString journalIsEmpty();

[[nodiscard]] QString askToolsChosen(bool ask);

} // namespace lanyard
