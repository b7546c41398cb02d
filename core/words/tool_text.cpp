#include "words/tool_text.h"

#include "words/placeholders.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString filled(const QString &pattern, PlaceholderValues values)
{
    return fillPlaceholders(pattern, values, Names::Bare);
}

constexpr QLatin1String name("name");
constexpr QLatin1String reason("reason");
constexpr QLatin1String site("site");
constexpr QLatin1String text("text");

} // namespace

QString toolHelp(ToolHelp help)
{
    switch (help) {
    case ToolHelp::Header:
        return Words::tr("Print the header fields that a request with the account’s access token "
                         "needs, one a line, as curl -H @- reads them");
    case ToolHelp::HeaderUrl:
        return Words::tr("The request’s address; where the token is bound to a key (DPoP), a "
                         "proof for that one request is printed, too");
    case ToolHelp::Exec:
        return Words::tr("Run a command that reads its access token from a variable of its "
                         "environment; it takes the place of lanyard");
    case ToolHelp::ExecVariable:
        return Words::tr("The variable that the command reads");
    case ToolHelp::ExecCommand:
        return Words::tr("Behind --: the command and its arguments");
    case ToolHelp::Site:
        return Words::tr("Which servers git, docker and kubectl get tokens for, and of which "
                         "account");
    case ToolHelp::SiteAdd:
        return Words::tr("Let tools have an account’s tokens for one server");
    case ToolHelp::SiteList:
        return Words::tr("List the servers that tools get tokens for");
    case ToolHelp::SiteRemove:
        return Words::tr("No more tokens for that server");
    case ToolHelp::SiteUrl:
        return Words::tr("The server’s address: https:// and its host, with the port where it has "
                         "one of its own");
    case ToolHelp::SiteUsername:
        return Words::tr("The user name that goes with the token, where the server wants another "
                         "one");
    case ToolHelp::GitCredential:
        return Words::tr("Answer git, as its credential helper");
    case ToolHelp::GitOperation:
        return Words::tr("What git asks for: get, store or erase");
    case ToolHelp::KubectlCredential:
        return Words::tr("Answer kubectl, as its exec credential plugin");
    case ToolHelp::KubectlIdToken:
        return Words::tr("Give it the ID token, for a cluster that signs people in by OpenID "
                         "Connect itself");
    case ToolHelp::DockerCredential:
        return Words::tr("Answer docker, podman and skopeo, as their credential helper");
    case ToolHelp::DockerAction:
        return Words::tr("What they ask for: get, list or erase (store is refused)");
    }
    Q_UNREACHABLE();
}

QString headerNeedsUrl(const QString &account)
{
    return filled(Words::tr("the token of {name} is bound to a key (DPoP), and goes with a proof "
                            "for one request: say which with --url, and with --method where it "
                            "isn’t GET"),
                  {{name, account}});
}

QString notAVariableName()
{
    return Words::tr("a variable’s name is made of letters, digits and “_”, and begins with no "
                     "digit");
}

QString commandToRunIsMissing()
{
    return Words::tr("say what to run, behind “--”: lanyard exec NAME --env VAR -- COMMAND");
}

QString cannotRun(const QString &program, const QString &problem)
{
    return filled(Words::tr("{text} can’t be run: {reason}"), {{text, program}, {reason, problem}});
}

QString siteAdded(const QString &account, const QString &where)
{
    return filled(Words::tr("Tools get tokens of {name} for {site} now."),
                  {{name, account}, {site, where}});
}

QString siteRemoved(const QString &where)
{
    return filled(Words::tr("No tool gets a token for {site} any more."), {{site, where}});
}

QString noSites()
{
    return Words::tr("Tools get no tokens yet; lanyard site add says for which server they shall.");
}

QString notASite(const QString &problem)
{
    return filled(Words::tr("that is no server for tokens: {reason}"), {{reason, problem}});
}

QString notAToolUsername()
{
    return Words::tr("a user name is made of 1 to 255 visible ASCII characters, and no colon");
}

QString boundTokenIsOfNoUse(const QString &account)
{
    return filled(Words::tr("the token of {name} is bound to a key (DPoP), and this tool cannot "
                            "prove that; put \"dpop_bound_access_tokens\": false into the "
                            "provider’s file, and sign in again"),
                  {{name, account}});
}

QString execInfoIsMissing()
{
    return Words::tr("kubectl calls this, and tells the cluster in KUBERNETES_EXEC_INFO, which is "
                     "not there");
}

QString noAccountForServer(const QString &server)
{
    return filled(Words::tr("no account is chosen for {site}; lanyard site add NAME {site} does "
                            "that"),
                  {{site, server}});
}

} // namespace lanyard
