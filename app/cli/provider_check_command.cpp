#include "provider_check_command.h"

#include "accounts/provider_catalog.h"
#include "base/loopback.h"
#include "not_empty.h"
#include "oauth/syntax.h"
#include "words/command_doctor.h"
#include "words/command_text.h"
#include "words/provider_text.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard {

namespace {

QJsonDocument asJson(const QString &issuer, const ProviderLines &lines)
{
    QJsonArray checks;
    for (const ProviderLine &line : lines) {
        checks += QJsonObject{
            {QStringLiteral("check"), nameOf(line.trait)},
            {QStringLiteral("mark"), nameOf(line.mark)},
            {QStringLiteral("section"), sectionOf(line.trait)},
            {QStringLiteral("seen"), providerSeen(line)},
            {QStringLiteral("error"),
             line.error ? QJsonValue(nameOf(line.error->kind)) : QJsonValue(QJsonValue::Null)}};
    }
    return QJsonDocument(
        QJsonObject{{QStringLiteral("issuer"), issuer}, {QStringLiteral("checks"), checks}});
}

} // namespace

void ProviderCheckCommand::addTo(CLI::App &program)
{
    CLI::App *provider
        = program.add_subcommand("provider", doctorHelpText(DoctorHelp::Provider).toStdString());
    provider->require_subcommand(1);
    CLI::App &command = addCommand(*provider, "check", doctorHelpText(DoctorHelp::ProviderCheck));
    command
        .add_option("ISSUER", m_issuer, doctorHelpText(DoctorHelp::ProviderIssuer).toStdString())
        ->required()
        ->type_name("")
        ->check(notEmpty(), "");
    command.add_flag("--sign-in", m_signsIn, doctorHelpText(DoctorHelp::SignIn).toStdString());
    const auto text
        = [&command](const char *name, std::string &value, const QString &help, const char *type) {
              command.add_option(name, value, help.toStdString())
                  ->type_name(type)
                  ->check(notEmpty(), "")
                  ->needs("--sign-in");
          };
    text("--client-id", m_clientId, doctorHelpText(DoctorHelp::ClientId), "ID");
    text("--redirect-uri", m_redirectUri, commandHelp(CommandHelp::RedirectUri), "URI");
    command.add_option("--timeout", m_timeout, commandHelp(CommandHelp::Timeout).toStdString())
        ->type_name("S")
        ->check(CLI::Range(1, 24 * 60 * 60).description(""))
        ->capture_default_str()
        ->needs("--sign-in");
}

void ProviderCheckCommand::start()
{
    const QString clientId = QString::fromStdString(m_clientId);
    if (!oauth::isVisibleAscii(clientId)) {
        failWith({ErrorKind::Misconfigured, {}, notAClientId(clientId)}, {});
        return;
    }
    const QString redirectUri = QString::fromStdString(m_redirectUri);
    if (!redirectUri.isEmpty() && !isLoopbackRedirectUri(redirectUri)) {
        failWith({ErrorKind::Misconfigured, {}, notALoopbackUri(redirectUri)}, {});
        return;
    }
    const QString issuer = QString::fromStdString(m_issuer);
    m_context.during = ErrorContext::During::SignIn;
    m_context.host = issuer.trimmed().section(u'@', -1);
    m_context.provider = m_context.host;
    world().store.providerFor(issuer, this, [this](const Result<Provider> &wanted) {
        if (wanted) {
            find(*wanted);
        } else {
            failWith(wanted.error(), m_context);
        }
    });
}

/// Who answers for that address. What is wrong with a document that is there is told in its line.
void ProviderCheckCommand::find(const Provider &wanted)
{
    m_context.host = QUrl(wanted.issuer).host();
    m_context.provider = m_context.host;
    world().store.lookFor(wanted, this, [this, wanted](const Result<Provider> &found) {
        if (!found
            && (found.error().kind == ErrorKind::NotFound
                || found.error().cause == Cause::NotAllowedHere)) {
            failWith(found.error(), m_context);
        } else {
            check(found.value_or(wanted));
        }
    });
}

void ProviderCheckCommand::check(const Provider &provider)
{
    m_provider = provider;
    m_check = std::make_unique<ProviderCheck>(
        world().environment, provider.issuer,
        provider.endpointOrigins
            + ProviderCatalog::load(world().places).endpointOrigins(provider.issuer),
        this, [this](const Result<ProviderLines> &lines) { takeChecked(lines); });
    m_check->start();
}

void ProviderCheckCommand::takeChecked(const Result<ProviderLines> &lines)
{
    if (!lines) {
        failWith(lines.error(), m_context);
        return;
    }
    m_lines = *lines;
    if (!m_check->metadata()) {
        m_lines += untriedLines(Untried::NeedsDocument);
        print();
    } else if (!m_signsIn) {
        m_lines += untriedLines(Untried::NeedsSignIn);
        print();
    } else {
        signIn();
    }
}

void ProviderCheckCommand::signIn()
{
    TrialWish wish;
    wish.provider = *m_check->metadata();
    wish.clientId = QString::fromStdString(m_clientId);
    wish.redirectUri = m_redirectUri.empty() ? m_provider.redirectUri()
                                             : QUrl(QString::fromStdString(m_redirectUri));
    wish.endpointOrigins = m_provider.endpointOrigins
        + ProviderCatalog::load(world().places).endpointOrigins(m_provider.issuer);
    m_trial = std::make_unique<ProviderTrial>(world().environment, wish,
                                              std::chrono::seconds(m_timeout));
    connect(m_trial.get(), &ProviderTrial::awaitsBrowser, this, [this] {
        world().console.note(
            trialNeedsBrowser(m_context.host, m_trial->round(), ProviderTrial::rounds));
        world().console.note(m_trial->link().toString(QUrl::FullyEncoded));
    });
    connect(m_trial.get(), &ProviderTrial::finished, this, [this] {
        m_lines += m_trial->lines();
        print();
    });
    m_trial->start();
}

/// What the provider has issued is taken back first.
void ProviderCheckCommand::endInOrder()
{
    if (!m_trial) {
        endAtOnce();
        return;
    }
    disconnect(m_trial.get(), nullptr, this, nullptr);
    connect(m_trial.get(), &ProviderTrial::finished, this, [this] { endAtOnce(); });
    world().console.note(trialEnds());
    m_trial->cancel();
}

void ProviderCheckCommand::print()
{
    const Result<void> printed = world().console.isJson()
        ? world().console.printJson(asJson(m_provider.issuer, m_lines))
        : world().console.print(providerTable(m_lines).toUtf8());
    const std::optional<Error> wrong = firstWrong(m_lines);
    if (!printed || !wrong) {
        succeed(printed);
        return;
    }
    leave(int(recoveryFor(wrong->kind)));
}

} // namespace lanyard
