#include "transcript.h"

#include "base/base64url.h"
#include "support/seen_proof.h"

#include <QCryptographicHash>
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
        const QByteArray scheme = proofIn(request).isThere() ? "DPoP " : "Bearer ";
        require(request.header("Authorization").value_or(QByteArray()).startsWith(scheme),
                "user-info asked without Bearer in the header, or DPoP with a proof");
    }
    checkProof(request);
}

/// RFC 9449 §4.2, §7: of this request alone, and with the public key only.
void Transcript::checkProof(const HttpRequest &request)
{
    const SeenProof proof = proofIn(request);
    if (!proof.isThere()) {
        require(!request.header("DPoP"), "a DPoP header that is no proof");
        return;
    }
    const auto claim
        = [&proof](const char *name) { return proof.claims.value(QLatin1String(name)).toString(); };
    const QUrl target(claim("htu"), QUrl::StrictMode);
    require(proof.header.value(QLatin1String("typ")) == QLatin1String("dpop+jwt"),
            "a proof of another typ");
    require(proof.jwk().keys()
                == QStringList{QStringLiteral("crv"), QStringLiteral("kty"), QStringLiteral("x"),
                               QStringLiteral("y")},
            "a proof with more than the public key");
    require(claim("htm").toLatin1() == request.method, "a proof for another method");
    require(target.path().toLatin1() == request.path() && !target.hasQuery()
                && !target.hasFragment(),
            "a proof for another address, or with a query");
    checkFresh(QStringLiteral("jti"), claim("jti"));
    const QByteArray token
        = request.header("Authorization").value_or(QByteArray()).mid(QByteArray("DPoP ").size());
    const QByteArray hash
        = base64UrlEncode(QCryptographicHash::hash(token, QCryptographicHash::Sha256));
    require(request.path() == "/userinfo" ? claim("ath").toLatin1() == hash
                                          : claim("ath").isEmpty(),
            "a proof for another token");
}

/// RFC 9449 §8: the one way in which a code may go out a second time.
bool Transcript::isRepeatedWithNonce(const HttpRequest &request)
{
    const SeenProof proof = proofIn(request);
    const bool isRepeated = proof.isThere() && !proof.nonce().isEmpty()
        && request.body == std::exchange(m_unproven, QByteArray());
    m_unproven = proof.isThere() && proof.nonce().isEmpty() ? request.body : QByteArray();
    return isRepeated;
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
    if (grant == u"authorization_code" && !isRepeatedWithNonce(request)) {
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
