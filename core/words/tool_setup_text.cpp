#include "words/tool_setup_text.h"

#include "base/error.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString setupHelp(SetupHelp help)
{
    switch (help) {
    case SetupHelp::Setup:
        return Words::tr(
            "Have git, docker or kubectl ask Lanyard for one server: show the change to "
            "their file, make it, and try it");
    case SetupHelp::Tool:
        return Words::tr("Which tool: git, docker or kubectl");
    case SetupHelp::Url:
        return Words::tr("The server’s address; of a registry or a cluster, the one it is known by "
                         "there");
    case SetupHelp::Account:
        return Words::tr("Whose tokens it gets; left out, the account that is chosen for that "
                         "server, the default account, or the only one");
    case SetupHelp::Undo:
        return Words::tr("Take that change back, and nothing else");
    case SetupHelp::Check:
        return Words::tr("Try it where it is set up, else show the change; nothing is changed");
    case SetupHelp::Yes:
        return Words::tr("Change the file without a question");
    case SetupHelp::User:
        return Words::tr("kubectl: which user of the kubeconfig, where several sign in there");
    case SetupHelp::IdToken:
        return Words::tr(
            "kubectl: give the cluster the ID token, where it signs people in by OpenID "
            "Connect itself");
    }
    Q_UNREACHABLE();
}

QString willGetTokens(const QString &name, const QString &site)
{
    return Words::tr("And tools will get tokens of %1 for %2.").arg(plainText(name), site);
}

QString askToChange(const QString &file)
{
    return Words::tr("Change %1 like this? (y/N)").arg(plainText(file));
}

QString askToGoOn()
{
    return Words::tr("Go on? (y/N)");
}

QString nothingWasChanged()
{
    return Words::tr("nothing was changed; --yes changes it without a question");
}

QString changeWasRefused()
{
    return Words::tr("nothing was changed");
}

QString fileIsChanged(const QString &file)
{
    return Words::tr("%1 is changed.").arg(plainText(file));
}

QString alreadySetUp(const QString &tool, const QString &site, const QString &file)
{
    return Words::tr("%1 is already set up for %2 (%3).").arg(tool, site, plainText(file));
}

QString toolGetsTokens(const QString &tool, const QString &name, const QString &site)
{
    return Words::tr("Tried: %1 gets tokens of %2 for %3.").arg(tool, plainText(name), site);
}

QString toolGetsNoTokens(const QString &tool, const QString &site, const QString &reason)
{
    return Words::tr("%1 is set up, but gets no token for %2: %3")
        .arg(tool, site, plainText(reason));
}

QString nothingToUndo(const QString &tool, const QString &site, const QString &file)
{
    return Words::tr("In %1, %2 is not set up for %3; nothing was changed.")
        .arg(plainText(file), tool, site);
}

QString siteStays(const QString &site)
{
    return Words::tr("Tools may still get tokens for %1; lanyard site remove %1 ends that.")
        .arg(site);
}

QString helperIsNotInPath(const QString &program, const QString &folder)
{
    return Words::tr("%1 is in no folder of $PATH, so it would not be found; put this into "
                     "~/.profile, and sign in to this computer again: PATH=%2:$PATH")
        .arg(program, plainText(folder));
}

QString programIsMissing(const QString &program)
{
    return Words::tr("%1 cannot be started; install it").arg(plainText(program));
}

QString toolTookTooLong(const QString &program)
{
    return Words::tr("%1 did not come to an end").arg(plainText(program));
}

QString anotherHelperDecides()
{
    return Words::tr(
        "a credential.helper that stands behind ours has git ask somebody else, too, who "
        "would keep each token, or nobody; git config --show-origin --get-regexp "
        "'^credential.*helper$' says where it is");
}

QString changeByHand(const QString &file, const QString &site)
{
    return Words::tr("%1 is written so that lines cannot be put into it or taken out; change "
                     "credential.%2.helper there yourself")
        .arg(plainText(file), site);
}

QString onlyForKubectl()
{
    return Words::tr("--user and --id-token are for kubectl alone");
}

QString noUsableAnswer(const QString &program)
{
    return Words::tr("%1 gave no answer that can be used").arg(plainText(program));
}

QString addTheseYourself()
{
    return Words::tr("Put these lines among its users yourself:");
}

} // namespace lanyard
