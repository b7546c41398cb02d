#include "grants_command.h"

#include "accounts/tool_asking.h"
#include "not_empty.h"
#include "table.h"
#include "value_kind.h"
#include "words/grant_text.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int mostHours = 10 * 365 * 24;

std::string help(GrantHelp text)
{
    return grantHelp(text).toStdString();
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("-") : plainText(text);
}

bool holdsAll(const QStringList &scope, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&scope](const QString &each) { return scope.contains(each); });
}

/// As a process that runs it is seen: without links. Empty = there is none.
QString programFor(const QString &typed)
{
    const QString found = QStandardPaths::findExecutable(typed); // a path as it is, else by $PATH
    return found.isEmpty() ? QString() : QFileInfo(found).canonicalFilePath();
}

QString untilOf(const Grant &grant)
{
    if (grant.isSuspended) {
        return grantIsSuspended();
    }
    return grant.until ? grant.until->toString(Qt::ISODate) : QStringLiteral("-");
}

} // namespace

Result<QList<GrantsBase::Shown>> GrantsBase::shownGrants() const
{
    const auto loaded = Grants(world().places).load();
    if (!loaded) {
        return fail(loaded.error());
    }
    if (!loaded->setAside.isEmpty()) {
        world().console.note(grantsWereSetAside(loaded->setAside));
    }
    QList<Shown> shown;
    for (const Grant &grant : loaded->grants) {
        const Account *account = world().store.account(grant.accountId);
        if (account && !hasRunOut(grant, world().environment.clock.now())) {
            shown.append({int(shown.size()) + 1, grant, account->name(),
                          !holdsAll(grant.scope, account->scope())});
        }
    }
    return shown;
}

QJsonObject GrantsBase::asJson(const Shown &shown)
{
    return {{QStringLiteral("number"), shown.number},
            {QStringLiteral("program"), shown.grant.program},
            {QStringLiteral("account"), shown.account},
            {QStringLiteral("scope"), shown.grant.scope.join(u' ')},
            {QStringLiteral("resource"), textOrNull(shown.grant.resource)},
            {QStringLiteral("since"), instantOrNull(shown.grant.since)},
            {QStringLiteral("until"), instantOrNull(shown.grant.until)},
            {QStringLiteral("suspended"), shown.grant.isSuspended}};
}

void GrantsCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "grants", grantHelp(GrantHelp::Grants));
    command.require_subcommand(0, 1);
    command.add_subcommand("list", help(GrantHelp::GrantsList)); // or without a word
}

void GrantsCommand::start()
{
    const auto shown = shownGrants();
    if (!shown) {
        failWith(shown.error(), {});
        return;
    }
    QJsonArray array;
    QList<QStringList> rows;
    for (const Shown &each : *shown) {
        array += asJson(each);
        rows += {QString::number(each.number),
                 plainText(each.grant.program),
                 plainText(each.account),
                 untilOf(each.grant),
                 orDash(each.grant.resource),
                 orDash(each.isNarrow ? each.grant.scope.join(u' ') : QString())};
    }
    if (world().console.isJson()) {
        succeed(world().console.printJson(QJsonDocument(array)));
        return;
    }
    if (rows.isEmpty()) {
        world().console.note(noGrants());
    }
    succeed(world().console.print(asTable(rows).toUtf8()));
}

void GrantsAddCommand::addTo(CLI::App &program)
{
    CLI::App &command
        = addCommand(*program.get_subcommand("grants"), "add", grantHelp(GrantHelp::GrantsAdd));
    addAccountName(m_name);
    command.add_option("PROGRAM", m_program, help(GrantHelp::Program))
        ->required()
        ->type_name("")
        ->check(notEmpty(), "", nameOf(ValueKind::Program));
    command.add_option("--for", m_hours, help(GrantHelp::Hours))
        ->type_name("HOURS")
        ->check(CLI::Range(1, mostHours).description(""));
    m_limitOptions.addTo(command, grantHelp(GrantHelp::Resource), grantHelp(GrantHelp::Scope));
}

void GrantsAddCommand::start()
{
    const Account *account = findAccount(m_name);
    if (!account) {
        return;
    }
    const QString typed = QString::fromStdString(m_program);
    const QString file = programFor(typed);
    if (file.isEmpty()) {
        failWith({ErrorKind::Misconfigured, {}, notAProgram(typed)}, {});
        return;
    }
    const auto limits = m_limitOptions.limits();
    if (!limits) {
        failWith(limits.error(), {});
        return;
    }
    const QDateTime now = world().environment.clock.now();
    const bool isNarrowed = !limits->scope.isEmpty();
    const Grant grant{file,
                      account->id(),
                      isNarrowed ? limits->scope : account->scope(),
                      limits->resource,
                      now,
                      m_hours > 0 ? std::optional(now.addSecs(qint64(m_hours) * 3600))
                                  : std::nullopt,
                      false,
                      isNarrowed};
    Grants(world().places)
        .add(grant, this, [this, grant, name = account->name()](const Result<void> &added) {
            if (added) {
                tell(grant, name);
            } else {
                failWith(added.error(), {});
            }
        });
}

void GrantsAddCommand::tell(const Grant &grant, const QString &account)
{
    const auto shown = shownGrants();
    if (!shown) {
        failWith(shown.error(), {});
        return;
    }
    if (world().console.isJson()) {
        QJsonObject object = asJson({0, grant, account});
        for (const Shown &each : *shown) {
            object = each.grant == grant ? asJson(each) : object;
        }
        succeed(world().console.printJson(QJsonDocument(object)));
        return;
    }
    if (const auto asked = areToolsAskedFor(world().places); asked && !*asked) {
        world().console.note(toolsAreNotAskedFor());
    }
    succeed(world().console.printLine(grantAdded(grant.program, account)));
}

void GrantsRevokeCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(*program.get_subcommand("grants"), "revoke",
                                   grantHelp(GrantHelp::GrantsRevoke));
    command.add_option("WHICH", m_which, help(GrantHelp::Revoked))
        ->required()
        ->type_name("N|PROGRAM")
        ->check(notEmpty(), "");
}

void GrantsRevokeCommand::start()
{
    const auto shown = shownGrants();
    if (!shown) {
        failWith(shown.error(), {});
        return;
    }
    const QString which = QString::fromStdString(m_which);
    // A program that is gone from the disk still has its name on the list.
    const QString program = programFor(which);
    QList<Shown> revoked;
    QList<Grant> grants;
    for (const Shown &each : *shown) {
        if (which == QString::number(each.number) || which == each.grant.program
            || (!program.isEmpty() && program == each.grant.program)) {
            revoked.append(each);
            grants.append(each.grant);
        }
    }
    if (revoked.isEmpty()) {
        failWith({ErrorKind::NotFound, {}, noSuchGrant(which)}, {});
        return;
    }
    Grants(world().places).remove(grants, this, [this, revoked](const Result<void> &removed) {
        if (removed) {
            tell(revoked);
        } else {
            failWith(removed.error(), {});
        }
    });
}

void GrantsRevokeCommand::tell(const QList<Shown> &revoked)
{
    QJsonArray array;
    QByteArray lines;
    for (const Shown &each : revoked) {
        array += asJson(each);
        lines += grantRevoked(each.grant.program, each.account).toUtf8() + '\n';
    }
    succeed(world().console.isJson() ? world().console.printJson(QJsonDocument(array))
                                     : world().console.print(lines));
}

} // namespace lanyard
