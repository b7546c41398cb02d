#include "oauth/claim_source.h"

#include "support/token_signer.h"

#include <QTest>

using namespace lanyard;

namespace {

constexpr qint64 now = 1'767'323'045; // 2026-01-02T03:04:05Z
const QString clientId = QStringLiteral("client-1");

QJsonObject claim(const char *name, const QJsonValue &value)
{
    return {{QString::fromLatin1(name), value}};
}

QJsonObject source(const char *endpoint, const QString &token = {})
{
    return {{QStringLiteral("endpoint"), QLatin1String(endpoint)},
            {QStringLiteral("access_token"), token}};
}

QJsonObject pointing(const QJsonObject &names, const QJsonObject &sources)
{
    return {{QStringLiteral("sub"), QStringLiteral("subject-1")},
            {QStringLiteral("_claim_names"), names},
            {QStringLiteral("_claim_sources"), sources}};
}

} // namespace

/// OIDC Core §5.6.2.
class ClaimSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhereAClaimIs()
    {
        const auto found = oauth::distributedClaims(pointing(
            {{QStringLiteral("shoe_size"), QStringLiteral("s")},
             {QStringLiteral("address"), QStringLiteral("other")}},
            {{QStringLiteral("s"), source("https://s.example/c", QStringLiteral("t-1"))}}));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().endpoint, QUrl(QStringLiteral("https://s.example/c")));
        QVERIFY(found.front().accessToken.equals("t-1"));
        QCOMPARE(found.front().names, QStringList(QStringLiteral("shoe_size")));
    }

    void followsNoUnsafeSource_data()
    {
        QTest::addColumn<QJsonObject>("source");
        QTest::newRow("http") << source("http://169.254.169.254/latest");
        QTest::newRow("a user's name") << source("https://u:p@s.example/");
        QTest::newRow("relative") << source("/c");
        QTest::newRow("a token of two lines")
            << source("https://s.example/", QStringLiteral("t\r\nX: y"));
        QTest::newRow("aggregated")
            << QJsonObject{{QStringLiteral("JWT"), QStringLiteral("e30.e30.e30")}};
    }
    void followsNoUnsafeSource()
    {
        QFETCH(QJsonObject, source);
        QVERIFY(oauth::distributedClaims(pointing({{QStringLiteral("a"), QStringLiteral("s")}},
                                                  {{QStringLiteral("s"), source}}))
                    .empty());
    }

    void asksForNothingTheProviderSaid()
    {
        QVERIFY(oauth::distributedClaims(
                    pointing({{QStringLiteral("sub"), QStringLiteral("s")}},
                             {{QStringLiteral("s"), source("https://s.example/")}}))
                    .empty());
    }

    void followsFiveSourcesAtMost()
    {
        QJsonObject names;
        QJsonObject sources;
        for (int number = 0; number < 9; ++number) {
            const QString name = QString::number(number);
            names.insert(QLatin1Char('a') + name, name);
            sources.insert(name, source("https://s.example/"));
        }
        QCOMPARE(oauth::distributedClaims(pointing(names, sources)).size(), std::size_t(5));
    }

    void believesWhatTheSourceSigned()
    {
        const QByteArray token = sign(QStringLiteral("https://s.example"));
        QCOMPARE(oauth::claimedIssuer(token).value_or(QString()),
                 QStringLiteral("https://s.example"));
        const auto believed = read(token);
        QVERIFY(believed);
        QCOMPARE(*believed, (QJsonObject{{QStringLiteral("shoe_size"), 42}}));
    }

    void believesNobodyElse()
    {
        const auto other = read(sign(QStringLiteral("https://evil.example")));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::IssuerMismatch);
        QByteArray token = sign(QStringLiteral("https://s.example"));
        token.chop(token.size() - token.lastIndexOf('.') - 1);
        QVERIFY(!read(token));
        QVERIFY(!oauth::claimedIssuer("no token"));
    }

    /// §5.6.2 asks for none of the four.
    void believesWhatHoldsNowAndForUs_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::newRow("RFC 7519 §4.1.4: exp in a minute") << claim("exp", now + 60);
        QTest::newRow("RFC 7519 §4.1.4: exp within the leeway") << claim("exp", now - 59);
        QTest::newRow("RFC 7519 §4.1.5: nbf now") << claim("nbf", now);
        QTest::newRow("RFC 7519 §4.1.5: nbf within the leeway") << claim("nbf", now + 60);
        QTest::newRow("RFC 7519 §4.1.6: iat within the leeway") << claim("iat", now + 60);
        QTest::newRow("RFC 7519 §4.1.6: iat long ago") << claim("iat", 1);
        QTest::newRow("RFC 7519 §4.1.3: aud is us") << claim("aud", clientId);
        QTest::newRow("RFC 7519 §4.1.3: aud is us and another")
            << claim("aud", QJsonArray{QStringLiteral("other"), clientId});
        QTest::newRow("null counts as absent") << claim("exp", QJsonValue());
    }
    void believesWhatHoldsNowAndForUs()
    {
        QFETCH(const QJsonObject, more);
        QVERIFY(read(sign(QStringLiteral("https://s.example"), more)));
    }

    void believesNothingOldEarlyOrForOthers_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::newRow("RFC 7519 §4.1.4: exp past the leeway") << claim("exp", now - 60);
        QTest::newRow("RFC 7519 §4.1.4: exp is a text") << claim("exp", QString::number(now + 60));
        QTest::newRow("RFC 7519 §4.1.4: exp before all time") << claim("exp", -1);
        QTest::newRow("RFC 7519 §4.1.5: nbf past the leeway") << claim("nbf", now + 61);
        QTest::newRow("RFC 7519 §4.1.5: nbf is a text") << claim("nbf", QStringLiteral("0"));
        QTest::newRow("RFC 7519 §4.1.6: iat past the leeway") << claim("iat", now + 61);
        QTest::newRow("RFC 7519 §4.1.6: iat is true") << claim("iat", true);
        QTest::newRow("RFC 7519 §4.1.3: aud is another")
            << claim("aud", QStringLiteral("client-12"));
        QTest::newRow("RFC 7519 §4.1.3: aud is others")
            << claim("aud", QJsonArray{QStringLiteral("a"), QStringLiteral("b")});
        QTest::newRow("RFC 7519 §4.1.3: aud is nobody") << claim("aud", QJsonArray());
        QTest::newRow("RFC 7519 §4.1.3: aud is empty") << claim("aud", QString());
        QTest::newRow("RFC 7519 §4.1.3: aud is null") << claim("aud", QJsonValue());
        QTest::newRow("RFC 7519 §4.1.3: aud is a number") << claim("aud", 1);
        QTest::newRow("RFC 7519 §4.1.3: aud is an object") << claim("aud", claim("a", clientId));
    }
    void believesNothingOldEarlyOrForOthers()
    {
        QFETCH(const QJsonObject, more);
        const auto believed = read(sign(QStringLiteral("https://s.example"), more));
        QVERIFY(!believed);
        QCOMPARE(believed.error().kind, ErrorKind::IdTokenInvalid);
    }

private:
    [[nodiscard]] QByteArray sign(const QString &issuer, const QJsonObject &more = {}) const
    {
        QJsonObject claims{{QStringLiteral("iss"), issuer},
                           {QStringLiteral("email"), QStringLiteral("not@asked.for")},
                           {QStringLiteral("shoe_size"), 42}};
        for (auto each = more.begin(); each != more.end(); ++each) {
            claims.insert(each.key(), each.value());
        }
        return m_signer.sign(claims);
    }
    [[nodiscard]] Result<QJsonObject> read(const QByteArray &token) const
    {
        return oauth::parseSourcedClaims(token, m_keys,
                                         {QStringLiteral("https://s.example"), clientId,
                                          QDateTime::fromSecsSinceEpoch(now).toUTC()},
                                         {QStringLiteral("shoe_size"), QStringLiteral("absent")});
    }

    TokenSigner m_signer{QStringLiteral("ES256")};
    oauth::JwkSet m_keys = oauth::parseJwkSet(jwkSet({m_signer.jwk()})).value();
};

QTEST_GUILESS_MAIN(ClaimSourceTest)
#include "claim_source_test.moc"
