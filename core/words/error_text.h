#pragma once

/// What a person reads when something went wrong: ui.md's words, once for window and command line.
/// Shape:   title ≤ 7 words without a full stop; body ≤ 2 sentences: why, and what to do
/// Note:    provider text never enters a title or a body; it goes into details, as plain text. What
///          the secret store answered does

#include "base/error.h"

#include <QDateTime>
#include <QString>

namespace lanyard {

struct ErrorContext {
    QString provider; ///< its name for people
    QString host;
    QString store; ///< what this platform calls its secret store
    QString who; ///< name or e-mail; empty = nobody yet
    QString other; ///< who signed in where `who` was expected; empty = not known
    QString clientId;
    QString scope; ///< what was asked for, space-separated: named when it is refused
    QDateTime nextTry; ///< invalid = whoever reads it has to try
    QDateTime worksUntil; ///< the token in hand; invalid = there is none
    enum class During {
        SignIn,
        Refresh,
        Rotation, ///< the provider has issued a session that only this process has
        Service, ///< a token for a program
        NewService, ///< the first one, whose form is still open
        Other
    } during
        = During::Other;
};

struct ErrorText {
    QString title;
    QString body;
};

[[nodiscard]] ErrorText errorText(const Error &error, const ErrorContext &context);
/// An administrator has to allow the app before anybody can sign in with it.
[[nodiscard]] bool needsApproval(const Error &error);
/// What the administrator has to know for that, to be sent to them. Never a secret.
[[nodiscard]] QString approvalRequest(const Error &error, const ErrorContext &context);
/// One line for stderr, without the leading "lanyard: ": what happened and what helps, then what
/// the error says itself, as plain text. A Misconfigured without a wire code (or a NotFound without
/// `who`) is our own and names the thing to fix, so its detail *is* the line.
[[nodiscard]] QString errorLine(const Error &error, const ErrorContext &context);
/// Selectable details: kind, code, detail. Never a secret.
[[nodiscard]] QString errorDetails(const Error &error, const ErrorContext &context);
/// "keyring", "Keychain", "Credential Manager".
[[nodiscard]] QString secretStoreName();

} // namespace lanyard
