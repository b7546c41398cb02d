#pragma once

/// What the command line says where tools are served: curl, git, kubectl, docker, and whatever
/// reads a variable.
/// Shape:   one line each without a line break at the end
/// Note:    names come in bare and are made plain here (placeholders.h)

#include <QString>

namespace lanyard {

enum class ToolHelp {
    Header,
    HeaderUrl,
    Exec,
    ExecVariable,
    ExecCommand,
    Site,
    SiteAdd,
    SiteList,
    SiteRemove,
    SiteUrl,
    SiteUsername,
    GitCredential,
    GitOperation,
    KubectlCredential,
    KubectlIdToken,
    DockerCredential,
    DockerAction,
};
[[nodiscard]] QString toolHelp(ToolHelp text);

/// A bound token (DPoP) is of no use without a proof.
[[nodiscard]] QString headerNeedsUrl(const QString &name);

/// `lanyard exec`. Bad usage, as detail of a Misconfigured.
[[nodiscard]] QString notAVariableName(); ///< the option is named before it
[[nodiscard]] QString commandToRunIsMissing();
[[nodiscard]] QString cannotRun(const QString &program, const QString &reason);

/// `lanyard site`.
[[nodiscard]] QString siteAdded(const QString &name, const QString &site);
[[nodiscard]] QString siteRemoved(const QString &site);
[[nodiscard]] QString noSites();
[[nodiscard]] QString notASite(const QString &problem);
[[nodiscard]] QString notAToolUsername(); ///< the option is named before it

/// The helpers of git, docker and kubectl.
[[nodiscard]] QString boundTokenIsOfNoUse(const QString &name);
[[nodiscard]] QString execInfoIsMissing();
[[nodiscard]] QString noAccountForServer(const QString &server);

} // namespace lanyard
