#pragma once

/// Words that several pages share: what an account is called, how it is doing, until when a token
/// works. Numbers and dates are the locale's.

#include "accounts/account.h"
#include "accounts/environment.h"
#include "accounts/provider.h"
#include "words/error_text.h"
#include "words/shown_text.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace lanyard {

[[nodiscard]] QString
personOf(const AccountEntry &entry); ///< name, else e-mail, else subject; plain. Of a service
                                     ///< account, the name that tools use for it
[[nodiscard]] QString statusOf(const Account &account); ///< "Signed in", "Service account", …

/// "Secret runs out in 6 days", while there is time to do something about it, and from then on;
/// empty = there is nothing to say.
[[nodiscard]] QString secretEndText(const Account &account);

/// Whom and what an error is about.
[[nodiscard]] ErrorContext contextOf(const AccountEntry &entry);
[[nodiscard]] ErrorContext contextOf(const Provider &provider);

/// What becomes of all that is to be kept.
enum class Kept { InStore, InFile, UntilQuit };
[[nodiscard]] Kept keptBy(const TokenVault &vault);
/// Of what lasts, within a sentence: "keyring", "vault file".
[[nodiscard]] QString storeName(Kept kept);

/// While a host is asked whether it signs people in.
[[nodiscard]] QString lookingAt(const QString &host);

/// Lets a label break a long word (an address, an id) anywhere. Comes last: what it puts in is not
/// fit to be taken for a text from outside.
[[nodiscard]] QString breakable(const QString &text);

[[nodiscard]] QString permissionText(const QStringList &scope);

struct Expiry {
    QString text;
    std::optional<std::chrono::milliseconds> changesIn; ///< when the text says something else
};
/// "Works for 42 min, until 14:05".
[[nodiscard]] Expiry expiryText(const QDateTime &expiresAt, const QDateTime &now);

} // namespace lanyard
