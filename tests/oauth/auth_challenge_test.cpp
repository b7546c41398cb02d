#include "oauth/auth_challenge.h"

#include <QTest>

using namespace lanyard::oauth;

using Parameters = QMap<QByteArray, QByteArray>;

class AuthChallengeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsOne_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<Parameters>("parameters");
        const auto row = [](const char *name, const char *header, const char *scheme,
                            const Parameters &parameters) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(scheme) << parameters;
        };
        row("a scheme alone", "Bearer", "bearer", {});
        row("RFC 6750 §3", "Bearer realm=\"example\", error=\"invalid_token\"", "bearer",
            {{"realm", "example"}, {"error", "invalid_token"}});
        row("RFC 9449 §7.1", "DPoP error=\"invalid_token\", algs=\"ES256 PS256\"", "dpop",
            {{"error", "invalid_token"}, {"algs", "ES256 PS256"}});
        row("odd case, and a token for a value", "dPoP ERROR=use_dpop_nonce", "dpop",
            {{"error", "use_dpop_nonce"}});
        row("RFC 9110 §5.6.4 what is escaped", "Bearer realm=\"a\\\"b\\\\c\"", "bearer",
            {{"realm", "a\"b\\c"}});
        row("§5.6.3 spaces", "Bearer\trealm = \"a\" ,, error= \"b\" ,", "bearer",
            {{"realm", "a"}, {"error", "b"}});
        row("commas and equals signs in quotes", "Bearer realm=\"a, DPoP error=x\", error=\"y\"",
            "bearer", {{"realm", "a, DPoP error=x"}, {"error", "y"}});
        row("the first of two", "Bearer error=\"a\", error=\"b\"", "bearer", {{"error", "a"}});
        row("a quote that does not end", "Bearer error=\"a", "bearer", {{"error", "a"}});
        row("and ends in a backslash", "Bearer error=\"a\\", "bearer", {{"error", "a"}});
        row("no value", "Bearer error=", "bearer", {{"error", ""}});
        row("what is no text of a header after it", "Bearer error=a;b", "bearer", {{"error", "a"}});
    }
    void readsOne()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, scheme);
        QFETCH(const Parameters, parameters);
        const auto challenges = parseAuthChallenges(header);
        QCOMPARE(challenges.size(), 1);
        QCOMPARE(challenges.first().scheme, scheme);
        QCOMPARE(challenges.first().parameters, parameters);
    }

    void readsSeveral()
    {
        const auto challenges = parseAuthChallenges(
            "Newauth realm=\"apps\", type=1, Negotiate YII=, DPoP error=\"use_dpop_nonce\"");
        QCOMPARE(challenges.first().scheme, QByteArray("newauth"));
        QCOMPARE(challenges.first().parameters.value("type"), QByteArray("1"));
        QCOMPARE(challenges.last().scheme, QByteArray("dpop"));
        QCOMPARE(challenges.last().parameters, (Parameters{{"error", "use_dpop_nonce"}}));
    }

    void nothingIsNone()
    {
        QVERIFY(parseAuthChallenges("").isEmpty());
        QVERIFY(parseAuthChallenges(" , ,").isEmpty());
        QVERIFY(parseAuthChallenges("\"Bearer\"").isEmpty());
        QVERIFY(parseAuthChallenges("=a").isEmpty());
    }

    void knowsWhoWantsANonce_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("wants");
        const auto row = [](const char *name, const char *header, bool wants) {
            QTest::newRow(name) << QByteArray(header) << wants;
        };
        row("RFC 9449 §9", "DPoP error=\"use_dpop_nonce\", error_description=\"nonce needed\"",
            true);
        row("beside Bearer", "Bearer realm=\"x\", dpop algs=\"ES256\", error=use_dpop_nonce", true);
        row("another error", "DPoP error=\"invalid_token\"", false);
        row("none", "DPoP algs=\"ES256\"", false);
        row("of Bearer", "Bearer error=\"use_dpop_nonce\", DPoP algs=\"ES256\"", false);
        row("in a quoted text", "DPoP realm=\"error=use_dpop_nonce\"", false);
        row("RFC 6749 §5.2: errors have a case", "DPoP error=USE_DPOP_NONCE", false);
    }
    void knowsWhoWantsANonce()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const bool, wants);
        QCOMPARE(asksForDpopNonce(parseAuthChallenges(header)), wants);
    }
};

QTEST_APPLESS_MAIN(AuthChallengeTest)
#include "auth_challenge_test.moc"
