#include "cli_main.h"

#include "accounts/vault_home.h"
#include "agent_command.h"
#include "called_as.h"
#include "command_description.h"
#include "completion_command.h"
#include "default_command.h"
#include "docker_credential_command.h"
#include "doctor_command.h"
#include "dpop_proof_command.h"
#include "dump_protection.h"
#include "exec_command.h"
#include "git_credential_command.h"
#include "glib_log.h"
#include "grants_command.h"
#include "header_command.h"
#include "interrupt_watch.h"
#include "journal_command.h"
#include "kubectl_credential_command.h"
#include "languages.h"
#include "list_command.h"
#include "lock_command.h"
#include "login_command.h"
#include "logout_command.h"
#include "manual_command.h"
#include "not_empty.h"
#include "order_command.h"
#include "passphrase_input.h"
#include "provider_check_command.h"
#include "proxy_command.h"
#include "rename_command.h"
#include "service_add_command.h"
#include "settings_command.h"
#include "setup_command.h"
#include "site_command.h"
#include "token_command.h"
#include "userinfo_command.h"
#include "value_kind.h"
#include "vault_move_command.h"
#include "words/command_text.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

#include <algorithm>
#include <optional>
#include <vector>

namespace lanyard {

namespace {

/// Separates our keychain items from those of programs that embed the library.
const QString applicationId = QStringLiteral("app.lanyard.Lanyard");

struct CommonOptions {
    bool json = false;
    std::string vault; ///< empty = where the accounts are kept
    std::optional<int> passphraseDescriptor;
    std::string configDir; ///< empty = the standard places
};

/// To it and to every command below it.
void addCommonOptions(CLI::App &app, CommonOptions &options)
{
    app.add_flag("--json", options.json, commandHelp(CommandHelp::Json).toStdString());
    takeOneOf(
        app.add_option("--vault", options.vault, commandHelp(CommandHelp::Vault).toStdString()),
        {"keychain", "file", "memory"});
    app.add_option("--vault-passphrase-fd", options.passphraseDescriptor,
                   commandHelp(CommandHelp::VaultPassphraseFd).toStdString())
        ->check(CLI::NonNegativeNumber.description(""))
        ->type_name("N");
    app.add_option("--config-dir", options.configDir,
                   commandHelp(CommandHelp::ConfigDir).toStdString())
        ->type_name("DIR")
        ->check(notEmpty(), "", nameOf(ValueKind::Folder));
    for (CLI::App *subcommand : app.get_subcommands(nullptr)) {
        addCommonOptions(*subcommand, options);
    }
}

void describe(CLI::App &program)
{
    program.name("lanyard");
    program.description(commandHelp(CommandHelp::Program).toStdString());
    program.footer(commandHelp(CommandHelp::ExitCodes).toStdString());
    program.set_help_flag("-h,--help", commandHelp(CommandHelp::Help).toStdString());
    program.set_version_flag("--version", "lanyard " LANYARD_VERSION,
                             commandHelp(CommandHelp::Version).toStdString());
    program.require_subcommand(0, 1);
}

/// Where the arguments cannot be read, the wish for JSON still can.
Console::Format formatOf(int argc, char **argv)
{
    const bool json = std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return QByteArrayView(argument) == QByteArrayView("--json");
    });
    return json ? Console::Format::Json : Console::Format::Text;
}

int reportBadUsage(const Console &console, const CLI::App &program, const QString &problem)
{
    QStringList command{QStringLiteral("lanyard")};
    for (const CLI::App *app = &program; !app->get_subcommands().empty();) {
        app = app->get_subcommands().front();
        command += QString::fromStdString(app->get_name());
    }
    const QString line = badUsage(plainText(problem), command.join(u' '));
    return console.reportFailure({ErrorKind::Misconfigured, {}, line}, line);
}

int printText(const Console &console, const std::string &text)
{
    const Result<void> printed = console.print(QByteArrayView(text));
    return printed ? 0 : console.reportFailure(printed.error(), printed.error().detail);
}

/// CLI11 speaks in exceptions; they end here. An exit code: there is nothing left to do.
std::optional<int> parse(CLI::App &program, int argc, char **argv)
{
    const Console console(formatOf(argc, argv));
    try {
        program.parse(argc, argv);
    } catch (const CLI::CallForHelp &) {
        return printText(console, program.help());
    } catch (const CLI::CallForVersion &) {
        return printText(console, program.version() + '\n');
    } catch (const CLI::ParseError &problem) {
        return reportBadUsage(console, program, QString::fromUtf8(problem.what()));
    }
    if (program.get_subcommands().empty()) {
        return reportBadUsage(console, program, commandIsMissing());
    }
    return std::nullopt;
}

Places placesFor(const CommonOptions &options)
{
    return options.configDir.empty()
        ? Places::standard(QStringLiteral("lanyard"))
        : Places::below(QDir(QString::fromStdString(options.configDir)).absolutePath());
}

/// What the parser says of itself needs no accounts, and no vault.
struct ParserCommands {
    CompletionCommand completion;
    ManualCommand manual{};
};

/// The exit code; nullopt = none of them was chosen.
std::optional<int> runParserCommand(const ParserCommands &commands, CLI::App &program,
                                    const CommonOptions &options)
{
    const Console console(options.json ? Console::Format::Json : Console::Format::Text);
    if (commands.completion.isChosen()) {
        const QByteArray text
            = commands.completion.text(descriptionOf(program), placesFor(options));
        return printText(console, text.toStdString());
    }
    if (commands.manual.isChosen()) {
        const Result<void> written = commands.manual.write(
            descriptionOf(program),
            {QStringLiteral(LANYARD_VERSION), QStringLiteral(LANYARD_RELEASE_DATE)});
        return written ? 0 : console.reportFailure(written.error(), written.error().detail);
    }
    return std::nullopt;
}

Result<VaultChoice> vaultFor(const CommonOptions &options, const Places &places)
{
    if (options.vault == "memory") {
        return VaultChoice::Memory;
    }
    if (options.vault.empty()) {
        return vaultToUse(places);
    }
    return options.vault == "file" ? VaultChoice::File : VaultChoice::Keychain;
}

/// The doctor tells it as one thing among others.
enum class UnreadableList { EndsIt, IsTold };

int run(QCoreApplication &application, Command &command, const CommonOptions &options,
        UnreadableList unreadable)
{
    const Console console(command.formatFor(options.json));
    const auto failed = [&console](const Error &error) {
        return console.reportFailure(error, errorLine(error, {}));
    };
    const Places places = placesFor(options);
    const bool endsThere = unreadable == UnreadableList::EndsIt;
    const auto found = vaultFor(options, places);
    if (!found && endsThere) {
        return failed(found.error());
    }
    const VaultChoice vault = found.value_or(VaultChoice::Keychain); // the list says it once more
    using Person = PassphraseInput::Person;
    PassphraseInput passphrase(options.passphraseDescriptor,
                               command.mayAsk() ? Person::MayBeAsked : Person::IsLeftAlone, console,
                               vaultFilePlace(places).file);
    const FileVaultSetup file{vaultFilePlace(places), passphrase.source()};
    const auto system = SystemEnvironment::create(applicationId, vault, places, file);
    if (!system) {
        return failed(system.error());
    }
    const Environment environment = (*system)->environment();
    AccountStore store(environment, places);
    if (const Result<void> loaded = store.load(); !loaded && endsThere) {
        return failed(loaded.error());
    }
    if (!store.indexSetAside().isEmpty()) {
        console.note(indexWasSetAside(store.indexSetAside()));
    }

    const World world{vault, console, places, environment, store, **system, file};
    InterruptWatch interrupts;
    QObject::connect(&interrupts, &InterruptWatch::interrupted, &command, [&interrupts, &command] {
        interrupts.listen();
        command.interrupt();
    });
    QObject::connect(&command, &Command::finished, &application, &QCoreApplication::exit);
    QMetaObject::invokeMethod(
        &command, [&command, &world] { command.run(world); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int cliMain(int argc, char **argv)
{
    keepMemoryPrivate();
    reserveStandardStreams();
    std::vector<char *> arguments = argumentsAsCalled(argc, argv);
    OwnArguments own = ownArguments(int(arguments.size()) - 1, arguments.data());
    QCoreApplication application(own.count, arguments.data()); // which takes out those it knows
    speak({});
    // Standard error is for the person; whoever looks for more sets QT_LOGGING_RULES.
    QLoggingCategory::setFilterRules(
        QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    joinGlibLog();

    CommonOptions options;
    CLI::App program;
    describe(program);
    LoginCommand login;
    ListCommand list;
    UserInfoCommand userInfo;
    TokenCommand token;
    DpopProofCommand dpopProof;
    HeaderCommand header;
    ExecCommand exec(own.command);
    ProxyCommand proxy;
    LogoutCommand logout;
    RenameCommand rename;
    DefaultCommand byDefault;
    OrderCommand order;
    ServiceAddCommand serviceAdd;
    SettingsCommand settings;
    AskToolsCommand askTools;
    AgentCommand agent;
    LockCommand lock;
    SiteAddCommand siteAdd;
    SiteListCommand siteList;
    SiteRemoveCommand siteRemove;
    SetupCommand setup;
    GrantsCommand grants;
    GrantsAddCommand grantsAdd;
    GrantsRevokeCommand grantsRevoke;
    JournalCommand journal;
    GitCredentialCommand gitCredential;
    KubectlCredentialCommand kubectlCredential;
    DockerCredentialCommand dockerCredential;
    VaultMoveCommand vaultMove;
    DoctorCommand doctor;
    ProviderCheckCommand providerCheck;
    const std::vector<Command *> commands{&login,
                                          &list,
                                          &userInfo,
                                          &token,
                                          &dpopProof,
                                          &header,
                                          &exec,
                                          &proxy,
                                          &logout,
                                          &rename,
                                          &byDefault,
                                          &order,
                                          &serviceAdd,
                                          &settings,
                                          &askTools,
                                          &agent,
                                          &lock,
                                          &siteAdd,
                                          &siteList,
                                          &siteRemove,
                                          &setup,
                                          &grants,
                                          &grantsAdd,
                                          &grantsRevoke,
                                          &journal,
                                          &gitCredential,
                                          &kubectlCredential,
                                          &dockerCredential,
                                          &vaultMove,
                                          &doctor,
                                          &providerCheck};
    for (Command *command : commands) {
        command->addTo(program);
    }
    ParserCommands parserCommands{CompletionCommand(own.command)};
    parserCommands.completion.addTo(program);
    parserCommands.manual.addTo(program);
    addCommonOptions(program, options);
    if (const std::optional<int> exitCode = parse(program, own.count, arguments.data())) {
        return *exitCode;
    }
    if (const auto exitCode = runParserCommand(parserCommands, program, options)) {
        return *exitCode;
    }
    // From behind: what is below another command stands behind it, and with it that is parsed, too.
    const auto chosen = std::find_if(commands.rbegin(), commands.rend(),
                                     [](const Command *command) { return command->isChosen(); });
    const bool needsNoList = *chosen == &doctor || *chosen == &lock;
    const auto unreadable = needsNoList ? UnreadableList::IsTold : UnreadableList::EndsIt;
    return (*chosen)->conclude(run(application, **chosen, options, unreadable));
}

} // namespace lanyard
