#include "oauth/client_authentication.h"
#include "oauth/revocation_request.h"
#include "support/freed_memory.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

/// Of a secret on its way into a request nothing stays behind but the request.
class WipingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClientsSecret_data()
    {
        QTest::addColumn<ClientAuthenticationMethod>("method");
        QTest::newRow("client_secret_basic") << ClientAuthenticationMethod::ClientSecretBasic;
        QTest::newRow("client_secret_post") << ClientAuthenticationMethod::ClientSecretPost;
    }
    void aClientsSecret()
    {
        QFETCH(const ClientAuthenticationMethod, method);
        if (!FreedMemory::seesEverything()) {
            QSKIP("AddressSanitizer owns free()");
        }
        const FreedMemory freed("c4n4ry-client-secret");
        {
            const ClientAuthentication client{
                QStringLiteral("me"), method,
                std::make_shared<const Secret>("c4n4ry-client-secret")};
            AuthenticatedBody result = authenticate(client, "grant_type=refresh_token");
            QVERIFY(result.body.contains("grant_type=refresh_token"));
            QVERIFY(result.body.contains("c4n4ry-client-secret")
                    || QByteArray::fromBase64(result.authorization.mid(6)).size() > 20);
            wipeBytes(result.body);
        }
        // The base64 that was just looked into.
        QCOMPARE(freed.sightings(),
                 method == ClientAuthenticationMethod::ClientSecretBasic ? 1 : 0);
    }

    void aTokenThatIsRevoked()
    {
        if (!FreedMemory::seesEverything()) {
            QSKIP("AddressSanitizer owns free()");
        }
        const FreedMemory freed("c4n4ry-refresh-token");
        QByteArray body
            = revocationRequest(Secret("c4n4ry-refresh-token"), TokenTypeHint::RefreshToken);
        QVERIFY(body.contains("c4n4ry-refresh-token"));
        wipeBytes(body);
        QCOMPARE(freed.sightings(), 0);
    }
};

QTEST_APPLESS_MAIN(WipingTest)
#include "wiping_test.moc"
