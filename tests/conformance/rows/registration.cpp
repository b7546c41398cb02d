#include "rows.h"

#include "client_under_test.h"
#include "misbehaving_provider.h"

#include <QJsonDocument>

#include <algorithm>

namespace lanyard {

namespace {

constexpr auto source = "RFC 7591 §3; OIDC Registration §3";

/// Nobody has told us a client id.
void forgetClient(Provider &provider)
{
    provider.clientId.clear();
}

/// The demo's own endpoint, which is kept back otherwise.
Mutation announcing(std::function<void(QJsonObject &)> registration = {})
{
    Mutation mutation;
    mutation.metadata = [](QJsonObject &document) {
        document.insert(QStringLiteral("registration_endpoint"),
                        document.value(QStringLiteral("issuer")).toString()
                            + QStringLiteral("/register"));
    };
    mutation.registration = std::move(registration);
    return mutation;
}

Mutation announcingAt(const char *endpoint)
{
    return {.metadata = withMember("registration_endpoint", QString::fromLatin1(endpoint))};
}

Mutation answering(const HttpAnswer &instead)
{
    Mutation mutation = announcing();
    mutation.answer = [instead](const HttpRequest &request, HttpAnswer &answer) {
        if (request.path() == "/register") {
            answer = instead;
        }
    };
    return mutation;
}

qsizetype registrations(const Outcome &outcome)
{
    return std::count_if(outcome.requests.begin(), outcome.requests.end(),
                         [](const HttpRequest &request) {
                             return request.method == "POST" && request.path() == "/register";
                         });
}

std::function<QString(const Outcome &)> registered(qsizetype times)
{
    return [times](const Outcome &outcome) {
        return registrations(outcome) == times
            ? QString()
            : QStringLiteral("registered %1 times").arg(registrations(outcome));
    };
}

QString tokensForOurOwnClient(const Outcome &outcome)
{
    for (const HttpRequest &request : outcome.requests) {
        if (request.path() == "/token" && !request.body.contains("client_id=registered-")) {
            return QStringLiteral("the token request is another client's");
        }
    }
    return {};
}

/// What the suite's module validates, and what RFC 8252 §7.3, §8.4 want of a native app.
QString registeredAsANativeClient(const Outcome &outcome)
{
    QJsonObject asked;
    for (const HttpRequest &request : outcome.requests) {
        if (request.path() == "/register") {
            asked = QJsonDocument::fromJson(request.body).object();
        }
    }
    const QJsonArray redirectUris{QStringLiteral("http://127.0.0.1/callback/demo"),
                                  QStringLiteral("http://[::1]/callback/demo")};
    const bool isNative = asked.value(QStringLiteral("application_type")) == QLatin1String("native")
        && asked.value(QStringLiteral("token_endpoint_auth_method")) == QLatin1String("none")
        && asked.value(QStringLiteral("redirect_uris")) == redirectUris
        && asked.value(QStringLiteral("response_types")) == QJsonArray{QStringLiteral("code")};
    if (!isNative) {
        return QStringLiteral("it asked for ")
            + QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact));
    }
    const QString problem = tokensForOurOwnClient(outcome);
    return problem.isEmpty() ? registered(1)(outcome) : problem;
}

Row registrationRow(const char *name, const char *does, Mutation mutation,
                    Expected expected = accepted(),
                    std::function<QString(const Outcome &)> check = registered(1))
{
    Row row;
    row.name = name;
    row.source = source;
    row.does = does;
    row.mutation = std::move(mutation);
    row.expected = std::move(expected);
    row.file = forgetClient;
    row.check = std::move(check);
    if (row.expected.kind == Outcome::Kind::Refused) {
        row.twin = Twin{announcing(), registered(1)};
    }
    return row;
}

/// Nobody signs in as a client that was not made, and the person hears why.
Row refusedRow(const char *name, const char *does, Mutation mutation, ErrorKind kind,
               qsizetype asked = 1)
{
    return registrationRow(name, does, std::move(mutation),
                           refused(kind, {"/authorize", "/token", "/userinfo"}),
                           [asked](const Outcome &outcome) {
                               return outcome.error->cause != Cause::NotRegistered && asked > 0
                                   ? QStringLiteral("nobody is told that it did not register us")
                                   : registered(asked)(outcome);
                           });
}

Row badAnswer(const char *name, const char *does, std::function<void(QJsonObject &)> change,
              ErrorKind kind = ErrorKind::InvalidResponse)
{
    return refusedRow(name, does, announcing(std::move(change)), kind);
}

Row secondSignIn(const char *name, const char *does, const Mutation &earlier, Mutation mutation,
                 qsizetype times)
{
    Row row = registrationRow(name, does, std::move(mutation), accepted(), registered(times));
    row.act = Act::SignInNextDay;
    row.earlier = earlier;
    return row;
}

/// A secret that nobody asked for, and how it is shown: the demo's own client stands in for one.
Mutation givingASecret(std::function<void(QJsonObject &)> more = {})
{
    Mutation mutation = announcing([more = std::move(more)](QJsonObject &answer) {
        answer.insert(QStringLiteral("client_id"), QStringLiteral("lanyard-demo"));
        answer.insert(QStringLiteral("client_secret"), QStringLiteral("s3cret"));
        answer.insert(QStringLiteral("token_endpoint_auth_method"),
                      QStringLiteral("client_secret_basic"));
        answer.remove(QStringLiteral("registration_client_uri"));
        if (more) {
            more(answer);
        }
    });
    mutation.basicCredentials = "lanyard-demo:s3cret";
    return mutation;
}

Mutation givingASecretForAnHour()
{
    return givingASecret([](QJsonObject &answer) {
        answer.insert(QStringLiteral("client_secret_expires_at"),
                      answer.value(QStringLiteral("client_id_issued_at")).toInteger() + 3600);
    });
}

/// The same registration for the second time, at a token endpoint that does not know it any more;
/// in the twin it does.
Outcome signInAsAForgottenClient(Part part, bool isForAll)
{
    FakeClock clock;
    SystemRandomSource random;
    MisbehavingProvider server(clock, random);
    ClientUnderTest client(clock, {});
    Provider provider = asDemo(*providerForIssuer(server.issuer()));
    provider.clientId.clear();
    server.behave(announcing());
    if (Outcome first = client.signIn(provider); first.kind != Outcome::Kind::Done) {
        return first;
    }
    const qsizetype before = server.requests().size();
    Mutation mutation = announcing();
    const HttpAnswer unknown = jsonAnswer(R"({"error":"invalid_client"})", 401);
    if (part == Part::Attack && isForAll) {
        mutation.answer = [unknown](const HttpRequest &request, HttpAnswer &answer) {
            answer = request.path() == "/token" ? unknown : answer;
        };
    } else if (part == Part::Attack) {
        mutation.instead = {{"POST", "/token", unknown}};
    }
    server.behave(mutation);
    const auto signIn = client.start(provider);
    // At most as often as it is asked for; whoever goes on for ever comes to no end.
    for (int walks = 0; walks < 3 && signIn->stage() == SignIn::Stage::AwaitingBrowser; ++walks) {
        client.walk(signIn->authorizationUrl());
        (void)waitUntil([&] {
            return signIn->stage() == SignIn::Stage::AwaitingBrowser
                || signIn->stage() == SignIn::Stage::Finished;
        });
    }
    Outcome outcome = client.outcomeOf(*signIn);
    outcome.requests = server.requests().mid(before);
    return server.surprises().isEmpty() ? outcome : wentWrong(server.surprises().first());
}

Row forgottenRow(const char *name, const char *does, bool isForAll)
{
    Row row;
    row.name = name;
    row.source = "RFC 6749 §5.2";
    row.does = does;
    row.act = Act::SignInTwice; // there is an account from the first time
    row.play = [isForAll](Part part) { return signInAsAForgottenClient(part, isForAll); };
    row.check = registered(1);
    return row;
}

QList<Row> replacingRows()
{
    Row replaced = forgottenRow("lanyard-registration-forgotten",
                                "does not know the client any more", false);
    Row replacedOnce = forgottenRow("lanyard-registration-forgotten-again",
                                    "knows no client, whatever it registers", true);
    replacedOnce.expected = refused(ErrorKind::Misconfigured);
    replacedOnce.check = [](const Outcome &outcome) {
        return outcome.kept.filter(QStringLiteral("registration/")).isEmpty()
            ? registered(1)(outcome)
            : QStringLiteral("the vault keeps the client that was refused");
    };
    Mutation gone = announcing();
    gone.instead = {{"GET", "/register", HttpAnswer{401}}};
    Mutation silent = announcing();
    silent.instead = {{"GET", "/register", HttpAnswer{503}}};
    return {
        secondSignIn("lanyard-registration-reused", "is signed in to for the second time",
                     announcing(), announcing(), 0),
        secondSignIn("lanyard-registration-gone", "says that it has no such client any more",
                     announcing(), gone, 1),
        secondSignIn("lanyard-registration-unread", "does not say whether it has the client",
                     announcing(), silent, 0),
        secondSignIn("lanyard-registration-expired", "gave a secret that has run out",
                     givingASecretForAnHour(), givingASecretForAnHour(), 1),
        replaced,
        replacedOnce,
    };
}

QList<Row> attackRows()
{
    const auto elsewhere = [](QJsonObject &answer) {
        QUrl uri(answer.value(QStringLiteral("registration_client_uri")).toString());
        uri.setHost(QStringLiteral("localhost")); // another origin, where we would be heard
        answer.insert(QStringLiteral("registration_client_uri"), uri.toString());
    };
    Row foreignConfiguration
        = secondSignIn("attack-registration-client-uri",
                       "wants the registration access token to be shown to another origin",
                       announcing(elsewhere), announcing(elsewhere), 0);
    foreignConfiguration.check = [](const Outcome &outcome) {
        return requestsTo(outcome, "/register") == 0
            ? QString()
            : QStringLiteral("the access token was shown to another origin");
    };
    Row otherClient = secondSignIn(
        "attack-registration-read-other", "tells of another client than ours", announcing(),
        announcing(withMember("client_id", QStringLiteral("lanyard-demo"))), 0);
    otherClient.check = [](const Outcome &outcome) {
        return requestsTo(outcome, "/register") == 1 ? tokensForOurOwnClient(outcome)
                                                     : QStringLiteral("it was not asked once");
    };
    return {
        badAnswer("attack-registration-no-client-id", "registers a client without an id",
                  withoutMember("client_id")),
        badAnswer("attack-registration-client-id", "registers a client id of other than ASCII",
                  withMember("client_id", QStringLiteral("cli\u00e9nt"))),
        badAnswer("attack-registration-redirect-uri", "registers another redirect URI",
                  withMember("redirect_uris",
                             QJsonArray{QStringLiteral("https://evil.example/callback")})),
        badAnswer("attack-registration-method", "registers us with a key that we do not have",
                  withMember("token_endpoint_auth_method", QStringLiteral("private_key_jwt")),
                  ErrorKind::Misconfigured),
        badAnswer("attack-registration-no-secret", "wants a secret that it does not give",
                  withMember("token_endpoint_auth_method", QStringLiteral("client_secret_basic"))),
        badAnswer("attack-registration-grants", "registers us for another grant",
                  withMember("grant_types", QJsonArray{QStringLiteral("implicit")})),
        refusedRow("attack-registration-huge", "answers with 100 kB",
                   answering(jsonAnswer(
                       "{\"client_id\":\"a\",\"x\":\"" + QByteArray(100'000, 'x') + "\"}", 201)),
                   ErrorKind::InvalidResponse),
        refusedRow("attack-registration-label", "says that its answer is a page",
                   answering({201, {{"Content-Type", "text/html"}}, R"({"client_id":"a"})"}),
                   ErrorKind::InvalidResponse),
        refusedRow("attack-registration-redirect", "sends the registration on to another host",
                   answering({307, {{"Location", QByteArray(anotherHost) + "/register"}}, {}}),
                   ErrorKind::InvalidResponse),
        refusedRow("attack-registration-endpoint", "a registration_endpoint that is javascript:",
                   announcingAt("javascript:alert(1)"), ErrorKind::Misconfigured, 0),
        refusedRow("attack-registration-foreign", "a registration_endpoint of another owner",
                   announcingAt("https://evil.example/register"), ErrorKind::Misconfigured, 0),
        foreignConfiguration,
        otherClient,
    };
}

} // namespace

QList<Row> registrationRows()
{
    Mutation ok = announcing();
    ok.answer = [](const HttpRequest &request, HttpAnswer &answer) {
        answer.status = request.path() == "/register" ? 200 : answer.status;
    };
    Mutation onlySecrets = givingASecret();
    onlySecrets.registration = [give = onlySecrets.registration](QJsonObject &answer) {
        give(answer);
        answer.remove(QStringLiteral("token_endpoint_auth_method"));
    };
    return QList<Row>{
               registrationRow("oidcc-client-test-dynamic-registration",
                               "takes a registration (RFC 7591)", announcing(), accepted(),
                               registeredAsANativeClient),
               registrationRow("lanyard-registration-200", "answers 200 instead of 201", ok),
               registrationRow("lanyard-registration-secret",
                               "gives a secret that nobody asked for", givingASecret()),
               registrationRow("lanyard-registration-secret-text",
                               "the same, says when it runs out as text, and not how to show it",
                               [&] {
                                   Mutation text = onlySecrets;
                                   text.registration = [give = text.registration](QJsonObject &a) {
                                       give(a);
                                       a.insert(QStringLiteral("client_secret_expires_at"),
                                                QStringLiteral("0"));
                                   };
                                   return text;
                               }()),
               refusedRow("lanyard-registration-closed", "registers only who has a token for that",
                          answering({401, {{"WWW-Authenticate", "Bearer"}}, {}}),
                          ErrorKind::Misconfigured),
               refusedRow("lanyard-registration-forbidden", "registers nobody",
                          answering(HttpAnswer{403}), ErrorKind::Misconfigured),
               refusedRow("lanyard-registration-invalid-redirect-uri",
                          "takes no redirect URI on this computer",
                          answering(jsonAnswer(R"({"error":"invalid_redirect_uri"})", 400)),
                          ErrorKind::Misconfigured),
               refusedRow("lanyard-registration-invalid-metadata", "takes no native client",
                          answering(jsonAnswer(R"({"error":"invalid_client_metadata"})", 400)),
                          ErrorKind::Misconfigured),
           }
    + replacingRows() + attackRows();
}

} // namespace lanyard
