#include "provider_choice.h"

#include "words/command_text.h"

namespace lanyard {

namespace {

Result<Provider> listedProvider(const LoginOptions &options, const Places &places)
{
    const ProviderCatalog catalog = ProviderCatalog::load(places);
    const QString id = QString::fromStdString(options.provider);
    Result<Provider> found = catalog.find(id);
    if (!found && found.error().kind == ErrorKind::NotFound) {
        QStringList known;
        for (const Provider &provider : catalog.providers()) {
            known += provider.id;
        }
        return fail(ErrorKind::NotFound, unknownProvider(id, known));
    }
    return found;
}

} // namespace

ProviderChoice::ProviderChoice(const LoginOptions &options, const World &world) :
    m_options(options), m_world(world)
{
}

void ProviderChoice::resolve(QObject *context, Reply<Provider> reply)
{
    m_reply = Replier<Provider>(context, std::move(reply));
    find();
}

/// A native client's port is free, and consoles take no port 0.
QString ProviderChoice::redirectUriToRegister() const
{
    if (!m_options.redirectUri.empty()) {
        return QString::fromStdString(m_options.redirectUri);
    }
    QUrl uri = m_listed.redirectUri();
    if (uri.port() == 0) {
        uri.setPort(-1);
    }
    return uri.toString(QUrl::FullyEncoded);
}

void ProviderChoice::find()
{
    if (m_options.issuer.empty()) {
        take(listedProvider(m_options, m_world.places));
        return;
    }
    m_world.store.providerFor(QString::fromStdString(m_options.issuer), this,
                              [this](Result<Provider> found) { take(std::move(found)); });
}

void ProviderChoice::take(Result<Provider> listed)
{
    if (!listed) {
        finish(std::move(listed));
        return;
    }
    m_listed = std::move(*listed);
    const QString clientId = QString::fromStdString(m_options.clientId);
    if (!m_options.tenant.empty() && !m_listed.needsTenant()) {
        finish(fail(ErrorKind::Misconfigured, tenantIsNotAsked(m_listed.name)));
        return;
    }
    // The file's secret belongs to the file's client.
    if (!m_listed.clientId.isEmpty() && !clientId.isEmpty() && clientId != m_listed.clientId) {
        m_listed.clientId = clientId;
        m_listed.clientSecret.reset();
    }
    readSecretFromStdin();
}

void ProviderChoice::readSecretFromStdin()
{
    if (!m_options.clientSecretStdin) {
        recallAnswers();
        return;
    }
    const QString question = InputLine::isTerminal() ? askForClientSecret() : QString();
    ask(question, InputLine::Echo::Off, &m_clientSecret, &ProviderChoice::recallAnswers);
}

void ProviderChoice::recallAnswers()
{
    if (m_options.clientSecretStdin && m_clientSecret.isEmpty()) {
        finish(fail(ErrorKind::Misconfigured, secretIsMissingOnStdin()));
        return;
    }
    completeProvider(m_listed, m_world.places, m_world.environment.vault, this,
                     [this](Result<Provider> recalled) {
                         if (!recalled) {
                             finish(std::move(recalled));
                             return;
                         }
                         m_recalled = std::move(*recalled);
                         askForTenantOnce();
                     });
}

void ProviderChoice::askForTenantOnce()
{
    if (!m_options.tenant.empty()) {
        m_tenant = Secret(QByteArrayView(m_options.tenant));
        m_isAnswered = true;
        askForClientOnce();
    } else if (!questionsOf(m_recalled).tenant) {
        askForClientOnce();
    } else if (!InputLine::isTerminal() || m_options.clientSecretStdin) {
        finish(fail(ErrorKind::Misconfigured,
                    tenantIsMissing(m_recalled.name, m_recalled.tenantHelp)));
    } else {
        m_isAnswered = true;
        ask(askForTenant(m_recalled.name, m_recalled.tenantHelp), InputLine::Echo::On, &m_tenant,
            &ProviderChoice::askForClientOnce);
    }
}

void ProviderChoice::askForClientOnce()
{
    const QString redirectUri = redirectUriToRegister();
    const QString chosen = QString::fromStdString(m_options.clientId);
    if (!m_listed.clientId.isEmpty()) {
        rememberAnswers();
    } else if (!chosen.isEmpty() || !questionsOf(m_recalled).clientId) {
        const QString clientId = chosen.isEmpty() ? m_recalled.clientId : chosen;
        m_isAnswered = m_isAnswered || clientId != m_recalled.clientId || !m_clientSecret.isEmpty();
        m_clientId = Secret(clientId.toUtf8());
        // An earlier secret goes with the earlier client only.
        if (m_clientSecret.isEmpty() && clientId == m_recalled.clientId
            && m_recalled.clientSecret) {
            m_clientSecret = m_recalled.clientSecret->clone();
        }
        rememberAnswers();
    } else if (!InputLine::isTerminal() || m_options.clientSecretStdin) {
        finish(fail(ErrorKind::Misconfigured,
                    clientIdIsMissing(m_listed.name, m_listed.registrationHelp, redirectUri)));
    } else {
        m_isAnswered = true;
        m_world.console.note(
            registerClientFirst(m_listed.name, m_listed.registrationHelp, redirectUri));
        ask(askForClientId(), InputLine::Echo::On, &m_clientId, &ProviderChoice::askForSecretOnce);
    }
}

void ProviderChoice::askForSecretOnce()
{
    if (m_listed.tokenEndpointAuthMethod == oauth::ClientAuthenticationMethod::None) {
        rememberAnswers();
        return;
    }
    ask(askForClientSecret(), InputLine::Echo::Off, &m_clientSecret,
        &ProviderChoice::rememberAnswers);
}

void ProviderChoice::rememberAnswers()
{
    // A secret for the client that the file itself names belongs to this sign-in alone.
    if (!m_listed.clientId.isEmpty() && !m_clientSecret.isEmpty()) {
        m_listed.clientSecret = std::make_shared<const Secret>(std::move(m_clientSecret));
        m_recalled.clientSecret = m_listed.clientSecret;
    }
    if (!m_isAnswered) {
        finish(std::move(m_recalled));
        return;
    }
    ProviderAnswers answers;
    answers.clientId = QString::fromUtf8(m_clientId.reveal()).trimmed(); // no secret: settings.json
    answers.tenant = QString::fromUtf8(m_tenant.reveal()).trimmed(); // no secret: settings.json
    answers.clientSecret = std::move(m_clientSecret);
    if (m_listed.clientId.isEmpty() && answers.clientId.isEmpty()) {
        finish(fail(
            ErrorKind::Misconfigured,
            clientIdIsMissing(m_listed.name, m_listed.registrationHelp, redirectUriToRegister())));
        return;
    }
    answerProvider(m_listed, std::move(answers), m_world.places, m_world.environment.vault, this,
                   [this](Result<Provider> completed) { finish(std::move(completed)); });
}

void ProviderChoice::forget(QObject *context, Reply<void> reply)
{
    Result<ClientChoice> choice = readClientChoice(m_world.places, m_listed.key());
    // A client of the file's own was never asked for, and one with a secret in another vault is
    // not the one that was refused.
    const bool isOther = choice && choice->hasSecret && !m_world.environment.vault.isLasting();
    if (!choice || isOther || !m_listed.clientId.isEmpty()) {
        const Replier<void> nothingToForget(context, std::move(reply));
        nothingToForget({});
        return;
    }
    choice->clientId.clear();
    choice->hasSecret = false;
    (void)writeClientChoice(m_world.places, m_listed.key(),
                            *choice); // best effort: it is told anyway
    m_world.environment.vault.erase(clientSecretKey(m_listed.key()), context, std::move(reply));
}

void ProviderChoice::finish(Result<Provider> result)
{
    m_input.reset();
    m_reply(std::move(result));
}

void ProviderChoice::ask(const QString &question, InputLine::Echo echo, Secret *answer, Step next)
{
    if (!question.isEmpty()) {
        m_world.console.note(question);
    }
    m_input = std::make_unique<InputLine>(echo, this, [this, answer, next](Result<Secret> line) {
        m_input.reset();
        if (!line) {
            finish(fail(line.error()));
            return;
        }
        *answer = std::move(*line);
        (this->*next)();
    });
}

} // namespace lanyard
