#include "base/json.h"
#include "words/claim_text.h"
#include "words/time_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

class ClaimTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void momentsAreThePersonsOwn()
    {
        const QDateTime exp = m_now.addSecs(42 * 60);
        const auto rows = rowsOf({{QStringLiteral("exp"), exp.toSecsSinceEpoch()}});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].claim, QStringLiteral("exp"));
        QCOMPARE(rows[0].meaning, QStringLiteral("Stops working"));
        QCOMPARE(rows[0].value, momentText(exp, m_now) + QStringLiteral(" (in 42 minutes)"));
    }

    void whatIsNoMomentStaysAsItIs()
    {
        QCOMPARE(rowsOf({{QStringLiteral("exp"), QStringLiteral("soon")}})[0].value,
                 QStringLiteral("soon"));
        QCOMPARE(rowsOf({{QStringLiteral("exp"), -5}})[0].value, QStringLiteral("-5"));
        QCOMPARE(rowsOf({{QStringLiteral("level"), 1767323045}})[0].value,
                 QStringLiteral("1767323045")); // nobody says that it is one
    }

    void theKnownOnesComeFirst()
    {
        const auto rows = rowsOf({{QStringLiteral("aaa"), true},
                                  {QStringLiteral("email"), QStringLiteral("ada@example.com")},
                                  {QStringLiteral("iss"), QStringLiteral("https://op.example")},
                                  {QStringLiteral("email_verified"), false}});
        const QList<ClaimRow> expected{
            {QStringLiteral("iss"), QStringLiteral("Issued by"),
             QStringLiteral("https://op.example")},
            {QStringLiteral("email"), QStringLiteral("E-mail"), QStringLiteral("ada@example.com")},
            {QStringLiteral("email_verified"), QStringLiteral("E-mail was checked"),
             QStringLiteral("no")},
            {QStringLiteral("aaa"), QString(), QStringLiteral("yes")}};
        QCOMPARE(rows, expected);
    }

    void whateverElseItIsStandsInItsOwnWords()
    {
        const QByteArray json = R"({"big":9007199254740993,"in":{"a":[1,"b"]},"nil":null,"no":[]})";
        const auto rows
            = claimRows(QJsonDocument::fromJson(json).object(), jsonMemberTexts(json), m_now);
        QStringList values;
        for (const ClaimRow &row : rows) {
            values += row.value;
        }
        QCOMPARE(
            values,
            QStringList({QStringLiteral("9007199254740993"), QStringLiteral(R"({"a":[1,"b"]})"),
                         QStringLiteral("null"), QStringLiteral("[]")}));
    }

    void textsFromOutsideAreShortAndKeepToTheirPlace()
    {
        const auto rows
            = rowsOf({{QString(5000, u'n'), QStringLiteral("a\nb\u202e") + QString(5000, u'v')},
                      {QStringLiteral("aud"),
                       QJsonArray{QStringLiteral("x\u2069\u202e"), QString(5000, u'y')}}});
        QVERIFY(rows[0].value.startsWith(QStringLiteral("\u2068x\u2069")));
        QVERIFY(rows[0].value.size() < 300);
        QVERIFY(rows[1].claim.size() <= 61);
        QVERIFY(rows[1].value.size() <= 301);
        QVERIFY(!rows[1].value.contains(u'\n') && !rows[1].value.contains(QChar(0x202e)));
    }

    void thereAreNoMoreRowsThanAnybodyReads()
    {
        QJsonObject claims;
        for (int i = 0; i < 500; ++i) {
            claims.insert(QStringLiteral("c%1").arg(i), i);
        }
        const auto rows = rowsOf(claims);
        QCOMPARE(rows.size(), 101);
        QCOMPARE(rows.last().value, QStringLiteral("400 more"));
    }

    void namesWhomItIsFor_data()
    {
        QTest::addColumn<QJsonValue>("aud");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << QJsonValue(QStringLiteral("api"))
                             << QStringLiteral("\u2068api\u2069");
        QTest::newRow("two") << QJsonValue(QJsonArray{QStringLiteral("a"), QStringLiteral("b")})
                             << QStringLiteral("\u2068a\u2069 and \u2068b\u2069");
        QTest::newRow("nobody") << QJsonValue() << QString();
        QTest::newRow("nonsense") << QJsonValue(5) << QString();
    }
    void namesWhomItIsFor()
    {
        QFETCH(const QJsonValue, aud);
        QFETCH(const QString, text);
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        QCOMPARE(audienceText({{QStringLiteral("aud"), aud}}), text);
    }

    void saysHowFarAwayAMomentIs_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << 0 << QStringLiteral("just now");
        QTest::newRow("soon") << 119 << QStringLiteral("in a moment");
        QTest::newRow("a minute ago") << -119 << QStringLiteral("just now");
        QTest::newRow("minutes") << 120 << QStringLiteral("in 2 minutes");
        QTest::newRow("minutes ago") << -7199 << QStringLiteral("119 minutes ago");
        QTest::newRow("hours") << 7200 << QStringLiteral("in 2 hours");
        QTest::newRow("days ago") << -3 * 86400 << QStringLiteral("3 days ago");
    }
    void saysHowFarAwayAMomentIs()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, text);
        QCOMPARE(relativeText(m_now.addSecs(seconds), m_now), text);
    }

    void aMomentOfAnotherDayHasItsDate()
    {
        const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0));
        QCOMPARE(momentText(noon, noon.addSecs(60)), timeText(noon));
        const QString other = momentText(noon, noon.addDays(2));
        QVERIFY(other.contains(timeText(noon)));
        QVERIFY(other.size() > timeText(noon).size());
    }

private:
    [[nodiscard]] QList<ClaimRow> rowsOf(const QJsonObject &claims) const
    {
        return claimRows(claims, jsonMemberTexts(QJsonDocument(claims).toJson()), m_now);
    }

    const QDateTime m_now{QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC};
};

QTEST_GUILESS_MAIN(ClaimTextTest)
#include "claim_text_test.moc"
