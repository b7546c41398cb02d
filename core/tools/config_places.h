#pragma once

/// Where git, docker and kubectl keep what is set up for one person.
/// Source:  git-config(1), "FILES" and "ENVIRONMENT" (what --global writes); docker CLI reference,
///          "Configuration files"; kubernetes.io, "Organizing Cluster Access Using kubeconfig
///          Files"
/// Shape:   absolute paths, or what the variable says

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <functional>

namespace lanyard::tools {

/// $GIT_CONFIG_GLOBAL; ~/.gitconfig; that of the XDG folder where only that is there.
[[nodiscard]] QString gitConfigFile(const QProcessEnvironment &environment,
                                    const std::function<bool(const QString &)> &exists);
/// In $DOCKER_CONFIG, or ~/.docker.
[[nodiscard]] QString dockerConfigFile(const QProcessEnvironment &environment);
/// $KUBECONFIG is a list of them; else ~/.kube/config. Never empty.
[[nodiscard]] QStringList kubeconfigFiles(const QProcessEnvironment &environment);

} // namespace lanyard::tools
