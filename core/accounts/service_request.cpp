#include "accounts/service_request.h"

#include "accounts/account_index.h"
#include "io/private_file.h"
#include "oauth/jws_signer.h"
#include "oauth/provider_metadata.h"
#include "oauth/syntax.h"

namespace lanyard {

namespace {

using Part = ServiceProblem::Part;

constexpr qsizetype longestKey = 64 * 1024; ///< bytes of the file

ServiceProblem problem(Part part, const QString &detail)
{
    return {part, {ErrorKind::Misconfigured, {}, detail}};
}

std::optional<ServiceProblem> findProblemOfAddress(const QString &address)
{
    if (address.isEmpty() || oauth::parseIssuer(address)) {
        return std::nullopt;
    }
    const auto endpoint = oauth::parseEndpoint(address, QLatin1String("token_endpoint"), true);
    return endpoint ? std::nullopt : std::optional(problem(Part::Address, endpoint.error().detail));
}

/// RFC 6749 §4.4: for confidential clients only.
std::optional<ServiceProblem> findProblemOfProof(const ServiceRequest &request)
{
    using Method = oauth::ClientAuthenticationMethod;
    const oauth::ClientAuthentication &client = request.client;
    const bool hasSecret = client.clientSecret && !client.clientSecret->isEmpty();
    if (hasSecret == bool(client.privateKey)) {
        return problem(Part::Proof,
                       QStringLiteral("a service account needs a client secret or a private key, "
                                      "one of them"));
    }
    const bool isOfSecret = !request.secretMethod
        || *request.secretMethod == Method::ClientSecretBasic
        || *request.secretMethod == Method::ClientSecretPost;
    if (!isOfSecret || (request.secretMethod && client.privateKey)) {
        return problem(
            Part::Proof,
            QStringLiteral("client_secret_basic and client_secret_post are for a client secret"));
    }
    if (client.privateKey) {
        if (const auto key = oauth::JwsSigner::fromPem(*client.privateKey); !key) {
            return ServiceProblem{Part::PrivateKey, key.error()};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<ServiceProblem> findProblem(const ServiceRequest &request)
{
    if (auto wrong = findProblemOfAddress(request.givenAddress())) {
        return wrong;
    }
    const QString &clientId = request.client.clientId;
    if (clientId.isEmpty() || !oauth::isVisibleAscii(clientId)) {
        return problem(Part::ClientId,
                       QStringLiteral("\"%1\" is no client id").arg(plainText(clientId, 100)));
    }
    if (auto wrong = findProblemOfProof(request)) {
        return wrong;
    }
    if (!request.name.isEmpty() && !isPlainName(request.name)) {
        return problem(
            Part::Name,
            QStringLiteral("\"%1\" is not a plain name").arg(plainText(request.name, 100)));
    }
    for (const QString &each : request.access.scope) {
        if (!oauth::isScopeToken(each)) {
            return problem(Part::Scope,
                           QStringLiteral("\"%1\" is no scope").arg(plainText(each, 100)));
        }
    }
    const auto access = oauth::checkServiceAccess(request.access);
    return access ? std::nullopt : std::optional(ServiceProblem{Part::Resource, access.error()});
}

QString ServiceRequest::givenAddress() const
{
    return address.isEmpty() || address.contains(QLatin1String("://"))
        ? address
        : QStringLiteral("https://") + address;
}

Result<std::shared_ptr<const Secret>> readPrivateKey(const QString &file)
{
    Result<std::optional<QByteArray>> bytes = readPrivateFile(file, longestKey);
    if (!bytes) {
        return fail(bytes.error());
    }
    if (!*bytes) {
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such file"));
    }
    return std::make_shared<const Secret>(Secret::take(std::move(**bytes)));
}

} // namespace lanyard
