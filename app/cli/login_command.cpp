#include "login_command.h"

#include "base/loopback.h"
#include "not_empty.h"
#include "oauth/syntax.h"
#include "qr/qr_code.h"
#include "terminal.h"
#include "words/command_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace lanyard {

namespace {

/// A page that nobody fetches must not keep a terminal.
constexpr std::chrono::seconds patience{10};

/// A provider whose links run out at once does not fill the terminal.
constexpr std::chrono::milliseconds shortestLinkLife{10'000};

/// "Started" proves nothing, over ssh least of all: then the link is told.
constexpr std::chrono::seconds untilLinkIsTold{20};

/// Whatever colours the terminal has: a reader wants dark on light.
QString darkOnLight(const QString &line)
{
    return QStringLiteral("\033[30;107m") + line + QStringLiteral("\033[0m");
}

/// With what is said above and below it.
constexpr int otherRows = 6;

bool fits(const QrCode &code, const TerminalSize &terminal)
{
    const int side = code.size() + 2 * QrCode::quietZone;
    return side <= terminal.columns && (side + 1) / 2 + otherRows <= terminal.rows;
}

} // namespace

void LoginCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "login", commandHelp(CommandHelp::Login));
    const auto text
        = [&command](const char *name, std::string &value, CommandHelp help, const char *type) {
              command.add_option(name, value, commandHelp(help).toStdString())
                  ->type_name(type)
                  ->check(notEmpty(), "");
          };
    const auto flag = [&command](const char *name, bool &value, CommandHelp help) {
        command.add_flag(name, value, commandHelp(help).toStdString());
    };
    text("--provider", m_options.provider, CommandHelp::Provider, "ID");
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
    connect(m_signIn.get(), &SignIn::stageChanged, this, &LoginCommand::tellProgress);
    connect(m_signIn.get(), &SignIn::finished, this, &LoginCommand::tellOutcome);
}

void LoginCommand::tellProgress()
{
    if (m_signIn->stage() == SignIn::Stage::Discovering) { // once more, as another client
        m_saidToContinue = false;
        m_saidLink = false;
    } else if (m_signIn->stage() == SignIn::Stage::AwaitingBrowser) {
        tellLostProtections();
        tellBrowserProgress();
    } else if (m_signIn->stage() == SignIn::Stage::AwaitingDevice && !m_saidToContinue) {
        m_saidToContinue = true;
        tellLostProtections();
        tellDevice();
    }
}

void LoginCommand::tellBrowserProgress()
{
    const Console &console = world().console;
    if (!m_saidToContinue) {
        m_saidToContinue = true;
        if (m_options.printUrl) {
            tellLink(openThisLink(), [this] { tellToContinue(); });
        } else {
            tellToContinue();
        }
    }
    if (m_signIn->browserProblem()) {
        offerLink(browserDidNotOpen());
    }
    if (m_signIn->strangerSeen() && !m_saidStranger) {
        m_saidStranger = true;
        console.note(strangerAnswered());
    }
}

/// RFC 8628 §3.3.1: address and code in any case, whatever may be drawn besides.
void LoginCommand::tellDevice()
{
    const Console &console = world().console;
    const oauth::DeviceAuthorization &shown = *m_signIn->deviceAuthorization();
    console.note(
        useAnotherDevice(shown.verificationUri.toString(QUrl::FullyEncoded), shown.userCode));
    const auto terminal = console.isJson() ? std::nullopt : drawingTerminal();
    const auto code = terminal
        ? QrCode::of(shown.verificationUriComplete.toString(QUrl::FullyEncoded))
        : std::nullopt;
    if (code && fits(*code, *terminal)) {
        const QStringList lines = code->halfBlocks();
        for (const QString &line : lines) {
            console.note(darkOnLight(line));
        }
    }
    console.note(onlyIfYouStartedIt());
    console.note(deviceGoesOn(m_signIn->expiresAt()));
    if (m_signIn->staysSignedIn()) {
        console.note(staysSignedIn());
    }
}

void LoginCommand::tellToContinue()
{
    const Console &console = world().console;
    // A link that is shown may run out before the attempt does (RFC 9126 §2.2).
    const QDateTime end = m_signIn->expiresAt();
    console.note(
        continueInBrowser(m_context.provider, std::min(end, m_linkExpiresAt.value_or(end))));
    if (m_signIn->staysSignedIn()) {
        console.note(staysSignedIn());
    }
    if (m_options.printUrl && InputLine::isTerminal()) {
        console.note(orTypeTheAddress());
        awaitTypedAddress();
    }
    world().environment.clock.after(untilLinkIsTold, this, [this] { offerHelp(); });
}

/// Before the person goes on; at the latest when the sign-in has ended, if that was quicker.
void LoginCommand::tellLostProtections()
{
    if (!m_saidLostProtections && !m_signIn->lostProtections().isEmpty()) {
        m_saidLostProtections = true;
        world().console.note(protectionsLost(m_context.provider, m_signIn->lostProtections()));
    }
}

/// Mistakes in a registration end on a page of the provider's and never come back to us.
void LoginCommand::offerHelp()
{
    offerLink(dontSeeIt());
    if (m_signIn->stage() == SignIn::Stage::AwaitingBrowser) {
        world().console.note(
            pageShowsAnError(m_context.provider, m_choice->redirectUriToRegister()));
    }
}

/// Once, and while it is good.
void LoginCommand::offerLink(const QString &sentence)
{
    if (!m_saidLink && m_signIn->stage() == SignIn::Stage::AwaitingBrowser) {
        tellLink(sentence);
    }
}

void LoginCommand::tellLink(const QString &sentence, std::function<void()> next)
{
    m_saidLink = true;
    m_signIn->link(this,
                   [this, sentence, next = std::move(next)](const Result<SignIn::Link> &link) {
                       if (!m_signIn || m_signIn->stage() != SignIn::Stage::AwaitingBrowser) {
                           return;
                       }
                       if (link) {
                           m_linkExpiresAt = link->expiresAt;
                           world().console.note(sentence);
                           printLink(*link);
                       } else {
                           world().console.note(errorLine(link.error(), m_context));
                       }
                       if (next) {
                           next();
                       }
                   });
}

/// Asked for with --print-url it is a result; as a way out it is a word to the person.
void LoginCommand::printLink(const SignIn::Link &link)
{
    const QString url = link.url.toString(QUrl::FullyEncoded);
    if (!m_options.printUrl || world().console.isJson() || !world().console.printLine(url)) {
        world().console.note(url);
    }
    if (link.expiresAt) {
        Clock &clock = world().environment.clock;
        const std::chrono::milliseconds left{clock.now().msecsTo(*link.expiresAt)};
        clock.after(std::max(left, shortestLinkLife), m_signIn.get(),
                    [this] { tellLink(linkHasRunOut()); });
    }
}

void LoginCommand::awaitTypedAddress()
{
    m_input = std::make_unique<InputLine>(
        InputLine::Echo::On, this, [this](const Result<Secret> &line) { takeTypedAddress(line); });
}

void LoginCommand::takeTypedAddress(const Result<Secret> &line)
{
    m_input.reset();
    if (!line || !m_signIn || m_signIn->stage() != SignIn::Stage::AwaitingBrowser) {
        return; // nothing more comes from there, or nothing is wanted
    }
    // The code in it is worth nothing without the verifier, which never leaves this process.
    const QString typed = QString::fromUtf8(line->reveal());
    if (typed.trimmed().isEmpty()) {
        awaitTypedAddress();
    } else if (!m_signIn->takeTypedAddress(typed)) {
        world().console.note(notThisSignInsAddress());
        awaitTypedAddress();
    }
}

void LoginCommand::tellOutcome()
{
    m_input.reset();
    const Result<SignIn::Outcome> &result = m_signIn->result();
    tellLostProtections();
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
    world().environment.clock.after(patience, this, [this] { leave(); });
}

void LoginCommand::leave()
{
    if (m_exitCode) {
        Q_EMIT finished(*std::exchange(m_exitCode, std::nullopt));
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
    m_input.reset();
    m_signIn.reset();
    m_choice.reset();
    failWith({ErrorKind::Canceled, {}, {}}, m_context);
}

} // namespace lanyard
