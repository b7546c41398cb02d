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

} // namespace lanyard::demo
