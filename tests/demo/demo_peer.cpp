#include "demo_peer.h"

#include "base/base64url.h"
#include "support/patience.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QUrlQuery>

namespace lanyard::demo {

namespace {

constexpr char verifier[] = "a-verifier-of-at-least-43-characters-0123456789";

} // namespace

QJsonObject PeerAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString PeerAnswer::error() const
{
    return json()[QStringLiteral("error")].toString();
}

QString PeerAnswer::redirected(const char *parameter) const
{
    return QUrlQuery(QUrl::fromEncoded(location()))
        .queryItemValue(QString::fromLatin1(parameter), QUrl::FullyDecoded);
}

Parameters PeerAnswer::cookie() const
{
    return {{"Cookie", headers.value("set-cookie").split(';').first()}};
}

DemoPeer::DemoPeer(SigningAlgorithm algorithm, PushedRequests pushedRequests, Dpop dpop,
                   Registration registration)
{
    DemoOptions options;
    options.idTokenAlgorithm = algorithm;
    options.pushedRequests = pushedRequests;
    options.dpop = dpop;
    options.registration = registration;
    options.clients.append(
        {"other", "<b>Other</b>", {"http://127.0.0.1/other", "http://localhost:9/fixed"}});
    auto started = DemoProvider::start(options, m_clock, m_random);
    Q_ASSERT(started);
    m_provider = std::move(*started);
}

QByteArray DemoPeer::issuer() const
{
    return m_provider->issuer().toLatin1();
}

quint16 DemoPeer::port() const
{
    return static_cast<quint16>(QUrl(m_provider->issuer()).port());
}

PeerAnswer DemoPeer::send(const QByteArray &method, const QByteArray &target,
                          const Parameters &headers, const QByteArray &body)
{
    QNetworkRequest request(QUrl::fromEncoded(issuer() + target));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    for (const auto &[name, value] : headers.toStdMap()) {
        request.setRawHeader(name, value);
    }
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    finished.wait(kPatience);
    PeerAnswer answer{
        reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), {}, reply->readAll()};
    for (const auto &[name, value] : reply->rawHeaderPairs()) {
        answer.headers.insert(name.toLower(), value);
    }
    return answer;
}

PeerAnswer DemoPeer::get(const QByteArray &target, const Parameters &headers)
{
    return send("GET", target, headers);
}

PeerAnswer DemoPeer::post(const QByteArray &target, const Parameters &form,
                          const Parameters &headers)
{
    return send("POST", target,
                changed({{"Content-Type", "application/x-www-form-urlencoded"}}, headers),
                encodedForm(form));
}

Parameters DemoPeer::authorizationRequest(const Parameters &changes)
{
    const QByteArray challenge = base64UrlEncode(
        QCryptographicHash::hash(QByteArray(verifier), QCryptographicHash::Sha256));
    return changed({{"client_id", "lanyard-demo"},
                    {"redirect_uri", "http://127.0.0.1:4711/callback/demo"},
                    {"response_type", "code"},
                    {"scope", "openid profile email offline_access"},
                    {"prompt", "consent"},
                    {"state", "a state & more"},
                    {"nonce", "a nonce"},
                    {"code_challenge", challenge},
                    {"code_challenge_method", "S256"}},
                   changes);
}

PeerAnswer DemoPeer::authorize(const Parameters &changes, const Parameters &headers)
{
    return get("/authorize?" + encodedForm(authorizationRequest(changes)), headers);
}

QByteArray DemoPeer::ticket(const Parameters &changes)
{
    static const QRegularExpression field(QStringLiteral(R"re(name="ticket" value="([^"]+)")re"));
    return field.match(QString::fromUtf8(authorize(changes).body)).captured(1).toLatin1();
}

PeerAnswer DemoPeer::decide(const QByteArray &decision, const Parameters &changes)
{
    return post("/decision",
                {{"ticket", ticket(changes)}, {"person", "demo-1815"}, {"decision", decision}});
}

QByteArray DemoPeer::code(const Parameters &changes)
{
    return decide("continue", changes).redirected("code").toLatin1();
}

Parameters DemoPeer::tokenRequest(const QByteArray &code)
{
    return {{"grant_type", "authorization_code"},
            {"client_id", "lanyard-demo"},
            {"code", code},
            {"redirect_uri", "http://127.0.0.1:4711/callback/demo"},
            {"code_verifier", verifier}};
}

Parameters DemoPeer::refreshRequest(const QByteArray &refreshToken)
{
    return {{"grant_type", "refresh_token"},
            {"client_id", "lanyard-demo"},
            {"refresh_token", refreshToken}};
}

QJsonObject DemoPeer::signIn(const Parameters &changes)
{
    return post("/token", tokenRequest(code(changes))).json();
}

PeerAnswer DemoPeer::userInfo(const QByteArray &accessToken)
{
    return get("/userinfo", {{"Authorization", "Bearer " + accessToken}});
}

QByteArray encodedForm(const Parameters &parameters)
{
    QByteArray encoded;
    for (const auto &[name, value] : parameters.toStdMap()) {
        encoded += (encoded.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
    }
    return encoded;
}

Parameters changed(Parameters base, const Parameters &changes)
{
    for (const auto &[name, value] : changes.toStdMap()) {
        if (value.isEmpty()) {
            base.remove(name);
        } else {
            base.insert(name, value);
        }
    }
    return base;
}

QJsonObject claimsIn(const QByteArray &jwt)
{
    const QList<QByteArray> parts = jwt.split('.');
    return parts.size() != 3
        ? QJsonObject()
        : QJsonDocument::fromJson(base64UrlDecode(parts[1]).value_or(QByteArray())).object();
}

QByteArray text(const QJsonObject &object, const char *member)
{
    return object[QLatin1String(member)].toString().toLatin1();
}

} // namespace lanyard::demo
