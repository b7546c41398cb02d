#pragma once

/// What is said about the vault that is a file, and by the command line about moving accounts into
/// it and out of it.
/// Shape:   one line each without a line break at the end; `file` is a path, and stays whole

#include "base/error.h"
#include "words/error_text.h"

#include <QString>
#include <QStringList>

namespace lanyard {

/// In the place of secretStoreName(), within a sentence.
[[nodiscard]] QString vaultFileName();
/// Is it such a vault that has this trouble, and no keychain?
[[nodiscard]] bool isOfVaultFile(const Error &error);
/// That trouble, for the window.
[[nodiscard]] ErrorText vaultFileText(const Error &error);
/// What such a vault says itself names the file, so it is the line; empty: errorLine() says it.
[[nodiscard]] QString vaultFileLine(const Error &error);
/// errorLine(), in the words of whatever vault it is, if it is one that has the trouble.
[[nodiscard]] QString lineOf(const Error &error, ErrorContext context);

[[nodiscard]] QString askForPassphrase(const QString &file);
[[nodiscard]] QString askForNewPassphrase(const QString &file);
[[nodiscard]] QString askForPassphraseAgain();
[[nodiscard]] QString passphrasesDiffer();
[[nodiscard]] QString passphraseIsEmpty();
[[nodiscard]] QString nobodyKnowsThePassphrase(const QString &file);

[[nodiscard]] QString accountsAreInFile(const QString &file);

/// `file` is empty where it is the keychain that they went to.
[[nodiscard]] QString accountsMoved(const QStringList &names, const QString &file);
/// Behind that.
[[nodiscard]] QString registrationsMoved(const QStringList &issuers);
[[nodiscard]] QString accountsAreThere(const QString &file);
/// `store` still has copies; `to` is the word that --to was given.
[[nodiscard]] QString copiesAreLeft(const QString &store, const QString &to);
[[nodiscard]] QString memoryHasNothingToMove();
[[nodiscard]] QString waitingForMove();

} // namespace lanyard
