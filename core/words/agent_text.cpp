#include "words/agent_text.h"

#include "base/error.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString agentHelp(AgentHelp help)
{
    switch (help) {
    case AgentHelp::Agent:
        return Words::tr("Hand out access tokens to lanyard token, from memory, until Ctrl-C");
    case AgentHelp::Lock:
        return Words::tr("Have the agent forget its tokens, and ask for each program once more");
    }
    Q_UNREACHABLE();
}

QString agentHasNoFolder()
{
    return Words::tr("there can be no agent here: XDG_RUNTIME_DIR, the folder of a login session, "
                     "is not set; all commands work without one");
}

QString agentFolderIsNotPrivate(const QString &folder)
{
    return Words::tr("%1 has to be a folder of your own that nobody else may use: chmod 700 it, or "
                     "remove what is there, and start the agent again")
        .arg(plainText(folder));
}

QString agentFolderCannotBeMade(const QString &folder, const QString &reason)
{
    return Words::tr("the agent’s folder %1 cannot be used: %2").arg(plainText(folder), reason);
}

QString agentRunsAlready()
{
    return Words::tr("an agent is running already; one is enough for all your programs");
}

QString agentSocketIsTaken(const QString &socket)
{
    return Words::tr("another program answers at %1 already: let that start the agent (systemctl "
                     "--user start lanyard-agent), or end it")
        .arg(plainText(socket));
}

QString agentSocketIsNone(const QString &socket)
{
    return Words::tr("something that is no socket of yours is in the agent’s place: move %1 away, "
                     "and start the agent again")
        .arg(plainText(socket));
}

QString agentSocketFails(const QString &socket, const QString &reason)
{
    return Words::tr("the agent cannot listen at %1: %2").arg(plainText(socket), reason);
}

QString agentSocketIsNotOurs(const QString &socket)
{
    return Words::tr("the socket that the agent was started with is not %1, where it is looked for")
        .arg(plainText(socket));
}

QString agentServesStandardPlaces()
{
    return Words::tr("the agent hands out tokens of the accounts that are kept for you; leave out "
                     "--config-dir and --vault memory");
}

QString agentServes(const QString &socket)
{
    return Words::tr("The agent answers at %1 until Ctrl-C.").arg(plainText(socket));
}

QString toolsAreAskedForAgain(AgentMemory memory)
{
    return memory == AgentMemory::IsEmpty
        ? Words::tr(
            "Locked: the agent has forgotten its tokens, and you are asked for each program "
            "once more.")
        : Words::tr("Locked: you are asked for each program once more. No agent is running.");
}

QString toolsAreNotAskedForAfterLock()
{
    return Words::tr("Tools get tokens without a question all the same, until lanyard settings "
                     "ask-tools on.");
}

QString agentDoesNotLock()
{
    return Words::tr("you are asked for each program once more, but the agent does not answer, and "
                     "may still have tokens in memory; end it, and start it again");
}

} // namespace lanyard
