#include "oauth/token_response.h"

#include "support/problem.h"
#include "support/test_data.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

using Expiry = std::optional<qint64>;

namespace {

const QByteArray json = "application/json";
const QByteArray form = "application/x-www-form-urlencoded";
const QDateTime receivedAt = QDateTime::fromSecsSinceEpoch(1700000000).toUTC();
const QStringList asked{QStringLiteral("openid"), QStringLiteral("email")};

TokenEndpointAnswer answer(int status, const QByteArray &contentType, const QByteArray &body)
{
    return {status, contentType, body, receivedAt};
}

/// A right answer with members put in front of, and instead of, its own.
QByteArray success(const QByteArray &members)
{
    QByteArray body = "{" + members;
    if (!members.contains("\"access_token\"")) {
        body += ",\"access_token\":\"at\"";
    }
    if (!members.contains("\"token_type\"")) {
        body += ",\"token_type\":\"Bearer\"";
    }
    return body + '}';
}

Result<TokenResponse> parse(const TokenEndpointAnswer &given,
                            TokenResponseFormat format = TokenResponseFormat::Json)
{
    return parseTokenResponse(given, format, Grant::AuthorizationCode, asked);
}

Result<TokenResponse> parseSuccess(const QByteArray &members)
{
    return parse(answer(200, json, success(members)));
}

} // namespace

class TokenResponseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAWholeAnswer()
    {
        const auto tokens = parse(answer(200, "application/json;charset=UTF-8",
                                         testData(QStringLiteral("oauth/token_full.json"))));
        QVERIFY2(tokens, qPrintable(problemOf(tokens)));
        QVERIFY(tokens->accessToken.equals("SlAV32hkKG"));
        QVERIFY(tokens->refreshToken.equals("8xLOxBtZp8"));
        QVERIFY(tokens->idToken.equals("eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl"));
        QCOMPARE(tokens->tokenType, QStringLiteral("Bearer"));
        QCOMPARE(tokens->expiresAt, std::optional(receivedAt.addSecs(3600)));
        QCOMPARE(tokens->scope.join(QChar(u' ')), QStringLiteral("openid profile email"));
    }

    void absentMeansKeepUnknownAndAsAsked()
    {
        const auto tokens = parseSuccess(R"("x":1)");
        QVERIFY2(tokens, qPrintable(problemOf(tokens)));
        QVERIFY(tokens->refreshToken.isEmpty());
        QVERIFY(tokens->idToken.isEmpty());
        QCOMPARE(tokens->expiresAt, std::optional<QDateTime>());
        QCOMPARE(tokens->scope, asked);
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::newRow("§5.1: token_type bEARER") << QByteArray(R"("token_type":"bEARER")");
        QTest::newRow("§5.1: unknown members") << QByteArray(R"("a":{"b":[1]},"c":null)");
        QTest::newRow("refresh_token empty: none") << QByteArray(R"("refresh_token":"")");
        QTest::newRow("refresh_token null: none") << QByteArray(R"("refresh_token":null)");
        QTest::newRow("id_token null: none") << QByteArray(R"("id_token":null)");
        QTest::newRow("error null: none") << QByteArray(R"("error":null)");
    }
    void accepts()
    {
        QFETCH(QByteArray, members);
        const auto tokens = parseSuccess(members);
        QVERIFY2(tokens, qPrintable(problemOf(tokens)));
        QVERIFY(tokens->refreshToken.isEmpty());
    }

    void expiry_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Expiry>("seconds");
        constexpr qint64 tenYears = 315360000;
        QTest::newRow("a number") << QByteArray("3599") << Expiry(3599);
        QTest::newRow("digits in a string") << QByteArray("\"3599\"") << Expiry(3599);
        QTest::newRow("a fraction") << QByteArray("3599.9") << Expiry(3599);
        QTest::newRow("null: unknown") << QByteArray("null") << Expiry();
        QTest::newRow("zero: unknown") << QByteArray("0") << Expiry();
        QTest::newRow("zero in a string: unknown") << QByteArray("\"0\"") << Expiry();
        QTest::newRow("negative: unknown") << QByteArray("-1") << Expiry();
        QTest::newRow("99999999999, which Qt 6.4 overflows")
            << QByteArray("99999999999") << Expiry(tenYears);
        QTest::newRow("2^64") << QByteArray("18446744073709551616") << Expiry(tenYears);
        QTest::newRow("1e300") << QByteArray("1e300") << Expiry(tenYears);
        QTest::newRow("1000 digits in a string")
            << QByteArray("\"") + QByteArray(1000, '9') + "\"" << Expiry(tenYears);
    }
    void expiry()
    {
        QFETCH(QByteArray, value);
        QFETCH(Expiry, seconds);
        const auto tokens = parseSuccess("\"expires_in\":" + value);
        QVERIFY2(tokens, qPrintable(problemOf(tokens)));
        QCOMPARE(tokens->expiresAt.has_value(), seconds.has_value());
        if (seconds) {
            QCOMPARE(*tokens->expiresAt, receivedAt.addSecs(*seconds));
            QCOMPARE(tokens->expiresAt->timeSpec(), Qt::UTC);
        }
    }

    /// RFC 9449 §5; without a key it is of no use, and refused below.
    void takesABoundTokenWhereAKeyWasShown()
    {
        for (const char *type : {"DPoP", "dPoP", "Bearer"}) {
            const auto given
                = answer(200, json, success(QByteArray("\"token_type\":\"") + type + "\""));
            const auto tokens = parseTokenResponse(given, TokenResponseFormat::Json,
                                                   Grant::RefreshToken, asked, KeyProof::Dpop);
            QVERIFY2(tokens, qPrintable(problemOf(tokens)));
            QCOMPARE(tokens->tokenType, QString::fromLatin1(type));
        }
        QVERIFY(!parseTokenResponse(answer(200, json, success(R"("token_type":"mac")")),
                                    TokenResponseFormat::Json, Grant::RefreshToken, asked,
                                    KeyProof::Dpop));
    }

    void refuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &members) {
            QTest::newRow(name) << 200 << json << success(members);
        };
        row("§5.1: access_token empty", R"("access_token":"")");
        row("§5.1: access_token null", R"("access_token":null)");
        row("§5.1: access_token a number", R"("access_token":1)");
        row("A.12: access_token with a line break", R"("access_token":"a\nb")");
        row("A.12: access_token not ASCII", R"("access_token":"é")");
        row("A.12: access_token with DEL", R"("access_token":"a\u007f")");
        row("§5.1: token_type empty", R"("token_type":"")");
        row("§7.1: token_type mac", R"("token_type":"mac")");
        row("§7.1: token_type DPoP", R"("token_type":"DPoP")");
        row("§7.1: token_type Bearer and a space", R"("token_type":"Bearer ")");
        row("token_type a number", R"("token_type":1)");
        row("A.17: refresh_token with a line break", R"("refresh_token":"a\nb")");
        row("A.17: refresh_token a number", R"("refresh_token":7)");
        row("A.17: refresh_token not ASCII", R"("refresh_token":"é")");
        row("id_token an object", R"("id_token":{})");
        row("id_token with NUL", R"("id_token":"a\u0000")");
        row("A.14: expires_in a word", R"("expires_in":"soon")");
        row("A.14: expires_in with a sign", R"("expires_in":"+3600")");
        row("A.14: expires_in with a unit", R"("expires_in":"3600s")");
        row("A.14: expires_in empty", R"("expires_in":"")");
        row("A.14: expires_in true", R"("expires_in":true)");
        row("A.14: expires_in an array", R"("expires_in":[3600])");
        row("§3.3: scope an array", R"("scope":["openid"])");
        row("§3.3: scope with a line break", R"("scope":"a\nb")");
        row("access_token twice", R"("access_token":"a","access_token":"b")");

        const QByteArray good = success(R"("x":1)");
        const QByteArray goodForm = "access_token=evil&token_type=bearer";
        QTest::newRow("§5.1: no access_token")
            << 200 << json << QByteArray(R"({"token_type":"Bearer"})");
        QTest::newRow("§5.1: no token_type")
            << 200 << json << QByteArray(R"({"access_token":"at"})");
        QTest::newRow("JSON labelled text/html") << 200 << QByteArray("text/html") << good;
        QTest::newRow("JSON labelled text/plain") << 200 << QByteArray("text/plain") << good;
        QTest::newRow("JSON without label") << 200 << QByteArray() << good;
        QTest::newRow("JSON labelled as a form") << 200 << form << good;
        QTest::newRow("a form labelled JSON") << 200 << json << goodForm;
        QTest::newRow("a form nobody allowed") << 200 << form << goodForm;
        QTest::newRow("a form in text/html") << 200 << QByteArray("text/html") << goodForm;
        QTest::newRow("a page") << 200 << json << QByteArray("<html>&error=invalid_grant&</html>");
        QTest::newRow("nothing") << 200 << json << QByteArray();
        QTest::newRow("an array") << 200 << json << QByteArray("[]");
        QTest::newRow("a redirect") << 302 << json << good;
        QTest::newRow("a redirect with the body kept, 307") << 307 << json << good;
        QTest::newRow("a redirect with an error in it")
            << 302 << json << QByteArray(R"({"error":"invalid_grant"})");
    }
    void refuses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        const auto tokens = parse(answer(status, contentType, body));
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, ErrorKind::InvalidResponse);
        QVERIFY(!tokens.error().detail.contains(QStringLiteral("evil")));
    }

    void jsonHasSeveralNames_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        for (const char *type :
             {"application/json", "Application/JSON", "application/json; charset=utf-8",
              "application/json ;x=y", "application/problem+json"}) {
            QTest::newRow(type) << QByteArray(type);
        }
    }
    void jsonHasSeveralNames()
    {
        QFETCH(QByteArray, contentType);
        QVERIFY(parse(answer(200, contentType, success(R"("x":1)"))));
    }

    void formsAreReadWhereTheFileAllowsIt()
    {
        const QByteArray body = testData(QStringLiteral("oauth/token_plain.form"));
        const auto tokens
            = parse(answer(200, form + "; charset=utf-8", body), TokenResponseFormat::Form);
        QVERIFY2(tokens, qPrintable(problemOf(tokens)));
        QVERIFY(tokens->accessToken.equals("gho_16C7e42F292c6912E7710c838347Ae178B4a"));
        QCOMPARE(tokens->scope,
                 QStringList({QStringLiteral("read:user"), QStringLiteral("user:email")}));
        QCOMPARE(tokens->expiresAt, std::optional<QDateTime>());
        // JSON stays allowed: the file says what may come, not what must.
        QVERIFY(parse(answer(200, json, success(R"("x":1)")), TokenResponseFormat::Form));
    }

    void formsAreHeldToTheSameRules_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("repeated") << form
                                  << QByteArray("access_token=a&access_token=b&token_type=bearer");
        QTest::newRow("no token_type") << form << QByteArray("access_token=a");
        QTest::newRow("line break in a token")
            << form << QByteArray("access_token=a%0Ab&token_type=bearer");
        QTest::newRow("text/html")
            << QByteArray("text/html") << QByteArray("access_token=a&token_type=bearer");
        QTest::newRow("text/plain")
            << QByteArray("text/plain") << QByteArray("access_token=a&token_type=bearer");
    }
    void formsAreHeldToTheSameRules()
    {
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        const auto tokens = parse(answer(200, contentType, body), TokenResponseFormat::Form);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, ErrorKind::InvalidResponse);
    }

    void grantedScope_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QStringList>("requested");
        QTest::addColumn<QString>("granted");
        const QStringList withComma{QStringLiteral("a,b")};
        QTest::newRow("§5.1: absent is as asked")
            << QByteArray(R"("x":1)") << asked << QStringLiteral("openid email");
        QTest::newRow("null is as asked")
            << QByteArray(R"("scope":null)") << asked << QStringLiteral("openid email");
        QTest::newRow("§3.3: narrower")
            << QByteArray(R"("scope":"openid")") << asked << QStringLiteral("openid");
        QTest::newRow("empty is nothing") << QByteArray(R"("scope":"")") << asked << QString();
        QTest::newRow("more spaces than one")
            << QByteArray(R"("scope":" a  b a ")") << asked << QStringLiteral("a b");
        QTest::newRow("separated by commas")
            << QByteArray(R"("scope":"a,b")") << asked << QStringLiteral("a b");
        QTest::newRow("a comma of ours")
            << QByteArray(R"("scope":"a,b")") << withComma << QStringLiteral("a,b");
    }
    void grantedScope()
    {
        QFETCH(QByteArray, members);
        QFETCH(QStringList, requested);
        QFETCH(QString, granted);
        const auto tokens
            = parseTokenResponse(answer(200, json, success(members)), TokenResponseFormat::Json,
                                 Grant::RefreshToken, requested);
        QVERIFY2(tokens, qPrintable(problemOf(tokens)));
        QCOMPARE(tokens->scope.join(QChar(u' ')), granted);
    }

    void missingScope_data()
    {
        QTest::addColumn<QString>("requested");
        QTest::addColumn<QString>("granted");
        QTest::addColumn<QString>("missing");
        const auto row = [](const char *name, const char *requested, const char *granted,
                            const char *missing) {
            QTest::newRow(name) << QString::fromLatin1(requested) << QString::fromLatin1(granted)
                                << QString::fromLatin1(missing);
        };
        row("all granted", "openid email", "email openid", "");
        row("one missing", "openid email", "openid", "email");
        row("offline_access is not counted", "openid offline_access", "openid", "");
        row("more granted than asked", "openid", "openid email", "");
        row("case matters, RFC 6749 §3.3", "email", "Email", "email");
        row("wider in name: after a dot", "email",
            "https://www.provider.example/auth/userinfo.email", "");
        row("wider in name: after a slash", "User.Read", "https://graph.example/User.Read", "");
        row("no URI, no other name", "email", "user.email", "email");
        row("within a word", "mail", "https://www.provider.example/auth/userinfo.email", "mail");
    }
    void missingScope()
    {
        QFETCH(QString, requested);
        QFETCH(QString, granted);
        QFETCH(QString, missing);
        const auto split
            = [](const QString &scope) { return scope.split(QChar(u' '), Qt::SkipEmptyParts); };
        QCOMPARE(oauth::missingScope(split(requested), split(granted)).join(QChar(u' ')), missing);
    }

    void excessScope_data()
    {
        QTest::addColumn<QString>("requested");
        QTest::addColumn<QString>("granted");
        QTest::addColumn<QString>("excess");
        const auto row = [](const char *name, const char *requested, const char *granted,
                            const char *excess) {
            QTest::newRow(name) << QString::fromLatin1(requested) << QString::fromLatin1(granted)
                                << QString::fromLatin1(excess);
        };
        row("the same", "openid email", "email openid", "");
        row("less granted than asked", "openid email", "openid", "");
        row("one more", "openid", "openid email", "email");
        row("offline_access is not counted", "openid", "openid offline_access", "");
        row("case matters, RFC 6749 §3.3", "email", "Email", "Email");
        row("wider in name: after a dot", "email",
            "https://www.provider.example/auth/userinfo.email", "");
        row("another one of that name's", "email", "https://www.provider.example/auth/userinfo",
            "https://www.provider.example/auth/userinfo");
        row("within a word", "read", "reports.read", "reports.read");
    }
    void excessScope()
    {
        QFETCH(QString, requested);
        QFETCH(QString, granted);
        QFETCH(QString, excess);
        const auto split
            = [](const QString &scope) { return scope.split(QChar(u' '), Qt::SkipEmptyParts); };
        QCOMPARE(oauth::excessScope(split(requested), split(granted)).join(QChar(u' ')), excess);
    }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("atSignIn");
        QTest::addColumn<ErrorKind>("atRefresh");
        QTest::addColumn<QString>("code");
        const auto row
            = [](const char *name, int status, const QByteArray &type, const QByteArray &body,
                 ErrorKind atSignIn, ErrorKind atRefresh, const char *code) {
                  QTest::newRow(name) << status << type << body << atSignIn << atRefresh
                                      << QString::fromLatin1(code);
              };
        const auto of = [&](const char *code, ErrorKind atSignIn, ErrorKind atRefresh) {
            row(QByteArray(QByteArray("§5.2: ") + code).constData(), 400, json,
                QByteArray("{\"error\":\"") + code + "\"}", atSignIn, atRefresh, code);
        };
        using Kind = ErrorKind;
        of("invalid_grant", Kind::TokenRejected, Kind::TokenRejected);
        of("invalid_client", Kind::Misconfigured, Kind::Misconfigured);
        of("unauthorized_client", Kind::Misconfigured, Kind::Misconfigured);
        of("invalid_scope", Kind::Misconfigured, Kind::Misconfigured);
        of("invalid_request", Kind::Misconfigured, Kind::RequestRefused);
        of("unsupported_grant_type", Kind::RequestRefused, Kind::RequestRefused);
        of("incorrect_client_credentials", Kind::Misconfigured, Kind::Misconfigured);
        of("redirect_uri_mismatch", Kind::Misconfigured, Kind::Misconfigured);
        of("interaction_required", Kind::InteractionRequired, Kind::InteractionRequired);
        of("login_required", Kind::InteractionRequired, Kind::InteractionRequired);
        of("consent_required", Kind::InteractionRequired, Kind::InteractionRequired);
        of("server_error", Kind::ServerError, Kind::ServerError);
        of("temporarily_unavailable", Kind::ServerError, Kind::ServerError);
        of("Invalid_Grant", Kind::RequestRefused, Kind::RequestRefused);
        of("something_new", Kind::RequestRefused, Kind::RequestRefused);

        const QByteArray rejected = R"({"error":"invalid_grant"})";
        const auto token = Kind::TokenRejected;
        const auto refused = Kind::RequestRefused;
        row("status 401 with invalid_client", 401, json, R"({"error":"invalid_client"})",
            Kind::Misconfigured, Kind::Misconfigured, "invalid_client");
        row("status 401 with nothing", 401, {}, {}, refused, refused, "");
        row("status 403 with a page", 403, "text/html", "<html></html>", refused, refused, "");
        row("status 403 with invalid_grant", 403, json, rejected, token, token, "invalid_grant");
        row("status 400 with nothing", 400, {}, {}, refused, refused, "");
        row("status 400 with a page", 400, "text/html", "<a href='?a=b&error=invalid_grant&c=d'>",
            refused, refused, "");
        row("status 400 with a page without spaces", 400, "text/html",
            "<a/href=?a=b&error=invalid_grant&c=d>", refused, refused, "");
        row("status 404", 404, "text/html", "<html></html>", refused, refused, "");
        row("error labelled text/html", 400, "text/html", rejected, token, token, "invalid_grant");
        row("error labelled text/plain", 400, "text/plain", rejected, token, token,
            "invalid_grant");
        row("error without label", 400, {}, rejected, token, token, "invalid_grant");
        row("error as a form, status 400", 400, form, "error=invalid_grant", token, token,
            "invalid_grant");
        row("error as a form, status 200", 200, form, "error=invalid_grant\n", token, token,
            "invalid_grant");
        row("error as JSON, status 200", 200, json, rejected, token, token, "invalid_grant");
        row("error beside a token", 200, json,
            R"({"error":"invalid_grant","access_token":"at","token_type":"Bearer"})", token, token,
            "invalid_grant");
        row("error is an object", 400, json, R"({"error":{"code":400}})", refused, refused, "");
        row("error is an object, status 200", 200, json, R"({"error":{"code":400}})", refused,
            refused, "");

        row("status 408", 408, {}, {}, Kind::ServerError, Kind::ServerError, "");
        row("status 425", 425, {}, {}, Kind::ServerError, Kind::ServerError, "");
        row("status 429", 429, {}, {}, Kind::RateLimited, Kind::RateLimited, "");
        row("status 429 with invalid_grant", 429, json, rejected, Kind::RateLimited,
            Kind::RateLimited, "invalid_grant");
        row("status 500", 500, "text/html", "<html>", Kind::ServerError, Kind::ServerError, "");
        row("status 503", 503, {}, {}, Kind::ServerError, Kind::ServerError, "");
        row("status 500 with invalid_grant", 500, json, rejected, Kind::ServerError,
            Kind::ServerError, "invalid_grant");
    }
    void errors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, atSignIn);
        QFETCH(ErrorKind, atRefresh);
        QFETCH(QString, code);
        const auto given = answer(status, contentType, body);
        for (const auto &[grant, kind] : {std::pair(Grant::AuthorizationCode, atSignIn),
                                          std::pair(Grant::RefreshToken, atRefresh)}) {
            const auto tokens = parseTokenResponse(given, TokenResponseFormat::Json, grant, asked);
            QVERIFY(!tokens);
            QCOMPARE(nameOf(tokens.error().kind), nameOf(kind));
            QCOMPARE(tokens.error().code, code);
            QVERIFY(!tokens.error().detail.isEmpty());
            QCOMPARE(parseTokenError(given, grant), tokens.error());
        }
    }

    void readsTheFormOfAPlainOAuthError()
    {
        const auto tokens
            = parse(answer(200, form, testData(QStringLiteral("oauth/token_error.form"))),
                    TokenResponseFormat::Form);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, ErrorKind::RequestRefused);
        QCOMPARE(tokens.error().code, QStringLiteral("bad_verification_code"));
        QCOMPARE(tokens.error().detail, QStringLiteral("The code passed is incorrect or expired."));
    }

    void anAdministratorsApprovalIsWantedByCodeOrByNumber()
    {
        const auto causeOf = [](const QByteArray &body) {
            return parseTokenError(answer(400, json, body), Grant::RefreshToken).cause;
        };
        QCOMPARE(causeOf(R"({"error":"consent_required"})"), Cause::ApprovalNeeded);
        QCOMPARE(
            causeOf(R"({"error":"invalid_grant","error_description":"AADSTS65001: The user"})"),
            Cause::ApprovalNeeded);
        QCOMPARE(causeOf(R"({"error":"access_denied","error_description":"AADSTS90094: x"})"),
                 Cause::ApprovalNeeded);
        QCOMPARE(causeOf(R"({"error":"invalid_grant","error_description":"AADSTS50173"})"),
                 Cause::Unnamed);
    }

    void descriptionIsUntrustedText()
    {
        const auto error = parseTokenError(
            answer(400, json,
                   "{\"error\":\"a\\u202eb\",\"error_description\":\"x\\r\\n\\u001b[31my"
                       + QByteArray(5000, 'z') + "\"}"),
            Grant::RefreshToken);
        QCOMPARE(error.kind, ErrorKind::RequestRefused);
        for (const char16_t bad : {u'\r', u'\n', u'\x1b', u'\x202e'}) {
            QVERIFY(!(error.code + error.detail).contains(QChar(bad)));
        }
        QVERIFY(error.detail.size() <= 501);
    }

    void noErrorRepeatsAToken()
    {
        const auto tokens = parse(answer(
            200, json, R"({"access_token":"canary","token_type":"mac","refresh_token":"canary"})"));
        QVERIFY(!tokens);
        QVERIFY(!tokens.error().detail.contains(QStringLiteral("canary")));
    }
};

QTEST_APPLESS_MAIN(TokenResponseTest)
#include "token_response_test.moc"
