#include "base/loopback.h"

#include <QTest>

using namespace lanyard;

class LoopbackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void loopbackIsThreeHosts_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("loopback");
        const auto row = [](const char *url, bool loopback) {
            QTest::newRow(url) << QUrl(QString::fromLatin1(url)) << loopback;
        };
        row("http://127.0.0.1", true);
        row("http://127.0.0.1:1/a", true);
        row("http://[::1]:1", true);
        row("http://localhost", true);
        row("http://LOCALHOST", true);
        row("https://127.0.0.1", false);
        row("http://127.0.0.2", false);
        row("http://0.0.0.0", false);
        row("http://[::]", false);
        row("http://localhost.evil.example", false);
        row("http://127.0.0.1.evil.example", false);
        row("http://op.example", false);
        row("127.0.0.1", false);
        row("", false);
    }
    void loopbackIsThreeHosts()
    {
        QFETCH(QUrl, url);
        QFETCH(bool, loopback);
        QCOMPARE(isLoopbackHttp(url), loopback);
    }

    void redirectUrisAreComparedByteForByte_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *uri, bool good) {
            QTest::newRow(uri) << QString::fromLatin1(uri) << good;
        };
        row("http://127.0.0.1/callback", true);
        row("http://127.0.0.1:8400/", true);
        row("http://127.0.0.1:80/cb", true);
        row("http://[::1]:8400/a/b.c~d", true);
        row("http://localhost:8400/a%20b", true);
        row("http://127.0.0.1:8400", false); // no path
        row("https://127.0.0.1/callback", false);
        row("http://example.com/callback", false);
        row("http://me@127.0.0.1/callback", false);
        row("http://127.0.0.1/callback?x=1", false);
        row("http://127.0.0.1/callback#x", false);
        // What QUrl would send in another way.
        row("HTTP://127.0.0.1/callback", false);
        row("http://LocalHost/callback", false);
        row("http://127.0.0.1:08400/callback", false);
        row("http://[0:0:0:0:0:0:0:1]/callback", false);
        row("http://127.0.0.1/a%7Eb", false);
        row("http://127.0.0.1/a b", false);
        row(" http://127.0.0.1/callback", false);
        // What a browser would send in another way.
        row("http://127.0.0.1/../callback", false);
        row("http://127.0.0.1/a/./callback", false);
        row("", false);
    }
    void redirectUrisAreComparedByteForByte()
    {
        QFETCH(QString, uri);
        QFETCH(bool, good);
        QCOMPARE(isLoopbackRedirectUri(uri), good);
    }
};

QTEST_APPLESS_MAIN(LoopbackTest)
#include "loopback_test.moc"
