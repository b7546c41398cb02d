#pragma once

/// How an application signs in to the demo provider: build a provider from the issuer that
/// lanyard-demo-provider prints, and give it these.

#include <QLatin1String>

namespace lanyard::demo {

inline constexpr QLatin1String providerId{"demo"}; ///< so the redirect path is /callback/demo
inline constexpr QLatin1String providerName{"Demo"};
inline constexpr QLatin1String clientId{"lanyard-demo"};

/// A service account, and the scope that the demo's API (`/api/reports`) asks for. Its secret is
/// written here because it guards nothing.
inline constexpr QLatin1String serviceClientId{"lanyard-demo-service"};
inline constexpr QLatin1String serviceClientSecret{"demo-service-secret"};
inline constexpr QLatin1String apiScope{"reports.read"};

/// How a person signed in (acr). Continuing on the page is the one; being asked for it by name is
/// the other, which `/api/transfers` wants to have happened within five minutes (RFC 9470).
inline constexpr QLatin1String chosenAcr{"urn:lanyard:demo:chosen"};
inline constexpr QLatin1String confirmedAcr{"urn:lanyard:demo:confirmed"};
inline constexpr int transfersMaxAge = 300; ///< seconds

} // namespace lanyard::demo
