#include "service_add_command.h"

#include "account_naming.h"
#include "not_empty.h"
#include "value_kind.h"
#include "words/command_text.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>
#include <QUrl>

namespace lanyard {

namespace {

QDate dateOf(const std::string &text)
{
    return QDate::fromString(QString::fromStdString(text), Qt::ISODate);
}

} // namespace

void ServiceAddCommand::addTo(CLI::App &program)
{
    CLI::App *service
        = program.add_subcommand("service", commandHelp(CommandHelp::Service).toStdString());
    service->require_subcommand(1);
    CLI::App &command = addCommand(*service, "add", commandHelp(CommandHelp::ServiceAdd));
    const auto text = [&command](const char *name, auto &value, CommandHelp help, const char *type,
                                 ValueKind kind = ValueKind::Text) {
        return command.add_option(name, value, commandHelp(help).toStdString())
            ->type_name(type)
            ->check(notEmpty(), "", nameOf(kind));
    };
    text("--issuer", m_issuer, CommandHelp::ServiceIssuer, "URL");
    text("--token-endpoint", m_tokenEndpoint, CommandHelp::TokenEndpoint, "URL");
    text("--client-id", m_clientId, CommandHelp::ServiceClientId, "ID")->required();
    command.add_flag("--client-secret-stdin", m_clientSecretStdin,
                     commandHelp(CommandHelp::ClientSecretStdin).toStdString());
    takeOneOf(command.add_option("--auth-method", m_authMethod,
                                 commandHelp(CommandHelp::AuthMethod).toStdString()),
              {"client_secret_basic", "client_secret_post"});
    text("--private-key", m_privateKeyFile, CommandHelp::PrivateKey, "FILE", ValueKind::File);
    text("--key-id", m_keyId, CommandHelp::KeyId, "KID");
    text("--secret-expires", m_secretExpires, CommandHelp::SecretExpires, "YYYY-MM-DD");
    text("--scope", m_scope, CommandHelp::ServiceScope, "\"A B\"");
    text("--audience", m_audience, CommandHelp::Audience, "NAME");
    text("--resource", m_resources, CommandHelp::Resource, "URI")->allow_extra_args(false);
    text("--name", m_name, CommandHelp::AccountName, "NAME");
}

void ServiceAddCommand::start()
{
    m_before = world().store.entries();
    m_context.during = ErrorContext::During::Service;
    m_context.store = secretStoreName();
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        failWith({ErrorKind::Misconfigured, {}, wrong}, {});
        return;
    }
    m_request.issuer = QString::fromStdString(m_issuer);
    m_request.tokenEndpoint = QString::fromStdString(m_tokenEndpoint);
    m_request.client.clientId = QString::fromStdString(m_clientId);
    if (!m_authMethod.empty()) {
        m_request.secretMethod = m_authMethod == "client_secret_post"
            ? oauth::ClientAuthenticationMethod::ClientSecretPost
            : oauth::ClientAuthenticationMethod::ClientSecretBasic;
    }
    m_request.client.keyId = QString::fromStdString(m_keyId);
    m_request.secretEnds = dateOf(m_secretExpires);
    m_request.access.scope
        = QString::fromStdString(m_scope).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_request.access.audience = QString::fromStdString(m_audience);
    for (const std::string &resource : m_resources) {
        m_request.access.resources.append(QString::fromStdString(resource));
    }
    m_request.name = QString::fromStdString(m_name);
    m_request.unsaved = SignInRequest::Unsaved::GiveUp; // our memory ends with the command
    m_context.scope = m_request.access.scope.join(u' ');
    m_context.host
        = QUrl(m_request.issuer.isEmpty() ? m_request.tokenEndpoint : m_request.issuer).host();
    m_context.provider = m_context.host;
    if (m_clientSecretStdin) {
        readSecret();
    } else {
        readKey();
    }
}

/// What the options alone tell.
QString ServiceAddCommand::problem() const
{
    if (m_issuer.empty() == m_tokenEndpoint.empty()) {
        return chooseIssuerOrTokenEndpoint();
    }
    if (m_clientSecretStdin != m_privateKeyFile.empty()) {
        return chooseSecretOrKey();
    }
    if (!m_authMethod.empty() && !m_clientSecretStdin) {
        return authMethodIsForSecret();
    }
    if (!m_secretExpires.empty() && !dateOf(m_secretExpires).isValid()) {
        return notADate(QString::fromStdString(m_secretExpires));
    }
    const QString name = QString::fromStdString(m_name);
    return name.isEmpty() || isPlainName(name) ? QString() : notAPlainName(name);
}

void ServiceAddCommand::readKey()
{
    const QString file = QString::fromStdString(m_privateKeyFile);
    Result<std::shared_ptr<const Secret>> key = readPrivateKey(file);
    if (!key) {
        const bool isMissing = key.error().kind == ErrorKind::NotFound;
        const QString reason = isMissing ? keyFileIsMissing() : key.error().detail;
        failWith({ErrorKind::Misconfigured, {}, keyFileCannotBeRead(file, reason)}, {});
        return;
    }
    m_request.client.privateKey = std::move(*key);
    add();
}

void ServiceAddCommand::readSecret()
{
    if (InputLine::isTerminal()) {
        world().console.note(askForServiceSecret());
    }
    m_input = std::make_unique<InputLine>(
        InputLine::Echo::Off, this, [this](Result<Secret> line) { takeSecret(std::move(line)); });
}

void ServiceAddCommand::takeSecret(Result<Secret> line)
{
    m_input.reset();
    if (!line) {
        failWith(line.error(), {});
        return;
    }
    if (line->isEmpty()) {
        failWith({ErrorKind::Misconfigured, {}, secretIsMissingOnStdin()}, {});
        return;
    }
    m_request.client.clientSecret = std::make_shared<const Secret>(std::move(*line));
    add();
}

void ServiceAddCommand::add()
{
    world().store.addService(
        std::move(m_request), this,
        [this](const Result<SignIn::Outcome> &outcome) { tellOutcome(outcome); });
}

void ServiceAddCommand::tellOutcome(const Result<SignIn::Outcome> &outcome)
{
    if (!outcome) {
        failWith(outcome.error(), m_context);
        return;
    }
    const Console &console = world().console;
    const Account *account = world().store.account(outcome->accountId);
    Q_ASSERT(account); // what was added is there
    const AccountEntry &entry = account->entry();
    tellName(console, m_before, QString::fromStdString(m_name), entry);
    if (!outcome->missingScope.isEmpty()) {
        console.note(scopeNotGranted(entry.providerName, outcome->missingScope));
    }
    if (world().vault == VaultChoice::Memory) {
        console.note(keptInMemoryOnly());
    }
    if (console.isJson()) {
        succeed(console.printJson(identityDocument(entry)));
        return;
    }
    const bool isNew = outcome->kind == SignIn::Outcome::Kind::NewAccount;
    const auto sentence = isNew ? serviceAdded : serviceUpdated;
    succeed(console.printLine(sentence(entry.displayName, entry.name, entry.providerName)));
}

} // namespace lanyard
