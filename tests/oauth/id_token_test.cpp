#include "oauth/id_token.h"

#include "support/problem.h"
#include "support/token_signer.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

namespace {

constexpr qint64 now = 1700000000;
const QByteArray nonce = "n-0S6_WzA2Mj-n-0S6_WzA2Mj-n-0S6_WzA2Mj-abcde";
const QByteArray accessToken = "SlAV32hkKG";

struct Break {
    const char *claim = nullptr;
    QJsonValue value; ///< undefined = taken out
};

const QJsonValue gone(QJsonValue::Undefined);

} // namespace
Q_DECLARE_METATYPE(Break)

class IdTokenTest : public QObject {
    Q_OBJECT
private:
    const TokenSigner m_signer{QStringLiteral("ES256")};
    const JwkSet m_keys = *parseJwkSet(jwkSet({m_signer.jwk()}));

    [[nodiscard]] static QJsonObject claims(const QByteArray &withNonce = nonce)
    {
        IdTokenContent content;
        content.nonce = withNonce;
        content.issuedAt = QDateTime::fromSecsSinceEpoch(now).toUTC();
        return idTokenClaims(content);
    }

    [[nodiscard]] static QJsonObject broken(QJsonObject claims, const Break &change)
    {
        if (change.value.isUndefined()) {
            claims.remove(QLatin1String(change.claim));
        } else {
            claims.insert(QLatin1String(change.claim), change.value);
        }
        return claims;
    }

    [[nodiscard]] static IdTokenExpectation expectation()
    {
        IdTokenExpectation expected;
        expected.issuer = QStringLiteral("https://op.example");
        expected.clientId = QStringLiteral("client-1");
        expected.nonce = nonce;
        expected.now = QDateTime::fromSecsSinceEpoch(now + 5).toUTC();
        return expected;
    }

    [[nodiscard]] Result<IdToken> validate(const QJsonObject &claims,
                                           const IdTokenExpectation &expected = expectation()) const
    {
        return IdToken::validate(Secret(m_signer.sign(claims)), m_keys, expected);
    }

private Q_SLOTS:
    void believesWhatIsRight()
    {
        QJsonObject all = claims();
        all.insert(QStringLiteral("auth_time"), now - 3600);
        all.insert(QStringLiteral("azp"), QStringLiteral("client-1"));
        all.insert(QStringLiteral("email"), QStringLiteral("jane@op.example"));
        const auto token = validate(all);
        QVERIFY2(token, qPrintable(problemOf(token)));
        QCOMPARE(token->issuer(), QStringLiteral("https://op.example"));
        QCOMPARE(token->subject(), QStringLiteral("subject-1"));
        QCOMPARE(token->issuedAt().toSecsSinceEpoch(), now);
        QCOMPARE(token->expiresAt().toSecsSinceEpoch(), now + 300);
        QCOMPARE(token->expiresAt().timeSpec(), Qt::UTC);
        QCOMPARE(token->authTime(), std::optional<qint64>(now - 3600));
        QCOMPARE(token->azp(), QStringLiteral("client-1"));
        QCOMPARE(token->claims(), all);
    }

    void accepts_data()
    {
        QTest::addColumn<Break>("change");
        QTest::newRow("rule 3: aud as an array of us alone")
            << Break{"aud", QJsonArray{QStringLiteral("client-1")}};
        QTest::newRow("rule 3: us twice")
            << Break{"aud", QJsonArray{QStringLiteral("client-1"), QStringLiteral("client-1")}};
        QTest::newRow("rule 4: azp is us") << Break{"azp", QStringLiteral("client-1")};
        QTest::newRow("rule 9: expired 59 s ago") << Break{"exp", now + 5 - 59};
        QTest::newRow("rule 9: exp with a fraction") << Break{"exp", double(now) + 300.5};
        QTest::newRow("rule 10: issued 60 s ahead of our clock") << Break{"iat", now + 65};
        QTest::newRow("rule 10: issued an hour ago") << Break{"iat", now - 3600};
        QTest::newRow("nbf 60 s ahead of our clock") << Break{"nbf", now + 65};
        QTest::newRow("nbf past") << Break{"nbf", now - 1};
        QTest::newRow("sub of 255 characters") << Break{"sub", QString(255, QChar(u's'))};
        QTest::newRow("unknown claims, §2") << Break{"extra", QJsonObject()};
        QTest::newRow("rule 12: acr is not asked for") << Break{"acr", QStringLiteral("0")};
    }
    void accepts()
    {
        QFETCH(Break, change);
        const auto token = validate(broken(claims(), change));
        QVERIFY2(token, qPrintable(problemOf(token)));
    }

    void refuses_data()
    {
        QTest::addColumn<Break>("change");
        QTest::addColumn<ErrorKind>("kind");
        const auto invalid = ErrorKind::IdTokenInvalid;
        QTest::newRow("rule 2: iss with 1 at its end")
            << Break{"iss", QStringLiteral("https://op.example1")} << ErrorKind::IssuerMismatch;
        QTest::newRow("rule 2: iss with a slash at its end")
            << Break{"iss", QStringLiteral("https://op.example/")} << ErrorKind::IssuerMismatch;
        QTest::newRow("rule 2: iss in another case")
            << Break{"iss", QStringLiteral("https://OP.example")} << ErrorKind::IssuerMismatch;
        QTest::newRow("rule 2: no iss") << Break{"iss", gone} << invalid;
        QTest::newRow("rule 2: iss is an array")
            << Break{"iss", QJsonArray{QStringLiteral("https://op.example")}} << invalid;

        QTest::newRow("rule 3: aud with 1 at its end")
            << Break{"aud", QStringLiteral("client-11")} << invalid;
        QTest::newRow("rule 3: no aud") << Break{"aud", gone} << invalid;
        QTest::newRow("rule 3: aud empty") << Break{"aud", QJsonArray()} << invalid;
        QTest::newRow("rule 3: aud null") << Break{"aud", QJsonValue()} << invalid;
        QTest::newRow("rule 3: aud a number") << Break{"aud", 1} << invalid;
        QTest::newRow("rule 3: aud an object") << Break{"aud", QJsonObject()} << invalid;
        QTest::newRow("rule 3: an untrusted audience beside us")
            << Break{"aud", QJsonArray{QStringLiteral("client-1"), QStringLiteral("client-11")}}
            << invalid;
        QTest::newRow("rule 3: a number beside us")
            << Break{"aud", QJsonArray{QStringLiteral("client-1"), 1}} << invalid;

        QTest::newRow("rule 5: azp is another") << Break{"azp", QStringLiteral("other")} << invalid;
        QTest::newRow("rule 5: azp is empty") << Break{"azp", QString()} << invalid;
        QTest::newRow("rule 5: azp is an array")
            << Break{"azp", QJsonArray{QStringLiteral("client-1")}} << invalid;

        QTest::newRow("rule 9: expired 6 min ago") << Break{"exp", now + 5 - 360} << invalid;
        QTest::newRow("rule 9: expired 60 s ago") << Break{"exp", now + 5 - 60} << invalid;
        QTest::newRow("rule 9: no exp") << Break{"exp", gone} << invalid;
        QTest::newRow("rule 9: exp null") << Break{"exp", QJsonValue()} << invalid;
        QTest::newRow("rule 9: exp a string")
            << Break{"exp", QString::number(now + 300)} << invalid;
        QTest::newRow("rule 9: exp 2^63") << Break{"exp", 9223372036854775808.0} << invalid;
        QTest::newRow("rule 9: exp negative") << Break{"exp", -1} << invalid;

        QTest::newRow("rule 10: no iat") << Break{"iat", gone} << invalid;
        QTest::newRow("rule 10: iat a string") << Break{"iat", QString::number(now)} << invalid;
        QTest::newRow("rule 10: iat in the future") << Break{"iat", now + 66} << invalid;
        QTest::newRow("rule 10: iat more than a day ago")
            << Break{"iat", now + 4 - 86400} << invalid;
        QTest::newRow("nbf in the future, RFC 7519 §4.1.5") << Break{"nbf", now + 66} << invalid;

        QTest::newRow("rule 11: nonce with 1 at its end")
            << Break{"nonce", QString::fromLatin1(nonce) + u'1'} << invalid;
        QTest::newRow("rule 11: no nonce") << Break{"nonce", gone} << invalid;
        QTest::newRow("rule 11: nonce empty") << Break{"nonce", QString()} << invalid;
        QTest::newRow("rule 11: nonce a number") << Break{"nonce", 1} << invalid;

        QTest::newRow("§2: no sub") << Break{"sub", gone} << invalid;
        QTest::newRow("§2: sub empty") << Break{"sub", QString()} << invalid;
        QTest::newRow("§2: sub a number") << Break{"sub", 42} << invalid;
        QTest::newRow("§2: sub of 256 characters")
            << Break{"sub", QString(256, QChar(u's'))} << invalid;
        QTest::newRow("§2: sub not ASCII") << Break{"sub", QStringLiteral("jané")} << invalid;
        QTest::newRow("§2: sub with a line break")
            << Break{"sub", QStringLiteral("a\nb")} << invalid;
        QTest::newRow("auth_time a string") << Break{"auth_time", QStringLiteral("1")} << invalid;
    }
    void refuses()
    {
        QFETCH(Break, change);
        QFETCH(ErrorKind, kind);
        const auto token = validate(broken(claims(), change));
        QVERIFY(!token);
        QCOMPARE(token.error().kind, kind);
        QVERIFY(!token.error().detail.isEmpty());
    }

    void rule11NonceNobodySentIsRefused()
    {
        IdTokenExpectation expected = expectation();
        expected.nonce.clear();
        QVERIFY(validate(claims({}), expected));
        QVERIFY(!validate(claims("null1"), expected));
    }

    void rule6SignatureIsAlwaysChecked()
    {
        const TokenSigner attacker(QStringLiteral("ES256"));
        const auto token
            = IdToken::validate(Secret(attacker.sign(claims())), m_keys, expectation());
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::IdTokenInvalid);
    }

    void rule7AlgorithmIsOneOfTheAnnounced()
    {
        IdTokenExpectation expected = expectation();
        expected.allowedAlgorithms = {QStringLiteral("PS256")};
        const auto token = validate(claims(), expected);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::IdTokenInvalid);
        expected.allowedAlgorithms.append(QStringLiteral("ES256"));
        QVERIFY(validate(claims(), expected));
    }

    void whatIsNoTokenIsAnInvalidIdToken()
    {
        for (const QByteArray &text :
             {QByteArray(), QByteArray("a.b.c.d.e"), QByteArray("<html>"), QByteArray("..")}) {
            const auto token = IdToken::validate(Secret(text), m_keys, expectation());
            QVERIFY(!token);
            QCOMPARE(token.error().kind, ErrorKind::IdTokenInvalid);
        }
    }

    void tellsThatNewerKeysMayHelp()
    {
        const TokenSigner newer(QStringLiteral("ES256"), QStringLiteral("key-2"));
        const auto token = IdToken::validate(Secret(newer.sign(claims())), m_keys, expectation());
        QVERIFY(!token);
        QCOMPARE(token.error().code, QStringLiteral("unknown_key"));
    }

    void accessTokenHashFollowsTheAlgorithm_data()
    {
        QTest::addColumn<QString>("algorithm");
        for (const char *name :
             {"RS256", "PS384", "RS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void accessTokenHashFollowsTheAlgorithm()
    {
        QFETCH(QString, algorithm);
        const TokenSigner signer(algorithm);
        const auto keys = parseJwkSet(jwkSet({signer.jwk()}));
        const Secret token(accessToken);
        IdTokenExpectation expected = expectation();
        expected.accessToken = &token;
        QJsonObject content = claims();
        content.insert(QStringLiteral("at_hash"), lanyard::accessTokenHash(algorithm, accessToken));
        QVERIFY(IdToken::validate(Secret(signer.sign(content)), *keys, expected));

        content.insert(QStringLiteral("at_hash"), lanyard::accessTokenHash(algorithm, "other"));
        const auto wrong = IdToken::validate(Secret(signer.sign(content)), *keys, expected);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::IdTokenInvalid);
    }

    void accessTokenHash_data()
    {
        QTest::addColumn<Break>("change");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("§3.1.3.6: absent") << Break{"at_hash", gone} << true;
        QTest::newRow("§3.1.3.8: of another token")
            << Break{"at_hash", QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA")} << false;
        QTest::newRow("empty") << Break{"at_hash", QString()} << false;
        QTest::newRow("a number") << Break{"at_hash", 1} << false;
        QTest::newRow("the whole hash, not its half")
            << Break{"at_hash", QStringLiteral("BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA")}
            << false;
    }
    void accessTokenHash()
    {
        QFETCH(Break, change);
        QFETCH(bool, accepted);
        const Secret token(accessToken);
        IdTokenExpectation expected = expectation();
        expected.accessToken = &token;
        QCOMPARE(validate(broken(claims(), change), expected).has_value(), accepted);
    }

    void accessTokenHashOfTheStandardsExample()
    {
        // OIDC Core A.3 and A.4: at_hash of "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y".
        const Secret token("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y");
        IdTokenExpectation expected = expectation();
        expected.accessToken = &token;
        QVERIFY(validate(broken(claims(), {"at_hash", QStringLiteral("77QmUPtjPfzWtF2AnpK9RQ")}),
                         expected));
    }

    void refreshed_data()
    {
        QTest::addColumn<Break>("change");
        QTest::addColumn<std::optional<ErrorKind>>("kind");
        const std::optional<ErrorKind> fine;
        const std::optional<ErrorKind> invalid = ErrorKind::IdTokenInvalid;
        QTest::newRow("§12.2: as before") << Break{"extra", 1} << fine;
        QTest::newRow("§12.2: other sub") << Break{"sub", QStringLiteral("subject-2")}
                                          << std::optional(ErrorKind::SubjectMismatch);
        QTest::newRow("§12.2: sub in another case") << Break{"sub", QStringLiteral("Subject-1")}
                                                    << std::optional(ErrorKind::SubjectMismatch);
        QTest::newRow("§12.2: other iss") << Break{"iss", QStringLiteral("https://op.example1")}
                                          << std::optional(ErrorKind::IssuerMismatch);
        QTest::newRow("§12.2: other aud") << Break{"aud", QStringLiteral("client-2")} << invalid;
        QTest::newRow("§12.2: an audience more")
            << Break{"aud", QJsonArray{QStringLiteral("client-1"), QStringLiteral("x")}} << invalid;
        QTest::newRow("§12.2: auth_time absent") << Break{"auth_time", gone} << fine;
        QTest::newRow("§12.2: auth_time of another sign-in") << Break{"auth_time", now} << invalid;
        QTest::newRow("§12.2: azp gone") << Break{"azp", gone} << invalid;
        QTest::newRow("§12.2: azp another") << Break{"azp", QStringLiteral("other")} << invalid;
        QTest::newRow("§12.2: nonce absent") << Break{"nonce", gone} << fine;
        QTest::newRow("§12.2: nonce of another sign-in")
            << Break{"nonce", QStringLiteral("other")} << invalid;
        QTest::newRow("rule 9: expired") << Break{"exp", now - 360} << invalid;
        QTest::newRow("§2: no iat") << Break{"iat", gone} << invalid;
    }
    void refreshed()
    {
        QFETCH(Break, change);
        QFETCH(std::optional<ErrorKind>, kind);
        const OriginalAuthentication original{QStringLiteral("subject-1"), now - 3600,
                                              QStringLiteral("client-1"), nonce};
        QJsonObject content = claims();
        content.insert(QStringLiteral("auth_time"), now - 3600);
        content.insert(QStringLiteral("azp"), QStringLiteral("client-1"));
        const auto token = IdToken::validateRefreshed(
            Secret(m_signer.sign(broken(content, change))), m_keys, expectation(), original);
        QCOMPARE(token.has_value(), !kind.has_value());
        if (kind) {
            QCOMPARE(token.error().kind, *kind);
        }
    }

    void refreshedWithLittleKnownAboutTheSignIn()
    {
        const OriginalAuthentication original{QStringLiteral("subject-1"), std::nullopt, {}, {}};
        const auto validateRefreshed = [&](const QJsonObject &content) {
            return IdToken::validateRefreshed(Secret(m_signer.sign(content)), m_keys, expectation(),
                                              original);
        };
        QVERIFY(validateRefreshed(claims({})));
        // A session of before the nonce was kept: one that is sent again cannot be compared.
        QVERIFY(validateRefreshed(claims(nonce)));
        QVERIFY(validateRefreshed(broken(claims({}), {"auth_time", now})));
        // §12.2: no azp before, none now.
        QVERIFY(!validateRefreshed(broken(claims({}), {"azp", QStringLiteral("client-1")})));
    }
};

QTEST_APPLESS_MAIN(IdTokenTest)
#include "id_token_test.moc"
