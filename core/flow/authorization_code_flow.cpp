#include "flow/authorization_code_flow.h"

#include "oauth/form.h"
#include "oauth/resource_indicator.h"

namespace lanyard {

namespace {

/// Qt's own checks want something to look at; the real thing goes in with the parameters.
constexpr auto placeholder = QLatin1String("placeholder");

} // namespace

AuthorizationCodeFlow::AuthorizationCodeFlow(FlowClient client, NetworkAccess &network,
                                             ProviderDirectory &directory, Clock &clock,
                                             QObject *parent) :
    QOAuth2AuthorizationCodeFlow(parent),
    m_client(std::move(client)), m_network(network),
    m_handler(std::make_unique<TokenReplyHandler>(m_client, directory, clock))
{
    setReplyHandler(m_handler.get());
    setClientIdentifier(m_client.authentication.clientId);
    setAuthorizationUrl(m_client.provider.authorizationEndpoint);
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    setTokenUrl(m_client.provider.tokenEndpoint);
    setNonceMode(NonceMode::Disabled);
    setAutoRefresh(false);
#else
    setAccessTokenUrl(m_client.provider.tokenEndpoint);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    setPkceMethod(PkceMethod::None); // ours is in the parameters; a second one would be refused
#endif
    setModifyParametersFunction([this](Stage stage, QMultiMap<QString, QVariant> *parameters) {
        replaceParameters(stage, *parameters);
    });
}

AuthorizationCodeFlow::~AuthorizationCodeFlow() = default;

QUrl AuthorizationCodeFlow::begin(const oauth::AuthorizationRequest &request)
{
    m_request = &request;
    m_handler->setRedirectUri(request.redirectUri);
    setState(QString::fromLatin1(request.state));
    setStatus(Status::NotAuthenticated);
    grant();
    // Not the URL that grant() tells: Qt loses the query that an endpoint itself may have.
    return oauth::authorizationUrl(request);
}

void AuthorizationCodeFlow::exchange(oauth::AuthorizationCode code, KeepTokens keep,
                                     QObject *context, Reply<BelievedTokens> reply)
{
    Q_ASSERT(m_request);
    m_code = std::move(code);
    m_resource = m_request->resources.value(0);
    await({oauth::Grant::AuthorizationCode,
           m_request->scope,
           m_request->nonce,
           {},
           std::move(keep),
           m_request->required,
           m_request->askedAt,
           m_request->resources.mid(0, 1)},
          &AuthorizationCodeFlow::postCode, context, std::move(reply));
}

void AuthorizationCodeFlow::refresh(Secret refreshToken,
                                    const oauth::OriginalAuthentication &original,
                                    const QStringList &scope, const Narrowing &narrowing,
                                    KeepTokens keep, QObject *context, Reply<BelievedTokens> reply)
{
    m_refreshToken = std::move(refreshToken);
    m_resource = narrowing.resource;
    m_scope = narrowing.scope;
    TokenExpectation expectation{oauth::Grant::RefreshToken,
                                 m_scope.isEmpty() ? scope : m_scope,
                                 {},
                                 original,
                                 std::move(keep)};
    if (!m_resource.isEmpty()) {
        expectation.resources = {m_resource};
    }
    await(std::move(expectation), &AuthorizationCodeFlow::postRefreshToken, context,
          std::move(reply));
}

/// Everything Qt put in goes, and what the standard asks for comes: Qt encodes codes twice, leaves
/// refresh tokens unencoded and sends an empty client_secret. The client's id and secret are added
/// by the policy, last.
void AuthorizationCodeFlow::replaceParameters(Stage stage, QMultiMap<QString, QVariant> &parameters)
{
    oauth::FormParameters ours;
    switch (stage) {
    case Stage::RequestingTemporaryCredentials:
        return; // OAuth 1
    case Stage::RequestingAuthorization:
        ours = oauth::parametersOf(*m_request);
        break;
    case Stage::RequestingAccessToken:
        ours = exchangeParameters();
        m_isPosted = true;
        break;
    case Stage::RefreshingAccessToken:
        ours = refreshParameters();
        m_isPosted = true;
        break;
    }
    parameters.clear();
    for (const auto &[name, value] : ours) {
        parameters.insert(name, QString::fromLatin1(oauth::formEncode(value)));
    }
}

oauth::FormParameters AuthorizationCodeFlow::exchangeParameters() const
{
    const Secret &verifier = m_request->codeVerifier;
    return oauth::FormParameters{
               {QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
               {QStringLiteral("code"),
                QString::fromLatin1(
                    m_code->code().reveal())}, // to the token endpoint, RFC 6749 §4.1.3
               {QStringLiteral("redirect_uri"),
                m_request->redirectUri.toString(QUrl::FullyEncoded)},
               {QStringLiteral("code_verifier"),
                QString::fromLatin1(verifier.reveal())}, // to the token endpoint, RFC 7636 §4.5
           }
    + resourceParameter();
}

oauth::FormParameters AuthorizationCodeFlow::refreshParameters() const
{
    oauth::FormParameters parameters{
        {QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
        {QStringLiteral("refresh_token"),
         QString::fromLatin1(m_refreshToken.reveal())}, // to the token endpoint, RFC 6749 §6
    };
    if (!m_scope.isEmpty()) {
        parameters.append({QStringLiteral("scope"), m_scope.join(u' ')});
    }
    return parameters + resourceParameter();
}

oauth::FormParameters AuthorizationCodeFlow::resourceParameter() const
{
    return oauth::resourceParameters(m_resource.isEmpty() ? QStringList()
                                                          : QStringList{m_resource});
}

void AuthorizationCodeFlow::await(TokenExpectation expectation, Start start, QObject *context,
                                  Reply<BelievedTokens> reply)
{
    m_reply = Replier<BelievedTokens>(context, std::move(reply));
    m_handler->expect(
        std::move(expectation), [this, start] { send(start); },
        [this](Result<BelievedTokens> result) { finish(std::move(result)); });
    send(start);
}

void AuthorizationCodeFlow::send(Start start)
{
    m_isPosted = false;
    auto policy = tokenPolicy(m_client);
    if (!policy) {
        finish(fail(policy.error()));
        return;
    }
    m_network.open(std::move(*policy), this, [this, start](Result<NetworkAccess::Manager> manager) {
        if (!manager) {
            finish(fail(manager.error()));
            return;
        }
        m_manager = std::move(*manager);
        setNetworkAccessManager(m_manager.get());
        (this->*start)();
        checkPosted();
    });
}

/// The redirect was judged already: an AuthorizationCode proves it.
void AuthorizationCodeFlow::postCode()
{
    setStatus(Status::NotAuthenticated); // as begin() left it: the engine takes one redirect only
    Q_EMIT m_handler->callbackReceived(
        {{QStringLiteral("code"), placeholder},
         {QStringLiteral("state"), QString::fromLatin1(m_request->state)}});
}

void AuthorizationCodeFlow::postRefreshToken()
{
    setStatus(Status::NotAuthenticated); // else a refresh after a failed one is refused
    setRefreshToken(placeholder);
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    refreshTokens();
#else
    refreshAccessToken();
#endif
}

void AuthorizationCodeFlow::checkPosted()
{
    // Qt answers a 401 with Basic and an empty password, and sends the body again. The connection
    // is made anew for each request.
    disconnect(m_manager.get(), &QNetworkAccessManager::authenticationRequired, this, nullptr);
    if (!m_isPosted) {
        finish(fail(ErrorKind::Internal, QStringLiteral("Qt NetworkAuth refused to send")));
    }
}

void AuthorizationCodeFlow::finish(Result<BelievedTokens> result)
{
    m_code.reset();
    m_refreshToken = Secret();
    if (!result) {
        setStatus(Status::NotAuthenticated);
    }
    m_reply(std::move(result));
}

} // namespace lanyard
