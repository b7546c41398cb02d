#include "oauth/webfinger.h"

#include <QTest>

using namespace lanyard;

namespace {

constexpr auto relation = "http://openid.net/specs/connect/1.0/issuer";

QByteArray quoted(const QByteArray &text)
{
    return "\x22" + text + "\x22";
}

QByteArray linkOf(const QByteArray &rel, const QByteArray &href)
{
    return "{" + quoted("rel") + ':' + quoted(rel) + ',' + quoted("href") + ':' + quoted(href)
        + "}";
}

QByteArray link(const QByteArray &href)
{
    return linkOf(relation, href);
}

QByteArray linkWithoutHref()
{
    return "{" + quoted("rel") + ":" + quoted(relation) + "}";
}

} // namespace

class WebfingerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAnEmailAddressFromAnIssuer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isEmail");
        const auto row = [](const char *text, bool isEmail) {
            QTest::newRow(text) << QString::fromLatin1(text) << isEmail;
        };
        row("joan@example.com", true);
        row(" joan@example.com ", true);
        row("acct:joan@example.com", true);
        row("joan@example.com:8443", true);
        row("example.com", false);
        row("https://example.com", false);
        row("https://joan@example.com", false);
        row("@example.com", false);
        row("joan@", false);
        row("joan@@example.com", false);
        row("joan@example.com/path", false);
        row("joan@example.com?x", false);
        row("joan@example.com#x", false);
        row("Joan <joan@example.com>", false);
    }
    void tellsAnEmailAddressFromAnIssuer()
    {
        QFETCH(QString, text);
        QTEST(oauth::isEmailAddress(text), "isEmail");
    }

    void asksTheHostOfTheAddress() // Discovery §2.2.1
    {
        const auto request = oauth::webFingerRequest(QStringLiteral("joan@example.com"));
        QVERIFY(request);
        QCOMPARE(request->url.toEncoded(),
                 QByteArray("https://example.com/.well-known/webfinger?resource="
                            "acct%3Ajoan%40example.com&rel=http%3A%2F%2Fopenid.net%2Fspecs%2F"
                            "connect%2F1.0%2Fissuer"));
    }

    void asksTheHostOfTheUrl() // Discovery §2.2.2
    {
        const auto request
            = oauth::webFingerRequest(QStringLiteral("https://example.com:8080/joan"));
        QVERIFY(request);
        QCOMPARE(request->url.toEncoded(),
                 QByteArray("https://example.com:8080/.well-known/webfinger?resource="
                            "https%3A%2F%2Fexample.com%3A8080%2Fjoan&rel=http%3A%2F%2Fopenid.net"
                            "%2Fspecs%2Fconnect%2F1.0%2Fissuer"));
    }

    void asksNobodyInTheClear() // RFC 7033 §4
    {
        QVERIFY(!oauth::webFingerRequest(QStringLiteral("http://127.0.0.1:8080/joan")));
        QVERIFY(!oauth::webFingerRequest(QStringLiteral("example.com")));
    }

    void readsTheIssuer_data()
    {
        QTest::addColumn<QByteArray>("links");
        QTest::addColumn<QString>("issuer"); // empty = refused
        QTest::newRow("one") << link("https://op.example") << QStringLiteral("https://op.example");
        QTest::newRow("others before it")
            << linkOf("avatar", "https://x.example") + ',' + link("https://op.example/a")
            << QStringLiteral("https://op.example/a");
        QTest::newRow("the first counts")
            << link("https://op.example") + ',' + link("https://other.example")
            << QStringLiteral("https://op.example");
        QTest::newRow("none") << QByteArray() << QString();
        QTest::newRow("http") << link("http://op.example") << QString();
        QTest::newRow("http on loopback") << link("http://127.0.0.1:9") << QString();
        QTest::newRow("query") << link("https://op.example?x") << QString();
        QTest::newRow("script") << link("javascript:alert(1)") << QString();
        QTest::newRow("no href") << linkWithoutHref() << QString();
    }
    void readsTheIssuer()
    {
        QFETCH(QByteArray, links);
        const auto issuer = oauth::parseWebFinger("{" + quoted("links") + ":[" + links + "]}");
        QTEST(issuer.value_or(QString()), "issuer");
    }
};

QTEST_GUILESS_MAIN(WebfingerTest)
#include "webfinger_test.moc"
