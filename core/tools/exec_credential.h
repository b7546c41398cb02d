#pragma once

/// What kubectl tells a credential plugin of the cluster it wants to reach, and what it is told.
/// Source:  client.authentication.k8s.io/v1, ExecCredential (kubectl 1.22 or later): "client-go
///          credential plugins"
/// Shape:   JSON, in the variable KUBERNETES_EXEC_INFO; the answer has `token`, and
///          `expirationTimestamp` where that is known: kubectl keeps it until then
/// Errors:  Misconfigured, with what to put into the kubeconfig: another version, no cluster
///          (provideClusterInfo), one whose certificate nobody looks at, a server that is none

#include "base/result.h"
#include "base/secret.h"
#include "base/server_origin.h"

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace lanyard::tools {

struct ExecInfo {
    ServerOrigin server; ///< spec.cluster.server: where kubectl sends the token
    bool isInteractive = false; ///< spec.interactive: standard input is a person's
};

[[nodiscard]] Result<ExecInfo> parseExecInfo(QByteArrayView json);

/// What kubectl says where nobody is there to be asked; `isBlind`: the cluster's
/// insecure-skip-tls-verify.
[[nodiscard]] QByteArray execInfoText(const ServerOrigin &server, bool isBlind);

/// ExecCredential with its status, and a line break.
[[nodiscard]] Secret execCredential(const Secret &token, const std::optional<QDateTime> &expiresAt);
/// Is there one with a token, and nothing besides?
[[nodiscard]] bool isExecCredential(QByteArrayView json);

} // namespace lanyard::tools
