#include "answers.h"
#include "caller.h"
#include "endpoints.h"
#include "pages.h"
#include "people.h"
#include "request_form.h"

namespace lanyard::demo {

HttpAnswer authorizeDevice(Realm &realm, const HttpRequest &request)
{
    const RequestForm form = RequestForm::fromBody(request);
    const auto client = callerOf(realm, request, form);
    if (!client) {
        return client.error();
    }
    if (!(*client)->secret.isEmpty()) {
        return errorAnswer("unauthorized_client", "This client asks for itself alone.");
    }
    const QStringList scope
        = QString::fromUtf8(form.value("scope")).split(u' ', Qt::SkipEmptyParts);
    if (!canBeAskedFor(scope)) {
        return errorAnswer("invalid_scope", "The scope is empty or has an unknown value.");
    }
    if (!areResources(realm, form.resources())) {
        return errorAnswer("invalid_target", "There is no such resource."); // RFC 8707 §2
    }
    const DeviceGrants::Codes codes
        = realm.deviceGrants.open({(*client)->id, scope, form.resources()});
    const QString userCode = QString::fromLatin1(codes.userCode);
    const QString page = QString::fromLatin1(realm.issuer) + QStringLiteral("/device");
    return jsonAnswer({
        {QStringLiteral("device_code"), QString::fromLatin1(codes.deviceCode)},
        {QStringLiteral("user_code"), userCode},
        {QStringLiteral("verification_uri"), page},
        {QStringLiteral("verification_uri_complete"),
         page + QStringLiteral("?user_code=") + userCode},
        {QStringLiteral("expires_in"), qint64(DeviceGrants::lifetime.count())},
        {QStringLiteral("interval"), qint64(DeviceGrants::interval.count())},
    });
}

HttpAnswer enterUserCode(Realm &realm, const HttpRequest &request)
{
    if (request.method == "GET") {
        const RequestForm query = RequestForm::fromEncoded(request.query());
        return query.has("result") ? deviceResultPage(query.value("result") == "approved")
                                   : userCodePage(query.value("user_code"));
    }
    const QByteArray userCode = RequestForm::fromBody(request).value("user_code");
    const auto asked = realm.deviceGrants.request(userCode);
    const Client *client = asked ? realm.client(asked->clientId) : nullptr;
    if (!client) {
        return problemPage("This code is not good here",
                           "It may have a typo, or has run out. Go back and try once more, or "
                           "start again on your other device.");
    }
    AuthorizationRequest valid;
    valid.clientId = client->id;
    valid.scope = asked->scope;
    valid.userCode = userCode;
    return consentPage(valid, client->name, realm.sessions.open(valid));
}

QByteArray decideForDevice(Realm &realm, const QByteArray &userCode, const Person *allowedBy)
{
    if (allowedBy) {
        realm.deviceGrants.approve(userCode, allowedBy->subject);
    } else {
        realm.deviceGrants.deny(userCode);
    }
    return realm.issuer + "/device?result=" + (allowedBy ? "approved" : "denied");
}

} // namespace lanyard::demo
