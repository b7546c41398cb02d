#include "access_token.h"
#include "answers.h"
#include "endpoints.h"

#include "base/loopback.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace lanyard::demo {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype mostRedirectUris = 10;

/// Of `known`, what was asked for; all of it where nothing was (RFC 7591 §2 lets us replace).
QJsonArray within(const QJsonValue &asked, std::initializer_list<const char *> known)
{
    QJsonArray chosen;
    for (const char *each : known) {
        const QString name = QString::fromLatin1(each);
        if (!asked.isArray() || asked.toArray().contains(name)) {
            chosen.append(name);
        }
    }
    return chosen;
}

/// Empty = not all of them are a native app's on this computer.
QList<QByteArray> redirectUrisIn(const QJsonObject &asked)
{
    const QJsonArray list = asked.value(QStringLiteral("redirect_uris")).toArray();
    QList<QByteArray> uris;
    for (const auto &each : list) {
        const QString uri = each.toString();
        if (!isLoopbackRedirectUri(uri) || uris.size() == mostRedirectUris) {
            return {};
        }
        QUrl registered(uri);
        if (registered.host() != QLatin1String("localhost")) {
            registered.setPort(-1); // as Client wants it
        }
        uris.append(registered.toEncoded());
    }
    return uris;
}

bool isOr(const QJsonValue &value, const char *expected)
{
    return value.isUndefined() || value.toString() == QLatin1String(expected);
}

HttpAnswer information(const Realm &realm, const Registrations::Kept &kept, int status)
{
    const QString id = QString::fromLatin1(kept.clientId);
    QJsonObject told = kept.metadata;
    told.insert(QStringLiteral("client_id"), id);
    told.insert(QStringLiteral("registration_client_uri"),
                QString::fromLatin1(realm.issuer) + QStringLiteral("/register?client_id=") + id);
    told.insert(QStringLiteral("registration_access_token"), QString::fromLatin1(kept.accessToken));
    return jsonAnswer(told, status);
}

} // namespace

HttpAnswer registerClient(Realm &realm, const HttpRequest &request)
{
    if (realm.options.registration == Registration::No) {
        return {404, {}, {}};
    }
    if (realm.options.registration == Registration::Closed) {
        return challenge(401, {}); // RFC 7591 §3: an initial access token is wanted
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonObject asked = document.object();
    const QList<QByteArray> redirectUris = redirectUrisIn(asked);
    if (!document.isObject()) {
        return errorAnswer("invalid_client_metadata", "The body has to be a JSON object.");
    }
    if (redirectUris.isEmpty()) {
        return errorAnswer("invalid_redirect_uri",
                           "redirect_uris has to hold up to ten addresses on loopback.");
    }
    if (!isOr(asked.value(QStringLiteral("token_endpoint_auth_method")), "none")
        || asked.value(QStringLiteral("application_type")) != QStringLiteral("native")) {
        return errorAnswer("invalid_client_metadata",
                           "Only native public clients are registered here.");
    }
    QString name = asked.value(QStringLiteral("client_name")).toString().left(longestName);
    if (name.isEmpty()) {
        name = QStringLiteral("An app without a name");
    }
    const Registrations::Kept &kept = realm.registrations.add({
        {QStringLiteral("client_id_issued_at"), realm.clock.now().toSecsSinceEpoch()},
        {QStringLiteral("client_name"), name},
        {QStringLiteral("application_type"), QStringLiteral("native")},
        {QStringLiteral("redirect_uris"), asked.value(QStringLiteral("redirect_uris"))},
        {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("none")},
        {QStringLiteral("grant_types"),
         within(asked.value(QStringLiteral("grant_types")),
                {"authorization_code", "refresh_token",
                 "urn:ietf:params:oauth:grant-type:device_code"})},
        {QStringLiteral("response_types"), QJsonArray{QStringLiteral("code")}},
    });
    realm.options.clients.append({kept.clientId, name.toUtf8(), redirectUris});
    HttpAnswer told = information(realm, kept, 201);
    if (const auto surplus = realm.registrations.takeSurplus()) {
        realm.options.clients.removeIf(
            [&](const Client &client) { return client.id == surplus->clientId; });
    }
    return told;
}

HttpAnswer readClient(Realm &realm, const HttpRequest &request)
{
    if (realm.options.registration != Registration::Open) {
        return {404, {}, {}};
    }
    const auto token = bearerToken(request);
    const Registrations::Kept *kept = realm.registrations.find(
        RequestForm::fromEncoded(request.query()).value("client_id"), token.value_or(QByteArray()));
    // RFC 7592 §2.1: the same for a client that is not there and for a token that is not its own.
    return kept ? information(realm, *kept, 200)
                : challenge(401, token ? QByteArray("invalid_token") : QByteArray());
}

} // namespace lanyard::demo
