#include "base/provider_line.h"

#include <algorithm>

namespace lanyard {

QLatin1String nameOf(ProviderTrait trait)
{
    switch (trait) {
    case ProviderTrait::Document:
        return QLatin1String("document");
    case ProviderTrait::Endpoints:
        return QLatin1String("endpoints");
    case ProviderTrait::Authorization:
        return QLatin1String("authorization");
    case ProviderTrait::Pkce:
        return QLatin1String("pkce");
    case ProviderTrait::IssuerInAnswer:
        return QLatin1String("iss");
    case ProviderTrait::ResponseTypes:
        return QLatin1String("response_types");
    case ProviderTrait::RefreshGrant:
        return QLatin1String("refresh_grant");
    case ProviderTrait::PublicClients:
        return QLatin1String("public_clients");
    case ProviderTrait::Registration:
        return QLatin1String("registration");
    case ProviderTrait::Revocation:
        return QLatin1String("revocation");
    case ProviderTrait::EndSession:
        return QLatin1String("end_session");
    case ProviderTrait::DeviceGrant:
        return QLatin1String("device_grant");
    case ProviderTrait::PushedRequests:
        return QLatin1String("pushed_requests");
    case ProviderTrait::Dpop:
        return QLatin1String("dpop");
    case ProviderTrait::SigningAlgorithms:
        return QLatin1String("signing_algorithms");
    case ProviderTrait::Keys:
        return QLatin1String("keys");
    case ProviderTrait::UserInfo:
        return QLatin1String("userinfo");
    case ProviderTrait::LoopbackPort:
        return QLatin1String("loopback_port");
    case ProviderTrait::SignIn:
        return QLatin1String("sign_in");
    case ProviderTrait::RefreshToken:
        return QLatin1String("refresh_token");
    case ProviderTrait::Rotation:
        return QLatin1String("rotation");
    case ProviderTrait::ReuseDetection:
        return QLatin1String("reuse_detection");
    case ProviderTrait::CodeOnce:
        return QLatin1String("code_once");
    case ProviderTrait::WrongVerifier:
        return QLatin1String("wrong_verifier");
    case ProviderTrait::NoVerifier:
        return QLatin1String("no_verifier");
    case ProviderTrait::Revoked:
        return QLatin1String("revoked");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(Mark mark)
{
    switch (mark) {
    case Mark::Right:
        return QLatin1String("right");
    case Mark::Lacking:
        return QLatin1String("lacking");
    case Mark::Wrong:
        return QLatin1String("wrong");
    case Mark::NotOffered:
        return QLatin1String("not_offered");
    case Mark::NotTried:
        return QLatin1String("not_tried");
    }
    Q_UNREACHABLE();
}

QString sectionOf(ProviderTrait trait)
{
    switch (trait) {
    case ProviderTrait::Document:
        return QStringLiteral("Discovery §4, RFC 8414 §3");
    case ProviderTrait::Endpoints:
        return QStringLiteral("RFC 9700 §4.4");
    case ProviderTrait::Authorization:
        return QStringLiteral("RFC 6749 §3.1, §4.1.2.1");
    case ProviderTrait::Pkce:
        return QStringLiteral("RFC 7636 §4.2, RFC 9700 §2.1.1");
    case ProviderTrait::IssuerInAnswer:
        return QStringLiteral("RFC 9207 §3");
    case ProviderTrait::ResponseTypes:
        return QStringLiteral("RFC 8414 §2");
    case ProviderTrait::RefreshGrant:
        return QStringLiteral("RFC 6749 §6, RFC 8414 §2");
    case ProviderTrait::PublicClients:
        return QStringLiteral("RFC 8252 §8.4, RFC 7591 §2");
    case ProviderTrait::Registration:
        return QStringLiteral("RFC 7591 §3");
    case ProviderTrait::Revocation:
        return QStringLiteral("RFC 7009 §2");
    case ProviderTrait::EndSession:
        return QStringLiteral("RP-Initiated Logout §2.1");
    case ProviderTrait::DeviceGrant:
        return QStringLiteral("RFC 8628 §4");
    case ProviderTrait::PushedRequests:
        return QStringLiteral("RFC 9126 §5");
    case ProviderTrait::Dpop:
        return QStringLiteral("RFC 9449 §5.1");
    case ProviderTrait::SigningAlgorithms:
        return QStringLiteral("Discovery §3, RFC 8725 §3.2");
    case ProviderTrait::Keys:
        return QStringLiteral("RFC 7517 §4, RFC 7518 §3.3");
    case ProviderTrait::UserInfo:
        return QStringLiteral("OIDC Core §5.3");
    case ProviderTrait::LoopbackPort:
        return QStringLiteral("RFC 8252 §7.3");
    case ProviderTrait::SignIn:
        return QStringLiteral("RFC 6749 §4.1, OIDC Core §3.1.3.7");
    case ProviderTrait::RefreshToken:
        return QStringLiteral("RFC 6749 §5.1");
    case ProviderTrait::Rotation:
        return QStringLiteral("RFC 9700 §2.2.2");
    case ProviderTrait::ReuseDetection:
        return QStringLiteral("RFC 9700 §4.14.2");
    case ProviderTrait::CodeOnce:
        return QStringLiteral("RFC 6749 §4.1.2");
    case ProviderTrait::WrongVerifier:
        return QStringLiteral("RFC 7636 §4.6");
    case ProviderTrait::NoVerifier:
        return QStringLiteral("RFC 9700 §2.1.1");
    case ProviderTrait::Revoked:
        return QStringLiteral("RFC 7009 §2.1");
    }
    Q_UNREACHABLE();
}

/// What is wrong without an error of its own is an answer that cannot be trusted.
std::optional<Error> firstWrong(const ProviderLines &lines)
{
    const auto first = std::find_if(lines.begin(), lines.end(),
                                    [](const auto &line) { return line.mark == Mark::Wrong; });
    return first == lines.end()
        ? std::nullopt
        : std::optional(first->error.value_or(Error{ErrorKind::IdTokenInvalid, {}, {}}));
}

} // namespace lanyard
