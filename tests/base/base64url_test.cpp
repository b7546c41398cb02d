#include "base/base64url.h"

#include <QTest>

using namespace lanyard;

class Base64UrlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void encodesWithoutPadding()
    {
        QCOMPARE(base64UrlEncode(QByteArrayView("\xfb\xff\xfe", 3)), QByteArray("-__-"));
        QCOMPARE(base64UrlEncode("a"), QByteArray("YQ"));
        QCOMPARE(base64UrlEncode(""), QByteArray());
    }

    void decodesOnlyTheCanonicalForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("canonical") << QByteArray("-__-") << true;
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("padding, RFC 7515 §2") << QByteArray("YQ==") << false;
        QTest::newRow("stray bits, RFC 4648 §3.5") << QByteArray("YR") << false;
        QTest::newRow("base64, not base64url") << QByteArray("+//+") << false;
        QTest::newRow("white space, RFC 4648 §3.3") << QByteArray("Y Q") << false;
        QTest::newRow("impossible length") << QByteArray("Y") << false;
    }
    void decodesOnlyTheCanonicalForm()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, accepted);
        const auto decoded = base64UrlDecode(text);
        QCOMPARE(decoded.has_value(), accepted);
        if (accepted) {
            QCOMPARE(base64UrlEncode(*decoded), text);
        }
    }
};

QTEST_APPLESS_MAIN(Base64UrlTest)
#include "base64url_test.moc"
