#include "base/json.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;

class JsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryKindOfValue()
    {
        const auto object = parseJsonObject(
            R"({"s":"\u00e9","i":9007199254740991,"n":-1.5,"b":true,"z":null,"a":[1,{"x":[]}],"o":{}})");
        QVERIFY(object);
        QCOMPARE(object->value(u"s"), QJsonValue(QStringLiteral("é")));
        QCOMPARE(object->value(u"i").toInteger(), 9007199254740991);
        QCOMPARE(object->value(u"n").toDouble(), -1.5);
        QCOMPARE(object->value(u"b"), QJsonValue(true));
        QVERIFY(object->value(u"z").isNull());
        QCOMPARE(object->value(u"a").toArray().size(), 2);
        QVERIFY(object->value(u"o").isObject());
    }

    /// RFC 8259 §6 and §7: what a number or a text says need not be what they look like.
    void keepsTheWordsOfEveryMember()
    {
        const QByteArray text
            = " { \"n\" : 12345678901234567890.10 ,\r\n\t\"s\":\"a \\\"}, b\\\\\", "
              "\"\" : 1E2, \"\\u0061\":[ 1 , { \"x\" : \"y:z\" } ],\"o\":{}} ";
        QVERIFY(parseJsonObject(text));
        const QMap<QString, QByteArray> members = jsonMemberTexts(text);
        QCOMPARE(members.keys().join(u'|'), QStringLiteral("|a|n|o|s"));
        QCOMPARE(members.value(QString()), QByteArray("1E2"));
        QCOMPARE(members.value(QStringLiteral("a")), QByteArray(R"([1,{"x":"y:z"}])"));
        QCOMPARE(members.value(QStringLiteral("n")), QByteArray("12345678901234567890.10"));
        QCOMPARE(members.value(QStringLiteral("o")), QByteArray("{}"));
        QCOMPARE(members.value(QStringLiteral("s")), QByteArray("\"a \\\"}, b\\\\\""));
        QVERIFY(jsonMemberTexts("{ }").isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("string") << QByteArray("\"a\"");
        QTest::newRow("duplicate member, RFC 7515 §4") << QByteArray(R"({"a":1,"a":2})");
        QTest::newRow("escaped duplicate") << QByteArray(R"({"a":1,"\u0061":2})");
        QTest::newRow("nested duplicate") << QByteArray(R"({"o":{"a":1,"a":2}})");
        QTest::newRow("trailing text") << QByteArray("{} {}");
        QTest::newRow("trailing comma") << QByteArray(R"({"a":1,})");
        QTest::newRow("NaN") << QByteArray(R"({"a":NaN})");
        QTest::newRow("number past any double") << QByteArray(R"({"a":1e999})");
        QTest::newRow("byte order mark, RFC 8259 §8.1") << QByteArray("\xEF\xBB\xBF{}");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\"}");
        QTest::newRow("lone surrogate") << QByteArray(R"({"a":"\ud800"})");
        QTest::newRow("raw control character") << QByteArray("{\"a\":\"\n\"}");
        QTest::newRow("NUL at the end") << QByteArray("{}\0", 3);
        QTest::newRow("text behind a NUL") << QByteArray("{}\0{\"a\":1}", 10);
        QTest::newRow("17 deep") << QByteArray("{\"a\":") + QByteArray(16, '[')
                + QByteArray(16, ']') + "}";
        QTest::newRow("100 000 deep") << QByteArray("{\"a\":") + QByteArray(100000, '[');
        QTest::newRow("256 kB and a byte") << QByteArray("{}") + QByteArray(256 * 1024 - 1, ' ');
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto object = parseJsonObject(text);
        QVERIFY(!object);
        QCOMPARE(object.error().kind, ErrorKind::InvalidResponse);
        QVERIFY(!object.error().detail.isEmpty());
    }

    void aMarkInATextIsPartOfIt()
    {
        const auto object = parseJsonObject("{\"\xEF\xBB\xBFsub\":1,\"a\":\"\\ufeffx\"}");
        QVERIFY(object);
        QVERIFY(!object->contains(QLatin1String("sub")));
        QCOMPARE(*requiredString(*object, QLatin1String("a")), QStringLiteral("\ufeffx"));
    }

    void takesWhatIsJustAllowed()
    {
        QVERIFY(parseJsonObject(QByteArray("{\"a\":") + QByteArray(15, '[') + QByteArray(15, ']')
                                + "}"));
        QVERIFY(parseJsonObject(QByteArray("{}") + QByteArray(256 * 1024 - 2, ' ')));
    }

    void membersAreTyped()
    {
        const auto object = parseJsonObject(
            R"({"s":"x","empty":"","n":1,"null":null,"ctl":"a\u0000b","l":["a","b"],"m":["a",1],"t":true})");
        QVERIFY(object);
        QCOMPARE(*requiredString(*object, QLatin1String("s")), QStringLiteral("x"));
        QVERIFY(!requiredString(*object, QLatin1String("empty")));
        QVERIFY(!requiredString(*object, QLatin1String("null")));
        QVERIFY(!requiredString(*object, QLatin1String("absent")));
        QVERIFY(!requiredString(*object, QLatin1String("n")));
        QVERIFY(!requiredString(*object, QLatin1String("ctl")));
        QCOMPARE(*optionalString(*object, QLatin1String("absent")), std::nullopt);
        QCOMPARE(*optionalString(*object, QLatin1String("null")), std::nullopt);
        QCOMPARE(**optionalStringList(*object, QLatin1String("l")),
                 QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(!optionalStringList(*object, QLatin1String("m")));
        QVERIFY(!optionalStringList(*object, QLatin1String("s")));
        QCOMPARE(**optionalBool(*object, QLatin1String("t")), true);
        QVERIFY(!optionalBool(*object, QLatin1String("s")));
    }

    void datesAreNumbersInRange_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("seconds"); // -1: refused
        QTest::newRow("whole") << QByteArray("1700000000") << qint64(1700000000);
        QTest::newRow("fraction, RFC 7519 §2") << QByteArray("1700000000.9") << qint64(1700000000);
        QTest::newRow("string") << QByteArray("\"1700000000\"") << qint64(-1);
        QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
        QTest::newRow("2^63") << QByteArray("9223372036854775808") << qint64(-1);
        QTest::newRow("object") << QByteArray("{}") << qint64(-1);
    }
    void datesAreNumbersInRange()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, seconds);
        const auto object = parseJsonObject("{\"exp\":" + value + "}");
        QVERIFY(object);
        const auto date = optionalNumericDate(*object, QLatin1String("exp"));
        QCOMPARE(date.has_value(), seconds >= 0);
        if (date) {
            QCOMPARE(date->value(), seconds);
        }
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "json_test.moc"
