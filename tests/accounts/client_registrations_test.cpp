#include "accounts/client_registrations.h"
#include "support/problem.h"

#include <QTest>

using namespace lanyard;
using oauth::ClientRegistration;

namespace {

const QString issuer = QStringLiteral("https://op.example/realms/staff");

ClientRegistration full()
{
    ClientRegistration registration;
    registration.client
        = {QStringLiteral("made-1"), oauth::ClientAuthenticationMethod::ClientSecretPost,
           std::make_shared<const Secret>("s3cret")};
    registration.secretExpiresAt = QDateTime(QDate(2027, 1, 2), QTime(3, 4, 5), Qt::UTC);
    registration.redirectUris = {QStringLiteral("http://127.0.0.1/callback/op")};
    registration.configurationEndpoint = QUrl(QStringLiteral("https://op.example/register/1"));
    registration.registrationAccessToken = Secret("hush");
    return registration;
}

} // namespace

class ClientRegistrationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas()
    {
        const auto read = registrationFromBytes(registrationToBytes(issuer, full()), issuer);
        QVERIFY2(read, qPrintable(problemOf(read)));
        const ClientRegistration wanted = full();
        QCOMPARE(read->client.clientId, wanted.client.clientId);
        QCOMPARE(read->client.method, wanted.client.method);
        QVERIFY(read->client.clientSecret->equals("s3cret"));
        QCOMPARE(read->secretExpiresAt, wanted.secretExpiresAt);
        QCOMPARE(read->redirectUris, wanted.redirectUris);
        QCOMPARE(read->configurationEndpoint, wanted.configurationEndpoint);
        QVERIFY(read->registrationAccessToken.equals("hush"));
    }

    void comesBackWithoutWhatItDidNotHave()
    {
        ClientRegistration bare;
        bare.client.clientId = QStringLiteral("made-1");
        const auto read = registrationFromBytes(registrationToBytes(issuer, bare), issuer);
        QVERIFY2(read, qPrintable(problemOf(read)));
        QVERIFY(!read->client.clientSecret);
        QVERIFY(!read->secretExpiresAt);
        QVERIFY(read->configurationEndpoint.isEmpty());
        QVERIFY(read->registrationAccessToken.isEmpty());
    }

    void refusesWhatIsNoRecord_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("version") << QByteArray("\"version\":1") << QByteArray("\"version\":2");
        QTest::newRow("another issuer")
            << QByteArray("realms/staff") << QByteArray("realms/guests");
        QTest::newRow("no client") << QByteArray("\"made-1\"") << QByteArray("null");
        QTest::newRow("method") << QByteArray("client_secret_post") << QByteArray("handshake");
        QTest::newRow("time") << QByteArray("2027-") << QByteArray("twenty-");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[");
    }
    void refusesWhatIsNoRecord()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        const Secret record = registrationToBytes(issuer, full());
        QByteArray bytes = record.reveal().toByteArray(); // stays in the test
        QVERIFY(bytes.contains(from));
        bytes.replace(from, to);
        const auto read = registrationFromBytes(Secret(bytes), issuer);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::VaultFailed);
    }

    void eachIssuerHasItsOwn()
    {
        QVERIFY(registrationKey(issuer) != registrationKey(issuer + u'/'));
    }
};

QTEST_GUILESS_MAIN(ClientRegistrationsTest)
#include "client_registrations_test.moc"
