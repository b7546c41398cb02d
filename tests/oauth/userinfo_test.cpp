#include "oauth/userinfo.h"

#include "support/problem.h"
#include "support/test_data.h"
#include "support/token_signer.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

namespace {

const QByteArray json = "application/json";
const QString subject = QStringLiteral("248289761001");

Result<UserInfo> parse(const QByteArray &members)
{
    return parseUserInfo("{\"sub\":\"248289761001\"" + members + '}', json, subject);
}

const QMap<QString, QString> plainNames{
    {QStringLiteral("sub"), QStringLiteral("id")},
    {QStringLiteral("name"), QStringLiteral("name")},
    {QStringLiteral("preferred_username"), QStringLiteral("login")},
    {QStringLiteral("picture"), QStringLiteral("avatar_url")},
};

} // namespace

class UserInfoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAWholeProfile()
    {
        const auto info = parseUserInfo(testData(QStringLiteral("oauth/userinfo_full.json")),
                                        "application/json; charset=utf-8", subject);
        QVERIFY2(info, qPrintable(problemOf(info)));
        QCOMPARE(info->subject, subject);
        QCOMPARE(info->name, QStringLiteral("Jane Doe"));
        QCOMPARE(info->email, QStringLiteral("janedoe@op.example"));
        QCOMPARE(info->picture, QUrl(QStringLiteral("https://op.example/janedoe/me.jpg")));
        QCOMPARE(info->claims.value(QStringLiteral("email_verified")), QJsonValue(true));
    }

    void tellsClaimsAsTheyCame()
    {
        auto info = parseUserInfo(
            R"({ "sub": "248289761001", "n": 1.0e2, "big": 12345678901234567890, "l": [ 1 ] })",
            json, subject);
        QVERIFY2(info, qPrintable(problemOf(info)));
        QCOMPARE(info->claimsJson(),
                 QByteArray(R"({"big":12345678901234567890,"l":[1],"n":1.0e2,)"
                            R"("sub":"248289761001"})"));
        // What is known as a value only is told as the value.
        QCOMPARE(userInfoFromClaims(
                     subject,
                     {{QStringLiteral("a"), QStringLiteral("x\"y")}, {QStringLiteral("b"), true}})
                     .claimsJson(),
                 QByteArray("{\"a\":\"x\\\"y\",\"b\":true}"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<ErrorKind>("kind");
        const auto invalid = ErrorKind::InvalidResponse;
        const auto other = ErrorKind::SubjectMismatch;
        const QByteArray good = R"({"sub":"248289761001"})";
        QTest::newRow("§5.3.2: other sub")
            << QByteArray(R"({"sub":"248289761001invalid"})") << json << other;
        QTest::newRow("§5.3.2: sub cut") << QByteArray(R"({"sub":"24828976100"})") << json << other;
        QTest::newRow("§5.3.2: no sub") << QByteArray(R"({"name":"Jane"})") << json << invalid;
        QTest::newRow("§5.3.2: sub empty") << QByteArray(R"({"sub":""})") << json << invalid;
        QTest::newRow("§5.3.2: sub null") << QByteArray(R"({"sub":null})") << json << invalid;
        QTest::newRow("§5.3.2: sub a number")
            << QByteArray(R"({"sub":248289761001})") << json << invalid;
        QTest::newRow("sub twice")
            << QByteArray(R"({"sub":"evil","sub":"248289761001"})") << json << invalid;
        QTest::newRow("an array") << QByteArray("[]") << json << invalid;
        QTest::newRow("a page") << QByteArray("<html>") << json << invalid;
        QTest::newRow("nothing") << QByteArray() << json << invalid;
        QTest::newRow("§5.3.2: application/jwt")
            << good << QByteArray("application/jwt") << invalid;
        QTest::newRow("text/html") << good << QByteArray("text/html") << invalid;
        QTest::newRow("no label") << good << QByteArray() << invalid;
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, contentType);
        QFETCH(ErrorKind, kind);
        const auto info = parseUserInfo(body, contentType, subject);
        QVERIFY(!info);
        QCOMPARE(info.error().kind, kind);
    }

    void nothingMatchesAnUnknownSubject()
    {
        QVERIFY(!parseUserInfo(R"({"sub":"a"})", json, QString()));
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("name");
        QTest::newRow("name") << QByteArray(
            R"(,"name":"Jane","preferred_username":"j","email":"e@x")")
                              << QStringLiteral("Jane");
        QTest::newRow("then preferred_username")
            << QByteArray(R"(,"preferred_username":"j","email":"e@x")") << QStringLiteral("j");
        QTest::newRow("then e-mail") << QByteArray(R"(,"email":"e@x")") << QStringLiteral("e@x");
        QTest::newRow("then sub") << QByteArray() << subject;
        QTest::newRow("null is no name") << QByteArray(R"(,"name":null,"email":null)") << subject;
        QTest::newRow("empty is no name")
            << QByteArray(R"(,"name":"","email":"e@x")") << QStringLiteral("e@x");
        QTest::newRow("spaces are no name") << QByteArray(R"(,"name":"  ")") << subject;
        QTest::newRow("zero-width characters are no name")
            << QByteArray(R"(,"name":"\u200b\u202e")") << subject;
        QTest::newRow("a number is no name") << QByteArray(R"(,"name":7)") << subject;
        QTest::newRow("an object is no name") << QByteArray(R"(,"name":{"a":"b"})") << subject;
        QTest::newRow("bidi controls go")
            << QByteArray(R"(,"name":"a\u202eb")") << QStringLiteral("a b");
        QTest::newRow("line breaks go") << QByteArray(R"(,"name":"a\nb")") << QStringLiteral("a b");
        QTest::newRow("other scripts stay")
            << QByteArray(",\"name\":\"Ольга 李\"") << QStringLiteral("Ольга 李");
    }
    void names()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, name);
        const auto info = parse(members);
        QVERIFY2(info, qPrintable(problemOf(info)));
        QCOMPARE(info->name, name);
    }

    void namesAreCapped()
    {
        const auto info = parse(",\"name\":\"" + QByteArray(10000, 'x') + "\",\"email\":\""
                                + QByteArray(10000, 'y') + '"');
        QVERIFY(info);
        QVERIFY(info->name.size() <= 201);
        QVERIFY(info->email.size() <= 201);
    }

    void emailMayBeUnknown_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::newRow("absent") << QByteArray();
        QTest::newRow("null") << QByteArray(R"(,"email":null)");
        QTest::newRow("empty") << QByteArray(R"(,"email":"")");
        QTest::newRow("an array") << QByteArray(R"(,"email":["a@x"])");
    }
    void emailMayBeUnknown()
    {
        QFETCH(QByteArray, members);
        const auto info = parse(members);
        QVERIFY(info);
        QCOMPARE(info->email, QString());
    }

    void pictures_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("kept");
        QTest::newRow("https") << QByteArray("\"https://op.example/a?b=c\"") << true;
        QTest::newRow("http") << QByteArray("\"http://op.example/a\"") << false;
        QTest::newRow("loopback") << QByteArray("\"http://127.0.0.1/a\"") << false;
        QTest::newRow("file") << QByteArray("\"file:///etc/passwd\"") << false;
        QTest::newRow("data") << QByteArray("\"data:image/png;base64,AAAA\"") << false;
        QTest::newRow("javascript") << QByteArray("\"javascript:alert(1)\"") << false;
        QTest::newRow("user name") << QByteArray("\"https://a@op.example/\"") << false;
        QTest::newRow("relative") << QByteArray("\"/me.jpg\"") << false;
        QTest::newRow("null") << QByteArray("null") << false;
        QTest::newRow("an object") << QByteArray("{}") << false;
    }
    void pictures()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, kept);
        const auto info = parse(",\"picture\":" + value);
        QVERIFY(info);
        QCOMPARE(!info->picture.isEmpty(), kept);
    }

    void plainOAuthMapsNames()
    {
        const QByteArray body = testData(QStringLiteral("oauth/userinfo_plain.json"));
        const auto info = parsePlainUserInfo(body, plainNames, {});
        QVERIFY2(info, qPrintable(problemOf(info)));
        QCOMPARE(info->subject, QStringLiteral("9007199254740993"));
        QCOMPARE(info->name, QStringLiteral("octo"));
        QCOMPARE(info->email, QString());
        QCOMPARE(info->picture, QUrl(QStringLiteral("https://avatars.example/u/583231?v=4")));
        QCOMPARE(info->claims.value(QStringLiteral("login")).toString(), QStringLiteral("octo"));

        // What is kept tells the same profile without the map.
        const UserInfo again = userInfoFromClaims(info->subject, info->claims);
        QCOMPARE(again.name, info->name);
        QCOMPARE(again.picture, info->picture);

        QVERIFY(parsePlainUserInfo(body, plainNames, QStringLiteral("9007199254740993")));
        const auto other = parsePlainUserInfo(body, plainNames, QStringLiteral("9007199254740992"));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::SubjectMismatch);
    }

    void plainSubjects_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("text"); // null: refused
        QTest::newRow("text") << QByteArray("\"u-1\"") << QStringLiteral("u-1");
        QTest::newRow("a number") << QByteArray("583231") << QStringLiteral("583231");
        QTest::newRow("zero") << QByteArray("0") << QStringLiteral("0");
        QTest::newRow("negative") << QByteArray("-7") << QStringLiteral("-7");
        QTest::newRow("2^53 + 1, exact")
            << QByteArray("9007199254740993") << QStringLiteral("9007199254740993");
        QTest::newRow("2^63 - 1, exact")
            << QByteArray("9223372036854775807") << QStringLiteral("9223372036854775807");
        QTest::newRow("past 2^63, exact")
            << QByteArray("9223372036854775809") << QStringLiteral("9223372036854775809");
        QTest::newRow("past 2^64, exact") << QByteArray("123456789012345678901234567890")
                                          << QStringLiteral("123456789012345678901234567890");
        QTest::newRow("negative past 2^63, exact")
            << QByteArray("-9223372036854775809") << QStringLiteral("-9223372036854775809");
        QTest::newRow("a fraction of nothing") << QByteArray("5.0") << QString();
        QTest::newRow("an exponent") << QByteArray("1e3") << QString();
        QTest::newRow("an exponent past 2^64") << QByteArray("123E28") << QString();
        QTest::newRow("a fraction") << QByteArray("1.5") << QString();
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("empty") << QByteArray("\"\"") << QString();
        QTest::newRow("true") << QByteArray("true") << QString();
        QTest::newRow("an object") << QByteArray("{}") << QString();
        QTest::newRow("a line break") << QByteArray("\"a\\nb\"") << QString();
    }
    void plainSubjects()
    {
        QFETCH(QByteArray, id);
        QFETCH(QString, text);
        const auto info = parsePlainUserInfo("{\"id\":" + id + '}', plainNames, {});
        QCOMPARE(info.has_value(), !text.isNull());
        if (info) {
            QCOMPARE(info->subject, text);
            QCOMPARE(info->name, text);
        } else {
            QCOMPARE(info.error().kind, ErrorKind::InvalidResponse);
            QCOMPARE(info.error().detail.contains(QLatin1String("a fraction or an exponent")),
                     id.at(0) >= '0' && id.at(0) <= '9');
        }
    }

    void oneDigitTellsPeopleApart()
    {
        const QByteArray body = R"({"id":123456789012345678901234567890})";
        QVERIFY(
            parsePlainUserInfo(body, plainNames, QStringLiteral("123456789012345678901234567890")));
        const auto other = parsePlainUserInfo(body, plainNames,
                                              QStringLiteral("123456789012345678901234567891"));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::SubjectMismatch);
    }

    void plainOAuthWithoutAMapUsesOurNames()
    {
        const auto info = parsePlainUserInfo(R"({"sub":"a","name":"Jane"})", {}, {});
        QVERIFY(info);
        QCOMPARE(info->subject, QStringLiteral("a"));
        QCOMPARE(info->name, QStringLiteral("Jane"));
    }

    void plainOAuthRefusesWhatIsNoProfile()
    {
        for (const char *body : {"", "[]", "<html>", "{}", R"({"id":1,"id":2})"}) {
            const auto info = parsePlainUserInfo(body, plainNames, {});
            QVERIFY(!info);
            QCOMPARE(info.error().kind, ErrorKind::InvalidResponse);
        }
    }

    void idTokenTellsTheProfileToo()
    {
        const TokenSigner signer(QStringLiteral("EdDSA"));
        const auto keys = parseJwkSet(jwkSet({signer.jwk()}));
        QJsonObject claims = idTokenClaims();
        claims.insert(QStringLiteral("name"), QStringLiteral("Jane"));
        IdTokenExpectation expected;
        expected.issuer = QStringLiteral("https://op.example");
        expected.clientId = QStringLiteral("client-1");
        expected.now = QDateTime::currentDateTimeUtc();
        const auto token = IdToken::validate(Secret(signer.sign(claims)), *keys, expected);
        QVERIFY2(token, qPrintable(problemOf(token)));
        const UserInfo info = userInfoFrom(*token);
        QCOMPARE(info.subject, QStringLiteral("subject-1"));
        QCOMPARE(info.name, QStringLiteral("Jane"));
        QCOMPARE(info.claims, claims);
    }
};

QTEST_APPLESS_MAIN(UserInfoTest)
#include "userinfo_test.moc"
