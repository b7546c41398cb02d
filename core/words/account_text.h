#pragma once

/// What the command line says about the list of accounts (its names, its order, the one by default)
/// and about signing out of many, or without a keyring.
/// Shape:   one line each without a line break at the end
/// Note:    names come in bare and are made plain here (placeholders.h)

#include <QString>

namespace lanyard {

[[nodiscard]] QString accountRenamed(const QString &before, const QString &name);
/// Where a sign-in asked for another name than it got.
[[nodiscard]] QString nameIsTaken(const QString &wanted, const QString &name);
[[nodiscard]] QString defaultAccountIs(const QString &name);
[[nodiscard]] QString noDefaultAnyMore();

/// Bad usage, as detail of a Misconfigured or NotFound.
[[nodiscard]] QString noDefaultAccount(); ///< it was asked for
[[nodiscard]] QString sayWhichAccount(); ///< it was needed
[[nodiscard]] QString noAccountAtAll(); ///< likewise, and there is none
[[nodiscard]] QString chooseNameOrNone();
[[nodiscard]] QString choosePosition();
[[nodiscard]] QString chooseNameOrAll();
[[nodiscard]] QString browserIsForOneAccount();

/// Receipts of sign-outs.
[[nodiscard]] QString signedOutTellWhenOnline(const QString &name, const QString &provider);
[[nodiscard]] QString signedOutTellLater(const QString &name, const QString &provider);
[[nodiscard]] QString forgottenNotErased(const QString &name, const QString &store);
[[nodiscard]] QString forgottenNotTold(const QString &provider); ///< follows the one above
[[nodiscard]] QString notSignedOut(const QString &name, const QString &why);

} // namespace lanyard
