#include "oauth/authentication_challenge.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(AuthenticationChallenge)

class AuthenticationChallengeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatAResourceWants_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<AuthenticationChallenge>("wanted");
        const auto row
            = [](const char *name, const char *field, const AuthenticationChallenge &wanted) {
                  QTest::newRow(name) << QByteArray(field).replace('\'', '"') << wanted;
              };
        const AuthenticationChallenge mfa{{{QStringLiteral("urn:mfa")}, {}}, {}};
        const AuthenticationChallenge recent{{{}, 5s}, {}};
        row("RFC 9470 §3: acr_values",
            "Bearer error='insufficient_user_authentication', "
            "error_description='A different authentication level is required', "
            "acr_values='urn:mfa'",
            mfa);
        row("RFC 9470 §3: max_age", "Bearer error='insufficient_user_authentication', max_age='5'",
            recent);
        row("a number without marks", "Bearer error=insufficient_user_authentication,max_age=5",
            recent);
        row("several values",
            "Bearer error='insufficient_user_authentication',acr_values='a  b',max_age=0",
            {{{QStringLiteral("a"), QStringLiteral("b")}, 0s}, {}});
        row("nothing named", "Bearer error='insufficient_user_authentication'", {});
        row("RFC 9449: another scheme",
            "DPoP algs='ES256', error='insufficient_user_authentication', acr_values='urn:mfa'",
            mfa);
        row("in any case", "bEARER ERROR='insufficient_user_authentication', Acr_Values='urn:mfa'",
            mfa);
        row("RFC 9110 §5.6.3: spaces",
            "  Bearer   error = 'insufficient_user_authentication' ,, acr_values\t='urn:mfa' ,",
            mfa);
        row("RFC 9110 §5.6.4: escaped",
            "Bearer realm='a\\'b, c', error='insufficient_user_authenticatio\\n', "
            "acr_values='urn:mfa'",
            mfa);
        row("behind others",
            "Negotiate, Basic realm='x', NTLM TlRMTVNTUAAB/w==, Bearer "
            "error='insufficient_user_authentication', acr_values='urn:mfa'",
            mfa);
        row("behind a Bearer of another kind",
            "Bearer error='invalid_token', Bearer error='insufficient_user_authentication', "
            "acr_values='urn:mfa'",
            mfa);
        row("claims", "Bearer error='insufficient_claims', claims='eyJhIjp7fX0='",
            {{}, R"({"a":{}})"});
        row("claims without padding", "Bearer claims='eyJhIjp7fX0'", {{}, R"({"a":{}})"});
        row("claims in the URL's alphabet", "Bearer claims='eyJhIjoiPz8-Pj8ifQ'",
            {{}, R"({"a":"??>>?"})"});
        row("claims in the other alphabet", "Bearer claims='eyJhIjoiPz8+Pj8ifQ=='",
            {{}, R"({"a":"??>>?"})"});
    }
    void readsWhatAResourceWants()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const AuthenticationChallenge, wanted);
        const auto challenge = parseAuthenticationChallenge(field);
        QVERIFY2(challenge, qPrintable(challenge ? QString() : challenge.error().detail));
        QCOMPARE(*challenge, wanted);
    }

    void refusesWhatIsNoField_data()
    {
        QTest::addColumn<QByteArray>("field");
        const auto row
            = [](const char *name, const QByteArray &field) { QTest::newRow(name) << field; };
        const QByteArray right = "Bearer error=\"insufficient_user_authentication\"";
        row("nothing", "");
        row("commas", " , ,");
        row("a parameter of nobody", "error=\"insufficient_user_authentication\"");
        row("a name twice", right + ", error=\"x\"");
        row("a name twice in another case", right + ", max_age=1, MAX_AGE=2");
        row("no comma", right + " max_age=5");
        row("no value", right + ", max_age=");
        row("no end of a text", right + ", acr_values=\"a");
        row("an end after an escape", right + ", acr_values=\"a\\");
        row("a control character", right + ", acr_values=\"a\x01\"");
        row("a line break", right + ", acr_values=\"a\r\nX: y\"");
        row("no token", "<html>");
        row("not ASCII",
            "B\xc3\xa9"
            "arer error=x");
        row("too long", right + ", x=\"" + QByteArray(8 * 1024, 'x') + '"');
        row("an age that is none", right + ", max_age=\"-5\"");
        row("an age of words", right + ", max_age=\"soon\"");
        row("an age without end", right + ", max_age=99999999999");
        row("acr values that are no ASCII", right + ", acr_values=\"\xc3\xa9\"");
        row("claims that are no base64", "Bearer claims=\"{}\"");
        row("claims that are no JSON", "Bearer claims=\"" + QByteArray("{a").toBase64() + '"');
        row("claims that are a list", "Bearer claims=\"" + QByteArray("[]").toBase64() + '"');
        row("claims with a member twice",
            "Bearer claims=\"" + QByteArray(R"({"a":1,"a":2})").toBase64() + '"');
        row("claims that are deep",
            "Bearer claims=\""
                + (QByteArray("{\"a\":").repeated(9) + "1" + QByteArray("}").repeated(9)).toBase64()
                + '"');
        row("claims without end",
            "Bearer claims=\"" + ("{\"a\":\"" + QByteArray(4 * 1024, 'x') + "\"}").toBase64()
                + '"');
        row("empty claims", "Bearer claims=\"\"");
    }
    void refusesWhatIsNoField()
    {
        QFETCH(const QByteArray, field);
        const auto challenge = parseAuthenticationChallenge(field);
        QVERIFY(!challenge);
        QCOMPARE(challenge.error().kind, ErrorKind::InvalidResponse);
    }

    void asksForNoSignIn_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("error");
        QTest::newRow("RFC 6750 §3.1") << QByteArray("Bearer realm=\"x\", error=\"invalid_token\"")
                                       << QStringLiteral("invalid_token");
        QTest::newRow("no error") << QByteArray("Bearer realm=\"x\"") << QString();
        QTest::newRow("no parameters") << QByteArray("Bearer") << QString();
        QTest::newRow("another scheme")
            << QByteArray("Basic error=\"insufficient_user_authentication\"") << QString();
        QTest::newRow("almost") << QByteArray("Bearer error=\"insufficient_user\"")
                                << QStringLiteral("insufficient_user");
    }
    void asksForNoSignIn()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const QString, error);
        const auto challenge = parseAuthenticationChallenge(field);
        QVERIFY(!challenge);
        QCOMPARE(challenge.error().kind, ErrorKind::RequestRefused);
        QCOMPARE(challenge.error().code, error);
    }

    void becomesWhatTheProviderIsAsked()
    {
        const AuthenticationRequirements required{{QStringLiteral("a")}, 5s};
        QCOMPARE(answering({required, {}}).required, required);
        QVERIFY(answering({required, {}}).prompt.isEmpty());
        QCOMPARE(answering({{}, "{}"}).claims, QByteArray("{}"));
        QCOMPARE(answering({}).prompt, QStringList{QStringLiteral("login")});
        QVERIFY(checkAuthenticationRequest(answering({required, "{}"})));
    }

    void tellsOneFromAnother()
    {
        const QList<AuthenticationChallenge> challenges{
            {},
            {{{QStringLiteral("a")}, {}}, {}},
            {{{QStringLiteral("a"), QStringLiteral("b")}, {}}, {}},
            {{{}, 0s}, {}},
            {{{}, 5s}, {}},
            {{{QStringLiteral("a")}, 5s}, {}},
            {{}, "{}"},
            {{}, "{\"a\":1}"},
        };
        QStringList prints;
        for (const AuthenticationChallenge &each : challenges) {
            QCOMPARE(fingerprint(each), fingerprint(AuthenticationChallenge(each)));
            prints += fingerprint(each);
        }
        QCOMPARE(prints.removeDuplicates(), 0);
    }

    void isTold()
    {
        QCOMPARE(description({{{QStringLiteral("a"), QStringLiteral("b")}, 5s}, "{}"}),
                 QStringLiteral("acr_values=\"a b\", max_age=5, claims"));
        QCOMPARE(description({}), QStringLiteral("a new sign-in"));
    }
};

QTEST_GUILESS_MAIN(AuthenticationChallengeTest)
#include "authentication_challenge_test.moc"
