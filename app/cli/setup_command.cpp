#include "setup_command.h"

#include "docker_setup.h"
#include "git_setup.h"
#include "kubectl_setup.h"
#include "not_empty.h"
#include "tools/docker_config.h"
#include "tools/docker_credential.h"
#include "tools/shown_diff.h"
#include "words/tool_setup_text.h"
#include "words/tool_text.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace lanyard {

namespace {

const QString nothing = QStringLiteral("/dev/null");

std::string help(SetupHelp text)
{
    return setupHelp(text).toStdString();
}

/// `diff` of the file as it is and of what it is to be; no copy of that gets onto a disk.
ToolCall differenceOf(const FileChange &change)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    const QString label = QStringLiteral("--label=") + change.file.path;
    return {QStringLiteral("diff"),
            {QStringLiteral("-u"), label, label, QStringLiteral("--"),
             change.file.bytes ? change.file.target : nothing, QStringLiteral("-")},
            environment,
            change.wanted};
}

} // namespace

void SetupCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "setup", setupHelp(SetupHelp::Setup));
    const auto text = [&command](const char *name, std::string &value, SetupHelp about) {
        return command.add_option(name, value, help(about))->check(notEmpty(), "");
    };
    command.add_option("TOOL", m_toolName, help(SetupHelp::Tool))
        ->required()
        ->type_name("")
        ->check(CLI::IsMember({"git", "kubectl", "docker"}).description(""));
    text("URL", m_url, SetupHelp::Url)->required()->type_name("");
    text("--account", m_accountName, SetupHelp::Account)->type_name("NAME");
    text("--user", m_user, SetupHelp::User)->type_name("USER");
    command.add_flag("--id-token", m_wantsIdToken, help(SetupHelp::IdToken));
    command.add_flag("--yes", m_isAgreed, help(SetupHelp::Yes));
    command.add_flag("--undo", m_takesBack, help(SetupHelp::Undo));
    command.add_flag("--check", m_onlyChecks, help(SetupHelp::Check))
        ->excludes("--undo")
        ->excludes("--yes");
}

void SetupCommand::start()
{
    if (m_toolName != "kubectl" && (!m_user.empty() || m_wantsIdToken)) {
        failWith({ErrorKind::Misconfigured, {}, onlyForKubectl()}, {});
        return;
    }
    const auto origin = chosenOrigin();
    if (!origin) {
        failWith({ErrorKind::Misconfigured, {}, notASite(origin.error().detail)}, {});
        return;
    }
    m_tool = setupOf(*origin);
    m_answer.insert(QStringLiteral("tool"), m_tool->name());
    m_answer.insert(QStringLiteral("site"), siteText());
    if (!m_takesBack && (!isHelperFound() || !chooseAccount())) {
        return;
    }
    m_tool->plan(m_takesBack ? ToolSetup::Direction::TakeBack : ToolSetup::Direction::SetUp, this,
                 [this](const Result<FileChange> &change) { takePlan(change); });
}

/// docker names its registries without a scheme.
Result<ServerOrigin> SetupCommand::chosenOrigin() const
{
    const QByteArray url = QByteArray::fromStdString(m_url);
    if (m_toolName != "docker") {
        return ServerOrigin::ofUrl(url);
    }
    const auto registry = tools::parseDockerRegistry(url);
    return registry ? Result<ServerOrigin>(registry->origins.first()) : fail(registry.error());
}

std::unique_ptr<ToolSetup> SetupCommand::setupOf(const ServerOrigin &origin) const
{
    Clock &clock = world().environment.clock;
    if (m_toolName == "git") {
        return std::make_unique<GitSetup>(origin, clock);
    }
    if (m_toolName == "docker") {
        return std::make_unique<DockerSetup>(
            origin, clock, tools::dockerConfigKey(QByteArray::fromStdString(m_url)));
    }
    using Token = KubectlWishes::Token;
    return std::make_unique<KubectlSetup>(
        origin, clock,
        KubectlWishes{QByteArray::fromStdString(m_user),
                      m_wantsIdToken ? Token::Id : Token::Access});
}

bool SetupCommand::isHelperFound()
{
    const QString program = m_tool->program();
    if (!QStandardPaths::findExecutable(program).isEmpty()) {
        return true;
    }
    const QString ours = QDir::cleanPath(QCoreApplication::applicationDirPath()
                                         + QStringLiteral("/" LANYARD_BIN_FROM_CLI));
    failWith({ErrorKind::Misconfigured, {}, helperIsNotInPath(program, ours)}, {});
    return false;
}

/// Whom the person named; who is chosen for that server; whoever is meant where nobody is named.
bool SetupCommand::chooseAccount()
{
    const auto sites = readToolSites(world().places);
    if (!sites) {
        failWith(sites.error(), {});
        return false;
    }
    const auto known = std::find_if(sites->begin(), sites->end(), [this](const ToolSite &each) {
        return each.origin == m_tool->origin() && world().store.account(each.accountId);
    });
    const bool isKnown = known != sites->end();
    const Account *account = isKnown && m_accountName.empty()
        ? world().store.account(known->accountId)
        : findAccountOrDefault(m_accountName);
    if (!account) {
        return false;
    }
    m_account = account->name();
    m_answer.insert(QStringLiteral("account"), m_account);
    if (!isKnown || known->accountId != account->id()) {
        m_newSite = ToolSite{m_tool->origin(), account->id(),
                             isKnown ? known->username : usualToolUsername()};
    }
    return true;
}

void SetupCommand::takePlan(const Result<FileChange> &change)
{
    if (!change) {
        failWithLine(change.error(), change.error().detail); // which may have lines to be copied
        return;
    }
    m_change = *change;
    const QString &file = m_change.file.path;
    m_answer.insert(QStringLiteral("file"), file);
    m_answer.insert(QStringLiteral("diff"), QString());
    if (!m_change.isNone()) {
        showDifference();
    } else if (m_takesBack) {
        if (say(nothingToUndo(m_tool->name(), siteText(), file))) {
            finish(false);
        }
    } else if (say(alreadySetUp(m_tool->name(), siteText(), file))) {
        if (m_newSite) {
            agree();
        } else {
            test();
        }
    }
}

void SetupCommand::showDifference()
{
    if (const auto possible = checkReplaceable(m_change.file); !possible) {
        failWith(possible.error(), {});
        return;
    }
    m_run = std::make_unique<ToolRun>(differenceOf(m_change), world().environment.clock, this,
                                      [this](const Result<ToolEnd> &end) { takeDifference(end); });
}

void SetupCommand::takeDifference(const Result<ToolEnd> &end)
{
    if (!end) {
        failWith(end.error(), {});
        return;
    }
    const QString shown
        = tools::shownDiff(end->output.reveal()).trimmed(); // without what others keep secret there
    if (shown.isEmpty()) {
        failWith({ErrorKind::Misconfigured, {}, lastWordsOf(end->errors)}, {});
        return;
    }
    m_answer.insert(QStringLiteral("diff"), shown);
    if (say(shown)) {
        agree();
    }
}

void SetupCommand::agree()
{
    if (m_newSite && !say(willGetTokens(m_account, siteText()))) {
        return;
    }
    if (m_isAgreed) {
        change();
    } else if (m_onlyChecks || world().console.isJson() || !InputLine::isTerminal()) {
        refuse(nothingWasChanged());
    } else {
        m_input = std::make_unique<InputLine>(
            InputLine::Echo::On, this, [this](const Result<Secret> &line) { takeAnswer(line); });
        world().console.note(m_change.isNone() ? askToGoOn() : askToChange(m_change.file.path));
    }
}

void SetupCommand::takeAnswer(const Result<Secret> &line)
{
    m_input.reset();
    const QByteArray answer = line
        ? line->reveal().toByteArray().trimmed().toLower() // one word, and no secret
        : QByteArray();
    if (answer == "y" || answer == "yes") {
        change();
    } else {
        refuse(changeWasRefused());
    }
}

void SetupCommand::refuse(const QString &why)
{
    if (world().console.isJson()) {
        m_answer.insert(QStringLiteral("changed"), false);
        (void)world().console.printJson(QJsonDocument(m_answer));
        leave(int(Recovery::TryAgain));
    } else {
        failWithLine({ErrorKind::AuthorizationDenied, {}, why}, why);
    }
}

void SetupCommand::change()
{
    if (!isWanted()) { // which is being told
        return;
    }
    const Result<void> written
        = m_change.isNone() ? Result<void>() : replacePersonsFile(m_change.file, m_change.wanted);
    if (!written) {
        failWith(written.error(), {});
        return;
    }
    m_isChanged = true;
    if (!m_change.isNone() && !say(fileIsChanged(m_change.file.path))) {
        return;
    }
    if (m_newSite) {
        chooseSite();
    } else if (!m_takesBack) {
        test();
    } else if (say(siteStays(siteText()))) {
        finish(true);
    }
}

void SetupCommand::chooseSite()
{
    addToolSite(world().places, *m_newSite, this, [this](const Result<void> &added) {
        if (!added) {
            failWith(added.error(), {});
        } else {
            test();
        }
    });
}

void SetupCommand::test()
{
    m_tool->test(this, [this](const Result<void> &works) { finishTest(works); });
}

void SetupCommand::finishTest(const Result<void> &works)
{
    if (!works) {
        failWithLine(works.error(),
                     toolGetsNoTokens(m_tool->name(), siteText(), works.error().detail));
        return;
    }
    m_answer.insert(QStringLiteral("works"), true);
    if (say(toolGetsTokens(m_tool->name(), m_account, siteText()))) {
        finish(m_isChanged);
    }
}

bool SetupCommand::say(const QString &text)
{
    if (world().console.isJson()) {
        return true;
    }
    const Result<void> printed = world().console.printLine(text);
    if (!printed) {
        succeed(printed); // which tells it
    }
    return printed.has_value();
}

void SetupCommand::finish(bool isChanged)
{
    m_answer.insert(QStringLiteral("changed"), isChanged);
    succeed(world().console.isJson() ? world().console.printJson(QJsonDocument(m_answer))
                                     : Result<void>());
}

} // namespace lanyard
