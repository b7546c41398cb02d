#include "oauth/token_request.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

Q_DECLARE_METATYPE(ServiceAccess)

class TokenRequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForWhatIsWanted_data()
    {
        QTest::addColumn<ServiceAccess>("access");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("RFC 6749 4.4.2 without a scope")
            << ServiceAccess() << QByteArray("grant_type=client_credentials");
        QTest::newRow("RFC 6749 3.3")
            << ServiceAccess{{QStringLiteral("read"), QStringLiteral("write:all")}, {}, {}}
            << QByteArray("grant_type=client_credentials&scope=read%20write%3Aall");
        QTest::newRow("audience")
            << ServiceAccess{{}, QStringLiteral("https://api.example/"), {}}
            << QByteArray("grant_type=client_credentials&audience=https%3A%2F%2Fapi.example%2F");
        QTest::newRow("RFC 8707 2, twice")
            << ServiceAccess{{}, {}, {QStringLiteral("https://a.example"), QStringLiteral("urn:b")}}
            << QByteArray("grant_type=client_credentials&resource=https%3A%2F%2Fa.example"
                          "&resource=urn%3Ab");
    }
    void asksForWhatIsWanted()
    {
        QFETCH(const ServiceAccess, access);
        QFETCH(const QByteArray, body);
        QVERIFY(checkServiceAccess(access));
        QCOMPARE(clientCredentialsRequest(access), body);
    }

    void refusesWhatIsNoResource_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::newRow("RFC 8707 2 relative") << QStringLiteral("/api");
        QTest::newRow("RFC 8707 2 a fragment") << QStringLiteral("https://api.example/#part");
        QTest::newRow("an empty fragment") << QStringLiteral("https://api.example/#");
        QTest::newRow("empty") << QString();
        QTest::newRow("no URI") << QStringLiteral("https://api example");
    }
    void refusesWhatIsNoResource()
    {
        QFETCH(const QString, resource);
        const auto checked = checkServiceAccess({{}, {}, {resource}});
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::Misconfigured);
    }
};

QTEST_APPLESS_MAIN(TokenRequestTest)
#include "token_request_test.moc"
