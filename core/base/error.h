#pragma once

/// What failed, and so what helps.
/// Source:  RFC 6749 §4.1.2.1, §5.2 for the wire codes; the grouping is ours.
/// Owner:   value type, copyable; never holds a secret, a request or a response body.

#include <QDateTime>
#include <QString>

#include <chrono>

namespace lanyard {

/// The kind decides what happens to an account and what a person can do; see recoveryFor().
enum class ErrorKind {
    NotFound, ///< no such account, provider or item
    Misconfigured, ///< invalid_client, invalid_scope, unauthorized_client, a bad option or file

    TokenRejected, ///< invalid_grant
    InteractionRequired, ///< login_required, interaction_required, consent_required, ...
    SignInRequired, ///< there is no session (any more)

    Network, ///< nothing was reached, or the request was certainly not processed
    TlsRefused, ///< the certificate or the protocol version is not acceptable
    ServerError, ///< 5xx, temporarily_unavailable
    RateLimited, ///< 429
    InvalidResponse, ///< the answer is not what the standard says
    OutcomeUnknown, ///< sent, but no usable answer: it may or may not have been processed

    RequestRefused, ///< a definite 4xx that is none of the above

    Busy, ///< another process holds a file of ours

    VaultUnavailable, ///< there is no keychain to use
    VaultLocked, ///< it is there, and locked
    VaultFailed, ///< it is there, and refused or lost the item

    StateMismatch,
    IssuerMismatch,
    IdTokenInvalid,
    SubjectMismatch,
    AccountMismatch, ///< someone else signed in than the account needed

    Canceled,
    TimedOut,
    AuthorizationDenied, ///< access_denied and every unknown code at the redirect
    ListenerUnavailable, ///< no loopback port could be opened

    BrowserUnavailable, ///< no browser could be started; never ends an attempt
    Internal, ///< a fault of ours
};

/// What helps. The values are the exit codes of the command line.
enum class Recovery {
    ReportIt = 1, ///< a fault of ours
    FixSettings = 2, ///< fix the named thing
    SignInAgain = 3, ///< the session is over
    TryLater = 4, ///< the account is unchanged
    RepairVault = 5, ///< unlock the keychain, or choose another place
    DistrustAnswer = 6, ///< nothing was stored; sign in again, details for IT
    TryAgain = 7, ///< the attempt ended, nothing else changed
};

/// Why, where the words for a person depend on it and the kind does not tell.
enum class Cause {
    Unnamed,
    Offline, ///< Network: this computer has none
    HostNotFound, ///< Network: this computer has one, and nobody there knows the name
    NoTls, ///< TlsRefused: whoever answers there does not speak it
    CertificateExpired, ///< TlsRefused; `at` says when
    CertificateNotYetValid, ///< TlsRefused; `at` says from when on it is
    CertificateForAnother, ///< TlsRefused: for another name
    CertificateUnknown, ///< TlsRefused: nobody here trusts who signed it
    AuthorityExpired, ///< TlsRefused: who signed it was trusted here; `at` says until when
    ApprovalNeeded, ///< an administrator has to allow the app first
    ForeignEndpoint, ///< Misconfigured: a provider names another owner's address; `place` is its
                     ///< host
    NotAllowedHere, ///< Misconfigured: an administrator of this computer does not allow the
                    ///< provider, whose host `place` is, or, where that is empty, the vault
    NotRegistered, ///< Misconfigured or InvalidResponse: a provider that registers clients (RFC
                   ///< 7591) did not register us (`status`), or forgot that (`code` invalid_client)
    ClockOff, ///< IdTokenInvalid by this computer's clock alone, or RequestRefused
              ///< (invalid_dpop_proof) beside one that is off; `behind` says by how much
};

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString code; ///< the wire `error` value, or empty
    QString detail; ///< English, for logs and "Details"; untrusted text is already capped
    Cause cause = Cause::Unnamed;
    /// Besides what a cause says of it: TokenRejected: when it was; ServerError, RateLimited: from
    /// when on the provider wants to be asked again (Retry-After).
    QDateTime at = {};
    std::chrono::seconds behind{0}; ///< negative: this computer's clock is ahead
    int status = 0; ///< ServerError, RateLimited: of HTTP; 0 = not known
    /// ListenerUnavailable: "127.0.0.1:8080"; empty = no port there was free. Or see the cause.
    QString place = {};

    friend bool operator==(const Error &, const Error &) = default;
};

[[nodiscard]] Recovery recoveryFor(ErrorKind kind);

/// The enumerator's name, as `--json` prints it in "error".
[[nodiscard]] QLatin1String nameOf(ErrorKind kind);

/// Text from outside, made fit for a log line or a label: control and bidi characters out, capped.
[[nodiscard]] QString plainText(const QString &untrusted, qsizetype cap = 500);

} // namespace lanyard
