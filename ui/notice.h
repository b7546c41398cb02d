#pragma once

/// What a bar says, and the repairs it offers. Words of errors come from words/error_text; which
/// repair belongs to which kind is written here, once.

#include "accounts/account.h"
#include "accounts/account_index.h"
#include "accounts/sign_in.h"
#include "base/error.h"
#include "ui/look.h"
#include "words/error_text.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace lanyard {

enum class Repair {
    StartAgain, ///< the same attempt once more, with a new link
    TryAgain, ///< the same attempt once more
    Back, ///< to what was there before the attempt
    Refresh, ///< ask for a token once more
    SignInAgain,
    ChangeClient,
    EnterSecret, ///< of a service account, another one
    RemoveAccount,
    UnlockAndSignIn, ///< the keyring, then the same attempt once more
    UnlockAndTest, ///< the keyring, then the service account once more
    UnlockAndRefresh, ///< the keyring, then ask for a token once more
    NotNow, ///< puts the bar away
    GoOnInMemory, ///< without a keychain, until there is one
    TryNow, ///< as TryAgain, and before Lanyard does it by itself
    RefreshNow, ///< as Refresh
    SignInOnceMore, ///< as TryAgain, for a provider that wants it
    TryToSignIn, ///< as SignInAgain
    KeepBoth, ///< whoever signed in becomes an account of their own
    TryAsExpected, ///< as TryAgain
    Cancel, ///< puts the bar away, and nothing goes on by itself
    Continue, ///< puts the bar away
    HowToSetUp, ///< a keychain
    CopyRequest,
    CopyDetails,
    ClearClipboard, ///< of the token that was copied
};

struct Notice {
    Tone tone = Tone::Info;
    QString title;
    QString body; ///< may be empty
    QString details; ///< selectable, collapsed; empty = there is nothing more to say
    QList<Repair> repairs; ///< the first is the default
    QString request{}; ///< to be sent to an administrator; empty = there is none
    QString who{}; ///< that a repair's label names
    QString store{}; ///< the same; empty = the platform's

    friend bool operator==(const Notice &, const Notice &) = default;
};

[[nodiscard]] QString repairLabel(Repair repair, const Notice &notice);

/// An attempt to sign in ended with `error`. `clientWasAsked`: the person gave the client id and
/// can give another one.
[[nodiscard]] Notice noticeOfSignIn(const Error &error, const ErrorContext &context,
                                    bool clientWasAsked);
/// While the person can still turn back.
[[nodiscard]] Notice noticeOfLostProtections(const QList<Protection> &lost,
                                             const QString &provider);
/// `who` is signed in.
[[nodiscard]] Notice noticeOfSuccess(const SignIn::Outcome &outcome, const QString &who,
                                     const ErrorContext &context);
/// What the vault would not take before is in it now.
[[nodiscard]] Notice noticeOfLateSaving();
/// The account was on the page, and another process signed it out.
[[nodiscard]] Notice noticeOfRemovalElsewhere(const AccountEntry &entry);
/// A token is on the clipboard, for that long (copied_token.h).
[[nodiscard]] Notice noticeOfCopiedToken(const std::optional<std::chrono::seconds> &stay);
/// What gets one is.
[[nodiscard]] Notice noticeOfCopiedCommand();
/// Files of the set-up that cannot be used; Lanyard goes on without them.
[[nodiscard]] Notice noticeOfFilesPassedOver(const QList<Error> &problems);
/// A service account could not be added.
[[nodiscard]] Notice noticeOfNewService(const Error &error, const ErrorContext &context);
[[nodiscard]] Notice noticeOfServiceAdded(const SignIn::Outcome &outcome,
                                          const AccountEntry &entry);
/// Its secret ends soon, or has ended; nullopt = it does not, or nobody said when.
[[nodiscard]] std::optional<Notice> noticeOfSecretEnd(const Account &account);
/// An account has trouble with `error`.
[[nodiscard]] Notice noticeOfAccount(const Error &error, const ErrorContext &context);
/// What the person chose or asked for here did not work: `title` says what. It has no repairs.
[[nodiscard]] Notice noticeOfFailure(const QString &title, const Error &error);

} // namespace lanyard
