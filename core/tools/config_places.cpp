#include "tools/config_places.h"

#include <QDir>

namespace lanyard::tools {

namespace {

QString variable(const QProcessEnvironment &environment, const char *name)
{
    return environment.value(QString::fromLatin1(name));
}

QString below(const QString &folder, const char *path)
{
    return folder + u'/' + QString::fromLatin1(path);
}

} // namespace

QString gitConfigFile(const QProcessEnvironment &environment,
                      const std::function<bool(const QString &)> &exists)
{
    if (QString named = variable(environment, "GIT_CONFIG_GLOBAL"); !named.isEmpty()) {
        return named;
    }
    const QString home = variable(environment, "HOME");
    const QString folder = variable(environment, "XDG_CONFIG_HOME");
    const QString usual = below(home, ".gitconfig");
    const QString other = below(folder.isEmpty() ? below(home, ".config") : folder, "git/config");
    return !exists(usual) && exists(other) ? other : usual;
}

QString dockerConfigFile(const QProcessEnvironment &environment)
{
    const QString folder = variable(environment, "DOCKER_CONFIG");
    return below(folder.isEmpty() ? below(variable(environment, "HOME"), ".docker") : folder,
                 "config.json");
}

QStringList kubeconfigFiles(const QProcessEnvironment &environment)
{
    const QStringList named
        = variable(environment, "KUBECONFIG").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    return named.isEmpty() ? QStringList{below(variable(environment, "HOME"), ".kube/config")}
                           : named;
}

} // namespace lanyard::tools
