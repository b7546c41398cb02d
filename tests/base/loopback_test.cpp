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
};

QTEST_APPLESS_MAIN(LoopbackTest)
#include "loopback_test.moc"
