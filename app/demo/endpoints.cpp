#include "endpoints.h"

#include "answers.h"

#include <array>
#include <functional>

namespace lanyard::demo {

namespace {

struct Route {
    QByteArrayView path;
    QByteArrayView methods; ///< as the Allow header lists them
    HttpAnswer (*answer)(Realm &, const HttpRequest &);
};

constexpr std::array routes{
    Route{"/.well-known/openid-configuration", "GET",
          [](Realm &realm, const HttpRequest &) { return discoveryDocument(realm); }},
    Route{"/jwks", "GET",
          [](Realm &realm, const HttpRequest &) { return jsonAnswer(realm.keys.jwkSet()); }},
    Route{"/authorize", "GET, POST", authorize},
    Route{"/par", "POST", pushRequest},
    Route{"/register", "GET, POST",
          [](Realm &realm, const HttpRequest &request) {
              return request.method == "GET" ? readClient(realm, request)
                                             : registerClient(realm, request);
          }},
    Route{"/decision", "POST", decide},
    Route{"/device_authorization", "POST", authorizeDevice},
    Route{"/device", "GET, POST", enterUserCode},
    Route{"/token", "POST", issueTokens},
    Route{"/userinfo", "GET, POST", userInfo},
    Route{"/api/reports", "GET", reports},
    Route{"/api/transfers", "GET", transfers},
    Route{"/revoke", "POST", revoke},
    Route{"/end-session", "GET, POST", endSession},
};

} // namespace

HttpAnswer answer(Realm &realm, const HttpRequest &request)
{
    for (const Route &route : routes) {
        if (request.path() != route.path) {
            continue;
        }
        const QByteArray methods = route.methods.toByteArray();
        const bool isAllowed = methods.split(',').contains(request.method)
            || methods.split(',').contains(' ' + request.method);
        HttpAnswer answer = isAllowed ? route.answer(realm, request) : methodNotAllowed(methods);
        if (request.header("DPoP")) {
            giveNonce(realm, answer);
        }
        return answer;
    }
    return {404, {}, {}};
}

QByteArray sessionCookieName(const Realm &realm)
{
    return "lanyard_demo" + realm.issuer.mid(realm.issuer.lastIndexOf(':') + 1);
}

QByteArray sessionCookie(const Realm &realm, const HttpRequest &request)
{
    const QByteArray wanted = sessionCookieName(realm) + '=';
    for (const QByteArray &pair : request.header("Cookie").value_or(QByteArray()).split(';')) {
        if (pair.trimmed().startsWith(wanted)) {
            return pair.trimmed().mid(wanted.size());
        }
    }
    return {};
}

} // namespace lanyard::demo
