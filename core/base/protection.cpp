#include "base/protection.h"

#include <QtGlobal>

namespace lanyard {

QLatin1String nameOf(Protection protection)
{
    switch (protection) {
    case Protection::CodeProof:
        return QLatin1String("pkce");
    case Protection::IssuerInAnswer:
        return QLatin1String("iss");
    case Protection::SignedTokens:
        return QLatin1String("signed");
    case Protection::StrongSignatures:
        return QLatin1String("strong_signatures");
    case Protection::Revocation:
        return QLatin1String("revocation");
    case Protection::PushedRequests:
        return QLatin1String("par");
    case Protection::BoundTokens:
        return QLatin1String("dpop");
    }
    Q_UNREACHABLE();
}

} // namespace lanyard
