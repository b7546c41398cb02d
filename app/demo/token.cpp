#include "answers.h"
#include "base/base64url.h"
#include "caller.h"
#include "endpoints.h"

#include <QCryptographicHash>

#include <algorithm>

namespace lanyard::demo {

namespace {

/// OIDC Core §2; after a refresh without nonce and with the first auth_time (§12.2).
QByteArray idToken(const Realm &realm, const IssuedTokens &tokens)
{
    const qint64 now = realm.clock.now().toSecsSinceEpoch();
    // §3.1.3.6: the left half of the hash that goes with the algorithm; SHA-256 for both of ours.
    const QByteArray hash
        = QCryptographicHash::hash(tokens.accessToken, QCryptographicHash::Sha256);
    QJsonObject claims{
        {QStringLiteral("iss"), QString::fromLatin1(realm.issuer)},
        {QStringLiteral("sub"), tokens.grant.subject},
        {QStringLiteral("aud"), QString::fromLatin1(tokens.grant.clientId)},
        {QStringLiteral("iat"), now},
        {QStringLiteral("exp"), now + realm.grants.tokenLifetime().count()},
        {QStringLiteral("auth_time"), tokens.grant.authTime.toSecsSinceEpoch()},
        {QStringLiteral("acr"), tokens.grant.acr},
        {QStringLiteral("at_hash"),
         QString::fromLatin1(base64UrlEncode(QByteArrayView(hash).first(hash.size() / 2)))},
    };
    if (!tokens.nonce.isEmpty()) {
        claims[QStringLiteral("nonce")] = QString::fromUtf8(tokens.nonce);
    }
    return realm.keys.sign(claims, realm.options.idTokenAlgorithm);
}

HttpAnswer tokenAnswer(const Realm &realm, const IssuedTokens &tokens)
{
    QJsonObject answer{
        {QStringLiteral("access_token"), QString::fromLatin1(tokens.accessToken)},
        {QStringLiteral("token_type"),
         tokens.grant.jkt.isEmpty() ? QStringLiteral("Bearer") : QStringLiteral("DPoP")},
        {QStringLiteral("expires_in"), static_cast<qint64>(realm.grants.tokenLifetime().count())},
        {QStringLiteral("scope"), tokens.grant.scope.join(u' ')},
    };
    if (!tokens.refreshToken.isEmpty()) {
        answer[QStringLiteral("refresh_token")] = QString::fromLatin1(tokens.refreshToken);
    }
    if (tokens.grant.scope.contains(QStringLiteral("openid"))) {
        answer[QStringLiteral("id_token")] = QString::fromLatin1(idToken(realm, tokens));
    }
    return jsonAnswer(answer);
}

QStringList scopeIn(const RequestForm &form)
{
    return QString::fromUtf8(form.value("scope")).split(u' ', Qt::SkipEmptyParts);
}

/// One token, one API: who has it must not carry it on to another (RFC 8707 §3).
bool asksForSeveral(const RequestForm &form)
{
    return form.resources().size() > 1;
}

QByteArray resourceIn(const RequestForm &form)
{
    return form.resources().isEmpty() ? QByteArray() : form.resources().first();
}

HttpAnswer answerTo(const Realm &realm, const Grants::Answer &answer,
                    const QByteArray &invalidGrant)
{
    switch (answer.outcome) {
    case Grants::Answer::Outcome::Done:
        break;
    case Grants::Answer::Outcome::InvalidGrant:
        return errorAnswer("invalid_grant", invalidGrant);
    case Grants::Answer::Outcome::InvalidScope:
        return errorAnswer("invalid_scope", "That is more than was granted.");
    case Grants::Answer::Outcome::InvalidTarget:
        return errorAnswer("invalid_target", "That resource was not granted.");
    }
    return tokenAnswer(realm, answer.tokens);
}

/// Who asks, and the key that was proved; empty = none was.
struct Caller {
    const Client &client;
    QByteArray jkt;
};

HttpAnswer redeemCode(Realm &realm, const Caller &caller, const RequestForm &form)
{
    if (!form.has("code") || !form.has("redirect_uri") || !form.has("code_verifier")) {
        return errorAnswer("invalid_request", "code, redirect_uri or code_verifier is missing.");
    }
    return answerTo(realm,
                    realm.grants.redeemCode(form.value("code"), caller.client.id,
                                            form.value("redirect_uri"), form.value("code_verifier"),
                                            caller.jkt, resourceIn(form)),
                    "The code is not good here, or not any more.");
}

HttpAnswer refresh(Realm &realm, const Caller &caller, const RequestForm &form)
{
    if (!form.has("refresh_token")) {
        return errorAnswer("invalid_request", "refresh_token is missing.");
    }
    return answerTo(realm,
                    realm.grants.refresh(form.value("refresh_token"), caller.client.id,
                                         scopeIn(form), caller.jkt, resourceIn(form)),
                    "The refresh token is not good here, or not any more.");
}

/// RFC 6749 §4.4: for confidential clients only. Without a scope, all that the client may have.
HttpAnswer giveToService(Realm &realm, const Caller &caller, const RequestForm &form)
{
    const Client &client = caller.client;
    if (client.secret.isEmpty()) {
        return errorAnswer("unauthorized_client", "Only a confidential client may do this.");
    }
    const QStringList wanted = scopeIn(form);
    const bool isWithin = std::all_of(wanted.begin(), wanted.end(), [&](const QString &each) {
        return client.serviceScope.contains(each);
    });
    if (!isWithin) {
        return errorAnswer("invalid_scope", "That is more than this client may have.");
    }
    if (!areResources(realm, form.resources())) {
        return errorAnswer("invalid_target", "There is no such resource."); // RFC 8707 §2
    }
    return tokenAnswer(realm,
                       realm.grants.issue({client.id,
                                           QString::fromLatin1(client.id),
                                           wanted.isEmpty() ? client.serviceScope : wanted,
                                           realm.clock.now(),
                                           apiAudience(realm),
                                           {},
                                           {},
                                           caller.jkt}));
}

/// RFC 8628 §3.4, §3.5.
HttpAnswer pollForDevice(Realm &realm, const Caller &caller, const RequestForm &form)
{
    if (!form.has("device_code")) {
        return errorAnswer("invalid_request", "device_code is missing.");
    }
    using Outcome = DeviceGrants::Polled::Outcome;
    const DeviceGrants::Polled polled
        = realm.deviceGrants.poll(form.value("device_code"), caller.client.id);
    switch (polled.outcome) {
    case Outcome::Approved:
        break;
    case Outcome::Pending:
        return errorAnswer("authorization_pending", {});
    case Outcome::SlowDown:
        return errorAnswer("slow_down", {});
    case Outcome::Denied:
        return errorAnswer("access_denied", "The person said no.");
    case Outcome::Expired:
        return errorAnswer("expired_token", {});
    case Outcome::Unknown:
        return errorAnswer("invalid_grant", "The device code is not good here, or not any more.");
    }
    const QByteArray resource = resourceIn(form);
    if (!resource.isEmpty() && !polled.request.resources.contains(resource)) {
        return errorAnswer("invalid_target", "That resource was not granted.");
    }
    return tokenAnswer(
        realm,
        realm.grants.issue({caller.client.id, polled.subject, polled.request.scope, polled.authTime,
                            resource, QString(chosenAcr), polled.request.resources, caller.jkt}));
}

} // namespace

HttpAnswer issueTokens(Realm &realm, const HttpRequest &request)
{
    const RequestForm form = RequestForm::fromBody(request);
    const auto client = callerOf(realm, request, form);
    if (!client) {
        return client.error();
    }
    if (asksForSeveral(form)) {
        return errorAnswer("invalid_target", "One resource at a time.");
    }
    // Before anything is used up, so that a request that only lacks a nonce can come again.
    const auto jkt = checkProof(realm, request, {});
    if (!jkt) {
        return errorAnswer(jkt.error(), {});
    }
    const bool isService = !(*client)->secret.isEmpty();
    const Dpop dpop = realm.options.dpop;
    if (jkt->isEmpty() && !isService && (dpop == Dpop::Required || dpop == Dpop::Nonce)) {
        return errorAnswer("invalid_dpop_proof", "A proof is required.");
    }
    const Caller caller{**client, *jkt};
    const QByteArray grantType = form.value("grant_type");
    if (grantType == "authorization_code") {
        return redeemCode(realm, caller, form);
    }
    if (grantType == "refresh_token") {
        return refresh(realm, caller, form);
    }
    if (grantType == "client_credentials") {
        return giveToService(realm, caller, form);
    }
    if (grantType == "urn:ietf:params:oauth:grant-type:device_code") {
        return pollForDevice(realm, caller, form);
    }
    return grantType.isEmpty() ? errorAnswer("invalid_request", "grant_type is missing.")
                               : errorAnswer("unsupported_grant_type", {});
}

HttpAnswer revoke(Realm &realm, const HttpRequest &request)
{
    const RequestForm form = RequestForm::fromBody(request);
    const auto client = callerOf(realm, request, form);
    if (!client) {
        return client.error();
    }
    if (!form.has("token")) {
        return errorAnswer("invalid_request", "token is missing.");
    }
    realm.grants.revoke(form.value("token"), (*client)->id);
    return {200, {{"Cache-Control", "no-store"}}, {}}; // RFC 7009 §2.2: also for unknown tokens
}

} // namespace lanyard::demo
