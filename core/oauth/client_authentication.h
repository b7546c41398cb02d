#pragma once

/// How a client proves who it is at the token and revocation endpoints.
/// Source:  RFC 6749 §2.3.1, RFC 7523 §2.2; names from OIDC Core §9
/// Shape:   `none` puts client_id into the body and sends no Authorization header; so does
///          `private_key_jwt`, whose assertion belongs to one request (client_assertion.h)
/// Owner:   value type; secret and key are shared, never copied

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace lanyard::oauth {

enum class ClientAuthenticationMethod { None, ClientSecretBasic, ClientSecretPost, PrivateKeyJwt };

struct ClientAuthentication {
    QString clientId;
    ClientAuthenticationMethod method = ClientAuthenticationMethod::None;
    std::shared_ptr<const Secret> clientSecret; ///< null with None and PrivateKeyJwt
    std::shared_ptr<const Secret> privateKey{}; ///< PEM; null but with PrivateKeyJwt
    QString keyId{}; ///< `kid` of the key; empty = the provider knows one
};

/// "none", "client_secret_basic", "client_secret_post", "private_key_jwt" -> the method;
/// Misconfigured otherwise.
[[nodiscard]] Result<ClientAuthenticationMethod>
parseClientAuthenticationMethod(const QString &name);
[[nodiscard]] QString nameOf(ClientAuthenticationMethod method);

/// What to use: the file's word first; without a secret, none; else client_secret_basic unless the
/// provider lists only client_secret_post (OIDC Discovery §3: absent = client_secret_basic).
[[nodiscard]] ClientAuthenticationMethod
chooseClientAuthentication(const std::optional<ClientAuthenticationMethod> &configured,
                           bool hasSecret, const std::optional<QStringList> &supported);

/// A request as it has to be sent: a header value, or nothing, and body parameters to append.
struct AuthenticatedBody {
    QByteArray authorization; ///< value of the Authorization header; empty = do not send one
    QByteArray body; ///< application/x-www-form-urlencoded
};

/// Removes every client_id and client_secret from `body` and puts in what `client` needs. In Basic
/// id and secret are form-encoded first, and only what must be (`-._~` stay, quirks).
[[nodiscard]] AuthenticatedBody authenticate(const ClientAuthentication &client,
                                             const QByteArray &body);

} // namespace lanyard::oauth
