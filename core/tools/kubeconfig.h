#pragma once

/// kubectl's files, where they say how somebody signs in at one cluster.
/// Source:  kubernetes.io, "Organizing Cluster Access Using kubeconfig Files" (merging: the first
///          file that names a thing wins); client.authentication.k8s.io/v1, "client-go credential
///          plugins"
/// Shape:   what is there stays byte for byte. What is new comes first among its kind, in lines of
///          its own. Where a key had nothing in it (nothing, null, ~, [] or {}), that is made a
///          comment, by which the way back knows that the key was there before
/// Errors:  Misconfigured: a file that is no YAML; no cluster, no context, or several users for
/// that
///          server; a user who signs in another way; with `code` byHandOnly, a file that is written
///          so that lines cannot be put into it (in JSON's style, or with anchors)

#include "base/result.h"
#include "base/server_origin.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QLatin1String>
#include <QList>
#include <QString>

namespace lanyard::tools {

/// One of $KUBECONFIG's files.
struct KubeconfigText {
    QString path; ///< named in errors
    QByteArray text;
};

/// Who signs in at that server, by the contexts there.
struct KubeUser {
    QByteArray name;
    qsizetype file = 0; ///< which one has the user; where none has, the one with the context
    bool isInsecure = false; ///< the cluster's insecure-skip-tls-verify
    /// Program and arguments of the user's plugin; empty = there is none.
    QByteArrayList plugin;
    /// kubectl runs it as we want it: `apiVersion` v1, `interactiveMode`, `provideClusterInfo`.
    bool isUsable = false;
};

/// `wanted` is one of several users; empty = there is to be one only.
[[nodiscard]] Result<KubeUser> kubeUserFor(const QList<KubeconfigText> &files,
                                           const ServerOrigin &server, const QByteArray &wanted);

/// Of a plugin's program and arguments: is it `lanyard kubectl-credential`?
[[nodiscard]] bool isOurKubePlugin(const QByteArrayList &plugin);

/// `plugin` in the place of one of ours, or of nothing.
[[nodiscard]] Result<QByteArray> withKubePlugin(QByteArrayView text, const QByteArray &user,
                                                const QByteArrayList &plugin);
/// Where the user has none of ours: the same bytes.
[[nodiscard]] Result<QByteArray> withoutKubePlugin(QByteArrayView text, const QByteArray &user);

inline constexpr QLatin1String byHandOnly("by_hand");
/// What a person puts among the users then.
[[nodiscard]] QByteArray kubeUserText(const QByteArray &user, const QByteArrayList &plugin);

} // namespace lanyard::tools
