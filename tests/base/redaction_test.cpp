#include "base/redaction.h"

#include <QTest>

using namespace lanyard;

class RedactionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesSecretsOutOfTexts_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("redacted");
        const auto row
            = [](const char *name, const char *secret, const char *text, const char *redacted) {
                  QTest::newRow(name) << QByteArray(secret) << QString::fromUtf8(text)
                                      << QString::fromUtf8(redacted);
              };
        row("whole", "SplxlOBeZQQYbYS6WxSbIA", "code SplxlOBeZQQYbYS6WxSbIA is unknown",
            "code [secret] is unknown");
        row("twice", "SplxlOBe", "SplxlOBe, SplxlOBe", "[secret], [secret]");
        row("alone", "SplxlOBe", "SplxlOBe", "[secret]");
        row("a short one", "hush", "wrong: hush!", "wrong: [secret]!");
        row("cut at the end", "SplxlOBeZQQYbYS6WxSbIA", "no such code: SplxlOBeZQQYbYS6Wx",
            "no such code: [secret]");
        row("cut at the front", "SplxlOBeZQQYbYS6WxSbIA", "…lOBeZQQYbYS6WxSbIA", "…[secret]");
        row("percent-encoded", "4/0Ab+c=", "code=4%2F0Ab%2Bc%3D", "code=[secret]");
        row("other alphabets", "caf\xc3\xa9-caf\xc3\xa9",
            "gr\xc3\xbc\xc3\x9f caf\xc3\xa9-caf\xc3\xa9", "gr\xc3\xbc\xc3\x9f [secret]");
        row("not there", "SplxlOBeZQQYbYS6WxSbIA", "the code was used before",
            "the code was used before");
        row("a common word", "client-secret-of-the-demo", "the client-secret is wrong",
            "the client-secret is wrong");
        row("too short to be one", "abc", "abc", "abc");
        row("no text", "SplxlOBeZQQYbYS6WxSbIA", "", "");
    }
    void takesSecretsOutOfTexts()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QString, text);
        QFETCH(QString, redacted);
        Redaction redaction;
        redaction.add(Secret("some-other-secret-of-this-attempt"));
        redaction.add(Secret(secret));
        QCOMPARE(redaction.applied(text), redacted);
    }

    void takesThemOutOfBothTextsOfAnError()
    {
        Redaction redaction;
        redaction.add(Secret("SplxlOBe"));
        const Error error = redaction.applied(Error{
            ErrorKind::ServerError, QStringLiteral("x SplxlOBe"), QStringLiteral("SplxlOBe")});
        QCOMPARE(error,
                 (Error{ErrorKind::ServerError, QStringLiteral("x [secret]"),
                        QStringLiteral("[secret]")}));
    }

    void knowsNoSecretAtFirst()
    {
        QCOMPARE(Redaction().applied(QStringLiteral("a text")), QStringLiteral("a text"));
    }
};

QTEST_APPLESS_MAIN(RedactionTest)
#include "redaction_test.moc"
