#include "oauth/authentication_request.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(AuthenticationRequest)
Q_DECLARE_METATYPE(AuthenticationRequirements)
Q_DECLARE_METATYPE(std::optional<qint64>)

class AuthenticationRequestTest : public QObject {
    Q_OBJECT

    static constexpr qint64 now = 1'700'000'000;

private Q_SLOTS:
    void readsASpanOfSeconds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds"); // -1 = refused
        const auto row = [](const char *text, int seconds) {
            QTest::newRow(text) << QString::fromUtf8(text) << seconds;
        };
        row("0", 0);
        row("300", 300);
        row("007", 7);
        row("", -1);
        row("-1", -1);
        row("+1", -1);
        row("1.5", -1);
        row("1e3", -1);
        row(" 1", -1);
        row("1 ", -1);
        row("٣", -1);
        row("12345678901", -1);
    }
    void readsASpanOfSeconds()
    {
        QFETCH(const QString, text);
        QFETCH(const int, seconds);
        const auto maxAge = parseMaxAge(text);
        if (seconds < 0) {
            QVERIFY(!maxAge);
            QCOMPARE(maxAge.error().kind, ErrorKind::Misconfigured);
            QVERIFY(maxAge.error().detail.contains(QLatin1String("max_age")));
            return;
        }
        QVERIFY(maxAge);
        QCOMPARE(qint64(maxAge->count()), qint64(seconds));
    }

    void asksForNothingThatIsNone_data()
    {
        QTest::addColumn<AuthenticationRequest>("request");
        QTest::addColumn<QString>("named"); // empty = it is sound
        const auto prompts
            = [](const QStringList &values) { return AuthenticationRequest{.prompt = values}; };
        const auto acr = [](const QStringList &values) {
            return AuthenticationRequest{.required = {.acrValues = values}};
        };
        const auto hint
            = [](const QString &text) { return AuthenticationRequest{.loginHint = text}; };
        const auto claims = [](const char *json) {
            AuthenticationRequest request;
            request.claims = json;
            return request;
        };
        QTest::newRow("nothing") << AuthenticationRequest{} << QString();
        QTest::newRow("two prompts")
            << prompts({QStringLiteral("login"), QStringLiteral("consent")}) << QString();
        QTest::newRow("none alone") << prompts({QStringLiteral("none")}) << QString();
        QTest::newRow("OIDC Core §3.1.2.1: none with another")
            << prompts({QStringLiteral("none"), QStringLiteral("login")}) << QStringLiteral("none");
        QTest::newRow("a prompt nobody knows")
            << prompts({QStringLiteral("logn")}) << QStringLiteral("logn");
        QTest::newRow("the case counts")
            << prompts({QStringLiteral("Login")}) << QStringLiteral("Login");
        QTest::newRow("an acr") << acr({QStringLiteral("urn:mfa")}) << QString();
        QTest::newRow("an acr with a space")
            << acr({QStringLiteral("a b")}) << QStringLiteral("a b");
        QTest::newRow("an empty acr") << acr({QString()}) << QStringLiteral("acr");
        QTest::newRow("an acr that is no ASCII")
            << acr({QStringLiteral("é")}) << QStringLiteral("acr");
        QTest::newRow("too many of them")
            << acr(QStringList(17, QStringLiteral("a"))) << QStringLiteral("acr");
        QTest::newRow("a hint") << hint(QStringLiteral("jané@op.example")) << QString();
        QTest::newRow("a hint with a line break")
            << hint(QStringLiteral("a\nb")) << QStringLiteral("hint");
        QTest::newRow("a hint without end") << hint(QString(321, u'x')) << QStringLiteral("hint");
        QTest::newRow("claims") << claims("{\"id_token\":null}") << QString();
        QTest::newRow("claims that are a list") << claims("[]") << QStringLiteral("claims");
        QTest::newRow("a negative age")
            << AuthenticationRequest{.required = {.maxAge = -1s}} << QStringLiteral("max_age");
    }
    void asksForNothingThatIsNone()
    {
        QFETCH(const AuthenticationRequest, request);
        QFETCH(const QString, named);
        const auto sound = checkAuthenticationRequest(request);
        QCOMPARE(sound.has_value(), named.isEmpty());
        if (!sound) {
            QCOMPARE(sound.error().kind, ErrorKind::Misconfigured);
            QVERIFY2(sound.error().detail.contains(named), qPrintable(sound.error().detail));
        }
    }

    void comesBeforeWhatAFileSays()
    {
        const ConfiguredParameters file{{QStringLiteral("prompt"), std::nullopt},
                                        {QStringLiteral("max_age"), QStringLiteral("9")},
                                        {QStringLiteral("audience"), QStringLiteral("api")}};
        QCOMPARE(withAuthenticationRequest(file, {}), file);
        const AuthenticationRequest request{
            .prompt = {QStringLiteral("login"), QStringLiteral("consent")},
            .loginHint = QStringLiteral("ada"),
            .required = {{QStringLiteral("a"), QStringLiteral("b")}, 0s},
            .claims = "{}"};
        const ConfiguredParameters both = withAuthenticationRequest(file, request);
        QCOMPARE(both.value(QStringLiteral("prompt")), QStringLiteral("login consent"));
        QCOMPARE(both.value(QStringLiteral("login_hint")), QStringLiteral("ada"));
        QCOMPARE(both.value(QStringLiteral("max_age")), QStringLiteral("0"));
        QCOMPARE(both.value(QStringLiteral("acr_values")), QStringLiteral("a b"));
        QCOMPARE(both.value(QStringLiteral("claims")), QStringLiteral("{}"));
        QCOMPARE(both.value(QStringLiteral("audience")), QStringLiteral("api"));
    }

    void knowsWhatWasAskedForWhoeverAsked()
    {
        const auto required
            = requirementsIn({{QStringLiteral("max_age"), QStringLiteral("60")},
                              {QStringLiteral("acr_values"), QStringLiteral(" a  b ")}});
        QVERIFY(required);
        QCOMPARE(*required,
                 (AuthenticationRequirements{{QStringLiteral("a"), QStringLiteral("b")}, 60s}));
        QVERIFY(!requirementsIn({{QStringLiteral("prompt"), QStringLiteral("login")}})->any());
        QVERIFY(!requirementsIn({{QStringLiteral("max_age"), QStringLiteral("soon")}}));
        QVERIFY(!requirementsIn({{QStringLiteral("max_age"), QString()}}));
    }

    void findsInTheAnswerWhatWasAskedFor_data()
    {
        QTest::addColumn<AuthenticationRequirements>("required");
        QTest::addColumn<std::optional<qint64>>("authTime");
        QTest::addColumn<QJsonValue>("acr");
        QTest::addColumn<bool>("isThere");
        const std::optional<qint64> none;
        const auto at = [](qint64 time) { return std::optional<qint64>(time); };
        const QJsonValue absent(QJsonValue::Undefined);
        const AuthenticationRequirements fresh{{}, 60s};
        const AuthenticationRequirements strong{{QStringLiteral("a"), QStringLiteral("b")}, {}};
        QTest::newRow("nothing asked for")
            << AuthenticationRequirements{} << none << absent << true;
        QTest::newRow("rule 13: now") << fresh << at(now) << absent << true;
        QTest::newRow("rule 13: at its edge") << fresh << at(now - 120) << absent << true;
        QTest::newRow("rule 13: over it") << fresh << at(now - 121) << absent << false;
        QTest::newRow("rule 13: absent") << fresh << none << absent << false;
        QTest::newRow("rule 13: a clock ahead") << fresh << at(now + 60) << absent << true;
        QTest::newRow("rule 13: in the future") << fresh << at(now + 61) << absent << false;
        QTest::newRow("rule 13: zero")
            << AuthenticationRequirements{{}, 0s} << at(now - 60) << absent << true;
        QTest::newRow("rule 13: zero, over it")
            << AuthenticationRequirements{{}, 0s} << at(now - 61) << absent << false;
        QTest::newRow("rule 12: one of them")
            << strong << none << QJsonValue(QLatin1String("b")) << true;
        QTest::newRow("rule 12: another")
            << strong << none << QJsonValue(QLatin1String("c")) << false;
        QTest::newRow("rule 12: the case counts")
            << strong << none << QJsonValue(QLatin1String("A")) << false;
        QTest::newRow("rule 12: absent") << strong << none << absent << false;
        QTest::newRow("rule 12: null") << strong << none << QJsonValue(QJsonValue::Null) << false;
        QTest::newRow("rule 12: a list with the right one")
            << strong << none << QJsonValue(QJsonArray{QLatin1String("b")}) << false;
        QTest::newRow("rule 12: several in one text")
            << strong << none << QJsonValue(QLatin1String("a b")) << false;
        QTest::newRow("rule 12: a number") << strong << none << QJsonValue(1) << false;
    }
    void findsInTheAnswerWhatWasAskedFor()
    {
        QFETCH(const AuthenticationRequirements, required);
        QFETCH(const std::optional<qint64>, authTime);
        QFETCH(const QJsonValue, acr);
        QFETCH(const bool, isThere);
        QJsonObject claims;
        if (!acr.isUndefined()) {
            claims.insert(QStringLiteral("acr"), acr);
        }
        const auto checked = checkAuthentication(claims, authTime, required, now, now);
        QCOMPARE(checked.has_value(), isThere);
        if (!checked) {
            QCOMPARE(checked.error().kind, ErrorKind::IdTokenInvalid);
            QCOMPARE(checked.error().code, QLatin1String(unmetCode));
        }
    }

    /// However long somebody reads the pages after they have signed in.
    void countsFromTheMomentOfAsking()
    {
        const AuthenticationRequirements fresh{{}, 0s};
        QVERIFY(checkAuthentication({}, now, fresh, now, now + 600));
        QVERIFY(!checkAuthentication({}, now, fresh, now + 600, now + 600));
    }
};

QTEST_GUILESS_MAIN(AuthenticationRequestTest)
#include "authentication_request_test.moc"
