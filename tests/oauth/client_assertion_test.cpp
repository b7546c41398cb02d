#include "oauth/client_assertion.h"
#include "oauth/jws.h"
#include "support/own_key.h"
#include "support/problem.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

class ClientAssertionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// RFC 7523 §3, OIDC Core §9: exactly these claims.
    void saysWhoAsksWhom()
    {
        const auto parameters = assertionParameters(m_assertion, signer());
        QVERIFY2(parameters, qPrintable(problemOf(parameters)));
        QCOMPARE(*formValue(*parameters, QLatin1String("client_assertion_type")),
                 QStringLiteral("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
        const auto token = verified(*parameters);
        QVERIFY2(token, qPrintable(problemOf(token)));
        const qint64 now = m_assertion.now.toSecsSinceEpoch();
        QCOMPARE(token->payload,
                 (QJsonObject{{QStringLiteral("iss"), QStringLiteral("service-1")},
                              {QStringLiteral("sub"), QStringLiteral("service-1")},
                              {QStringLiteral("aud"), QStringLiteral("https://op.example")},
                              {QStringLiteral("jti"), QStringLiteral("once")},
                              {QStringLiteral("iat"), now},
                              {QStringLiteral("exp"), now + 60}}));
        QCOMPARE(token->header,
                 (QJsonObject{{QStringLiteral("alg"), QStringLiteral("ES256")},
                              {QStringLiteral("typ"), QStringLiteral("JWT")}}));
    }

    /// RFC 7515 §4.1.4.
    void namesTheKeyWhereItHasAName()
    {
        m_assertion.keyId = QStringLiteral("2026-11");
        const auto parameters = assertionParameters(m_assertion, signer());
        QVERIFY(parameters);
        QVERIFY(formValue(*parameters, QLatin1String("client_assertion")));
        const auto token = verified(*parameters);
        QVERIFY2(token, qPrintable(problemOf(token)));
        QCOMPARE(token->kid, QStringLiteral("2026-11"));
    }

private:
    [[nodiscard]] JwsSigner signer() const { return JwsSigner::fromPem(m_key.pem()).value(); }

    [[nodiscard]] Result<VerifiedJws> verified(const FormParameters &parameters) const
    {
        JwkSet keys = m_key.publicSet();
        keys.keys.front().kid = m_assertion.keyId;
        return verifyJws(formValue(parameters, QLatin1String("client_assertion"))->toLatin1(),
                         keys);
    }

    OwnKey m_key{QStringLiteral("P-256")};
    ClientAssertion m_assertion{QStringLiteral("service-1"),
                                QStringLiteral("https://op.example"),
                                {},
                                "once",
                                QDateTime::fromSecsSinceEpoch(1'790'000'000).toUTC()};
};

QTEST_APPLESS_MAIN(ClientAssertionTest)
#include "client_assertion_test.moc"
