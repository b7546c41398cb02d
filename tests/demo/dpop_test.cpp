#include "base/base64url.h"
#include "demo_peer.h"
#include "oauth/jws_signer.h"
#include "oauth/public_jwk.h"
#include "support/own_key.h"

#include <QCryptographicHash>
#include <QTest>

using namespace lanyard;
using namespace lanyard::demo;

namespace {

oauth::JwsSigner signerFor(const QString &kind)
{
    return oauth::JwsSigner::fromPem(OwnKey(kind).pem()).value();
}

QByteArray sha256(const QByteArray &bytes)
{
    return base64UrlEncode(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto each = from.begin(); each != from.end(); ++each) {
        into.insert(each.key(), each.value());
    }
}

} // namespace

/// RFC 9449 at the demo provider.
class DpopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(Dpop::Offered); }

    void bindsWhatItIssues()
    {
        const QJsonObject tokens = signIn();
        QCOMPARE(text(tokens, "token_type"), QByteArray("DPoP"));
        const QByteArray access = text(tokens, "access_token");
        QCOMPARE(userInfo(access).status, 200);
        QCOMPARE(m_peer->userInfo(access).status, 401); // as Bearer

        const PeerAnswer refreshed = refresh(text(tokens, "refresh_token"));
        QCOMPARE(refreshed.status, 200);
        QCOMPARE(text(refreshed.json(), "token_type"), QByteArray("DPoP"));
        QCOMPARE(userInfo(text(refreshed.json(), "access_token")).status, 200);
    }

    void nobodyElseCanUseIt()
    {
        const QJsonObject tokens = signIn();
        m_signer = signerFor(QStringLiteral("P-256")); // a thief's
        const PeerAnswer shown = userInfo(text(tokens, "access_token"));
        QCOMPARE(shown.status, 401);
        QCOMPARE(shown.error(), QStringLiteral("invalid_token"));
        QVERIFY(shown.headers.value("www-authenticate").startsWith("DPoP "));
        QCOMPARE(refresh(text(tokens, "refresh_token")).error(), QStringLiteral("invalid_grant"));
        QCOMPARE(
            m_peer->post("/token", DemoPeer::refreshRequest(text(tokens, "refresh_token"))).error(),
            QStringLiteral("invalid_grant"));
    }

    /// Whoever has the refresh token but not the key cannot end the session either.
    void aThiefEndsNoSession()
    {
        const QJsonObject tokens = signIn();
        const auto owner = m_signer;
        m_signer = signerFor(QStringLiteral("P-256"));
        QCOMPARE(refresh(text(tokens, "refresh_token")).status, 400);
        m_signer = owner;
        QCOMPARE(refresh(text(tokens, "refresh_token")).status, 200);
    }

    /// §10.
    void keepsACodeForItsKey()
    {
        const QByteArray ours = oauth::jwkThumbprint(m_signer.publicJwk());
        QCOMPARE(redeem(m_peer->code({{"dpop_jkt", ours}})).status, 200);
        QCOMPARE(redeem(m_peer->code({{"dpop_jkt", sha256("another key")}})).error(),
                 QStringLiteral("invalid_grant"));
        const QByteArray bare = m_peer->code({{"dpop_jkt", ours}});
        QCOMPARE(m_peer->post("/token", DemoPeer::tokenRequest(bare)).error(),
                 QStringLiteral("invalid_grant"));
    }

    void issuesBearerToWhoeverShowsNoKey()
    {
        const QJsonObject tokens = m_peer->signIn();
        QCOMPARE(text(tokens, "token_type"), QByteArray("Bearer"));
        QCOMPARE(m_peer->userInfo(text(tokens, "access_token")).status, 200);
        QCOMPARE(userInfo(text(tokens, "access_token")).status, 401); // as DPoP
    }

    void refusesAProof_data()
    {
        QTest::addColumn<QJsonObject>("header");
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const QJsonObject &header, const QJsonObject &claims,
                            const char *kind = "P-256") {
            QTest::newRow(name) << header << claims << QString::fromLatin1(kind);
        };
        const qint64 now = FakeClock().now().toSecsSinceEpoch();
        const auto claim = [](const char *name, const QJsonValue &value) {
            return QJsonObject{{QString::fromLatin1(name), value}};
        };
        row("§4.3 (4) typ", claim("typ", QStringLiteral("JWT")), {});
        row("§4.3 (5) another alg", {}, {}, "Ed25519");
        row("§4.3 (6) another's key", claim("jwk", signerFor(QStringLiteral("P-256")).publicJwk()),
            {});
        row("no key", claim("jwk", QJsonObject()), {});
        row("§4.3 (8) htm", {}, claim("htm", QStringLiteral("GET")));
        row("§4.3 (9) htu", {}, claim("htu", QStringLiteral("https://op.example/token")));
        row("htu with a query", {}, claim("htu", QStringLiteral("QUERY")));
        row("§4.3 (11) old", {}, claim("iat", now - 61));
        row("of the future", {}, claim("iat", now + 61));
        row("no iat", {}, claim("iat", QJsonValue()));
        row("no jti", {}, claim("jti", QString()));
    }
    void refusesAProof()
    {
        QFETCH(const QJsonObject, header);
        QFETCH(QJsonObject, claims);
        QFETCH(const QString, kind);
        if (claims.value(QStringLiteral("htu")) == QLatin1String("QUERY")) {
            claims.insert(QStringLiteral("htu"),
                          QString::fromLatin1(m_peer->issuer() + "/token?a=b"));
        }
        const QByteArray code = m_peer->code();
        const auto owner = m_signer;
        m_signer = signerFor(kind);
        const PeerAnswer refused
            = m_peer->post("/token", DemoPeer::tokenRequest(code),
                           {{"DPoP", proof("POST", "/token", {}, claims, header)}});
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.error(), QStringLiteral("invalid_dpop_proof"));
        m_signer = owner;
        QCOMPARE(redeem(code).status, 200); // which was not used up
    }

    /// §11.1.
    void takesAProofOnce()
    {
        const QByteArray access = text(signIn(), "access_token");
        const QByteArray shown = proof("GET", "/userinfo", access);
        QCOMPARE(userInfo(access, shown).status, 200);
        QCOMPARE(userInfo(access, shown).error(), QStringLiteral("invalid_dpop_proof"));
    }

    /// §7.1: for this token, at this address.
    void refusesAProofForAnotherRequest()
    {
        const QByteArray access = text(signIn(), "access_token");
        QCOMPARE(userInfo(access, proof("GET", "/userinfo", "another")).error(),
                 QStringLiteral("invalid_dpop_proof"));
        QCOMPARE(userInfo(access, proof("GET", "/api/reports", access)).error(),
                 QStringLiteral("invalid_dpop_proof"));
        QCOMPARE(userInfo(access, {}).status, 401);
        QCOMPARE(userInfo(access).status, 200);
    }

    void requiresAProof()
    {
        start(Dpop::Required);
        QCOMPARE(m_peer->post("/token", DemoPeer::tokenRequest(m_peer->code())).error(),
                 QStringLiteral("invalid_dpop_proof"));
        QCOMPARE(text(signIn(), "token_type"), QByteArray("DPoP"));
    }

    /// §8, §8.2, §9.
    void wantsItsOwnNonce()
    {
        start(Dpop::Nonce);
        const QByteArray code = m_peer->code();
        const PeerAnswer wanted = redeem(code);
        QCOMPARE(wanted.status, 400);
        QCOMPARE(wanted.error(), QStringLiteral("use_dpop_nonce"));
        const QByteArray first = wanted.headers.value("dpop-nonce");
        const PeerAnswer tokens = redeem(code, nonce(first));
        QCOMPARE(tokens.status, 200);
        const QByteArray second = tokens.headers.value("dpop-nonce");
        QVERIFY(!second.isEmpty() && second != first);

        const QByteArray access = text(tokens.json(), "access_token");
        const PeerAnswer challenged = userInfo(access);
        QCOMPARE(challenged.status, 401);
        QVERIFY(challenged.headers.value("www-authenticate").contains("use_dpop_nonce"));
        QCOMPARE(userInfo(access, proof("GET", "/userinfo", access, nonce(second))).status, 200);
        m_peer->clock().advance(std::chrono::seconds(299));
        QCOMPARE(userInfo(access, proof("GET", "/userinfo", access, nonce(second))).status, 200);
        m_peer->clock().advance(std::chrono::seconds(1));
        QCOMPARE(refresh(text(tokens.json(), "refresh_token"), nonce(second)).error(),
                 QStringLiteral("use_dpop_nonce"));
    }

    void announcesIt()
    {
        constexpr auto member = "dpop_signing_alg_values_supported";
        const auto announced = [](Dpop dpop) {
            DemoPeer peer(SigningAlgorithm::Rs256, PushedRequests::No, dpop);
            return peer.get("/.well-known/openid-configuration")
                .json()
                .contains(QLatin1String(member));
        };
        QVERIFY(!announced(Dpop::No));
        QVERIFY(announced(Dpop::Offered));
        QVERIFY(announced(Dpop::Nonce));
    }

    void looksAtNoProofWhereItDoesNotBind()
    {
        start(Dpop::No);
        const PeerAnswer tokens
            = m_peer->post("/token", DemoPeer::tokenRequest(m_peer->code()), {{"DPoP", "x"}});
        QCOMPARE(tokens.status, 200);
        QCOMPARE(text(tokens.json(), "token_type"), QByteArray("Bearer"));
    }

private:
    void start(Dpop dpop)
    {
        m_peer = std::make_unique<DemoPeer>(SigningAlgorithm::Rs256, PushedRequests::No, dpop);
    }

    static QJsonObject nonce(const QByteArray &value)
    {
        return {{QStringLiteral("nonce"), QString::fromLatin1(value)}};
    }

    /// As it has to be, with `changes` put over it.
    QByteArray proof(const QByteArray &method, const QByteArray &path, const QByteArray &token,
                     const QJsonObject &changes = {}, const QJsonObject &headerChanges = {})
    {
        QJsonObject header{{QStringLiteral("typ"), QStringLiteral("dpop+jwt")},
                           {QStringLiteral("jwk"), m_signer.publicJwk()}};
        merge(header, headerChanges);
        QJsonObject claims{{QStringLiteral("jti"), QStringLiteral("jti-%1").arg(++m_proofs)},
                           {QStringLiteral("htm"), QString::fromLatin1(method)},
                           {QStringLiteral("htu"), QString::fromLatin1(m_peer->issuer() + path)},
                           {QStringLiteral("iat"), m_peer->clock().now().toSecsSinceEpoch()}};
        if (!token.isEmpty()) {
            claims.insert(QStringLiteral("ath"), QString::fromLatin1(sha256(token)));
        }
        merge(claims, changes);
        return m_signer.sign(header, claims).value();
    }

    PeerAnswer redeem(const QByteArray &code, const QJsonObject &claims = {})
    {
        return m_peer->post("/token", DemoPeer::tokenRequest(code),
                            {{"DPoP", proof("POST", "/token", {}, claims)}});
    }
    PeerAnswer refresh(const QByteArray &token, const QJsonObject &claims = {})
    {
        return m_peer->post("/token", DemoPeer::refreshRequest(token),
                            {{"DPoP", proof("POST", "/token", {}, claims)}});
    }
    QJsonObject signIn() { return redeem(m_peer->code()).json(); }

    PeerAnswer userInfo(const QByteArray &token)
    {
        return userInfo(token, proof("GET", "/userinfo", token));
    }
    PeerAnswer userInfo(const QByteArray &token, const QByteArray &shown)
    {
        return m_peer->get("/userinfo",
                           changed({{"Authorization", "DPoP " + token}}, {{"DPoP", shown}}));
    }

    std::unique_ptr<DemoPeer> m_peer;
    oauth::JwsSigner m_signer = signerFor(QStringLiteral("P-256"));
    int m_proofs = 0;
};

QTEST_GUILESS_MAIN(DpopTest)
#include "dpop_test.moc"
