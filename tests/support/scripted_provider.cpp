#include "support/scripted_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>

namespace lanyard {

namespace {

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto it = from.begin(); it != from.end(); ++it) {
        into.insert(it.key(), it.value());
    }
}

} // namespace

ScriptedProvider::ScriptedProvider(FakeClock &clock, const std::optional<QSslConfiguration> &tls) :
    m_clock(clock)
{
    if (tls) {
        server.useTls(*tls);
    }
    keys = {signer.jwk()};
    const auto endpoint
        = [this](const char *path) { return server.url(QLatin1String(path)).toString(); };
    metadata = {
        {QStringLiteral("issuer"), issuer()},
        {QStringLiteral("authorization_endpoint"), endpoint("/authorize")},
        {QStringLiteral("token_endpoint"), endpoint("/token")},
        {QStringLiteral("userinfo_endpoint"), endpoint("/userinfo")},
        {QStringLiteral("revocation_endpoint"), endpoint("/revoke")},
        {QStringLiteral("jwks_uri"), endpoint("/jwks")},
        {QStringLiteral("id_token_signing_alg_values_supported"), QJsonArray{signer.algorithm()}},
    };
}

void ScriptedProvider::publish()
{
    server.always("GET", "/.well-known/openid-configuration", [this](const HttpRequest &) {
        return jsonAnswer(QJsonDocument(metadata).toJson());
    });
    server.always("GET", "/jwks", [this](const HttpRequest &) { return jsonAnswer(jwkSet(keys)); });
}

Provider ScriptedProvider::provider() const
{
    Provider provider = providerForIssuer(issuer()).value();
    provider.id = QStringLiteral("acme");
    provider.name = QStringLiteral("Acme");
    provider.clientId = QStringLiteral("client-1");
    return provider;
}

oauth::ProviderMetadata ScriptedProvider::parsedMetadata() const
{
    return oauth::parseProviderMetadata(QJsonDocument(metadata).toJson(), issuer()).value();
}

QByteArray ScriptedProvider::idToken(const ScriptedTokens &tokens) const
{
    IdTokenContent content;
    content.issuer = issuer();
    content.subject = tokens.subject;
    content.nonce = tokens.nonce;
    content.issuedAt = m_clock.now();
    QJsonObject claims = idTokenClaims(content);
    merge(claims, tokens.claims);
    return signer.sign(claims);
}

HttpAnswer ScriptedProvider::tokenAnswer(const ScriptedTokens &tokens) const
{
    QJsonObject answer{{QStringLiteral("access_token"), QString::fromLatin1(tokens.accessToken)},
                       {QStringLiteral("token_type"), tokens.tokenType}};
    if (tokens.expiresIn > 0) {
        answer.insert(QStringLiteral("expires_in"), tokens.expiresIn);
    }
    if (!tokens.refreshToken.isEmpty()) {
        answer.insert(QStringLiteral("refresh_token"), QString::fromLatin1(tokens.refreshToken));
    }
    if (!tokens.scope.isEmpty()) {
        answer.insert(QStringLiteral("scope"), tokens.scope);
    }
    if (tokens.hasIdToken) {
        answer.insert(QStringLiteral("id_token"), QString::fromLatin1(idToken(tokens)));
    }
    return jsonAnswer(QJsonDocument(answer).toJson());
}

HttpAnswer ScriptedProvider::userInfoAnswer(const QJsonObject &claims)
{
    QJsonObject answer{{QStringLiteral("sub"), QStringLiteral("subject-1")},
                       {QStringLiteral("name"), QStringLiteral("Ada Lovelace")},
                       {QStringLiteral("email"), QStringLiteral("ada@example.org")}};
    merge(answer, claims);
    return jsonAnswer(QJsonDocument(answer).toJson());
}

void ScriptedProvider::expectSignIn(const ScriptedTokens &tokens)
{
    server.expect("POST", "/token", [this, tokens](const HttpRequest &) {
        ScriptedTokens answered = tokens;
        answered.nonce = m_nonce;
        return tokenAnswer(answered);
    });
    server.expect("GET", "/userinfo", userInfoAnswer({{QStringLiteral("sub"), tokens.subject}}));
}

QByteArray ScriptedProvider::parameter(const QUrl &url, const QString &name)
{
    return formOf(url.query(QUrl::FullyEncoded).toLatin1()).value(name).toUtf8();
}

QByteArray ScriptedProvider::approval(const QUrl &authorization, const QByteArray &code)
{
    return "code=" + code.toPercentEncoding()
        + "&state=" + parameter(authorization, QStringLiteral("state")).toPercentEncoding();
}

void ScriptedProvider::approve(const QUrl &authorization, const QByteArray &code)
{
    m_nonce = parameter(authorization, QStringLiteral("nonce"));
    comeBack(authorization, approval(authorization, code));
}

void ScriptedProvider::approveAndCloseTheTab(const QUrl &authorization)
{
    m_nonce = parameter(authorization, QStringLiteral("nonce"));
    QNetworkRequest request(redirect(authorization, approval(authorization, "code-1")));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    visit(request);
}

void ScriptedProvider::comeBack(const QUrl &authorization, const QByteArray &query)
{
    visit(QNetworkRequest(redirect(authorization, query)));
}

QUrl ScriptedProvider::redirect(const QUrl &authorization, const QByteArray &query)
{
    return QUrl::fromEncoded(parameter(authorization, QStringLiteral("redirect_uri")) + '?'
                             + query);
}

void ScriptedProvider::visit(const QNetworkRequest &request)
{
    m_page.clear();
    m_pageStatus = 0;
    QNetworkReply *reply = m_person.get(request);
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
        m_page = reply->readAll();
        m_pageStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
    });
}

} // namespace lanyard
