#include "oauth/pkce.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

class PkceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheStandardsExample()
    {
        // RFC 7636 Appendix B.
        const unsigned char octets[]
            = {116, 24,  223, 180, 151, 153, 224, 37,  79, 250, 96, 125, 216, 173, 187, 186,
               22,  212, 37,  77,  105, 214, 191, 240, 91, 88,  5,  88,  83,  132, 141, 121};
        const Secret verifier
            = codeVerifier(QByteArrayView(reinterpret_cast<const char *>(octets), 32));
        QVERIFY(verifier.equals("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
        QCOMPARE(codeChallenge(verifier),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void makes43UnreservedCharacters()
    {
        // RFC 7636 §4.1, for the bytes that base64 writes as + and /.
        for (const char byte : {'\0', '\xff', '\xfb', '\xbf'}) {
            const Secret verifier = codeVerifier(QByteArray(32, byte));
            QCOMPARE(verifier.size(), 43);
            const QByteArrayView text = verifier.reveal(); // into this comparison
            for (const char character : text) {
                QVERIFY(QByteArray("-_.~").contains(character)
                        || std::isalnum(static_cast<unsigned char>(character)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(PkceTest)
#include "pkce_test.moc"
