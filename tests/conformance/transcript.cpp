#include "transcript.h"

#include <QUrl>

namespace lanyard {

namespace {

QString value(const QMultiMap<QString, QString> &parameters, const char *name)
{
    return parameters.value(QLatin1String(name));
}

constexpr auto deviceGrant = QLatin1String("urn:ietf:params:oauth:grant-type:device_code");

bool isLoopbackRedirect(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.scheme() == u"http" && url.host() == u"127.0.0.1" && url.port() > 0
        && !url.hasFragment();
}

} // namespace

void Transcript::add(const QList<HttpRequest> &requests, Client client)
{
    m_client = client;
    m_requests += requests.size();
    for (const HttpRequest &request : requests) {
        check(request);
    }
}

void Transcript::check(const HttpRequest &request)
{
    const auto query = formOf(request.query());
    // RFC 6750 §2.3: addresses end up in logs.
    require(!query.contains(QStringLiteral("access_token")), "an access token in an address");
    require(!query.contains(QStringLiteral("code_verifier")), "a verifier in an address");
    require(!query.contains(QStringLiteral("refresh_token")), "a refresh token in an address");
    if (request.path() == "/authorize" && query.contains(QStringLiteral("request_uri"))) {
        // RFC 9126 §4: the rest was pushed.
        require(query.size() == 2 && query.contains(QStringLiteral("client_id")),
                "more than its name beside a pushed request");
        checkFresh(QStringLiteral("request_uri"), value(query, "request_uri"));
    } else if (request.path() == "/authorize") {
        checkAuthorization(query);
        for (const char *name : {"state", "nonce", "code_challenge"}) {
            checkFresh(QLatin1String(name), value(query, name));
        }
    } else if (request.path() == "/par") {
        checkAuthorization(formOf(request.body));
    } else if (request.path() == "/token") {
        checkTokenRequest(request);
    } else if (request.path() == "/userinfo") {
        require(request.header("Authorization").value_or(QByteArray()).startsWith("Bearer "),
                "user-info asked without Bearer in the header");
    }
}

void Transcript::checkAuthorization(const QMultiMap<QString, QString> &parameters)
{
    for (const QString &name : parameters.uniqueKeys()) {
        require(parameters.count(name) == 1, "a parameter sent twice");
    }
    require(value(parameters, "response_type") == u"code", "response_type is not code");
    require(value(parameters, "code_challenge_method") == u"S256", "PKCE is not S256");
    require(value(parameters, "scope").split(u' ').contains(QStringLiteral("openid")),
            "the scope lacks openid");
    require(isLoopbackRedirect(value(parameters, "redirect_uri")), "the redirect is not loopback");
    require(!parameters.contains(QStringLiteral("client_secret")), "a secret in an address");
    for (const char *name : {"state", "nonce", "code_challenge"}) {
        require(value(parameters, name).size() == 43, "state, nonce or challenge is not 256 bits");
    }
}

void Transcript::checkTokenRequest(const HttpRequest &request)
{
    const auto form = formOf(request.body);
    const QString grant = value(form, "grant_type");
    require(grant == u"authorization_code" || grant == u"refresh_token" || grant == deviceGrant,
            "a grant that is none of code, refresh and device");
    for (const char *name : {"username", "password", "client_secret"}) {
        require(!form.contains(QLatin1String(name)), "a password or a secret of a public client");
    }
    const bool isPublic = m_client == Client::Public;
    require(request.header("Authorization").has_value() != isPublic,
            "a public client that authenticates, or another one that does not");
    require(!isPublic || !value(form, "client_id").isEmpty(),
            "client_id is missing at the token endpoint");
    if (grant == u"authorization_code") {
        require(value(form, "code_verifier").size() >= 43, "the verifier is too short");
        checkFresh(QStringLiteral("verifier"), value(form, "code_verifier"));
        checkFresh(QStringLiteral("code"), value(form, "code"));
    }
}

void Transcript::checkFresh(const QString &name, const QString &value)
{
    const QString known = name + u'=' + value;
    require(!m_seen.contains(known), "state, nonce, verifier or code used a second time");
    m_seen.insert(known);
}

void Transcript::require(bool isSo, const char *rule)
{
    if (!isSo) {
        m_breaches.append(QString::fromLatin1(rule));
    }
}

} // namespace lanyard
