#pragma once

/// What docker, podman and skopeo ask a credential helper, and what it is told.
/// Source:  github.com/docker/docker-credential-helpers, "Development", credentials/credentials.go
/// Shape:   get and erase: a registry on standard input, a host with its port or an address; the
///          answers are JSON: {"ServerURL","Username","Secret"}, or of `list` {registry: user name}
/// Errors:  what went wrong is a line on standard output, and the exit code is not 0

#include "base/result.h"
#include "base/secret.h"
#include "base/server_origin.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <QString>

namespace lanyard::tools {

/// The longest text that names a registry.
inline constexpr qsizetype longestRegistry = 4096;

struct DockerRegistry {
    QString name; ///< as it was asked for
    /// Where the token would go, the likelier first: a registry that is named without a scheme is
    /// spoken to by https; one on this computer perhaps by http.
    QList<ServerOrigin> origins;
};
/// Errors: Misconfigured, in the protocol's words where there is nothing
[[nodiscard]] Result<DockerRegistry> parseDockerRegistry(QByteArrayView text);

struct DockerCredential {
    QString registry;
    QString username;
    Secret token;
};
[[nodiscard]] Secret dockerCredentialAnswer(const DockerCredential &credential);
/// Is there a user name and a secret in it?
[[nodiscard]] bool isDockerCredentialAnswer(QByteArrayView json);
/// Of registries, and the user name at each.
[[nodiscard]] QByteArray dockerList(const QList<QPair<QString, QString>> &registries);

/// The protocol's words, which its callers look for.
inline constexpr char noDockerCredential[] = "credentials not found in native keychain";
inline constexpr char notImplementedByHelper[] = "not implemented";

} // namespace lanyard::tools
