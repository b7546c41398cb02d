#include "oauth/jwk_set.h"

#include "base/base64url.h"
#include "support/problem.h"
#include "support/test_data.h"
#include "support/token_signer.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

namespace {

QJsonObject with(QJsonObject object, const char *member, const QJsonValue &value)
{
    object.insert(QLatin1String(member), value);
    return object;
}

QJsonObject without(QJsonObject object, const char *member)
{
    object.remove(QLatin1String(member));
    return object;
}

/// x loses its last byte to y: in a row they are still the same point.
QJsonObject shifted(QJsonObject jwk)
{
    const auto bytes = [&](const char *name) {
        return *base64UrlDecode(jwk.value(QLatin1String(name)).toString().toLatin1());
    };
    const QByteArray x = bytes("x");
    const QByteArray y = x.last(1) + bytes("y");
    jwk = with(jwk, "y", QString::fromLatin1(base64UrlEncode(y)));
    return with(jwk, "x", QString::fromLatin1(base64UrlEncode(x.chopped(1))));
}

QString half(const QJsonValue &number)
{
    return number.toString().left(number.toString().size() / 2);
}

} // namespace

class JwkSetTest : public QObject {
    Q_OBJECT
private:
    const QJsonObject m_rsa = TokenSigner(QStringLiteral("RS256")).jwk();
    const QJsonObject m_ec = TokenSigner(QStringLiteral("ES256")).jwk();
    const QJsonObject m_ed = TokenSigner(QStringLiteral("EdDSA")).jwk();

private Q_SLOTS:
    void readsWhatAProviderPublishes()
    {
        // The conformance suite's mix: usable keys between encryption keys and unknown curves.
        const auto set = parseJwkSet(testData(QStringLiteral("oauth/mixed.jwks")));
        QVERIFY2(set, qPrintable(problemOf(set)));
        QStringList names;
        for (const Jwk &key : set->keys) {
            names.append(key.kid);
            QVERIFY(key.key);
        }
        QCOMPARE(
            names,
            QStringList({QStringLiteral("rsa-1"), QStringLiteral("ec-1"), QStringLiteral("ed-1")}));
        QCOMPARE(set->keys.at(0).type, KeyType::Rsa);
        QVERIFY(set->keys.at(0).curve.isEmpty());
        QVERIFY(set->keys.at(0).algorithm.isEmpty());
        QCOMPARE(set->keys.at(1).type, KeyType::Ec);
        QCOMPARE(set->keys.at(1).curve, QStringLiteral("P-256"));
        QCOMPARE(set->keys.at(2).type, KeyType::Okp);
        QCOMPARE(set->keys.at(2).algorithm, QStringLiteral("EdDSA"));
    }

    void takes_data()
    {
        QTest::addColumn<QJsonObject>("key");
        QTest::newRow("RSA 2048") << m_rsa;
        QTest::newRow("RSA 4096") << TokenSigner(QStringLiteral("RS512"), {}, 4096).jwk();
        QTest::newRow("P-256") << m_ec;
        QTest::newRow("P-384") << TokenSigner(QStringLiteral("ES384")).jwk();
        QTest::newRow("P-521") << TokenSigner(QStringLiteral("ES512")).jwk();
        QTest::newRow("Ed25519, RFC 8037 §2") << m_ed;
        QTest::newRow("no kid") << without(m_rsa, "kid");
        QTest::newRow("no alg") << without(m_rsa, "alg");
        QTest::newRow("no use") << without(m_rsa, "use");
        QTest::newRow("key_ops verify, RFC 7517 §4.3")
            << with(without(m_rsa, "use"), "key_ops", QJsonArray{QStringLiteral("verify")});
        QTest::newRow("unknown members, RFC 7517 §4")
            << with(m_rsa, "x5c", QJsonArray{QStringLiteral("not looked at")});
    }
    void takes()
    {
        QFETCH(QJsonObject, key);
        const auto set = parseJwkSet(jwkSet({key}));
        QVERIFY(set);
        QCOMPARE(set->keys.size(), std::size_t(1));
    }

    void skips_data()
    {
        QTest::addColumn<QJsonObject>("key");
        QTest::newRow("use enc, RFC 7517 §4.2") << with(m_rsa, "use", QStringLiteral("enc"));
        QTest::newRow("use of another type") << with(m_rsa, "use", 1);
        QTest::newRow("key_ops without verify, §4.3")
            << with(m_rsa, "key_ops", QJsonArray{QStringLiteral("encrypt")});
        QTest::newRow("private key published") << with(m_rsa, "d", QStringLiteral("AQAB"));
        QTest::newRow("kid is a number") << with(m_rsa, "kid", 7);
        QTest::newRow("alg unknown") << with(m_rsa, "alg", QStringLiteral("RSA-OAEP"));
        QTest::newRow("alg of another type") << with(m_rsa, "alg", QStringLiteral("ES256"));
        QTest::newRow("alg of another curve") << with(m_ec, "alg", QStringLiteral("ES384"));
        QTest::newRow("symmetric, RFC 7518 §6.4")
            << QJsonObject{{QStringLiteral("kty"), QStringLiteral("oct")},
                           {QStringLiteral("k"), QStringLiteral("c2VjcmV0")}};
        QTest::newRow("kty unknown") << with(m_rsa, "kty", QStringLiteral("LWE"));
        QTest::newRow("kty in another case") << with(m_rsa, "kty", QStringLiteral("rsa"));
        QTest::newRow("no kty") << without(m_rsa, "kty");
        QTest::newRow("no members at all") << QJsonObject();

        QTest::newRow("RSA 1024") << TokenSigner(QStringLiteral("RS256"), {}, 1024).jwk();
        QTest::newRow("RSA 2040") << TokenSigner(QStringLiteral("RS256"), {}, 2040).jwk();
        QTest::newRow("RSA 16384") << with(m_rsa, "n", QString(2732, QChar(u'_')));
        QTest::newRow("even modulus") << with(m_rsa, "n", QString(341, QChar(u'z')) + u'g');
        QTest::newRow("exponent 1") << with(m_rsa, "e", QStringLiteral("AQ"));
        QTest::newRow("exponent 0") << with(m_rsa, "e", QStringLiteral("AA"));
        QTest::newRow("exponent 2") << with(m_rsa, "e", QStringLiteral("Ag"));
        QTest::newRow("exponent of 65 bits") << with(m_rsa, "e", QStringLiteral("AQAAAAAAAAAB"));
        QTest::newRow("no modulus") << without(m_rsa, "n");
        QTest::newRow("no exponent") << without(m_rsa, "e");
        QTest::newRow("modulus is a number") << with(m_rsa, "n", 65537);
        QTest::newRow("modulus padded")
            << with(m_rsa, "n", m_rsa.value(QStringLiteral("n")).toString() + u'=');
        QTest::newRow("modulus not base64url") << with(m_rsa, "n", QStringLiteral("€€€"));

        QTest::newRow("point off its curve") << with(m_ec, "y", m_ec.value(QStringLiteral("x")));
        QTest::newRow("point of zeros")
            << with(with(m_ec, "x", QString(43, QChar(u'A'))), "y", QString(43, QChar(u'A')));
        QTest::newRow("coordinate too short, RFC 7518 §6.2.1.2")
            << with(m_ec, "x", half(m_ec.value(QStringLiteral("x"))));
        QTest::newRow("coordinates cut at another place") << shifted(m_ec);
        QTest::newRow("no y") << without(m_ec, "y");
        QTest::newRow("crv of another size") << with(m_ec, "crv", QStringLiteral("P-384"));
        QTest::newRow("crv unknown") << with(m_ec, "crv", QStringLiteral("secp256k1"));
        QTest::newRow("no crv") << without(m_ec, "crv");
        QTest::newRow("Ed25519 too short")
            << with(m_ed, "x", half(m_ed.value(QStringLiteral("x"))));
        QTest::newRow("X25519") << with(m_ed, "crv", QStringLiteral("X25519"));
        QTest::newRow("Ed448") << with(m_ed, "crv", QStringLiteral("Ed448"));
    }
    void skips()
    {
        QFETCH(QJsonObject, key);
        // A good key beside it stays usable.
        const auto set = parseJwkSet(jwkSet({key, m_ed}));
        QVERIFY2(set, qPrintable(problemOf(set)));
        QCOMPARE(set->keys.size(), std::size_t(1));
        QCOMPARE(set->keys.at(0).type, KeyType::Okp);
    }

    void skipsWhatIsNoObject()
    {
        const auto set = parseJwkSet(jwkSet({QJsonValue(1), QJsonValue(), QJsonArray(), m_rsa}));
        QVERIFY(set);
        QCOMPARE(set->keys.size(), std::size_t(1));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html></html>");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("no keys, RFC 7517 §5.1") << QByteArray("{}");
        QTest::newRow("keys is an object") << QByteArray(R"({"keys":{}})");
        QTest::newRow("keys twice") << QByteArray(R"({"keys":[],"keys":[]})");
        QJsonArray many;
        for (int i = 0; i < 51; ++i) {
            many.append(m_ed);
        }
        QTest::newRow("51 keys") << jwkSet(many);
        QTest::newRow("more than 256 kB") << jwkSet({}) + QByteArray(256 * 1024, ' ');
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        const auto set = parseJwkSet(body);
        QVERIFY(!set);
        QCOMPARE(set.error().kind, ErrorKind::InvalidResponse);
    }

    void takesFiftyKeysAndNone()
    {
        QJsonArray many;
        for (int i = 0; i < 50; ++i) {
            many.append(m_ed);
        }
        const auto full = parseJwkSet(jwkSet(many));
        QVERIFY(full);
        QCOMPARE(full->keys.size(), std::size_t(50));
        const auto empty = parseJwkSet(jwkSet({}));
        QVERIFY(empty);
        QVERIFY(empty->keys.empty());
    }
};

QTEST_APPLESS_MAIN(JwkSetTest)
#include "jwk_set_test.moc"
