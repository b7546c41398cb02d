#include "base/server_origin.h"

#include <QTest>

using namespace lanyard;

class ServerOriginTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isSchemeHostAndPort_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *url, const char *text) {
            QTest::newRow(url) << QByteArray(url) << QString::fromLatin1(text);
        };
        row("https://git.example.com", "https://git.example.com");
        row("https://Git.Example.COM/a/b?c#d", "https://git.example.com");
        row("HTTPS://git.example.com:443/", "https://git.example.com");
        row("https://git.example.com:8443", "https://git.example.com:8443");
        row("https://git.example.com?x", "https://git.example.com");
        row("https://192.0.2.1:1", "https://192.0.2.1:1");
        row("https://[2001:db8::1]", "https://[2001:db8::1]");
        row("https://[2001:db8::1]:8443/", "https://[2001:db8::1]:8443");
        row("http://127.0.0.1:5000", "http://127.0.0.1:5000");
        row("http://localhost:80", "http://localhost");
        row("http://[::1]:5000", "http://[::1]:5000");
    }
    void isSchemeHostAndPort()
    {
        QFETCH(const QByteArray, url);
        const auto origin = ServerOrigin::ofUrl(url);
        QVERIFY2(origin, origin ? "" : qPrintable(origin.error().detail));
        QTEST(origin->text(), "text");
        QCOMPARE(ServerOrigin::ofUrl(origin->text().toUtf8()), origin);
    }

    void anythingElseIsNone_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char *url : {"",
                                "git.example.com",
                                "http://git.example.com",
                                "http://127.0.0.2",
                                "ftp://git.example.com",
                                "https://",
                                "https:///path",
                                "https://:443",
                                "https://git.example.com:",
                                "https://git.example.com:0",
                                "https://git.example.com:65536",
                                "https://git.example.com:0443",
                                "https://git.example.com:+443",
                                "https://git.example.com.",
                                "https://.example.com",
                                "https://git..example.com",
                                "https://ada@git.example.com",
                                "https://ada:secret@git.example.com",
                                "https://git%2eexample.com",
                                "https://git.example.com\\@evil.example",
                                "https://g\xc3\xaft.example.com",
                                "https://git example.com",
                                "https://git.example.com\r",
                                "https://[::1",
                                "https://::1",
                                "https://[]",
                                "https://[v1.a]"}) {
            QTest::newRow(url) << QByteArray(url);
        }
        QTest::newRow("NUL") << QByteArray("https://git.example.com\0.evil.example", 37);
        QTest::newRow("long") << "https://" + QByteArray(254, 'a');
    }
    void anythingElseIsNone()
    {
        QFETCH(const QByteArray, url);
        const auto origin = ServerOrigin::ofUrl(url);
        QVERIFY(!origin);
        QCOMPARE(origin.error().kind, ErrorKind::Misconfigured);
    }
};

QTEST_APPLESS_MAIN(ServerOriginTest)
#include "server_origin_test.moc"
