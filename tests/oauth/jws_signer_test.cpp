#include "base/base64url.h"
#include "oauth/jws.h"
#include "oauth/jws_signer.h"
#include "support/own_key.h"
#include "support/problem.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

/// What is signed is looked at by the verifier of ID tokens, which has its own tests.
class JwsSignerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsByWhatTheKeyIs_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("supported");
        QTest::addColumn<QString>("algorithm");
        const auto row = [](const char *name, const char *kind, const QStringList &supported,
                            const char *algorithm) {
            QTest::newRow(name) << QString::fromLatin1(kind) << supported
                                << QString::fromLatin1(algorithm);
        };
        row("RFC 7518 3.3 RSA", "RSA", {}, "RS256");
        row("RFC 7518 3.5 RSA where PSS is wanted", "RSA",
            {QStringLiteral("ES256"), QStringLiteral("PS256")}, "PS256");
        row("RSA where more is wanted", "RSA", {QStringLiteral("PS512")}, "PS512");
        row("RFC 7518 3.4 P-256", "P-256", {}, "ES256");
        row("RFC 7518 3.4 P-384", "P-384", {}, "ES384");
        row("RFC 7518 3.4 P-521", "P-521", {}, "ES512");
        row("RFC 8037 3.1", "Ed25519", {}, "EdDSA");
        row("RFC 9864 2.2", "Ed25519", {QStringLiteral("Ed25519")}, "Ed25519");
    }
    void signsByWhatTheKeyIs()
    {
        QFETCH(const QString, kind);
        QFETCH(const QStringList, supported);
        QFETCH(const QString, algorithm);
        const OwnKey key(kind);
        const auto signer = JwsSigner::fromPem(key.pem(), supported);
        QVERIFY2(signer, qPrintable(problemOf(signer)));
        QCOMPARE(signer->algorithm(), algorithm);
        // Often, since an ECDSA number may begin with zeros.
        for (int times = 0; times < 20; ++times) {
            const QJsonObject payload{{QStringLiteral("n"), times}};
            const auto token
                = signer->sign({{QStringLiteral("typ"), QStringLiteral("JWT")}}, payload);
            QVERIFY2(token, qPrintable(problemOf(token)));
            const auto verified = verifyJws(*token, key.publicSet(), {algorithm});
            QVERIFY2(verified, qPrintable(problemOf(verified)));
            QCOMPARE(verified->payload, payload);
            QCOMPARE(verified->header.value(QStringLiteral("typ")).toString(),
                     QStringLiteral("JWT"));
        }
    }

    void takesTheFormsOfPem_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("PKCS#1") << QByteArray("RSA PRIVATE KEY");
        QTest::newRow("PKCS#8") << QByteArray("PRIVATE KEY");
    }
    void takesTheFormsOfPem()
    {
        QFETCH(const QByteArray, form);
        const OwnKey key(QStringLiteral("RSA"));
        const Secret pem = form == "PRIVATE KEY" ? key.pem() : key.traditionalPem();
        QVERIFY(pem.reveal().toByteArray().startsWith("-----BEGIN " + form)); // only looked at
        QVERIFY(JwsSigner::fromPem(pem));
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("says");
        const auto bytes = [](const Secret &pem) {
            return pem.reveal().toByteArray(); // into the row
        };
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("no private key in PEM");
        QTest::newRow("text") << QByteArray("hush") << QStringLiteral("no private key in PEM");
        QTest::newRow("cut off") << bytes(OwnKey(QStringLiteral("P-256")).pem()).left(80)
                                 << QStringLiteral("no private key in PEM");
        QTest::newRow("with a passphrase")
            << bytes(OwnKey(QStringLiteral("P-256")).protectedPem("hush"))
            << QStringLiteral("protected by a passphrase");
        QTest::newRow("RFC 7518 3.3 RSA of 1024 bits")
            << bytes(OwnKey(QStringLiteral("RSA"), 1024).pem()) << QStringLiteral("none of RSA");
        QTest::newRow("a curve that is no JWS")
            << bytes(OwnKey(QStringLiteral("secp256k1")).pem()) << QStringLiteral("none of RSA");
        QTest::newRow("for key agreement")
            << bytes(OwnKey(QStringLiteral("X25519")).pem()) << QStringLiteral("none of RSA");
    }
    void refusesWhatIsNoKey()
    {
        QFETCH(const QByteArray, pem);
        QFETCH(const QString, says);
        const auto signer = JwsSigner::fromPem(Secret(pem));
        QVERIFY(!signer);
        QCOMPARE(signer.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(signer.error().detail.contains(says), qPrintable(signer.error().detail));
    }

    /// It reads well, and a provider would only say that it does not know the client.
    void signsNothingWithHalvesOfTwoKeys()
    {
        constexpr qsizetype point = 65; // SEC 1 §2.3.3, the end of PKCS#8 with P-256
        const auto derOf = [](const Secret &pem) {
            QByteArrayList lines = pem.reveal().toByteArray().trimmed().split('\n'); // to be cut
            return QByteArray::fromBase64(lines.mid(1, lines.size() - 2).join());
        };
        const QByteArray one = derOf(OwnKey(QStringLiteral("P-256")).pem());
        const QByteArray other = derOf(OwnKey(QStringLiteral("P-256")).pem());
        const auto signer = [](const QByteArray &der) {
            return JwsSigner::fromPem(Secret("-----BEGIN PRIVATE KEY-----\n" + der.toBase64()
                                             + "\n-----END PRIVATE KEY-----\n"));
        };
        QVERIFY(signer(one)->sign({}, {}));
        const auto mixed = signer(one.chopped(point) + other.last(point));
        QVERIFY2(mixed, qPrintable(problemOf(mixed)));
        const auto token = mixed->sign({}, {});
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::Misconfigured);
        QVERIFY(token.error().detail.contains(QStringLiteral("damaged")));
    }

    void saysWhatTheProviderTakes()
    {
        const auto signer = JwsSigner::fromPem(OwnKey(QStringLiteral("P-256")).pem(),
                                               {QStringLiteral("RS256"), QStringLiteral("PS256")});
        QVERIFY(!signer);
        QVERIFY2(signer.error().detail.contains(QStringLiteral("RS256, PS256")),
                 qPrintable(signer.error().detail));
    }
};

QTEST_APPLESS_MAIN(JwsSignerTest)
#include "jws_signer_test.moc"
