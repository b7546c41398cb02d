#include "base/error.h"

namespace lanyard {

Recovery recoveryFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Misconfigured:
        return Recovery::FixSettings;
    case ErrorKind::TokenRejected:
    case ErrorKind::InteractionRequired:
    case ErrorKind::SignInRequired:
        return Recovery::SignInAgain;
    case ErrorKind::Network:
    case ErrorKind::TlsRefused:
    case ErrorKind::ServerError:
    case ErrorKind::RateLimited:
    case ErrorKind::InvalidResponse:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::RequestRefused:
    case ErrorKind::Busy:
        return Recovery::TryLater;
    case ErrorKind::VaultUnavailable:
    case ErrorKind::VaultLocked:
    case ErrorKind::VaultFailed:
        return Recovery::RepairVault;
    case ErrorKind::StateMismatch:
    case ErrorKind::IssuerMismatch:
    case ErrorKind::IdTokenInvalid:
    case ErrorKind::SubjectMismatch:
    case ErrorKind::AccountMismatch:
        return Recovery::DistrustAnswer;
    case ErrorKind::Canceled:
    case ErrorKind::TimedOut:
    case ErrorKind::AuthorizationDenied:
    case ErrorKind::ListenerUnavailable:
    case ErrorKind::BrowserUnavailable:
        return Recovery::TryAgain;
    case ErrorKind::Internal:
        return Recovery::ReportIt;
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return QLatin1String("NotFound");
    case ErrorKind::Misconfigured:
        return QLatin1String("Misconfigured");
    case ErrorKind::TokenRejected:
        return QLatin1String("TokenRejected");
    case ErrorKind::InteractionRequired:
        return QLatin1String("InteractionRequired");
    case ErrorKind::SignInRequired:
        return QLatin1String("SignInRequired");
    case ErrorKind::Network:
        return QLatin1String("Network");
    case ErrorKind::TlsRefused:
        return QLatin1String("TlsRefused");
    case ErrorKind::ServerError:
        return QLatin1String("ServerError");
    case ErrorKind::RateLimited:
        return QLatin1String("RateLimited");
    case ErrorKind::InvalidResponse:
        return QLatin1String("InvalidResponse");
    case ErrorKind::OutcomeUnknown:
        return QLatin1String("OutcomeUnknown");
    case ErrorKind::RequestRefused:
        return QLatin1String("RequestRefused");
    case ErrorKind::Busy:
        return QLatin1String("Busy");
    case ErrorKind::VaultUnavailable:
        return QLatin1String("VaultUnavailable");
    case ErrorKind::VaultLocked:
        return QLatin1String("VaultLocked");
    case ErrorKind::VaultFailed:
        return QLatin1String("VaultFailed");
    case ErrorKind::StateMismatch:
        return QLatin1String("StateMismatch");
    case ErrorKind::IssuerMismatch:
        return QLatin1String("IssuerMismatch");
    case ErrorKind::IdTokenInvalid:
        return QLatin1String("IdTokenInvalid");
    case ErrorKind::SubjectMismatch:
        return QLatin1String("SubjectMismatch");
    case ErrorKind::AccountMismatch:
        return QLatin1String("AccountMismatch");
    case ErrorKind::Canceled:
        return QLatin1String("Canceled");
    case ErrorKind::TimedOut:
        return QLatin1String("TimedOut");
    case ErrorKind::AuthorizationDenied:
        return QLatin1String("AuthorizationDenied");
    case ErrorKind::ListenerUnavailable:
        return QLatin1String("ListenerUnavailable");
    case ErrorKind::BrowserUnavailable:
        return QLatin1String("BrowserUnavailable");
    case ErrorKind::Internal:
        return QLatin1String("Internal");
    }
    Q_UNREACHABLE();
}

} // namespace lanyard
