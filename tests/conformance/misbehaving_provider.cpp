#include "misbehaving_provider.h"

#include "answers.h"
#include "base/base64url.h"
#include "endpoints.h"
#include "redirect_form.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>

namespace lanyard {

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Making RSA keys takes longer than a sign-in: the pairs of the first generation, and the demo's
/// own, are shared.
const QList<TokenSigner> &firstSigners()
{
    static const QList<TokenSigner> signers{
        TokenSigner(QStringLiteral("RS256"), QStringLiteral("rsa-1")),
        TokenSigner(QStringLiteral("ES256"), QStringLiteral("ec-1")),
    };
    return signers;
}

/// Keys that a client has to step over (RFC 7517 §5): for encryption, and of a curve it need not
/// know. The numbers are nobody's.
QJsonArray strangeKeys()
{
    QJsonObject encryption = firstSigners().first().jwk();
    encryption.insert(QStringLiteral("use"), QStringLiteral("enc"));
    encryption.remove(QStringLiteral("alg"));
    encryption.insert(QStringLiteral("kid"), QStringLiteral("enc-1"));
    const QString number = QString::fromLatin1(base64UrlEncode(QByteArray(32, '\x11')));
    return {encryption,
            QJsonObject{{QStringLiteral("kty"), QStringLiteral("EC")},
                        {QStringLiteral("crv"), QStringLiteral("secp256k1")},
                        {QStringLiteral("use"), QStringLiteral("sig")},
                        {QStringLiteral("kid"), QStringLiteral("k1-1")},
                        {QStringLiteral("x"), number},
                        {QStringLiteral("y"), number}}};
}

std::unique_ptr<demo::Realm> makeRealm(const QByteArray &issuer, Clock &clock, RandomSource &random)
{
    static const auto keys = demo::SigningKeys::make();
    if (!keys) {
        qFatal("the demo provider's keys cannot be made");
    }
    demo::DemoOptions options;
    options.pushedRequests = demo::PushedRequests::Offered;
    options.registration = demo::Registration::Open;
    return std::unique_ptr<demo::Realm>(new demo::Realm{
        issuer, options, clock, *keys, demo::Grants(clock, random, options.tokenLifetime),
        demo::DeviceGrants(clock, random), demo::Sessions(clock, random),
        demo::DpopMemory(clock, random), demo::Registrations(random)});
}

} // namespace

MisbehavingProvider::MisbehavingProvider(Clock &clock, RandomSource &random,
                                         const std::optional<QSslConfiguration> &tls,
                                         const QString &host) :
    m_server([this](const QString &what) { m_surprises.append(what); }),
    m_signers(firstSigners())
{
    if (tls) {
        m_server.useTls(*tls);
    }
    if (!host.isEmpty()) {
        m_server.setHost(host);
    }
    QObject::connect(&m_server, &ScriptedServer::requested, &m_server,
                     [this](const QByteArray &, const QByteArray &path) {
                         if (m_pass && path == m_mutation.stalls) {
                             QMetaObject::invokeMethod(&m_server, m_pass, Qt::QueuedConnection);
                         }
                     });
    waitElsewhere();
    m_realm = makeRealm(issuer().toLatin1(), clock, random);
    const auto serveDemo = [this](const QByteArray &method, const char *path) {
        serve(method, path,
              Reaction([this](const HttpRequest &request) { return answer(request); }));
    };
    serveDemo("GET", "/.well-known/webfinger");
    serveDemo("GET", "/.well-known/openid-configuration");
    serveDemo("GET", "/jwks");
    serveDemo("GET", "/authorize");
    serveDemo("POST", "/par");
    serveDemo("POST", "/register");
    serveDemo("GET", "/register");
    serveDemo("POST", "/decision");
    serveDemo("POST", "/device_authorization");
    serveDemo("GET", "/device");
    serveDemo("POST", "/device");
    serveDemo("POST", "/token");
    serveDemo("GET", "/userinfo");
    serveDemo("POST", "/revoke");
    serveDemo("GET", "/end-session");
    serveDemo("POST", "/end-session");
}

void MisbehavingProvider::waitElsewhere()
{
    if (!m_elsewhere.listen(QHostAddress(QStringLiteral("127.0.0.2")))) {
        qFatal("no second address on loopback");
    }
    QObject::connect(&m_elsewhere, &QTcpServer::newConnection, &m_elsewhere, [this] {
        m_surprises.append(QStringLiteral("somebody was led to another host"));
        while (QTcpSocket *socket = m_elsewhere.nextPendingConnection()) {
            socket->disconnectFromHost();
            socket->deleteLater();
        }
    });
}

void MisbehavingProvider::behave(Mutation mutation)
{
    for (const Mutation::Instead &instead : mutation.instead) {
        m_server.expect(instead.method, instead.path, instead.reaction);
    }
    m_mutation = std::move(mutation);
    m_realm->options.dpop = m_mutation.dpop;
}

void MisbehavingProvider::serve(const QByteArray &method, const QByteArray &path, Reaction reaction)
{
    m_server.always(method, path, std::move(reaction));
}

void MisbehavingProvider::rotateKeys()
{
    ++m_generation;
    for (TokenSigner &signer : m_signers) {
        signer
            = TokenSigner(signer.algorithm(),
                          signer.kid().section(u'-', 0, 0) + u'-' + QString::number(m_generation));
    }
}

HttpAnswer MisbehavingProvider::answer(const HttpRequest &request)
{
    if (m_mutation.before) {
        m_mutation.before(request, *this);
    }
    HttpRequest heard = request;
    if (m_mutation.hears) {
        m_mutation.hears(heard);
    }
    const QByteArray path = request.path();
    HttpAnswer answer;
    if (path == "/authorize") {
        answer = authorize(heard);
    } else if (path == "/.well-known/webfinger") {
        answer = webFinger();
    } else if (path == "/jwks") {
        answer = keys();
    } else if (path == "/end-session") {
        answer = endSession(heard);
    } else {
        answer = demoAnswer(heard);
    }
    if (path == "/.well-known/openid-configuration") {
        answer = metadata(answer);
    } else if (path == "/token") {
        answer = tokens(std::move(answer));
    } else if (path == "/userinfo") {
        answer = userInfo(std::move(answer));
    } else if (path == "/authorize" || path == "/decision") {
        answer = redirect(std::move(answer));
    }
    if (path == "/register" && m_mutation.registration) {
        QJsonObject object = objectOf(answer.body);
        m_mutation.registration(object);
        answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    if (path == "/device_authorization" && m_mutation.deviceAuthorization) {
        QJsonObject object = objectOf(answer.body);
        m_mutation.deviceAuthorization(object);
        answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    if (m_mutation.answer) {
        m_mutation.answer(request, answer);
    }
    const QByteArray elsewhere = "http://127.0.0.2:" + QByteArray::number(m_elsewhere.serverPort());
    for (auto &field : answer.headers) {
        field.second.replace(anotherHost, elsewhere);
    }
    return answer;
}

/// The demo has public clients only.
HttpAnswer MisbehavingProvider::demoAnswer(HttpRequest request)
{
    const bool isToken = request.path() == "/token" || request.path() == "/revoke";
    if (!isToken || m_mutation.basicCredentials.isEmpty()) {
        return demo::answer(*m_realm, request);
    }
    const QByteArray wanted = "Basic " + m_mutation.basicCredentials.toBase64();
    if (request.header("Authorization") != wanted || request.body.contains("client_secret=")) {
        return demo::errorAnswer("invalid_client", {}, 401);
    }
    request.headers.removeIf([](const auto &field) {
        return field.first.compare("Authorization", Qt::CaseInsensitive) == 0;
    });
    if (!request.body.contains("client_id=")) {
        request.body += "&client_id=" + m_mutation.basicCredentials.split(':').first();
    }
    return demo::answer(*m_realm, request);
}

/// The demo takes a hint with its own signature only.
HttpAnswer MisbehavingProvider::endSession(HttpRequest request)
{
    for (auto token = m_idTokens.begin(); token != m_idTokens.end(); ++token) {
        request.target.replace(token.key(), token.value());
    }
    return demoAnswer(request);
}

/// RFC 7033 §4.4; for anybody, since this host has one provider.
HttpAnswer MisbehavingProvider::webFinger() const
{
    QJsonObject link{
        {QStringLiteral("rel"), QStringLiteral("http://openid.net/specs/connect/1.0/issuer")},
        {QStringLiteral("href"), issuer()}};
    if (m_mutation.webFinger) {
        m_mutation.webFinger(link);
    }
    HttpAnswer answer = demo::jsonAnswer({{QStringLiteral("links"), QJsonArray{link}}});
    answer.headers.first().second = "application/jrd+json";
    return answer;
}

HttpAnswer MisbehavingProvider::metadata(const HttpAnswer &answer) const
{
    QJsonObject document = objectOf(answer.body);
    document.insert(QStringLiteral("response_modes_supported"),
                    QJsonArray{QStringLiteral("query"), QStringLiteral("form_post")});
    document.remove(QStringLiteral("pushed_authorization_request_endpoint")); // a row's to offer
    document.remove(QStringLiteral("dpop_signing_alg_values_supported")); // likewise
    document.remove(QStringLiteral("registration_endpoint")); // likewise
    if (m_mutation.metadata) {
        m_mutation.metadata(document);
    }
    return demo::jsonAnswer(document);
}

HttpAnswer MisbehavingProvider::keys() const
{
    QJsonArray published;
    for (const TokenSigner &signer : m_signers) {
        published.append(signer.jwk());
    }
    const QJsonArray stepOver = strangeKeys();
    for (const auto &strange : stepOver) {
        published.append(strange);
    }
    if (m_mutation.keys) {
        m_mutation.keys(published);
    }
    return demo::jsonAnswer({{QStringLiteral("keys"), published}});
}

/// The demo knows one response mode. The other one is made of its answer.
HttpAnswer MisbehavingProvider::authorize(HttpRequest request)
{
    RedirectParameters parameters = redirectParameters(request.query());
    m_isFormPost
        = parameters.removeAll(QPair<QByteArray, QByteArray>("response_mode", "form_post")) > 0;
    if (m_isFormPost) {
        // '+' is a space in what came, and stays one.
        QByteArray query = request.query();
        query.replace("&response_mode=form_post", "");
        request.target = request.path() + '?' + query;
    }
    return demo::answer(*m_realm, request);
}

HttpAnswer MisbehavingProvider::redirect(HttpAnswer answer) const
{
    for (auto &[name, value] : answer.headers) {
        const qsizetype mark = value.indexOf('?');
        if (name != "Location" || mark < 0) {
            continue;
        }
        RedirectParameters parameters = redirectParameters(value.mid(mark + 1));
        if (m_mutation.redirect) {
            m_mutation.redirect(parameters);
        }
        if (m_isFormPost) {
            return formPost(value.left(mark), parameters);
        }
        value = value.left(mark + 1) + queryOf(parameters);
    }
    return answer;
}

HttpAnswer MisbehavingProvider::tokens(HttpAnswer answer)
{
    QJsonObject object = objectOf(answer.body);
    const QByteArray jwt = object.value(QStringLiteral("id_token")).toString().toLatin1();
    if (!jwt.isEmpty()) {
        UnsignedToken token
            = tokenWith(objectOf(base64UrlDecode(jwt.split('.').at(1)).value_or(QByteArray())));
        if (m_mutation.idToken) {
            m_mutation.idToken(token);
        }
        QByteArray jws = sign(token);
        if (m_mutation.signedIdToken) {
            m_mutation.signedIdToken(jws);
        }
        m_idTokens.insert(jws, jwt);
        object.insert(QStringLiteral("id_token"), QString::fromLatin1(jws));
    }
    if (m_mutation.tokens) {
        m_mutation.tokens(object);
    }
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

HttpAnswer MisbehavingProvider::userInfo(HttpAnswer answer) const
{
    if (answer.status == 200 && m_mutation.userInfo) {
        QJsonObject claims = objectOf(answer.body);
        m_mutation.userInfo(claims);
        answer.body = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    }
    if (answer.status == 200 && m_mutation.signedUserInfo) {
        UnsignedToken token = tokenWith(objectOf(answer.body)); // OIDC Core §5.3.2
        token.claims.insert(QStringLiteral("iss"), issuer());
        token.claims.insert(QStringLiteral("aud"), QString(demo::clientId));
        m_mutation.signedUserInfo(token);
        answer.headers.first().second = "application/jwt";
        answer.body = sign(token);
    }
    return answer;
}

UnsignedToken MisbehavingProvider::tokenWith(const QJsonObject &claims) const
{
    const TokenSigner &signer = m_signers.first();
    return {{{QStringLiteral("alg"), signer.algorithm()},
             {QStringLiteral("kid"), signer.kid()},
             {QStringLiteral("typ"), QStringLiteral("JWT")}},
            claims};
}

QByteArray MisbehavingProvider::sign(const UnsignedToken &token) const
{
    const QString algorithm = token.header.value(QStringLiteral("alg")).toString();
    for (const TokenSigner &signer : m_signers) {
        if (signer.algorithm() == algorithm) {
            return signer.sign(token.header, token.claims);
        }
    }
    return m_signers.first().sign(token.header, token.claims);
}

} // namespace lanyard
