#include "oauth/jws.h"

#include "base/base64url.h"
#include "oauth/jws_signature.h"
#include "support/problem.h"
#include "support/test_data.h"
#include "support/token_signer.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

namespace {

JwkSet keySet(const QJsonArray &keys)
{
    const auto set = parseJwkSet(jwkSet(keys));
    return set ? *set : JwkSet{};
}

QJsonObject header(const char *algorithm, QJsonObject more = {})
{
    more.insert(QStringLiteral("alg"), QLatin1String(algorithm));
    return more;
}

QJsonObject without(QJsonObject object, const char *member)
{
    object.remove(QLatin1String(member));
    return object;
}

QJsonObject with(QJsonObject object, const char *member, const QJsonValue &value)
{
    object.insert(QLatin1String(member), value);
    return object;
}

/// The token with another signature.
QByteArray resigned(const QByteArray &token, const QByteArray &signature)
{
    return token.left(token.lastIndexOf('.') + 1) + base64UrlEncode(signature);
}

QByteArray signatureOf(const QByteArray &token)
{
    return *base64UrlDecode(token.mid(token.lastIndexOf('.') + 1));
}

} // namespace

class JwsTest : public QObject {
    Q_OBJECT
private:
    const TokenSigner m_rsa{QStringLiteral("RS256"), QStringLiteral("rsa")};
    const TokenSigner m_ec{QStringLiteral("ES256"), QStringLiteral("ec")};
    const QJsonObject m_claims{{QStringLiteral("sub"), QStringLiteral("subject-1")}};

    [[nodiscard]] QByteArray rsaToken() const { return m_rsa.sign(m_claims); }

private Q_SLOTS:
    void verifiesTheStandardsExamples_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("algorithm");
        QTest::newRow("RFC 7515 A.2") << QStringLiteral("rfc7515_a2") << QStringLiteral("RS256");
        QTest::newRow("RFC 7515 A.3") << QStringLiteral("rfc7515_a3") << QStringLiteral("ES256");
    }
    void verifiesTheStandardsExamples()
    {
        QFETCH(QString, file);
        QFETCH(QString, algorithm);
        const auto keys = parseJwkSet(testData(QStringLiteral("oauth/%1.jwks").arg(file)));
        QVERIFY(keys);
        const auto jws = verifyJws(testData(QStringLiteral("oauth/%1.jws").arg(file)), *keys);
        QVERIFY2(jws, qPrintable(problemOf(jws)));
        QCOMPARE(jws->algorithm, algorithm);
        QCOMPARE(jws->payload.value(QStringLiteral("iss")).toString(), QStringLiteral("joe"));
    }

    void verifiesRfc8037A4()
    {
        // The example's payload is a sentence, so only its signature can be shown to hold.
        const auto keys = parseJwkSet(testData(QStringLiteral("oauth/rfc8037_a4.jwks")));
        const QByteArray token = testData(QStringLiteral("oauth/rfc8037_a4.jws"));
        QVERIFY(keys);
        QVERIFY(isSignedBy(keys->keys.at(0), *findJwsAlgorithm(QStringLiteral("EdDSA")),
                           token.left(token.lastIndexOf('.')), signatureOf(token)));
        const auto jws = verifyJws(token, *keys);
        QVERIFY(!jws);
        QCOMPARE(jws.error().kind, ErrorKind::InvalidResponse);
    }

    void verifiesEveryAlgorithm_data()
    {
        QTest::addColumn<QString>("algorithm");
        const QStringList names = supportedJwsAlgorithms();
        for (const QString &name : names) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void verifiesEveryAlgorithm()
    {
        QFETCH(QString, algorithm);
        const TokenSigner signer(algorithm);
        const QByteArray token = signer.sign(m_claims);
        const auto jws = verifyJws(token, keySet({signer.jwk()}));
        QVERIFY2(jws, qPrintable(problemOf(jws)));
        QCOMPARE(jws->algorithm, algorithm);
        QCOMPARE(jws->kid, signer.kid());
        QCOMPARE(jws->payload, m_claims);

        // The suite's mutation: every byte of the signature changed, the length kept.
        QByteArray broken = signatureOf(token);
        for (char &byte : broken) {
            byte = char(byte ^ 0x5A);
        }
        QVERIFY(!verifyJws(resigned(token, broken), keySet({signer.jwk()})));
        // One bit of the payload.
        QByteArray other = token;
        const qsizetype inPayload = token.indexOf('.') + 1;
        other[inPayload + 3] = other[inPayload + 3] == 'A' ? 'B' : 'A';
        QVERIFY(!verifyJws(other, keySet({signer.jwk()})));
        // Another key of the same kind and name.
        QVERIFY(!verifyJws(token, keySet({TokenSigner(algorithm).jwk()})));
        QVERIFY(!verifyJws(token, {}));
    }

    void knowsElevenAlgorithms()
    {
        QCOMPARE(supportedJwsAlgorithms().join(QChar(u' ')),
                 QStringLiteral("RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA "
                                "Ed25519"));
    }

    /// RFC 9864 §2.2: what EdDSA means on this curve has a name of its own.
    void takesBothNamesOfEd25519ForOne_data()
    {
        QTest::addColumn<QString>("ofToken");
        QTest::addColumn<QString>("ofKey");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *token, const char *key, bool good) {
            QTest::addRow("%s by %s", token, key)
                << QString::fromLatin1(token) << QString::fromLatin1(key) << good;
        };
        row("Ed25519", "EdDSA", true);
        row("EdDSA", "Ed25519", true);
        row("Ed25519", "Ed448", false);
        row("Ed25519", "ES256", false);
        row("EdDSA", "RS256", false);
    }
    void takesBothNamesOfEd25519ForOne()
    {
        QFETCH(QString, ofToken);
        QFETCH(QString, ofKey);
        QFETCH(bool, good);
        const TokenSigner signer(ofToken);
        QJsonObject key = signer.jwk();
        key.insert(QStringLiteral("alg"), ofKey);
        QCOMPARE(verifyJws(signer.sign(m_claims), keySet({key})).has_value(), good);
    }

    void refusesWhatIsNoJws_data()
    {
        QTest::addColumn<QByteArray>("token");
        const QByteArray good = rsaToken();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only dots") << QByteArray("..");
        QTest::newRow("two parts") << good.left(good.lastIndexOf('.'));
        QTest::newRow("four parts") << good + ".AAAA";
        QTest::newRow("five parts, a JWE (Core §3.1.3.7 rule 1)") << good + ".AAAA.AAAA";
        QTest::newRow("padding") << good + "=";
        QTest::newRow("line break") << good + "\n";
        QTest::newRow("space before") << " " + good;
        QTest::newRow("base64, not base64url") << QByteArray("e+/+.e30.e30");
        QTest::newRow("header is no JSON") << m_rsa.signText("RS256", "{}");
        QTest::newRow("header is an array") << m_rsa.signText(R"(["RS256"])", "{}");
        QTest::newRow("duplicate alg, RFC 7515 §4")
            << m_rsa.signText(R"({"alg":"none","alg":"RS256"})", "{}");
        QTest::newRow("duplicate claim, RFC 7519 §4")
            << m_rsa.signText(R"({"alg":"RS256"})", R"({"sub":"a","sub":"b"})");
        QTest::newRow("payload is an array") << m_rsa.signText(R"({"alg":"RS256"})", "[]");
        QTest::newRow("no alg") << m_rsa.signText("{}", "{}");
        QTest::newRow("alg is a number") << m_rsa.signText(R"({"alg":256})", "{}");
        QTest::newRow("kid is a number") << m_rsa.signText(R"({"alg":"RS256","kid":1})", "{}");
        QTest::newRow("more than 64 kB") << m_rsa.signText(
            R"({"alg":"RS256"})", "{\"a\":\"" + QByteArray(64 * 1024, 'a') + "\"}");
    }
    void refusesWhatIsNoJws()
    {
        QFETCH(QByteArray, token);
        const auto jws = verifyJws(token, keySet({without(m_rsa.jwk(), "kid")}));
        QVERIFY(!jws);
        QCOMPARE(jws.error().kind, ErrorKind::InvalidResponse);
        QVERIFY(jws.error().code.isEmpty());
    }

    void refusesLeftOverBitsInBase64Url()
    {
        // RFC 4648 §3.5: "Q" and "R" as a last character can decode to the same bytes.
        const QByteArray good = rsaToken();
        const char last = good.back();
        const QByteArray alphabet(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
        const QByteArray other = good.chopped(1) + alphabet.at(alphabet.indexOf(last) ^ 1);
        QCOMPARE(QByteArray::fromBase64(other.mid(other.lastIndexOf('.') + 1),
                                        QByteArray::Base64UrlEncoding),
                 signatureOf(good));
        const auto jws = verifyJws(other, keySet({m_rsa.jwk()}));
        QVERIFY(!jws);
        QCOMPARE(jws.error().kind, ErrorKind::InvalidResponse);
    }

    void refusesWhatIsNotToBeTrusted_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QStringList>("allowed");
        const QByteArray good = rsaToken();
        const QByteArray unsignedPart = good.left(good.lastIndexOf('.') + 1);
        const QStringList any;
        for (const char *name : {"none", "None", "nOnE", "HS256", "HS512", "rs256", "RS1", "ES256K",
                                 "ECDH-ES", "RSA-OAEP", " RS256"}) {
            QTest::addRow("alg %s", name) << m_rsa.sign(header(name), m_claims) << any;
        }
        const QByteArray none = base64UrlEncode(R"({"alg":"none"})");
        QTest::newRow("alg none, no signature, RFC 8725 §2.1") << none + ".e30." << any;
        QTest::newRow("no signature") << unsignedPart << any;
        QTest::newRow("signature one byte short")
            << resigned(good, signatureOf(good).chopped(1)) << any;
        QTest::newRow("signature one byte long") << resigned(good, signatureOf(good) + 'x') << any;
        QTest::newRow("signature with a leading zero")
            << resigned(good, QByteArray(1, '\0') + signatureOf(good)) << any;
        QTest::newRow("crit, RFC 7515 §4.1.11") << m_rsa.sign(
            header("RS256", {{QStringLiteral("crit"), QJsonArray{QStringLiteral("exp")}}}),
            m_claims) << any;
        QTest::newRow("empty crit")
            << m_rsa.sign(header("RS256", {{QStringLiteral("crit"), QJsonArray()}}), m_claims)
            << any;
        QTest::newRow("b64 false, RFC 7797")
            << m_rsa.sign(header("RS256", {{QStringLiteral("b64"), false}}), m_claims) << any;
        QTest::newRow("other family of the same key type")
            << m_rsa.sign(header("PS256"), m_claims) << any;
        QTest::newRow("other hash of the same key type")
            << m_rsa.sign(header("RS512"), m_claims) << any;
        QTest::newRow("not on the allow-list, Core §3.1.3.7 rule 7")
            << good << QStringList{QStringLiteral("ES256"), QStringLiteral("PS256")};
        QTest::newRow("allowed lists only what we do not know")
            << good << QStringList{QStringLiteral("HS256")};
        QTest::newRow("kid of a key of another type")
            << m_rsa.sign(header("RS256", {{QStringLiteral("kid"), m_ec.kid()}}), m_claims) << any;
    }
    void refusesWhatIsNotToBeTrusted()
    {
        QFETCH(QByteArray, token);
        QFETCH(QStringList, allowed);
        const auto jws = verifyJws(token, keySet({m_rsa.jwk(), m_ec.jwk()}), allowed);
        QVERIFY(!jws);
        QCOMPARE(jws.error().kind, ErrorKind::IdTokenInvalid);
    }

    void refusesEcdsaSignaturesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("signature");
        const QByteArray good = signatureOf(m_ec.sign(m_claims));
        QTest::newRow("all zero, CVE-2022-21449") << QByteArray(64, '\0');
        QTest::newRow("r zero") << QByteArray(32, '\0') + good.mid(32);
        QTest::newRow("s zero") << good.left(32) + QByteArray(32, '\0');
        QTest::newRow("all ones") << QByteArray(64, '\xff');
        QTest::newRow("63 bytes") << good.chopped(1);
        QTest::newRow("96 bytes") << good + QByteArray(32, '\0');
        QTest::newRow("as DER, RFC 7518 §3.4")
            << QByteArray("\x30\x44\x02\x20") + good.left(32) + "\x02\x20" + good.mid(32);
        QTest::newRow("empty") << QByteArray();
    }
    void refusesEcdsaSignaturesThatAreNone()
    {
        QFETCH(QByteArray, signature);
        const auto jws = verifyJws(resigned(m_ec.sign(m_claims), signature), keySet({m_ec.jwk()}));
        QVERIFY(!jws);
        QCOMPARE(jws.error().kind, ErrorKind::IdTokenInvalid);
    }

    /// RS256 to HS256 (CVE-2015-9235): the provider's public key is taken for a shared secret.
    void refusesATokenKeyedWithThePublicKey_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("PEM") << m_rsa.publicPem();
        QTest::newRow("PEM without its last line end") << m_rsa.publicPem().trimmed();
        QTest::newRow("DER") << m_rsa.publicDer();
        QTest::newRow("JWK") << QJsonDocument(m_rsa.jwk()).toJson(QJsonDocument::Compact);
        QTest::newRow("modulus") << *base64UrlDecode(
            m_rsa.jwk().value(QStringLiteral("n")).toString().toLatin1());
    }
    void refusesATokenKeyedWithThePublicKey()
    {
        QFETCH(QByteArray, secret);
        const QJsonObject named = header("HS256", {{QStringLiteral("kid"), m_rsa.kid()}});
        const QByteArray signedToken = m_rsa.sign(named, m_claims);
        const QByteArray input = signedToken.left(signedToken.lastIndexOf('.'));
        const QByteArray token
            = resigned(signedToken,
                       QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256));
        // Nothing else speaks against it: the key says no alg, and any is allowed.
        const JwkSet keys = keySet({without(m_rsa.jwk(), "alg")});
        QCOMPARE(keys.keys.size(), 1U);
        const auto jws = verifyJws(token, keys);
        QVERIFY(!jws);
        QCOMPARE(jws.error().kind, ErrorKind::IdTokenInvalid);
    }

    void takesKeysFromTheProviderOnly_data()
    {
        QTest::addColumn<QJsonObject>("header");
        const TokenSigner attacker(QStringLiteral("RS256"), QStringLiteral("rsa"));
        QTest::newRow("jwk, RFC 7515 §4.1.3")
            << header("RS256", {{QStringLiteral("jwk"), m_ec.jwk()}});
        QTest::newRow("jku, §4.1.2") << header(
            "RS256", {{QStringLiteral("jku"), QStringLiteral("https://evil.example/jwks")}});
        QTest::newRow("x5u, §4.1.5") << header(
            "RS256", {{QStringLiteral("x5u"), QStringLiteral("https://evil.example/cert")}});
        QTest::newRow("x5c, §4.1.6")
            << header("RS256", {{QStringLiteral("x5c"), QJsonArray{QStringLiteral("AAAA")}}});
    }
    void takesKeysFromTheProviderOnly()
    {
        QFETCH(QJsonObject, header);
        const TokenSigner attacker;
        if (header.contains(QStringLiteral("jwk"))) {
            header.insert(QStringLiteral("jwk"), attacker.jwk());
        }
        QVERIFY(!verifyJws(attacker.sign(header, m_claims), keySet({m_rsa.jwk()})));
        // Not trusted and not in the way either: the provider's own key still counts.
        QVERIFY(verifyJws(m_rsa.sign(header, m_claims), keySet({m_rsa.jwk()})));
    }

    void doesNotAskForATyp()
    {
        for (const char *type : {"JWT", "jwt", "at+jwt", "anything"}) {
            const QJsonObject typed
                = header("RS256", {{QStringLiteral("typ"), QLatin1String(type)}});
            QVERIFY(verifyJws(m_rsa.sign(typed, m_claims), keySet({m_rsa.jwk()})));
        }
    }

    void withoutKidTriesEveryKeyThatFits()
    {
        // The suite's kid-absent-multiple-jwks: several keys of each type, none named.
        QJsonArray keys{without(TokenSigner().jwk(), "kid"), without(m_ec.jwk(), "kid"),
                        without(TokenSigner(QStringLiteral("EdDSA")).jwk(), "kid"),
                        without(m_rsa.jwk(), "kid")};
        QVERIFY(verifyJws(m_rsa.sign(header("RS256"), m_claims), keySet(keys)));
        keys.removeLast();
        const auto jws = verifyJws(m_rsa.sign(header("RS256"), m_claims), keySet(keys));
        QVERIFY(!jws);
        QCOMPARE(jws.error().code, QLatin1String(unknownKeyCode));
    }

    void saysWhenANewerKeySetMayHelp()
    {
        const QByteArray token = rsaToken();
        const auto unknown
            = verifyJws(token, keySet({with(m_rsa.jwk(), "kid", QStringLiteral("older"))}));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ErrorKind::IdTokenInvalid);
        QCOMPARE(unknown.error().code, QLatin1String(unknownKeyCode));

        const auto caseMatters
            = verifyJws(token, keySet({with(m_rsa.jwk(), "kid", QStringLiteral("RSA"))}));
        QCOMPARE(caseMatters.error().code, QLatin1String(unknownKeyCode));

        // Known by name, and the signature is wrong: no other key set makes that right.
        const TokenSigner impostor(QStringLiteral("RS256"), m_rsa.kid());
        const auto wrong = verifyJws(impostor.sign(m_claims), keySet({m_rsa.jwk()}));
        QVERIFY(!wrong);
        QVERIFY(wrong.error().code.isEmpty());
    }

    void triesAllKeysOfOneName()
    {
        const TokenSigner other(QStringLiteral("RS256"), m_rsa.kid());
        QVERIFY(verifyJws(rsaToken(), keySet({other.jwk(), m_rsa.jwk()})));
    }

    void heedsTheAlgorithmOfAKey()
    {
        const QByteArray token = rsaToken();
        QVERIFY(verifyJws(token, keySet({without(m_rsa.jwk(), "alg")})));
        QVERIFY(!verifyJws(token, keySet({with(m_rsa.jwk(), "alg", QStringLiteral("PS256"))})));
        QVERIFY(!verifyJws(token, keySet({with(m_rsa.jwk(), "alg", QStringLiteral("RS512"))})));
    }

    void namesTheRefusedAlgorithmWithoutRepeatingWhatItHides()
    {
        const auto jws
            = verifyJws(m_rsa.sign(header("no\u202ene\n"), m_claims), keySet({m_rsa.jwk()}));
        QVERIFY(!jws);
        QVERIFY(!jws.error().detail.contains(QChar(0x202e)));
        QVERIFY(!jws.error().detail.contains(QChar(u'\n')));
    }
};

QTEST_APPLESS_MAIN(JwsTest)
#include "jws_test.moc"
