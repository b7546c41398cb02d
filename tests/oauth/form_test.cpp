#include "oauth/form.h"

#include "support/problem.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

class FormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void encodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("unreserved stay, RFC 3986 §2.3")
            << QStringLiteral("azAZ09-._~") << QByteArray("azAZ09-._~");
        QTest::newRow("space") << QStringLiteral("a b") << QByteArray("a%20b");
        QTest::newRow("what separates")
            << QStringLiteral("&=+%#?") << QByteArray("%26%3D%2B%25%23%3F");
        QTest::newRow("RFC 6749 Appendix B")
            << QStringLiteral(" %&+£€") << QByteArray("%20%25%26%2B%C2%A3%E2%82%AC");
        QTest::newRow("URL") << QStringLiteral("http://127.0.0.1:1/a")
                             << QByteArray("http%3A%2F%2F127.0.0.1%3A1%2Fa");
        QTest::newRow("encoded already: once more")
            << QStringLiteral("4%2F0A") << QByteArray("4%252F0A");
        QTest::newRow("line break") << QStringLiteral("\r\n") << QByteArray("%0D%0A");
    }
    void encodes()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoded);
        QCOMPARE(formEncode(text), encoded);
        const auto back = parseForm("v=" + encoded);
        QVERIFY(back);
        QCOMPARE(back->constFirst().second, text);
    }

    void writesParametersInTheirOrder()
    {
        QCOMPARE(formEncode(FormParameters{{QStringLiteral("b"), QStringLiteral("2 &")},
                                           {QStringLiteral("a"), QString()}}),
                 QByteArray("b=2%20%26&a="));
        QCOMPARE(formEncode(FormParameters{}), QByteArray());
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<FormParameters>("parameters");
        const auto one = [](const char *name, const char *value) {
            return FormParameters{{QString::fromUtf8(name), QString::fromUtf8(value)}};
        };
        QTest::newRow("nothing") << QByteArray() << FormParameters();
        QTest::newRow("plus is a space") << QByteArray("a=b+c") << one("a", "b c");
        QTest::newRow("%2B is a plus") << QByteArray("a=b%2Bc") << one("a", "b+c");
        QTest::newRow("splits before it decodes")
            << QByteArray("state=x%26code=evil") << one("state", "x&code=evil");
        QTest::newRow("%3D is no separator") << QByteArray("a%3Db=c") << one("a=b", "c");
        QTest::newRow("first = separates") << QByteArray("a=b=c") << one("a", "b=c");
        QTest::newRow("no value") << QByteArray("a=") << one("a", "");
        QTest::newRow("no =") << QByteArray("a") << one("a", "");
        QTest::newRow("empty pieces") << QByteArray("&&a=b&") << one("a", "b");
        QTest::newRow("decoded once only") << QByteArray("a=%2526") << one("a", "%26");
        QTest::newRow("lower-case hex") << QByteArray("a=%c3%a9") << one("a", "é");
        QTest::newRow("byte order mark is text")
            << QByteArray("a=%EF%BB%BFb")
            << FormParameters{{QStringLiteral("a"), QStringLiteral("\uFEFFb")}};
    }
    void reads()
    {
        QFETCH(QByteArray, form);
        QFETCH(FormParameters, parameters);
        const auto read = parseForm(form);
        QVERIFY2(read, qPrintable(problemOf(read)));
        QCOMPARE(*read, parameters);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("repeated, RFC 6749 §3.1") << QByteArray("a=1&b=2&a=1");
        QTest::newRow("repeated in another spelling") << QByteArray("a=1&%61=2");
        QTest::newRow("repeated without value") << QByteArray("a&a");
        QTest::newRow("not UTF-8") << QByteArray("a=%FF");
        QTest::newRow("overlong UTF-8") << QByteArray("a=%C0%AF");
        QTest::newRow("surrogate in UTF-8") << QByteArray("a=%ED%A0%80");
        QTest::newRow("name not UTF-8") << QByteArray("%FF=a");
        QTest::newRow("raw byte not UTF-8") << QByteArray("a=\xff");
        QTest::newRow("escape cut off") << QByteArray("a=%4");
        QTest::newRow("escape without digits") << QByteArray("a=%");
        QTest::newRow("escape of other digits") << QByteArray("a=%zz");
    }
    void refuses()
    {
        QFETCH(QByteArray, form);
        const auto read = parseForm(form);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidResponse);
    }

    void splitKeepsRepeatedNames()
    {
        const auto parts = splitForm("a=1&a=2");
        QVERIFY(parts);
        QCOMPARE(parts->size(), 2);
        QCOMPARE(formValue(*parts, QLatin1String("a")), std::optional(QStringLiteral("1")));
        QCOMPARE(formValue(*parts, QLatin1String("b")), std::optional<QString>());
    }
};

QTEST_APPLESS_MAIN(FormTest)
#include "form_test.moc"
