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
        QTest::addColumn<bool>("isWhole");
        const auto whole = [](const char *name, const char *header, const char *scheme,
                              const Parameters &parameters) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(scheme) << parameters << true;
        };
        const auto broken = [](const char *name, const char *header, const Parameters &parameters) {
            QTest::newRow(name) << QByteArray(header) << QByteArray("bearer") << parameters
                                << false;
        };
        whole("a scheme alone", "Bearer", "bearer", {});
        whole("RFC 6750 §3", "Bearer realm=\"example\", error=\"invalid_token\"", "bearer",
              {{"realm", "example"}, {"error", "invalid_token"}});
        whole("RFC 9449 §7.1", "DPoP error=\"invalid_token\", algs=\"ES256 PS256\"", "dpop",
              {{"error", "invalid_token"}, {"algs", "ES256 PS256"}});
        whole("odd case, and a token for a value", "dPoP ERROR=use_dpop_nonce", "dpop",
              {{"error", "use_dpop_nonce"}});
        whole("RFC 9110 §5.6.4 what is escaped", "Bearer realm=\"a\\\"b\\\\c\"", "bearer",
              {{"realm", "a\"b\\c"}});
        whole("§5.6.3 spaces", "Bearer\trealm = \"a\" ,, error= \"b\" ,", "bearer",
              {{"realm", "a"}, {"error", "b"}});
        whole("commas and equals signs in quotes", "Bearer realm=\"a, DPoP error=x\", error=\"y\"",
              "bearer", {{"realm", "a, DPoP error=x"}, {"error", "y"}});
        whole("an empty text", "Bearer realm=\"\"", "bearer", {{"realm", ""}});
        whole("§11.2 token68", "Negotiate a/b+==", "negotiate", {});
        whole("§11.2 what can be a token68 is one", "Bearer error=", "bearer", {});
        broken("the first of two", "Bearer error=\"a\", error=\"b\"", {{"error", "a"}});
        broken("and what comes after it", "Bearer error=\"a\", ERROR=\"b\", x=c",
               {{"error", "a"}, {"x", "c"}});
        broken("a quote that does not end", "Bearer error=\"a", {{"error", "a"}});
        broken("and ends in a backslash", "Bearer error=\"a\\", {{"error", "a"}});
        broken("a control character", "Bearer error=\"a\x01\", x=c",
               {{"error", "a\x01"}, {"x", "c"}});
        broken("no value", "Bearer realm=a, error=", {{"realm", "a"}, {"error", ""}});
        broken("no comma", "Bearer realm=a error=b", {{"realm", "a"}, {"error", "b"}});
        broken("what is no text of a header after it", "Bearer error=a;b", {{"error", "a"}});
        broken("a parameter of nobody", "error=a, Bearer realm=b", {{"realm", "b"}});
    }
    void readsOne()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, scheme);
        QFETCH(const Parameters, parameters);
        const auto challenges = parseAuthChallenges(header);
        QCOMPARE(challenges.list.size(), 1);
        QCOMPARE(challenges.list.first().scheme, scheme);
        QCOMPARE(challenges.list.first().parameters, parameters);
        QTEST(challenges.isWhole, "isWhole");
    }

    void readsSeveral()
    {
        const auto challenges = parseAuthChallenges(
            "Newauth realm=\"apps\", type=1, Negotiate YII=, DPoP error=\"use_dpop_nonce\"");
        QVERIFY(challenges.isWhole);
        QCOMPARE(challenges.list.size(), 3);
        QCOMPARE(challenges.list[0].scheme, QByteArray("newauth"));
        QCOMPARE(challenges.list[0].parameters, (Parameters{{"realm", "apps"}, {"type", "1"}}));
        QCOMPARE(challenges.list[1].scheme, QByteArray("negotiate"));
        QVERIFY(challenges.list[1].parameters.isEmpty());
        QCOMPARE(challenges.list[2].scheme, QByteArray("dpop"));
        QCOMPARE(challenges.list[2].parameters, (Parameters{{"error", "use_dpop_nonce"}}));
    }

    void nothingIsNone()
    {
        for (const char *empty : {"", " , ,"}) {
            QVERIFY(parseAuthChallenges(empty).list.isEmpty());
            QVERIFY(parseAuthChallenges(empty).isWhole);
        }
        for (const char *broken : {"\"Bearer\"", "=a", "<html>", "error=a"}) {
            QVERIFY(parseAuthChallenges(broken).list.isEmpty());
            QVERIFY(!parseAuthChallenges(broken).isWhole);
        }
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
        row("in a field that is broken",
            "Bearer realm=\"a\", realm=\"b\", DPoP "
            "error=\"use_dpop_nonce",
            true);
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
