#include "oauth/request_address.h"

#include <QTest>

using namespace lanyard::oauth;

/// What curl 7.88 was seen to send.
class RequestAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadAsCurlReadsIt_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *typed, const char *server, const char *path) {
            QTest::newRow(typed) << QByteArray(typed) << QString::fromLatin1(server)
                                 << QByteArray(path);
        };
        row("https://api.example", "https://api.example", "/");
        row("https://api.example/", "https://api.example", "/");
        row("https://api.example?a=/../b", "https://api.example", "/");
        row("https://api.example#a", "https://api.example", "/");
        row("HTTPS://API.Example:443/A", "https://api.example:443", "/A");
        row("https://[::1]:8443/a", "https://[::1]:8443", "/a");
        row("https://api.example/a/../b?c#d", "https://api.example", "/b");
        row("https://api.example/a/./b/..", "https://api.example", "/a/");
        row("https://api.example/a/.", "https://api.example", "/a/");
        row("https://api.example/..", "https://api.example", "/");
        row("https://api.example/../../a", "https://api.example", "/a");
        row("https://api.example//a//../b", "https://api.example", "//a/b");
        row("https://api.example/a/..;/.../.b", "https://api.example", "/a/..;/.../.b");
        row("https://api.example/%7euser/a%2fb/%zz/%2e%2e", "https://api.example",
            "/%7euser/a%2fb/%zz/%2e%2e");
        row("https://api.example/a|b{c}\"<>^`\\", "https://api.example", "/a|b{c}\"<>^`\\");
        row("https://api.example/?a=b|c", "https://api.example", "/");
        row("https://api.example/\xc3\xa9", "https://api.example", "/%C3%A9");
    }
    void isReadAsCurlReadsIt()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const QString, server);
        QFETCH(const QByteArray, path);
        const RequestAddress address = requestAddress(typed);
        QVERIFY(address.server.isValid());
        QCOMPARE(address.server.toString(QUrl::FullyEncoded), server);
        QCOMPARE(address.path, path);
    }

    void isNoneOrWhole_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char *typed :
             {"", "/reports", "api.example/a", "https://", "://api.example", "https://api example/",
              "https://api.example/a b", "https://api.example/a\nb", "https://api.example:x/",
              "https://a|b/"}) {
            QTest::newRow(typed) << QByteArray(typed);
        }
    }
    void isNoneOrWhole()
    {
        QFETCH(const QByteArray, typed);
        const RequestAddress address = requestAddress(typed);
        QVERIFY(!address.server.isValid() || address.server.host().isEmpty());
    }
};

QTEST_APPLESS_MAIN(RequestAddressTest)
#include "request_address_test.moc"
