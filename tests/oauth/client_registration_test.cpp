#include "oauth/client_registration.h"
#include "support/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

using Method = ClientAuthenticationMethod;

namespace {

const QDateTime receivedAt(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
const QStringList redirectUris{QStringLiteral("http://127.0.0.1/callback/op"),
                               QStringLiteral("http://[::1]/callback/op")};

ProviderMetadata provider(const std::optional<QStringList> &methods = std::nullopt)
{
    ProviderMetadata metadata;
    metadata.issuer = QStringLiteral("https://op.example");
    metadata.registrationEndpoint = QUrl(QStringLiteral("https://op.example/register"));
    metadata.tokenEndpointAuthMethodsSupported = methods;
    return metadata;
}

/// After the example of RFC 7591 §3.2.1, as the answer to a native client.
QJsonObject example()
{
    return {
        {QStringLiteral("client_id"), QStringLiteral("s6BhdRkqt3")},
        {QStringLiteral("client_id_issued_at"), qint64(2893256800)},
        {QStringLiteral("client_name"), QStringLiteral("Lanyard")},
        {QStringLiteral("redirect_uris"), QJsonArray::fromStringList(redirectUris)},
        {QStringLiteral("grant_types"),
         QJsonArray{QStringLiteral("authorization_code"), QStringLiteral("refresh_token")}},
        {QStringLiteral("response_types"), QJsonArray{QStringLiteral("code")}},
        {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("none")},
        {QStringLiteral("registration_client_uri"),
         QStringLiteral("https://op.example/register/s6BhdRkqt3")},
        {QStringLiteral("registration_access_token"), QStringLiteral("reg-23410913-abewfq")},
    };
}

QJsonObject with(const QMap<QString, QJsonValue> &members, QJsonObject object = example())
{
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member->isUndefined()) {
            object.remove(member.key());
        } else {
            object.insert(member.key(), *member);
        }
    }
    return object;
}

QJsonObject withSecret(const QMap<QString, QJsonValue> &members = {})
{
    return with(members,
                with({{QStringLiteral("client_secret"), QStringLiteral("cf136dc3c1fc93f31185e5")},
                      {QStringLiteral("client_secret_expires_at"), qint64(2893276800)},
                      {QStringLiteral("token_endpoint_auth_method"),
                       QStringLiteral("client_secret_basic")}}));
}

Result<ClientRegistration> parse(const QByteArray &body, int status = 201,
                                 const QByteArray &contentType = "application/json",
                                 const ProviderMetadata &metadata = provider())
{
    return parseClientRegistration({status, contentType, body, receivedAt},
                                   nativeClient(metadata, QStringLiteral("Lanyard"), redirectUris),
                                   metadata);
}

Result<ClientRegistration> parse(const QJsonObject &object, int status = 201)
{
    return parse(QJsonDocument(object).toJson(), status);
}

} // namespace

class ClientRegistrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForANativePublicClient()
    {
        const QByteArray body
            = registrationBody(nativeClient(provider(), QStringLiteral("Lanyard"), redirectUris));
        const QJsonObject asked = QJsonDocument::fromJson(body).object();
        QCOMPARE(
            asked,
            (QJsonObject{
                {QStringLiteral("application_type"), QStringLiteral("native")},
                {QStringLiteral("client_name"), QStringLiteral("Lanyard")},
                {QStringLiteral("redirect_uris"), QJsonArray::fromStringList(redirectUris)},
                {QStringLiteral("grant_types"),
                 QJsonArray{QStringLiteral("authorization_code"), QStringLiteral("refresh_token")}},
                {QStringLiteral("response_types"), QJsonArray{QStringLiteral("code")}},
                {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("none")},
            }));
    }

    void asksForTheDeviceGrantWhereThereIsOne()
    {
        ProviderMetadata metadata = provider();
        metadata.deviceAuthorizationEndpoint = QUrl(QStringLiteral("https://op.example/device"));
        QVERIFY(nativeClient(metadata, {}, redirectUris)
                    .grantTypes.contains(
                        QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")));
    }

    void asksForASecretOnlyWhereNothingElseIsOffered_data()
    {
        QTest::addColumn<QStringList>("listed");
        QTest::addColumn<Method>("asked");
        const auto row = [](const char *name, const QStringList &listed, Method asked) {
            QTest::newRow(name) << listed << asked;
        };
        const QString none = QStringLiteral("none");
        const QString basic = QStringLiteral("client_secret_basic");
        const QString post = QStringLiteral("client_secret_post");
        row("all", {basic, post, none}, Method::None);
        row("secrets only", {post, basic}, Method::ClientSecretBasic);
        row("in the body only", {post}, Method::ClientSecretPost);
        row("nothing that we can do", {QStringLiteral("tls_client_auth")}, Method::None);
        row("nothing", {}, Method::None);
    }
    void asksForASecretOnlyWhereNothingElseIsOffered()
    {
        QFETCH(const QStringList, listed);
        QFETCH(const Method, asked);
        QCOMPARE(nativeClient(provider(listed), {}, redirectUris).method, asked);
        QCOMPARE(nativeClient(provider(), {}, redirectUris).method, Method::None);
    }

    void readsWhatWasRegistered()
    {
        const auto registration = parse(example());
        QVERIFY2(registration, qPrintable(problemOf(registration)));
        QCOMPARE(registration->client.clientId, QStringLiteral("s6BhdRkqt3"));
        QCOMPARE(registration->client.method, Method::None);
        QVERIFY(!registration->client.clientSecret);
        QVERIFY(!registration->secretExpiresAt);
        QCOMPARE(registration->redirectUris, redirectUris);
        QCOMPARE(registration->configurationEndpoint,
                 QUrl(QStringLiteral("https://op.example/register/s6BhdRkqt3")));
        QVERIFY(registration->registrationAccessToken.equals("reg-23410913-abewfq"));
        const ClientRegistration copy = registration->clone();
        QCOMPARE(copy.client.clientId, registration->client.clientId);
        QVERIFY(copy.registrationAccessToken.equals("reg-23410913-abewfq"));
    }

    void aClientIdIsEnough()
    {
        for (const int status : {200, 201}) {
            const auto registration = parse(R"({"client_id":"a"})", status);
            QVERIFY2(registration, qPrintable(problemOf(registration)));
            QCOMPARE(registration->client.method, Method::None);
            QCOMPARE(registration->redirectUris, redirectUris);
            QVERIFY(registration->configurationEndpoint.isEmpty());
        }
    }

    void takesTheSecretThatItGives_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        QTest::addColumn<Method>("method");
        QTest::addColumn<QDateTime>("expiry");
        const QDateTime then = QDateTime::fromSecsSinceEpoch(2893276800, Qt::UTC);
        QTest::newRow("RFC 7591 §3.2.1") << withSecret() << Method::ClientSecretBasic << then;
        QTest::newRow("in the body") << withSecret(
            {{QStringLiteral("token_endpoint_auth_method"), QStringLiteral("client_secret_post")}})
                                     << Method::ClientSecretPost << then;
        QTest::newRow("quirks: no method")
            << withSecret({{QStringLiteral("token_endpoint_auth_method"), QJsonValue::Undefined}})
            << Method::ClientSecretBasic << then;
        QTest::newRow("quirks: a time as text") << withSecret(
            {{QStringLiteral("client_secret_expires_at"), QStringLiteral("2893276800")}})
                                                << Method::ClientSecretBasic << then;
        QTest::newRow("§3.2.1: never")
            << withSecret({{QStringLiteral("client_secret_expires_at"), 0}})
            << Method::ClientSecretBasic << QDateTime();
        QTest::newRow("the suite: no time")
            << withSecret({{QStringLiteral("client_secret_expires_at"), QJsonValue::Undefined}})
            << Method::ClientSecretBasic << QDateTime();
        QTest::newRow("after all time")
            << withSecret({{QStringLiteral("client_secret_expires_at"), 1e300}})
            << Method::ClientSecretBasic << QDateTime();
    }
    void takesTheSecretThatItGives()
    {
        QFETCH(const QJsonObject, answer);
        QFETCH(const Method, method);
        QFETCH(const QDateTime, expiry);
        const auto registration = parse(answer);
        QVERIFY2(registration, qPrintable(problemOf(registration)));
        QCOMPARE(registration->client.method, method);
        QVERIFY(registration->client.clientSecret->equals("cf136dc3c1fc93f31185e5"));
        QCOMPARE(registration->secretExpiresAt.value_or(QDateTime()), expiry);
    }

    void keepsNoSecretThatIsNotToBeUsed()
    {
        const auto registration = parse(
            withSecret({{QStringLiteral("token_endpoint_auth_method"), QStringLiteral("none")}}));
        QVERIFY2(registration, qPrintable(problemOf(registration)));
        QCOMPARE(registration->client.method, Method::None);
        QVERIFY(!registration->client.clientSecret);
        QVERIFY(!registration->secretExpiresAt);
    }

    /// The one that is sent with is enough.
    void takesFewerRedirectUrisThanItAskedFor()
    {
        const auto registration
            = parse(with({{QStringLiteral("redirect_uris"), QJsonArray{redirectUris.first()}}}));
        QVERIFY2(registration, qPrintable(problemOf(registration)));
        QCOMPARE(registration->redirectUris, QStringList{redirectUris.first()});
    }

    void doesWithoutAConfigurationThatIsOfNoUse_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        const auto row = [](const char *name, const char *member, const QJsonValue &value) {
            QTest::newRow(name) << with({{QString::fromLatin1(member), value}});
        };
        row("no address", "registration_client_uri", QJsonValue::Undefined);
        row("an address without TLS", "registration_client_uri",
            QStringLiteral("http://op.example/register/1"));
        row("no address at all", "registration_client_uri", QStringLiteral("javascript:alert(1)"));
        row("no token", "registration_access_token", QJsonValue::Undefined);
        row("a token of two lines", "registration_access_token", QStringLiteral("a\r\nHost: b"));
        row("a number", "registration_access_token", 7);
    }
    void doesWithoutAConfigurationThatIsOfNoUse()
    {
        QFETCH(const QJsonObject, answer);
        const auto registration = parse(answer);
        QVERIFY2(registration, qPrintable(problemOf(registration)));
        QVERIFY(registration->configurationEndpoint.isEmpty());
        QVERIFY(registration->registrationAccessToken.isEmpty());
    }

    void refusesWhatIsNoRegistration_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const QJsonObject &object, const char *problem,
                            ErrorKind kind = ErrorKind::InvalidResponse) {
            QTest::newRow(name) << QJsonDocument(object).toJson() << QString::fromLatin1(problem)
                                << kind;
        };
        const auto set = [](const char *member, const QJsonValue &value) {
            return with({{QString::fromLatin1(member), value}});
        };
        row("no id", set("client_id", QJsonValue::Undefined), "client_id");
        row("an empty id", set("client_id", QString()), "client_id");
        row("a number for an id", set("client_id", 7), "client_id");
        row("other letters", set("client_id", QStringLiteral("cli\u00e9nt")), "client_id");
        row("an id of two lines", set("client_id", QStringLiteral("a\nb")), "client_id");
        row("an id of 5 kB", set("client_id", QString(5000, u'a')), "client_id");
        row("a secret of other letters",
            withSecret({{QStringLiteral("client_secret"), QStringLiteral("\u00e9")}}),
            "client_secret");
        row("a secret without a secret",
            set("token_endpoint_auth_method", QStringLiteral("client_secret_post")),
            "client_secret is missing");
        row("a key", set("token_endpoint_auth_method", QStringLiteral("private_key_jwt")),
            "private_key_jwt", ErrorKind::Misconfigured);
        row("a certificate", set("token_endpoint_auth_method", QStringLiteral("tls_client_auth")),
            "tls_client_auth", ErrorKind::Misconfigured);
        row("a method that is none", set("token_endpoint_auth_method", 1),
            "token_endpoint_auth_method");
        row("another redirect URI",
            set("redirect_uris", QJsonArray{QStringLiteral("https://evil.example/")}),
            "redirect_uris");
        row("only the second redirect URI", set("redirect_uris", QJsonArray{redirectUris.last()}),
            "redirect_uris");
        row("no redirect URI", set("redirect_uris", QJsonArray()), "redirect_uris");
        row("redirect URIs as a text", set("redirect_uris", redirectUris.first()), "redirect_uris");
        row("another grant", set("grant_types", QJsonArray{QStringLiteral("implicit")}),
            "grant_types");
        row("another response", set("response_types", QJsonArray{QStringLiteral("id_token")}),
            "response_types");
        row("a time that is none",
            withSecret({{QStringLiteral("client_secret_expires_at"), QStringLiteral("soon")}}),
            "client_secret_expires_at");
        row("a time before all", withSecret({{QStringLiteral("client_secret_expires_at"), -1}}),
            "client_secret_expires_at");
        QTest::newRow("an array") << QByteArray("[]") << QString() << ErrorKind::InvalidResponse;
        QTest::newRow("two ids") << QByteArray(R"({"client_id":"a","client_id":"b"})")
                                 << QStringLiteral("client_id") << ErrorKind::InvalidResponse;
    }
    void refusesWhatIsNoRegistration()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, problem);
        QFETCH(const ErrorKind, kind);
        const auto registration = parse(body);
        QVERIFY(!registration);
        QCOMPARE(registration.error().kind, kind);
        QCOMPARE(registration.error().cause, Cause::NotRegistered);
        QVERIFY2(registration.error().detail.contains(problem),
                 qPrintable(problemOf(registration)));
    }

    void refusesALabelThatIsNotJson()
    {
        const auto registration = parse(R"({"client_id":"a"})", 201, "text/html");
        QCOMPARE(registration.error().kind, ErrorKind::InvalidResponse);
    }

    void saysHowItWasRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDefinite");
        const auto row = [](const char *name, int status, const char *body, ErrorKind kind,
                            const char *code, bool isDefinite = true) {
            QTest::newRow(name) << status << QByteArray(body) << kind << QString::fromLatin1(code)
                                << isDefinite;
        };
        row("§3.2.2 redirect URI", 400, R"({"error":"invalid_redirect_uri"})",
            ErrorKind::Misconfigured, "invalid_redirect_uri");
        row("§3.2.2 metadata", 400, R"({"error":"invalid_client_metadata"})",
            ErrorKind::Misconfigured, "invalid_client_metadata");
        row("a code of the token endpoint", 400, R"({"error":"invalid_grant"})",
            ErrorKind::Misconfigured, "invalid_grant");
        row("§3: no initial access token", 401, "", ErrorKind::Misconfigured, "");
        row("RFC 6750 §3.1", 401, R"({"error":"invalid_token"})", ErrorKind::Misconfigured,
            "invalid_token");
        row("Keycloak", 403, R"({"error":"insufficient_scope"})", ErrorKind::Misconfigured,
            "insufficient_scope");
        row("a page", 404, "<html>", ErrorKind::Misconfigured, "");
        row("an error under 200", 200, R"({"error":"invalid_client_metadata"})",
            ErrorKind::Misconfigured, "invalid_client_metadata");
        row("204", 204, "", ErrorKind::InvalidResponse, "");
        row("5xx", 503, "", ErrorKind::ServerError, "", false);
        row("429", 429, "", ErrorKind::RateLimited, "", false);
    }
    void saysHowItWasRefused()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorKind, kind);
        QFETCH(const QString, code);
        QFETCH(const bool, isDefinite);
        const auto registration = parse(body, status);
        QVERIFY(!registration);
        QCOMPARE(registration.error().kind, kind);
        QCOMPARE(registration.error().code, code);
        QCOMPARE(registration.error().cause == Cause::NotRegistered, isDefinite);
        if (isDefinite) {
            QCOMPARE(registration.error().status, status);
        }
    }
};

QTEST_GUILESS_MAIN(ClientRegistrationTest)
#include "client_registration_test.moc"
