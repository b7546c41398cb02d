#include "accounts/session_record.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;

namespace {

const QByteArray kAnyBytes("\0\xff\"\n\\t", 6);

SessionRecord fullRecord()
{
    SessionRecord record;
    record.issuer = QStringLiteral("https://id.example/");
    record.providerId = QStringLiteral("example");
    record.subject = QString::fromUtf8("s\xc3\xbc\"\\b\x01");
    record.refreshToken = Secret(kAnyBytes);
    record.accessToken = Secret("at-1");
    record.accessTokenExpiresAt = QDateTime::fromMSecsSinceEpoch(1767323045678).toUTC();
    record.scope = {QStringLiteral("openid"), QStringLiteral("email")};
    record.resources = {QStringLiteral("https://api.example/a"), QStringLiteral("urn:b")};
    record.isClientRegistered = true;
    record.client = {QStringLiteral("client"), oauth::ClientAuthenticationMethod::ClientSecretPost,
                     std::make_shared<const Secret>(kAnyBytes)};
    record.authTime = 1767323045;
    record.azp = QStringLiteral("azp");
    record.nonce = "nonce-1";
    record.provider.issuer = record.issuer;
    record.provider.authorizationEndpoint = QUrl(QStringLiteral("https://id.example/a?b=%26c"));
    record.provider.tokenEndpoint = QUrl(QStringLiteral("https://id.example/t"));
    record.provider.userinfoEndpoint = QUrl(QStringLiteral("https://id.example/u"));
    record.provider.jwksUri = QUrl(QStringLiteral("https://id.example/j"));
    record.provider.revocationEndpoint = QUrl(QStringLiteral("https://id.example/r"));
    record.provider.endSessionEndpoint = QUrl(QStringLiteral("https://id.example/e"));
    record.provider.scopesSupported = QStringList{QStringLiteral("openid")};
    record.provider.idTokenSigningAlgValuesSupported = QStringList{QStringLiteral("EdDSA")};
    record.provider.tokenEndpointAuthMethodsSupported = QStringList();
    record.provider.codeChallengeMethodsSupported = QStringList{QStringLiteral("S256")};
    record.provider.authorizationResponseIssParameterSupported = true;
    record.tokenResponse = oauth::TokenResponseFormat::Form;
    record.userinfoClaims = {{QStringLiteral("sub"), QStringLiteral("id")}};
    record.provider.dpopSigningAlgValuesSupported = {QStringLiteral("ES256")};
    record.accessTokenType = QStringLiteral("DPoP");
    record.dpopKey = oauth::DpopKey::make(record.provider.dpopSigningAlgValuesSupported).value();
    record.onlyBoundTokens = true;
    record.refreshTokenReplacedAt = QDateTime::fromMSecsSinceEpoch(1767323046789).toUTC();
    return record;
}

void compare(const SessionRecord &left, const SessionRecord &right)
{
    QCOMPARE(left.issuer, right.issuer);
    QCOMPARE(left.providerId, right.providerId);
    QCOMPARE(left.subject, right.subject);
    QVERIFY(left.refreshToken.equals(right.refreshToken.reveal())); // into the comparison
    QVERIFY(left.accessToken.equals(right.accessToken.reveal())); // into the comparison
    QCOMPARE(left.accessTokenExpiresAt, right.accessTokenExpiresAt);
    QCOMPARE(left.scope, right.scope);
    QCOMPARE(left.resources, right.resources);
    QCOMPARE(left.client.clientId, right.client.clientId);
    QVERIFY(left.client.method == right.client.method);
    QCOMPARE(left.isClientRegistered, right.isClientRegistered);
    QCOMPARE(bool(left.client.clientSecret), bool(right.client.clientSecret));
    if (left.client.clientSecret) {
        QVERIFY(left.client.clientSecret->equals(
            right.client.clientSecret->reveal())); // into the comparison
    }
    QCOMPARE(left.authTime, right.authTime);
    QCOMPARE(left.azp, right.azp);
    QCOMPARE(left.nonce, right.nonce);
    QCOMPARE(left.provider.issuer, right.provider.issuer);
    QCOMPARE(left.provider.authorizationEndpoint, right.provider.authorizationEndpoint);
    QCOMPARE(left.provider.tokenEndpoint, right.provider.tokenEndpoint);
    QCOMPARE(left.provider.userinfoEndpoint, right.provider.userinfoEndpoint);
    QCOMPARE(left.provider.jwksUri, right.provider.jwksUri);
    QCOMPARE(left.provider.revocationEndpoint, right.provider.revocationEndpoint);
    QCOMPARE(left.provider.endSessionEndpoint, right.provider.endSessionEndpoint);
    QCOMPARE(left.provider.scopesSupported, right.provider.scopesSupported);
    QCOMPARE(left.provider.idTokenSigningAlgValuesSupported,
             right.provider.idTokenSigningAlgValuesSupported);
    QCOMPARE(left.provider.tokenEndpointAuthMethodsSupported,
             right.provider.tokenEndpointAuthMethodsSupported);
    QCOMPARE(left.provider.codeChallengeMethodsSupported,
             right.provider.codeChallengeMethodsSupported);
    QCOMPARE(left.provider.authorizationResponseIssParameterSupported,
             right.provider.authorizationResponseIssParameterSupported);
    QCOMPARE(left.provider.dpopSigningAlgValuesSupported,
             right.provider.dpopSigningAlgValuesSupported);
    QCOMPARE(left.accessTokenType, right.accessTokenType);
    QCOMPARE(left.dpopKey.has_value(), right.dpopKey.has_value());
    if (left.dpopKey) {
        QCOMPARE(left.dpopKey->thumbprint(), right.dpopKey->thumbprint());
    }
    QCOMPARE(left.onlyBoundTokens, right.onlyBoundTokens);
    QVERIFY(left.tokenResponse == right.tokenResponse);
    QCOMPARE(left.userinfoClaims, right.userinfoClaims);
    QCOMPARE(left.refreshTokenReplacedAt, right.refreshTokenReplacedAt);
}

QJsonObject json(const Secret &bytes)
{
    return QJsonDocument::fromJson(bytes.reveal().toByteArray()).object(); // into the test
}

Secret bytes(const QJsonObject &object)
{
    return Secret(QJsonDocument(object).toJson());
}

AccessTokenRecord accessRecord()
{
    AccessTokenRecord record;
    record.accessToken = Secret("at-1");
    record.tokenType = QStringLiteral("bearer");
    record.expiresIn = std::chrono::seconds(3600);
    record.expiresAt = QDateTime::fromMSecsSinceEpoch(1767323045678).toUTC();
    record.scope = {QStringLiteral("openid")};
    record.idToken = Secret("a.b.c");
    record.isRefreshTokenKept = true;
    record.answeredChallenges = {QStringLiteral("fingerprint")};
    record.idTokenCheckedAt = QDateTime::fromMSecsSinceEpoch(1767323040000).toUTC();
    return record;
}

} // namespace

class SessionRecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsEverythingBack();
    void bringsAbsenceBack();
    void readsWhatWasKeptBeforeThereWereKeys();
    void clonesEverything();
    void holdsLargeTokens();
    void refusesWhatIsNoSession_data();
    void refusesWhatIsNoSession();
    void refusesOtherVersions();
    void bringsAnAccessTokenBack();
    void aMarkInASubjectIsPartOfIt();
    void refusesWhatIsNoAccessToken_data();
    void refusesWhatIsNoAccessToken();
    void keysAreApart();
};

void SessionRecordTest::bringsEverythingBack()
{
    const SessionRecord record = fullRecord();
    const auto back = SessionRecord::fromBytes(record.toBytes());
    QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
    compare(*back, record);
}

void SessionRecordTest::bringsAbsenceBack()
{
    SessionRecord record;
    record.providerId = QStringLiteral("github");
    record.subject = QStringLiteral("1");
    record.accessToken = Secret("at");
    record.client.clientId = QStringLiteral("c");
    const auto back = SessionRecord::fromBytes(record.toBytes());
    QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
    compare(*back, record);
    QVERIFY(back->refreshToken.isEmpty());
    QVERIFY(!back->accessTokenExpiresAt);
    QVERIFY(!back->provider.scopesSupported);
}

void SessionRecordTest::readsWhatWasKeptBeforeThereWereKeys()
{
    QJsonObject object = json(fullRecord().toBytes());
    for (const char *name : {"dpop_key", "dpop_bound_access_tokens", "token_type"}) {
        QVERIFY(object.contains(QLatin1String(name)));
        object.remove(QLatin1String(name));
    }
    QJsonObject provider = object.value(QStringLiteral("provider")).toObject();
    provider.remove(QStringLiteral("dpop_signing_alg_values_supported"));
    object.insert(QStringLiteral("provider"), provider);
    const auto back = SessionRecord::fromBytes(bytes(object));
    QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
    QVERIFY(!back->dpopKey);
    QVERIFY(!back->onlyBoundTokens);
    QVERIFY(back->accessTokenType.isEmpty());
    QVERIFY(back->refreshToken.equals(kAnyBytes));
}

void SessionRecordTest::clonesEverything()
{
    const SessionRecord record = fullRecord();
    compare(record.clone(), record);
}

void SessionRecordTest::holdsLargeTokens()
{
    SessionRecord record = fullRecord();
    record.refreshToken = Secret(QByteArray(64 * 1024, 'r'));
    record.accessToken = Secret(QByteArray(64 * 1024, 'a'));
    const auto back = SessionRecord::fromBytes(record.toBytes());
    QVERIFY(back);
    compare(*back, record);
}

void SessionRecordTest::refusesWhatIsNoSession_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("refresh token");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("cut off") << fullRecord().toBytes().reveal().chopped(1).toByteArray(); // a row
    const auto changed = [](const char *name, const QJsonValue &value) {
        QJsonObject object = json(fullRecord().toBytes());
        object.insert(QLatin1String(name), value);
        QTest::newRow(name) << QJsonDocument(object).toJson();
    };
    changed("sub", 5);
    changed("scope", QStringLiteral("openid"));
    changed("resources", QStringLiteral("urn:b"));
    changed("refresh_token", QStringLiteral("not base64url!"));
    changed("expires_at", QStringLiteral("tomorrow"));
    changed("auth_time", QStringLiteral("5"));
    changed("client", QStringLiteral("x"));
    changed("provider", QJsonObject{{QStringLiteral("token_endpoint"), QStringLiteral("/t")}});
    changed("token_response", QStringLiteral("xml"));
    changed("dpop_key", QStringLiteral("bm8ga2V5")); // "no key"
    changed("dpop_bound_access_tokens", QStringLiteral("yes"));
    changed("userinfo_claims", QJsonObject{{QStringLiteral("sub"), 1}});
    QJsonObject late = json(fullRecord().toBytes());
    late.insert(QLatin1String("expires_at"), QStringLiteral("9999-12-31T23:59:59-12:00"));
    QTest::newRow("expires in the year 10000") << QJsonDocument(late).toJson();
    QJsonObject bare = json(fullRecord().toBytes());
    bare.remove(QStringLiteral("refresh_token"));
    bare.remove(QStringLiteral("access_token"));
    QTest::newRow("no token at all") << QJsonDocument(bare).toJson();
}

void SessionRecordTest::refusesWhatIsNoSession()
{
    QFETCH(QByteArray, content);
    const auto record = SessionRecord::fromBytes(Secret(content));
    QVERIFY(!record);
    QCOMPARE(record.error().kind, ErrorKind::VaultFailed);
    QVERIFY(!record.error().detail.contains(QLatin1String("at-1")));
}

void SessionRecordTest::refusesOtherVersions()
{
    for (const QJsonValue &version :
         {QJsonValue(2), QJsonValue(0), QJsonValue(QStringLiteral("1")), QJsonValue()}) {
        QJsonObject object = json(fullRecord().toBytes());
        object.insert(QStringLiteral("version"), version);
        const auto record = SessionRecord::fromBytes(bytes(object));
        QVERIFY(!record);
        QCOMPARE(record.error().kind, ErrorKind::VaultFailed);
        QVERIFY(record.error().detail.contains(QLatin1String("version")));
    }
}

void SessionRecordTest::bringsAnAccessTokenBack()
{
    const auto back = AccessTokenRecord::fromBytes(accessRecord().toBytes());
    QVERIFY(back);
    QVERIFY(back->accessToken.equals("at-1"));
    QVERIFY(back->idToken.equals("a.b.c"));
    QCOMPARE(back->tokenType, QStringLiteral("bearer"));
    QCOMPARE(back->expiresIn, accessRecord().expiresIn);
    QCOMPARE(back->expiresAt, accessRecord().expiresAt);
    QCOMPARE(back->scope, accessRecord().scope);
    QVERIFY(back->isRefreshTokenKept);
    QCOMPARE(back->answeredChallenges, QStringList{QStringLiteral("fingerprint")});
    QCOMPARE(back->idTokenCheckedAt, accessRecord().idTokenCheckedAt);

    AccessTokenRecord unknown = accessRecord();
    unknown.expiresIn.reset();
    unknown.expiresAt.reset();
    unknown.idToken = Secret();
    const auto bare = AccessTokenRecord::fromBytes(unknown.toBytes());
    QVERIFY(bare);
    QVERIFY(!bare->expiresIn);
    QVERIFY(!bare->expiresAt);
    QVERIFY(bare->idToken.isEmpty());
}

void SessionRecordTest::aMarkInASubjectIsPartOfIt()
{
    SessionRecord record = fullRecord();
    record.subject = QStringLiteral("\ufeffsubject-1");
    const auto back = SessionRecord::fromBytes(record.toBytes());
    QVERIFY(back);
    QCOMPARE(back->subject, record.subject);
}

void SessionRecordTest::refusesWhatIsNoAccessToken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a session") << fullRecord().toBytes().reveal().toByteArray().replace(
        "\"access_token\":", "\"x\":"); // a row
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no token") << QByteArray(R"({"version": 1})");
    QTest::newRow("another version")
        << QByteArray(R"({"version": 2, "access_token": "YQ", "token_type": "bearer"})");
}

void SessionRecordTest::refusesWhatIsNoAccessToken()
{
    QFETCH(QByteArray, content);
    const auto record = AccessTokenRecord::fromBytes(Secret(content));
    QVERIFY(!record);
    QCOMPARE(record.error().kind, ErrorKind::VaultFailed);
}

void SessionRecordTest::keysAreApart()
{
    QVERIFY(sessionKey(QStringLiteral("a")) != sessionKey(QStringLiteral("b")));
    QVERIFY(sessionKey(QStringLiteral("a")) != accessTokenKey(QStringLiteral("a")));
}

QTEST_GUILESS_MAIN(SessionRecordTest)
#include "session_record_test.moc"
