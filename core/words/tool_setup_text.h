#pragma once

/// What `lanyard setup` says, which writes into the files of git, docker and kubectl.
/// Shape:   one line each without a line break at the end
/// Note:    names, paths and reasons come in bare and are made plain here; a site is an origin's
/// text

#include <QString>

namespace lanyard {

enum class SetupHelp {
    Setup,
    Tool,
    Url,
    Account,
    Undo,
    Check,
    Yes,
    User,
    IdToken,
};
[[nodiscard]] QString setupHelp(SetupHelp text);

/// What is about to happen besides the difference that is shown; `name` is the account's.
[[nodiscard]] QString willGetTokens(const QString &name, const QString &site);
[[nodiscard]] QString askToChange(const QString &file);
[[nodiscard]] QString askToGoOn(); ///< where the file stays as it is
[[nodiscard]] QString nothingWasChanged(); ///< the detail of an error: nobody could be asked
[[nodiscard]] QString changeWasRefused(); ///< the same: the answer was no

[[nodiscard]] QString fileIsChanged(const QString &file);
[[nodiscard]] QString alreadySetUp(const QString &tool, const QString &site, const QString &file);
[[nodiscard]] QString toolGetsTokens(const QString &tool, const QString &name, const QString &site);
/// `tool` is set up, but was given nothing.
[[nodiscard]] QString toolGetsNoTokens(const QString &tool, const QString &site,
                                       const QString &reason);
[[nodiscard]] QString nothingToUndo(const QString &tool, const QString &site, const QString &file);
/// Of a change that was taken back, where the choice of the account stays.
[[nodiscard]] QString siteStays(const QString &site);

/// Details of errors.
[[nodiscard]] QString helperIsNotInPath(const QString &program, const QString &folder);
[[nodiscard]] QString programIsMissing(const QString &program);
[[nodiscard]] QString toolTookTooLong(const QString &program);
[[nodiscard]] QString anotherHelperDecides(); ///< behind ours, in git's files
/// Of git's file.
[[nodiscard]] QString changeByHand(const QString &file, const QString &site);
[[nodiscard]] QString onlyForKubectl(); ///< of options
[[nodiscard]] QString noUsableAnswer(const QString &program);
/// Before lines to be copied.
[[nodiscard]] QString addTheseYourself();

} // namespace lanyard
