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
    m_context.store = secretStoreName();
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
    QUrl uri = m_provider.redirectUri();
    if (uri.port() == 0) {
        uri.setPort(-1);
    }
    return uri.toString(QUrl::FullyEncoded);
}

void ProviderChoice::askForClient(QObject *context, Reply<Provider> reply)
{
    m_reply = Replier<Provider>(context, std::move(reply));
    m_provider.offersRegistration = false;
    askForClientOnce();
}

void ProviderChoice::find()
{
    if (m_options.issuer.empty()) {
        take(listedProvider(m_options, m_world.places));
        return;
    }
    const QString issuer = QString::fromStdString(m_options.issuer);
    m_context.during = ErrorContext::During::SignIn;
    m_context.host = issuer.trimmed().section(u'@', -1); // of an e-mail address: it is asked
    m_context.provider = m_context.host;
    m_world.store.providerFor(issuer, this,
                              [this](Result<Provider> found) { take(std::move(found)); });
}

void ProviderChoice::take(Result<Provider> listed)
{
    if (!listed) {
        finish(std::move(listed));
        return;
    }
    m_provider = std::move(*listed);
    if (!m_options.tenant.empty()) {
        if (!m_provider.needsTenant()) {
            finish(fail(ErrorKind::Misconfigured, tenantIsNotAsked(m_provider.name)));
            return;
        }
        Result<Provider> chosen
            = withTenant(m_provider, QString::fromStdString(m_options.tenant).trimmed());
        if (!chosen) {
            finish(std::move(chosen));
            return;
        }
        m_provider = std::move(*chosen);
    }
    // The file's secret belongs to the file's client.
    const QString clientId = QString::fromStdString(m_options.clientId);
    if (!m_provider.clientId.isEmpty() && !clientId.isEmpty() && clientId != m_provider.clientId) {
        m_provider.clientId = clientId;
        m_provider.clientSecret.reset();
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
    completeProvider(m_provider, m_world.places, m_world.environment.vault, this,
                     [this](Result<Provider> recalled) {
                         if (!recalled) {
                             finish(std::move(recalled));
                             return;
                         }
                         m_provider = std::move(*recalled);
                         askForTenantOnce();
                     });
}

void ProviderChoice::askForTenantOnce()
{
    if (!questionsOf(m_provider).tenant) {
        takeClient();
    } else if (!canAsk()) {
        finish(fail(ErrorKind::Misconfigured,
                    tenantIsMissing(m_provider.name, m_provider.tenantHelp)));
    } else {
        ask(askForTenant(m_provider.name, m_provider.tenantHelp), InputLine::Echo::On, &m_tenant,
            &ProviderChoice::takeTenant);
    }
}

void ProviderChoice::takeTenant()
{
    Result<Provider> chosen
        = withTenant(m_provider, QString::fromUtf8(m_tenant.reveal()).trimmed()); // no secret
    if (!chosen) {
        finish(std::move(chosen));
        return;
    }
    m_provider = std::move(*chosen);
    takeClient();
}

/// The file's, the option's, or the one that was answered before.
void ProviderChoice::takeClient()
{
    const QString chosen = QString::fromStdString(m_options.clientId);
    if (!m_provider.clientId.isEmpty() && m_provider.client == Provider::Client::FromFile) {
        // A secret for the client that the file itself names belongs to this sign-in alone.
        if (!m_clientSecret.isEmpty()) {
            m_provider.clientSecret = std::make_shared<const Secret>(std::move(m_clientSecret));
        }
        finish(m_provider);
    } else if (!chosen.isEmpty() && chosen == m_provider.clientId && m_clientSecret.isEmpty()) {
        // The earlier secret goes with it, as the earlier client is meant.
        m_provider.client = Provider::Client::Remembered;
        finish(m_provider);
    } else if (!chosen.isEmpty() || (!m_provider.clientId.isEmpty() && !m_clientSecret.isEmpty())) {
        m_clientId = Secret((chosen.isEmpty() ? m_provider.clientId : chosen).toUtf8());
        takeAnswers();
    } else if (!questionsOf(m_provider).clientId) {
        finish(m_provider);
    } else {
        lookForProvider();
    }
}

/// Nobody shall register at an address with a typo in it.
void ProviderChoice::lookForProvider()
{
    m_context.during = ErrorContext::During::SignIn;
    m_context.provider = m_provider.name;
    m_context.host = QUrl(m_provider.issuer).host();
    m_world.store.lookFor(m_provider, this, [this](const Result<Provider> &found) {
        if (!found) {
            finish(fail(found.error()));
        } else if (found->issuer != m_provider.issuer) {
            m_provider = *found;
            recallAnswers(); // there may be some to this one
        } else if (found->offersRegistration && m_provider.client == Provider::Client::FromFile
                   && m_clientSecret.isEmpty()) {
            m_provider = *found;
            finish(m_provider); // the sign-in asks it for a client
        } else {
            askForClientOnce();
        }
    });
}

void ProviderChoice::askForClientOnce()
{
    const QString redirectUri = redirectUriToRegister();
    const bool isRefused = m_provider.client == Provider::Client::Refused;
    if (!canAsk()) {
        finish(fail(ErrorKind::Misconfigured,
                    isRefused ? refusedClientIsMissing(m_provider.name, m_provider.clientId)
                              : clientIdIsMissing(m_provider.name, m_provider.registrationHelp,
                                                  redirectUri)));
        return;
    }
    if (isRefused) {
        m_world.console.note(clientWasRefused(m_provider.name, m_provider.clientId));
    }
    m_world.console.note(
        registerClientFirst(m_provider.name, m_provider.registrationHelp, redirectUri));
    ask(askForClientId(), InputLine::Echo::On, &m_clientId, &ProviderChoice::askForSecretOnce);
}

void ProviderChoice::askForSecretOnce()
{
    if (m_provider.tokenEndpointAuthMethod == oauth::ClientAuthenticationMethod::None) {
        takeAnswers();
        return;
    }
    ask(askForClientSecret(), InputLine::Echo::Off, &m_clientSecret, &ProviderChoice::takeAnswers);
}

void ProviderChoice::takeAnswers()
{
    ProviderAnswers answers;
    answers.clientId = QString::fromUtf8(m_clientId.reveal()).trimmed(); // no secret
    answers.clientSecret = std::move(m_clientSecret);
    if (answers.clientId.isEmpty()) {
        finish(fail(ErrorKind::Misconfigured,
                    clientIdIsMissing(m_provider.name, m_provider.registrationHelp,
                                      redirectUriToRegister())));
        return;
    }
    finish(withAnswers(m_provider, answers));
}

bool ProviderChoice::canAsk() const
{
    return InputLine::isTerminal() && !m_options.clientSecretStdin;
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
