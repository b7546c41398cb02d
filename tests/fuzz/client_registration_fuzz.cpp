/// Input: a line with the status, a line with the Content-Type, then the body.

#include "oauth/client_registration.h"

#include "fuzz/endpoint_answer.h"
#include "oauth/syntax.h"

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

namespace {

using Method = ClientAuthenticationMethod;

bool isPlain(QByteArrayView bytes)
{
    return !bytes.isEmpty() && bytes.size() <= 4096
        && isVisibleAscii(QString::fromLatin1(bytes)); // to compare only
}

void requireSound(const ClientRegistration &registration, const TokenEndpointAnswer &answer,
                  const RegistrationRequest &request, bool allowLoopback)
{
    require((answer.status == 200 || answer.status == 201) && isJsonType(answer.contentType),
            "a success has its status and its label");
    const ClientAuthentication &client = registration.client;
    require(isPlain(client.clientId.toLatin1()), "there is a client id that can be sent");
    require(client.method != Method::PrivateKeyJwt, "we have no key");
    require(bool(client.clientSecret) == (client.method != Method::None),
            "a secret is there where it is used, and nowhere else");
    if (client.clientSecret) {
        require(isPlain(client.clientSecret->reveal()), "the secret can be sent"); // to compare
    } else {
        require(!registration.secretExpiresAt, "only a secret runs out");
    }
    require(!registration.redirectUris.isEmpty()
                && registration.redirectUris.first() == request.redirectUris.first(),
            "the browser may come back to us");
    for (const QString &uri : registration.redirectUris) {
        require(request.redirectUris.contains(uri), "and to nobody else");
    }
    if (registration.secretExpiresAt) {
        require(registration.secretExpiresAt->isValid()
                    && registration.secretExpiresAt->date().year() <= 9999,
                "a time can be written");
    }
    const bool isConfigured = !registration.configurationEndpoint.isEmpty();
    require(isConfigured != registration.registrationAccessToken.isEmpty(),
            "address and token go together");
    if (isConfigured) {
        fuzz::requireEndpoint(registration.configurationEndpoint, allowLoopback);
        require(isPlain(registration.registrationAccessToken.reveal()), // to compare only
                "the token can be sent");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const TokenEndpointAnswer answer = fuzz::endpointAnswer(input);
    for (const bool allowLoopback : {false, true}) {
        ProviderMetadata provider;
        provider.registrationEndpoint
            = QUrl(allowLoopback ? QStringLiteral("http://127.0.0.1:8080/register")
                                 : QStringLiteral("https://op.example/register"));
        const RegistrationRequest request
            = nativeClient(provider, QStringLiteral("Lanyard"),
                           {QStringLiteral("http://127.0.0.1/callback/op"),
                            QStringLiteral("http://[::1]/callback/op")});
        const auto registration = parseClientRegistration(answer, request, provider);
        if (registration) {
            requireSound(*registration, answer, request, allowLoopback);
        } else {
            fuzz::requireFit(registration.error());
            require(registration.error().cause == Cause::NotRegistered
                        || registration.error().kind == ErrorKind::ServerError
                        || registration.error().kind == ErrorKind::RateLimited,
                    "it is told that we were not registered, or that it was not the time");
        }
    }
    return 0;
}
