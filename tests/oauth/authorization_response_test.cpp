#include "oauth/authorization_response.h"

#include "support/problem.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

namespace {

const QByteArray state = "af0ifjsldkj-af0ifjsldkj-af0ifjsldkj-af0ifjs";

QUrl redirect(const QByteArray &query)
{
    return QUrl::fromEncoded("http://127.0.0.1:49152/callback/op?" + query);
}

/// With the right state in front.
QUrl answer(const QByteArray &query)
{
    return redirect("state=" + state + '&' + query);
}

} // namespace

class AuthorizationResponseTest : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] static AuthorizationRequest request(bool announcesIssuer = false)
    {
        AuthorizationRequest result;
        result.provider.issuer = QStringLiteral("https://op.example");
        result.provider.authorizationResponseIssParameterSupported = announcesIssuer;
        result.state = state;
        return result;
    }

private Q_SLOTS:
    void believesTheAnswer_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QByteArray>("code");
        const QByteArray iss = "&iss=https%3A%2F%2Fop.example";
        QTest::newRow("RFC 6749 §4.1.2")
            << answer("code=SplxlOBeZQQYbYS6WxSbIA") << QByteArray("SplxlOBeZQQYbYS6WxSbIA");
        QTest::newRow("code decoded once")
            << answer("code=4%2F0Ab_c%252B") << QByteArray("4/0Ab_c%2B");
        QTest::newRow("code with %2B") << answer("code=a%2Bb") << QByteArray("a+b");
        QTest::newRow("other order") << redirect("code=a&state=" + state) << QByteArray("a");
        QTest::newRow("unknown parameters, §4.1.2")
            << answer("code=a&session_state=x&authuser=0&scope=openid+email") << QByteArray("a");
        QTest::newRow("RFC 9207 §2: iss not announced, and right")
            << answer("code=a" + iss) << QByteArray("a");
        QTest::newRow("code of 4 kB")
            << answer("code=" + QByteArray(4096, 'c')) << QByteArray(4096, 'c');
    }
    void believesTheAnswer()
    {
        QFETCH(QUrl, url);
        QFETCH(QByteArray, code);
        QVERIFY(isAnswerTo(request(), url));
        const auto parsed = parseAuthorizationResponse(url, request());
        QVERIFY2(parsed, qPrintable(problemOf(parsed)));
        QVERIFY(parsed->code().equals(code));
    }

    void isNoAnswerToThisAttempt_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<ErrorKind>("kind");
        const auto mismatch = ErrorKind::StateMismatch;
        const auto invalid = ErrorKind::InvalidResponse;
        QTest::newRow("no query") << QUrl(QStringLiteral("http://127.0.0.1:49152/callback/op"))
                                  << mismatch;
        QTest::newRow("RFC 6749 §10.12: no state") << redirect("code=a") << mismatch;
        QTest::newRow("state with 1 at its end")
            << redirect("code=a&state=" + state + '1') << mismatch;
        QTest::newRow("state cut") << redirect("code=a&state=" + state.chopped(1)) << mismatch;
        QTest::newRow("state in another case")
            << redirect("code=a&state=" + state.toUpper()) << mismatch;
        QTest::newRow("state empty") << redirect("code=a&state=") << mismatch;
        QTest::newRow("name in another case") << redirect("code=a&State=" + state) << mismatch;
        QTest::newRow("state with a code inside")
            << redirect("state=" + state + "%26code%3Devil") << mismatch;
        QTest::newRow("state in the fragment") << redirect("code=a#state=" + state) << mismatch;
        QTest::newRow("§4.1.2.1: an error without state")
            << redirect("error=access_denied") << mismatch;
        QTest::newRow("RFC 6749 §3.1: state twice") << answer("code=a&state=" + state) << invalid;
        QTest::newRow("another state first")
            << redirect("state=x&code=a&state=" + state) << invalid;
        QTest::newRow("bytes that are not UTF-8") << answer("code=a&x=%FF") << invalid;
    }
    void isNoAnswerToThisAttempt()
    {
        QFETCH(QUrl, url);
        QFETCH(ErrorKind, kind);
        QVERIFY(!isAnswerTo(request(), url));
        const auto parsed = parseAuthorizationResponse(url, request());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, kind);
    }

    void requestWithoutStateHasNoAnswer()
    {
        AuthorizationRequest empty = request();
        empty.state.clear();
        QVERIFY(!isAnswerTo(empty, redirect("code=a&state=")));
        QVERIFY(!isAnswerTo(empty, redirect("code=a")));
    }

    void refusesAnAnswer_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("announced");
        QTest::addColumn<ErrorKind>("kind");
        const auto invalid = ErrorKind::InvalidResponse;
        const auto issuer = ErrorKind::IssuerMismatch;
        QTest::newRow("RFC 6749 §3.1: two codes") << answer("code=a&code=b") << false << invalid;
        QTest::newRow("two codes, the same") << answer("code=a&code=a") << false << invalid;
        QTest::newRow("two iss") << answer(
            "code=a&iss=https%3A%2F%2Fop.example&iss=https%3A%2F%2Fevil.example")
                                 << false << invalid;
        QTest::newRow("two errors") << answer("error=a&error=b") << false << invalid;
        QTest::newRow("an unknown one twice") << answer("code=a&x=1&x=1") << false << invalid;

        QTest::newRow("RFC 9207 §2.4: iss with 1 at its end")
            << answer("code=a&iss=https%3A%2F%2Fop.example1") << false << issuer;
        QTest::newRow("RFC 9207 §2.4: iss with a slash")
            << answer("code=a&iss=https%3A%2F%2Fop.example%2F") << true << issuer;
        QTest::newRow("RFC 9207 §2.4: iss empty") << answer("code=a&iss=") << false << issuer;
        QTest::newRow("RFC 9207 §2.4: announced and missing") << answer("code=a") << true << issuer;
        QTest::newRow("RFC 9207 §2: missing in an error")
            << answer("error=access_denied") << true << issuer;
        QTest::newRow("RFC 9207 §2: wrong in an error")
            << answer("error=access_denied&iss=https%3A%2F%2Fevil.example") << false << issuer;

        QTest::newRow("§4.1.2: no code") << answer("x=1") << false << invalid;
        QTest::newRow("code empty") << answer("code=") << false << invalid;
        QTest::newRow("Appendix A.11: line break") << answer("code=a%0D%0Ab") << false << invalid;
        QTest::newRow("Appendix A.11: not ASCII") << answer("code=%C3%A9") << false << invalid;
        QTest::newRow("Appendix A.11: NUL") << answer("code=a%00") << false << invalid;
    }
    void refusesAnAnswer()
    {
        QFETCH(QUrl, url);
        QFETCH(bool, announced);
        QFETCH(ErrorKind, kind);
        QVERIFY(isAnswerTo(request(), url));
        const auto parsed = parseAuthorizationResponse(url, request(announced));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, kind);
        QVERIFY(parsed.error().code.isEmpty());
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *code, ErrorKind kind) {
            QTest::addRow("%s", code) << QByteArray(code) << kind;
        };
        row("access_denied", ErrorKind::AuthorizationDenied);
        row("something_new", ErrorKind::AuthorizationDenied);
        row("", ErrorKind::AuthorizationDenied);
        row("Access_Denied", ErrorKind::AuthorizationDenied);
        row("login_required", ErrorKind::InteractionRequired);
        row("interaction_required", ErrorKind::InteractionRequired);
        row("consent_required", ErrorKind::InteractionRequired);
        row("account_selection_required", ErrorKind::InteractionRequired);
        row("invalid_scope", ErrorKind::Misconfigured);
        row("invalid_request", ErrorKind::Misconfigured);
        row("unauthorized_client", ErrorKind::Misconfigured);
        row("unsupported_response_type", ErrorKind::Misconfigured);
        row("server_error", ErrorKind::ServerError);
        row("temporarily_unavailable", ErrorKind::ServerError);
    }
    void errors()
    {
        QFETCH(QByteArray, code);
        QFETCH(ErrorKind, kind);
        const auto parsed = parseAuthorizationResponse(answer("error=" + code), request());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, kind);
        QCOMPARE(parsed.error().code, QString::fromLatin1(code));
        QVERIFY(!parsed.error().detail.isEmpty());
    }

    void errorWinsOverCode()
    {
        const auto parsed
            = parseAuthorizationResponse(answer("code=a&error=access_denied"), request());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::AuthorizationDenied);
    }

    void issuerIsCheckedInErrorsThatAreRight()
    {
        const auto parsed = parseAuthorizationResponse(
            answer("error=access_denied&iss=https%3A%2F%2Fop.example"), request(true));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::AuthorizationDenied);
    }

    void plainOAuthHasNoIssuerToCompare()
    {
        AuthorizationRequest plain = request();
        plain.provider.issuer.clear();
        QVERIFY(parseAuthorizationResponse(answer("code=a&iss=https%3A%2F%2Fcode.example"), plain));
    }

    void descriptionIsUntrustedText()
    {
        const auto parsed = parseAuthorizationResponse(
            answer("error=access_denied%0AX&error_description=a%0D%0Ab%1B%5B31m%E2%80%AEevil"
                   + QByteArray(1000, 'x')),
            request());
        QVERIFY(!parsed);
        const QString text = parsed.error().detail + parsed.error().code;
        for (const char16_t bad : {u'\r', u'\n', u'\x1b', u'\x202e'}) {
            QVERIFY(!text.contains(QChar(bad)));
        }
        QVERIFY(parsed.error().detail.size() <= 501);
        QVERIFY(parsed.error().detail.contains(QStringLiteral("evil")));
    }

    void descriptionThatShowsNothingIsNone()
    {
        const auto parsed = parseAuthorizationResponse(
            answer("error=access_denied&error_description=%E2%80%AE"), request());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().detail, QStringLiteral("the provider answered \"access_denied\""));
    }
};

QTEST_APPLESS_MAIN(AuthorizationResponseTest)
#include "authorization_response_test.moc"
