#include "login_command.h"

#include "account_naming.h"
#include "accounts/settings_file.h"
#include "base/loopback.h"
#include "not_empty.h"
#include "oauth/syntax.h"
#include "value_kind.h"
#include "words/command_text.h"

#include <CLI/CLI.hpp>

namespace lanyard {

void LoginCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "login", commandHelp(CommandHelp::Login));
    const auto text = [&command](const char *name, std::string &value, CommandHelp help,
                                 const char *type, ValueKind kind = ValueKind::Text) {
        command.add_option(name, value, commandHelp(help).toStdString())
            ->type_name(type)
            ->check(notEmpty(), "", nameOf(kind));
    };
    const auto flag = [&command](const char *name, bool &value, CommandHelp help) {
        command.add_flag(name, value, commandHelp(help).toStdString());
    };
    text("--provider", m_options.provider, CommandHelp::Provider, "ID", ValueKind::Provider);
    text("--issuer", m_options.issuer, CommandHelp::Issuer, "URL");
    text("--client-id", m_options.clientId, CommandHelp::ClientId, "ID");
    flag("--client-secret-stdin", m_options.clientSecretStdin, CommandHelp::ClientSecretStdin);
    text("--tenant", m_options.tenant, CommandHelp::Tenant, "TENANT");
    text("--scope", m_options.scope, CommandHelp::Scope, "\"A B\"");
    text("--redirect-uri", m_options.redirectUri, CommandHelp::RedirectUri, "URI");
    text("--name", m_options.name, CommandHelp::AccountName, "NAME");
    command
        .add_option("--timeout", m_options.timeout, commandHelp(CommandHelp::Timeout).toStdString())
        ->type_name("S")
        ->check(CLI::Range(1, 24 * 60 * 60).description(""))
        ->capture_default_str();
    flag("--print-url", m_options.printUrl, CommandHelp::PrintUrl);
    command.add_flag("--device", m_options.device, commandHelp(CommandHelp::Device).toStdString())
        ->excludes("--print-url")
        ->excludes("--redirect-uri");
    m_wishes.addTo(command);
}

void LoginCommand::start()
{
    m_before = world().store.entries();
    m_context.store = secretStoreName();
    m_context.during = ErrorContext::During::SignIn;
    if (m_options.provider.empty() == m_options.issuer.empty()) {
        failWith({ErrorKind::Misconfigured, {}, chooseProviderOrIssuer()}, {});
        return;
    }
    const QString name = QString::fromStdString(m_options.name);
    if (!name.isEmpty() && !isPlainName(name)) {
        failWith({ErrorKind::Misconfigured, {}, notAPlainName(name)}, {});
        return;
    }
    const QString clientId = QString::fromStdString(m_options.clientId);
    if (!oauth::isVisibleAscii(clientId)) {
        failWith({ErrorKind::Misconfigured, {}, notAClientId(clientId)}, {});
        return;
    }
    const QString redirectUri = QString::fromStdString(m_options.redirectUri);
    if (!redirectUri.isEmpty() && !isLoopbackRedirectUri(redirectUri)) {
        failWith({ErrorKind::Misconfigured, {}, notALoopbackUri(redirectUri)}, {});
        return;
    }
    for (const QString &token : QString::fromStdString(m_options.scope).split(u' ')) {
        if (!oauth::isScopeToken(token)) {
            failWith({ErrorKind::Misconfigured, {}, notAScope(token)}, {});
            return;
        }
    }
    SignInRequest tried;
    if (const auto sound = m_wishes.putInto(tried); !sound) {
        failWith(sound.error(), {});
        return;
    }
    probePlaces();
}

void LoginCommand::probePlaces()
{
    if (const Result<void> writable = world().store.probeIndex(); !writable) {
        failWith(writable.error(), m_context);
        return;
    }
    world().environment.vault.probe(this, [this](const Result<void> &open) {
        if (!open) {
            failWith(open.error(), m_context);
            return;
        }
        chooseProvider();
    });
}

void LoginCommand::chooseProvider()
{
    if (const QString aside = setBrokenSettingsAside(world().places); !aside.isEmpty()) {
        world().console.note(settingsWereSetAside(aside));
    }
    m_choice = std::make_unique<ProviderChoice>(m_options, world());
    m_choice->resolve(this, [this](const Result<Provider> &provider) {
        if (!provider) {
            failWith(provider.error(), m_choice->errorContext());
            return;
        }
        signIn(*provider);
    });
}

void LoginCommand::signIn(const Provider &provider)
{
    const QUrl address = provider.isPlainOAuth() ? provider.endpoints.authorizationEndpoint
                                                 : QUrl(provider.issuer);
    m_context.provider = provider.name;
    m_context.host = address.host();

    SignInRequest request;
    request.provider = provider;
    request.scope = QString::fromStdString(m_options.scope).split(u' ', Qt::SkipEmptyParts);
    if (!m_options.redirectUri.empty()) {
        request.redirectUri = QUrl(QString::fromStdString(m_options.redirectUri));
    }
    static_cast<void>(m_wishes.putInto(request)); // start() has looked at them
    request.name = QString::fromStdString(m_options.name);
    request.timeLimit = std::chrono::seconds(m_options.timeout);
    request.unsaved = SignInRequest::Unsaved::GiveUp; // our memory ends with the command
    request.open = m_options.device ? SignInRequest::Open::OtherDevice
        : m_options.printUrl        ? SignInRequest::Open::LinkOnly
                                    : SignInRequest::Open::Browser;

    m_signIn = world().store.startSignIn(std::move(request));
    m_progress = std::make_unique<LoginProgress>(
        world(), *m_signIn, m_context, m_choice->redirectUriToRegister(),
        m_options.printUrl ? LoginProgress::Links::Results : LoginProgress::Links::WayOut);
    connect(m_signIn.get(), &SignIn::finished, this, &LoginCommand::tellOutcome);
}

void LoginCommand::tellOutcome()
{
    m_progress->end();
    const Result<SignIn::Outcome> &result = m_signIn->result();
    if (!result && result.error().cause == Cause::NotRegistered) {
        const Error error = result.error(); // the sign-in goes before it is told
        askForClient(error);
        return;
    }
    if (!result) {
        m_context.scope = m_signIn->scope().join(u' ');
        waitForTheRest(report(result.error(), m_context));
        return;
    }
    tellSuccess(*result);
}

void LoginCommand::askForClient(const Error &error)
{
    if (!m_choice->canAsk()) {
        const Provider &provider = m_choice->provider();
        world().console.note(registerClientFirst(provider.name, provider.registrationHelp,
                                                 m_choice->redirectUriToRegister()));
        waitForTheRest(report(error, m_context));
        return;
    }
    m_progress.reset();
    m_signIn.reset();
    world().console.note(errorLine(error, m_context));
    m_choice->askForClient(this, [this](const Result<Provider> &provider) {
        if (provider) {
            signIn(*provider);
        } else {
            failWith(provider.error(), m_choice->errorContext());
        }
    });
}

void LoginCommand::tellSuccess(const SignIn::Outcome &outcome)
{
    const Console &console = world().console;
    const Account *account = world().store.account(outcome.accountId);
    Q_ASSERT(account); // a finished sign-in has one
    const AccountEntry &entry = account->entry();
    tellName(console, m_before, QString::fromStdString(m_options.name), entry);
    if (!outcome.missingScope.isEmpty()) {
        console.note(scopeNotGranted(entry.providerName, outcome.missingScope));
    }
    if (world().vault == VaultChoice::Memory) {
        console.note(keptInMemoryOnly());
    }
    if (outcome.notRemembered) {
        const ErrorContext context = errorContextOf(entry, ErrorContext::During::Other);
        console.note(
            answersNotRemembered(entry.providerName, errorLine(*outcome.notRemembered, context)));
    }
    Result<void> printed;
    if (console.isJson()) {
        printed = console.printJson(identityDocument(entry));
    } else {
        const bool isNew = outcome.kind == SignIn::Outcome::Kind::NewAccount;
        const auto sentence = isNew ? signedIn : signInUpdated;
        printed = console.printLine(sentence(entry.displayName, entry.name, entry.providerName));
    }
    waitForTheRest(printed ? 0 : console.reportFailure(printed.error(), printed.error().detail));
}

void LoginCommand::waitForTheRest(int exitCode)
{
    m_exitCode = exitCode;
    world().store.whenIdle(this, [this](const Result<void> &) { leave(); });
    world().environment.clock.after(LoginProgress::patience, this, [this] { leave(); });
}

void LoginCommand::leave()
{
    if (m_exitCode && !std::exchange(m_isLeaving, true)) {
        Command::leave(*m_exitCode);
    }
}

void LoginCommand::endInOrder()
{
    if (m_signIn && !m_exitCode) {
        m_signIn->cancel();
    } else {
        endAtOnce();
    }
}

void LoginCommand::endAtOnce()
{
    if (m_exitCode) {
        leave();
        return;
    }
    m_progress.reset();
    m_signIn.reset();
    m_choice.reset();
    failWith({ErrorKind::Canceled, {}, {}}, m_context);
}

} // namespace lanyard
