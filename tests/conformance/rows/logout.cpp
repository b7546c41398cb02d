#include "rows.h"

#include "misbehaving_provider.h"
#include "oauth/form.h"

namespace lanyard {

namespace {

void comesBack(Provider &provider)
{
    provider.postLogoutRedirectUris = {QUrl(QStringLiteral("http://127.0.0.1/signed-out/demo"))};
}

/// The state on the way back, as the provider sends it.
Mutation sendingBack(const QByteArray &state)
{
    return {.answer = [state](const HttpRequest &request, HttpAnswer &answer) {
        if (request.path() != "/end-session") {
            return;
        }
        for (auto &field : answer.headers) {
            if (field.first == "Location") {
                const QUrl url = QUrl::fromEncoded(field.second);
                const QByteArray sent = url.query(QUrl::FullyEncoded).toLatin1();
                const QByteArray bare = url.toEncoded(QUrl::RemoveQuery);
                field.second = state.isEmpty() ? bare : bare + '?' + sent + state;
            }
        }
    }};
}

/// §2: the last ID token, who we are, a registered way back and a state; and here, nothing is left.
QString askedAndForgot(const Outcome &outcome)
{
    for (const HttpRequest &request : outcome.requests) {
        const auto asked = oauth::parseForm(request.query());
        const auto has = [&](const char *name) {
            return asked && oauth::formValue(*asked, QLatin1String(name)).has_value();
        };
        if (request.path() == "/end-session" && has("id_token_hint") && has("client_id")
            && has("post_logout_redirect_uri") && has("state")) {
            return outcome.accounts == 0 && outcome.kept.isEmpty()
                ? QString()
                : QStringLiteral("something is left here");
        }
    }
    return QStringLiteral("the provider was not asked as it has to be");
}

Row logoutRow(const char *name, const char *does, Mutation mutation, Expected expected)
{
    return {.name = name,
            .source = "RP-Initiated Logout §2, §3",
            .does = does,
            .mutation = std::move(mutation),
            .expected = std::move(expected),
            .act = Act::SignOutInBrowser,
            .file = comesBack,
            .check = askedAndForgot};
}

} // namespace

QList<Row> logoutRows()
{
    const Expected mismatch = refused(ErrorKind::StateMismatch, {"/token"});
    return {
        logoutRow("oidcc-client-test-rp-init-logout",
                  "ends the session at its end_session_endpoint", {}, accepted()),
        logoutRow("oidcc-client-test-rp-init-logout-other-state", "returns another state",
                  sendingBack("_INVALID"), mismatch),
        logoutRow("oidcc-client-test-rp-init-logout-no-state", "returns no state", sendingBack({}),
                  mismatch),
    };
}

} // namespace lanyard
