#include "accounts/sign_in.h"

#include "accounts/account_parts.h"
#include "accounts/account_store.h"
#include "accounts/client_registrations.h"
#include "accounts/provider_catalog.h"
#include "accounts/registration_list.h"
#include "base/log.h"
#include "flow/client_registration_flow.h"
#include "flow/endpoint_reach.h"

#include <QPointer>

// Where nobody knows a client id: the one that the provider made for us before, or a new one.

namespace lanyard {

namespace {

using oauth::ClientRegistration;

/// RFC 8252 §7.3: registered without the port, any port is right.
QString toRegister(QUrl uri)
{
    if (uri.port() == 0) {
        uri.setPort(-1);
    }
    return uri.toString(QUrl::FullyEncoded);
}

/// RFC 6749 §4.1.2.1, §5.2: what a provider says of a client that it does not know any more.
bool isRefusalOfClient(const Error &error)
{
    return error.code == QLatin1String("invalid_client")
        || error.code == QLatin1String("unauthorized_client");
}

} // namespace

oauth::RegistrationRequest SignIn::registrationRequest() const
{
    QStringList uris;
    const QList<QUrl> candidates = redirectCandidates();
    for (const QUrl &candidate : candidates) {
        uris.append(toRegister(candidate));
    }
    if (!m_wish.redirectUri && m_wish.provider.redirectUris.isEmpty()) {
        QUrl ipv6 = m_wish.provider.redirectUri(); // where our listener goes without IPv4
        ipv6.setHost(QStringLiteral("::1"));
        uris.append(toRegister(ipv6));
    }
    return oauth::nativeClient(m_client.provider, m_wish.clientName, uris);
}

/// A secret that runs out while the person is in the browser would be found out about there.
bool SignIn::isOfUse(const ClientRegistration &registration) const
{
    const bool lasts = !registration.secretExpiresAt || *registration.secretExpiresAt > m_expiresAt;
    return lasts && registration.redirectUris.contains(registrationRequest().redirectUris.first());
}

void SignIn::recallRegistration()
{
    if (m_isWithoutVault) { // which would say no more than that
        registerClient();
        return;
    }
    readRegistration(m_parts.environment.vault, m_client.provider.issuer, m_work.get(),
                     [this](Result<std::optional<ClientRegistration>> kept) {
                         if (isOver()) {
                             return;
                         }
                         if (!kept) {
                             finish(fail(kept.error()));
                         } else if (*kept && isOfUse(**kept)) {
                             m_registration = std::move(*kept);
                             readRegistrationBack();
                         } else {
                             registerClient();
                         }
                     });
}

/// A client that is gone ends on a page of the provider's, from which nobody comes back to us. So
/// the provider is asked, where it can be; where it does not answer, it is as if it could not.
void SignIn::readRegistrationBack()
{
    if (m_registration->configurationEndpoint.isEmpty()) {
        useRegistration();
        return;
    }
    readBackClient(
        m_client.provider, registrationRequest(), *m_registration, m_parts.environment.network,
        m_parts.environment.clock, m_work.get(),
        [this](Result<std::optional<ClientRegistration>> found) {
            if (isOver()) {
                return;
            }
            if (!found) {
                useRegistration();
                return;
            }
            if (!*found) {
                registerClient();
                return;
            }
            if ((*found)->configurationEndpoint.isEmpty()) { // it says nothing new of that
                (*found)->configurationEndpoint = m_registration->configurationEndpoint;
                (*found)->registrationAccessToken = m_registration->registrationAccessToken.clone();
            }
            const QString &issuer = m_client.provider.issuer;
            const bool isSame = registrationToBytes(issuer, **found)
                                    .equals(registrationToBytes(issuer, *m_registration)
                                                .reveal()); // into the comparison only
            m_registration = std::move(**found);
            if (isSame) {
                useRegistration();
            } else {
                keepRegistration();
            }
        });
}

void SignIn::registerClient()
{
    const Provider &provider = m_wish.provider;
    const oauth::ProviderMetadata &metadata = m_client.provider;
    if (metadata.registrationEndpoint.isEmpty()) {
        finish(fail(ErrorKind::Misconfigured,
                    QStringLiteral("provider %1: client_id is missing").arg(provider.id)));
        return;
    }
    const QList<QUrl> listed = provider.endpointOrigins
        + ProviderCatalog::load(m_parts.places).endpointOrigins(metadata.issuer);
    if (const auto own = checkRegistrationEndpoint(metadata, listed); !own) {
        Error error = own.error();
        error.cause = Cause::NotRegistered;
        finish(fail(error));
        return;
    }
    lanyard::registerClient(metadata, registrationRequest(), m_parts.environment.network,
                            m_parts.environment.clock, m_work.get(),
                            [this](Result<ClientRegistration> made) {
                                if (isOver()) {
                                    return;
                                }
                                if (!made) {
                                    finish(fail(made.error()));
                                    return;
                                }
                                m_registration = std::move(*made);
                                m_isRegistrationNew = true;
                                keepRegistration();
                            });
}

/// The provider has made it, so it is kept whatever comes of this attempt. A vault that does not
/// take it has the next attempt register once more, and says itself what is wrong with it when the
/// session is saved. First of all it is listed: nobody would know of one that is in the vault only.
void SignIn::keepRegistration()
{
    const auto goOn
        = [self = QPointer(this), held = m_parts.background.hold()](const Result<void> &written) {
              if (!written) {
                  qCWarning(logAccounts)
                      << "a registration cannot be kept:" << nameOf(written.error().kind);
              }
              if (self && !self->isOver()) {
                  self->useRegistration();
              }
          };
    const auto made = std::make_shared<const ClientRegistration>(m_registration->clone());
    const auto write = [store = &m_store, &vault = m_parts.environment.vault, made, goOn,
                        issuer = m_client.provider.issuer](const Result<void> &listed) {
        if (!listed) {
            qCWarning(logAccounts) << "a registration cannot be listed:" << listed.error().detail;
        }
        writeRegistration(vault, issuer, *made, store, goOn);
    };
    if (m_parts.environment.vault.isLasting()) {
        listRegistration(m_parts.places, m_client.provider.issuer, &m_store, write);
    } else {
        write({});
    }
}

void SignIn::useRegistration()
{
    m_redaction.add(m_registration->registrationAccessToken);
    Provider &provider = m_wish.provider;
    provider.clientId = m_registration->client.clientId;
    provider.clientSecret = m_registration->client.clientSecret;
    provider.tokenEndpointAuthMethod = m_registration->client.method;
    provider.client = Provider::Client::Registered;
    beginAsClient();
}

/// One that was kept from an earlier attempt, and that the provider does not know any more. What is
/// new and refused all the same would be refused again.
bool SignIn::replaceRegistration(const Error &error)
{
    if (!m_registration || m_isRegistrationNew || !isRefusalOfClient(error)) {
        return false;
    }
    if (!m_isAnswered) {
        m_listener.reset();
    } else if (redirectCandidates().first().port(0) != 0) {
        return false; // the browser reads its page at the port that we would need
    }
    tellBrowser(BrowserPage::Finishing); // the next page opens beside it
    m_isAnswered = false;
    m_link = {};
    m_flow.reset();
    m_deviceFlow.reset();
    enter(Stage::Discovering);
    registerClient();
    return true;
}

/// Nobody came back from the browser, and the provider cannot be asked whether it still knows us.
bool SignIn::isRegistrationInDoubt() const
{
    return m_registration && !m_isRegistrationNew && m_stage == Stage::AwaitingBrowser
        && m_registration->configurationEndpoint.isEmpty();
}

/// The next attempt registers anew.
void SignIn::forgetRegistration() const
{
    eraseRegistration(m_parts.environment.vault, m_client.provider.issuer, &m_store,
                      [held = m_parts.background.hold()](const Result<void> &) {});
}

void SignIn::noteRegistration(const Error &error) const
{
    const bool isOurEnd = error.kind == ErrorKind::TimedOut || error.kind == ErrorKind::Canceled;
    if ((isOurEnd && isRegistrationInDoubt()) || (m_registration && isRefusalOfClient(error))) {
        forgetRegistration();
    }
}

void SignIn::giveUp(const Error &error)
{
    if (!replaceRegistration(error)) {
        finish(fail(error));
    }
}

} // namespace lanyard
