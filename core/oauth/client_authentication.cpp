#include "oauth/client_authentication.h"

#include "base/percent.h"
#include "oauth/form.h"

namespace lanyard::oauth {

namespace {

constexpr auto clientIdName = QLatin1String("client_id");
constexpr auto clientSecretName = QLatin1String("client_secret");

/// RFC 6749 §2.3: not more than one way of authentication per request.
QByteArrayList withoutCredentials(const QByteArray &body)
{
    QByteArrayList pieces;
    const QList<QByteArray> sent = body.split('&');
    for (const QByteArray &piece : sent) {
        const auto decoded = splitForm(piece);
        const bool isCredential = decoded
            && (formValue(*decoded, clientIdName) || formValue(*decoded, clientSecretName));
        if (!piece.isEmpty() && !isCredential) {
            pieces.append(piece);
        }
    }
    return pieces;
}

/// `name` and the secret behind it, in a buffer that did not grow.
QByteArray withSecret(const QByteArray &name, const ClientAuthentication &client)
{
    const Secret encoded = client.clientSecret
        ? percentEncoded(client.clientSecret->reveal()) // to the token request
        : Secret();
    QByteArray result;
    result.reserve(name.size() + encoded.size());
    result += name;
    result.append(encoded.reveal()); // to the token request
    return result;
}

} // namespace

Result<ClientAuthenticationMethod> parseClientAuthenticationMethod(const QString &name)
{
    for (const auto method :
         {ClientAuthenticationMethod::None, ClientAuthenticationMethod::ClientSecretBasic,
          ClientAuthenticationMethod::ClientSecretPost,
          ClientAuthenticationMethod::PrivateKeyJwt}) {
        if (name == nameOf(method)) {
            return method;
        }
    }
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("\"%1\" is no client authentication method known here")
                    .arg(plainText(name, 60)));
}

QString nameOf(ClientAuthenticationMethod method)
{
    switch (method) {
    case ClientAuthenticationMethod::None:
        return QStringLiteral("none");
    case ClientAuthenticationMethod::ClientSecretBasic:
        return QStringLiteral("client_secret_basic");
    case ClientAuthenticationMethod::ClientSecretPost:
        return QStringLiteral("client_secret_post");
    case ClientAuthenticationMethod::PrivateKeyJwt:
        return QStringLiteral("private_key_jwt");
    }
    Q_UNREACHABLE();
}

ClientAuthenticationMethod
chooseClientAuthentication(const std::optional<ClientAuthenticationMethod> &configured,
                           bool hasSecret, const std::optional<QStringList> &supported)
{
    if (!hasSecret) {
        // Also against the file's word: Basic with an empty secret is refused (quirks).
        return ClientAuthenticationMethod::None;
    }
    if (configured) {
        return *configured;
    }
    const bool onlyPost = supported
        && supported->contains(nameOf(ClientAuthenticationMethod::ClientSecretPost))
        && !supported->contains(nameOf(ClientAuthenticationMethod::ClientSecretBasic));
    return onlyPost ? ClientAuthenticationMethod::ClientSecretPost
                    : ClientAuthenticationMethod::ClientSecretBasic;
}

AuthenticatedBody authenticate(const ClientAuthentication &client, const QByteArray &body)
{
    QByteArrayList pieces = withoutCredentials(body);
    const QByteArray id = formEncode(client.clientId);
    AuthenticatedBody result;
    switch (client.method) {
    case ClientAuthenticationMethod::None:
    case ClientAuthenticationMethod::PrivateKeyJwt:
        pieces.append("client_id=" + id);
        break;
    case ClientAuthenticationMethod::ClientSecretPost:
        pieces.append("client_id=" + id);
        pieces.append(withSecret("client_secret=", client));
        break;
    case ClientAuthenticationMethod::ClientSecretBasic: {
        QByteArray credentials = withSecret(id + ':', client);
        result.authorization = "Basic " + credentials.toBase64();
        wipeBytes(credentials);
        break;
    }
    }
    result.body = pieces.join('&');
    for (QByteArray &piece : pieces) {
        wipeBytes(piece);
    }
    return result;
}

} // namespace lanyard::oauth
