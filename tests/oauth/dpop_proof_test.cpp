#include "oauth/dpop_proof.h"

#include "oauth/jws.h"
#include "oauth/public_jwk.h"
#include "support/own_key.h"
#include "support/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

/// RFC 9449: the key, and what is proved with it. Signatures are looked at by the verifier of ID
/// tokens, which has its own tests.
class DpopProofTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_proof = {"POST", QUrl(QStringLiteral("https://op.example/token")), "once",
                   QDateTime::fromSecsSinceEpoch(1'790'000'000).toUTC()};
    }

    /// §4.2: exactly these, and the key's public half only.
    void saysWhichRequestItIsFor()
    {
        const DpopKey key = DpopKey::make({QStringLiteral("ES256")}).value();
        const auto proof = verified(dpopProof(m_proof, key));
        QVERIFY2(proof, qPrintable(problemOf(proof)));
        QCOMPARE(proof->payload,
                 (QJsonObject{{QStringLiteral("jti"), QStringLiteral("once")},
                              {QStringLiteral("htm"), QStringLiteral("POST")},
                              {QStringLiteral("htu"), QStringLiteral("https://op.example/token")},
                              {QStringLiteral("iat"), m_proof.now.toSecsSinceEpoch()}}));
        QCOMPARE(
            proof->header.keys(),
            (QStringList{QStringLiteral("alg"), QStringLiteral("jwk"), QStringLiteral("typ")}));
        QCOMPARE(proof->header.value(QStringLiteral("typ")).toString(), QStringLiteral("dpop+jwt"));
        QCOMPARE(proof->header.value(QStringLiteral("jwk")).toObject().keys(),
                 (QStringList{QStringLiteral("crv"), QStringLiteral("kty"), QStringLiteral("x"),
                              QStringLiteral("y")}));
    }

    /// §7.1, with the token and the hash of its example; §8.
    void namesTheTokenAndTheNonce()
    {
        const Secret token("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU");
        m_proof.accessToken = &token;
        m_proof.nonce = "nonce-1";
        const auto proof
            = verified(dpopProof(m_proof, DpopKey::make({QStringLiteral("ES256")}).value()));
        QVERIFY2(proof, qPrintable(problemOf(proof)));
        QCOMPARE(proof->payload.value(QStringLiteral("ath")).toString(),
                 QStringLiteral("fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"));
        QCOMPARE(proof->payload.value(QStringLiteral("nonce")).toString(),
                 QStringLiteral("nonce-1"));
    }

    void writesTheAddressAsEverybodyComparesIt_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("htu");
        const auto row = [](const char *name, const char *url, const char *htu) {
            QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(htu);
        };
        row("§4.2: no query", "https://rs.example/a?b=c", "https://rs.example/a");
        row("§4.2: no fragment", "https://rs.example/a#b", "https://rs.example/a");
        row("RFC 3986 §6.2.3: an empty path", "https://rs.example", "https://rs.example/");
        row("an empty path and a query", "https://rs.example?b", "https://rs.example/");
        row("RFC 3986 §6.2.3: the usual port", "https://rs.example:443/a", "https://rs.example/a");
        row("the usual port of http", "http://127.0.0.1:80/a", "http://127.0.0.1/a");
        row("another port", "https://rs.example:80/a", "https://rs.example:80/a");
        row("RFC 3986 §6.2.2.1: case", "HTTPS://RS.Example/A", "https://rs.example/A");
        row("what is encoded stays", "https://rs.example/a%2Fb%20c",
            "https://rs.example/a%2Fb%20c");
    }
    void writesTheAddressAsEverybodyComparesIt()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, htu);
        m_proof.target = QUrl(url, QUrl::StrictMode);
        const auto proof
            = verified(dpopProof(m_proof, DpopKey::make({QStringLiteral("ES256")}).value()));
        QVERIFY2(proof, qPrintable(problemOf(proof)));
        QCOMPARE(proof->payload.value(QStringLiteral("htu")).toString(), htu);
    }

    /// Servers compare what they got, and a QUrl would write each of these in another way.
    void writesThePathAsItIsSent_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/a|b", "/a{b}", "/a^b", "/%zz", "/100%", "/%7euser", "/a%2fb",
                                 "/a/../b", "//a", "/\"<>"}) {
            QTest::newRow(path) << QByteArray(path);
        }
    }
    void writesThePathAsItIsSent()
    {
        QFETCH(const QByteArray, path);
        m_proof.target = QUrl(QStringLiteral("https://RS.example:443"));
        m_proof.path = path;
        const auto proof
            = verified(dpopProof(m_proof, DpopKey::make({QStringLiteral("ES256")}).value()));
        QVERIFY2(proof, qPrintable(problemOf(proof)));
        QCOMPARE(proof->payload.value(QStringLiteral("htu")).toString(),
                 QStringLiteral("https://rs.example") + QString::fromLatin1(path));
    }

    void makesAKeyThatTheProviderTakes_data()
    {
        QTest::addColumn<QStringList>("supported");
        QTest::addColumn<QString>("algorithm"); // empty = none
        const auto row = [](const char *name, const QStringList &supported, const char *algorithm) {
            QTest::newRow(name) << supported << QString::fromLatin1(algorithm);
        };
        const QString es256 = QStringLiteral("ES256");
        row("the one that everybody takes", {es256}, "ES256");
        row("though it is not the first", {QStringLiteral("PS256"), QStringLiteral("EdDSA"), es256},
            "ES256");
        row("RFC 8037", {QStringLiteral("PS256"), QStringLiteral("EdDSA")}, "EdDSA");
        row("RFC 9864 §2.2", {QStringLiteral("Ed25519")}, "Ed25519");
        row("P-384", {QStringLiteral("ES384"), QStringLiteral("ES512")}, "ES384");
        row("P-521", {QStringLiteral("ES512")}, "ES512");
        row("only RSA", {QStringLiteral("PS256"), QStringLiteral("RS256")}, "");
        row("no algorithm for this", {QStringLiteral("none"), QStringLiteral("HS256")}, "");
        row("nothing", {}, "");
    }
    void makesAKeyThatTheProviderTakes()
    {
        QFETCH(const QStringList, supported);
        QFETCH(const QString, algorithm);
        const auto key = DpopKey::make(supported);
        if (algorithm.isEmpty()) {
            QVERIFY(!key);
            QCOMPARE(key.error().kind, ErrorKind::Misconfigured);
            return;
        }
        QVERIFY2(key, qPrintable(problemOf(key)));
        QCOMPARE(key->signer().algorithm(), algorithm);
        const auto proof = verified(dpopProof(m_proof, *key));
        QVERIFY2(proof, qPrintable(problemOf(proof)));
    }

    void isNewEachTime()
    {
        const QStringList supported{QStringLiteral("ES256")};
        const DpopKey one = DpopKey::make(supported).value();
        const DpopKey other = DpopKey::make(supported).value();
        QVERIFY(one.thumbprint() != other.thumbprint());
        QVERIFY(!one.pem().equals(other.pem().reveal())); // into the comparison only
    }

    void comesBackAsItWasKept()
    {
        for (const char *algorithm : {"ES256", "Ed25519", "ES512"}) {
            const QStringList supported{QString::fromLatin1(algorithm)};
            const DpopKey made = DpopKey::make(supported).value();
            const auto kept = DpopKey::fromPem(made.pem().clone(), supported);
            QVERIFY2(kept, qPrintable(problemOf(kept)));
            QCOMPARE(kept->thumbprint(), made.thumbprint());
            QCOMPARE(kept->signer().algorithm(), made.signer().algorithm());
        }
        QVERIFY(!DpopKey::fromPem(Secret("no key"), {}));
    }

    /// RFC 9449 §6.1, and RFC 8037 §A.3.
    void hasTheThumbprintOfTheStandards_data()
    {
        QTest::addColumn<QByteArray>("jwk");
        QTest::addColumn<QByteArray>("thumbprint");
        QTest::newRow("P-256") << QByteArray(
            R"({"kty":"EC","x":"l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs",)"
            R"("y":"9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA","crv":"P-256"})")
                               << QByteArray("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
        QTest::newRow("Ed25519") << QByteArray(
            R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})")
                                 << QByteArray("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }
    void hasTheThumbprintOfTheStandards()
    {
        QFETCH(const QByteArray, jwk);
        QFETCH(const QByteArray, thumbprint);
        QCOMPARE(jwkThumbprint(QJsonDocument::fromJson(jwk).object()), thumbprint);
    }

    /// What our other keys have for a public half is read by the verifier's own parser.
    void tellsThePublicHalf_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"RSA", "P-256", "P-384", "P-521", "Ed25519"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }
    void tellsThePublicHalf()
    {
        QFETCH(const QString, kind);
        const OwnKey own(kind);
        const JwsSigner signer = JwsSigner::fromPem(own.pem()).value();
        const auto token = signer.sign({}, {{QStringLiteral("a"), 1}});
        QVERIFY2(token, qPrintable(problemOf(token)));
        const auto checked = verifyJws(*token, keySet(signer.publicJwk()));
        QVERIFY2(checked, qPrintable(problemOf(checked)));
        QVERIFY(!signer.publicJwk().contains(QStringLiteral("d")));
    }

    void knowsANonce_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isNonce");
        QTest::newRow("§8.1 an example") << QByteArray("eyJ7S_zG.eyJH0-Z.HX4w-7v") << true;
        QTest::newRow("all that may be") << QByteArray("!#[]~az09") << true;
        QTest::newRow("as long as can be") << QByteArray(1024, 'n') << true;
        QTest::newRow("longer") << QByteArray(1025, 'n') << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("a space") << QByteArray("a b") << false;
        QTest::newRow("a quote") << QByteArray("a\"b") << false;
        QTest::newRow("a backslash") << QByteArray("a\\b") << false;
        QTest::newRow("not ASCII") << QByteArray("\xc3\xa9") << false;
    }
    void knowsANonce()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, isNonce);
        QCOMPARE(isDpopNonce(text), isNonce);
    }

    void knowsItsTypeWithoutCase()
    {
        QVERIFY(isDpopType(u"DPoP"));
        QVERIFY(isDpopType(u"dpop"));
        QVERIFY(!isDpopType(u"Bearer"));
        QVERIFY(!isDpopType(u"DPoP "));
    }

private:
    static JwkSet keySet(const QJsonObject &jwk)
    {
        return parseJwkSet(
                   QJsonDocument(QJsonObject{{QStringLiteral("keys"), QJsonArray{jwk}}}).toJson())
            .value();
    }

    /// By the key in its own header, as a server does it.
    static Result<VerifiedJws> verified(const Result<QByteArray> &proof)
    {
        if (!proof) {
            return fail(proof.error());
        }
        const auto header = QJsonDocument::fromJson(
            QByteArray::fromBase64(proof->split('.').first(), QByteArray::Base64UrlEncoding));
        return verifyJws(*proof, keySet(header.object().value(QStringLiteral("jwk")).toObject()));
    }

    DpopProof m_proof;
};

QTEST_APPLESS_MAIN(DpopProofTest)
#include "dpop_proof_test.moc"
