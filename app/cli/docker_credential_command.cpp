#include "docker_credential_command.h"

#include "words/tool_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace lanyard {

void DockerCredentialCommand::addTo(CLI::App &program)
{
    CLI::App &command
        = addCommand(program, "docker-credential", toolHelp(ToolHelp::DockerCredential));
    command.add_option("ACTION", m_action, toolHelp(ToolHelp::DockerAction).toStdString())
        ->required()
        ->type_name("");
}

Command::VaultUse DockerCredentialCommand::vaultUse() const
{
    return m_action == "get" ? VaultUse::Accounts : VaultUse::None;
}

void DockerCredentialCommand::start()
{
    if (m_action == "list") {
        list();
    } else if (m_action == "get" || m_action == "erase") {
        m_input = std::make_unique<InputText>(
            InputText::Until::End, tools::longestRegistry, this,
            [this](const Result<Secret> &text) { takeRegistry(text); });
    } else {
        refuse(tools::notImplementedByHelper); // store, whose secret is not even read
    }
}

void DockerCredentialCommand::refuse(const char *words)
{
    failWith({ErrorKind::Misconfigured, {}, QLatin1String(words)}, {});
}

void DockerCredentialCommand::list()
{
    const auto sites = chosenSites();
    if (!sites) {
        failWith(sites.error(), {});
        return;
    }
    QList<QPair<QString, QString>> registries;
    for (const ChosenSite &each : *sites) {
        registries.append({each.site.origin.authority(), each.site.username});
    }
    succeed(world().console.print(tools::dockerList(registries)));
}

void DockerCredentialCommand::takeRegistry(const Result<Secret> &text)
{
    if (!text) {
        failWith(text.error(), {});
        return;
    }
    auto registry = tools::parseDockerRegistry(text->reveal()); // which is the name of a server
    const auto sites = chosenSites();
    if (!registry || !sites) {
        failWith(registry ? sites.error() : registry.error(), {});
        return;
    }
    m_registry = std::move(*registry);
    for (const ServerOrigin &origin : m_registry.origins) {
        const auto site
            = std::find_if(sites->begin(), sites->end(), [&origin](const ChosenSite &each) {
                  return each.site.origin == origin;
              });
        if (site == sites->end()) {
            continue;
        }
        if (m_action == "erase") {
            erase(site->site);
            return;
        }
        m_username = site->site.username;
        giveToken(*site->account);
        return;
    }
    if (m_action == "erase") {
        succeed({}); // it is not there, as was asked for
    } else {
        refuse(tools::noDockerCredential);
    }
}

void DockerCredentialCommand::erase(const ToolSite &site)
{
    removeToolSite(world().places, site.origin, this, [this](const Result<void> &removed) {
        if (removed || removed.error().kind == ErrorKind::NotFound) { // by another process
            succeed({});
        } else {
            failWith(removed.error(), {});
        }
    });
}

void DockerCredentialCommand::useToken(Account &account)
{
    if (isOfNoUse(account)) {
        return;
    }
    const Secret answer = tools::dockerCredentialAnswer(
        {m_registry.name, m_username, account.accessToken()->clone()});
    succeed(world().console.print(answer.reveal())); // to docker, which asked for it
}

} // namespace lanyard
