#include "site_command.h"

#include "accounts/tool_sites.h"
#include "not_empty.h"
#include "table.h"
#include "value_kind.h"
#include "words/tool_text.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard {

namespace {

std::string help(ToolHelp text)
{
    return toolHelp(text).toStdString();
}

/// The first of its commands makes it.
CLI::App &siteCommands(CLI::App &program)
{
    const auto made
        = program.get_subcommands([](const CLI::App *each) { return each->get_name() == "site"; });
    CLI::App *site
        = made.empty() ? program.add_subcommand("site", help(ToolHelp::Site)) : made.front();
    site->require_subcommand(1);
    return *site;
}

void addUrl(CLI::App &command, std::string &url, ValueKind kind)
{
    command.add_option("URL", url, help(ToolHelp::SiteUrl))
        ->required()
        ->type_name("")
        ->check(notEmpty(), "", nameOf(kind));
}

QJsonObject asJson(const ToolSite &site, const Account &account)
{
    return {{QStringLiteral("site"), site.origin.text()},
            {QStringLiteral("account"), account.name()},
            {QStringLiteral("username"), site.username}};
}

} // namespace

SiteAddCommand::SiteAddCommand() : m_username(usualToolUsername().toStdString()) { }

void SiteAddCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(siteCommands(program), "add", toolHelp(ToolHelp::SiteAdd));
    addAccountName(m_name);
    addUrl(command, m_url, ValueKind::Text);
    command.add_option("--username", m_username, help(ToolHelp::SiteUsername))
        ->type_name("NAME")
        ->capture_default_str()
        ->check(
            [](const std::string &name) {
                return isToolUsername(QString::fromStdString(name))
                    ? std::string()
                    : notAToolUsername().toStdString();
            },
            "");
}

void SiteAddCommand::start()
{
    const auto origin = ServerOrigin::ofUrl(QByteArray::fromStdString(m_url));
    if (!origin) {
        failWith({ErrorKind::Misconfigured, {}, notASite(origin.error().detail)}, {});
        return;
    }
    const Account *account = findAccount(m_name);
    if (!account) {
        return;
    }
    const ToolSite site{*origin, account->id(), QString::fromStdString(m_username)};
    addToolSite(world().places, site, this, [this, site, account](const Result<void> &added) {
        if (!added) {
            failWith(added.error(), {});
            return;
        }
        const Console &console = world().console;
        succeed(console.isJson()
                    ? console.printJson(QJsonDocument(asJson(site, *account)))
                    : console.printLine(siteAdded(account->name(), site.origin.text())));
    });
}

void SiteListCommand::addTo(CLI::App &program)
{
    addCommand(siteCommands(program), "list", toolHelp(ToolHelp::SiteList));
}

void SiteListCommand::start()
{
    const auto sites = readToolSites(world().places);
    if (!sites) {
        failWith(sites.error(), {});
        return;
    }
    QJsonArray array;
    QList<QStringList> rows;
    for (const ToolSite &site : *sites) {
        if (const Account *account = world().store.account(site.accountId)) {
            array += asJson(site, *account);
            rows += {site.origin.text(), plainText(account->name()), site.username};
        }
    }
    if (world().console.isJson()) {
        succeed(world().console.printJson(QJsonDocument(array)));
        return;
    }
    if (rows.isEmpty()) {
        world().console.note(noSites());
    }
    succeed(world().console.print(asTable(rows).toUtf8()));
}

void SiteRemoveCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(siteCommands(program), "remove", toolHelp(ToolHelp::SiteRemove));
    addUrl(command, m_url, ValueKind::Site);
}

void SiteRemoveCommand::start()
{
    const auto origin = ServerOrigin::ofUrl(QByteArray::fromStdString(m_url));
    if (!origin) {
        failWith({ErrorKind::Misconfigured, {}, notASite(origin.error().detail)}, {});
        return;
    }
    const QString site = origin->text();
    removeToolSite(world().places, *origin, this, [this, site](const Result<void> &removed) {
        if (!removed) {
            failWith(removed.error(), {});
            return;
        }
        const Console &console = world().console;
        succeed(console.isJson()
                    ? console.printJson(QJsonDocument(QJsonObject{{QStringLiteral("site"), site}}))
                    : console.printLine(siteRemoved(site)));
    });
}

} // namespace lanyard
